#include "extract/pdf/grid.h"

#include <algorithm>

#include "extract/pdf/cell_blocks.h"
#include "extract/pdf/full_lines.h"
#include "extract/pdf/grid_names.h"
#include "extract/pdf/numbered_names.h"
#include "extract/pdf/row_names.h"
#include "unicode.h"

namespace planctl {
namespace {

class Grid {
 public:
  Grid(const std::vector<GridLine>& lines, float size, std::size_t least)
      : lines_(lines),
        names_(lines, size),
        size_(size),
        columns_(lines.front().size()),
        least_(least),
        names_several_(names_several()) {}

  [[nodiscard]] std::vector<GridRow> rows() const {
    if (std::vector<bool> starts = begin_at_names(); !starts.empty()) return cut(starts);
    if (lists_only()) return {};
    if (std::vector<GridRow> named = rows_of_named_texts(lines_, size_); !named.empty()) return named;
    if (std::vector<bool> starts = begin_between_full_lines(lines_, size_); !starts.empty()) return cut(starts);
    std::size_t astray = 0;
    std::vector<GridRow> rows = rows_by_starts(astray);
    if (!rows.empty() && astray == 0 && !is_torn(rows)) return rows;
    std::vector<GridRow> blocks = rows_by_blocks(lines_, size_);
    return blocks.empty() ? rows : blocks;
  }

 private:
  /// What begins below a gap in its column begins a row. `astray` becomes how often something else does.
  [[nodiscard]] std::vector<GridRow> rows_by_starts(std::size_t& astray) const {
    std::size_t anchor = find_anchor();
    std::vector<bool> starts;
    std::size_t restarts = 0;
    for (std::size_t b = 0; b < lines_.size(); ++b) {
      starts.push_back(b == 0 || is_start(b, anchor));
      std::size_t here = restarts_at(b);
      restarts += here;
      astray += starts.back() ? 0 : here;
    }
    bool head = columns_ >= 3 && is_bold(lines_[0]) && !is_bold(lines_[lines_.size() - 1]);
    const auto least = static_cast<std::ptrdiff_t>(head ? 2 : least_);
    bool table = std::count(starts.begin(), starts.end(), true) >= least && astray * 4 <= restarts;
    std::vector<GridRow> rows = table ? cut(starts, anchor) : std::vector<GridRow>{};
    if (table) place_names(rows, size_);
    return rows;
  }

  /// Does a row fill just those columns that the row above it leaves empty?
  [[nodiscard]] static bool is_torn(const std::vector<GridRow>& rows) {
    auto fits = [](const Column& above, const Column& below) { return above.empty() || below.empty(); };
    return std::adjacent_find(rows.begin(), rows.end(), [&](const GridRow& above, const GridRow& below) {
             return std::equal(above.begin(), above.end(), below.begin(), fits);
           }) != rows.end();
  }

  /// Where each name in the first column stands beside the first of several bullets; empty where they do not.
  [[nodiscard]] std::vector<bool> begin_at_names() const {
    std::vector<bool> starts(lines_.size());
    std::size_t names = 0;
    std::size_t inside = 0;  // bullets
    for (std::size_t b = 0; b < lines_.size(); ++b) {
      auto bullets = std::count_if(lines_[b].begin(), lines_[b].end(),
                                   [](const auto& cell) { return cell && is_bulleted(*cell); });
      bool name = lines_[b].front() && is_restart(b, 0) && !(b == 0 && is_bold(lines_[0]));
      if (lines_[b].front() && is_bulleted(*lines_[b].front())) return {};
      if (name && bullets == 0) return {};
      starts[b] = b == 0 || name;
      names += name ? 1 : 0;
      inside += !name && bullets > 0 ? 1 : 0;
    }
    const std::size_t least = columns_ >= 3 ? 1 : 2;
    return names >= least && inside >= names ? starts : std::vector<bool>{};
  }

  /// All that stands at the height of a row is of it.
  [[nodiscard]] std::vector<GridRow> cut(const std::vector<bool>& starts) const {
    std::vector<GridRow> rows;
    for (std::size_t b = 0; b < lines_.size(); ++b) {
      if (starts[b] || rows.empty()) rows.emplace_back(columns_);
      for (std::size_t c = 0; c < columns_; ++c) {
        if (lines_[b][c]) rows.back()[c].push_back(*lines_[b][c]);
      }
    }
    return rows;
  }

  /// The column with the fewest lines, and not only at the head: as a rule one for each row.
  [[nodiscard]] std::size_t find_anchor() const {
    std::size_t anchor = 0;
    std::size_t fewest = lines_.size() + 1;
    for (std::size_t c = 0; c < columns_; ++c) {
      std::size_t count = 0;
      std::size_t low = 0;
      for (std::size_t b = 0; b < lines_.size(); ++b) {
        count += lines_[b][c] ? 1 : 0;
        low += lines_[b][c] && b * 2 >= lines_.size() ? 1 : 0;
      }
      if (low == 0 || count >= fewest) continue;
      anchor = c;
      fewest = count;
    }
    return anchor;
  }

  /// A row begins where several columns have a text, the anchor or one that was empty above is among them, and none
  /// could go on, but for the anchor of two columns.
  [[nodiscard]] bool is_start(std::size_t b, std::size_t anchor) const {
    if (is_bold(lines_[b]) && is_bold(lines_[b - 1]) && !lines_[b].front()) return false;  // a head of several lines
    if (names_.is_name(b) != names_.is_name(b - 1)) return true;
    if (columns_ >= 3 && (restarts_at(b) >= 2 || is_full(b))) return true;
    std::size_t filled = 0;
    for (std::size_t c = 0; c < lines_[b].size(); ++c) {
      if (!lines_[b][c]) continue;
      if (!(c == anchor && may_begin_low()) && !is_restart(b, c) && !begins_anew(*lines_[b][c])) return false;
      ++filled;
    }
    return filled >= 2 && (lines_[b][anchor] || restarts_at(b) > 0);
  }

  /// Each column has a text, and all but one in four begin anew: in a table without air between its rows.
  [[nodiscard]] bool is_full(std::size_t b) const {
    constexpr std::size_t most_low = 4;
    std::size_t low = 0;
    for (std::size_t c = 0; c < columns_; ++c) {
      const auto& cell = lines_[b][c];
      if (!cell && !(c == 0 && names_several_)) return false;
      low += !cell || begins_anew(*cell) ? 0 : 1;
    }
    const auto& first = lines_[b].front() ? lines_[b].front() : lines_[b][1];
    return begins_anew(*first) && low * most_low <= columns_;
  }

  /// Has the first column hardly a text where all others have one? It names several rows at once.
  [[nodiscard]] bool names_several() const {
    constexpr std::size_t least = 2;
    std::size_t full = 0;
    std::size_t named = 0;
    for (const GridLine& line : lines_) {
      if (!std::all_of(line.begin() + 1, line.end(), [](const auto& cell) { return cell.has_value(); })) continue;
      ++full;
      named += line.front() ? 1 : 0;
    }
    return full >= least && named * 2 < full;
  }

  /// Beside one other column the anchor may hold "vecka 8"; beside several, small letters go on.
  [[nodiscard]] bool may_begin_low() const { return columns_ < 3; }

  /// Each column is a list with marks: lists side by side, although items begin at one height by chance. Where they
  /// count, not all do.
  [[nodiscard]] bool lists_only() const {
    constexpr std::ptrdiff_t least = 2;  // items
    bool counted = false;
    for (std::size_t c = 0; c < columns_; ++c) {
      auto marked = [c](const auto& cells) { return cells[c] && is_item(*cells[c]); };
      if (std::count_if(lines_.begin(), lines_.end(), marked) >= least) continue;
      auto counts = [c](const auto& cells) { return cells[c] && begins_with_count(cells[c]->text); };
      if (std::count_if(lines_.begin(), lines_.end(), counts) < least) return false;
      counted = true;
    }
    return !counted || std::any_of(lines_.begin(), lines_.end(), [](const GridLine& line) {
      const auto filled = std::count_if(line.begin(), line.end(), [](const auto& cell) { return cell.has_value(); });
      const auto counts = std::count_if(line.begin(), line.end(),
                                        [](const auto& cell) { return cell && begins_with_count(cell->text); });
      return counts > 0 && counts < filled;
    });
  }

  /// A text below a gap in its column, or the column's first.
  [[nodiscard]] bool is_restart(std::size_t b, std::size_t c) const {
    constexpr float gap = 0.6F;  // sizes
    if (!lines_[b][c]) return false;
    for (std::size_t above = b; above-- > 0;) {
      if (lines_[above][c]) return lines_[b][c]->top - lines_[above][c]->bottom > gap * size_;
    }
    return true;
  }

  /// Columns in which something begins.
  [[nodiscard]] std::size_t restarts_at(std::size_t b) const {
    std::size_t count = 0;
    for (std::size_t c = 0; b > 0 && c < lines_[b].size(); ++c)
      count += is_restart(b, c) || (lines_[b][c] && is_bulleted(*lines_[b][c])) ? 1 : 0;
    return count;
  }

  /// A cell that goes on beside several rows stands in the first of them.
  [[nodiscard]] std::vector<GridRow> cut(const std::vector<bool>& starts, std::size_t anchor) const {
    std::vector<GridRow> rows;
    std::vector<std::size_t> row_of(columns_);
    for (std::size_t b = 0; b < lines_.size(); ++b) {
      if (starts[b]) rows.emplace_back(columns_);
      for (std::size_t c = 0; c < lines_[b].size(); ++c) {
        if (!lines_[b][c]) continue;
        bool begins = (c == anchor && may_begin_low()) || begins_anew(*lines_[b][c]);
        if (is_restart(b, c) || (starts[b] && begins)) row_of[c] = rows.size() - 1;
        rows[row_of[c]][c].push_back(*lines_[b][c]);
      }
    }
    return rows;
  }

  const std::vector<GridLine>& lines_;
  GridNames names_;
  float size_;
  std::size_t columns_;
  std::size_t least_;   ///< rows
  bool names_several_;  ///< in the first column
};

}  // namespace

bool begins_anew(const TextPiece& piece) {
  std::size_t at = piece.text.find_first_not_of(' ');
  if (at == std::string::npos) return true;
  return !unicode::is_lower(unicode::first(std::string_view(piece.text).substr(at)));
}

std::uint32_t order_of(const TextPiece& piece) {
  if (piece.runs.empty()) return 0;
  const bool apart =
      piece.runs.size() > 1 && is_marker_alone(std::string(trimmed(piece.text.substr(0, piece.runs[1].at))));
  return apart ? piece.runs[1].order : piece.runs.front().order;
}

bool is_bulleted(const TextPiece& piece) {
  constexpr char32_t ascii = 0x80;
  std::size_t at = piece.text.find_first_not_of(' ');
  if (at == std::string::npos) return false;
  char32_t sign = unicode::next(piece.text, at);
  // "-428" is a figure.
  bool apart = at < piece.text.size() && (piece.text[at] == ' ' || sign >= ascii);
  return unicode::is_symbol(sign) && apart && !unicode::is_digit(unicode::first(piece.text.substr(at)));
}

bool is_item(const TextPiece& piece) { return is_bulleted(piece) || begins_with_name(piece.text); }

std::vector<GridRow> cut_rows(const std::vector<GridLine>& lines, float size, std::size_t least) {
  return lines.empty() ? std::vector<GridRow>{} : Grid(lines, size, least).rows();
}

}  // namespace planctl
