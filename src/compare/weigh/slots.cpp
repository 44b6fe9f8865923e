#include "compare/weigh/slots.h"

#include <algorithm>

namespace planctl {
namespace {

/// Two terms that are each other's closest. Verbs move when a sentence is turned round: "märka leden" and "leden
/// märks".
bool is_anchor(const WeighedFrame& side, const WeighedFrame& other, std::size_t i) {
  if (side.term(i).kind != TermKind::content || side.found(i) == 0) return false;
  std::size_t partner = side.partner(i);
  return other.term(partner).kind == TermKind::content && other.partner(partner) == i && !does(side.role(i)) &&
         !does(other.role(partner));
}

constexpr std::uint32_t three_letters = 0x00FFFFFF;

/// A verb may say what another verb says, or a noun that is made of one; two such nouns are two deeds.
bool are_actions(const Slot& one, const Slot& other) {
  return does(one.role) && does(other.role) && (one.role == Role::action || other.role == Role::action);
}

/// "en lönepolicy" and "en policy för resor" each say which.
bool specifies(const Slot& compound, const Slot& other) {
  return compound.head > 0 && compound.starts != other.starts && other.behind == compound.head && !other.part &&
         !other.where && other.role == Role::core;
}

}  // namespace

Slots slots_of(const WeighedFrame& side, const WeighedFrame& other, bool as_partner) {
  Slots slots;
  std::size_t left = 0;
  std::size_t open = 0;  // slots whose right end is not known yet, from here on
  std::size_t behind = 0;
  for (std::size_t n = 0; n < side.size(); ++n) {
    std::size_t i = side.in_order(n);
    if (side.lacks(i)) {
      bool part = side.is_part(i);
      bool ends =
          part && !does(other.role(side.partner(i))) && side.term(i).lemma.ends_with(other.term(side.partner(i)).lemma);
      slots.push_back({left, 0, side.contrast(i), side.role(i), side.id(i), part, side.where(i), side.all(i), behind,
                       side.term(i).starts & three_letters, ends ? side.partner(i) + 1 : 0});
    } else if (is_anchor(side, other, i)) {
      std::size_t anchor = (as_partner ? side.partner(i) : i) + 1;
      for (; open < slots.size(); ++open) slots[open].right = anchor;
      left = anchor;
    }
    if (side.term(i).kind == TermKind::content) behind = i + 1;
  }
  return slots;
}

bool replaces(const Slot& one, const Slot& other) {
  if (specifies(one, other) || specifies(other, one)) return true;
  return !one.part && !other.part && other.left == one.left && other.right == one.right;
}

Replacement replacement_of(const Slot& one, const Slot& other) {
  if (one.role == Role::action && other.role == Role::action) return Replacement::verb;
  if (are_actions(one, other)) return Replacement::deed;
  return one.role == Role::action || other.role == Role::action ? Replacement::mixed : Replacement::thing;
}

bool exchanges_things(const Slots& before, const Slots& after) {
  return std::any_of(before.begin(), before.end(), [&](const Slot& slot) {
    return std::any_of(after.begin(), after.end(), [&](const Slot& other) {
      return slot.where == other.where && !are_actions(slot, other) && replaces(slot, other);
    });
  });
}

}  // namespace planctl
