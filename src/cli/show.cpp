// planctl show: plans as an outline, as data, or as any stage of reading sees them.
#include <fmt/format.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/open_page.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/show_folder.h"
#include "corpus/revision.h"
#include "messages/say.h"
#include "planctl/model.h"
#include "planctl/seen_rows.h"
#include "text/bytes.h"
#include "text/printable.h"

namespace planctl {
namespace {

struct ShowOptions {
  std::vector<std::string> plans;
  std::string format = "text";
  std::string stage;
  std::string output;
  bool open = false;
};

// ------------------------------------------------------------------------------------------------ stages

std::string print_plans_of(const std::string& path, const Config& config) {
  std::string out;
  for (const Document& document : open_documents(path, config)) out += print_document(document);
  return out;
}

std::string print_stage(const std::string& stage, const std::string& path, const Config& config) {
  if (stage == "plan") return print_plans_of(path, config);
  ReadOptions options = read_options(config, path);
  Source source = decode_source(path, read_named_bytes(path, options.encoding, config.max_size), options);
  if (is_model_name(path) || begins_like_model(source.text)) {
    throw Error(say("{}: is a model, which has no {}; its only stage is plan", printable(path), stage), 2);
  }
  Lines lines = split_lines(std::move(source));
  if (stage == "lines") return print_lines(lines);
  if (stage == "rows") return print_rows(see_rows(lines));
  Blocks blocks = parse_blocks(lines);
  if (stage == "blocks") return print_blocks(blocks);
  return stage == "lists" ? print_lists(std::move(blocks), options) : print_outline(std::move(blocks), options);
}

std::vector<std::string> paths_of(const ShowOptions& options, Selector& selector) {
  std::vector<std::string> paths;
  for (const std::string& plan : options.plans) paths.push_back(selector.find_path(plan));
  if (!options.plans.empty()) return paths;
  require_documents(selector.corpus());
  for (const DocumentHead& document : selector.corpus().documents) paths.push_back(document.file());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

std::string print_stages(const ShowOptions& options, Selector& selector, const Config& config) {
  std::string out;
  std::vector<std::string> paths = paths_of(options, selector);
  for (const std::string& path : paths) {
    if (paths.size() > 1) out += fmt::format("{}== {}\n", out.empty() ? "" : "\n", printable(path));
    out += print_stage(options.stage, path, config);
  }
  return out;
}

// ------------------------------------------------------------------------------------------------ plans

/// Plans of one document that were asked for one after the other are shown together.
std::vector<ShownPlans> find_shown(const std::vector<std::string>& names, Selector& selector) {
  std::vector<ShownPlans> shown;
  for (const std::string& name : names) {
    for (const PlanRef& ref : selector.select(name)) {
      report_drafts(selector, ref);
      if (shown.empty() || shown.back().document != ref.document) shown.push_back({ref.document, {}});
      shown.back().plans.push_back(ref.plan);
    }
  }
  return shown;
}

/// All documents with plans to read, which are there whole.
std::vector<ShownPlans> everything(const Corpus& corpus) {
  require_documents(corpus);
  std::vector<ShownPlans> shown;
  for (const DocumentHead& head : corpus.documents) {
    const Document& document = corpus.whole.at(head.file())[head.place];
    if (!has_goals(document)) {
      write_error(warn_not_a_plan(document));
      continue;
    }
    shown.push_back({&document, {}});
    for (const Plan& plan : document.plans) shown.back().plans.push_back(&plan);
  }
  if (shown.empty()) throw Error(say("no plan to show: none of the documents has goals"));
  return shown;
}

std::vector<Document> only_shown(const std::vector<ShownPlans>& shown) {
  std::vector<Document> documents;
  for (const ShownPlans& one : shown) {
    Document& document = documents.emplace_back(*one.document);
    document.plans.clear();
    for (const Plan* plan : one.plans) document.plans.push_back(*plan);
  }
  return documents;
}

std::string render_plans(const ShownPlans& shown, const std::string& format, const RenderOptions& options) {
  if (format == "outline") return render_outline(shown.plans);
  bool markdown = format == "markdown";
  return markdown ? render_markdown(*shown.document, shown.plans, options)
                  : render_text(*shown.document, shown.plans, options);
}

std::string render_all(const std::vector<ShownPlans>& shown, const std::string& format, const RenderOptions& options) {
  std::string out;
  for (const ShownPlans& one : shown) {
    if (!out.empty()) out += "\n";
    out += render_plans(one, format, options);
  }
  return out;
}

bool shows_from_corpus(const std::vector<std::string>& plans) {
  return plans.empty() || !std::all_of(plans.begin(), plans.end(), names_path);
}

// ------------------------------------------------------------------------------------------------ data

std::string render_data(std::span<const Document> documents, const std::string& format) {
  if (format == "json") return render_json(documents);
  std::string out;
  for (const Document& document : documents) out += render_ndjson(document);
  return out;
}

std::string print_data(const ShowOptions& options, Selector& selector) {
  std::vector<ShownPlans> shown = find_shown(options.plans, selector);
  // A whole document need not be copied.
  bool whole = shown.size() == 1 && shown.front().plans.size() == shown.front().document->plans.size();
  return whole ? render_data(std::span(shown.front().document, 1), options.format)
               : render_data(only_shown(shown), options.format);
}

// ------------------------------------------------------------------------------------------------ command

std::string print_plans(const ShowOptions& options, Selector& selector, const Config& config) {
  if (options.format == "json" || options.format == "ndjson") return print_data(options, selector);
  auto shown = options.plans.empty() ? everything(selector.corpus()) : find_shown(options.plans, selector);
  if (options.format == "text") {
    for (const ShownPlans& one : shown) report_findings(*one.document, Severity::warning);
  }
  if (options.format == "html") return render_html(shown, render_options(config, options.output));
  return render_all(shown, options.format, render_options(config, options.output));
}

int run_show(const ShowOptions& options, const Config& config) {
  bool stage = !options.stage.empty();
  if (stage && options.format != "text") {
    throw Error(say("--stage is printed as text only; leave out --format"), 2);
  }
  // A page names the last of its plans at its top.
  bool page = options.format == "html";
  if (options.plans.empty() && !stage && !page) return show_folder(options.format, options.output, config);
  std::size_t room = options.plans.empty() && page ? all_whole : usual_room;
  Selector selector(shows_from_corpus(options.plans) ? load_corpus(config, room) : Corpus{}, config);
  if (options.plans.empty()) report_left_out(selector.corpus().left_out);
  std::string out = stage ? print_stages(options, selector, config) : print_plans(options, selector, config);
  if (options.open) {
    open_page(out, options.output);
    return options.plans.empty() && !selector.corpus().unread.empty() ? no_answer : done;
  }
  Content content = content_of(options.format, render_options(config, options.output));
  write_output(out, stage ? Content::text : content, options.output);
  // Every document was asked for, so one that could not be read is missing from the answer.
  bool missing = options.plans.empty() && !selector.corpus().unread.empty();
  return missing ? no_answer : done;
}

Runner define_show(CLI::App& app) {
  auto options = std::make_shared<ShowOptions>();
  define_arguments(app, "PLAN", options->plans);
  define_choice(app, "--format", options->format,
                {"text|outline|markdown|html|json|ndjson",
                 "how to print the plans; outline: bare lines, for git; ndjson: one document a line"});
  define_choice(app, "--stage", options->stage,
                {"lines|rows|blocks|lists|outline|plan",
                 "print what this stage of reading sees, to find out why a plan is read as it is"});
  define_output(app, options->output);
  define_open(app, options->open);
  return [options](const Config& config) {
    require_page(options->open, options->format, "text");
    return run_show(*options, config);
  };
}

}  // namespace

const Command show_command{"show", "[PLAN]...", "plans as an outline; all of them without PLAN",
                           R"(
  planctl show 2024              the plan of 2024
  planctl show web.txt#2023      one year of a document that holds several
  planctl show plan.pdf          a PDF; Word, OpenDocument and web pages too
  planctl show --format json     every plan of the folder, as data
  planctl show --stage blocks plan.txt
                                 how the lines of a document were put together
)",    define_show, true};

}  // namespace planctl
