#include "extract/pdf/written_columns.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <tuple>
#include <utility>

#include "extract/pdf/grid.h"

namespace planctl {
namespace {

constexpr float written_slack = 0.3F;  // sizes

/// A piece in the order of the file.
struct WrittenLine {
  const TextPiece* piece = nullptr;
  std::size_t band = 0;
  std::uint32_t order = 0;
};

/// All pieces in the order of the file; none where it is not known of one.
std::vector<WrittenLine> list_lines(const std::vector<Band>& bands) {
  std::vector<WrittenLine> lines;
  for (std::size_t b = 0; b < bands.size(); ++b) {
    for (const TextPiece& piece : bands[b].pieces) {
      if (piece.runs.empty()) return {};
      lines.push_back({&piece, b, order_of(piece)});
    }
  }
  std::sort(lines.begin(), lines.end(), [](const WrittenLine& a, const WrittenLine& b) {
    return std::tuple(a.order, a.piece->left) < std::tuple(b.order, b.piece->left);
  });
  return lines;
}

/// Lines of one column, by their places in the order of the file.
struct WrittenStretch {
  std::size_t begin = 0;
  std::size_t end = 0;
  float left = std::numeric_limits<float>::max();
  float right = 0;

  [[nodiscard]] std::size_t size() const { return end - begin; }
  [[nodiscard]] float width() const { return right - left; }
  void add(const TextPiece& piece) {
    left = std::min(left, piece.left);
    right = std::max(right, piece.right);
    ++end;
  }
};

class ColumnFinder {
 public:
  explicit ColumnFinder(const std::vector<Band>& bands) : bands_(bands), lines_(list_lines(bands)) {}

  [[nodiscard]] std::vector<WrittenColumns> find() {
    std::vector<WrittenColumns> found;
    std::size_t at = 0;
    while (at < lines_.size()) {
      std::vector<WrittenStretch> stretches = stretches_from(at);
      const std::size_t next = stretches.size() < 2 ? end_of_descent(at) : stretches.back().end;
      const std::size_t least = found.empty() ? 0 : found.back().end;
      if (auto columns = columns_of(stretches, least); columns.end > columns.begin) {
        found.push_back(std::move(columns));
        at = next;
      } else {
        at = end_of_descent(at);
      }
    }
    return found;
  }

 private:
  /// Behind the last line before the file goes up again.
  [[nodiscard]] std::size_t end_of_descent(std::size_t at) const {
    for (++at; at < lines_.size(); ++at) {
      const TextPiece& above = *lines_[at - 1].piece;
      if (lines_[at].piece->middle() < above.top - written_slack * above.size) break;
    }
    return at;
  }

  /// The lines from `at` on that stand beside the next that the file goes up to, and these, column by column.
  [[nodiscard]] std::vector<WrittenStretch> stretches_from(std::size_t at) const {
    constexpr float level = 1.5F;    // sizes
    constexpr std::size_t most = 8;  // columns
    const std::size_t up = end_of_descent(at);
    if (up == lines_.size()) return {};
    const TextPiece& second = *lines_[up].piece;
    const float top = second.top - level * second.size;
    std::vector<WrittenStretch> stretches(1);
    stretches.front().begin = stretches.front().end = up;
    while (stretches.front().begin > at && lines_[stretches.front().begin - 1].piece->top > top)
      --stretches.front().begin;
    WrittenStretch& first = stretches.front();
    for (first.end = first.begin; first.end < up;) first.add(*lines_[first.end].piece);
    if (!is_text(first)) return {};
    for (std::size_t from = up; from < lines_.size() && stretches.size() < most;) {
      const TextPiece& piece = *lines_[from].piece;
      const float edge = stretches.back().right - written_slack * piece.size;
      if (piece.left < edge || piece.top < top || piece.top > top + 2 * level * piece.size) break;
      WrittenStretch next{from, from};
      const std::size_t end = end_of_descent(from);
      while (next.end < end && lines_[next.end].piece->left >= edge) next.add(*lines_[next.end].piece);
      const bool whole = next.end == end;
      if (!is_text(next)) break;
      from = next.end;
      stretches.push_back(next);
      if (!whole) break;
    }
    return stretches;
  }

  /// Several lines, with a title or items among them.
  [[nodiscard]] bool is_text(const WrittenStretch& stretch) const {
    constexpr std::size_t least = 4;  // lines
    constexpr float least_width = 9;  // sizes
    const TextPiece& first = *lines_[stretch.begin].piece;
    if (stretch.size() < least || stretch.width() < least_width * first.size) return false;
    const auto begin = lines_.begin() + static_cast<std::ptrdiff_t>(stretch.begin);
    const auto end = lines_.begin() + static_cast<std::ptrdiff_t>(stretch.end);
    return std::any_of(begin, end, [&](const WrittenLine& line) {
      return is_bulleted(*line.piece) || line.piece->bold != first.bold || line.piece->size != first.size;
    });
  }

  /// None where the stretches are no columns, begin above band `least`, or something else stands between them.
  [[nodiscard]] WrittenColumns columns_of(const std::vector<WrittenStretch>& stretches, std::size_t least) const {
    constexpr float narrow_part = 0.5F;
    if (stretches.size() < 2) return {};
    float widest = 0;
    for (const WrittenStretch& stretch : stretches) widest = std::max(widest, stretch.width());
    if (!std::all_of(stretches.begin(), stretches.end(),
                     [&](const WrittenStretch& stretch) { return stretch.width() > narrow_part * widest; }))
      return {};
    WrittenColumns found{{}, bands_.size(), 0};
    std::size_t pieces = 0;
    for (const WrittenStretch& stretch : stretches) {
      found.columns.push_back(bands_of(stretch));
      pieces += stretch.size();
      for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
        found.begin = std::min(found.begin, lines_[i].band);
        found.end = std::max(found.end, lines_[i].band + 1);
      }
    }
    std::size_t inside = 0;
    for (std::size_t b = found.begin; b < found.end; ++b) inside += bands_[b].pieces.size();
    const bool headed = found.begin > least && has_head(found.begin);
    return inside == pieces && found.begin >= least && !headed ? found : WrittenColumns{};
  }

  /// Stands a row of several pieces close above the band, as the head of a table does?
  [[nodiscard]] bool has_head(std::size_t band) const {
    constexpr float close = 2;  // sizes
    const Band& above = bands_[band - 1];
    return above.pieces.size() >= 2 && bands_[band].top - above.bottom < close * above.pieces.front().size;
  }

  /// The lines as bands, top to bottom. What stands at one height is one band again, though the line beside it in
  /// another column parted it.
  [[nodiscard]] std::vector<Band> bands_of(const WrittenStretch& stretch) const {
    std::vector<WrittenLine> lines(lines_.begin() + static_cast<std::ptrdiff_t>(stretch.begin),
                                   lines_.begin() + static_cast<std::ptrdiff_t>(stretch.end));
    std::sort(lines.begin(), lines.end(), [](const WrittenLine& a, const WrittenLine& b) {
      return std::tuple(a.band, a.piece->left) < std::tuple(b.band, b.piece->left);
    });
    std::vector<Band> bands;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const TextPiece& piece = *lines[i].piece;
      const bool same = i > 0 && (lines[i].band == lines[i - 1].band || stands_in(bands.back(), piece));
      if (!same) bands.push_back({{}, piece.top, piece.bottom});
      Band& band = bands.back();
      auto at = band.pieces.end();
      while (at != band.pieces.begin() && std::prev(at)->left > piece.left) --at;
      band.pieces.insert(at, piece);
      band.top = std::min(band.top, piece.top);
      band.bottom = std::max(band.bottom, piece.bottom);
    }
    return bands;
  }

  /// At the height of the band, beside all in it.
  static bool stands_in(const Band& band, const TextPiece& piece) {
    constexpr std::size_t most = 8;
    return band.pieces.size() < most && piece.middle() < band.bottom &&
           std::all_of(band.pieces.begin(), band.pieces.end(),
                       [&](const TextPiece& other) { return other.right <= piece.left || piece.right <= other.left; });
  }

  const std::vector<Band>& bands_;
  std::vector<WrittenLine> lines_;
};

}  // namespace

std::vector<WrittenColumns> find_written_columns(const std::vector<Band>& bands) { return ColumnFinder(bands).find(); }

}  // namespace planctl
