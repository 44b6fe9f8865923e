#include "read/layout/wrapped_heads.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "language/title_words.h"
#include "read/layout/cells.h"
#include "read/layout/wrapped_cells.h"
#include "read/rows/label_words.h"

namespace planctl {
namespace {

/// The words of a line, however wide the gaps between them are.
std::string spaced_once(std::string_view text) {
  std::string words;
  for (char c : text) {
    if (c != ' ' || (!words.empty() && words.back() != ' ')) words += c;
  }
  return words;
}

/// A row of two texts or more behind wide gaps, one of them a label, or the first as short as "Ref" is, above one.
bool may_be_head(std::string_view source, const Flow& lines, const Row& row) {
  constexpr std::size_t longest = 240;  // characters
  if (row.widest_gap < wide_gap || row.width() > longest) return false;
  const LaidLine& line = *row.line;
  Cells cells = find_cells(source, line);
  if (!cells.unfit && cells.count > 2 &&
      cells.cells[1].begin - cells.cells[1].gap <= line.text.begin + longest_number &&
      is_above_reference(source, lines, static_cast<std::size_t>(&line - lines.data())))
    return true;
  for (std::uint32_t k = 0; k < cells.count && !cells.unfit && cells.count > 1; ++k) {
    std::size_t end = k + 1 < cells.count ? cells.cells[k + 1].begin - cells.cells[k + 1].gap : line.text.end;
    std::string_view text = source.substr(cells.cells[k].begin, end - cells.cells[k].begin);
    // "Förord", beside "Stugor", heads a column of the page.
    const bool heads_page = k == 0 && cells.count == 2 && is_background(text) && !is_goal_label(text);
    if (is_label_text(text) && !heads_page) return true;
  }
  return false;
}

/// What stands in the first cell of the lines whose other cells are the same.
struct FirstCells {
  std::string first;
  bool differ = false;
  int titled = 0;  ///< lines with a title above, so that the cell names its column
};

/// In front of the second cell, and from there on.
std::pair<std::string, std::string> part_first_cell(std::string_view source, const LaidLine& line) {
  const Cells cells = find_cells(source, line);
  if (cells.unfit || cells.count < 2) return {};
  const std::size_t second = cells.cells[1].begin;
  return {std::string(source.substr(line.text.begin, second - cells.cells[1].gap - line.text.begin)),
          spaced_once(source.substr(second, line.text.end - second))};
}

/// Knows the heads whose first cells name what stands below them.
///     Stugor                    När       Ansvarig
///     Taken ska tätas           2031      Stugfogden
///
///     Leder                     När       Ansvarig
///     Lederna ska röjas         2032      Ledkommittén
void see_naming_heads(std::string_view source, const Flow& lines, std::vector<TableHead>& heads) {
  std::unordered_map<std::string, FirstCells> by_labels;
  std::vector<std::pair<TableHead*, const FirstCells*>> naming;
  for (TableHead& head : heads) {
    auto [first, labels] = part_first_cell(source, lines[head.line]);
    if (labels.empty()) continue;
    FirstCells& cells = by_labels[std::move(labels)];
    cells.differ = cells.differ || (!cells.first.empty() && cells.first != first);
    cells.titled += head.times.below_titles > 0 ? 1 : 0;
    if (!is_label_text(first)) naming.emplace_back(&head, &cells);
    cells.first = std::move(first);
  }
  // The plan's own title may stand above the first.
  for (auto [head, cells] : naming) head->times.names_rows = cells->differ && cells->titled <= 1;
}

/// Grows the columns by the cells of a line; false where it has not as many as there are columns.
bool add_cells(std::string_view source, const LaidLine& line, Ranges& columns) {
  Cells cells = find_cells(source, line);
  if (cells.unfit || cells.count != columns.size()) return false;
  for (std::uint32_t k = 0; k < cells.count; ++k) {
    std::uint32_t end =
        k + 1 < cells.count ? cells.cells[k + 1].column - cells.cells[k + 1].gap : line.indent + line.width;
    columns[k].begin = std::min(columns[k].begin, cells.cells[k].column);
    columns[k].end = std::max(columns[k].end, end);
  }
  return true;
}

/// Is a name centred, and does none of them reach into the column beside its own?
bool are_centred(const Ranges& names, const Ranges& columns) {
  constexpr std::uint32_t aligned = 2;  // columns
  bool centred = false;
  for (std::size_t c = 0; c < names.size(); ++c) {
    if (c > 0 && (columns[c].begin <= columns[c - 1].end || names[c].begin <= columns[c - 1].end)) return false;
    if (c + 1 < names.size() && names[c].end >= columns[c + 1].begin) return false;
    if (names[c].begin + aligned < columns[c].begin) return false;
    centred = centred || names[c].begin > columns[c].begin + aligned;
  }
  return centred;
}

}  // namespace

Ranges below_centred_head(std::string_view source, const Flow& lines, std::size_t head, const Ranges& names) {
  constexpr std::size_t near = 12;  // lines
  Ranges columns(names.size(), Range{UINT32_MAX, 0});
  bool seen = false;
  for (std::size_t i = head + 1; i < std::min(lines.size(), head + near); ++i) {
    const bool behind_blank = i > head + 1 && lines[i - 1].width == 0;
    if (lines[i].page_break || (behind_blank && find_cells(source, lines[i]).count < 2)) break;
    seen = add_cells(source, lines[i], columns) || seen;
  }
  if (!seen || !are_centred(names, columns)) return names;
  for (std::size_t c = 0; c < names.size(); ++c) columns[c].end = std::max(columns[c].end, names[c].end);
  return columns;
}

bool is_numbered_title(std::string_view text, int number) {
  constexpr int letters = 26;
  const bool lettered =
      text.size() > 1 && number <= letters && text.front() == 'A' + number - 1 && (text[1] == '.' || text[1] == ')');
  const std::string digits = lettered ? std::string(1, text.front()) : std::to_string(number);
  if (!text.starts_with(digits)) return false;
  const std::size_t name = text.find_first_not_of(".) ", digits.size());
  const bool apart = name != std::string_view::npos && name > digits.size();
  return apart && starts_upper(text.substr(name)) && !ends_sentence(text) &&
         text.find("  ", name) == std::string_view::npos;
}

std::vector<TableHead> find_heads(std::string_view source, const Flow& lines, const Rows& rows) {
  std::vector<TableHead> heads;
  std::vector<HeadTimes*> times_of;
  std::unordered_map<std::string, HeadTimes> times;
  for (const Row& row : rows) {
    if (!may_be_head(source, lines, row)) continue;
    const auto line = static_cast<std::size_t>(row.line - lines.data());
    HeadTimes& here = times[spaced_once(row.text)];
    ++here.all;
    here.below_titles += is_below_title(source, lines, line) ? 1 : 0;
    heads.push_back({line, {}});
    times_of.push_back(&here);
  }
  for (std::size_t i = 0; i < heads.size(); ++i) heads[i].times = *times_of[i];
  if (heads.size() > 1) see_naming_heads(source, lines, heads);
  return heads;
}

}  // namespace planctl
