#include "extract/pdf/page_writer.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "extract/pdf/asides.h"
#include "extract/pdf/grid.h"
#include "extract/pdf/numbered_names.h"
#include "extract/pdf/regions.h"
#include "extract/pdf/sentences.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Width of the first word, by the mean width of the letters of its piece.
float first_word(const TextPiece& piece) {
  std::size_t begin = std::min(piece.text.find_first_not_of(' '), piece.text.size());
  std::size_t end = std::min(piece.text.find(' ', begin), piece.text.size());
  auto part = static_cast<float>(end - begin) / static_cast<float>(std::max<std::size_t>(piece.text.size(), 1));
  return piece.width() * part;
}

/// "Ansvarig: Styrelsen": one word, with a value behind it.
bool begins_with_label(const std::string& text) {
  const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
  const std::string_view word = std::string_view(text).substr(begin, text.find(' ', begin) - begin);
  return word.size() > 2 && word.ends_with(':') && begins_upper(text) && begin + word.size() < text.size();
}

/// "2026", "2": the rest of a line.
bool is_figure(const std::string& text) {
  return !text.empty() && text.find_first_not_of("0123456789 ") == std::string::npos;
}

/// "Område            Mål": the head of columns, no line of a title.
bool has_cells(const std::string& text) { return trimmed(text).find("   ") != std::string_view::npos; }

/// Justified lines have wide gaps between most of their words: they say nothing of columns.
std::string close_gaps(std::string text) {
  constexpr std::size_t least = 3;  // wide ones
  std::string closed;
  std::size_t gaps = 0;
  std::size_t wide = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool again = text[at] == ' ' && closed.ends_with(' ');
    if (!again) closed += text[at];
    gaps += text[at] == ' ' && !again ? 1 : 0;
    wide += again && at > 1 && text[at - 2] != ' ' ? 1 : 0;  // none in front of the text
  }
  return wide >= least && wide * 2 > gaps ? closed : text;
}

/// In letters as notes have.
bool is_smaller(const TextPiece& piece, const Measures& measures) {
  constexpr float smaller = 0.92F;
  return piece.size <= smaller * measures.size;
}

/// In letters of another size, weight or colour.
bool is_unlike(const TextPiece& above, const TextPiece& below) {
  return std::lround(above.size) != std::lround(below.size) || above.bold != below.bold || above.colour != below.colour;
}

}  // namespace

PageWriter::PageWriter(const PageBands& pages, const Measures& measures, std::vector<std::uint8_t> bookmarks)
    : measures_(measures),
      headings_(pages, measures, std::move(bookmarks)),
      run_ins_(pages, measures),
      heads_(pages),
      sheet_(measures),
      tables_(measures, sheet_) {}

void PageWriter::write_page(std::vector<Band> bands, const std::vector<Band>& edges, const Page& page) {
  sheet_.begin_page();
  auto is_upper = [&](const Band& band) { return band.top < page.height / 2; };
  for (const Band& band : edges) {
    if (is_upper(band)) sheet_.add_edge(band);
  }
  page_margins_ = margins_of(bands);
  for (Column& aside : take_asides(bands, measures_.size)) asides_.push_back({std::move(aside), {}});
  const std::vector<Band> notes = take_notes(bands);
  write_text(std::move(bands));
  keep_asides();
  for (const TextPiece& sign : std::exchange(signs_, {})) sheet_.add_edge({{sign}, 0, 0});
  for (const Band& band : notes) sheet_.add_edge(band);
  for (const Band& band : edges) {
    if (!is_upper(band)) sheet_.add_edge(band);
  }
}

PageSheet& PageWriter::end() {
  write_asides(0);
  return sheet_;
}

PageWriter::Margins PageWriter::margins_of(const Column& column) {
  Margins margins{column.front().left, column.front().right};
  for (const TextPiece& piece : column) {
    margins.left = std::min(margins.left, piece.left);
    margins.right = std::max(margins.right, piece.right);
  }
  return margins;
}

PageWriter::Margins PageWriter::margins_of(const std::vector<Band>& bands) {
  Margins margins;
  bool first = true;
  for (const Band& band : bands) {
    float left = band.pieces.front().left;
    float right = band.pieces.back().right;
    margins = {first ? left : std::min(left, margins.left), std::max(right, margins.right)};
    first = false;
  }
  return margins;
}

/// The first of the bands at the foot of a page that are notes: smaller than the text, and marked.
std::size_t PageWriter::find_notes(const std::vector<Band>& bands) const {
  constexpr std::size_t most = 12;
  std::size_t first = bands.size();
  for (std::size_t i = bands.size(); i-- > 1 && bands.size() - i <= most;) {
    const TextPiece& piece = bands[i].pieces.front();
    if (!is_smaller(piece, measures_)) break;
    bool marked = unicode::is_digit(unicode::first(piece.text)) || unicode::is_symbol(unicode::first(piece.text));
    if (marked) first = i;
  }
  return first;
}

/// What stands beside them in the letters of the text is the end of another column.
///     1 Enligt räkningen i maj.          ska vara klar till hösten.
std::vector<Band> PageWriter::take_notes(std::vector<Band>& bands) const {
  const std::size_t first = find_notes(bands);
  std::vector<Band> notes;
  for (std::size_t i = first; i < bands.size(); ++i) {
    std::vector<TextPiece>& pieces = bands[i].pieces;
    auto text = std::stable_partition(pieces.begin(), pieces.end(),
                                      [this](const TextPiece& piece) { return is_smaller(piece, measures_); });
    notes.push_back({{pieces.begin(), text}, bands[i].top, bands[i].bottom});
    pieces.erase(pieces.begin(), text);
  }
  auto is_empty = [](const Band& band) { return band.pieces.empty(); };
  bands.erase(std::remove_if(bands.begin() + static_cast<std::ptrdiff_t>(first), bands.end(), is_empty), bands.end());
  return notes;
}

void PageWriter::write_text(std::vector<Band> text) {
  tables_.take_open_rows(text);
  bool first = true;
  for (PageRegion& region : find_regions(std::move(text), heads_)) {
    if (first) tables_.end_open_row(region);
    write(region, first);
    first = false;
  }
}

/// Those of the page that is written: they are read behind the text that goes on over its end.
void PageWriter::keep_asides() {
  for (Aside& aside : asides_) {
    if (aside.place.found()) continue;
    const PagePlace before = sheet_.place();
    aside.place = before;
    sheet_.set_place({before.page, before.line + static_cast<std::uint32_t>(aside.lines.size())});
  }
}

// What stands beside the text parts no paragraph or list that goes on below it or over the page: it is read before the
// next heading that stands lower, at `top`.
void PageWriter::write_asides(float top) {
  auto later = std::stable_partition(asides_.begin(), asides_.end(), [top](const Aside& aside) {
    return aside.place.found() || aside.lines.back().bottom <= top;
  });
  std::vector<Aside> asides(std::make_move_iterator(asides_.begin()), std::make_move_iterator(later));
  asides_.erase(asides_.begin(), later);
  for (Aside& aside : asides) {
    const PagePlace here = sheet_.place();
    const bool left_over = aside.place.found();
    if (left_over) sheet_.set_place(aside.place);
    write({{std::move(aside.lines)}, {}, {}}, false);
    if (left_over) sheet_.set_place(here);
  }
}

void PageWriter::write(const PageRegion& region, bool first) {
  sheet_.add_blank();
  if (region.is_table()) {
    last_.reset();
    return tables_.write(region.rows, first);
  }
  bool empty = std::all_of(region.columns.begin(), region.columns.end(), [](const Column& c) { return c.empty(); });
  if (!empty) tables_.end_table();
  for (const Column& column : region.columns) {
    if (column.empty()) continue;
    sheet_.add_blank();
    write_column(column, region.columns.size() == 1 && !region.in_column ? page_margins_ : margins_of(column));
  }
  signs_.insert(signs_.end(), region.signs.begin(), region.signs.end());
  for (const TextPiece& note : region.notes) sheet_.add_edge({{note}, 0, 0});
}

void PageWriter::write_column(const Column& whole, Margins margins) {
  const Column column = run_ins_.part(whole);
  std::vector<std::uint8_t> levels = headings_.levels_of(column);
  for (std::size_t i = 0; i < column.size(); ++i) {
    if (levels[i] > 0) write_asides(column[i].top);
    LineStyle style = sheet_.style_of(column[i]);
    style.heading = levels[i];
    if (i == 0 && levels[i] > 0) style.seam = Seam::begins;
    if (i == 0 && goes_on_in(column[i], levels[i])) style.seam = Seam::goes_on;
    if (i > 0) {
      if (!is_close(measures_, column[i - 1], column[i])) sheet_.add_blank();
      style.seam = seam(column[i - 1], column[i], levels[i - 1], levels[i], margins);
    }
    float indent = std::max(column[i].left - margins.left, 0.0F) / (measures_.letter());
    sheet_.add(close_gaps(column[i].text), style, static_cast<std::size_t>(std::lround(std::min(indent, 100.0F))));
  }
  keep_last(column, levels, margins);
}

/// At the top of the next column or page: the text of an item that ended there with a full line and no point, in the
/// same letters, and with no mark.
///     • Alla stugor ska få nya spisar före      Kungsleden har öppnat igen
bool PageWriter::goes_on_in(const TextPiece& below, std::uint8_t level) const {
  if (!last_ || level > 0 || is_unlike(last_->piece, below) || ends_sentence(last_->piece.text)) return false;
  const bool marked = is_bulleted(below) || begins_with_name(below.text) || begins_with_count(below.text);
  const bool full = last_->piece.right + first_word(below) + measures_.letter() / 2 > last_->right;
  return last_->marked && full && !marked;
}

void PageWriter::keep_last(const Column& column, const std::vector<std::uint8_t>& levels, Margins margins) {
  last_.reset();
  if (column.empty() || levels.back() > 0) return;
  std::size_t first = column.size() - 1;
  auto is_marked = [&](std::size_t i) { return is_bulleted(column[i]) || begins_with_count(column[i].text); };
  while (first > 0 && !is_marked(first) && levels[first] == 0 && is_close(measures_, column[first - 1], column[first]))
    --first;
  last_ = LastLine{column.back(), margins.right, is_marked(first)};
}

Seam PageWriter::seam(const TextPiece& above, const TextPiece& below, std::uint8_t level_above, std::uint8_t level,
                      Margins margins) const {
  if (level_above != level || above.bookmark != below.bookmark) return Seam::begins;
  if (below.bookmark > 0) return Seam::goes_on;
  if (below.bottom == above.bottom) return Seam::begins;  // texts side by side
  if (!is_close(measures_, above, below)) return Seam::unknown;
  if (level > 0) return is_numbered_name(below.text) || has_cells(above.text) ? Seam::begins : Seam::goes_on;
  const bool label = begins_with_label(below.text);
  if (is_unlike(above, below) && (label || (ends_sentence(above.text) && begins_upper(below.text))))
    return Seam::begins;
  bool full = above.right + first_word(below) + measures_.letter() / 2 > margins.right;
  if (is_unlike(above, below) && !full && begins_upper(below.text) && !is_marker_alone(above.text)) return Seam::begins;
  bool flush = std::abs(above.left - below.left) < measures_.letter();
  bool begins = label || begins_with_name(below.text) || ends_sentence(above.text);
  // Items whose bullets are drawn stand somewhat further below each other than the lines of one.
  constexpr float wider = 1.12F;
  const bool apart = below.bottom - above.bottom > wider * measures_.step(std::max(above.size, below.size));
  if (apart && flush && ends_sentence(above.text) && begins_upper(below.text)) return Seam::begins;
  if (full && flush && !begins && (begins_upper(below.text) || is_figure(below.text))) return Seam::goes_on;
  return Seam::unknown;
}

}  // namespace planctl
