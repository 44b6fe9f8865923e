#include "compare/similarity.h"

#include <algorithm>
#include <vector>

#include "unicode.h"

namespace planctl {
namespace {

constexpr std::uint32_t whole = 1000;
constexpr std::uint32_t other_ending = 850;
constexpr std::uint32_t last_part = 500;
constexpr std::size_t compared_apart = 48;  // terms without an equal that are compared one by one

using Terms = std::vector<TermId>;

std::size_t shared_start(std::string_view one, std::string_view other) {
  auto end = std::mismatch(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(std::min(one.size(), other.size())),
                           other.begin());
  return static_cast<std::size_t>(end.first - one.begin());
}

std::size_t shared_end(std::string_view one, std::string_view other) {
  std::size_t count = 0;
  std::size_t most = std::min(one.size(), other.size());
  while (count < most && one[one.size() - 1 - count] == other[other.size() - 1 - count]) ++count;
  return count;
}

/// "rekrytera" and "rekrytering", "vägledning" and "vägledningen": a long common start and little behind it.
bool differs_in_ending(std::string_view one, std::string_view other) {
  constexpr std::size_t longest_rest = 3;
  constexpr std::size_t shortest_start = 5;
  std::size_t start = shared_start(one, other);
  return start >= shortest_start && one.size() - start <= longest_rest && other.size() - start <= longest_rest;
}

/// "medlemsutbildning" is an "utbildning". Of two compounds the common end must be long: "skyddsombud" and
/// "studieombud" are two things.
bool shares_last_part(std::string_view one, std::string_view other) {
  constexpr std::size_t shortest_whole = 4;
  constexpr std::size_t shortest_part = 7;
  std::size_t end = shared_end(one, other);
  bool whole_word = end == std::min(one.size(), other.size()) && end >= shortest_whole;
  return whole_word || end >= shortest_part;
}

/// A text's terms weighed. The term that tells most counts half as much again: it is what the goal is about,
/// and the rest of "1 000 deltagare vid introduktionsutbildning samt …" may change.
class Weights {
 public:
  Weights(const TermList& list, const Vocabulary& vocabulary) : vocabulary_(vocabulary) {
    for (TermId term : list.terms) {
      if (vocabulary[term].kind == TermKind::content && outweighs(term, heaviest_)) heaviest_ = term;
    }
    for (TermId term : list.terms) total_ += of(term);
  }

  [[nodiscard]] std::uint32_t of(TermId term) const {
    std::uint32_t weight = vocabulary_[term].weight;
    return term == heaviest_ ? weight + weight / 2 : weight;
  }
  [[nodiscard]] std::uint32_t total() const { return total_; }

 private:
  /// Terms of the same weight are told apart by their letters, not by which plan was read first.
  [[nodiscard]] bool outweighs(TermId term, TermId other) const {
    if (other == no_term) return true;
    auto rank = [this](TermId id) { return std::pair(vocabulary_[id].weight, vocabulary_[id].lemma); };
    return rank(term) > rank(other);
  }

  const Vocabulary& vocabulary_;
  TermId heaviest_ = no_term;
  std::uint32_t total_ = 0;
};

/// What `terms` of `list` find in `others`, weighted.
std::uint32_t weight_found(const Weights& weights, const Terms& terms, const Terms& others,
                           const Vocabulary& vocabulary) {
  std::uint64_t found = 0;
  for (TermId term : terms) {
    std::uint32_t best = 0;
    for (TermId other : others) best = std::max(best, affinity(vocabulary[term], vocabulary[other]));
    found += std::uint64_t{weights.of(term)} * best;
  }
  return static_cast<std::uint32_t>(found / whole);
}

/// Terms of `list` that `other` has not, at most `compared_apart`.
Terms terms_apart(const TermList& list, const TermList& other) {
  Terms apart;
  std::set_difference(list.terms.begin(), list.terms.end(), other.terms.begin(), other.terms.end(),
                      std::back_inserter(apart));
  if (apart.size() > compared_apart) apart.resize(compared_apart);
  return apart;
}

std::uint32_t weight_shared(const TermList& list, const TermList& other, const Weights& weights) {
  std::uint32_t shared = 0;
  auto at = other.terms.begin();
  for (TermId term : list.terms) {
    at = std::lower_bound(at, other.terms.end(), term);
    if (at == other.terms.end()) break;
    if (*at == term) shared += weights.of(term);
  }
  return shared;
}

/// "Öka antalet skyddsombud i regionen" and "Öka antalet studieombud i regionen" are two goals.
bool measures_another(const TermList& before, const TermList& after, const Vocabulary& vocabulary) {
  if (before.measured == no_term || after.measured == no_term || before.measured == after.measured) return false;
  return affinity(vocabulary[before.measured], vocabulary[after.measured]) < other_ending;
}

}  // namespace

std::uint32_t affinity(const Term& one, const Term& other) {
  if (one.kind != other.kind) return 0;
  if (one.kind == TermKind::figure) return last_part;
  if (one.kind != TermKind::content) return 0;
  if (differs_in_ending(one.lemma, other.lemma)) return other_ending;
  return shares_last_part(one.lemma, other.lemma) ? last_part : 0;
}

std::uint32_t similarity(const TermList& before, const TermList& after, const Vocabulary& vocabulary) {
  if (measures_another(before, after, vocabulary)) return 0;
  Weights before_weights(before, vocabulary);
  Weights after_weights(after, vocabulary);
  std::uint64_t total = std::uint64_t{before_weights.total()} + after_weights.total();
  if (total == 0) return 0;
  std::uint64_t shared =
      std::uint64_t{weight_shared(before, after, before_weights)} + weight_shared(after, before, after_weights);
  Terms before_apart = terms_apart(before, after);
  Terms after_apart = terms_apart(after, before);
  shared += weight_found(before_weights, before_apart, after_apart, vocabulary);
  shared += weight_found(after_weights, after_apart, before_apart, vocabulary);
  return static_cast<std::uint32_t>(shared * whole / total);
}

}  // namespace planctl
