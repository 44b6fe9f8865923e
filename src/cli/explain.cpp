// planctl explain: why a goal was paired, or was not; why a line was read as it was.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "cli/command.h"
#include "cli/comparison.h"
#include "cli/options.h"
#include "cli/output.h"
#include "corpus/revision.h"
#include "messages/say.h"
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
    throw Error(say("explain needs two plans and words of a goal, or a document and a line: planctl explain 2024 2026 "
                    "\"nödtelefon\", planctl explain plan.txt:12"),
                2);
  }
  return compose(fmt::format("{}", fmt::join(arguments.begin() + 2, arguments.end(), " ")));
}

/// "plan.txt:12", "2024:12", "plan.pdf:p3:12": a document and the number of a line, of its page where one is named.
struct LineName {
  std::string plan;
  std::uint32_t line = 0;
  std::uint32_t page = 0;  ///< 0: none is named
};

constexpr std::size_t most_digits = 8;

/// The number behind the last colon of the text and the sign behind it, which go; 0 where there is none.
std::uint32_t take_number(std::string& text, std::string_view sign) {
  std::size_t colon = text.rfind(':');
  if (colon == std::string::npos || colon == 0) return 0;
  std::string_view behind = std::string_view(text).substr(colon + 1);
  if (!behind.starts_with(sign)) return 0;
  behind.remove_prefix(sign.size());
  bool number = !behind.empty() && behind.size() <= most_digits &&
                behind.find_first_not_of("0123456789") == std::string_view::npos;
  if (!number) return 0;
  auto value = static_cast<std::uint32_t>(std::stoul(std::string(behind)));
  text.resize(colon);
  return value;
}

std::optional<LineName> line_name(const std::string& argument) {
  LineName name{argument};
  name.line = take_number(name.plan, "");
  if (name.plan == argument) return std::nullopt;
  name.page = take_number(name.plan, "p");
  return name;
}

/// The line of the document that is the named one of its page, or the first of the named paragraph.
std::uint32_t line_in(const Source& source, const LineName& name) {
  const auto& styles = source.styles;
  bool counted = std::any_of(styles.begin(), styles.end(), [](const LineStyle& style) { return style.paragraph > 0; });
  if (name.page == 0 && !counted) return name.line;
  const PagePlace place{name.page, name.line};
  auto found = std::find_if(styles.begin(), styles.end(), [&](const LineStyle& style) {
    return name.page == 0 ? style.paragraph == name.line : style.place == place;
  });
  if (name.page == 0 && found == styles.end())
    throw Error(say("{}:{}: no text stands in this paragraph", source.path, name.line));
  if (found == source.styles.end())
    throw Error(say("{}:{}: no text stands on this line of this page", source.path, place_of_line(0, place)));
  return static_cast<std::uint32_t>(found - source.styles.begin()) + 1;
}

int run_explain_line(const LineName& name, const ExplainOptions& options, const Config& config) {
  Selector selector(names_path(name.plan) ? Corpus{} : load_corpus(config), config);
  std::string path = selector.find_path(name.plan);
  ReadOptions read_as = read_options(config, path);
  Source source = decode_source(path, read_named_bytes(path, read_as.encoding, config.max_size), read_as);
  if (is_model_name(path) || begins_like_model(source.text))
    throw Error(say("{}: is a model, which has no lines to explain", path), 2);
  std::uint32_t line = line_in(source, name);
  LineExplanation explanation = explain_line(split_lines(std::move(source)), line, read_as);
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
    throw Error(say("no goal of either plan has a word of '{}'; see planctl show {} {} for the goals", printable(text),
                    printable(typed_path(plans[0])), printable(typed_path(plans[1]))));
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
  planctl explain plan.pdf:p3:12             the same of line 12 of page 3
)",
                              define_explain};

}  // namespace planctl
