// What a text lacks of another, and which words stand in the place of each other.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "compare/weigh/weighed_frame.h"

namespace planctl {

/// What a side lacks between two terms that both sides have, or before the first or behind the last of them.
struct Slot {        // without a beginning: most of the room for them is never used
  std::size_t left;  ///< the side's own term for `before`, its partner for `after`; plus one
  std::size_t right;
  std::uint32_t weight;
  Role role;
  TermId term;
  bool part;             ///< the rest of a compound, which replaces nothing but what else says which
  bool where;            ///< where it is done, which replaces no thing
  bool all;              ///< behind "alla"
  std::size_t behind;    ///< the side's own content term in front of it, plus one
  std::uint32_t starts;  ///< its first letters
  std::size_t head;      ///< of a compound, the other side's term that is its last part, plus one
};

/// What a side lacks, in the order of its text.
class Slots {
 public:
  void push_back(const Slot& slot) { room_[size_++] = slot; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] Slot& operator[](std::size_t i) { return room_[i]; }
  [[nodiscard]] auto begin() { return room_.begin(); }
  [[nodiscard]] auto end() { return room_.begin() + static_cast<std::ptrdiff_t>(size_); }
  [[nodiscard]] auto begin() const { return room_.begin(); }
  [[nodiscard]] auto end() const { return room_.begin() + static_cast<std::ptrdiff_t>(size_); }

 private:
  std::size_t size_ = 0;
  std::array<Slot, most_terms> room_;
};

Slots slots_of(const WeighedFrame& side, const WeighedFrame& other, bool as_partner);

/// What two words are that stand in each other's place. A verb stands in the place of no thing: "Motverka fusk", "Ingen
/// student ska fuska".
enum class Replacement : std::uint8_t { verb, deed, thing, mixed };

Replacement replacement_of(const Slot& one, const Slot& other);

/// One stands where the other does.
bool replaces(const Slot& one, const Slot& other);

/// True when a word other than a verb stands in the place of another.
bool exchanges_things(const Slots& before, const Slots& after);

}  // namespace planctl
