// What a text lacks of another, and which words stand in the place of each other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "compare/weigh/weighed_frame.h"

namespace planctl {

/// What a side lacks between two terms that both sides have, or before the first or behind the last of them.
struct Slot {
  std::size_t left = 0;  ///< the side's own term for `before`, its partner for `after`; plus one
  std::size_t right = 0;
  std::uint32_t weight = 0;
  Role role = Role::core;
  TermId term = no_term;
  bool part = false;         ///< the rest of a compound, which replaces nothing but what else says which
  bool where = false;        ///< where it is done, which replaces no thing
  bool all = false;          ///< behind "alla"
  std::size_t behind = 0;    ///< the side's own content term in front of it, plus one
  std::uint32_t starts = 0;  ///< its first letters
  std::size_t head = 0;      ///< of a compound, the other side's term that is its last part, plus one
};

/// What a side lacks, in the order of its text.
std::vector<Slot> slots_of(const WeighedFrame& side, const WeighedFrame& other, bool as_partner);

/// What two words are that stand in each other's place. A verb stands in the place of no thing: "Motverka fusk", "Ingen
/// student ska fuska".
enum class Replacement : std::uint8_t { verb, deed, thing, mixed };

Replacement replacement_of(const Slot& one, const Slot& other);

/// One stands where the other does.
bool replaces(const Slot& one, const Slot& other);

/// True when a word other than a verb stands in the place of another.
bool exchanges_things(const std::vector<Slot>& before, const std::vector<Slot>& after);

}  // namespace planctl
