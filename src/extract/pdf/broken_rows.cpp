#include "extract/pdf/broken_rows.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

#include "extract/pdf/grid.h"
#include "extract/pdf/sentences.h"

namespace planctl {
namespace {

/// "3. Måla stugan" → 3; 0 where no number stands in front.
int count_of(const TextPiece& piece) {
  if (!begins_with_count(piece.text)) return 0;
  const std::string_view text = trimmed(piece.text);
  int count = 0;
  std::from_chars(text.data(), text.data() + text.size(), count);
  return count;
}

/// A column at the foot of a page.
struct OpenColumn {
  float left = 0;
  float right = 0;
  std::vector<const TextPiece*> lines;  ///< from the last one up

  [[nodiscard]] bool shares_width(const TextPiece& piece) const { return left < piece.right && piece.left < right; }
  void add(const TextPiece& piece) {
    left = lines.empty() ? piece.left : std::min(left, piece.left);
    right = std::max(right, piece.right);
    lines.push_back(&piece);
  }
};

/// The columns at the foot of a page, from left to right, as far up as no line crosses two of them.
class PageFoot {
 public:
  explicit PageFoot(const std::vector<Band>& bands) {
    constexpr std::size_t most = 200;  // bands
    constexpr float far = 3;           // sizes
    for (std::size_t i = bands.size(); i-- > 0 && bands.size() - i <= most;) {
      const Band& band = bands[i];
      whole_ = bands.size() - i < most;
      if (i + 1 < bands.size() && bands[i + 1].top - band.bottom > far * band.pieces.front().size) break;
      if (!std::all_of(band.pieces.begin(), band.pieces.end(), [this](const TextPiece& p) { return add(p); })) break;
    }
    std::sort(columns_.begin(), columns_.end(),
              [](const OpenColumn& a, const OpenColumn& b) { return a.left < b.left; });
  }

  /// Several columns, none of which begins in the middle of a sentence, as text does that flows from one to the next.
  [[nodiscard]] bool is_row() const {
    return whole_ && columns_.size() >= 2 &&
           std::all_of(columns_.begin() + 1, columns_.end(),
                       [](const OpenColumn& column) { return begins_anew(*column.lines.back()); });
  }

  /// The one that a line stands in, and not beyond it; none where there is none.
  [[nodiscard]] const OpenColumn* column_of(const TextPiece& piece) const {
    constexpr float slack = 0.3F;  // sizes
    auto found = std::find_if(columns_.begin(), columns_.end(),
                              [&](const OpenColumn& column) { return column.shares_width(piece); });
    if (found == columns_.end() || piece.left < found->left - slack * piece.size) return nullptr;
    return std::next(found) == columns_.end() || piece.right < std::next(found)->left ? &*found : nullptr;
  }

  /// Each begins with a title, level with those of the others: a box or a cell, not a part of running text.
  [[nodiscard]] bool is_titled() const {
    const TextPiece& title = *columns_.front().lines.back();
    const bool stands_out = title.bold || title.bookmark > 0;
    return stands_out && std::all_of(columns_.begin(), columns_.end(), [&](const OpenColumn& column) {
             const TextPiece& other = *column.lines.back();
             return other.top == title.top && looks_as(other, title) && !looks_as(*column.lines.front(), title);
           });
  }

  /// Three columns or more, each as wide as the next: boxes are, cells of tables hardly ever.
  [[nodiscard]] bool is_even() const {
    constexpr std::size_t least = 3;
    constexpr float near = 0.03F;  // of the width
    const float width = columns_[1].left - columns_[0].left;
    bool even = columns_.size() >= least;
    for (std::size_t c = 2; c < columns_.size(); ++c)
      even = even && std::abs(columns_[c].left - columns_[c - 1].left - width) < near * width;
    return even;
  }

  /// Are all pieces of the band titles as those of the columns?
  [[nodiscard]] bool has_titles(const Band& band) const {
    return std::all_of(band.pieces.begin(), band.pieces.end(),
                       [this](const TextPiece& piece) { return looks_as(piece, *columns_.front().lines.back()); });
  }

  /// From one line to the next, in the column that has them closest.
  [[nodiscard]] float line_gap() const {
    float gap = std::numeric_limits<float>::max();
    for (const OpenColumn& column : columns_) {
      for (std::size_t i = 1; i < column.lines.size(); ++i)
        gap = std::min(gap, column.lines[i - 1]->top - column.lines[i]->bottom);
    }
    return gap < std::numeric_limits<float>::max() ? gap : 0;
  }

  [[nodiscard]] std::size_t count() const { return columns_.size(); }
  [[nodiscard]] const OpenColumn& last() const { return columns_.back(); }
  [[nodiscard]] bool is_last(const OpenColumn& column) const { return &column == &columns_.back(); }

 private:
  static bool looks_as(const TextPiece& one, const TextPiece& other) {
    return std::lround(one.size) == std::lround(other.size) && one.bold == other.bold && one.colour == other.colour;
  }

  bool add(const TextPiece& piece) {
    OpenColumn* column = nullptr;
    for (OpenColumn& other : columns_) {
      if (!other.shares_width(piece)) continue;
      if (column != nullptr) return false;
      column = &other;
    }
    if (column == nullptr) column = &columns_.emplace_back();
    column->add(piece);
    return true;
  }

  std::vector<OpenColumn> columns_;
  bool whole_ = true;
};

/// What stands at the top of a page in the columns of the page before.
class PageTop {
 public:
  PageTop(const std::vector<Band>& bands, const PageFoot& foot) : bands_(bands), foot_(foot) {
    constexpr std::size_t most = 12;  // bands
    while (end_ < bands.size() && end_ < most && fits(bands[end_]) && (end_ == 0 || is_below(end_))) ++end_;
  }

  [[nodiscard]] std::size_t end() const { return end_; }

  /// Does it go on with the cells there: in the middle of a sentence, or with the next number of a list?
  [[nodiscard]] bool goes_on() const {
    if (end_ == 0 || !is_written_first()) return false;
    bool low = false;
    bool listed = true;                                           // items, or what goes on with them
    bool ends = ends_sentence(foot_.last().lines.front()->text);  // in the last column, where text would flow from
    for (const Start& start : starts()) {
      const TextPiece& above = *start.column->lines.front();
      const bool open = !ends_sentence(above.text);
      const bool item = is_bulleted(*start.piece) || begins_with_count(start.piece->text);
      const bool goes_on = open && (!begins_anew(*start.piece) || trimmed(above.text).ends_with(','));
      low = low || goes_on;
      listed = listed && (item || goes_on);
      ends = ends || (goes_on && foot_.is_last(*start.column));
      if (!item && !open) return false;
    }
    return (low && ends) || counts_on() || ((listed || foot_.is_even()) && foot_.is_titled() && (low || are_boxes()));
  }

 private:
  struct Start {
    const TextPiece* piece = nullptr;  ///< the first in its column
    const OpenColumn* column = nullptr;
  };

  /// Close below the band above, as lines of one cell are; items may stand further below.
  [[nodiscard]] bool is_below(std::size_t i) const {
    constexpr float close = 0.4F;  // sizes
    constexpr float far = 1.5F;
    const Band& band = bands_[i];
    const float size = band.pieces.front().size;
    const bool items = std::all_of(band.pieces.begin(), band.pieces.end(), is_bulleted);
    const float gap = std::max(close * size, foot_.line_gap() + size / 10);
    return band.top - bands_[i - 1].bottom < (items ? far * size : gap);
  }

  [[nodiscard]] bool fits(const Band& band) const {
    return std::all_of(band.pieces.begin(), band.pieces.end(), [this](const TextPiece& piece) {
      const OpenColumn* column = foot_.column_of(piece);
      return column != nullptr && !piece.bold && std::lround(piece.size) == std::lround(column->lines.front()->size);
    });
  }

  [[nodiscard]] std::vector<Start> starts() const {
    std::vector<Start> starts;
    for (std::size_t i = 0; i < end_; ++i) {
      for (const TextPiece& piece : bands_[i].pieces) {
        const OpenColumn* column = foot_.column_of(piece);
        const bool known =
            std::any_of(starts.begin(), starts.end(), [&](const Start& s) { return s.column == column; });
        if (!known) starts.push_back({&piece, column});
      }
    }
    return starts;
  }

  /// Before all that stands below: text that flows from column to column goes down the first one before.
  [[nodiscard]] bool is_written_first() const {
    std::uint32_t last = 0;
    for (std::size_t i = 0; i < bands_.size(); ++i) {
      for (const TextPiece& piece : bands_[i].pieces) {
        if (i < end_) last = std::max(last, order_of(piece));
        if (i >= end_ && order_of(piece) > 0 && order_of(piece) < last) return false;
      }
    }
    return true;
  }

  /// Three titles or more are not level by chance, nor are two with two others below what goes on.
  [[nodiscard]] bool are_boxes() const {
    constexpr std::size_t least = 3;
    if (foot_.count() >= least) return true;
    return end_ < bands_.size() && bands_[end_].pieces.size() > 1 && foot_.has_titles(bands_[end_]);
  }

  /// The number of the last item in a column.
  static int last_count(const OpenColumn& column) {
    auto counted = std::find_if(column.lines.begin(), column.lines.end(),
                                [](const TextPiece* line) { return count_of(*line) > 0; });
    return counted == column.lines.end() ? 0 : count_of(**counted);
  }

  [[nodiscard]] bool counts_on() const {
    const int flows = last_count(foot_.last()) + 1;
    const std::vector<Start> all = starts();
    return std::all_of(all.begin(), all.end(), [this, flows](const Start& start) {
      const int count = count_of(*start.piece);
      return count > 1 && count != flows && !foot_.is_last(*start.column) && last_count(*start.column) + 1 == count;
    });
  }

  const std::vector<Band>& bands_;
  const PageFoot& foot_;
  std::size_t end_ = 0;
};

/// Puts bands from the top of a page below those of the one before, each line behind the last of its column.
void move_up(std::vector<Band>& page, std::vector<Band>& next, std::size_t end, const PageFoot& foot) {
  constexpr float step = 1.2F;  // sizes
  std::vector<Band> moved(next.begin(), next.begin() + static_cast<std::ptrdiff_t>(end));
  const float down = page.back().top + step * page.back().pieces.front().size - moved.front().top;
  std::uint32_t behind = 0;
  for (Band& band : moved) {
    band.top += down;
    band.bottom += down;
    for (TextPiece& piece : band.pieces) {
      const OpenColumn& column = *foot.column_of(piece);
      piece.top += down;
      piece.bottom += down;
      const std::vector<RunStart>& above = column.lines.front()->runs;
      behind = std::min(behind + 1, Run::order_step - 1);
      for (RunStart& run : piece.runs) run.order = above.empty() ? 0 : above.back().order + behind;
    }
  }
  page.insert(page.end(), moved.begin(), moved.end());
  next.erase(next.begin(), next.begin() + static_cast<std::ptrdiff_t>(end));
}

}  // namespace

void close_broken_rows(PageBands& pages) {
  for (std::size_t p = 1; p < pages.size(); ++p) {
    if (pages[p - 1].empty() || pages[p].empty()) continue;
    const PageFoot foot(pages[p - 1]);
    if (!foot.is_row()) continue;
    const PageTop top(pages[p], foot);
    if (top.goes_on()) move_up(pages[p - 1], pages[p], top.end(), foot);
  }
}

}  // namespace planctl
