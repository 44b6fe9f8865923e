#include "cli/command.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "cli/output.h"
#include "cli/progress.h"
#include "text/printable.h"
#include "text/typed.h"

namespace planctl {

std::span<const Command* const> commands() {
  static constexpr std::array all{&list_command,      &show_command,  &diff_command,    &history_command,
                                  &changelog_command, &check_command, &explain_command, &accept_command,
                                  &review_command,    &eval_command,  &schema_command};
  return all;
}

void report_findings(const Document& document, Severity least) {
  for (const Diagnostic& found : document.diagnostics) {
    if (found.severity < least) continue;
    write_error(fmt::format("{}:{}:{}: {}: {}\n", printable(document.path), place_of_line(found.line, found.place),
                            found.column, printable(found.rule), printable(found.message)));
  }
}

void report_reading(const Document& document) {
  static constexpr std::array<std::string_view, 6> doubts{"damaged-extraction", "odd-count",   "odd-goal",
                                                          "odd-title",          "unread-list", "unsure-reading"};
  report_findings(document, Severity::error);
  auto count = std::count_if(document.diagnostics.begin(), document.diagnostics.end(), [](const Diagnostic& found) {
    return std::find(doubts.begin(), doubts.end(), found.rule) != doubts.end();
  });
  if (count == 0) return;
  write_error(fmt::format("planctl: warning: {} may have been read wrongly in {} {}; see planctl check {}\n",
                          printable(document.path), count, count == 1 ? "place" : "places",
                          printable(typed_path(document.file()))));
}

void report_unread(const Unread& unread) {
  write_error(fmt::format("planctl: warning: {}: {}\n", printable(unread.path), unread.message));
}

Corpus load_corpus(const Config& config) {
  DocumentPaths found = find_documents(config.documents);
  Corpus corpus{config.documents, {}, std::move(found.unread)};
  {
    Progress progress("reading", found.paths.size());
    CorpusReader reader(std::move(found.paths), config);
    while (auto file = reader.next()) {
      corpus.add(std::move(*file));
      progress.step();
    }
  }
  for (const Unread& unread : corpus.unread) report_unread(unread);
  return corpus;
}

}  // namespace planctl
