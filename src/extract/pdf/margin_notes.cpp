#include "extract/pdf/margin_notes.h"

#include <algorithm>

#include "unicode.h"

namespace planctl {
namespace {

/// Figures alone are amounts or numbers of pages.
bool has_letter(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    if (unicode::is_letter(unicode::next(text, at))) return true;
  }
  return false;
}

/// The lines on each side of the gutter.
struct Sides {
  std::vector<const TextPiece*> text;
  std::vector<const TextPiece*> notes;
  std::size_t beside = 0;  ///< lines of the text that a note stands beside
  std::size_t inside = 0;  ///< of these, those inside a sentence
};

float widest(const std::vector<const TextPiece*>& pieces) {
  float width = 0;
  for (const TextPiece* piece : pieces) width = std::max(width, piece->width());
  return width;
}

/// Also the lines right above, of which no note stands beside any.
Sides see_sides(const std::vector<Band>& bands, std::size_t begin, std::size_t end, const Gutter& gutter) {
  constexpr std::size_t most = 12;  // lines above
  Sides sides;
  for (std::size_t i = begin; i-- > 0 && begin - i <= most;) {
    const Band& band = bands[i];
    if (band.pieces.size() > 1 || band.pieces.front().right > gutter.right) break;
    sides.text.push_back(&band.pieces.front());
  }
  for (std::size_t i = begin; i < end; ++i) {
    for (const TextPiece& piece : bands[i].pieces)
      (piece.left < gutter.right ? sides.text : sides.notes).push_back(&piece);
  }
  return sides;
}

/// Does the line go on in the next one, close below it and not in a capital?
bool goes_on(const TextPiece& line, const TextPiece& next, const Gutter& gutter, float size) {
  constexpr float close = 0.8F;  // sizes
  bool below = next.left < gutter.left && next.top - line.bottom < close * size;
  std::size_t at = std::min(next.text.find_first_not_of(' '), next.text.size());
  return below && !unicode::is_upper(unicode::first(std::string_view(next.text).substr(at)));
}

/// In the middle of a sentence that runs over several lines.
bool is_inside_text(const std::vector<Band>& bands, std::size_t i, const Gutter& gutter, float size) {
  const TextPiece& line = bands[i].pieces.front();
  bool below = i + 1 < bands.size() && goes_on(line, bands[i + 1].pieces.front(), gutter, size);
  return below || (i > 0 && goes_on(bands[i - 1].pieces.front(), line, gutter, size));
}

/// Hardly a line of the page runs on into the place of the notes.
bool is_margin(const std::vector<Band>& bands, const Gutter& gutter) {
  constexpr std::ptrdiff_t one_of = 10;
  auto crossing = std::count_if(bands.begin(), bands.end(), [&](const Band& band) {
    return std::any_of(band.pieces.begin(), band.pieces.end(),
                       [&](const TextPiece& piece) { return piece.left < gutter.left && piece.right > gutter.right; });
  });
  return crossing * one_of <= static_cast<std::ptrdiff_t>(bands.size());
}

}  // namespace

bool has_margin_notes(const std::vector<Band>& bands, std::size_t begin, std::size_t end, const Gutter& gutter,
                      float size) {
  constexpr float narrow_part = 0.4F;
  Sides sides = see_sides(bands, begin, end, gutter);
  bool letters =
      std::all_of(sides.notes.begin(), sides.notes.end(), [](const TextPiece* note) { return has_letter(note->text); });
  bool narrow_notes = widest(sides.notes) <= narrow_part * widest(sides.text);
  if (!letters || !narrow_notes || !is_margin(bands, gutter)) return false;
  for (std::size_t i = begin; i < end; ++i) {
    if (bands[i].pieces.size() < 2) continue;
    ++sides.beside;
    if (is_inside_text(bands, i, gutter, size)) ++sides.inside;
  }
  return sides.notes.size() * 2 <= sides.text.size() && sides.inside > 0 && sides.inside * 2 >= sides.beside;
}

}  // namespace planctl
