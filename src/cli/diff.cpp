// planctl diff: what changed between two plans.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
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
  bool explain = false;
};

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
  RenderOptions render_as = render_options(config, options.output, options.width);
  ComparedPlans compared(options.plans, config);
  PlanDiff diff = compare_plans(compared.pair(), compared.options().pins, options.explain);
  write_output(render(diff, options.format, render_as), options.output);
  return options.exit_code && differs(diff) ? 1 : 0;
}

Runner define(CLI::App& app) {
  auto options = std::make_shared<DiffOptions>();
  app.add_option("PLAN", options->plans);
  define_choice(app, "--format", options->format, "text|markdown|json")->description("how to print what changed");
  define_width(app, options->width);
  define_flag(app, "--explain", options->explain)->description("say below each change why goals were paired");
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
  planctl diff 2024 2026 --explain       with the reason for each pair
  planctl diff 2024 2026 --exit-code >/dev/null || echo changed
)",
                           define};

}  // namespace planctl
