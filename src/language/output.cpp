#include "language/output.h"

#include <fmt/format.h>

#include "language/language.h"

namespace planctl {

const OutputPhrases& output_phrases_of(std::string_view asked, std::string_view own) {
  return language_of(asked == "auto" ? own : asked).output;
}

const Phrases& phrases_of(std::string_view asked, std::string_view own) { return output_phrases_of(asked, own).common; }

const ChangelogPhrases& changelog_phrases_of(std::string_view asked, std::string_view own) {
  return output_phrases_of(asked, own).changelog;
}

const HistoryPhrases& history_phrases_of(std::string_view asked, std::string_view own) {
  return output_phrases_of(asked, own).history;
}

std::string counted(std::size_t count, const Counted& word) { return fmt::format("{} {}", count, word.of(count)); }

}  // namespace planctl
