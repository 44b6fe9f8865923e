#include "compare/pair/text_fit.h"

#include <algorithm>
#include <string>
#include <vector>

#include "compare/words/tokens.h"
#include "unicode.h"

namespace planctl {
namespace {

bool has_word(const std::vector<std::string_view>& words, std::string_view asked) {
  return !asked.empty() &&
         std::any_of(words.begin(), words.end(), [&](std::string_view word) { return bare_word(word) == asked; });
}

double shared_words(std::string_view text, std::string_view goal) {
  std::string folded = unicode::fold(text);
  std::string folded_goal = unicode::fold(goal);
  auto asked = split_words(folded);
  auto words = split_words(folded_goal);
  std::size_t found = 0;
  for (std::string_view word : asked) found += has_word(words, bare_word(word)) ? 1 : 0;
  return static_cast<double>(found) / static_cast<double>(asked.size() + words.size());
}

}  // namespace

double fit_of(std::string_view text, std::string_view goal) {
  std::string asked = unicode::key(text);
  std::string key = unicode::key(goal);
  if (asked.empty()) return 0;
  if (asked == key) return 3;
  double share =
      static_cast<double>(std::min(asked.size(), key.size())) / static_cast<double>(std::max(asked.size(), key.size()));
  if (key.find(asked) != std::string::npos) return 2 + share;
  return shared_words(text, goal);
}

}  // namespace planctl
