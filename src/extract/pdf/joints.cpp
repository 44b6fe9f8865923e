#include "extract/pdf/joints.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "unicode.h"

namespace planctl {
namespace {

/// About how wide a letter is, beside others of its font.
float width_of(char32_t c) {
  constexpr std::u32string_view narrow = U"fijlrtI .,;:!'|()[]-’";
  constexpr std::u32string_view wide = U"mwMW%@—";
  if (narrow.find(c) != std::u32string_view::npos) return 0.3F;
  if (wide.find(c) != std::u32string_view::npos) return 0.85F;
  return unicode::is_upper(c) ? 0.68F : 0.5F;
}

/// Where the word begins that stands nearest to a place inside a piece; npos where none is near.
std::size_t find_word(const TextPiece& piece, float place, float size) {
  constexpr float near = 1.2F;  // sizes
  float whole = 0;
  for (std::size_t at = 0; at < piece.text.size();) whole += width_of(unicode::next(piece.text, at));
  float scale = piece.width() / std::max(whole, 1.0F);
  float best = near * size;
  std::size_t found = std::string::npos;
  float left = piece.left;
  for (std::size_t at = 0; at < piece.text.size();) {
    bool begins = at > 0 && piece.text[at - 1] == ' ' && piece.text[at] != ' ';
    float distance = left < place ? place - left : left - place;
    if (begins && distance < best) {
      best = distance;
      found = at;
    }
    left += scale * width_of(unicode::next(piece.text, at));
  }
  return found;
}

/// Where two spaces stand at a gutter, about; npos where none do.
std::size_t find_gap(const TextPiece& piece, const Gutter& gutter, float size) {
  constexpr float near = 2;  // sizes
  for (auto at = piece.text.find("  "); at != std::string::npos; at = piece.text.find("  ", at + 2)) {
    float part = static_cast<float>(at) / static_cast<float>(piece.text.size());
    float place = piece.left + part * piece.width();
    if (place > gutter.left - near * size && place < gutter.right + near * size && at + 2 < piece.text.size() &&
        !is_marker_alone(piece.text.substr(0, at)))
      return at;
  }
  return std::string::npos;
}

/// Where a run begins at the edge of the column behind the gutter, or as far behind it as a text hangs below its
/// bullet; npos where none does.
std::size_t find_run(const TextPiece& piece, const Gutter& gutter, float size) {
  constexpr float near = 0.15F;  // sizes
  constexpr float hanging = 1.6F;
  auto found = std::find_if(piece.runs.begin(), piece.runs.end(), [&](const RunStart& run) {
    bool inside = run.left > gutter.right - near * size && run.left < gutter.right + hanging * size;
    return inside && !is_marker_alone(piece.text.substr(0, run.at));
  });
  return found == piece.runs.end() ? std::string::npos : found->at;
}

/// Gives each part its runs, and the weight that all of them have.
void part_runs(TextPiece& piece, TextPiece& behind, std::size_t at) {
  auto second = std::find_if(piece.runs.begin(), piece.runs.end(), [at](const RunStart& run) { return run.at >= at; });
  auto is_bold = [](const RunStart& run) { return run.bold; };
  if (second != piece.runs.end() && second->at == at && second->left >= 0) behind.left = second->left;
  if (second != piece.runs.end()) behind.bold = std::all_of(second, piece.runs.end(), is_bold);
  piece.bold = std::all_of(piece.runs.begin(), second, is_bold);
  behind.runs.assign(second, piece.runs.end());
  for (RunStart& run : behind.runs) run.at -= std::min(run.at, at);
  if (behind.runs.empty() && !piece.runs.empty()) behind.runs = {{-1, 0, behind.bold, piece.runs.back().order}};
  piece.runs.erase(second, piece.runs.end());
}

/// Cuts each piece that runs over a gutter at the byte that is found for it.
template <typename Find>
void split(Band& band, const std::vector<Gutter>& gutters, Find find) {
  for (std::size_t i = 0; i < band.pieces.size(); ++i) {
    for (const Gutter& gutter : gutters) {
      TextPiece& piece = band.pieces[i];
      if (piece.left >= gutter.left || piece.right <= gutter.right) continue;
      std::size_t at = find(piece, gutter);
      if (at == std::string::npos || at == 0 || piece.text.find_first_not_of(' ', at) == std::string::npos) continue;
      TextPiece behind = piece;
      behind.left = gutter.right;
      part_runs(piece, behind, at);
      behind.text = piece.text.substr(piece.text.find_first_not_of(' ', at));
      piece.text.resize(piece.text.find_last_not_of(' ', at - 1) + 1);
      piece.right = gutter.left;
      band.pieces.insert(band.pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(behind));
      break;
    }
  }
}

}  // namespace

void split_at_gaps(Band& band, const std::vector<Gutter>& gutters, float size) {
  split(band, gutters, [&](const TextPiece& piece, const Gutter& gutter) { return find_gap(piece, gutter, size); });
}

void split_at_runs(Band& band, const std::vector<Gutter>& gutters, float size) {
  split(band, gutters, [&](const TextPiece& piece, const Gutter& gutter) { return find_run(piece, gutter, size); });
}

void split_at_words(Band& band, const std::vector<Gutter>& gutters, float size) {
  split(band, gutters,
        [&](const TextPiece& piece, const Gutter& gutter) { return find_word(piece, gutter.right, size); });
}

void split_at_capitals(Band& band, const std::vector<Gutter>& gutters, float size) {
  split(band, gutters, [&](const TextPiece& piece, const Gutter& gutter) {
    const std::size_t at = piece.bold ? std::string::npos : find_word(piece, gutter.right, size);
    const bool capital =
        at != std::string::npos && unicode::is_upper(unicode::first(std::string_view(piece.text).substr(at)));
    return capital ? at : std::string::npos;
  });
}

}  // namespace planctl
