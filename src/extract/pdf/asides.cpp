#include "extract/pdf/asides.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <string_view>
#include <tuple>

namespace planctl {
namespace {

/// What the lines of a column fill.
struct Box {
  float left = 0;
  float right = 0;
  float top = 0;
  float bottom = 0;
};

/// Lines of the text beside a box.
struct Beside {
  std::size_t before = 0;
  std::size_t behind = 0;
  float left = 0;  ///< of those behind it

  void add(const TextPiece& line, bool ends_before) {
    if (!ends_before) left = behind == 0 ? line.left : std::min(left, line.left);
    ++(ends_before ? before : behind);
  }
};

Box box_of(const Column& column) {
  Box box{column.front().left, column.front().right, column.front().top, column.back().bottom};
  for (const TextPiece& piece : column) {
    box.left = std::min(box.left, piece.left);
    box.right = std::max(box.right, piece.right);
  }
  return box;
}

/// The pieces of a column stand below each other: one at most begins at a height.
bool is_of(const Column& column, const TextPiece& piece) {
  auto own = std::lower_bound(column.begin(), column.end(), piece.top,
                              [](const TextPiece& one, float top) { return one.top < top; });
  return own != column.end() && own->top == piece.top && own->left == piece.left && own->text == piece.text;
}

class AsideFinder {
 public:
  AsideFinder(const std::vector<Band>& bands, float size) : bands_(bands), size_(size) {}

  /// Small letters below each other that begin at one place, with the titles and the bullets among them, beside lines
  /// of the text.
  [[nodiscard]] std::vector<Column> find() const {
    std::vector<Column> open;
    std::vector<Column> asides;
    for (const Band& band : bands_) {
      for (const TextPiece& piece : band.pieces) {
        if (is_small(piece) || piece.bold) add(open, piece);
      }
    }
    for (Column& column : open) {
      while (!column.empty() && !is_small(column.back())) column.pop_back();
    }
    std::copy_if(open.begin(), open.end(), std::back_inserter(asides), [this](const Column& column) {
      return is_mostly_small(column) && is_beside_text(column) && !is_cell(column);
    });
    return asides;
  }

 private:
  [[nodiscard]] bool is_small(const TextPiece& piece) const {
    constexpr float smaller = 0.95F;
    return piece.size < smaller * size_;
  }

  [[nodiscard]] bool is_mostly_small(const Column& column) const {
    constexpr std::ptrdiff_t least = 2;  // lines
    const auto small =
        std::count_if(column.begin(), column.end(), [this](const TextPiece& piece) { return is_small(piece); });
    return small >= least && small * 2 > static_cast<std::ptrdiff_t>(column.size());
  }

  void add(std::vector<Column>& columns, const TextPiece& piece) const {
    constexpr float near = 0.5F;     // sizes
    constexpr float hanging = 2.5F;  // below a bullet
    constexpr float far = 1.5F;
    auto above = std::find_if(columns.begin(), columns.end(), [&](const Column& column) {
      const TextPiece& last = column.back();
      const float indent = piece.left - column.front().left;
      return indent > -near * size_ && indent < hanging * size_ && piece.top > last.top &&
             piece.top - last.bottom < far * size_;
    });
    if (above == columns.end()) {
      columns.push_back({piece});
    } else {
      above->push_back(piece);
    }
  }

  /// Lines of the text stand beside it, all on one side, and it is no box inside a column.
  [[nodiscard]] bool is_beside_text(const Column& column) const {
    constexpr float gutter = 0.6F;  // sizes
    const Box box = box_of(column);
    Beside level;   // lines whose middle stands beside it
    Beside partly;  // those above and below that reach down or up to it
    for (std::size_t i = first_reaching(box.top); i < bands_.size() && bands_[i].top <= box.bottom; ++i) {
      for (const TextPiece& piece : bands_[i].pieces) {
        if (is_small(piece) || is_of(column, piece) || piece.bottom < box.top || piece.top > box.bottom) continue;
        const bool ends = piece.right + gutter * size_ < box.left;
        const bool begins = piece.left - gutter * size_ > box.right;
        const bool is_level = piece.middle() >= box.top && piece.middle() <= box.bottom;
        if (!ends && !begins && is_level) return false;
        if (ends || begins) (is_level ? level : partly).add(piece, ends);
      }
    }
    const Beside& text = level.before + level.behind > 0 ? level : partly;
    return (text.before == 0) != (text.behind == 0) && !is_inside_column(box, text.behind > 0 ? text.left : box.right);
  }

  /// A name in bold with what is said of it, below the head of a column of names in bold.
  [[nodiscard]] bool is_cell(const Column& column) const {
    constexpr std::size_t least = 3;  // columns
    constexpr std::size_t far = 64;   // bands
    constexpr float near = 0.3F;      // sizes
    const TextPiece& name = column.front();
    if (!name.bold || is_small(name)) return false;
    const std::size_t end = first_reaching(name.top);
    for (std::size_t i = end; i-- > 0 && end - i <= far;) {
      const std::vector<TextPiece>& head = bands_[i].pieces;
      const bool bold = head.size() >= least &&
                        std::all_of(head.begin(), head.end(), [](const TextPiece& piece) { return piece.bold; });
      if (bold) return std::abs(head.front().left - name.left) < near * size_;
    }
    return false;
  }

  /// The lines of text, titles aside, near above or below it that begin where it does end before the text beside it
  /// begins; those that stand beside it run over its place as well where it is none.
  [[nodiscard]] bool is_inside_column(const Box& box, float text_left) const {
    auto first = bands_.begin() + static_cast<std::ptrdiff_t>(first_reaching(box.top));
    auto last = std::find_if(first, bands_.end(), [&](const Band& band) { return band.top > box.bottom; });
    // The first and the last band beside it may hold lines above and below it as well.
    auto above = std::make_reverse_iterator(first == bands_.end() ? first : std::next(first));
    auto below = last == first ? last : std::prev(last);
    auto is_above = [&](const TextPiece& piece) { return piece.bottom < box.top && begins_at(box, piece); };
    auto is_below = [&](const TextPiece& piece) { return piece.top > box.bottom && begins_at(box, piece); };
    return none_crosses(above, bands_.rend(), text_left, is_above) ||
           none_crosses(below, bands_.end(), text_left, is_below);
  }

  /// Of the lines that `counts` tells, the nearest few in this direction: there are some, and none ends behind `right`.
  template <typename Iterator, typename Counts>
  [[nodiscard]] bool none_crosses(Iterator band, Iterator end, float right, Counts counts) const {
    constexpr int most = 6;         // lines
    constexpr int most_bands = 64;  // about a page of them
    int lines = 0;
    for (int seen = 0; band != end && seen < most_bands && lines < most; ++band, ++seen) {
      for (const TextPiece& piece : band->pieces) {
        if (is_small(piece) || !counts(piece)) continue;
        if (piece.right > right) return false;
        ++lines;
      }
    }
    return lines > 0;
  }

  /// The first band that goes down to this height.
  [[nodiscard]] std::size_t first_reaching(float top) const {
    auto first =
        std::partition_point(bands_.begin(), bands_.end(), [top](const Band& band) { return band.bottom < top; });
    return static_cast<std::size_t>(first - bands_.begin());
  }

  [[nodiscard]] bool begins_at(const Box& box, const TextPiece& piece) const {
    constexpr float near = 1.5F;  // sizes
    constexpr float larger = 1.1F;
    return !piece.bold && piece.size < larger * size_ && std::abs(piece.left - box.left) < near * size_;
  }

  const std::vector<Band>& bands_;
  float size_;
};

}  // namespace

std::vector<Column> take_asides(std::vector<Band>& bands, float size) {
  std::vector<Column> asides = AsideFinder(bands, size).find();
  if (asides.empty()) return asides;
  std::set<std::tuple<float, float, std::string_view>> taken;
  for (const Column& column : asides) {
    for (const TextPiece& piece : column) taken.emplace(piece.top, piece.left, piece.text);
  }
  for (Band& band : bands) {
    auto aside = [&](const TextPiece& piece) { return taken.count({piece.top, piece.left, piece.text}) > 0; };
    band.pieces.erase(std::remove_if(band.pieces.begin(), band.pieces.end(), aside), band.pieces.end());
  }
  bands.erase(std::remove_if(bands.begin(), bands.end(), [](const Band& band) { return band.pieces.empty(); }),
              bands.end());
  return asides;
}

}  // namespace planctl
