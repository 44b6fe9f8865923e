// planctl history: every goal through the years.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>

#include "cli/command.h"
#include "cli/comparison.h"
#include "cli/open_page.h"
#include "cli/options.h"
#include "cli/output.h"
#include "messages/say.h"
#include "planctl/ledger.h"
#include "text/clean.h"
#include "text/printable.h"

namespace planctl {
namespace {

struct HistoryOptions {
  std::vector<std::string> words;
  std::string format = "text";
  std::string goal;
  std::string series;
  std::string width;
  std::string output;
  bool targets = false;
  bool open = false;
};

/// The ledger of the plans that are taken for the years of the folder.
Ledger trace_folder(const HistoryOptions& options, const Config& config) {
  Selector selector(load_corpus(config), config);
  require_all_folders(selector.corpus());
  const Document* reported = nullptr;
  std::vector<PlanRef> plans = selector.select_years(options.series);
  for (const PlanRef& ref : plans) {
    if (ref.document != reported) report_reading(*ref.document);
    reported = ref.document;
    report_drafts(selector, ref);
  }
  return trace_plans(plans, config);
}

/// Throws when nothing is left: an empty ledger would look like one of no goals.
Ledger require_goals(Ledger ledger, std::string_view words) {
  if (!ledger.lineages.empty()) return ledger;
  throw Error(say("no goal of any year has the words '{}'; see planctl history for all goals", printable(words)));
}

/// The goals that were asked for.
Ledger narrow(Ledger ledger, const HistoryOptions& options) {
  if (!options.words.empty()) {
    std::string words = compose(fmt::format("{}", fmt::join(options.words, " ")));
    ledger = require_goals(keep_goals_with(std::move(ledger), words), words);
  }
  if (!options.goal.empty())
    ledger = require_goals(keep_life_of(std::move(ledger), compose(options.goal)), options.goal);
  if (!options.targets) return ledger;
  ledger = keep_goals_with_targets(std::move(ledger));
  if (ledger.lineages.empty()) throw Error(say("none of these goals names a figure; leave out --targets"));
  return ledger;
}

HistoryView view_of(const HistoryOptions& options) {
  if (options.targets) return HistoryView::targets;
  return options.goal.empty() ? HistoryView::table : HistoryView::life;
}

std::string render(const Ledger& ledger, const HistoryOptions& options, const RenderOptions& render_as) {
  if (options.format == "json") return render_json(ledger);
  if (options.format == "ndjson") return render_ndjson(ledger);
  if (options.format == "csv") return render_csv(ledger);
  HistoryView view = view_of(options);
  if (options.format == "html") return render_html(ledger, view, render_as);
  return options.format == "markdown" ? render_markdown(ledger, view, render_as) : render_text(ledger, view, render_as);
}

int run_history(const HistoryOptions& options, const Config& config) {
  if (!options.words.empty() && !options.goal.empty()) {
    throw Error(say("TEXT and --goal both choose goals; give TEXT for all that have these words, --goal for one"), 2);
  }
  RenderOptions render_as = render_options(config, options.output, options.width);
  Ledger ledger = narrow(trace_folder(options, config), options);
  if (options.open) {
    open_page(render(ledger, options, render_as), options.output);
    return 0;
  }
  write_output(render(ledger, options, render_as), content_of(options.format, render_as), options.output);
  return 0;
}

Runner define_history(CLI::App& app) {
  auto options = std::make_shared<HistoryOptions>();
  define_arguments(app, "TEXT", options->words);
  define_choice(
      app, "--format", options->format,
      {"text|markdown|html|json|ndjson|csv", "how to print the goals; ndjson: one a line; csv: one a line and year"});
  define_value(app, "--goal", options->goal,
               {"TEXT", "the whole life of the goal that fits TEXT best or has it as its id, with every rewording"});
  define_flag(app, "--targets", options->targets, "the figures of each goal, year by year");
  define_value(app, "--series", options->series,
               {"NAME", "only plans with this title, years aside, or with this word in title or path"});
  define_width(app, options->width);
  define_output(app, options->output);
  define_open(app, options->open);
  return [options](const Config& config) {
    require_page(options->open, options->format, "text");
    return run_history(*options, config);
  };
}

}  // namespace

const Command history_command{"history", "[TEXT]...", "every goal through the years", R"(
  planctl history                every goal of every year, a sign for each year
  planctl history stugor         the goals that have the word in any year
  planctl history --goal nödtelefon      one goal's whole life, word by word
  planctl history --targets      how the figures of the goals have moved
  planctl history --series "mål och inriktning"
                                 only the plans of one series
  planctl history --format csv -o goals.csv
)",
                              define_history};

}  // namespace planctl
