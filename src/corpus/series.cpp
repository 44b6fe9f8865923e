#include "corpus/series.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>

#include "language/language.h"
#include "text/clean.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  bool inside = false;
  std::string folded = unicode::fold(compose(text));
  for (std::size_t at = 0; at < folded.size();) {
    char32_t c = unicode::next(folded, at);
    bool part = unicode::is_letter(c) || unicode::is_digit(c);
    if (part && !inside) words.emplace_back();
    if (part) unicode::append(words.back(), c);
    inside = part;
  }
  return words;
}

namespace {

/// "utkast2" and "utkast" are one word.
std::string without_number(const std::string& word) { return word.substr(0, word.find_last_not_of("0123456789") + 1); }

bool tells_standing(const std::string& word) {
  std::string bare = without_number(word);
  return in_any(&Language::draft_words, bare) || in_any(&Language::final_words, bare);
}

}  // namespace

Standing standing_of(const std::string& title, const std::string& path) {
  std::vector<std::string> words = words_in(title);
  for (const std::string& word : words_in(std::filesystem::path(path).stem().string())) words.push_back(word);
  auto any = [&](Words Language::*member) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return in_any(member, without_number(word)); });
  };
  if (any(&Language::draft_words)) return Standing::draft;
  return any(&Language::final_words) ? Standing::final : Standing::unsaid;
}

std::optional<std::size_t> clearly_meant(const std::vector<Standing>& plans) {
  for (Standing wanted : {Standing::final, Standing::unsaid}) {
    auto first = std::find(plans.begin(), plans.end(), wanted);
    if (first == plans.end()) continue;
    bool only = std::find(first + 1, plans.end(), wanted) == plans.end();
    return only ? std::optional(static_cast<std::size_t>(first - plans.begin())) : std::nullopt;
  }
  return std::nullopt;
}

std::string series_of(std::string_view title, std::string_view language) {
  std::vector<std::string> words = words_in(mask_years(title));
  Words ignored = language_of(language).function_words;
  std::erase_if(words, [&](const std::string& word) { return contains(ignored, word) || tells_standing(word); });
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return fmt::format("{}", fmt::join(words, " "));
}

std::string series_of_path(const std::string& path, std::string_view language) {
  std::filesystem::path file(path);
  return fmt::format("{}/{}", file.parent_path().string(), series_of(file.stem().string(), language));
}

}  // namespace planctl
