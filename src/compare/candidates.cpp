#include "compare/candidates.h"

#include <algorithm>

#include "compare/similarity.h"

namespace planctl {
namespace {

constexpr std::size_t most_visits = 400;    // postings that one text looks at, rarest terms first
constexpr std::size_t most_candidates = 8;  // of one text that are compared in full

using Found = std::pair<std::uint32_t, std::uint32_t>;  // before, after

/// Term → the texts that have it, in order; all postings in one array.
class Index {
 public:
  Index(std::span<const TermList> lists, const Vocabulary& vocabulary) : begins_(vocabulary.size() + 1) {
    for (const TermList& list : lists) {
      for (TermId term : list.terms) ++begins_[term + 1];
    }
    for (std::size_t i = 1; i < begins_.size(); ++i) begins_[i] += begins_[i - 1];
    postings_.resize(begins_.back());
    std::vector<std::uint32_t> ends(begins_.begin(), begins_.end() - 1);
    for (std::uint32_t text = 0; text < lists.size(); ++text) {
      for (TermId term : lists[text].terms) postings_[ends[term]++] = text;
    }
  }

  [[nodiscard]] std::span<const std::uint32_t> texts_with(TermId term) const {
    return {postings_.data() + begins_[term], postings_.data() + begins_[term + 1]};
  }

 private:
  std::vector<std::uint32_t> begins_;
  std::vector<std::uint32_t> postings_;
};

/// Ranks the texts of one side by the weight of the terms that they share with a text of the other side.
class Lookup {
 public:
  Lookup(std::span<const TermList> lists, const Vocabulary& vocabulary)
      : vocabulary_(vocabulary), index_(lists, vocabulary), weights_(lists.size()) {}

  /// The best few, unordered.
  std::vector<std::uint32_t> find(const TermList& text) {
    for (std::uint32_t other : touched_) weights_[other] = 0;
    touched_.clear();
    std::size_t visits = 0;
    for (TermId term : rarest_first(text)) {
      auto postings = index_.texts_with(term);
      if (visits > 0 && visits + postings.size() > most_visits) break;
      postings = postings.first(std::min(postings.size(), most_visits));
      visits += postings.size();
      for (std::uint32_t other : postings) add(other, vocabulary_[term].weight);
    }
    return best();
  }

 private:
  std::vector<TermId> rarest_first(const TermList& text) const {
    std::vector<TermId> terms;
    for (TermId term : text.terms) {
      if (vocabulary_[term].kind == TermKind::content && !index_.texts_with(term).empty()) terms.push_back(term);
    }
    auto rank = [&](TermId term) { return std::pair(index_.texts_with(term).size(), vocabulary_[term].lemma); };
    std::sort(terms.begin(), terms.end(), [&](TermId one, TermId other) { return rank(one) < rank(other); });
    return terms;
  }

  void add(std::uint32_t other, std::uint32_t weight) {
    if (weights_[other] == 0) touched_.push_back(other);
    weights_[other] += weight;
  }

  std::vector<std::uint32_t> best() const {
    std::vector<std::uint32_t> found = touched_;
    if (found.size() <= most_candidates) return found;
    std::nth_element(found.begin(), found.begin() + most_candidates, found.end(),
                     [&](std::uint32_t one, std::uint32_t other) {
                       return std::pair(weights_[other], one) < std::pair(weights_[one], other);
                     });
    found.resize(most_candidates);
    return found;
  }

  const Vocabulary& vocabulary_;
  Index index_;
  std::vector<std::uint32_t> weights_;
  std::vector<std::uint32_t> touched_;
};

/// Looks for the texts of one side among those of the other. Called for both directions, so that a pair is
/// found whichever side it is looked for from.
template <typename Keep>
void look_up(std::span<const TermList> texts, std::span<const TermList> others, const Vocabulary& vocabulary,
             Keep keep) {
  Lookup lookup(others, vocabulary);
  for (std::uint32_t text = 0; text < texts.size(); ++text) {
    for (std::uint32_t other : lookup.find(texts[text])) keep(text, other);
  }
}

}  // namespace

std::vector<Candidate> find_candidates(std::span<const TermList> before, std::span<const TermList> after,
                                       const Vocabulary& vocabulary) {
  std::vector<Found> found;
  look_up(before, after, vocabulary, [&](std::uint32_t text, std::uint32_t other) { found.emplace_back(text, other); });
  look_up(after, before, vocabulary, [&](std::uint32_t text, std::uint32_t other) { found.emplace_back(other, text); });
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::vector<Candidate> candidates;
  candidates.reserve(found.size());
  for (auto [one, other] : found) candidates.push_back({one, other, similarity(before[one], after[other], vocabulary)});
  return candidates;
}

}  // namespace planctl
