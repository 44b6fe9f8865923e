#include <algorithm>

#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

int month_of(const Wording& wording, std::string_view word) { return value_in(wording.promise().months, word); }

/// How many months, both with them: "april–oktober" are seven.
int months_between(int first, int last) {
  constexpr int months_of_year = 12;
  return first == 0 || last == 0 ? 0 : (last - first + months_of_year) % months_of_year + 1;
}

/// "från april till oktober", "april–oktober", "året om": how many months of the year; 0 where that is not said.
int months_of(const Wording& wording) {
  constexpr std::size_t most_between = 3;  // words: "till och med"
  constexpr int all_months = 12;
  const PromiseWords& words = wording.promise();
  if (has_any(wording, words.all_year)) return all_months;
  for (std::size_t i = 0; i < wording.size(); ++i) {
    std::string_view word = wording[i].folded;
    std::size_t dash = std::min(word.find('-'), word.find("–"));
    if (dash != std::string_view::npos) {
      std::string_view last = word.substr(dash + (word[dash] == '-' ? 1 : 3));
      if (int months = months_between(month_of(wording, word.substr(0, dash)), month_of(wording, last))) return months;
      continue;
    }
    bool joined = i + 1 < wording.size() && (contains(words.numeral_joins, wording[i + 1].folded) ||
                                             contains(words.untils, wording[i + 1].folded));
    // "March to parliament in June" begins with a verb.
    if (i == 0 || !joined || month_of(wording, word) == 0) continue;
    for (std::size_t j = i + 2; j < std::min(wording.size(), i + 2 + most_between); ++j) {
      if (int months = months_between(month_of(wording, word), month_of(wording, wording[j].folded))) return months;
    }
  }
  return 0;
}

}  // namespace

bool is_worse_longer(const Wording& wording) {
  return wording.has(CueKind::negation) || wording.has(CueKind::falling) || wording.has(CueKind::most) ||
         has_any(wording, wording.promise().waits);
}

/// "Ha öppet året om", beside "Ha öppet på sommaren"
bool lasts_all_year(const Wording& wording, const Wording& other) {
  if (!has_any(wording, wording.promise().all_year) || has_any(other, other.promise().all_year)) return false;
  if (is_worse_longer(wording) || is_worse_longer(other) || has_any(wording, wording.promise().closes)) return false;
  return std::any_of(other.words().begin(), other.words().end(),
                     [&](const WordingWord& word) { return value_in(other.promise().parts_of_year, word.folded) > 0; });
}

/// "året om" → "april–oktober".
int compare_lengths(const Promises& sides) {
  auto names_month = [](const Wording& wording) {
    auto joins = [](const WordingWord& word) { return word.known->dashed; };
    return wording.has(CueKind::month) || std::any_of(wording.words().begin(), wording.words().end(), joins);
  };
  if (!names_month(sides.before.wording) && !names_month(sides.after.wording)) {
    return difference(lasts_all_year(sides.before.wording, sides.after.wording),
                      lasts_all_year(sides.after.wording, sides.before.wording));
  }
  int before = months_of(sides.before.wording);
  int after = before == 0 ? 0 : months_of(sides.after.wording);
  auto is_worse = [](const Wording& wording) {
    return is_worse_longer(wording) || has_any(wording, wording.promise().closes);
  };
  if (after == 0 || is_worse(sides.before.wording) || is_worse(sides.after.wording)) return 0;
  return sign_of(after - before);
}

}  // namespace planctl
