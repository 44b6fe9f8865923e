// planctl changelog: what changed year by year, as markdown for members; alone, or in a region of a file.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <iterator>
#include <memory>
#include <optional>

#include "cli/command.h"
#include "cli/comparison.h"
#include "cli/exit_code.h"
#include "cli/open_page.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/replaced_file.h"
#include "corpus/plan_name.h"
#include "messages/say.h"
#include "render/marked_region.h"
#include "text/bytes.h"
#include "text/clean.h"
#include "text/printable.h"
#include "text/stored_path.h"
#include "text/typed.h"

namespace planctl {
namespace {

struct ChangelogOptions {
  std::vector<std::string> years;
  std::string series;
  std::string update;
  std::string output;
  bool check = false;
  bool exit_code = false;
  std::string format = "markdown";
  std::string title;
  std::string intro;
  bool open = false;
};

void require_sense(const ChangelogOptions& options) {
  if (options.years.size() > 2) {
    throw Error(say("'{}' is one year too many; see planctl changelog --help", printable(options.years[2])), 2);
  }
  if (options.update.empty() && (options.check || options.exit_code)) {
    throw Error(say("{} needs --update FILE", options.check ? "--check" : "--exit-code"), 2);
  }
  if (!options.update.empty() && options.format != "markdown") {
    throw Error(say("--update writes markdown; leave out --format, or write a page of its own with -o"), 2);
  }
  if (!options.update.empty() && !(options.title.empty() && options.intro.empty())) {
    throw Error(say("--update writes the years alone; write title and intro into the file, above the marked lines"), 2);
  }
  if (!options.update.empty() && !options.output.empty()) {
    throw Error(say("--update and -o both say where the changelog goes; leave one of them out"), 2);
  }
}

// ------------------------------------------------------------------------------------------------ plans

using Plans = std::vector<PlanRef>;
using Years = std::vector<PlanOfYear>;

Period period_of(const PlanOfYear& year) {
  return year.failure ? Period{year.year, year.year} : year.plan.plan->period;
}

std::string list_periods(const Years& years) {
  std::vector<std::string> periods;
  for (const PlanOfYear& year : years) {
    if (!year.failure) periods.push_back(shown(period_of(year)));
  }
  return fmt::format("{}", fmt::join(periods, ", "));
}

/// The year that was typed.
Years::iterator find_year(Years& years, const std::string& typed_year) {
  auto asked = parse_period(typed_year);
  if (!asked) throw Error(say("'{}' is no year; expected one such as 2024", printable(typed_year)), 2);
  auto found = std::find_if(years.begin(), years.end(), [&](const PlanOfYear& year) {
    return period_of(year) == *asked || (asked->first == asked->last && year.year == asked->first);
  });
  if (found == years.end()) {
    throw Error(say("no plan for {}; the changelog can tell of {}", typed(*asked), list_periods(years)));
  }
  return found;
}

/// The plans from the first year asked for to the last. Throws when one of them cannot be told; earlier and later ones
/// do not matter.
Plans choose_plans(Years all, const std::vector<std::string>& asked) {
  auto first = asked.empty() ? all.begin() : find_year(all, asked.front());
  auto last = asked.size() < 2 ? all.end() - 1 : find_year(all, asked.back());
  if (last < first) {
    throw Error(
        say("{} is later than {}; give the earlier year first", printable(asked.front()), printable(asked.back())), 2);
  }
  Plans plans;
  for (auto year = first; year <= last; ++year) {
    if (year->failure) throw std::move(*year->failure);
    plans.push_back(year->plan);
  }
  if (plans.size() < 2) {
    throw Error(say("a changelog needs plans for two years, and this would tell of {} alone; there are plans for {}",
                    shown(period_of(*first)), list_periods(all)));
  }
  return plans;
}

void report_errors(const Selector& selector, const Plans& plans) {
  const Document* reported = nullptr;
  for (const PlanRef& ref : plans) {
    if (ref.document != reported) report_reading(*ref.document);
    reported = ref.document;
    report_drafts(selector, ref);
  }
}

/// The plans that lie before those of the changelog, and these: what returned may have been dropped by any of them.
Plans with_earlier(const Years& all, const Plans& plans) {
  Plans traced;
  for (const PlanOfYear& year : all) {
    if (!year.failure && year.plan.plan == plans.front().plan) break;
    if (!year.failure) traced.push_back(year.plan);
  }
  traced.insert(traced.end(), plans.begin(), plans.end());
  return traced;
}

/// Each plan with the one before. What came back is told where there are plans that it may come back from.
Changelog compare_each(const Plans& plans, const Plans& traced, const Config& config) {
  Changelog changelog;
  if (traced.size() == 2) {
    const PlanPair pair{plans.front(), plans.back()};
    changelog.years.push_back(compare_plans(pair, resolve_pins(config.pins, *pair.before.plan, *pair.after.plan)));
    return changelog;
  }
  TracedYears years = trace_years(traced, config);
  auto earlier = static_cast<std::ptrdiff_t>(traced.size() - plans.size());
  changelog.years.assign(std::make_move_iterator(years.diffs.begin() + earlier),
                         std::make_move_iterator(years.diffs.end()));
  mark_returned(changelog, years.ledger);
  return changelog;
}

Changelog make_changelog(const ChangelogOptions& options, const Config& config) {
  Selector selector(load_corpus(config), config);
  require_all_folders(selector.corpus());
  Years all = selector.list_years(options.series);
  Plans plans = choose_plans(all, options.years);
  report_errors(selector, plans);
  Changelog changelog = compare_each(plans, with_earlier(all, plans), config);
  const PlanRef& first = plans.front();
  if (options.years.empty()) changelog.beginning = begin_with(id_of(first), *first.plan, first.document->language);
  changelog.title = compose(options.title);
  changelog.intro = compose(options.intro);
  return changelog;
}

// ----------------------------------------------------------------------------------------------- update

/// "(written by: planctl changelog 2022 --update NEWS.md; …)"; without the command where it would end the comment.
std::string note(const ChangelogOptions& options) {
  std::string command = "planctl changelog";
  for (const std::string& year : options.years) command += " " + year;
  if (!options.series.empty()) command += " " + typed_option("--series", options.series);
  command += " --update " + typed_path(std::filesystem::path(options.update).filename().string());
  if (command.find_first_of("<>\r\n") != std::string::npos) command = "planctl changelog";
  return fmt::format("(written by: {}; what is changed here by hand is lost)", command);
}

std::string read_target(const std::string& path, const std::string& markers, std::size_t max_size) {
  namespace fs = std::filesystem;
  std::error_code error;
  bool there = fs::exists(path, error);
  if (error) {
    errno = error.value();
    fail_to_write(path);
  }
  if (!there) {
    throw Error(say("{}: no such file; make it, with these two lines where the changelog is to stand:\n{}",
                    printable(path), markers));
  }
  if (!fs::is_regular_file(path, error))
    throw Error(say("{}: cannot be updated: it is no plain file", printable(path)));
  std::string bytes = read_bytes(path, max_size);
  if (bytes.find('\0') != std::string::npos) {
    throw Error(say("{}: holds NUL bytes, as binary files and UTF-16 do; save it as UTF-8", printable(path)));
  }
  return bytes;
}

struct MarkedFile {
  std::string bytes;
  MarkedRegion region;
};

MarkedFile open_target(const ChangelogOptions& options, std::size_t max_size) {
  std::string markers = region_markers(note(options));
  markers.pop_back();
  MarkedFile file{read_target(options.update, markers, max_size), {}};
  auto region = find_region(file.bytes, options.update);
  if (!region) {
    throw Error(say("{}: has no lines that mark where the changelog stands; put these two there, outside of code:\n{}",
                    printable(options.update), markers),
                2);
  }
  file.region = *region;
  return file;
}

int update(const ChangelogOptions& options, const Config& config) {
  // What is wrong with the file is told before the folder is read.
  MarkedFile file = open_target(options, config.max_size);
  std::string sections =
      render_markdown_sections(make_changelog(options, config), render_options(config, options.update));
  std::string updated = replace_region(file.bytes, file.region, sections);
  if (updated == file.bytes) return done;
  if (options.check) {
    write_error(say("planctl: {}: the changelog in it is not up to date; run the same without --check\n",
                    printable(options.update)));
    return differences;
  }
  update_file(options.update, file.bytes, updated);
  return options.exit_code ? differences : done;
}

int run_changelog(const ChangelogOptions& options, const Config& config) {
  require_sense(options);
  if (!options.update.empty()) return update(options, config);
  Changelog changelog = make_changelog(options, config);
  RenderOptions render_as = render_options(config, options.output);
  bool html = options.format == "html";
  if (options.open) {
    open_page(render_html(changelog, render_as), options.output);
    return 0;
  }
  write_output(html ? render_html(changelog, render_as) : render_markdown(changelog, render_as),
               content_of(options.format, render_as), options.output);
  return 0;
}

Runner define_changelog(CLI::App& app) {
  auto options = std::make_shared<ChangelogOptions>();
  define_arguments(app, "YEAR", options->years);
  define_value(app, "--series", options->series,
               {"NAME", "only plans with this title, or with these words in title or path"});
  define_choice(app, "--format", options->format, {"markdown|html", "how to print what changed"});
  define_value(app, "--update", options->update,
               {"FILE", "write into FILE, between its lines <!-- planctl:begin --> and <!-- planctl:end -->"});
  define_flag(app, "--check", options->check,
              "with --update: write nothing, and exit with 1 when FILE is not up to date");
  define_flag(app, "--exit-code", options->exit_code, "with --update: exit with 1 when FILE was changed");
  define_value(app, "--title", options->title,
               {"TEXT", "title of the changelog (default: one that names the latest plan)"});
  define_value(app, "--intro", options->intro, {"TEXT", "a paragraph below the title"});
  define_output(app, options->output);
  define_open(app, options->open);
  return [options](const Config& config) {
    require_page(options->open, options->format, "markdown");
    options->update = stored_path(options->update);
    return run_changelog(*options, config);
  };
}

}  // namespace

const Command changelog_command{"changelog", "[FROM [TO]]", "what changed year by year, as markdown for members", R"(
  planctl changelog              every year there is, newest first
  planctl changelog 2022         what changed since 2022
  planctl changelog 2022 2024    from 2022 to 2024
  planctl changelog -o CHANGELOG.md             into a file of its own
  planctl changelog --update README.md          into its place in a file
  planctl changelog --update README.md --check  is that up to date?
)",
                                define_changelog};

}  // namespace planctl
