#include "read/layout/manners.h"

#include <algorithm>

#include "language/language.h"
#include "language/title_words.h"
#include "read/rows/verbs.h"
#include "read/rows/words.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

std::string_view from_first_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (unicode::is_letter(unicode::next(text, at))) return text.substr(begin);
  }
  return {};
}

bool is_common(std::size_t count, const Manner& of) { return count * 3 >= of.texts * 2; }
bool is_rare(std::size_t count, const Manner& of) { return count * 4 <= of.texts; }

/// Is what `count` tells common in one and rare in another, of those with so many texts at least?
template <typename Count>
bool parts(const std::vector<Manner>& manners, std::size_t least, const Count& count) {
  auto any = [&](auto is) {
    return std::any_of(manners.begin(), manners.end(),
                       [&](const Manner& one) { return one.texts >= least && is(count(one), one); });
  };
  return any(is_common) && any(is_rare);
}

}  // namespace

void add_text(Manner& manner, std::string_view text) {
  text = from_first_letter(text);
  std::size_t at = 0;
  const std::string first = next_word(text, at);
  ++manner.texts;
  manner.words += count_words(text);
  if (holds_modal(text)) {
    ++manner.modals;
  } else if (in_any(&GoalGrammar::subjects, first)) {
    ++manner.ours;
  } else if (in_any(&GoalGrammar::determiners, first)) {
    ++manner.things;
  }
  manner.promises = manner.promises || says_what_shall_be(text) || manner.ours > 0;
}

bool are_alike(const std::vector<Manner>& manners) {
  constexpr std::size_t several = 2;
  return !parts(manners, 1, [](const Manner& one) { return one.modals; }) &&
         !parts(manners, several, [](const Manner& one) { return one.ours; }) &&
         !parts(manners, several, [](const Manner& one) { return one.things; });
}

bool promise_or_match(const std::vector<Manner>& manners) {
  if (std::all_of(manners.begin(), manners.end(), [](const Manner& one) { return one.promises; })) return true;
  std::vector<std::size_t> words;
  words.reserve(manners.size());
  for (const Manner& one : manners) words.push_back(one.words / std::max<std::size_t>(one.texts, 1));
  const auto [fewest, most] = std::minmax_element(words.begin(), words.end());
  return *most <= 2 * *fewest;
}

}  // namespace planctl
