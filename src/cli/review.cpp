// planctl review: what only a reader can settle, one question after the other, written into the configuration.
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <optional>

#include "cli/command.h"
#include "cli/comparison.h"
#include "cli/config_entries.h"
#include "cli/exit_code.h"
#include "cli/gate.h"
#include "cli/options.h"
#include "cli/output.h"
#include "corpus/accepted.h"
#include "messages/say.h"
#include "planctl/render.h"
#include "render/pin_toml.h"
#include "text/printable.h"

namespace planctl {
namespace {

struct ReviewOptions {
  std::vector<std::string> plans;
  std::vector<std::string> fail_on;
};

/// One thing to settle, about a change of the comparison.
struct Question {
  const Change* change = nullptr;
  bool about_pair = false;  ///< whether two goals are one; else whether the change may stand
};

std::vector<Question> questions_of(const PlanDiff& diff, const std::vector<ChangeType>& gate) {
  std::vector<Question> questions;
  for (const Change& change : diff.changes) {
    bool pair = change.before.size() == 1 && change.after.size() == 1;
    if (pair && !change.certain) questions.push_back({&change, true});
  }
  for (const Change& change : diff.changes) {
    if (is_any_of(change, gate) && !change.accepted) questions.push_back({&change, false});
  }
  return questions;
}

std::string describe(const Question& question) {
  const Change& change = *question.change;
  std::string out(translated(question.about_pair ? "uncertain pair" : to_string(change.kind)));
  if (change.strength != Strength::same) out += fmt::format(", {}", translated(to_string(change.strength)));
  out += '\n';
  auto append = [&](char sign, const std::vector<GoalText>& goals) {
    for (const GoalText& goal : goals)
      out += say("  {} {} (line {})\n", sign, printable(goal.text), place_of_line(goal.line, goal.place));
  };
  append('-', change.before);
  append('+', change.after);
  return out;
}

// ------------------------------------------------------------------------------------------------ asking

/// One line of what is typed, without its end; none at the end of input.
std::optional<std::string> read_line() {
  std::string line;
  for (char c = 0;;) {
    ssize_t got = read(STDIN_FILENO, &c, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return line.empty() ? std::nullopt : std::optional(line);
    if (c == '\n') return line;
    if (c != '\r') line += c;
  }
}

std::optional<std::string> ask(std::string_view prompt) {
  write_error(prompt);
  return read_line();
}

enum class Answer : std::uint8_t { yes, no, why, skip, quit, other };

/// By its first letter, as the question offers it; no answer passes the question over.
Answer read_answer(std::string_view typed) {
  if (typed.empty()) return Answer::skip;
  std::size_t key = translated("ynwsq").find(typed.front());
  return typed.size() > 1 || key == std::string_view::npos ? Answer::other : static_cast<Answer>(key);
}

class Review {
 public:
  Review(const ComparedPlans& compared, const PlanDiff& diff, const Config& config)
      : compared_(compared), diff_(diff), language_(config.language), entries_(config) {}

  /// False when the reader has enough.
  bool settle(const Question& question) {
    write_error(describe(question));
    while (auto typed = ask(question.about_pair ? translated("the same goal? [y]es, [n]o, [w]hy, [s]kip, [q]uit: ")
                                                : translated("may it stand? [y]es, [w]hy, [s]kip, [q]uit: "))) {
      Answer answer = read_answer(*typed);
      if (answer == Answer::quit) return false;
      if (answer == Answer::skip) return true;
      if (answer == Answer::why) tell_why(*question.change);
      bool settles = answer == Answer::yes || (answer == Answer::no && question.about_pair);
      if (settles) return write(question, answer == Answer::yes);
    }
    return false;
  }

  void finish() const {
    write_error(written_ == 0 ? say("planctl: nothing was written\n")
                              : say("planctl: {} {} written to {}\n", written_,
                                    translated(written_ == 1 ? "entry" : "entries"), printable(entries_.path())));
  }

 private:
  void tell_why(const Change& change) const {
    const auto& [before, after] = compared_.pair();
    const std::string& text = (change.before.empty() ? change.after : change.before).front().text;
    Alignment alignment = compared_.align();
    auto explanation = explain_goal(*before.plan, *after.plan, alignment, compared_.options(), text);
    if (!explanation) return;
    write_error(render_text(*explanation, plans(), {false, 80, language_}));
  }

  [[nodiscard]] ExplainedPlans plans() const {
    const auto& [before, after] = compared_.pair();
    return {id_of(before), id_of(after), after.document->language};
  }

  /// An answer is written at once: what was settled is not lost when the terminal is.
  bool write(const Question& question, bool yes) {
    std::string entry;
    if (question.about_pair) {
      entry = render_pin(yes ? "same" : "different", question.change->before.front().text,
                         question.change->after.front().text, plans());
    } else {
      auto reason = ask(translated("the reason: "));
      if (!reason) return false;
      if (reason->find_first_not_of(" \t") == std::string::npos) return true;
      entry = write_entry(entry_for(*question.change, diff_, {*reason, today(), ""}));
    }
    entries_.append(entry);
    ++written_;
    return true;
  }

  const ComparedPlans& compared_;
  const PlanDiff& diff_;
  std::string language_;
  ConfigEntries entries_;
  std::size_t written_ = 0;
};

// ------------------------------------------------------------------------------------------------ command

/// What the program was not sure of in a document is settled by hand, with what explain prints.
void report_unsure_readings(const Document& document) {
  for (const Diagnostic& found : document.diagnostics) {
    if (found.rule != "unsure-reading") continue;
    write_error(say("{0}:{1}: {2}: {3}; planctl explain {0}:{1} prints what settles it\n", printable(document.file()),
                    place_of_line(found.line, found.place), found.rule, printable(found.message)));
  }
}

int run_review(const ReviewOptions& options, const Config& config) {
  std::vector<ChangeType> gate{ChangeType::dropped, ChangeType::weakened, ChangeType::reversed};
  if (!options.fail_on.empty())
    gate = parse_change_types("--fail-on", fmt::format("{}", fmt::join(options.fail_on, ",")));
  ComparedPlans compared(options.plans, config);
  PlanDiff diff = compare_plans(compared.pair(), compared.options().pins);
  mark_accepted(diff, config.accepted);
  report_unsure_readings(*compared.pair().before.document);
  if (compared.pair().after.document != compared.pair().before.document)
    report_unsure_readings(*compared.pair().after.document);
  std::vector<Question> questions = questions_of(diff, gate);
  if (isatty(STDIN_FILENO) == 0) {
    std::string list;
    for (const Question& question : questions) list += describe(question);
    write_output(list, Content::text);
    return done;
  }
  Review review(compared, diff, config);
  for (std::size_t i = 0; i < questions.size(); ++i) {
    write_error(say("{}{} of {}: ", i == 0 ? "" : "\n", i + 1, questions.size()));
    if (!review.settle(questions[i])) break;
  }
  review.finish();
  return done;
}

Runner define_review(CLI::App& app) {
  auto options = std::make_shared<ReviewOptions>();
  define_arguments(app, "PLAN", options->plans);
  define_values(app, "--fail-on", options->fail_on,
                {"TYPE,...", "ask about changes of these types too (default: dropped,weakened,reversed)"},
                [](const std::string& given) { parse_change_types("--fail-on", given); });
  return [options](const Config& config) { return run_review(*options, config); };
}

}  // namespace

const Command review_command{"review", "[BEFORE [AFTER]]", "settle what is uncertain, one by one", R"(
  planctl review 2024 2026       uncertain pairs, then changes a gate is for
  planctl review --fail-on dropped
                                 of the latest two years, and of changes only
                                 what was dropped
  planctl review </dev/null      what there is to settle, as a list
)",
                             define_review};

}  // namespace planctl
