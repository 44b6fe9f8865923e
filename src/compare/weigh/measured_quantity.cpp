#include "compare/weigh/measured_quantity.h"

#include <algorithm>
#include <span>

#include "compare/words/kinship.h"

namespace planctl {
namespace {

Kinship kinship_of(TermId one, TermId other, const Vocabulary& vocabulary) {
  return kinship(vocabulary[one], vocabulary[other], vocabulary.language());
}

/// True when some term of one list and some of the other satisfy `alike`.
template <typename Alike>
bool any_pair(std::span<const TermId> before, std::span<const TermId> after, Alike alike) {
  return std::any_of(before.begin(), before.end(), [&](TermId one) {
    return std::any_of(after.begin(), after.end(), [&](TermId other) { return alike(one, other); });
  });
}

/// "antalet skadade skidor" and "antalet skidor som skadas", "antalet skidskador": a clause says what a compound does.
bool says_in_clause(const Frame& frame, const Frame& other, const Vocabulary& vocabulary) {
  return any_pair(frame.clause, other.measured, [&](TermId one, TermId compound) {
    return kinship_of(one, compound, vocabulary) == Kinship::last_part;
  });
}

/// "antalet röda stugor" and "antalet gula stugor": the head is the same, and each has something else before it.
bool has_other_modifiers(const Frame& before, const Frame& after, const Vocabulary& vocabulary) {
  auto kin = [&](TermId one, TermId other) { return kinship_of(one, other, vocabulary) < Kinship::none; };
  auto modifiers = [](const Frame& frame) { return std::span(frame.measured).first(frame.measured.size() - 1); };
  bool both = before.measured.size() > 1 && after.measured.size() > 1;
  return both && kinship_of(before.measured.back(), after.measured.back(), vocabulary) <= Kinship::form &&
         !any_pair(modifiers(before), modifiers(after), kin);
}

}  // namespace

bool measures_another(const Frame& before, const Frame& after, const Vocabulary& vocabulary) {
  if (before.measured.empty() || after.measured.empty()) return false;
  auto kin = [&](TermId one, TermId other) { return kinship_of(one, other, vocabulary) <= Kinship::last_part; };
  if (any_pair(before.measured, after.measured, kin)) return has_other_modifiers(before, after, vocabulary);
  return !says_in_clause(before, after, vocabulary) && !says_in_clause(after, before, vocabulary);
}

}  // namespace planctl
