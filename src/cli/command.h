// The commands. Each lives in a file of its own and is found here by its name.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/corpus.h"

namespace CLI {
class App;
}

namespace planctl {

/// Does the work of a command with its options as they were parsed. Returns the exit code.
using Runner = std::function<int(const Config&)>;

struct Command {
  std::string_view name;
  std::string_view arguments;   ///< "[BEFORE [AFTER]]"
  std::string_view summary;     ///< one line
  std::string_view examples;    ///< body of its help: commands with what they do
  Runner (*define)(CLI::App&);  ///< adds the command's options; called only for the command that was asked for
  bool tells_warnings = false;  ///< prints what is odd in documents, not only what is an error or was hardly read
};

extern const Command list_command;
extern const Command show_command;
extern const Command diff_command;
extern const Command history_command;
extern const Command changelog_command;
extern const Command check_command;
extern const Command explain_command;
extern const Command accept_command;
extern const Command review_command;
extern const Command eval_command;
extern const Command schema_command;
extern const Command completion_command;

/// In the order of the help.
std::span<const Command* const> commands();

/// What is odd in a document, from a severity on, one line each: "plan.txt:12:1: duplicate-goal: …".
std::string list_findings(const Document& document, Severity least);

/// Says that on standard error.
void report_findings(const Document& document, Severity least);

/// What who compares a document must know of how it was read, on standard error: its errors, and in one line how many
/// findings say that it could have been read otherwise.
void report_reading(const Document& document);

/// Says on standard error which drafts a plan was taken in place of.
void report_drafts(const Selector& selector, const PlanRef& taken);

/// Says on standard error that a document could not be read, and why.
void report_unread(const Unread& unread);

/// Says on standard error which files of the folders are no documents: a line for each reason.
void report_left_out(const std::vector<LeftOut>& files);

/// Throws Error (exit 3) when a folder could not be read: nobody can say which years are missing.
void require_all_folders(const Corpus& corpus);

/// The documents at and below `folders`, without the files that standard output and standard error are written to.
DocumentPaths find_inputs(const std::vector<std::string>& folders);

/// Reads the documents of the configured folders, and keeps them whole while they take no more than `room` bytes; says
/// on standard error which could not be read.
Corpus load_corpus(const Config& config, std::size_t room = usual_room);

}  // namespace planctl
