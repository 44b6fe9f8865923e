#include "extract/pdf/run_ins.h"

#include <algorithm>

#include "extract/pdf/grid.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Where the light text begins behind a title in bold, of several words and no sentence; 0 where none does. What a
/// point or colon ends is a label.
std::size_t end_of_title(const TextPiece& piece) {
  constexpr std::size_t least = 3;  // words
  if (piece.bold || piece.runs.empty() || !piece.runs.front().bold) return 0;
  auto light = std::find_if(piece.runs.begin(), piece.runs.end(), [](const RunStart& run) { return !run.bold; });
  if (light == piece.runs.end()) return 0;
  std::string_view title = std::string_view(piece.text).substr(0, light->at);
  bool far = title.ends_with("  ");  // as from the label of a value
  title = title.substr(0, title.find_last_not_of(' ') + 1);
  bool ended = title.empty() || !unicode::is_letter(unicode::last(title));
  bool begins = unicode::is_upper(unicode::first(std::string_view(piece.text).substr(light->at)));
  return !far && !ended && begins && !is_bulleted(piece) && count_words(title) >= least ? light->at : 0;
}

/// Where the text behind what the outline names begins; 0 where none does.
std::size_t end_of_bookmark(const TextPiece& piece) {
  constexpr std::size_t least = 2;  // words
  if (piece.bookmark == 0) return 0;
  auto is_title = [](const RunStart& run) { return run.bookmark > 0; };
  auto title = std::find_if(piece.runs.begin(), piece.runs.end(), is_title);
  auto behind = std::find_if_not(title, piece.runs.end(), is_title);
  const bool far = behind != piece.runs.end() && std::string_view(piece.text).substr(0, behind->at).ends_with("  ");
  if (behind == piece.runs.end() || far) return 0;
  return count_words(std::string_view(piece.text).substr(behind->at)) >= least ? behind->at : 0;
}

}  // namespace

RunIns::RunIns(const PageBands& pages, const Measures& measures) {
  constexpr std::size_t least = 3;
  std::size_t count = 0;
  for (const std::vector<Band>& bands : pages) {
    for (const Band& band : bands) count += end_of_title(join_band(band)) > 0 ? 1 : 0;
  }
  several_ = count >= least && !measures.bold;
}

Column RunIns::part(const Column& column) const {
  Column parted;
  for (const TextPiece& piece : column) {
    const std::size_t named = end_of_bookmark(piece);
    const std::size_t at = named > 0 || !several_ ? named : end_of_title(piece);
    parted.push_back(piece);
    if (at == 0) continue;
    TextPiece& title = parted.back();
    title.text.resize(at);
    title.bold = title.bold || named == 0;
    TextPiece text = piece;
    text.bookmark = 0;
    text.text.erase(0, at);
    parted.push_back(std::move(text));
  }
  return parted;
}

}  // namespace planctl
