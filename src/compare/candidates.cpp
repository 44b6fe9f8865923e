#include "compare/candidates.h"

#include <algorithm>
#include <tuple>

#include "compare/interner.h"

namespace planctl {
namespace {

constexpr std::size_t most_visits = 600;     // postings that one text looks at, rarest first
constexpr std::size_t most_candidates = 24;  // of one text that are compared in full

/// What two terms must have in common to be kin: the term itself, its first letters, its last, its concept.
class Traits {
 public:
  explicit Traits(const Vocabulary& vocabulary) : traits_(vocabulary.size()) {
    std::deque<std::string> kept;
    Interner ids(vocabulary.size() * 2);
    auto add = [&](TermId term, char sort, std::string_view letters) {
      traits_[term].push_back(ids.intern(kept.emplace_back(sort + std::string(letters))));
    };
    for (TermId id = 0; id < vocabulary.size(); ++id) {
      const Term& term = vocabulary[id];
      if (term.count[0] + term.count[1] == 0) continue;
      if (term.concept_id != 0) add(id, '=', std::to_string(term.concept_id));
      if (term.kind == TermKind::content) {
        add(id, '<', term.lemma.substr(0, compared));
        add(id, '>', term.lemma.substr(term.lemma.size() - std::min(compared, term.lemma.size())));
      } else {
        add(id, ' ', term.lemma);
      }
    }
    size_ = ids.size();
  }

  [[nodiscard]] const std::vector<std::uint32_t>& of(TermId term) const { return traits_[term]; }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  static constexpr std::size_t compared = 4;  // bytes
  std::vector<std::vector<std::uint32_t>> traits_;
  std::size_t size_ = 0;
};

struct Trait {
  std::uint32_t id = 0;
  std::uint32_t weight = 0;
};

/// The traits of a text that tell something: those of its content words, or of all where there are none.
std::vector<Trait> traits_of(const Frame& frame, const Traits& traits, const Vocabulary& vocabulary) {
  auto is_content = [&](FrameTerm term) { return vocabulary[term.id].kind == TermKind::content; };
  bool any = std::any_of(frame.terms.begin(), frame.terms.end(), is_content);
  std::vector<Trait> found;
  for (FrameTerm term : frame.terms) {
    if (any && !is_content(term) && vocabulary[term.id].concept_id == 0) continue;
    for (std::uint32_t trait : traits.of(term.id)) found.push_back({trait, vocabulary[term.id].weight});
  }
  std::sort(found.begin(), found.end(),
            [](Trait one, Trait other) { return std::pair(one.id, other.weight) < std::pair(other.id, one.weight); });
  auto same = [](Trait one, Trait other) { return one.id == other.id; };
  found.erase(std::unique(found.begin(), found.end(), same), found.end());
  return found;
}

using TraitLists = std::vector<std::vector<Trait>>;

TraitLists list_traits(std::span<const Frame> frames, const Traits& traits, const Vocabulary& vocabulary) {
  TraitLists lists;
  lists.reserve(frames.size());
  for (const Frame& frame : frames) lists.push_back(traits_of(frame, traits, vocabulary));
  return lists;
}

/// Trait → the texts that have it, in order; all postings in one array.
class Index {
 public:
  Index(const TraitLists& lists, std::size_t traits) : begins_(traits + 1) {
    for (const auto& list : lists) {
      for (Trait trait : list) ++begins_[trait.id + 1];
    }
    for (std::size_t i = 1; i < begins_.size(); ++i) begins_[i] += begins_[i - 1];
    postings_.resize(begins_.back());
    std::vector<std::uint32_t> ends(begins_.begin(), begins_.end() - 1);
    for (std::uint32_t text = 0; text < lists.size(); ++text) {
      for (Trait trait : lists[text]) postings_[ends[trait.id]++] = text;
    }
  }

  [[nodiscard]] std::span<const std::uint32_t> texts_with(std::uint32_t trait) const {
    return {postings_.data() + begins_[trait], postings_.data() + begins_[trait + 1]};
  }

 private:
  std::vector<std::uint32_t> begins_;
  std::vector<std::uint32_t> postings_;
};

/// Ranks the texts of one side by the weight of the traits that they share with a text of the other side.
class Lookup {
 public:
  Lookup(const TraitLists& lists, std::size_t traits) : index_(lists, traits), weights_(lists.size()) {}

  /// The best few, unordered.
  std::vector<std::uint32_t> find(std::vector<Trait> traits) {
    for (std::uint32_t other : touched_) weights_[other] = 0;
    touched_.clear();
    capped_ = false;
    sort_rarest_first(traits);
    std::size_t visits = 0;
    for (Trait trait : traits) {
      auto postings = index_.texts_with(trait.id);
      capped_ = capped_ || visits + postings.size() > most_visits;
      postings = postings.first(std::min(postings.size(), most_visits - visits));
      visits += postings.size();
      for (std::uint32_t other : postings) add(other, trait.weight);
    }
    return best();
  }
  /// True when the last search did not see everything.
  [[nodiscard]] bool capped() const { return capped_; }

 private:
  void sort_rarest_first(std::vector<Trait>& traits) const {
    auto rank = [&](Trait trait) { return std::tuple(index_.texts_with(trait.id).size(), ~trait.weight, trait.id); };
    std::sort(traits.begin(), traits.end(), [&](Trait one, Trait other) { return rank(one) < rank(other); });
  }

  void add(std::uint32_t other, std::uint32_t weight) {
    if (weights_[other] == 0) touched_.push_back(other);
    weights_[other] += weight;
  }

  std::vector<std::uint32_t> best() {
    std::vector<std::uint32_t> found = touched_;
    if (found.size() <= most_candidates) return found;
    capped_ = true;
    std::nth_element(found.begin(), found.begin() + most_candidates, found.end(),
                     [&](std::uint32_t one, std::uint32_t other) {
                       return std::pair(weights_[other], one) < std::pair(weights_[one], other);
                     });
    found.resize(most_candidates);
    return found;
  }

  Index index_;
  std::vector<std::uint32_t> weights_;
  std::vector<std::uint32_t> touched_;
  bool capped_ = false;
};

/// Looks for the texts of one side among those of the other. Called for both directions, so that a pair is found
/// whichever side it is looked for from. Returns how many searches were capped.
template <typename Keep>
std::size_t look_up(const TraitLists& texts, const TraitLists& others, std::size_t traits, Keep keep) {
  Lookup lookup(others, traits);
  std::size_t capped = 0;
  for (std::uint32_t text = 0; text < texts.size(); ++text) {
    for (std::uint32_t other : lookup.find(texts[text])) keep(text, other);
    capped += lookup.capped() ? 1 : 0;
  }
  return capped;
}

}  // namespace

Candidates find_candidates(std::span<const Frame> before, std::span<const Frame> after, const Vocabulary& vocabulary) {
  Traits traits(vocabulary);
  TraitLists traits_before = list_traits(before, traits, vocabulary);
  TraitLists traits_after = list_traits(after, traits, vocabulary);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
  Candidates candidates;
  candidates.capped += look_up(traits_before, traits_after, traits.size(),
                               [&](std::uint32_t text, std::uint32_t other) { found.emplace_back(text, other); });
  candidates.capped += look_up(traits_after, traits_before, traits.size(),
                               [&](std::uint32_t text, std::uint32_t other) { found.emplace_back(other, text); });
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  for (auto [one, other] : found) {
    std::uint32_t score = compare_frames(before[one], after[other], vocabulary).score;
    if (score > 0) candidates.pairs.push_back({one, other, score});
  }
  return candidates;
}

}  // namespace planctl
