// All that output says in one language.
#pragma once

#include <array>
#include <string_view>

#include "language/changelog_phrases.h"
#include "language/history_phrases.h"
#include "language/phrases.h"

namespace planctl {

struct OutputPhrases {
  Phrases common;
  ChangelogPhrases changelog;
  HistoryPhrases history;
  std::array<std::string_view, 5> list;  ///< headings: year, areas, goals, title, document
};

/// In the language `asked` for, or the documents' `own` when that is "auto".
const OutputPhrases& output_phrases_of(std::string_view asked, std::string_view own);

}  // namespace planctl
