#include "compare/words/interner.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "eight_bytes.h"

namespace planctl {
namespace {

constexpr std::uint32_t free_slot = UINT32_MAX;

/// A slot is told by the last bits, which short texts may differ in little.
std::uint32_t slot_hash(std::uint32_t hash) { return hash ^ (hash >> 15); }

/// All of a text of up to eight bytes: its ends, which overlap in most.
std::uint64_t short_text(std::string_view text) {
  if (text.size() >= sizeof(std::uint32_t)) {
    std::uint32_t ends[2];
    std::memcpy(&ends[0], text.data(), sizeof ends[0]);
    std::memcpy(&ends[1], text.data() + text.size() - sizeof ends[1], sizeof ends[1]);
    return std::uint64_t{ends[0]} << 32 | ends[1];
  }
  std::uint64_t bytes = 0;
  for (char c : text) bytes = bytes << 8 | static_cast<unsigned char>(c);
  return bytes;
}

}  // namespace

std::uint32_t quick_hash(std::string_view text) {
  constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;
  constexpr std::size_t step = sizeof(EightBytes);
  std::uint64_t hash = text.size();
  auto mix = [&](std::uint64_t value) {
    hash = (hash ^ value) * factor;
    hash ^= hash >> 32;
  };
  for (std::size_t at = 0; at + step < text.size(); at += step) mix(eight_bytes(text, at));
  mix(text.size() > step ? eight_bytes(text, text.size() - step) : short_text(text));
  return static_cast<std::uint32_t>(hash);
}

Interner::Interner(std::size_t expected) : slots_(std::bit_ceil(std::max<std::size_t>(expected, 32) * 2)) {
  texts_.reserve(expected);
}

std::uint32_t Interner::intern(std::string_view text, std::uint32_t hash) {
  hash = slot_hash(hash);
  std::size_t slot = find_slot(text, hash);
  if (slots_[slot].id != free_slot) return slots_[slot].id;
  std::uint32_t id = size();
  slots_[slot] = {hash, id};
  texts_.push_back(text);
  if (texts_.size() * 2 > slots_.size()) grow();
  return id;
}

std::uint32_t Interner::find(std::string_view text, std::uint32_t hash) const {
  std::uint32_t id = slots_[find_slot(text, slot_hash(hash))].id;
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
