#include "extract/pdf/free_columns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace planctl {
namespace {

constexpr float same_height = 0.1F;  // sizes
constexpr std::size_t least_lines = 5;
constexpr float least_width = 9;  // sizes

/// The widest white strip that runs down through bands [begin, end), with text on both sides; of no width where none
/// does.
Gutter widest_strip(const std::vector<Band>& bands, std::size_t begin, std::size_t end) {
  std::vector<Gutter> texts;
  for (std::size_t i = begin; i < end; ++i) {
    for (const TextPiece& piece : bands[i].pieces) texts.push_back({piece.left, piece.right});
  }
  std::sort(texts.begin(), texts.end(), [](const Gutter& a, const Gutter& b) { return a.left < b.left; });
  Gutter widest;
  float right = texts.front().right;
  for (const Gutter& text : texts) {
    if (text.left - right > widest.width()) widest = {right, text.left};
    right = std::max(right, text.right);
  }
  return widest;
}

/// Heights that lines stand at, or white between them.
struct Stretch {
  float top = 0;
  float bottom = 0;

  [[nodiscard]] bool meets(const Stretch& other) const { return top < other.bottom && other.top < bottom; }
};

/// The lines on one side of the gutter.
class Side {
 public:
  void add(const TextPiece& piece) {
    constexpr float air = 0.6F;  // sizes
    if (!lines_.empty() && piece.top - bottom() > air * piece.size) gaps_.push_back({bottom(), piece.top});
    Band* last = lines_.empty() ? nullptr : &lines_.back();
    if (last != nullptr && piece.top < last->bottom - piece.size / 2 && !is_below(*last, piece)) {
      auto at = std::find_if(last->pieces.begin(), last->pieces.end(),
                             [&](const TextPiece& other) { return other.left > piece.left; });
      last->pieces.insert(at, piece);
      last->bottom = std::max(last->bottom, piece.bottom);
    } else {
      lines_.push_back({{piece}, piece.top, piece.bottom});
    }
    left_ = lines_.size() == 1 ? piece.left : std::min(left_, piece.left);
    right_ = std::max(right_, piece.right);
    largest_ = std::max(largest_, piece.size);
  }

  /// Does it begin in the place of a piece of the band? Lines of two columns half a line apart would run on without
  /// end otherwise.
  static bool is_below(const Band& band, const TextPiece& piece) {
    return std::any_of(band.pieces.begin(), band.pieces.end(), [&](const TextPiece& other) {
      return other.left < piece.right && piece.left < other.right && other.top < piece.top;
    });
  }

  [[nodiscard]] std::size_t count() const { return lines_.size(); }
  [[nodiscard]] float top() const { return lines_.front().top; }
  [[nodiscard]] float bottom() const { return lines_.back().bottom; }
  [[nodiscard]] float largest() const { return largest_; }
  [[nodiscard]] float width() const { return right_ - left_; }
  [[nodiscard]] std::vector<Band>& lines() { return lines_; }

  /// White between the lines here that lines stand beside from its top to its bottom there: in a table the white
  /// between two rows runs over both.
  [[nodiscard]] bool has_own_gaps(const Side& other) const {
    std::size_t own = 0;
    std::size_t beside = 0;
    for (const Stretch& gap : gaps_) {
      if (gap.bottom < other.top() || gap.top > other.bottom()) continue;
      ++beside;
      own += std::none_of(other.gaps_.begin(), other.gaps_.end(), [&](const Stretch& g) { return g.meets(gap); });
    }
    return own * 4 > beside || (beside == 0 && other.gaps_.empty());
  }

 private:
  std::vector<Band> lines_;
  std::vector<Stretch> gaps_;
  float left_ = 0;
  float right_ = 0;
  float largest_ = 0;  ///< letters
};

class Finder {
 public:
  Finder(const std::vector<Band>& bands, std::size_t begin)
      : bands_(bands), begin_(begin), end_(begin), size_(bands[begin].pieces.front().size) {}

  [[nodiscard]] std::optional<FreeColumns> find() {
    if (!grow() || !are_columns() || !are_free()) return std::nullopt;
    constexpr float narrow_part = 0.6F;
    bool side_bar = left_.width() < narrow_part * right_.width() && left_.largest() < right_.largest();
    Side& first = side_bar ? right_ : left_;
    Side& second = side_bar ? left_ : right_;
    return FreeColumns{std::move(first.lines()), std::move(second.lines()), end_};
  }

 private:
  bool grow() {
    constexpr std::size_t window = 8;
    constexpr std::size_t most = 400;
    constexpr float least = 1.2F;  // sizes
    Gutter gutter = widest_strip(bands_, begin_, std::min(begin_ + window, bands_.size()));
    if (gutter.width() < least * size_) return false;
    std::vector<Gutter> open{gutter};
    for (; end_ < std::min(bands_.size(), begin_ + most) && !is_table(end_); ++end_) {
      std::vector<Gutter> narrowed = narrow(open, bands_[end_], size_);
      if (narrowed.empty() || narrowed.front().width() < least * size_) break;
      open = std::move(narrowed);
    }
    gutter = open.front();
    while (end_ < bands_.size() && end_ > begin_ && is_table(end_) && is_row(bands_[end_ - 1], gutter)) --end_;
    if (!may_be_free(gutter)) return false;
    for (std::size_t i = begin_; i < end_; ++i) {
      for (const TextPiece& piece : bands_[i].pieces) (piece.left < gutter.right ? left_ : right_).add(piece);
    }
    return true;
  }

  /// What stands on one side, before it is put in lines.
  struct Extent {
    std::size_t pieces = 0;
    float left = std::numeric_limits<float>::max();
    float right = 0;

    void add(const TextPiece& piece) {
      ++pieces;
      left = std::min(left, piece.left);
      right = std::max(right, piece.right);
    }
  };

  /// Are there more lines on both sides than of rows, and enough of some width? Counts the rows.
  [[nodiscard]] bool may_be_free(const Gutter& gutter) {
    Extent left;
    Extent right;
    for (std::size_t i = begin_; i < end_; ++i) {
      for (const TextPiece& piece : bands_[i].pieces) (piece.left < gutter.right ? left : right).add(piece);
      shared_ += is_row(bands_[i], gutter) ? 1 : 0;
    }
    const std::size_t fewer = std::min(left.pieces, right.pieces);
    const bool wide = left.right - left.left >= least_width * size_ && right.right - right.left >= least_width * size_;
    return fewer >= least_lines && wide && shared_ * 2 < fewer;
  }

  /// Two rows of three pieces: a table over all columns.
  [[nodiscard]] bool is_table(std::size_t i) const {
    return is_table_row(i) && i + 1 < bands_.size() && is_table_row(i + 1);
  }

  /// Three pieces at the very same height.
  [[nodiscard]] bool is_table_row(std::size_t i) const {
    constexpr std::size_t least = 3;
    const std::vector<TextPiece>& pieces = bands_[i].pieces;
    return pieces.size() >= least && std::all_of(pieces.begin(), pieces.end(), [&](const TextPiece& piece) {
             return std::abs(piece.bottom - pieces.front().bottom) < same_height * size_;
           });
  }

  /// Are there lines on both sides, at the very same height?
  static bool is_row(const Band& band, const Gutter& gutter) {
    const TextPiece& left = band.pieces.front();
    const TextPiece& right = band.pieces.back();
    return left.left < gutter.right && right.left >= gutter.right &&
           std::abs(left.bottom - right.bottom) < same_height * left.size;
  }

  /// Each of several lines of some width, beside each other for the most part.
  [[nodiscard]] bool are_columns() const {
    constexpr float most_part = 0.6F;
    if (std::min(left_.count(), right_.count()) < least_lines) return false;
    if (std::min(left_.width(), right_.width()) < least_width * size_) return false;
    const float beside = std::min(left_.bottom(), right_.bottom()) - std::max(left_.top(), right_.top());
    const float shorter = std::min(left_.bottom() - left_.top(), right_.bottom() - right_.top());
    return beside > most_part * shorter;
  }

  /// Few lines stand at one height.
  [[nodiscard]] bool are_free() const {
    bool few = shared_ * 2 < std::min(left_.count(), right_.count());
    return few && (left_.has_own_gaps(right_) || right_.has_own_gaps(left_));
  }

  const std::vector<Band>& bands_;
  std::size_t begin_;
  std::size_t end_;
  float size_;
  Side left_;
  Side right_;
  std::size_t shared_ = 0;  ///< bands with lines on both sides at one height
};

}  // namespace

std::optional<FreeColumns> find_free_columns(const std::vector<Band>& bands, std::size_t begin) {
  return Finder(bands, begin).find();
}

}  // namespace planctl
