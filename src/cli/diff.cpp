// planctl diff: what changed between two plans.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <memory>

#include "cli/command.h"
#include "cli/comparison.h"
#include "cli/options.h"
#include "cli/output.h"

namespace planctl {
namespace {

struct DiffOptions {
  std::vector<std::string> plans;
  std::string format = "text";
  std::string width;
  std::string output;
  bool exit_code = false;
};

std::size_t parse_width(const std::string& text) {
  constexpr std::size_t narrowest = 20;
  constexpr std::size_t broadest = 1000;
  std::size_t width = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), width);
  bool number = error == std::errc() && end == text.data() + text.size();
  if (number && width >= narrowest && width <= broadest) return width;
  throw Error(fmt::format("--width: '{}' is no width; expected {} to {} columns", text, narrowest, broadest), 2);
}

bool needs_corpus(const std::vector<std::string>& plans) {
  return plans.size() < 2 || !std::all_of(plans.begin(), plans.end(), names_path);
}

void require_two_plans(const std::vector<std::string>& plans) {
  if (plans.size() > 2) {
    throw Error(fmt::format("'{}' is one plan too many; diff compares two; see planctl diff --help", plans[2]), 2);
  }
  if (std::count(plans.begin(), plans.end(), "-") > 1)
    throw Error("standard input can be only one of the two plans", 2);
}

std::string render(const PlanDiff& diff, const std::string& format, const RenderOptions& options) {
  if (format == "json") return render_json(diff);
  return format == "markdown" ? render_markdown(diff, options) : render_text(diff, options);
}

bool differs(const PlanDiff& diff) {
  auto changed = [](const Change& change) { return change.kind != ChangeKind::unchanged || change.moved; };
  auto other_area = [](const AreaDiff& area) { return area.kind != AreaChange::unchanged; };
  return std::any_of(diff.changes.begin(), diff.changes.end(), changed) ||
         std::any_of(diff.areas.begin(), diff.areas.end(), other_area);
}

int run_diff(const DiffOptions& options, const Config& config) {
  RenderOptions render_as = render_options(config, options.output);
  if (!options.width.empty()) render_as.width = parse_width(options.width);
  require_two_plans(options.plans);
  Selector selector(needs_corpus(options.plans) ? load_corpus(config) : Corpus{}, config);
  PlanPair pair = selector.select_pair(options.plans);
  report_findings(*pair.before.document, Severity::error);
  if (pair.after.document != pair.before.document) report_findings(*pair.after.document, Severity::error);
  PlanDiff diff = compare_plans(pair, resolve_pins(config.pins, *pair.before.plan, *pair.after.plan));
  write_output(render(diff, options.format, render_as), options.output);
  return options.exit_code && differs(diff) ? 1 : 0;
}

Runner define(CLI::App& app) {
  auto options = std::make_shared<DiffOptions>();
  app.add_option("PLAN", options->plans);
  define_choice(app, "--format", options->format, "text|markdown|json")->description("how to print what changed");
  define_value(app, "--width", options->width)
      ->type_name("N")
      ->description("columns of the text (default: those of the terminal)");
  define_value(app, "-o", options->output)->type_name("FILE")->description("write to FILE, which is replaced whole");
  define_flag(app, "--exit-code", options->exit_code)->description("exit with 1 when something changed");
  return [options](const Config& config) { return run_diff(*options, config); };
}

}  // namespace

const Command diff_command{"diff", "[BEFORE [AFTER]]", "what changed between two plans", R"(
  planctl diff 2024 2026         from the plan of 2024 to that of 2026
  planctl diff                   the latest two years
  planctl diff 2024              2024 and the next year there is
  planctl diff a.txt b.txt       two documents
  planctl diff web.txt           the latest two years of one document
  planctl diff 2024 2026 --format markdown -o changes.md
  planctl diff 2024 2026 --exit-code >/dev/null || echo changed
)",
                           define};

}  // namespace planctl
