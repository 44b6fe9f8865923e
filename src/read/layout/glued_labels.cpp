// Titles that ran into the label behind them, as web pages leave them whose line break was lost: the same label in the
// middle of a word, behind one title after the other.
//     StugorVåra mål är:        Stugor
//     • varma rum               Våra mål är:
//     LederVåra mål är:         …
#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/language.h"
#include "read/layout/layout.h"
#include "unicode.h"

namespace planctl {
namespace {

/// The word that begins there; none where it is the last one.
std::string_view word_from(std::string_view text, std::size_t begin) {
  std::size_t end = text.find(' ', begin);
  return end == std::string_view::npos ? std::string_view() : text.substr(begin, end - begin);
}

/// May a word open a label: "Våra", "Vi", "Mål"? "YouTube" and "LakeSide" are names.
bool may_open_label(std::string_view word) {
  return in_any_folded({&Language::goal_nouns, &Language::label_fillers, &Language::function_words}, word);
}

/// The first byte of a capital right behind a small letter, the last of the text with a label of two words or more
/// behind it; 0 where none is.
std::size_t find_glued_label(std::string_view text) {
  constexpr std::size_t longest = 120;  // bytes
  if (!text.ends_with(':') || text.size() > longest || !unicode::is_upper(unicode::first(text))) return 0;
  std::size_t last_space = text.find_last_of(' ');
  for (std::size_t at = last_space == std::string_view::npos ? 0 : last_space; at > 0; --at) {
    auto sign = static_cast<unsigned char>(text[at]);
    bool capital =
        sign < 0x80 ? sign >= 'A' && sign <= 'Z' : sign >= 0xC0 && unicode::is_upper(unicode::first(text.substr(at)));
    if (capital && unicode::is_lower(unicode::last(text.substr(0, at))) && may_open_label(word_from(text, at)))
      return at;
  }
  return 0;
}

/// A line whose title ran into its label, and where the label begins.
struct GluedLabel {
  const LaidLine* line = nullptr;
  std::size_t label = 0;
};

}  // namespace

Flow part_glued_labels(std::string_view source, const Flow& lines, const Rows& rows) {
  constexpr std::size_t several = 2;
  std::vector<GluedLabel> glued;
  std::unordered_map<std::string_view, std::size_t> times;
  for (const Row& row : rows) {
    std::size_t at = row.line->cell == CellRole::none ? find_glued_label(row.text) : 0;
    if (at == 0) continue;
    glued.push_back({row.line, row.line->text.begin + at});
    ++times[row.text.substr(at)];
  }
  Flow result;
  const LaidLine* copied = lines.data();
  for (const GluedLabel& title : glued) {
    if (times[source.substr(title.label, title.line->text.end - title.label)] < several) continue;
    result.insert(result.end(), copied, title.line);
    result.push_back(part_of_line(source, *title.line, {title.line->text.begin, title.label}));
    result.push_back(part_of_line(source, *title.line, {title.label, title.line->text.end}));
    for (std::size_t k = 1; k <= 2; ++k) result[result.size() - k].seam = Seam::begins;
    copied = title.line + 1;
  }
  if (!result.empty()) result.insert(result.end(), copied, lines.data() + lines.size());
  return result;
}

}  // namespace planctl
