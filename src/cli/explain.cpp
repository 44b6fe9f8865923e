// planctl explain: why a goal was paired, or was not; why a line was read as it was.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <optional>

#include "cli/command.h"
#include "cli/comparison.h"
#include "cli/options.h"
#include "cli/output.h"
#include "corpus/revision.h"
#include "planctl/line_explanation.h"
#include "planctl/lines.h"
#include "planctl/model.h"
#include "text/bytes.h"
#include "text/clean.h"
#include "text/printable.h"
#include "text/typed.h"

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
    throw Error(
        "explain needs two plans and words of a goal, or a document and a line: planctl explain 2024 2026 "
        "\"nödtelefon\", planctl explain plan.txt:12",
        2);
  }
  return compose(fmt::format("{}", fmt::join(arguments.begin() + 2, arguments.end(), " ")));
}

/// "plan.txt:12", "2024:12": a document and the number of a line.
struct LineName {
  std::string plan;
  std::uint32_t line = 0;
};

std::optional<LineName> line_name(const std::string& argument) {
  constexpr std::size_t most_digits = 8;
  std::size_t colon = argument.rfind(':');
  if (colon == std::string::npos || colon == 0 || colon + 1 == argument.size()) return std::nullopt;
  std::string_view digits = std::string_view(argument).substr(colon + 1);
  if (digits.size() > most_digits || digits.find_first_not_of("0123456789") != std::string_view::npos)
    return std::nullopt;
  return LineName{argument.substr(0, colon), static_cast<std::uint32_t>(std::stoul(std::string(digits)))};
}

int run_explain_line(const LineName& name, const ExplainOptions& options, const Config& config) {
  Selector selector(names_path(name.plan) ? Corpus{} : load_corpus(config), config);
  std::string path = selector.find_path(name.plan);
  ReadOptions read_as = read_options(config, path);
  Source source = decode_source(path, read_named_bytes(path, read_as.encoding, config.max_size), read_as);
  if (is_model_name(path) || begins_like_model(source.text))
    throw Error(fmt::format("{}: is a model, which has no lines to explain", path), 2);
  LineExplanation explanation = explain_line(split_lines(std::move(source)), name.line, read_as);
  bool json = options.format == "json";
  write_output(json ? render_json(explanation) : render_text(explanation), json ? Content::data : Content::text,
               options.output);
  return 0;
}

int run_explain(const ExplainOptions& options, const Config& config) {
  if (options.arguments.size() == 1) {
    if (auto name = line_name(options.arguments.front())) return run_explain_line(*name, options, config);
  }
  std::string text = text_of(options.arguments);
  RenderOptions render_as = render_options(config, options.output, options.width);
  std::vector<std::string> plans(options.arguments.begin(), options.arguments.begin() + 2);
  ComparedPlans compared(plans, config);
  const PlanPair& pair = compared.pair();
  auto explanation = explain_goal(*pair.before.plan, *pair.after.plan, compared.align(), compared.options(), text);
  if (!explanation) {
    throw Error(fmt::format("no goal of either plan has a word of '{}'; see planctl show {} {} for the goals",
                            printable(text), printable(typed_path(plans[0])), printable(typed_path(plans[1]))));
  }
  ExplainedPlans explained{id_of(pair.before), id_of(pair.after), pair.after.document->language};
  bool json = options.format == "json";
  write_output(json ? render_json(*explanation, explained) : render_text(*explanation, explained, render_as),
               content_of(options.format, render_as), options.output);
  return 0;
}

Runner define_explain(CLI::App& app) {
  auto options = std::make_shared<ExplainOptions>();
  define_arguments(app, "ARGUMENT", options->arguments);
  define_choice(app, "--format", options->format, {"text|json", "how to print the reasons"});
  define_width(app, options->width);
  define_output(app, options->output);
  return [options](const Config& config) { return run_explain(*options, config); };
}

}  // namespace

const Command explain_command{"explain", "BEFORE AFTER TEXT | PLAN:LINE",
                              "why a goal was paired, or not; why a line was read so", R"(
  planctl explain 2024 2026 "byta spänger"   the goal that fits best
  planctl explain 2024 2026 nödtelefon       one word may do
  planctl explain a.txt b.txt nödtelefon --format json
  planctl explain plan.txt:12                why line 12 was read as it was
)",
                              define_explain};

}  // namespace planctl
