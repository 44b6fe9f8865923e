#include "extract/pdf/zone.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>

#include "extract/pdf/cards.h"
#include "extract/pdf/cell_blocks.h"
#include "extract/pdf/joints.h"
#include "extract/pdf/margin_notes.h"
#include "extract/pdf/side_heads.h"
#include "unicode.h"

namespace planctl {
namespace {

bool is_bare_number(const std::string& text) { return text.find_first_not_of("0123456789. ") == std::string::npos; }

/// "12 " → 12; 0 where it is no number of a page.
int page_number(std::string_view text) {
  constexpr std::size_t most_digits = 3;
  text = text.substr(0, text.find_last_not_of(' ') + 1);
  bool number = !text.empty() && text.size() <= most_digits && text.find_first_not_of("0123456789") == text.npos;
  return number ? std::stoi(std::string(text)) : 0;
}

/// "3 Röja sly", "3. Röja sly" → 3; 0 where no number with a text behind it stands.
int leading_count(const TextPiece& piece) {
  constexpr std::size_t most = 2;  // digits
  std::string_view text = piece.text;
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  std::size_t behind = std::min(text.find_first_not_of(".) ", digits), text.size());
  bool counted =
      digits > 0 && digits <= most && behind > digits && unicode::is_upper(unicode::first(text.substr(behind)));
  return counted ? std::stoi(std::string(text.substr(0, digits))) : 0;
}

bool is_counted_item(const TextPiece& piece) { return begins_with_count(piece.text); }

/// Begins with an item, or with a title of a few lines above one.
bool is_list(const Column& column, float size) {
  constexpr float larger = 1.1F;
  constexpr std::ptrdiff_t most = 3;  // lines
  auto item = std::find_if(column.begin(), column.end(), is_bulleted);
  return item != column.end() && item - column.begin() <= most &&
         std::all_of(column.begin(), item,
                     [&](const TextPiece& piece) { return piece.bold || piece.size > larger * size; });
}

/// Does a counted item begin below the first line of a cell, where each cell begins with one or with a title?
bool has_items_inside(const std::vector<GridRow>& rows) {
  bool inside = false;
  for (const GridRow& row : rows) {
    const Column& cell = row.front();
    if (cell.empty()) continue;
    if (!is_counted_item(cell.front()) && !cell.front().bold) return false;
    inside = inside || std::any_of(cell.begin() + 1, cell.end(), is_counted_item);
  }
  return inside;
}

}  // namespace

bool Zone::grow(ZoneReach& reach) {
  const Band& first = bands_[begin_];
  size_ = std::min(first.pieces.front().size, bands_[std::min(begin_ + 1, bands_.size() - 1)].pieces.front().size);
  gutters_ = first_gutters(bands_, begin_, size_);
  if (gutters_.empty()) return false;
  const bool known_head = heads_.holds(first);
  for (std::size_t i = begin_; i < std::min(bands_.size(), begin_ + reach.bands()); ++i) {
    if (i > begin_ && (is_apart(i) || begins_below_rest(i) || is_next_table(i) || is_title_between(i) ||
                       begins_next_lists(i) || ends_cards(i)))
      break;
    split_at_gaps(bands_[i], gutters_, size_);
    split_at_runs(bands_[i], gutters_, size_);
    if (known_head) split_at_capitals(bands_[i], gutters_, size_);
    if (gutters_.size() >= 2 && is_in_cells(i)) {
      split_at_words(bands_[i], shown_gutters(), size_);
      split_at_capitals(bands_[i], gutters_, size_);
    }
    std::vector<Gutter> narrowed = narrow(gutters_, bands_[i], size_);
    bool crossed = narrowed.size() < gutters_.size() && bands_[i].pieces.size() == 1;
    if (crossed && is_name_across(i)) {
      bands_[i].pieces.front().right = gutters_.front().left;
      end_ = i + 1;
      continue;
    }
    if (narrowed.empty() || crossed) break;
    gutters_ = std::move(narrowed);
    end_ = i + 1;
  }
  if (end_ == begin_) end_ = begin_ + 1;
  reach.spend(end_ - begin_);
  while (end_ > begin_ + 1 && is_tail(end_ - 1) && !is_last_card(end_ - 1)) --end_;
  cells_ = sort_out(end_);
  return end_ > begin_ + 1;
}

std::vector<Gutter> Zone::shown_gutters() const {
  constexpr float near = 0.6F;     // sizes
  constexpr std::size_t far = 12;  // bands
  const bool head = bands_[begin_].pieces.front().bold;
  std::vector<Gutter> shown;
  for (const Gutter& gutter : gutters_) {
    bool begins = false;
    for (std::size_t i = begin_ + 1; !begins && i < std::min(bands_.size(), begin_ + far); ++i) {
      begins = std::any_of(bands_[i].pieces.begin(), bands_[i].pieces.end(), [&](const TextPiece& piece) {
        return !(head && piece.bold) && std::abs(piece.left - gutter.right) < near * size_;
      });
    }
    if (begins) shown.push_back(gutter);
  }
  return shown;
}

std::vector<Column> Zone::side_heads() const {
  if (gutters_.size() != 1) return {};
  return part_side_heads(bands_, begin_, end_, gutters_.front(), size_);
}

bool Zone::has_notes(const std::vector<GridRow>& rows) const {
  if (gutters_.size() != 1 || (!rows.empty() && !has_items_inside(rows))) return false;
  return has_margin_notes(bands_, begin_, end_, gutters_.front(), size_);
}

bool Zone::counts_down() const {
  constexpr int least = 3;
  int first = 0;
  int last = 0;
  for (const Column& column : columns()) {
    if (column.empty() || leading_count(column.front()) == 0) return false;
    for (const TextPiece& piece : column) {
      const int count = leading_count(piece);
      if (count == 0) continue;
      if (last > 0 && count != last + 1) return false;
      first = last > 0 ? first : count;
      last = count;
    }
  }
  return last - first + 1 >= least;
}

bool Zone::is_columns() const {
  constexpr std::size_t least_lines = 4;
  constexpr std::ptrdiff_t least_items = 3;  // of all lists
  constexpr float least_width = 9;           // sizes
  const std::vector<Column> all = columns();
  const bool lists = std::all_of(all.begin(), all.end(), [&](const Column& column) { return is_list(column, size_); });
  std::ptrdiff_t items = 0;
  for (const Column& column : all) items += std::count_if(column.begin(), column.end(), is_bulleted);
  std::size_t full = 0;
  for (const Column& column : all) {
    float widest = 0;
    for (const TextPiece& piece : column) widest = std::max(widest, piece.width());
    full += ((lists && items >= least_items) || column.size() >= least_lines) && widest > least_width * size_ ? 1 : 0;
  }
  return full >= 2 && full == gutters_.size() + 1;
}

bool Zone::is_contents() const {
  constexpr std::size_t least = 3;  // entries
  if (gutters_.size() != 1) return false;
  int last = 0;
  std::size_t entries = 0;
  for (const GridLine& line : cells_) {
    if (!line.front()) return false;
    if (!line.back()) continue;
    const int page = page_number(line.back()->text);
    if (page == 0 || page < last) return false;
    last = page;
    ++entries;
  }
  return entries >= least;
}

bool Zone::are_titled() const {
  constexpr float larger = 1.12F;
  constexpr std::ptrdiff_t title_lines = 3;
  constexpr std::size_t least = 4;  // lines
  const std::vector<Column> all = columns();
  return std::all_of(all.begin(), all.end(), [&](const Column& column) {
    if (column.size() < least) return false;
    auto is_title = [&](const TextPiece& piece) { return piece.size > larger * size_; };
    auto title = std::find_if(column.begin(), column.begin() + title_lines, is_title);
    auto text = std::find_if_not(title, column.end(), is_title);
    return title != column.begin() + title_lines && text != column.end() &&
           std::any_of(text, column.end(),
                       [](const TextPiece& line) { return line.bold || is_item(line) || line.text.ends_with(':'); });
  });
}

std::size_t Zone::above_first() const {
  constexpr float gap = 0.6F;  // sizes
  std::size_t above = 0;
  while (above < cells_.size() && !cells_[above].front()) ++above;
  if (gutters_.size() != 1 || above == 0 || above == cells_.size()) return 0;
  return bands_[begin_ + above].top - bands_[begin_ + above - 1].bottom > gap * size_ ? above : 0;
}

std::vector<Column> Zone::columns() const {
  std::vector<Column> columns(gutters_.size() + 1);
  for (const GridLine& band : cells_) {
    for (std::size_t c = 0; c < band.size(); ++c) {
      if (band[c]) columns[c].push_back(*band[c]);
    }
  }
  return columns;
}

std::vector<Column> Zone::cards() const { return find_cards(cells_); }

std::vector<GridRow> Zone::card_rows() const { return rows_of_texts(cells_, size_); }

std::vector<GridRow> Zone::rows() const { return cut_rows(cells_, size_, heads_.least_rows(bands_[begin_])); }

bool Zone::is_title_between(std::size_t i) const {
  constexpr float larger = 1.1F;
  constexpr float air = 1;  // sizes, around the title
  const std::vector<TextPiece>& pieces = bands_[i].pieces;
  bool large =
      std::all_of(pieces.begin(), pieces.end(), [&](const TextPiece& piece) { return piece.size > larger * size_; });
  if (!large) return false;
  if (pieces.size() > 1) return gutters_.size() == 1 && is_bare_number(pieces.front().text);
  float height = bands_[i].bottom - bands_[i].top;
  return column_of(gutters_, pieces.front()) == 0 && is_clear_beside(i, height + air * size_);
}

bool Zone::is_clear_beside(std::size_t i, float gap) const {
  constexpr std::size_t far = 40;  // bands
  const TextPiece* above = nullptr;
  const TextPiece* below = nullptr;
  for (std::size_t k = i; above == nullptr && k-- > begin_ && i - k <= far;) above = beside_first(bands_[k]);
  for (std::size_t k = i + 1; below == nullptr && k < std::min(bands_.size(), i + far); ++k)
    below = beside_first(bands_[k]);
  return above != nullptr && below != nullptr && below->top - above->bottom > gap;
}

const TextPiece* Zone::beside_first(const Band& band) const {
  auto found = std::find_if(band.pieces.begin(), band.pieces.end(),
                            [this](const TextPiece& piece) { return column_of(gutters_, piece) > 0; });
  return found == band.pieces.end() ? nullptr : &*found;
}

bool Zone::begins_below_rest(std::size_t i) const {
  auto is_light = [](const TextPiece& piece) { return !piece.bold; };
  const std::vector<TextPiece>& first = bands_[begin_].pieces;
  return gutters_.size() >= 2 && std::all_of(first.begin(), first.end(), is_light) && heads_.holds(bands_[i]);
}

bool Zone::begins_next_lists(std::size_t i) const {
  const TextPiece& title = bands_[begin_].pieces.front();
  auto is_title = [&](const TextPiece& piece) {
    return piece.bold == title.bold && piece.size == title.size && !is_item(piece);
  };
  auto are_titles = [&](const Band& band) {
    return band.pieces.size() >= 2 && std::all_of(band.pieces.begin(), band.pieces.end(), is_title);
  };
  auto is_list = [&](const Band& band) {
    return std::any_of(band.pieces.begin(), band.pieces.end(), [&](const TextPiece& piece) {
      return !is_title(piece) && (is_item(piece) || is_counted_item(piece));
    });
  };
  if (!are_titles(bands_[begin_]) || !are_titles(bands_[i]) || are_titles(bands_[i - 1])) return false;
  const auto first = bands_.begin() + static_cast<std::ptrdiff_t>(begin_);
  return is_below_uneven(i) && std::any_of(first, bands_.begin() + static_cast<std::ptrdiff_t>(i), is_list);
}

bool Zone::is_below_uneven(std::size_t i) const {
  constexpr float uneven = 0.8F;  // sizes
  float least = std::numeric_limits<float>::max();
  float most = 0;
  for (const TextPiece& piece : bands_[i].pieces) {
    const std::size_t column = column_of(gutters_, piece);
    const TextPiece* above = nullptr;
    for (std::size_t k = i; above == nullptr && k-- > begin_;) {
      for (const TextPiece& other : bands_[k].pieces) {
        if (column_of(gutters_, other) == column) above = &other;
      }
    }
    if (above == nullptr) return false;
    least = std::min(least, piece.top - above->bottom);
    most = std::max(most, piece.top - above->bottom);
  }
  return most - least > uneven * size_;
}

bool Zone::is_in_cells(std::size_t i) const {
  return bands_[i].pieces.size() >= 2 || column_of(gutters_, bands_[i].pieces.front()) > 0;
}

bool Zone::is_inset(std::size_t i) const {
  constexpr float near = 0.1F;  // sizes
  constexpr float inset = 0.3F;
  constexpr float far = 6;
  const TextPiece& piece = bands_[i].pieces.front();
  const float left = bands_[begin_].pieces.front().left;
  const bool single = bands_[i].pieces.size() == 1 && !piece.bold && bands_[i].top - bands_[i - 1].bottom < far * size_;
  return single && std::abs(piece.left - left) < near * size_ && begin_ > 0 &&
         std::abs(bands_[begin_ - 1].pieces.front().left - left) > inset * size_;
}

bool Zone::is_apart(std::size_t i) const {
  constexpr float far = 1.6F;
  constexpr std::size_t soon = 12;
  if (is_inset(i)) return false;
  if (bands_[i].pieces.size() > 1 || bands_[i].top - bands_[i - 1].bottom < far * size_) return false;
  std::size_t full = 0;
  for (std::size_t k = i; k < std::min(bands_.size(), i + soon); ++k) {
    if (narrow(gutters_, bands_[k], size_).empty()) return true;
    if (column_of(gutters_, bands_[k].pieces.back()) > 0) return false;
    full += bands_[k].pieces.back().right + far * size_ > gutters_.front().left ? 1 : 0;
  }
  return full < 2;
}

bool Zone::is_next_table(std::size_t i) const {
  constexpr float larger = 1.1F;
  constexpr float gap = 0.5F;  // sizes
  const std::vector<TextPiece>& head = bands_[begin_].pieces;
  const std::vector<TextPiece>& pieces = bands_[i].pieces;
  // Right below a head in small letters its rows begin.
  const float size = std::max(head.front().size, bands_[i - 1].pieces.front().size);
  bool title =
      gutters_.size() >= 2 && i > begin_ + 1 &&
      std::all_of(pieces.begin(), pieces.end(), [&](const TextPiece& piece) { return piece.size > larger * size; });
  if (title) return bands_[i].top - bands_[i - 1].bottom > gap * size_;
  bool bold = std::all_of(head.begin(), head.end(), [](const TextPiece& piece) { return piece.bold; });
  if (!bold) return false;
  return std::equal(head.begin(), head.end(), pieces.begin(), pieces.end(),
                    [](const TextPiece& a, const TextPiece& b) { return a.text == b.text && b.bold; });
}

bool Zone::is_name_across(std::size_t i) const {
  constexpr float larger = 1.1F;
  constexpr float near = 1.5F;  // sizes; cells have a margin
  if (gutters_.size() < 2 || i == begin_ || i + 1 >= bands_.size()) return false;
  const TextPiece& name = bands_[i].pieces.front();
  const Band& below = bands_[i + 1];
  const bool bold = name.bold && name.size < larger * size_ && column_of(gutters_, name) == 0;
  const bool close = name.top - bands_[i - 1].bottom < near * size_ && below.top - name.bottom < near * size_;
  return bold && close && below.pieces.size() == gutters_.size() + 1 &&
         narrow(gutters_, below, size_).size() == gutters_.size();
}

bool Zone::is_tail(std::size_t i) const {
  constexpr float apart = 1.0F;
  constexpr float larger = 1.1F;  // a title
  const TextPiece& piece = bands_[i].pieces.front();
  bool title = piece.bold && piece.size > larger * bands_[begin_].pieces.front().size;
  return bands_[i].pieces.size() == 1 && (title || bands_[i].top - bands_[i - 1].bottom > apart * size_);
}

bool Zone::ends_cards(std::size_t i) const {
  const std::vector<TextPiece>& pieces = bands_[i].pieces;
  const bool title = pieces.size() == 1 && pieces.front().bold && column_of(gutters_, pieces.front()) == 0;
  return title && !rows_of_texts(sort_out(i), size_).empty();
}

bool Zone::is_last_card(std::size_t i) const {
  constexpr float near = 2;  // sizes
  const bool below = !bands_[i].pieces.front().bold && bands_[i].top - bands_[i - 1].bottom < near * size_;
  return (below || is_inset(i)) && !rows_of_texts(sort_out(i + 1), size_).empty();
}

std::vector<GridLine> Zone::sort_out(std::size_t end) const {
  std::vector<GridLine> sorted;
  for (std::size_t b = begin_; b < end; ++b) {
    GridLine cells(gutters_.size() + 1);
    for (const TextPiece& piece : bands_[b].pieces) {
      std::optional<TextPiece>& cell = cells[column_of(gutters_, piece)];
      cell = cell ? join_band({{*cell, piece}, 0, 0}) : piece;
    }
    sorted.push_back(std::move(cells));
  }
  return sorted;
}

}  // namespace planctl
