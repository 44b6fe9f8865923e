// planctl explain: why a goal was paired, or was not.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>

#include "cli/command.h"
#include "cli/comparison.h"
#include "cli/options.h"
#include "cli/output.h"

namespace planctl {
namespace {

struct ExplainOptions {
  std::vector<std::string> arguments;
  std::string format = "text";
  std::string width;
  std::string output;
};

/// The text may be written without quotes: what is left of the arguments, joined.
std::string text_of(const std::vector<std::string>& arguments) {
  if (arguments.size() < 3) {
    throw Error("explain needs two plans and words of a goal: planctl explain 2024 2026 \"nödtelefon\"", 2);
  }
  return fmt::format("{}", fmt::join(arguments.begin() + 2, arguments.end(), " "));
}

int run_explain(const ExplainOptions& options, const Config& config) {
  std::string text = text_of(options.arguments);
  RenderOptions render_as = render_options(config, options.output, options.width);
  std::vector<std::string> plans(options.arguments.begin(), options.arguments.begin() + 2);
  ComparedPlans compared(plans, config);
  const PlanPair& pair = compared.pair();
  auto explanation = explain_goal(*pair.before.plan, *pair.after.plan, compared.align(), compared.options(), text);
  if (!explanation) {
    throw Error(fmt::format("no goal of either plan has a word of '{}'; see planctl show {} {} for the goals", text,
                            plans[0], plans[1]));
  }
  ExplainedPlans explained{id_of(pair.before), id_of(pair.after), pair.after.document->language};
  bool json = options.format == "json";
  write_output(json ? render_json(*explanation, explained) : render_text(*explanation, explained, render_as),
               options.output);
  return 0;
}

Runner define(CLI::App& app) {
  auto options = std::make_shared<ExplainOptions>();
  define_arguments(app, "ARGUMENT", options->arguments);
  define_choice(app, "--format", options->format, {"text|json", "how to print the reasons"});
  define_width(app, options->width);
  define_output(app, options->output);
  return [options](const Config& config) { return run_explain(*options, config); };
}

}  // namespace

const Command explain_command{"explain", "BEFORE AFTER TEXT", "why a goal was paired, or was not", R"(
  planctl explain 2024 2026 "byta spänger"   the goal that fits best
  planctl explain 2024 2026 nödtelefon       one word may do
  planctl explain a.txt b.txt nödtelefon --format json
)",
                              define};

}  // namespace planctl
