// The FNV-1a hash of texts: the same on every machine, in every run and in every version.
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

/// The same with 64 bits.
constexpr std::uint64_t fnv1a_64(std::string_view text) {
  std::uint64_t hash = 14695981039346656037U;
  for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return hash;
}

}  // namespace planctl
