#include "extract/pdf/numbered_names.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "extract/pdf/pieces.h"
#include "extract/pdf/run_lines.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t longest = 24;  // bytes

std::string_view noun_of(std::string_view name) {
  name = trimmed(name);
  return name.substr(0, name.find(' '));
}

/// Begins anew, and is no name itself.
bool may_be_named(std::string_view text) {
  text = trimmed(text);
  return !text.empty() && !unicode::is_lower(unicode::first(text)) && !unicode::is_symbol(unicode::first(text)) &&
         !is_numbered_name(text);
}

/// A name in front of its text, in one run or two.
struct NamedText {
  Run* name = nullptr;
  std::size_t end = 0;  ///< of the name, in bytes
};

bool look_alike(const Run& one, const Run& other) {
  return one.bold == other.bold && one.colour == other.colour && one.size == other.size;
}

/// Behind the name on its line, the nearest: of other looks, or with a gap between.
bool is_text_of(const Run& name, const Run& text) {
  constexpr float near = 5;  // sizes
  constexpr float apart = 1;
  const float middle = name.top + name.height / 2;
  const float gap = text.left - name.right();
  const bool beside = middle > text.top && middle < text.bottom() && gap > -text.size && gap < near * text.size;
  return beside && (!look_alike(name, text) || gap > apart * text.size);
}

/// The nearest run behind it; null where none is near.
const Run* find_named_text(const Page& page, const RunLines& by_height, const Run& name) {
  constexpr float near = 16;  // units; its line and those beside it
  const float middle = name.top + name.height / 2;
  const Run* nearest = nullptr;
  by_height.see_in({middle - near, middle + near, name.left}, [&](std::size_t i) {
    const Run& run = page.runs[i];
    if (&run == &name || trimmed(run.text).empty() || (name.bookmark > 0 && run.bookmark != name.bookmark)) return;
    if ((nearest == nullptr || run.left < nearest->left) && is_text_of(name, run)) nearest = &run;
  });
  return nearest;
}

}  // namespace

bool is_numbered_name(std::string_view text) {
  text = trimmed(text);
  if (text.empty() || text.size() > longest || !unicode::is_upper(unicode::first(text))) return false;
  if (text.back() == ':' || text.back() == '.') text.remove_suffix(1);
  std::size_t at = 0;
  while (at < text.size() && text[at] != ' ') {
    if (!unicode::is_letter(unicode::next(text, at))) return false;
  }
  std::string_view number = trimmed(text.substr(at));
  constexpr std::size_t most_digits = 5;  // "2.1", "12"
  bool digits = !number.empty() && number.size() <= most_digits && unicode::is_digit_byte(number.front()) &&
                unicode::is_digit_byte(number.back());
  return digits && number.substr(0, number.find('.')).size() <= 2 &&
         number.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool begins_with_name(std::string_view text) {
  const std::size_t colon = text.substr(0, 2 * longest).find(':');
  return colon != std::string_view::npos && is_numbered_name(text.substr(0, colon));
}

void close_numbered_names(std::vector<Page>& pages) {
  constexpr std::size_t several = 2;
  std::map<std::string, std::vector<NamedText>> found;  // by the noun
  for (Page& page : pages) {
    const RunLines by_height(page, RunLines::Edge::left);
    for (Run& run : page.runs) {
      const std::string_view text = run.text;
      const std::string_view bold = text.substr(0, run.light_at);
      if (run.light_at > 0 && is_numbered_name(bold)) {
        if (may_be_named(text.substr(run.light_at))) found[std::string(noun_of(bold))].push_back({&run, run.light_at});
      } else if (is_numbered_name(text)) {
        const Run* behind = find_named_text(page, by_height, run);
        if (behind != nullptr && may_be_named(behind->text))
          found[std::string(noun_of(text))].push_back({&run, text.size()});
      }
    }
  }
  for (const auto& [noun, names] : found) {
    if (names.size() < several) continue;
    for (const NamedText& name : names) {
      std::string& text = name.name->text;
      const std::size_t end = text.find_last_not_of(' ', name.end - 1) + 1;
      if (!unicode::is_digit_byte(text[end - 1])) continue;
      text.insert(text.begin() + static_cast<std::ptrdiff_t>(end), ':');
      if (name.name->light_at > 0) ++name.name->light_at;
    }
  }
}

}  // namespace planctl
