#include "extract/pdf/note_references.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "extract/pdf/run_lines.h"
#include "unicode.h"

namespace planctl {
namespace {

/// One or two figures, "1,2", or a sign.
bool is_reference(std::string_view text) {
  constexpr std::size_t most = 5;  // bytes
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  text = text.substr(0, text.find_last_not_of(' ') + 1);
  bool figures = text.size() <= most && text.find_first_not_of("0123456789,) ") == std::string_view::npos;
  return !text.empty() && (figures || text == "*" || text == "∗" || text == "†" || text == "‡");
}

/// Behind a unit, "m" or "km", or a figure that is no year, it is an exponent.
bool may_refer(std::string_view text) {
  constexpr std::size_t year = 4;  // digits
  if (text.empty() || text.ends_with(' ')) return false;
  std::string_view word = text.substr(text.find_last_of(" (") + 1);
  if (std::all_of(word.begin(), word.end(), unicode::is_digit_byte)) return word.size() == year;
  std::size_t letters = unicode::length(word);
  return letters > 2 || (letters == 2 && !word.ends_with('m'));
}

/// Small letters close behind larger ones, above their foot.
bool stands_high_behind(const Run& small, const Run& text) {
  constexpr float smaller = 0.85F;
  constexpr float near = 0.3F;  // sizes
  constexpr float raised = 0.15F;
  const float gap = small.left - text.right();
  return small.size < smaller * text.size && gap < near * text.size && gap > -near * text.size &&
         small.bottom() < text.bottom() - raised * text.size && small.bottom() > text.top + raised * text.size;
}

}  // namespace

void take_note_references(Page& page) {
  constexpr float most = 5;  // sizes of it, that its text is large
  const RunLines by_height(page, RunLines::Edge::right);
  auto refers = [&](const Run& run) {
    if (!is_reference(run.text)) return false;
    const float far = most * run.size;
    bool found = false;
    by_height.see_in({run.top - far, run.bottom() + far, run.left - far, run.left + far}, [&](std::size_t i) {
      const Run& text = page.runs[i];
      found = found || (stands_high_behind(run, text) && may_refer(text.text));
    });
    return found;
  };
  std::vector<Run> kept;
  std::copy_if(page.runs.begin(), page.runs.end(), std::back_inserter(kept), [&](const Run& r) { return !refers(r); });
  page.runs = std::move(kept);
}

}  // namespace planctl
