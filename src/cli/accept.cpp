// planctl accept: writes down that changes are known and may stand, so that no gate fails for them.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>

#include "cli/command.h"
#include "cli/comparison.h"
#include "cli/config_entries.h"
#include "cli/exit_code.h"
#include "cli/gate.h"
#include "cli/options.h"
#include "cli/output.h"
#include "corpus/accepted.h"
#include "messages/say.h"
#include "text/clean.h"
#include "text/printable.h"
#include "unicode.h"

namespace planctl {
namespace {

struct AcceptOptions {
  std::vector<std::string> plans;
  std::vector<std::string> only;
  std::string goal;
  std::string reason;
  std::string by;
};

void require_words(const std::string& option, const std::string& text) {
  if (text.find_first_not_of(" \t\r\n") != std::string::npos) return;
  throw Error(say("{}: say why the change may stand, such as {} 'decided by the congress'", option, option), 2);
}

std::vector<ChangeType> types_to_accept(const AcceptOptions& options) {
  if (options.only.empty() && options.goal.empty()) {
    throw Error(
        say("say what to accept: changes of some types with --only dropped,weakened, or of one goal with --goal TEXT"),
        2);
  }
  require_words("--reason", options.reason);
  if (options.only.empty()) return {};
  return parse_change_types("--only", fmt::format("{}", fmt::join(options.only, ",")));
}

bool has_words(const Change& change, std::string_view key) {
  auto has = [&](const GoalText& goal) { return unicode::key(goal.text).find(key) != std::string::npos; };
  return std::any_of(change.before.begin(), change.before.end(), has) ||
         std::any_of(change.after.begin(), change.after.end(), has);
}

/// Changes that are news, asked for, and not accepted yet.
std::vector<const Change*> open_changes(const PlanDiff& diff, const AcceptOptions& options,
                                        const std::vector<ChangeType>& types) {
  std::string key = options.goal.empty() ? std::string() : unicode::key(compose(options.goal));
  std::vector<const Change*> open;
  for (const Change& change : diff.changes) {
    bool asked = (types.empty() || is_any_of(change, types)) && has_words(change, key);
    if (asked && is_news(change) && !change.accepted) open.push_back(&change);
  }
  return open;
}

int run_accept(const AcceptOptions& options, const Config& config) {
  std::vector<ChangeType> types = types_to_accept(options);
  ConfigEntries file(config);
  ComparedPlans compared(options.plans, config);
  PlanDiff diff = compare_plans(compared.pair(), compared.options().pins);
  mark_accepted(diff, config.accepted);
  std::vector<const Change*> open = open_changes(diff, options, types);
  if (open.empty()) throw Error(say("there is no such change that is not accepted already; see planctl diff"));
  const Acceptance acceptance{options.reason, today(), options.by};
  std::string entries;
  std::string told;
  for (const Change* change : open) {
    AcceptedChange entry = entry_for(*change, diff, acceptance);
    entries += (entries.empty() ? "" : "\n") + write_entry(entry);
    told += fmt::format("{}\n", printable(describe(entry)));
  }
  file.append(entries);
  write_output(told, Content::text);
  write_error(say("planctl: {} {} accepted in {}\n", open.size(), translated(open.size() == 1 ? "change" : "changes"),
                  printable(file.path())));
  return done;
}

Runner define_accept(CLI::App& app) {
  auto options = std::make_shared<AcceptOptions>();
  define_arguments(app, "PLAN", options->plans);
  define_values(app, "--only", options->only, {"TYPE,...", "accept changes of these types, as diff --only shows them"},
                [](const std::string& given) { parse_change_types("--only", given); });
  define_value(app, "--goal", options->goal, {"TEXT", "accept changes of goals with these words"});
  define_value(app, "--reason", options->reason, {"TEXT", "why they may stand; always needed"});
  define_value(app, "--by", options->by, {"NAME", "who says so"});
  return [options](const Config& config) { return run_accept(*options, config); };
}

}  // namespace

const Command accept_command{"accept", "[BEFORE [AFTER]]", "write down that changes are known and may stand", R"(
  planctl accept 2024 2026 --only dropped --reason "decided by the congress"
                                 all goals that were dropped
  planctl accept 2024 2026 --goal nödtelefon --reason "done in 2025" --by Anna
                                 what became of the goals with this word
)",
                             define_accept};

}  // namespace planctl
