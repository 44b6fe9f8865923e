#include "extract/pdf/overprint.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <utility>

#include "extract/pdf/run_lines.h"
#include "text/clean.h"

namespace planctl {
namespace {

/// Of most letters.
float size_of(const std::vector<Page>& pages) {
  std::map<float, std::size_t> letters;
  for (const Page& page : pages) {
    for (const Run& run : page.runs) letters[run.size] += run.text.size();
  }
  auto most = std::max_element(letters.begin(), letters.end(),
                               [](const auto& one, const auto& other) { return one.second < other.second; });
  return most == letters.end() ? 0 : most->first;
}

/// The extractor gives what is turned upwards no width.
bool has_no_width(const Run& run) { return run.width <= 0 && !says_nothing(run.text); }

/// A letter alone may be one that its font has no width for.
bool is_turned(const Run& run) { return has_no_width(run) && run.text.size() > 1; }

/// Lines that are turned upwards, as the size of their letters and where they stand from left to right. A letter alone
/// in one is turned as well: "lu", "nd", "a".
class TurnedLines {
 public:
  explicit TurnedLines(const Page& page) {
    for (const Run& run : page.runs) {
      if (is_turned(run)) lines_.insert(place_of(run));
    }
  }

  [[nodiscard]] bool hold(const Run& run) const {
    if (!has_no_width(run)) return false;
    const auto [size, left] = place_of(run);
    auto line = lines_.lower_bound({size, left - 1});
    return line != lines_.end() && line->first == size && line->second <= left + 1;
  }

 private:
  static std::pair<long, long> place_of(const Run& run) { return {std::lround(run.size), std::lround(run.left)}; }

  std::set<std::pair<long, long>> lines_;
};

/// Does the run stand in the middle of the box of larger letters?
bool is_inside(const Run& run, const Run& box) {
  constexpr float part = 0.2F;  // of the height, above and below the letters
  float middle = (run.top + run.bottom()) / 2;
  float beside = std::min(run.right(), box.right()) - std::max(run.left, box.left);
  return middle > box.top + part * box.height && middle < box.bottom() - part * box.height && beside > run.size;
}

/// Letters much larger than those of the text, which stands in their box.
bool is_run_over(const Run& run, const Page& page, const RunLines& by_height, float size) {
  constexpr float larger = 2;
  if (run.size < larger * size) return false;
  bool found = false;
  by_height.see_in({run.top, run.bottom(), run.left, std::numeric_limits<float>::max()}, [&](std::size_t i) {
    const Run& other = page.runs[i];
    found = found || (larger * other.size <= run.size && !is_turned(other) && !says_nothing(other.text) &&
                      is_inside(other, run));
  });
  return found;
}

/// A page that lies on its side is text.
bool is_on_its_side(const Page& page) {
  auto turned = std::count_if(page.runs.begin(), page.runs.end(), is_turned);
  return static_cast<std::size_t>(turned) * 2 > page.runs.size();
}

}  // namespace

PageBands take_overprint(std::vector<Page>& pages) {
  float size = size_of(pages);
  PageBands taken;
  for (Page& page : pages) {
    std::vector<Run> runs;
    std::vector<Band>& bands = taken.emplace_back();
    const RunLines by_height(page, RunLines::Edge::right);
    const bool on_its_side = is_on_its_side(page);
    const TurnedLines turned(page);
    for (const Run& run : page.runs) {
      if ((!on_its_side && turned.hold(run)) || is_run_over(run, page, by_height, size)) {
        bands.push_back({{piece_of(run)}, run.top, run.bottom()});
      } else {
        runs.push_back(run);
      }
    }
    page.runs = std::move(runs);
  }
  return taken;
}

}  // namespace planctl
