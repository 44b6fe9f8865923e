// planctl eval: how well the comparing agrees with right answers that somebody wrote down.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <memory>

#include "cli/command.h"
#include "cli/comparison.h"
#include "cli/options.h"
#include "cli/output.h"
#include "corpus/complaints.h"
#include "corpus/gold.h"
#include "messages/say.h"
#include "text/printable.h"
#include "text/spelling.h"

namespace planctl {
namespace {

struct EvalOptions {
  std::vector<std::string> gold;
  std::string format = "text";
  std::string fail_under = "0";
  std::string output;
};

double parse_fail_under(const std::string& text) {
  double least = -1;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), least);
  bool number = error == std::errc() && end == text.data() + text.size();
  if (number && least >= 0 && least <= 1) return least;
  throw Error(say("--fail-under: '{}' is no F1; expected 0 to 1, such as 0.97", printable(text)), 2);
}

PlanRef find_plan(const Gold& gold, const GoldPlan& plan, Selector& selector, const Config& config) {
  std::string path = find_gold_document(gold, plan, config.documents);
  return selector.select_one(plan.year == 0 ? path : fmt::format("{}#{}", path, plan.year));
}

// ------------------------------------------------------------------------------------------------ coverage

std::vector<std::string> goals_in(const PlanDiff& diff, std::vector<GoalText> Change::*side) {
  std::vector<std::string> goals;
  for (const Change& change : diff.changes) {
    for (const GoalText& goal : change.*side) goals.push_back(goal.text);
  }
  return goals;
}

std::string list_not_read(const std::string& document, const std::vector<std::string>& texts,
                          const std::vector<std::string>& goals) {
  std::string out;
  for (const std::string& text : texts)
    out += fmt::format("\n  {}: {}{}", printable(document), printable(text), did_you_mean(text, goals));
  return out;
}

/// One line a goal, with the document that it should be in.
std::string describe_not_read(const Gold& gold, const PlanDiff& diff) {
  GoalTexts texts = goals_not_read(gold, diff);
  std::size_t count = texts.before.size() + texts.after.size();
  if (count == 0) return {};
  return say("\n{}: {} of its goals {} not in the plans as they are read:{}{}", printable(gold.path), count,
             translated(count == 1 ? "is" : "are"),
             list_not_read(diff.before.path, texts.before, goals_in(diff, &Change::before)),
             list_not_read(diff.after.path, texts.after, goals_in(diff, &Change::after)));
}

/// Such goals count as added and dropped, which may be wrong.
void warn_of_not_judged(const Gold& gold, const PlanDiff& diff) {
  GoalTexts texts = goals_not_judged(gold, diff);
  auto warn = [&](const std::string& document, const std::vector<std::string>& goals) {
    for (const std::string& goal : goals) {
      write_error(say("planctl: warning: {}: says nothing of a goal in {}: {}\n", printable(gold.path),
                      printable(document), printable(goal)));
    }
  };
  warn(diff.before.path, texts.before);
  warn(diff.after.path, texts.after);
}

// ------------------------------------------------------------------------------------------------ command

std::vector<Gold> read_all(const std::vector<std::string>& paths, const Config& config) {
  if (paths.empty()) throw Error(say("eval needs a gold file; see planctl eval --help"), 2);
  std::vector<Gold> all;
  all.reserve(paths.size());
  for (const std::string& path : paths) all.push_back(read_gold(path, config.max_size));
  return all;
}

EvaluationReport evaluate_all(const std::vector<Gold>& all, const Config& config) {
  Selector selector(Corpus{}, config);
  std::vector<EvaluatedSet> sets;
  std::string not_read;
  for (const Gold& gold : all) {
    PlanRef before = find_plan(gold, gold.before, selector, config);
    PlanDiff diff = compare_plans({before, find_plan(gold, gold.after, selector, config)}, {});
    not_read += describe_not_read(gold, diff);
    if (not_read.empty()) warn_of_not_judged(gold, diff);
    sets.push_back({gold.path, gold.half, diff.before, diff.after, evaluate(gold, diff)});
  }
  if (!not_read.empty()) throw Error(not_read.substr(1));
  return summarize(std::move(sets));
}

int run_eval(const EvalOptions& options, const Config& config) {
  double least = parse_fail_under(options.fail_under);
  EvaluationReport report = evaluate_all(read_all(options.gold, config), config);
  RenderOptions render_as = render_options(config, options.output);
  bool as_data = options.format == "json";
  write_output(as_data ? render_json(report) : render_text(report, render_as), content_of(options.format, render_as),
               options.output);
  return report.total.f1() < least ? 1 : 0;
}

Runner define_eval(CLI::App& app) {
  auto options = std::make_shared<EvalOptions>();
  define_arguments(app, "GOLD", options->gold);
  define_choice(app, "--format", options->format, {"text|json", "how to print the scores"});
  define_value(app, "--fail-under", options->fail_under,
               {"F1", "exit with 1 when the F1 of all sets together is below F1, 0 to 1"});
  define_output(app, options->output);
  return [options](const Config& config) { return run_eval(*options, config); };
}

}  // namespace

const Command eval_command{"eval", "GOLD...", "how well pairs are found, against right answers", R"(
  planctl eval gold/2024-2026.json
                                 precision, recall and F1, and what is wrong
  planctl -C plans eval gold/*.json
                                 documents that do not lie beside the gold
  planctl eval gold/*.json --fail-under 0.97
                                 a check for CI
)",
                           define_eval};

}  // namespace planctl
