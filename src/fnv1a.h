// The FNV-1a hash of short texts: the same on every machine and in every run.
#pragma once

#include <cstdint>
#include <string_view>

namespace planctl {

/// One step: `hash` is that of what stands before the value.
constexpr std::uint32_t fnv1a(std::uint32_t value, std::uint32_t hash) { return (hash ^ value) * 16777619U; }

constexpr std::uint32_t fnv1a(std::string_view text, std::uint32_t hash = 2166136261U) {
  for (char c : text) hash = fnv1a(static_cast<unsigned char>(c), hash);
  return hash;
}

}  // namespace planctl
