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

template <std::size_t size>
constexpr std::array<Cue, size> cues_of(CueKind kind, const std::array<Numeral, size>& numerals) {
  std::array<Cue, size> cues{};
  for (std::size_t i = 0; i < size; ++i) cues[i] = {numerals[i].word, kind};
  return cues;
}

/// By their last letters; those that end alike keep their order.
template <std::size_t size>
constexpr std::array<IrregularForm, size> sorted_forms(const IrregularForm (&rows)[size]) {
  std::array<IrregularForm, size> sorted{};
  std::size_t count = 0;
  for (const IrregularForm& row : rows) {
    std::size_t place = count++;
    for (; place > 0 && sorted[place - 1].last_letter() > row.last_letter(); --place) sorted[place] = sorted[place - 1];
    sorted[place] = row;
  }
  return sorted;
}

/// By word.
template <std::size_t size>
constexpr std::array<Numeral, size> sorted_numerals(const Numeral (&rows)[size]) {
  std::array<Numeral, size> sorted{};
  std::copy(rows, rows + size, sorted.begin());
  std::sort(sorted.begin(), sorted.end(), [](const Numeral& a, const Numeral& b) { return a.word < b.word; });
  return sorted;
}

template <std::size_t size>
constexpr std::array<Rung, size> rungs_of(std::uint8_t ladder, bool upper,
                                          const std::array<std::string_view, size>& deeds) {
  std::array<Rung, size> rungs{};
  for (std::size_t i = 0; i < size; ++i) rungs[i] = {deeds[i], ladder, upper};
  return rungs;
}

/// All lists as one, by phrase.
template <std::size_t... sizes>
constexpr std::array<Rung, (sizes + ...)> sorted_rungs(const std::array<Rung, sizes>&... lists) {
  std::array<Rung, (sizes + ...)> sorted{};
  auto end = sorted.begin();
  ((end = std::copy(lists.begin(), lists.end(), end)), ...);
  std::sort(sorted.begin(), sorted.end(), [](const Rung& a, const Rung& b) { return a.phrase < b.phrase; });
  return sorted;
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

/// All lists as one, in byte order.
template <std::size_t... sizes>
constexpr std::array<std::string_view, (sizes + ...)> joined_words(
    const std::array<std::string_view, sizes>&... lists) {
  std::array<std::string_view, (sizes + ...)> sorted{};
  auto end = sorted.begin();
  ((end = std::copy(lists.begin(), lists.end(), end)), ...);
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

/// How many words there are in groups of words that are separated by single spaces.
template <std::size_t size>
constexpr std::size_t count_words(const std::string_view (&groups)[size]) {
  std::size_t count = size;
  for (std::string_view group : groups) count += static_cast<std::size_t>(std::count(group.begin(), group.end(), ' '));
  return count;
}

/// The words of each group for the same thing, as concepts that are numbered from 1.
template <std::size_t words, std::size_t size>
constexpr std::array<PlanWord, words> concept_words(const std::string_view (&groups)[size]) {
  std::array<PlanWord, words> concepts{};
  auto next = concepts.begin();
  for (std::size_t i = 0; i < size; ++i) {
    for (std::string_view rest = groups[i]; !rest.empty(); ++next) {
      std::size_t end = std::min(rest.find(' '), rest.size());
      *next = {rest.substr(0, end), PlanWordKind::content, static_cast<std::uint16_t>(i + 1)};
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return concepts;
}

/// The deeds of each kind, as one list by word: "ta+fram" is a verb and what stands with it.
template <std::size_t words, std::size_t size>
constexpr std::array<DeedWord, words> deed_words(const std::string_view (&kinds)[size]) {
  static_assert(size <= most_deed_kinds);
  std::array<DeedWord, words> deeds{};
  auto next = deeds.begin();
  for (std::size_t i = 0; i < size; ++i) {
    for (std::string_view rest = kinds[i]; !rest.empty(); ++next) {
      std::size_t end = std::min(rest.find(' '), rest.size());
      std::string_view word = rest.substr(0, end);
      std::size_t plus = word.find('+');
      next->word = word.substr(0, plus);
      if (plus != std::string_view::npos) next->with = word.substr(plus + 1);
      next->kind = static_cast<std::uint8_t>(i);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  std::sort(deeds.begin(), deeds.end(), [](const DeedWord& a, const DeedWord& b) { return a.word < b.word; });
  return deeds;
}

template <std::size_t size>
constexpr std::array<PlanWord, size> plan_words(PlanWordKind kind, const std::array<std::string_view, size>& words) {
  std::array<PlanWord, size> all{};
  for (std::size_t i = 0; i < size; ++i) all[i] = {words[i], kind, 0};
  return all;
}

/// All lists as one, in byte order.
template <std::size_t... sizes>
constexpr std::array<PlanWord, (sizes + ...)> sorted_plan_words(const std::array<PlanWord, sizes>&... lists) {
  std::array<PlanWord, (sizes + ...)> sorted{};
  auto end = sorted.begin();
  ((end = std::copy(lists.begin(), lists.end(), end)), ...);
  std::sort(sorted.begin(), sorted.end(), [](const PlanWord& a, const PlanWord& b) { return a.word < b.word; });
  return sorted;
}

}  // namespace planctl
