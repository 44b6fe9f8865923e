// Word lists of the language files: written in any order, looked up by halving.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace planctl {

/// The words in byte order.
template <std::size_t size>
constexpr std::array<std::string_view, size> sorted_words(const std::string_view (&words)[size]) {
  std::array<std::string_view, size> sorted{};
  std::copy(words, words + size, sorted.begin());
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

}  // namespace planctl
