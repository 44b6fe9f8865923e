// A table of every message in one language. A new one is a file made like the others and a row in say.cpp.
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace planctl {

struct Translation {
  std::string_view english;  ///< as fmt reads it
  std::string_view other;    ///< with the same placeholders: {}, or {1} where the order is another
};

/// Rows as they are written, in the order in which they are looked up.
template <std::size_t count>
constexpr std::array<Translation, count> sorted_by_english(std::array<Translation, count> rows) {
  std::sort(rows.begin(), rows.end(),
            [](const Translation& one, const Translation& other) { return one.english < other.english; });
  return rows;
}

struct MessageTable {
  std::string_view language;
  std::span<const Translation> messages;  ///< sorted by the English
  std::span<const Translation> system;    ///< what the system says, which no source here has
  std::span<const Translation> help;      ///< bodies of the help, by name: of a command its examples
};

std::span<const MessageTable* const> message_tables();

}  // namespace planctl
