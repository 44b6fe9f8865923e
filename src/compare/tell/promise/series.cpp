#include <algorithm>
#include <vector>

#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

/// The numbers behind a noun, "hus 3 och 4", or none; several nouns may have some.
struct Series {
  std::string_view noun;
  std::vector<double> numbers;
};

Series series_from(const PromiseView& side, std::size_t first) {
  const Wording& wording = side.wording;
  const Figure* last = &side.figures[first];
  Series series{wording.lemma(last->begin - 1), {}};
  for (std::size_t i = first; i < side.figures.size(); ++i) {
    const Figure& figure = side.figures[i];
    bool joined = figure.begin == last->end + 1 && contains(wording.language().conjunctions, wording[last->end].folded);
    bool goes_on = i == first || joined || (figure.begin == last->end && wording[last->end - 1].closed);
    if (!goes_on || !is_amount(figure) || !figure.unit.empty()) break;
    constexpr double most = 100;
    for (double number = figure.low; number <= std::min(figure.high, figure.low + most); ++number)
      series.numbers.push_back(number);
    last = &figure;
  }
  return series;
}

/// "från hus 3 till hus 5" names two.
void add_series(std::vector<Series>& all, Series series) {
  auto same = std::find_if(all.begin(), all.end(), [&](const Series& it) { return it.noun == series.noun; });
  if (same == all.end()) return all.push_back(std::move(series));
  same->numbers.insert(same->numbers.end(), series.numbers.begin(), series.numbers.end());
  std::sort(same->numbers.begin(), same->numbers.end());
}

std::vector<Series> series_of(const PromiseView& side) {
  std::vector<Series> all;
  for (std::size_t i = 0; i < side.figures.size(); ++i) {
    const Figure& figure = side.figures[i];
    bool named = is_amount(figure) && figure.unit.empty() && figure.begin > 0 &&
                 side.wording.is_content(figure.begin - 1) && !side.wording[figure.begin - 1].closed;
    if (named) add_series(all, series_from(side, i));
  }
  return all;
}

/// The one has all of the other's numbers, and more.
bool has_more_of(const std::vector<Series>& more, const std::vector<Series>& less) {
  return std::any_of(more.begin(), more.end(), [&](const Series& one) {
    return std::any_of(less.begin(), less.end(), [&](const Series& other) {
      return one.noun == other.noun && one.numbers.size() > other.numbers.size() &&
             std::includes(one.numbers.begin(), one.numbers.end(), other.numbers.begin(), other.numbers.end());
    });
  });
}

}  // namespace

/// "hus 3" → "hus 3 och 4", "årskurs 1–3" → "årskurs 1–6".
int compare_series(const Promises& sides) {
  std::vector<Series> before = series_of(sides.before);
  if (before.empty()) return 0;
  std::vector<Series> after = series_of(sides.after);
  return difference(has_more_of(before, after), has_more_of(after, before));
}

}  // namespace planctl
