// planctl diff: what changed between two plans.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>

#include "cli/command.h"
#include "cli/comparison.h"
#include "cli/exit_code.h"
#include "cli/gate.h"
#include "cli/open_page.h"
#include "cli/options.h"
#include "cli/output.h"
#include "corpus/accepted.h"
#include "corpus/pins.h"
#include "messages/say.h"
#include "text/printable.h"

namespace planctl {
namespace {

struct DiffOptions {
  std::vector<std::string> plans;
  std::string format = "text";
  std::string width;
  std::string output;
  std::vector<std::string> only;
  std::vector<std::string> fail_on;
  std::string series;
  bool all = false;
  bool stat = false;
  bool exit_code = false;
  bool explain = false;
  bool open = false;
  bool side_by_side = false;
};

/// The same, as it is to be done.
struct Gate {
  std::vector<ChangeType> only;     ///< empty: all changes are shown
  std::vector<ChangeType> fail_on;  ///< empty: none makes it fail
};

/// Of all lists that were given; none where none was.
std::vector<ChangeType> parse_types(const std::string& option, const std::vector<std::string>& lists) {
  if (lists.empty()) return {};
  return parse_change_types(option, fmt::format("{}", fmt::join(lists, ",")));
}

Gate parse_gate(const DiffOptions& options) {
  if (options.stat && options.format != "text")
    throw Error(say("--stat is printed as text only; leave out --format"), 2);
  if (options.all && !options.plans.empty()) {
    throw Error(say("--all compares all years; leave out '{}', or --all", printable(options.plans.front())), 2);
  }
  if (!options.series.empty() && !options.all) throw Error(say("--series goes with --all"), 2);
  Gate gate;
  gate.only = parse_types("--only", options.only);
  gate.fail_on = parse_types("--fail-on", options.fail_on);
  return gate;
}

// ------------------------------------------------------------------------------------------------ comparing

/// Marks what the configuration accepts, and says which entries for these years have no change any more.
void accept_changes(PlanDiff& diff, const Config& config) {
  for (const AcceptedChange* unused : mark_accepted(diff, config.accepted)) {
    write_error(say("planctl: warning: {}: accepted change does not occur: {}; take the [[accept]] out\n",
                    printable(to_string(unused->place)), printable(describe(*unused))));
  }
}

/// The two plans that were asked for. A comparison that cannot be made is a failure of the report.
ComparisonReport compare_two(const DiffOptions& options, const Config& config) {
  ComparisonReport report;
  try {
    ComparedPlans compared(options.plans, config);
    report.diffs.push_back(compare_plans(compared.pair(), compared.options().pins, options.explain));
    accept_changes(report.diffs.back(), config);
  } catch (const Error& error) {
    if (error.exit_code() == usage_error) throw;
    report.failures.emplace_back(error.what());
  }
  return report;
}

/// Every two plans that follow each other.
ComparisonReport compare_years(const std::vector<PlanOfYear>& years, const DiffOptions& options, const Config& config) {
  ComparisonReport report;
  report.all = true;
  for (std::size_t i = 1; i < years.size(); ++i) {
    const PlanOfYear& before = years[i - 1];
    const PlanOfYear& after = years[i];
    const auto& failure = before.failure ? before.failure : after.failure;
    if (failure) {
      report.failures.push_back(fmt::format("{} → {}: {}", before.year, after.year, failure->what()));
    } else {
      auto pins = resolve_pins(config.pins, *before.plan.plan, *after.plan.plan);
      report.diffs.push_back(compare_plans({before.plan, after.plan}, std::move(pins), options.explain));
      accept_changes(report.diffs.back(), config);
    }
  }
  return report;
}

ComparisonReport compare_all(const DiffOptions& options, const Config& config) {
  ComparisonReport failed;
  failed.all = true;
  try {
    Selector selector(load_corpus(config), config);
    require_all_folders(selector.corpus());
    std::vector<PlanOfYear> years = selector.list_years(options.series);
    for (const PlanOfYear& year : years) {
      if (!year.failure) report_drafts(selector, year.plan);
    }
    if (years.size() > 1) return compare_years(years, options, config);
    failed.failures.push_back(
        say("a comparison needs plans for two years; there is only one for {}", years.front().year));
  } catch (const Error& error) {
    if (error.exit_code() == usage_error) throw;
    failed.failures.emplace_back(error.what());
  }
  return failed;
}

// ------------------------------------------------------------------------------------------------ command

/// What a test report calls a failure: that for which the exit code is 1.
std::vector<ChangeType> failing_types(const DiffOptions& options, const Gate& gate) {
  std::vector<ChangeType> types = gate.fail_on;
  if (options.exit_code) types.insert(types.end(), news_types.begin(), news_types.end());
  return types;
}

std::string render(const ComparisonReport& report, const DiffOptions& options, const Gate& gate,
                   const RenderOptions& render_as) {
  if (options.format == "json") return render_json(report);
  if (options.format == "markdown") return render_markdown(report, render_as);
  if (options.format == "comment") return render_comment(report, render_as);
  if (options.format == "html") return render_html(report, render_as);
  if (options.format == "sarif") return render_sarif(report, render_as);
  if (options.format == "github") return render_github(report, render_as);
  if (options.format == "gitlab") return render_gitlab(report, render_as);
  if (options.format == "junit") return render_junit(report, failing_types(options, gate), render_as);
  return options.stat ? render_stat(report, render_as) : render_text(report, render_as);
}

/// Those of the types that a change is of.
std::vector<ChangeType> occurring(const ComparisonReport& report, std::vector<ChangeType> types) {
  std::erase_if(types, [&](ChangeType type) {
    return std::none_of(report.diffs.begin(), report.diffs.end(),
                        [&](const PlanDiff& diff) { return has_any(diff, {type}); });
  });
  return types;
}

/// A comparison that was not made goes before what others found.
int exit_code_of(const ComparisonReport& report, bool fails) {
  for (const std::string& failure : report.failures) write_error(fmt::format("planctl: {}\n", failure));
  if (!report.failures.empty()) return no_answer;
  return fails ? differences : done;
}

/// Leaves what is to be shown. What a gate fails for, and nobody would see, is told.
void narrow_to(const Gate& gate, ComparisonReport& report) {
  std::vector<ChangeType> hidden = occurring(report, gate.fail_on);
  for (PlanDiff& diff : report.diffs) diff = narrow(std::move(diff), gate.only);
  for (ChangeType shown : occurring(report, hidden)) std::erase(hidden, shown);
  if (hidden.empty()) return;
  std::vector<std::string_view> names;
  names.reserve(hidden.size());
  for (ChangeType type : hidden) names.push_back(to_string(type));
  write_error(say("planctl: fails for changes that --only does not show: {}\n", fmt::join(names, ", ")));
}

/// True when something changed. It may be an area alone, of which the formats for CI do not tell.
bool has_news(const ComparisonReport& report, const DiffOptions& options) {
  if (std::none_of(report.diffs.begin(), report.diffs.end(), differs)) return false;
  bool tells_of_areas = options.format == "text" || options.format == "markdown" || options.format == "html" ||
                        options.format == "json" || options.format == "comment";
  if (!tells_of_areas && occurring(report, {news_types.begin(), news_types.end()}).empty()) {
    write_error(
        say("planctl: areas were renamed, added or dropped, of which --format {} does not tell\n", options.format));
  }
  return true;
}

/// Where nothing was compared, a text would only repeat what standard error says, and in a file take the place of what
/// was compared last. Programs are told in their format.
bool says_nothing_new(const ComparisonReport& report, const DiffOptions& options) {
  bool in_file = !options.output.empty() && options.output != "-";
  return report.diffs.empty() &&
         (options.format == "text" || ((options.format == "markdown" || options.format == "html") && in_file));
}

/// Side by side there is room for all columns that there are.
RenderOptions options_to_render(const DiffOptions& options, const Config& config) {
  constexpr std::size_t enough = 120;
  RenderOptions render_as = render_options(config, options.output, options.width);
  if (!options.side_by_side) return render_as;
  bool lines = options.format == "text" && !options.stat;
  if (!lines) throw Error(say("--side-by-side is for text; leave it out, or leave out --format and --stat"), 2);
  if (options.width.empty()) render_as.width = full_width(options.output);
  render_as.side_by_side = render_as.width >= enough;
  if (!render_as.side_by_side) {
    write_error(
        say("planctl: --side-by-side needs {} columns, and there are {}; see --width\n", enough, render_as.width));
    render_as = render_options(config, options.output, options.width);
  }
  return render_as;
}

int run_diff(const DiffOptions& options, const Config& config) {
  RenderOptions render_as = options_to_render(options, config);
  Gate gate = parse_gate(options);
  ComparisonReport report = options.all ? compare_all(options, config) : compare_two(options, config);
  bool fails = !occurring(report, gate.fail_on).empty();
  if (!gate.only.empty()) narrow_to(gate, report);
  fails = (options.exit_code && has_news(report, options)) || fails;
  if (options.open && !report.diffs.empty()) {
    open_page(render(report, options, gate, render_as), options.output);
  } else if (!says_nothing_new(report, options)) {
    write_output(render(report, options, gate, render_as), content_of(options.format, render_as), options.output);
  }
  return exit_code_of(report, fails);
}

/// Lists of types of change; an empty one, as of a variable that is not set, is wrong usage.
void define_types(CLI::App& app, const std::string& name, std::vector<std::string>& lists,
                  const std::string& description) {
  define_values(app, name, lists, {"TYPE,...", description},
                [name](const std::string& given) { parse_change_types(name, given); });
}

Runner define_diff(CLI::App& app) {
  auto options = std::make_shared<DiffOptions>();
  define_arguments(app, "PLAN", options->plans);
  define_choice(app, "--format", options->format,
                {"text|markdown|comment|html|json|sarif|github|gitlab|junit",
                 "how to print what changed; comment: markdown for a pull request, never too long for one; html: a "
                 "page that stands alone; the last four are for CI"});
  define_flag(app, "--all", options->all, "compare every two years that follow each other");
  define_value(app, "--series", options->series,
               {"NAME", "with --all: only plans of the series with this title, or with these words in title or path"});
  define_flag(app, "--stat", options->stat, "only how many changes there are in each area");
  define_types(app, "--only", options->only,
               "show only changes of these types: added, dropped, reworded, renewed, split, merged, unchanged, moved, "
               "numbers, weakened, strengthened, reversed, uncertain");
  define_flag(app, "--side-by-side", options->side_by_side,
              "before on the left, after on the right, where there are 120 columns");
  define_width(app, options->width);
  define_flag(app, "--explain", options->explain, "say below each change why goals were paired");
  define_output(app, options->output);
  define_open(app, options->open);
  define_flag(app, "--exit-code", options->exit_code, "exit with 1 when something changed that is not accepted");
  define_types(app, "--fail-on", options->fail_on,
               "exit with 1 when there is a change of one of these types, shown or not, that is not accepted");
  return [options](const Config& config) {
    require_page(options->open, options->format, "text");
    return run_diff(*options, config);
  };
}

}  // namespace

const Command diff_command{"diff", "[BEFORE [AFTER]]", "what changed between two plans", R"(
  planctl diff 2024 2026         from the plan of 2024 to that of 2026
  planctl diff                   the latest two years
  planctl diff 2024              2024 and the next year there is
  planctl diff a.txt b.txt       two documents
  planctl diff web.txt           the latest two years of one document
  planctl diff 2024 2026 --format markdown -o changes.md
  planctl diff 2024 2026 --explain       with the reason for each pair
  planctl diff 2024 2026 --stat          how much changed in each area
  planctl diff 2024 2026 --only dropped,weakened
  planctl diff 2024 2026 --fail-on dropped,weakened >/dev/null || echo no
  planctl diff --all             every year against the next
  planctl diff main:plan.txt plan.txt    as it is in git, and as it is now
  planctl diff 2024 2026 --open          as a page in the browser
  planctl diff 2024 2026 --side-by-side
)",
                           define_diff};

}  // namespace planctl
