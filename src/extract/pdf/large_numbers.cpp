#include "extract/pdf/large_numbers.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "extract/pdf/pieces.h"
#include "extract/pdf/run_lines.h"
#include "unicode.h"

namespace planctl {
namespace {

/// One or two digits, perhaps with a point.
bool is_count(std::string text) {
  constexpr std::size_t most_digits = 2;
  text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
  text.resize(text.find_last_not_of(" .") + 1);
  return !text.empty() && text.size() <= most_digits && text.find_first_not_of("0123456789") == std::string::npos;
}

/// "A" → 0; none for anything but one capital of these.
std::optional<std::size_t> letter_of(std::string_view text) {
  constexpr std::string_view letters = "ABCDEFGHIJ";
  text = trimmed(text);
  const std::size_t at = text.size() == 1 ? letters.find(text.front()) : std::string_view::npos;
  return at == std::string_view::npos ? std::nullopt : std::optional(at);
}

/// White letters stand on something dark: alone on a disc, a number is a mark.
bool is_white(const Run& run) { return run.colour == 0xFFFFFF; }

/// The first line of smaller letters behind the number, or of dark ones behind a white number, beside it and near; null
/// where none is.
const Run* find_text(const Page& page, const RunLines& by_height, const Run& number) {
  constexpr float larger = 1.6F;
  constexpr float near = 3;  // sizes of the number
  const Run* first = nullptr;
  const RunArea area{number.top, number.bottom(), number.right(), number.right() + near * number.size};
  by_height.see_in(area, [&](std::size_t i) {
    const Run& run = page.runs[i];
    float middle = run.top + run.height / 2;
    bool beside = middle > number.top && middle < number.bottom() && run.left >= number.right() &&
                  run.left - number.right() < near * number.size;
    bool unlike = run.size * larger <= number.size || (is_white(number) && !is_white(run));
    if (!beside || !unlike || is_count(run.text) || letter_of(run.text)) return;
    if (first == nullptr || run.top < first->top || (run.top == first->top && run.left < first->left)) first = &run;
  });
  return first;
}

/// Those that count on, each in front of a name that begins with a capital at some distance: no first letters of words.
std::set<const Run*> find_letters(const Page& page, const RunLines& by_height) {
  constexpr float least_gap = 0.3F;  // sizes of the letter
  constexpr std::size_t several = 2;
  std::set<const Run*> letters;
  std::optional<std::size_t> last;
  for (const Run& run : page.runs) {
    const std::optional<std::size_t> letter = letter_of(run.text);
    const Run* text = letter ? find_text(page, by_height, run) : nullptr;
    if (text == nullptr || text->left - run.right() < least_gap * run.size) continue;
    if (!unicode::is_upper(unicode::first(trimmed(text->text)))) continue;
    if (last && *letter != *last + 1) return {};
    last = letter;
    letters.insert(&run);
  }
  return letters.size() < several ? std::set<const Run*>{} : letters;
}

}  // namespace

void lower_large_numbers(Page& page) {
  const RunLines by_height(page, RunLines::Edge::left);
  const std::set<const Run*> letters = find_letters(page, by_height);
  for (Run& number : page.runs) {
    if (!is_count(number.text) && !letters.contains(&number)) continue;
    const Run* text = find_text(page, by_height, number);
    if (text == nullptr) continue;
    number.text.resize(number.text.find_last_not_of(" .") + 1);
    number.text += ".";
    number.top = text->top;
    number.height = text->height;
    number.size = text->size;
    number.colour = text->colour;
    number.bold = text->bold;
  }
}

}  // namespace planctl
