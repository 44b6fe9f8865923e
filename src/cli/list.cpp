// planctl list: the documents of the folder and the plans they hold.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <tuple>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/options.h"
#include "cli/output.h"
#include "corpus/plan_name.h"
#include "language/output.h"
#include "render/json_writer.h"
#include "text/printable.h"
#include "text/typed.h"
#include "unicode.h"

namespace planctl {
namespace {

struct ListOptions {
  std::string format = "text";
  std::string width;
};

// ------------------------------------------------------------------------------------------------ text

using Cells = std::array<std::string, 5>;

struct Row {
  Period period;
  Cells cells;
};

Row to_row(const DocumentHead& document, const PlanHead& plan) {
  bool several = document.plans.size() > 1;
  std::string path = document.model.empty() ? without_dash(document.path) : document.path;
  if (several) path += fmt::format("#{}", typed(plan.period));
  return {plan.period,
          {shown(plan.period), std::to_string(plan.areas), std::to_string(plan.goals), printable(plan.title),
           printable(document_name(path, document.model))}};
}

/// By year, those without one last, then by path.
std::vector<Row> sorted_rows(const Corpus& corpus) {
  std::vector<Row> rows;
  for (const DocumentHead& document : corpus.documents) {
    for (const PlanHead& plan : document.plans) rows.push_back(to_row(document, plan));
  }
  std::stable_sort(rows.begin(), rows.end(), [](const Row& one, const Row& other) {
    auto key = [](const Row& row) { return std::tuple(row.period.first == 0, row.period.first, row.period.last); };
    return key(one) < key(other);
  });
  return rows;
}

/// In English where the documents are not all in one language.
Cells header(const Corpus& corpus, const std::string& asked) {
  std::string_view own = corpus.documents.empty() ? "en" : std::string_view(corpus.documents.front().language);
  bool one = std::all_of(corpus.documents.begin(), corpus.documents.end(),
                         [&](const DocumentHead& document) { return document.language == own; });
  Cells cells;
  const auto& headings = output_phrases_of(asked, one ? own : "en").list;
  std::copy(headings.begin(), headings.end(), cells.begin());
  return cells;
}

std::string padding(const std::string& text, std::size_t width) {
  std::size_t columns = unicode::columns(text);
  return std::string(width > columns ? width - columns : 0, ' ');
}

constexpr std::size_t title_column = 3;
constexpr std::size_t path_column = 4;
constexpr std::string_view column_gap = "  ";

using Widths = std::array<std::size_t, 5>;

Widths widths_of(const std::vector<Cells>& table) {
  Widths widths{};
  for (const Cells& cells : table) {
    for (std::size_t i = 0; i < cells.size(); ++i) widths[i] = std::max(widths[i], unicode::columns(cells[i]));
  }
  return widths;
}

/// Columns for titles: longer ones push their path to the right, or are wrapped where a line has only `room` columns.
std::size_t title_width(const Widths& widths, std::optional<std::size_t> room) {
  constexpr std::size_t widest = 44;
  constexpr std::size_t narrowest = 20;
  std::size_t width = std::min(widths[title_column], widest);
  if (!room) return width;
  std::size_t others = 4 * column_gap.size() + widths[0] + widths[1] + widths[2] + widths[path_column];
  return std::clamp(*room > others ? *room - others : 0, std::min(width, narrowest), width);
}

/// The title in lines of so many columns.
std::vector<std::string> wrapped_title(const std::string& title, std::size_t width) {
  std::vector<std::string> lines;
  std::string wrapped = wrap_message(title + "\n", width);
  for (std::size_t at = 0; at < wrapped.size();) {
    std::size_t end = wrapped.find('\n', at);
    lines.push_back(wrapped.substr(at, end - at));
    at = end + 1;
  }
  if (lines.empty()) lines.emplace_back();
  return lines;
}

std::string align(const std::vector<Cells>& table, std::optional<std::size_t> room) {
  Widths widths = widths_of(table);
  widths[title_column] = title_width(widths, room);
  std::string out;
  for (const Cells& cells : table) {
    std::string start;
    for (std::size_t i = 0; i < title_column; ++i) {
      bool number = i == 1 || i == 2;
      std::string space = padding(cells[i], widths[i]);
      start += (number ? space + cells[i] : cells[i] + space) + std::string(column_gap);
    }
    std::vector<std::string> title{cells[title_column]};
    if (room) title = wrapped_title(cells[title_column], widths[title_column]);
    out += start + title.front() + padding(title.front(), widths[title_column]);
    out += fmt::format("{}{}\n", column_gap, cells[path_column]);
    for (std::size_t i = 1; i < title.size(); ++i) out += std::string(unicode::columns(start), ' ') + title[i] + "\n";
  }
  return out;
}

std::string list_text(const Corpus& corpus, const std::string& language, std::optional<std::size_t> room) {
  std::vector<Cells> table{header(corpus, language)};
  for (Row& row : sorted_rows(corpus)) table.push_back(std::move(row.cells));
  return align(table, room);
}

// ------------------------------------------------------------------------------------------------ JSON

void write(JsonWriter& json, const PlanHead& plan) {
  json.begin_object();
  json.member("title", plan.title);
  if (plan.year() == 0) {
    json.member("year", nullptr);
    json.member("period", nullptr);
  } else {
    json.member("year", plan.year());
    json.key("period");
    json.begin_object();
    json.member("first", plan.period.first);
    json.member("last", plan.period.last);
    json.end_object();
  }
  json.member("areas", plan.areas);
  json.member("goals", plan.goals);
  json.end_object();
}

void write(JsonWriter& json, const DocumentHead& document) {
  json.begin_object();
  json.member("path", document.path);
  if (!document.model.empty()) json.member("model", document.model);
  json.member("encoding", document.encoding);
  json.member("language", document.language);
  json.key("plans");
  json.begin_array();
  for (const PlanHead& plan : document.plans) write(json, plan);
  json.end_array();
  json.end_object();
}

void write(JsonWriter& json, const Unread& unread) {
  json.begin_object();
  json.member("path", unread.path);
  json.member("message", unread.message);
  json.end_object();
}

void write(JsonWriter& json, const LeftOut& file) {
  json.begin_object();
  json.member("path", file.path);
  json.member("as", file.as == LeftOutAs::no_plan ? "no plan" : "own output");
  json.end_object();
}

template <class Things>
void write_list(JsonWriter& json, std::string_view name, const Things& things) {
  json.key(name);
  json.begin_array();
  for (const auto& thing : things) write(json, thing);
  json.end_array();
}

std::string list_json(const Corpus& corpus) {
  JsonWriter json(2);
  json.begin_object();
  json.member("schema", "planctl/list/1");
  write_list(json, "documents", corpus.documents);
  write_list(json, "unread", corpus.unread);
  write_list(json, "left_out", corpus.left_out);
  json.end_object();
  return json.finish();
}

int run_list(const ListOptions& options, Config config) {
  config.findings = Findings::none;
  auto room = columns_of_terminal(STDOUT_FILENO);
  if (!options.width.empty()) room = render_options(config, "", options.width).width;
  Corpus corpus = load_corpus(config, 0);
  require_documents(corpus);
  report_left_out(corpus.left_out);
  bool json = options.format == "json";
  write_output(json ? list_json(corpus) : list_text(corpus, config.language, room),
               json ? Content::data : Content::text);
  return corpus.unread.empty() ? done : no_answer;
}

Runner define_list(CLI::App& app) {
  auto options = std::make_shared<ListOptions>();
  define_choice(app, "--format", options->format, {"text|json", "how to print the list"});
  define_width(app, options->width);
  return [options](const Config& config) { return run_list(*options, config); };
}

}  // namespace

const Command list_command{"list", "", "the documents: year, areas, goals, title", R"(
  planctl list                   the documents here, or of the configuration
  planctl -C plans list          those in the folder 'plans' and below it
  planctl list --format json     the same for a program
)",
                           define_list};

}  // namespace planctl
