#include "compare/weigh/weighed_frame.h"

#include <algorithm>

#include "compare/words/kinship.h"

namespace planctl {
namespace {

void find_equal(WeighedFrame& before, WeighedFrame& after) {
  for (std::size_t i = 0, j = 0; i < before.size() && j < after.size();) {
    if (before.id(i) == after.id(j)) {
      before.find(i, whole, j);
      after.find(j++, whole, i++);
    } else {
      ++(before.id(i) < after.id(j) ? i : j);
    }
  }
}

/// "kurs för ledare" has both parts of "ledarkurs", which is then all there, as they are.
void find_parts(WeighedFrame& phrase, WeighedFrame& compound, std::size_t which, const Language& language) {
  std::size_t first = phrase.size();
  std::size_t last = phrase.size();
  const Term& whole_word = compound.term(which);
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (first == phrase.size() && begins_with_part(whole_word, phrase.term(i))) first = i;
    if (last == phrase.size() && ends_with_part(whole_word, phrase.term(i), language)) last = i;
  }
  if (first == phrase.size() || last == phrase.size()) return;
  compound.find(which, whole, last);
  phrase.find(first, whole, which);
  phrase.find(last, whole, which);
}

/// "ett lag för damer" has all of "damlag".
void find_makers(WeighedFrame& phrase, WeighedFrame& compound, std::size_t which) {
  const Term& whole_word = compound.term(which);
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    bool begins = begin_alike(whole_word, phrase.term(i)) && whole_word.lemma.starts_with(phrase.term(i).lemma);
    if (!begins) continue;
    for (std::size_t j = 0; j < phrase.size(); ++j) {
      if (i == j || !makes_up(whole_word, phrase.term(i), phrase.term(j))) continue;
      compound.find(which, whole, j);
      phrase.find(i, whole, which);
      phrase.find(j, whole, which);
      return;
    }
  }
}

/// The compounds of one side whose parts stand apart on the other.
void find_compounds(WeighedFrame& phrase, WeighedFrame& side, const Language& language) {
  for (std::size_t i = 0; i < side.size(); ++i) {
    if (side.found(i) == whole) continue;
    if (side.is_part(i)) find_parts(phrase, side, i, language);
    if (side.found(i) == 0 && side.term(i).made) find_makers(phrase, side, i);
  }
}

void find_kin(WeighedFrame& before, WeighedFrame& after, const Language& language) {
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before.found(i) == whole) continue;
    const Term& one = before.term(i);
    for (std::size_t j = 0; j < after.size(); ++j) {
      if (!before.has_clue(i, after, j) || after.found(j) == whole) continue;
      const Term& other = after.term(j);
      if (!may_be_kin(one, other)) continue;
      Kinship kin = kinship(one, other, language);
      std::uint32_t share = affinity(kin, one, other);
      before.find(i, share, j, kin == Kinship::sibling);
      after.find(j, share, i, kin == Kinship::sibling);
    }
  }
  find_compounds(after, before, language);
  find_compounds(before, after, language);
}

}  // namespace

WeighedFrame::WeighedFrame(const Frame& frame, const Vocabulary& vocabulary) : frame_(frame) {
  for (std::size_t i = 0; i < frame.terms.size(); ++i) {
    terms_[i] = &vocabulary[frame.terms[i].id];
    clues_[i] = terms_[i]->clues;
    order_[i] = frame.terms[i].nth;
    found_[i] = 0;
    siblings_[i] = false;
  }
}

std::uint32_t WeighedFrame::lacking() const {
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < size(); ++i) sum += lacks(i) ? contrast(i) : 0;
  return sum;
}

std::uint32_t WeighedFrame::shared() const {
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < size(); ++i) sum += shared(i);
  return sum;
}

std::uint32_t WeighedFrame::missing_beside() const {
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < size(); ++i) sum += missing_beside(i);
  return sum;
}

std::uint32_t WeighedFrame::coverage() const {
  std::uint32_t all = 0;
  std::uint32_t had = 0;
  for (std::size_t i = 0; i < size(); ++i) {
    if (term(i).kind != TermKind::content) continue;
    all += weight(i);
    had += weight(i) * found_[i] / whole;
  }
  return all == 0 ? 0 : whole * had / all;
}

void find_shared(WeighedFrame& before, WeighedFrame& after, const Language& language) {
  find_equal(before, after);
  find_kin(before, after, language);
}

}  // namespace planctl
