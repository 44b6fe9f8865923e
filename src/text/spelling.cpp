#include "text/spelling.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "messages/say.h"
#include "text/printable.h"

namespace planctl {

std::size_t edit_distance(std::string_view from, std::string_view to) {
  using Row = std::vector<std::size_t>;
  std::array<Row, 3> rows;  // the row being filled and the two above it
  rows.fill(Row(to.size() + 1));
  for (std::size_t j = 0; j <= to.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    Row& row = rows[i % 3];
    const Row& above = rows[(i - 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      std::size_t replaced = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
      if (swapped) row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
    }
  }
  return rows[from.size() % 3][to.size()];
}

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates) {
  constexpr std::size_t longest = 200;  // more is no misspelt name
  if (word.size() > longest) return std::nullopt;
  std::optional<std::string> best;
  std::size_t fewest = std::max<std::size_t>(1, (word.size() + 1) / 3) + 1;
  for (const std::string& candidate : candidates) {
    if (candidate.size() > longest) continue;
    std::size_t edits = edit_distance(word, candidate);
    if (edits >= fewest || edits >= candidate.size()) continue;
    fewest = edits;
    best = candidate;
  }
  return best;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates) {
  auto meant = nearest(word, candidates);
  return meant ? say("; did you mean '{}'?", printable(*meant)) : std::string();
}

std::vector<std::string> split_choices(std::string_view choices) {
  std::vector<std::string> list;
  for (;;) {
    std::size_t bar = choices.find('|');
    list.emplace_back(choices.substr(0, bar));
    if (bar == std::string_view::npos) return list;
    choices.remove_prefix(bar + 1);
  }
}

std::string check_choice(std::string_view value, std::string_view choices) {
  std::vector<std::string> list = split_choices(choices);
  if (std::find(list.begin(), list.end(), value) != list.end()) return {};
  return say("'{}' is none of {}{}", printable(value), fmt::join(list, ", "), did_you_mean(value, list));
}

}  // namespace planctl
