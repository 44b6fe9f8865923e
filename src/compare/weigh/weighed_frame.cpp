#include "compare/weigh/weighed_frame.h"

#include <algorithm>

#include "compare/points.h"
#include "compare/words/kinship.h"

namespace planctl {
namespace {

/// "kurs för ledare" has both parts of "ledarkurs", which is then all there, as they are. Returns whether that is so.
bool find_parts(WeighedFrame& phrase, WeighedFrame& compound, std::size_t which, const Language& language) {
  const Term& whole_word = compound.term(which);
  auto first_of = [&](auto is_part) {
    std::size_t i = 0;
    while (i < phrase.size() && !is_part(phrase.term(i))) ++i;
    return i;
  };
  std::size_t last = first_of([&](const Term& term) { return ends_with_part(whole_word, term, language); });
  if (last == phrase.size()) return false;
  std::size_t first = first_of([&](const Term& term) { return begins_with_part(whole_word, term); });
  if (first == phrase.size()) {
    first = first_of([&](const Term& term) { return shares_first_part(whole_word, phrase.term(last), term); });
    if (first == phrase.size()) return false;
  }
  compound.find(which, whole, last);
  phrase.find(first, whole, which);
  phrase.find(last, whole, which);
  return true;
}

/// "mellan 9 och 14 år" has both ends of "9–14 år".
void find_ends(WeighedFrame& phrase, WeighedFrame& side, std::size_t range) {
  std::string_view text = side.term(range).lemma;
  std::size_t dash = text.find('-');
  if (dash == std::string_view::npos || dash == 0) return;
  std::size_t ends[2] = {phrase.size(), phrase.size()};
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (phrase.term(i).kind != TermKind::figure) continue;
    if (phrase.term(i).lemma == text.substr(0, dash)) ends[0] = i;
    if (phrase.term(i).lemma == text.substr(dash + 1)) ends[1] = i;
  }
  if (ends[0] == phrase.size() || ends[1] == phrase.size()) return;
  side.find(range, whole, ends[0]);
  for (std::size_t i : ends) phrase.find(i, whole, range);
}

void find_ranges(WeighedFrame& phrase, WeighedFrame& side) {
  if (!side.any_range()) return;
  for (std::size_t i = 0; i < side.size(); ++i) {
    if (side.term(i).kind == TermKind::figure && side.found(i) == 0) find_ends(phrase, side, i);
  }
}

/// "ett lag för damer" has all of "damlag".
bool find_makers(WeighedFrame& phrase, WeighedFrame& compound, std::size_t which) {
  const Term& whole_word = compound.term(which);
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    bool begins = begin_alike(whole_word, phrase.term(i)) && whole_word.lemma.starts_with(phrase.term(i).lemma);
    if (!begins) continue;
    for (std::size_t j = 0; j < phrase.size(); ++j) {
      if (i == j || !makes_up(whole_word, phrase.term(i), phrase.term(j))) continue;
      compound.find(which, whole, j);
      phrase.find(i, whole, which);
      phrase.find(j, whole, which);
      return true;
    }
  }
  return false;
}

/// The compounds of one side whose parts stand apart on the other. Returns whether there are any.
bool find_compounds(WeighedFrame& phrase, WeighedFrame& side, const Language& language) {
  bool any = false;
  if (!side.any_compound()) return any;
  for (std::size_t i = 0; i < side.size(); ++i) {
    if (side.found(i) == whole) continue;
    if (side.is_part(i) && find_parts(phrase, side, i, language)) any = true;
    if (side.found(i) == 0 && side.term(i).made && find_makers(phrase, side, i)) any = true;
  }
  return any;
}

/// A term, and those of the other text that a clue says could be kin.
struct Suspects {
  std::size_t term;
  KinIndex::TermBits others;
};
using SuspectList = std::array<Suspects, most_terms>;

/// Finds equal terms. Returns, for terms of `other`, which terms may be kin.
std::span<const Suspects> find_equal(WeighedFrame& one, WeighedFrame& other, const KinIndex& index,
                                     SuspectList& suspects) {
  std::size_t count = 0;
  for (std::size_t j = 0; j < other.size(); ++j) {
    KinIndex::TermBits found = index.find(other.term(j));
    if (found == 0) continue;
    suspects[count++] = {j, found};
    index.for_each(found, [&](std::size_t i) {
      if (one.id(i) != other.id(j)) return;
      one.find(i, whole, j);
      other.find(j, whole, i);
    });
  }
  return std::span(suspects).first(count);
}

void find_kin(WeighedFrame& one, WeighedFrame& other, const KinIndex& index, const Suspects& suspects) {
  std::size_t j = suspects.term;
  if (other.found(j) == whole) return;
  index.for_each(suspects.others, [&](std::size_t i) {
    if (one.found(i) == whole || !may_be_kin(one.term(i), other.term(j))) return;
    Kin kin = index.kin(i, other.id(j));
    one.find(i, kin.share, j, kin.sibling);
    other.find(j, kin.share, i, kin.sibling);
  });
}

/// The only term that the other side has nothing of; size() where there are several, or none.
std::size_t only_lacking(const WeighedFrame& side) {
  std::size_t only = side.size();
  for (std::size_t i = 0; i < side.size(); ++i) {
    if (side.found(i) > 0) continue;
    if (only < side.size()) return side.size();
    only = i;
  }
  return only;
}

/// Where all else is the same, one letter that is missing, or two that changed places, are a slip: "qualtiy".
void find_slip(WeighedFrame& one, WeighedFrame& other) {
  constexpr std::size_t fewest = 3;  // "Laga planen" and "Laga planken" are two goals
  if (one.size() != other.size() || one.size() < fewest) return;
  std::size_t i = only_lacking(one);
  std::size_t j = i < one.size() ? only_lacking(other) : other.size();
  if (j == other.size() || !are_misspelt(one.term(i), other.term(j))) return;
  one.find(i, points(Weight::near_spelling), j);
  other.find(j, points(Weight::near_spelling), i);
}

}  // namespace

std::uint32_t WeighedFrame::lacking() const {
  std::uint32_t sum = frame_.lackable;
  for (std::size_t i : found_terms()) {
    if (may_lack(i)) sum -= frame_.terms[i].contrast - (lacks(i) ? contrast(i) : 0);
  }
  return sum;
}

std::uint32_t WeighedFrame::shared() const {
  std::uint32_t sum = 0;
  for (std::size_t i : found_terms()) sum += shared(i);
  return sum;
}

std::uint32_t WeighedFrame::missing_beside() const {
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < size(); ++i) sum += missing_beside(i);
  return sum;
}

std::uint32_t WeighedFrame::coverage(std::uint32_t marks) const {
  std::uint32_t had = 0;
  for (std::size_t i : found_terms()) had += term(i).kind == TermKind::content ? shared(i) : 0;
  if (frame_.content == 0) return 0;
  std::uint32_t more = marks * points(Weight::mark);
  return whole * (had + more) / (frame_.content + more);
}

bool find_shared(WeighedFrame& one, WeighedFrame& other, const KinIndex& index) {
  SuspectList room;
  for (const Suspects& suspects : find_equal(one, other, index, room)) find_kin(one, other, index, suspects);
  const Language& language = index.vocabulary().language();
  bool first = find_compounds(other, one, language);
  find_compounds(one, other, language);
  find_ranges(other, one);
  find_ranges(one, other);
  find_slip(one, other);
  return first;
}

}  // namespace planctl
