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

std::string series_of(std::string_view title, std::string_view language) {
  std::vector<std::string> words = words_in(mask_years(title));
  Words ignored = language_of(language).function_words;
  std::erase_if(words, [&](const std::string& word) { return contains(ignored, word); });
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return fmt::format("{}", fmt::join(words, " "));
}

std::string series_of(const PlanRef& ref) {
  std::string series = series_of(ref.plan->title, ref.document->language);
  if (!series.empty()) return series;
  std::filesystem::path path(ref.document->path);
  return fmt::format("{}/{}", path.parent_path().string(), series_of(path.stem().string(), ref.document->language));
}

}  // namespace planctl
