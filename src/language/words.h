// Word lists of the language files: written in any order, looked up by halving.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "language/language.h"

namespace planctl {

/// The words in byte order.
template <std::size_t size>
constexpr std::array<std::string_view, size> sorted_words(const std::string_view (&words)[size]) {
  std::array<std::string_view, size> sorted{};
  std::copy(words, words + size, sorted.begin());
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

/// The phrases as cues of one kind.
template <std::size_t size>
constexpr std::array<Cue, size> cues_of(CueKind kind, const std::array<std::string_view, size>& phrases) {
  std::array<Cue, size> cues{};
  for (std::size_t i = 0; i < size; ++i) cues[i] = {phrases[i], kind};
  return cues;
}

template <std::size_t size>
constexpr std::array<Cue, size> cues_of(CueKind kind, const Numeral (&numerals)[size]) {
  std::array<Cue, size> cues{};
  for (std::size_t i = 0; i < size; ++i) cues[i] = {numerals[i].word, kind};
  return cues;
}

/// All lists as one, in byte order of the phrases.
template <std::size_t... sizes>
constexpr std::array<Cue, (sizes + ...)> sorted_cues(const std::array<Cue, sizes>&... lists) {
  std::array<Cue, (sizes + ...)> sorted{};
  auto end = sorted.begin();
  ((end = std::copy(lists.begin(), lists.end(), end)), ...);
  std::sort(sorted.begin(), sorted.end(), [](const Cue& a, const Cue& b) { return a.phrase < b.phrase; });
  return sorted;
}

}  // namespace planctl
