#include "extract/pdf/drop_caps.h"

#include <algorithm>
#include <string>

#include "extract/pdf/run_lines.h"
#include "unicode.h"

namespace planctl {
namespace {

bool is_capital_alone(const Run& run) {
  std::string_view text = run.text;
  text = text.substr(0, text.find_last_not_of(' ') + 1);
  return unicode::length(text) == 1 && unicode::is_upper(unicode::first(text));
}

/// A line of much smaller letters close behind the letter, at its height.
bool stands_beside(const Run& line, const Run& cap) {
  constexpr float larger = 1.7F;
  constexpr float near = 0.5F;  // sizes of the letter
  const float middle = line.top + line.height / 2;
  const float gap = line.left - cap.right();
  return line.size * larger < cap.size && middle > cap.top && middle < cap.bottom() && gap > -near * line.size &&
         gap < near * cap.size;
}

std::vector<Run*> lines_beside(Page& page, const RunLines& by_height, const Run& cap) {
  std::vector<Run*> lines;
  by_height.see_in({cap.top, cap.bottom(), cap.right() - cap.size, cap.right() + cap.size}, [&](std::size_t i) {
    if (stands_beside(page.runs[i], cap)) lines.push_back(&page.runs[i]);
  });
  std::stable_sort(lines.begin(), lines.end(), [](const Run* a, const Run* b) { return a->top < b->top; });
  return lines;
}

/// The word goes on in small letters, or in small capitals.
bool goes_on(const Run& line) { return unicode::is_letter(unicode::first(line.text)); }

}  // namespace

void lower_drop_caps(Page& page) {
  constexpr std::size_t least = 2;  // lines
  const RunLines by_height(page, RunLines::Edge::left);
  for (Run& cap : page.runs) {
    if (!is_capital_alone(cap)) continue;
    std::vector<Run*> lines = lines_beside(page, by_height, cap);
    if (lines.size() < least || !goes_on(*lines.front())) continue;
    lines.front()->text = cap.text.substr(0, cap.text.find_last_not_of(' ') + 1) + lines.front()->text;
    for (Run* line : lines) {
      line->width += line->left - cap.left;
      line->left = cap.left;
    }
    cap.text.clear();
  }
  page.runs.erase(std::remove_if(page.runs.begin(), page.runs.end(), [](const Run& run) { return run.text.empty(); }),
                  page.runs.end());
}

}  // namespace planctl
