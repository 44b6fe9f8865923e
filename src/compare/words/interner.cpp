#include "compare/words/interner.h"

#include <algorithm>
#include <bit>

#include "fnv1a.h"

namespace planctl {
namespace {

constexpr std::uint32_t free_slot = UINT32_MAX;

/// A slot is told by the last bits, which short texts differ in little.
std::uint32_t slot_hash(std::uint32_t fnv1a) { return fnv1a ^ (fnv1a >> 15); }
std::uint32_t slot_hash(std::string_view text) { return slot_hash(fnv1a(text)); }

}  // namespace

Interner::Interner(std::size_t expected) : slots_(std::bit_ceil(std::max<std::size_t>(expected, 32) * 2)) {
  texts_.reserve(expected);
}

std::uint32_t Interner::intern(std::string_view text) {
  std::uint32_t hash = slot_hash(text);
  std::size_t slot = find_slot(text, hash);
  if (slots_[slot].id != free_slot) return slots_[slot].id;
  std::uint32_t id = size();
  slots_[slot] = {hash, id};
  texts_.push_back(text);
  if (texts_.size() * 2 > slots_.size()) grow();
  return id;
}

std::uint32_t Interner::find(std::string_view text) const { return find(text, fnv1a(text)); }

std::uint32_t Interner::find(std::string_view text, std::uint32_t fnv1a) const {
  std::uint32_t id = slots_[find_slot(text, slot_hash(fnv1a))].id;
  return id == free_slot ? size() : id;
}

std::size_t Interner::find_slot(std::string_view text, std::uint32_t hash) const {
  std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash & mask;
  while (slots_[slot].id != free_slot && (slots_[slot].hash != hash || texts_[slots_[slot].id] != text))
    slot = (slot + 1) & mask;
  return slot;
}

void Interner::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  std::size_t mask = slots_.size() - 1;
  for (const Slot& entry : old) {
    if (entry.id == free_slot) continue;
    std::size_t slot = entry.hash & mask;
    while (slots_[slot].id != free_slot) slot = (slot + 1) & mask;
    slots_[slot] = entry;
  }
}

}  // namespace planctl
