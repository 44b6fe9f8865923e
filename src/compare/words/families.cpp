#include "compare/words/families.h"

#include <algorithm>

#include "eight_bytes.h"

namespace planctl {

Families::Families(std::span<const Term> terms, End end) : end_(end) {
  for (TermId id = 0; id < terms.size(); ++id) {
    const Term& term = terms[id];
    bool met = term.kind == TermKind::content && term.count[0] + term.count[1] > 0;
    if (met) members_.push_back({letters_of(term.lemma), term.lemma, id, {term.count[0], term.count[1]}});
  }
  std::sort(members_.begin(), members_.end(),
            [&](const Member& one, const Member& other) { return stands_before(one, other); });
  for (std::size_t i = 1; i < members_.size(); ++i) {
    for (std::size_t side = 0; side < 2; ++side) members_[i].count[side] += members_[i - 1].count[side];
  }
}

Counts Families::count(std::size_t begin, std::size_t end) const {
  Counts before = begin == 0 ? Counts{} : members_[begin - 1].count;
  return {members_[end - 1].count[0] - before[0], members_[end - 1].count[1] - before[1]};
}

/// Most families are small, and a few hold every word: in steps that double, then by halving the last.
std::size_t Families::end_of_family(std::size_t begin, std::string_view part) const {
  auto has_part = [&](const Member& it) {
    return end_ == End::first ? it.lemma.starts_with(part) : it.lemma.ends_with(part);
  };
  std::size_t step = 1;
  while (step < members_.size() - begin && has_part(members_[begin + step - 1])) {
    begin += step;
    step *= 2;
  }
  auto first = members_.begin() + static_cast<std::ptrdiff_t>(begin);
  auto last = first + static_cast<std::ptrdiff_t>(std::min(step, members_.size() - begin));
  return static_cast<std::size_t>(std::partition_point(first, last, has_part) - members_.begin());
}

std::string_view Families::part_of(std::string_view lemma, std::size_t letters) const {
  return end_ == End::first ? lemma.substr(0, letters) : lemma.substr(lemma.size() - letters);
}

std::uint64_t Families::letters_of(std::string_view lemma) const {
  if (end_ == End::first) return letters_at(lemma, 0);
  if (lemma.size() >= sizeof(EightBytes)) return eight_bytes(lemma, lemma.size() - sizeof(EightBytes));
  std::uint64_t letters = 0;
  for (std::size_t i = 0; i < sizeof letters; ++i) {
    letters = letters << 8 | (i < lemma.size() ? static_cast<unsigned char>(lemma[lemma.size() - 1 - i]) : 0U);
  }
  return letters;
}

bool Families::stands_before(const Member& one, const Member& other) const {
  if (one.letters != other.letters) return one.letters < other.letters;
  if (end_ == End::first) return one.lemma < other.lemma;
  return std::lexicographical_compare(one.lemma.rbegin(), one.lemma.rend(), other.lemma.rbegin(), other.lemma.rend());
}

}  // namespace planctl
