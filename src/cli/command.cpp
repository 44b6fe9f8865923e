#include "cli/command.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "cli/folder_cache.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "corpus/complaints.h"
#include "corpus/plan_name.h"
#include "messages/say.h"
#include "text/printable.h"
#include "text/typed.h"

namespace planctl {

std::span<const Command* const> commands() {
  static constexpr std::array all{&list_command,      &show_command,  &diff_command,    &history_command,
                                  &changelog_command, &check_command, &explain_command, &accept_command,
                                  &review_command,    &eval_command,  &schema_command,  &completion_command};
  return all;
}

std::string list_findings(const Document& document, Severity least) {
  std::string list;
  for (const Diagnostic& found : document.diagnostics) {
    if (found.severity < least) continue;
    list += fmt::format("{}:{}:{}: {}: {}\n", printable(document.path), place_of_line(found.line, found.place),
                        found.column, printable(found.rule), printable(found.message));
  }
  return list;
}

void report_findings(const Document& document, Severity least) { write_error(list_findings(document, least)); }

void report_reading(const Document& document) {
  static constexpr std::array<std::string_view, 6> doubts{"damaged-extraction", "odd-count",   "odd-goal",
                                                          "odd-title",          "unread-list", "unsure-reading"};
  report_findings(document, Severity::error);
  auto count = std::count_if(document.diagnostics.begin(), document.diagnostics.end(), [](const Diagnostic& found) {
    return std::find(doubts.begin(), doubts.end(), found.rule) != doubts.end();
  });
  if (count == 0) return;
  write_error(say("planctl: warning: {} may have been read wrongly in {} {}; see planctl check {}\n",
                  printable(document.path), count, translated(count == 1 ? "place" : "places"),
                  printable(typed_path(document.file()))));
}

void report_drafts(const Selector& selector, const PlanRef& taken) {
  std::vector<LeftOut> drafts;
  for (const ListedPlan& draft : selector.drafts_of(taken)) drafts.push_back({draft.document->file()});
  if (drafts.empty()) return;
  write_error(say("planctl: {} is taken from {}, and not from {}\n", shown(taken.plan->period),
                  printable(typed_path(taken.document->file())), list_left_out(drafts)));
}

void report_unread(const Unread& unread) {
  write_error(say("planctl: warning: {}: {}\n", printable(unread.path), unread.message));
}

void report_left_out(const std::vector<LeftOut>& files) {
  for (auto [as, what] :
       {std::pair(LeftOutAs::no_plan, "no plan"), std::pair(LeftOutAs::own_output, "written by planctl")}) {
    std::vector<LeftOut> some;
    std::copy_if(files.begin(), files.end(), std::back_inserter(some),
                 [as = as](const LeftOut& file) { return file.as == as; });
    if (!some.empty()) write_error(say("planctl: left out, {}: {}\n", translated(what), list_left_out(some)));
  }
}

void require_all_folders(const Corpus& corpus) {
  for (const Unread& unread : corpus.unread) {
    std::error_code error;
    if (!std::filesystem::is_directory(unread.path, error)) continue;
    throw Error(say("{}: {}; what is in it would be missing: let it be read, or leave it out", printable(unread.path),
                    unread.message));
  }
}

DocumentPaths find_inputs(const std::vector<std::string>& folders) {
  DocumentPaths found = find_documents(folders);
  for (int output : {STDOUT_FILENO, STDERR_FILENO}) {
    struct stat own {};
    if (fstat(output, &own) != 0 || !S_ISREG(own.st_mode)) continue;
    std::erase_if(found.paths, [&](const std::string& path) {
      struct stat file {};
      bool same = stat(path.c_str(), &file) == 0 && file.st_dev == own.st_dev && file.st_ino == own.st_ino;
      return same && !found.is_named(path);
    });
  }
  return found;
}

Corpus load_corpus(const Config& config, std::size_t room) {
  DocumentPaths found = find_inputs(config.documents);
  Corpus corpus{config.documents, {}, std::exchange(found.unread, {}), {}, found.named, {}, room};
  // What is known of a document is not the whole of it.
  FolderCache cache(found, config, room == all_whole ? Cached::never : Cached::when_large);
  std::vector<std::optional<ReadFile>> known;
  known.reserve(found.paths.size());
  DocumentPaths unknown{{}, {}, found.named};
  corpus.documents.reserve(found.paths.size());
  for (const std::string& path : found.paths) {
    known.push_back(cache.next());
    if (!known.back()) unknown.paths.push_back(path);
  }
  {
    Progress progress(translated("reading"), unknown.paths.size());
    CorpusReader reader(std::move(unknown), config);
    for (std::optional<ReadFile>& file : known) {
      bool read = !file;
      if (read) file = reader.next();
      if (read) cache.learn(*file);
      if (read) progress.step();
      corpus.add(*std::exchange(file, std::nullopt));
    }
  }
  cache.save();
  for (const Unread& unread : corpus.unread) report_unread(unread);
  return corpus;
}

}  // namespace planctl
