#include "extract/pdf/pdf.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "extract/pdf/asides.h"
#include "extract/pdf/drawn_bullets.h"
#include "extract/pdf/drop_caps.h"
#include "extract/pdf/extractor.h"
#include "extract/pdf/grid.h"
#include "extract/pdf/headings.h"
#include "extract/pdf/large_numbers.h"
#include "extract/pdf/measures.h"
#include "extract/pdf/note_references.h"
#include "extract/pdf/open_table.h"
#include "extract/pdf/overprint.h"
#include "extract/pdf/regions.h"
#include "extract/pdf/run_ins.h"
#include "extract/sheet.h"
#include "messages/say.h"
#include "text/bytes.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr float letter = 0.5F;  // width of one, in sizes

/// Where the lines of a column begin and end.
struct Margins {
  float left = 0;
  float right = 0;
};

Margins margins_of(const Column& column) {
  Margins margins{column.front().left, column.front().right};
  for (const TextPiece& piece : column) {
    margins.left = std::min(margins.left, piece.left);
    margins.right = std::max(margins.right, piece.right);
  }
  return margins;
}

bool begins_upper(const std::string& text) {
  std::size_t at = text.find_first_not_of(' ');
  return at != std::string::npos && unicode::is_upper(unicode::first(std::string_view(text).substr(at)));
}

/// Width of the first word, by the mean width of the letters of its piece.
float first_word(const TextPiece& piece) {
  std::size_t begin = std::min(piece.text.find_first_not_of(' '), piece.text.size());
  std::size_t end = std::min(piece.text.find(' ', begin), piece.text.size());
  auto part = static_cast<float>(end - begin) / static_cast<float>(std::max<std::size_t>(piece.text.size(), 1));
  return piece.width() * part;
}

bool ends_sentence(const std::string& text) {
  std::size_t end = text.find_last_not_of(' ');
  return end != std::string::npos && std::string_view(".!?:").find(text[end]) != std::string_view::npos;
}

class Writer {
 public:
  Writer(const Measures& measures, const Headings& headings, const RunIns& run_ins)
      : measures_(measures), headings_(headings), run_ins_(run_ins) {}

  void write_page(const PageBands::value_type& bands, const PageBands::value_type& edges, const Page& page) {
    ++page_;
    page_line_ = 0;
    sheet_.break_page();
    auto is_upper = [&](const Band& band) { return band.top < page.height / 2; };
    for (const Band& band : edges) {
      if (is_upper(band)) write_edge(band);
    }
    page_margins(bands);
    std::size_t notes = find_notes(bands);
    std::vector<Band> text(bands.begin(), bands.begin() + static_cast<std::ptrdiff_t>(notes));
    std::vector<Column> asides = take_asides(text, measures_.size);
    first_region_ = true;
    take_open_rows(text);
    for (PageRegion& region : find_regions(std::move(text))) {
      if (first_region_) end_open_row(region);
      write(region);
      first_region_ = false;
    }
    for (Column& aside : asides) {
      const auto lines = static_cast<std::uint32_t>(aside.size());
      asides_.push_back({std::move(aside), page_, page_line_});
      page_line_ += lines;
    }
    for (std::size_t i = notes; i < bands.size(); ++i) write_edge(bands[i]);
    for (const Band& band : edges) {
      if (!is_upper(band)) write_edge(band);
    }
  }

  void end() { write_asides(); }

  Sheet& sheet() { return sheet_; }

 private:
  /// The first of the bands at the foot of a page that are notes: smaller than the text, and marked.
  [[nodiscard]] std::size_t find_notes(const std::vector<Band>& bands) const {
    constexpr float smaller = 0.92F;
    constexpr std::size_t most = 12;
    std::size_t first = bands.size();
    for (std::size_t i = bands.size(); i-- > 1 && bands.size() - i <= most;) {
      const TextPiece& piece = bands[i].pieces.front();
      if (piece.size > smaller * measures_.size) break;
      bool marked = unicode::is_digit(unicode::first(piece.text)) || unicode::is_symbol(unicode::first(piece.text));
      if (marked) first = i;
    }
    return first;
  }

  void page_margins(const std::vector<Band>& bands) {
    page_margins_ = {};
    bool first = true;
    for (const Band& band : bands) {
      float left = band.pieces.front().left;
      float right = band.pieces.back().right;
      page_margins_ = {first ? left : std::min(left, page_margins_.left), std::max(right, page_margins_.right)};
      first = false;
    }
  }

  [[nodiscard]] LineStyle style_of(const TextPiece& piece) {
    constexpr float percent = 100;
    LineStyle style;
    style.place = {page_, ++page_line_};
    style.size =
        static_cast<std::uint16_t>(std::clamp(percent * piece.size / std::max(measures_.size, 1.0F), 1.0F, 60000.0F));
    style.bold = piece.bold;
    style.symbol = piece.symbol;
    style.coloured = piece.colour != measures_.colour;
    return style;
  }

  void write_edge(const Band& band) {
    TextPiece piece = join_band(band);
    LineStyle style = style_of(piece);
    style.furniture = true;
    sheet_.add(piece.text, style);
  }

  void write(const PageRegion& region) {
    sheet_.add_blank();
    if (region.is_table()) return write_table(region.rows);
    bool empty = std::all_of(region.columns.begin(), region.columns.end(), [](const Column& c) { return c.empty(); });
    if (!empty) open_ = {};
    if (!empty) head_.clear();
    for (const Column& column : region.columns) {
      if (column.empty()) continue;
      sheet_.add_blank();
      write_column(column, region.columns.size() == 1 && !region.in_column ? page_margins_ : margins_of(column));
    }
    for (const TextPiece& note : region.notes) write_edge({{note}, 0, 0});
  }

  /// What stands beside the text parts no paragraph or list that goes on over the page: it is read before the next
  /// heading.
  void write_asides() {
    std::vector<Aside> asides = std::move(asides_);
    asides_.clear();
    const std::uint32_t page = page_;
    const std::uint32_t line = page_line_;
    for (Aside& aside : asides) {
      page_ = aside.page;
      page_line_ = aside.line;
      write({{std::move(aside.lines)}, {}, {}});
    }
    page_ = page;
    page_line_ = line;
  }

  void write_column(const Column& whole, Margins margins) {
    const Column column = run_ins_.part(whole);
    std::vector<std::uint8_t> levels = headings_.levels_of(column);
    for (std::size_t i = 0; i < column.size(); ++i) {
      if (levels[i] > 0) write_asides();
      LineStyle style = style_of(column[i]);
      style.heading = levels[i];
      if (i > 0) {
        write_gap(column[i - 1], column[i]);
        style.seam = seam(column[i - 1], column[i], levels[i - 1], levels[i], margins);
      }
      float indent = std::max(column[i].left - margins.left, 0.0F) / (letter * measures_.size);
      sheet_.add(column[i].text, style, static_cast<std::size_t>(std::lround(std::min(indent, 100.0F))));
    }
  }

  [[nodiscard]] bool is_close(const TextPiece& above, const TextPiece& below) const {
    constexpr float wider = 1.3F;
    return below.bottom - above.bottom < wider * measures_.step(std::max(above.size, below.size));
  }

  void write_gap(const TextPiece& above, const TextPiece& below) {
    if (!is_close(above, below)) sheet_.add_blank();
  }

  [[nodiscard]] Seam seam(const TextPiece& above, const TextPiece& below, std::uint8_t level_above, std::uint8_t level,
                          Margins margins) const {
    if (level_above != level) return Seam::begins;
    if (!is_close(above, below)) return Seam::unknown;
    if (level > 0) return Seam::goes_on;
    bool full = above.right + first_word(below) + letter * measures_.size / 2 > margins.right;
    bool flush = std::abs(above.left - below.left) < letter * measures_.size;
    if (full && flush && begins_upper(below.text) && !ends_sentence(above.text)) return Seam::goes_on;
    return Seam::unknown;
  }

  /// A page break parted the last row of a table: what stands at the top of the next page, in the place of one of its
  /// columns, is the cell that was empty, or the rest of one in small letters.
  void end_open_row(PageRegion& region) {
    if (region.is_table() || region.columns.size() != 1) return;
    Column& lines = region.columns.front();
    std::optional<std::size_t> c = open_.column_of(lines);
    if (!c) return;
    std::size_t count = 1;
    while (count < lines.size() && is_close(lines[count - 1], lines[count]) && open_.is_below(lines[count], *c))
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
  void take_open_rows(std::vector<Band>& bands) {
    constexpr std::size_t most = 2;  // rows
    std::size_t rows = 0;
    std::size_t end = 0;
    while (end < bands.size() && open_.holds(bands[end]) && (end == 0 || is_near(bands[end - 1], bands[end]))) {
      bool begins = bands[end].pieces.size() > 1 && begins_upper(bands[end].pieces.front().text);
      if (end == 0 && !begins) return;
      rows += begins ? 1 : 0;
      ++end;
    }
    if (rows == 0 || rows > most) return;
    for (std::size_t b = 0; b < end; ++b) {
      bool begins = bands[b].pieces.size() > 1 && begins_upper(bands[b].pieces.front().text);
      row_ += begins ? 1 : 0;
      for (const TextPiece& piece : bands[b].pieces)
        write_open_cell(piece, *open_.column_at(piece), begins ? Seam::begins : Seam::unknown);
    }
    bands.erase(bands.begin(), bands.begin() + static_cast<std::ptrdiff_t>(end));
    sheet_.add_blank();
  }

  [[nodiscard]] bool is_near(const Band& above, const Band& below) const {
    constexpr float near = 1.2F;  // sizes; cells have a margin
    return below.top - above.bottom < near * measures_.size;
  }

  void write_open_cell(const TextPiece& piece, std::size_t column, Seam seam) {
    LineStyle style = style_of(piece);
    style.cell = {table_, row_, static_cast<std::uint16_t>(column), false};
    style.seam = seam;
    sheet_.add(piece.text, style);
  }

  /// A row that a page break parted stands right below the repeated head: bold and light apart.
  static void split_head(std::vector<GridRow>& rows) {
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

  /// A table that goes on over a page has its head again there, and may be in the middle of a row.
  void write_table(std::vector<GridRow> rows) {
    split_head(rows);
    bool repeated = first_region_ && words_of_row(rows.front()) == head_;
    bool goes_on = repeated || (first_region_ && open_.goes_on_in(rows));
    if (!goes_on) {
      head_ = words_of_row(rows.front());
      row_ = 0;
      ++table_;
    }
    for (std::size_t r = 0; r < rows.size(); ++r) {
      bool head = repeated && r == 0;
      bool same_row = goes_on && r == (repeated ? 1 : 0) && continues(rows[r]);
      if ((r > 0 || goes_on) && !head && !same_row) ++row_;
      for (std::size_t c = 0; c < rows[r].size(); ++c) write_cell(rows[r][c], c, head, same_row);
    }
    open_ = OpenTable(rows, letter * measures_.size);
    sheet_.add_blank();
  }

  static std::string words_of_row(const GridRow& row) {
    std::string words;
    for (const Column& cell : row) {
      for (const TextPiece& piece : cell) words += piece.text;
      words += '|';
    }
    return words;
  }

  static bool continues(const GridRow& row) {
    for (const Column& cell : row) {
      if (cell.empty()) continue;
      return unicode::is_lower(unicode::first(cell.front().text));
    }
    return true;
  }

  /// In a row that a page break parted, small letters go on.
  void write_cell(const Column& cell, std::size_t column, bool repeated, bool same_row) {
    for (std::size_t i = 0; i < cell.size(); ++i) {
      LineStyle style = style_of(cell[i]);
      style.cell = {table_, row_, static_cast<std::uint16_t>(column), false};
      style.furniture = repeated;
      if (repeated) style.cell = {};
      bool goes_on = same_row && unicode::is_lower(unicode::first(cell.front().text));
      if (i == 0) style.seam = goes_on ? Seam::goes_on : Seam::begins;
      if (i > 0 && begins_inside(cell, i)) style.seam = Seam::begins;
      sheet_.add(cell[i].text, style);
    }
  }

  /// An item or a paragraph of its own inside a cell: it has a bullet, or stands further below than the lines of a
  /// paragraph do, behind a sentence.
  [[nodiscard]] bool begins_inside(const Column& cell, std::size_t i) const {
    constexpr float wider = 1.15F;
    if (is_bulleted(cell[i])) return is_bulleted(cell.front());
    const float step = cell[i].bottom - cell[i - 1].bottom;
    float least = std::min(step, measures_.step(cell[i].size));
    for (std::size_t k = 1; k < cell.size(); ++k) least = std::min(least, cell[k].bottom - cell[k - 1].bottom);
    return step > wider * least && ends_sentence(cell[i - 1].text) && begins_upper(cell[i].text);
  }

  /// Small letters beside the text of a page.
  struct Aside {
    Column lines;
    std::uint32_t page = 0;
    std::uint32_t line = 0;  ///< of the page, before the first of them
  };

  const Measures& measures_;
  const Headings& headings_;
  const RunIns& run_ins_;
  OpenTable open_;
  Sheet sheet_;
  Margins page_margins_;
  std::uint32_t page_ = 0;
  std::uint32_t page_line_ = 0;
  std::uint32_t table_ = 0;
  std::uint32_t row_ = 0;      ///< of the table
  std::vector<Aside> asides_;  ///< that are not written yet
  std::string head_;           ///< words of the first row of the table that was written last, with nothing below it
  bool first_region_ = false;  ///< of its page
};

}  // namespace

void lay_out_pdf(Source& source, std::string_view xml) {
  std::vector<Page> pages = read_pages(xml);
  PageBands overprint = take_overprint(pages);
  PageBands bands;
  for (Page& page : pages) {
    lower_large_numbers(page);
    lower_drop_caps(page);
    take_note_references(page);
    bands.push_back(find_bands(page));
  }
  PageBands edges = take_edges(bands, pages);
  for (std::size_t p = 0; p < pages.size(); ++p)
    edges[p].insert(edges[p].end(), overprint[p].begin(), overprint[p].end());
  restore_bullets(bands);
  Measures measures = measure(bands);
  Headings headings(bands, measures);
  RunIns run_ins(bands, measures);
  Writer writer(measures, headings, run_ins);
  for (std::size_t p = 0; p < pages.size(); ++p) writer.write_page(bands[p], edges[p], pages[p]);
  writer.end();
  if (writer.sheet().empty()) {
    throw Error(
        say("{}: has no text: its pages are pictures, as from a scanner; recognise their text first, for "
            "example with ocrmypdf",
            name_of(source.path)));
  }
  writer.sheet().move_to(source);
}

void extract_pdf(Source& source, std::string_view bytes) {
  lay_out_pdf(source, run_extractor(bytes, name_of(source.path)));
}

}  // namespace planctl
