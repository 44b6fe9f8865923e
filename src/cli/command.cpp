#include "cli/command.h"

#include <fmt/format.h>

#include <array>

#include "cli/output.h"

namespace planctl {

std::span<const Command* const> commands() {
  static constexpr std::array<const Command*, 5> all{&list_command, &show_command, &diff_command, &explain_command,
                                                     &eval_command};
  return all;
}

void report_findings(const Document& document, Severity least) {
  for (const Diagnostic& found : document.diagnostics) {
    if (found.severity < least) continue;
    write_error(fmt::format("{}:{}:{}: {}: {}\n", document.path, found.line, found.column, found.rule, found.message));
  }
}

Corpus load_corpus(const Config& config) {
  Corpus corpus = read_corpus(config.documents, config);
  for (const Unread& unread : corpus.unread) {
    write_error(fmt::format("planctl: warning: {}: {}\n", unread.path, unread.message));
  }
  return corpus;
}

}  // namespace planctl
