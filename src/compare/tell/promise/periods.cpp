#include <algorithm>
#include <cstdlib>
#include <string>

#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

/// The years that a text speaks of as a stretch: "från 1890 till 1930", "1890–1930".
struct Stretch {
  int first = 0;  ///< 0 for none and for several
  int last = 0;
  std::size_t end = 0;  ///< behind its words
};

int year_in(std::string_view word) {
  constexpr std::size_t digits = 4;
  constexpr int earliest = 1500;
  constexpr int latest = 2000;  // what ends later may be the time of a plan
  if (word.size() != digits || count_digits(word) != digits) return 0;
  int year = std::atoi(std::string(word).c_str());
  return year >= earliest && year <= latest ? year : 0;
}

Stretch stretch_at(const Wording& wording, std::size_t i) {
  std::string_view word = wording[i].text;
  std::size_t dash = std::min(word.find('-'), word.find("–"));
  if (dash != std::string_view::npos)
    return {year_in(word.substr(0, dash)), year_in(word.substr(dash + (word[dash] == '-' ? 1 : 3))), i + 1};
  bool joined = i + 2 < wording.size() && !wording[i].closed && !wording[i + 1].folded.empty() &&
                contains(wording.promise().numeral_joins, wording[i + 1].folded);
  return joined ? Stretch{year_in(word), year_in(wording[i + 2].text), i + 3} : Stretch{};
}

/// "1500–1800 kronor", "1600–1800 gäster"
bool counts_something(const Wording& wording, const Stretch& stretch) {
  if (stretch.end >= wording.size() || wording[stretch.end - 1].closed) return false;
  return wording.is_content(stretch.end) || contains(wording.promise().money, wording[stretch.end].folded);
}

/// Too long for the time of a plan, which moves on with it.
Stretch only_stretch(const Wording& wording) {
  constexpr int shortest = 10;  // years
  Stretch found;
  if (wording.has(CueKind::negation)) return found;
  for (std::size_t i = 0; i < wording.size(); ++i) {
    if (!starts_with_digit(wording[i].folded)) continue;
    Stretch stretch = stretch_at(wording, i);
    if (stretch.first == 0 || stretch.last < stretch.first + shortest || counts_something(wording, stretch)) continue;
    if (found.first != 0) return {};
    found = stretch;
  }
  return found;
}

/// By years enough that it is not the plan that moved on.
bool reaches_beyond(const Stretch& longer, const Stretch& shorter, int step) {
  constexpr int least = 5;
  int most = std::max(std::abs(step) + 1, least);
  bool holds = longer.first <= shorter.first && longer.last >= shorter.last;
  return holds && std::max(shorter.first - longer.first, longer.last - shorter.last) >= most;
}

}  // namespace

/// "Digitalisera tidningen från 1890 till 1930" → "från 1890 till 1910".
int compare_periods(const Promises& sides) {
  Stretch before = only_stretch(sides.before.wording);
  Stretch after = before.first == 0 ? Stretch{} : only_stretch(sides.after.wording);
  if (after.first == 0) return 0;
  return difference(reaches_beyond(before, after, sides.step), reaches_beyond(after, before, sides.step));
}

}  // namespace planctl
