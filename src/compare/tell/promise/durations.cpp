#include <algorithm>
#include <cstdlib>
#include <string>

#include "compare/tell/promise/promises.h"
#include "unicode.h"

namespace planctl {
namespace {

/// How long a thing lasts that is named by it: "tredagarsresa", "a three-day trip".
struct Lasting {
  double hours = 0;        ///< 0 for a text that names none
  std::string_view thing;  ///< what is left of the word, or the next one
};

/// How many bytes of a word say how long: "tredagars" of "tredagarsresa", "heldags" of "heldagskurs".
std::size_t match_length(const Wording& wording, std::string_view word, double& hours) {
  constexpr double hours_of_work = 8;  // a day
  std::size_t longest = 0;
  for (const Numeral& it : wording.promise().lengths) {
    bool longer = it.word.size() > longest && word.starts_with(it.word);
    if (longer) longest = it.word.size(), hours = it.value;
  }
  for (std::string_view of_days : wording.promise().of_days) {
    std::size_t at = word.find(of_days);
    if (at == std::string_view::npos || at == 0) continue;
    std::string_view number = word.substr(0, word[at - 1] == '-' ? at - 1 : at);
    std::size_t digits = count_digits(number);
    int days = digits == 0                             ? numeral_value(number, wording.language().grammar.numerals)
               : digits == number.size() && digits < 3 ? std::atoi(std::string(number).c_str())
                                                       : 0;
    if (days > 1) longest = at + of_days.size(), hours = days * hours_of_work;
  }
  return longest;
}

Lasting lasting_at(const Wording& wording, std::size_t i) {
  constexpr std::size_t shortest_thing = 3;  // bytes
  std::string_view word = wording[i].folded;
  double hours = 0;
  std::size_t size = word.size() < shortest_thing ? 0 : match_length(wording, word, hours);
  if (size == 0) return {};
  std::string_view rest = word.substr(size);
  if (!rest.empty() && rest.front() == '-') rest.remove_prefix(1);
  if (rest.size() >= shortest_thing) return {hours, rest};
  bool next = rest.empty() && i + 1 < wording.size() && !wording[i].closed && wording.is_content(i + 1);
  return next ? Lasting{hours, wording.lemma(i + 1)} : Lasting{};
}

Lasting first_lasting(const Wording& wording) {
  for (std::size_t i = 0; i < wording.size(); ++i) {
    if (Lasting found = lasting_at(wording, i); found.hours > 0) return found;
  }
  return {};
}

}  // namespace

int compare_lasting_things(const Promises& sides) {
  constexpr std::size_t compared = 3;  // bytes: "resa", "resan", "resor"
  Lasting before = first_lasting(sides.before.wording);
  Lasting after = before.hours > 0 ? first_lasting(sides.after.wording) : Lasting{};
  const Words& events = sides.before.wording.promise().events;
  bool held =
      std::any_of(events.begin(), events.end(), [&](std::string_view it) { return before.thing.starts_with(it); });
  bool same = held && after.hours > 0 && before.thing.substr(0, compared) == after.thing.substr(0, compared);
  return same ? sign_of(after.hours - before.hours) : 0;
}

}  // namespace planctl
