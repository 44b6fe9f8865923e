#include "read/layout/wrapped_heads.h"

#include <string>
#include <unordered_map>

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
    if (is_label_text(source.substr(cells.cells[k].begin, end - cells.cells[k].begin))) return true;
  }
  return false;
}

}  // namespace

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
  return heads;
}

}  // namespace planctl
