#include "read/layout/wrapped_cells.h"

#include <algorithm>

#include "read/layout/cells.h"
#include "read/layout/references.h"
#include "read/rows/label_words.h"
#include "read/rows/page_number.h"
#include "unicode.h"

namespace planctl {
bool is_numbered_edge(std::string_view source, const LaidLine& line) {
  constexpr std::uint32_t far = 20;  // spaces
  constexpr std::size_t most_digits = 3;
  const Cells cells = find_cells(source, line);
  if (cells.unfit || cells.count != 2 || cells.cells[1].gap < far) return false;
  const std::string_view number = source.substr(cells.cells[1].begin, line.text.end - cells.cells[1].begin);
  return number.size() <= most_digits && number.find_first_not_of("0123456789") == std::string_view::npos;
}

namespace {

/// The first byte of a word that begins about at this column, rather one with a capital or a figure, as cells begin; 0
/// where none does. A capital may stand further away; where the line shows no other cell, nothing else may.
std::size_t word_at(std::string_view source, const LaidLine& part, std::uint32_t column, bool alone) {
  constexpr std::uint32_t near = 6;  // columns
  constexpr std::uint32_t near_small = 4;
  std::size_t found = 0;
  std::uint32_t best = 2 * near + 1;
  std::uint32_t here = part.indent;
  for (std::size_t at = part.text.begin; at < part.text.end; ++here) {
    bool begins = at > part.text.begin && source[at - 1] == ' ' && source[at] != ' ';
    std::uint32_t distance = here < column ? column - here : here - column;
    begins = begins && distance <= near;
    char32_t first = begins ? unicode::first(source.substr(at, part.text.end - at)) : 0;
    const std::uint32_t small = alone ? 0 : near_small;
    begins = begins && (distance <= small || unicode::is_upper(first));
    if (begins && unicode::is_lower(first)) distance += near;
    if (begins && distance < best) {
      best = distance;
      found = at;
    }
    unicode::next(source, at);
  }
  return found;
}

/// Begins the text of line `i` another line of the pages around it, too?
bool is_repeated(std::string_view source, const Flow& lines, std::size_t i) {
  constexpr std::size_t most = 200;  // lines
  std::string_view text = text_of(source, lines[i]);
  text = text.substr(0, text.find("   "));
  auto begins_so = [&](const LaidLine& line) { return &line != &lines[i] && text_of(source, line).starts_with(text); };
  auto line = [&](std::size_t k) { return lines.begin() + static_cast<std::ptrdiff_t>(k); };
  return std::any_of(line(i - std::min(i, most)), line(std::min(lines.size(), i + most)), begins_so);
}

/// Says nothing, or what every page says at its edge: "2", "Sida 2 av 4", the name of the document.
bool is_edge(std::string_view source, const Flow& lines, std::size_t i) {
  return lines[i].width == 0 || page_number(text_of(source, lines[i])) || is_repeated(source, lines, i) ||
         (lines[i].page_break && is_numbered_edge(source, lines[i]));
}

/// One text, where those of the column begin and about as wide as they are at most.
bool is_alone_in(std::string_view source, const LaidLine& line, const Ranges& ranges, std::size_t column) {
  constexpr std::uint32_t wider = 3;  // columns stand a little otherwise on each page
  bool inside = column + 1 == ranges.size() || line.indent + line.width < ranges[column + 1].begin + wider;
  return line.width > 0 && inside && line.indent + 1 >= ranges[column].begin &&
         line.indent <= ranges[column].begin + 1 && find_cells(source, line).count == 1;
}

/// Do the cells of a line begin where the columns do? Pages differ a little in that.
bool stand_in(const Cells& cells, const Ranges& ranges) {
  constexpr std::uint32_t near = 2;
  for (std::uint32_t k = 0; k < cells.count; ++k) {
    std::uint32_t begin = cells.cells[k].column;
    auto is_here = [&](const Range& range) { return begin <= range.begin + near && range.begin <= begin + near; };
    if (std::none_of(ranges.begin(), ranges.end(), is_here)) return false;
  }
  return true;
}

/// The places of the cells of a line; none where it has not as many as there are columns, three at least.
Ranges ranges_of_line(std::string_view source, const LaidLine& line, std::size_t columns) {
  Ranges ranges;
  Cells cells = find_cells(source, line);
  if (columns < 3 || cells.unfit || cells.count != columns) return ranges;
  for (std::uint32_t k = 0; k < cells.count; ++k) {
    std::uint32_t end =
        k + 1 < cells.count ? cells.cells[k + 1].column - cells.cells[k + 1].gap : line.indent + line.width;
    ranges.push_back({cells.cells[k].column, end});
  }
  return ranges;
}

/// Where the columns are on a page: as a line with a cell in each has them, or as on the page before.
Ranges ranges_on_page(std::string_view source, const Flow& lines, std::size_t begin, const Ranges& before) {
  constexpr std::size_t near = 12;  // lines
  for (std::size_t i = begin; i < std::min(lines.size(), begin + near); ++i) {
    if (i > begin && lines[i].page_break) break;
    Ranges ranges = ranges_of_line(source, lines[i], before.size());
    if (!ranges.empty()) return ranges;
  }
  Cells cells = find_cells(source, lines[begin]);
  return !cells.unfit && stand_in(cells, before) ? before : Ranges{};
}

/// One text in small letters in the place of a column, from `first` on: the rest of a cell that a page break parted.
bool is_rest_of_cell(std::string_view source, const LaidLine& line, const Ranges& ranges, std::size_t first) {
  if (starts_upper(text_of(source, line))) return false;
  for (std::size_t column = first; column < ranges.size(); ++column) {
    if (is_alone_in(source, line, ranges, column)) return true;
  }
  return false;
}

/// Makes a part of its own of the first bytes, where a space stands behind them.
void cut_first(std::string_view source, std::vector<LaidLine>& parts, std::size_t size) {
  const LaidLine first = parts.front();
  std::string_view text = text_of(source, first);
  std::size_t rest = size == 0 ? std::string_view::npos : text.find_first_not_of(' ', size);
  if (rest == std::string_view::npos || rest == size) return;
  LaidLine behind = part_of_line(source, first, {first.text.begin + rest, first.text.end});
  behind.indent = first.indent + count_characters(source, {first.text.begin, behind.text.begin});
  parts.front() = part_of_line(source, first, {first.text.begin, first.text.begin + size});
  parts.front().indent = first.indent;
  parts.insert(parts.begin() + 1, behind);
}

}  // namespace

void cut_reference(std::string_view source, std::vector<LaidLine>& parts) {
  cut_first(source, parts, leading_reference(text_of(source, parts.front())));
}

void cut_numbered_head(std::string_view source, std::vector<LaidLine>& parts) {
  if (parts.empty()) return;
  std::string_view text = text_of(source, parts.front());
  std::size_t space = std::min(text.find(' '), text.size());
  bool number = space <= longest_number && space + 1 < text.size() && is_label_text(text.substr(space + 1));
  if (number && !is_label_text(text)) cut_first(source, parts, space);
}

bool is_above_reference(std::string_view source, const Flow& lines, std::size_t i) {
  constexpr std::size_t most_blank = 2;
  std::size_t below = i + 1;
  while (below < lines.size() && lines[below].width == 0 && below <= i + most_blank) ++below;
  if (below >= lines.size() || !unicode::is_upper(unicode::first(text_of(source, lines[i])))) return false;
  std::string_view text = text_of(source, lines[below]);
  std::size_t size = leading_reference(text);
  Cells cells = find_cells(source, lines[below]);
  return size > 0 && size + 1 < text.size() && text[size] == ' ' && !cells.unfit && cells.count > 1;
}

bool is_one_text(std::string_view source, const LaidLine& line) {
  constexpr std::uint32_t most_spaces = 3;
  constexpr std::size_t longest_count = 16;  // bytes
  Cells cells = find_cells(source, line);
  if (cells.count != 2 || cells.unfit) return cells.count == 1;
  const Cell& title = cells.cells[1];
  std::string_view count = source.substr(line.text.begin, title.begin - title.gap - line.text.begin);
  bool named = count.size() <= longest_count && count.find(' ') != std::string_view::npos;
  return named && title.gap <= most_spaces &&
         std::string_view("0123456789.:").find(count.back()) != std::string_view::npos;
}

bool is_below_title(std::string_view source, const Flow& lines, std::size_t i) {
  constexpr std::size_t most_blank = 3;
  constexpr std::uint32_t longest = 70;  // characters
  for (std::size_t k = i; k-- > 0 && i - k <= most_blank + 1;) {
    if (lines[k].width == 0) continue;
    std::string_view text = text_of(source, lines[k]);
    return lines[k].width <= longest && !ends_sentence(text) && unicode::is_upper(unicode::first(text)) &&
           is_one_text(source, lines[k]) && !is_edge(source, lines, k);
  }
  return false;
}

bool is_foot(std::string_view source, const Flow& lines, std::size_t i) {
  std::size_t below = i + 1;
  while (below < lines.size() && lines[below].width == 0 && !lines[below].page_break) ++below;
  bool last = below == lines.size() || lines[below].page_break;
  return last && is_repeated(source, lines, i);
}

std::size_t behind_edge(std::string_view source, const Flow& lines, std::size_t i, const Ranges& ranges) {
  constexpr std::size_t most = 8;  // lines
  const auto number = page_number(text_of(source, lines[i]));
  if (!number) return i;
  // A figure right below the cell whose column it stands in is the rest of that.
  if (number->bare && i > 0 && lines[i - 1].width > 0 && stand_in(find_cells(source, lines[i]), ranges)) return i;
  std::size_t k = i + 1;
  while (k < lines.size() && k < i + most && !lines[k].page_break && is_edge(source, lines, k)) ++k;
  if (k == lines.size() || k == i + most || lines[k].page_break) return i;
  const Cells cells = find_cells(source, lines[k]);
  const bool row = cells.count >= 2 && !cells.unfit && stand_in(cells, ranges);
  return row || is_rest_of_cell(source, lines[k], ranges, 0) ? k : i;
}

TablePage find_next_page(std::string_view source, const Flow& lines, std::size_t end, const Ranges& ranges) {
  constexpr std::size_t near = 24;  // lines
  std::size_t i = end;
  while (i < lines.size() && i < end + near && !lines[i].page_break && is_edge(source, lines, i)) ++i;
  if (i == lines.size() || !lines[i].page_break) return {};
  std::size_t last = std::min(lines.size(), i + near / 2);
  Ranges head;  // of the last line that other pages have, too
  for (; i < last && is_edge(source, lines, i); ++i) {
    if (lines[i].width > 0) head = ranges_of_line(source, lines[i], ranges.size());
  }
  if (i == last) return {};
  const bool cells = find_cells(source, lines[i]).count >= 2 || is_rest_of_cell(source, lines[i], ranges, 1);
  if (head.empty() && !cells) return {};
  return {i, head.empty() ? ranges_on_page(source, lines, i, ranges) : head};
}

bool starts_upper(std::string_view text) {
  char32_t first = unicode::first(text);
  return !unicode::is_lower(first) && first != U'(';
}

std::vector<LaidLine> cut_joined(std::string_view source, const std::vector<LaidLine>& parts, const Ranges& ranges) {
  const bool alone = parts.size() < 2;
  std::vector<LaidLine> result;
  for (LaidLine part : parts) {
    for (std::size_t c = 1; c < ranges.size(); ++c) {
      bool crosses = part.indent < ranges[c - 1].end && part.indent + part.width > ranges[c].begin + 1 &&
                     part.indent + 1 < ranges[c].begin;
      std::size_t at = crosses ? word_at(source, part, ranges[c].begin, alone) : 0;
      if (at == 0) continue;
      LaidLine rest = part_of_line(source, part, {at, part.text.end});
      rest.indent = part.indent + count_characters(source, {part.text.begin, at});
      std::uint32_t indent = part.indent;
      part = part_of_line(source, part, {part.text.begin, at});
      part.indent = indent;
      result.push_back(part);
      part = rest;
    }
    result.push_back(part);
  }
  return result;
}

/// How many characters of the text stand below what is known of the column.
static std::uint32_t overlap(const LaidLine& part, const Range& column) {
  std::uint32_t begin = std::max(part.indent, column.begin);
  std::uint32_t end = std::min(part.indent + part.width, column.end);
  return end > begin ? end - begin : 0;
}

std::optional<std::size_t> column_of(const LaidLine& part, const Ranges& ranges) {
  constexpr std::uint32_t times = 3;  // as much below its own as below another, of which most is free
  std::size_t best = 0;
  for (std::size_t c = 1; c < ranges.size(); ++c)
    best = overlap(part, ranges[c]) > overlap(part, ranges[best]) ? c : best;
  for (std::size_t c = 0; c < ranges.size(); ++c) {
    std::uint32_t beside = c == best ? 0 : overlap(part, ranges[c]) * times;
    if (beside > overlap(part, ranges[best]) || beside > ranges[c].end - ranges[c].begin) return std::nullopt;
  }
  if (overlap(part, ranges[best]) > 0) return best;
  std::size_t c = 0;
  while (c + 1 < ranges.size() && ranges[c + 1].begin <= part.indent) ++c;
  bool nearer =
      c + 1 < ranges.size() && ranges[c + 1].begin - part.indent < part.indent - std::min(ranges[c].begin, part.indent);
  return nearer ? c + 1 : c;
}

PartedCell find_parted_cell(std::string_view source, const Flow& lines, std::size_t end, const Ranges& ranges,
                            std::size_t column) {
  constexpr std::size_t near = 24;  // lines
  std::size_t i = end;
  while (i < lines.size() && i < end + near && !lines[i].page_break) ++i;
  if (i == lines.size() || !lines[i].page_break) return {};
  std::size_t last = std::min(lines.size(), i + near / 2);
  while (i < last && (!is_alone_in(source, lines[i], ranges, column) || is_repeated(source, lines, i))) ++i;
  if (i == last || !starts_upper(text_of(source, lines[i]))) return {};
  PartedCell found{i, i};
  while (found.end < lines.size() && is_alone_in(source, lines[found.end], ranges, column)) ++found.end;
  return found;
}

}  // namespace planctl
