#include "extract/pdf/large_numbers.h"

#include <algorithm>
#include <string>

#include "extract/pdf/run_lines.h"

namespace planctl {
namespace {

/// One or two digits, perhaps with a point.
bool is_count(std::string text) {
  constexpr std::size_t most_digits = 2;
  text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
  text.resize(text.find_last_not_of(" .") + 1);
  return !text.empty() && text.size() <= most_digits && text.find_first_not_of("0123456789") == std::string::npos;
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
    if (!beside || !unlike || is_count(run.text)) return;
    if (first == nullptr || run.top < first->top || (run.top == first->top && run.left < first->left)) first = &run;
  });
  return first;
}

}  // namespace

void lower_large_numbers(Page& page) {
  const RunLines by_height(page, RunLines::Edge::left);
  for (Run& number : page.runs) {
    if (!is_count(number.text)) continue;
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
