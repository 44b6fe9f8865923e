#include "extract/pdf/table_writer.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "extract/pdf/grid.h"
#include "extract/pdf/sentences.h"
#include "unicode.h"

namespace planctl {
namespace {

/// A row that a page break parted stands right below the repeated head: bold and light apart.
void split_head(std::vector<GridRow>& rows) {
  GridRow rest(rows.front().size());
  for (std::size_t c = 0; c < rest.size(); ++c) {
    Column& cell = rows.front()[c];
    auto light = std::find_if(cell.begin(), cell.end(), [](const TextPiece& piece) { return !piece.bold; });
    if (light == cell.begin() && !cell.empty()) return;
    rest[c].assign(light, cell.end());
  }
  bool none = std::all_of(rest.begin(), rest.end(), [](const Column& cell) { return cell.empty(); });
  if (none) return;
  for (std::size_t c = 0; c < rest.size(); ++c) rows.front()[c].resize(rows.front()[c].size() - rest[c].size());
  rows.insert(rows.begin() + 1, std::move(rest));
}

std::string words_of_row(const GridRow& row) {
  std::string words;
  for (const Column& cell : row) {
    for (const TextPiece& piece : cell) words += piece.text;
    words += '|';
  }
  return words;
}

bool goes_on_in_small(const GridRow& row) {
  for (const Column& cell : row) {
    if (cell.empty()) continue;
    return unicode::is_lower(unicode::first(cell.front().text));
  }
  return true;
}

}  // namespace

/// A page break parted the last row of a table: what stands at the top of the next page, in the place of one of its
/// columns, is the cell that was empty, or the rest of one in small letters.
void TableWriter::end_open_row(PageRegion& region) {
  if (region.is_table() || region.columns.size() != 1) return;
  Column& lines = region.columns.front();
  std::optional<std::size_t> c = open_.column_of(lines);
  if (!c) return;
  std::size_t count = 1;
  while (count < lines.size() && is_close(measures_, lines[count - 1], lines[count]) &&
         open_.is_below(lines[count], *c))
    ++count;
  auto end = lines.begin() + static_cast<std::ptrdiff_t>(count);
  for (const TextPiece& piece : Column(lines.begin(), end)) {
    bool goes_on = open_.is_filled(*c) || piece.top > lines.front().top;
    write_open_cell(piece, *c, goes_on ? Seam::goes_on : Seam::begins);
  }
  lines.erase(lines.begin(), end);
}

/// A row or two of the table on the page before, at the top of this one, too few to be a table: texts stand in the
/// place of its columns. A table that goes on for longer is found as one.
void TableWriter::take_open_rows(std::vector<Band>& bands) {
  constexpr std::size_t most = 2;  // rows
  auto begins = [](const Band& band) { return band.pieces.size() > 1 && begins_upper(band.pieces.front().text); };
  std::vector<Band> taken;
  std::size_t rows = 0;
  for (const Band& whole : bands) {
    Band band = whole;  // parted only where it is taken
    if (!open_.takes(band) || (!taken.empty() && !is_near(taken.back(), band))) break;
    const bool parted = band.pieces.size() > whole.pieces.size();
    if (taken.empty() && !begins(band)) return;
    if (taken.empty() && parted && !std::all_of(band.pieces.begin(), band.pieces.end(), begins_anew)) return;
    rows += begins(band) ? 1 : 0;
    if (rows > most) return;
    taken.push_back(std::move(band));
  }
  if (rows == 0) return;
  for (const Band& band : taken) {
    row_ += begins(band) ? 1 : 0;
    for (const TextPiece& piece : band.pieces)
      write_open_cell(piece, *open_.column_at(piece), begins(band) ? Seam::begins : Seam::unknown);
  }
  bands.erase(bands.begin(), bands.begin() + std::ssize(taken));
  sheet_.add_blank();
}

/// The rest of a name in bold, of rows on the page before, stands right below a head that is repeated. None where none
/// does.
Column TableWriter::part_head(std::vector<GridRow>& rows) const {
  GridRow rest(head_.size());
  if (head_.empty() || head_.size() != rows.front().size()) return {};
  for (std::size_t c = 0; c < rest.size(); ++c) {
    Column& cell = rows.front()[c];
    const bool same = cell.size() >= head_[c].size() &&
                      std::equal(head_[c].begin(), head_[c].end(), cell.begin(),
                                 [](const TextPiece& a, const TextPiece& b) { return a.text == b.text; });
    if (!same || (c > 0 && cell.size() > head_[c].size())) return {};
    rest[c].assign(cell.begin() + std::ssize(head_[c]), cell.end());
  }
  if (rows.size() < 2 || !rows[1].front().empty()) return {};
  rows.front().front().resize(head_.front().size());
  return std::move(rest.front());
}

bool TableWriter::is_near(const Band& above, const Band& below) const {
  constexpr float near = 1.2F;  // sizes; cells have a margin
  return below.top - above.bottom < near * measures_.size;
}

void TableWriter::write_open_cell(const TextPiece& piece, std::size_t column, Seam seam) {
  LineStyle style = sheet_.style_of(piece);
  style.cell = {table_, row_, static_cast<std::uint16_t>(column), false};
  style.seam = seam;
  sheet_.add(piece.text, style);
}

/// A table that goes on over a page has its head again there, and may be in the middle of a row.
void TableWriter::write(std::vector<GridRow> rows, bool first) {
  const Column name = first ? part_head(rows) : Column{};
  split_head(rows);
  bool repeated = first && !head_.empty() && words_of_row(rows.front()) == words_of_row(head_);
  bool goes_on = repeated || (first && open_.goes_on_in(rows));
  if (!goes_on) {
    head_ = rows.front();
    row_ = 0;
    ++table_;
  }
  for (std::size_t r = 0; r < rows.size(); ++r) {
    bool head = repeated && r == 0;
    bool same_row = goes_on && r == (repeated ? 1 : 0) && goes_on_in_small(rows[r]);
    if (r == 1) {
      for (const TextPiece& piece : name) write_open_cell(piece, 0, Seam::goes_on);
    }
    if ((r > 0 || goes_on) && !head && !same_row) ++row_;
    for (std::size_t c = 0; c < rows[r].size(); ++c) write_cell(rows[r][c], c, head, same_row);
  }
  open_ = OpenTable(rows, measures_.letter());
  sheet_.add_blank();
}

/// In a row that a page break parted, small letters go on.
void TableWriter::write_cell(const Column& cell, std::size_t column, bool repeated, bool same_row) {
  for (std::size_t i = 0; i < cell.size(); ++i) {
    LineStyle style = sheet_.style_of(cell[i]);
    style.cell = {table_, row_, static_cast<std::uint16_t>(column), false};
    style.furniture = repeated;
    if (repeated) style.cell = {};
    bool goes_on = same_row && unicode::is_lower(unicode::first(cell.front().text));
    if (i == 0) style.seam = goes_on ? Seam::goes_on : Seam::begins;
    if (i > 0 && begins_inside(cell, i)) style.seam = Seam::begins;
    sheet_.add(cell[i].text, style);
  }
}

/// An item or a paragraph of its own inside a cell: it has a bullet, or stands behind a sentence in bold, or further
/// below than the lines of a paragraph do, behind a sentence.
bool TableWriter::begins_inside(const Column& cell, std::size_t i) const {
  constexpr float wider = 1.15F;
  if (is_bulleted(cell[i])) return is_bulleted(cell.front());
  if (cell[i - 1].bold && !cell[i].bold && ends_sentence(cell[i - 1].text) && begins_upper(cell[i].text)) return true;
  const float step = cell[i].bottom - cell[i - 1].bottom;
  float least = std::min(step, measures_.step(cell[i].size));
  for (std::size_t k = 1; k < cell.size(); ++k) least = std::min(least, cell[k].bottom - cell[k - 1].bottom);
  return step > wider * least && ends_sentence(cell[i - 1].text) && begins_upper(cell[i].text);
}

void TableWriter::end_table() {
  open_ = {};
  head_.clear();
}

}  // namespace planctl
