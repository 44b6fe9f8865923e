// planctl show: plans as an outline, as data, or as any stage of reading sees them.
#include <fmt/format.h>

#include <memory>
#include <optional>
#include <span>
#include <utility>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/open_page.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "corpus/revision.h"
#include "messages/say.h"
#include "ordered_work.h"
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
  for (const Document& document : selector.corpus().documents) paths.push_back(document.file());
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

/// All documents with plans to read.
std::vector<ShownPlans> everything(const Corpus& corpus) {
  require_documents(corpus);
  std::vector<ShownPlans> shown;
  for (const Document& document : corpus.documents) {
    if (!has_goals(document)) {
      write_error(say("planctl: warning: {}\n", not_a_plan(document.path).what()));
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

/// A document without goals is data like any other, but no plan to read.
std::string print_data(const ShowOptions& options, Selector& selector) {
  if (options.plans.empty()) {
    require_documents(selector.corpus());
    return render_json(selector.corpus().documents);
  }
  std::vector<ShownPlans> shown = find_shown(options.plans, selector);
  // A whole document need not be copied.
  bool whole = shown.size() == 1 && shown.front().plans.size() == shown.front().document->plans.size();
  return whole ? render_data(std::span(shown.front().document, 1), options.format)
               : render_data(only_shown(shown), options.format);
}

/// What one file gives: its lines, or why there are none.
struct PrintedFile {
  std::string lines;
  Unread unread;
  std::optional<LeftOutAs> left_out;
};

PrintedFile print_file(const std::string& path, const Config& config, bool named) {
  ReadFile file = read_file(path, config, named);
  PrintedFile printed{{}, {path, std::move(file.failure)}, file.left_out};
  if (file.left_out) return printed;
  for (const Document& document : file.documents) printed.lines += render_ndjson(document);
  return printed;
}

/// Every document as a line, without having them all at once.
int stream_lines(const std::string& file, const Config& config) {
  DocumentPaths found = find_inputs(config.documents);
  const std::vector<std::string>& paths = found.paths;
  OrderedWork<PrintedFile> work(paths.size(), reading_jobs(paths.size(), config),
                                [&](std::size_t i) { return print_file(paths[i], config, found.is_named(paths[i])); });
  Progress progress(translated("reading"), paths.size());
  Output output(file, Content::data);
  Corpus corpus{config.documents, {}, std::exchange(found.unread, {})};
  bool any = false;
  for (auto printed = work.next(); printed && !output.closed(); printed = work.next()) {
    progress.step();
    any = any || !printed->lines.empty();
    output.write(printed->lines);
    if (printed->left_out) corpus.left_out.push_back({printed->unread.path, *printed->left_out});
    if (!printed->unread.message.empty()) corpus.unread.push_back(std::move(printed->unread));
  }
  progress.hide();
  for (const Unread& unread : corpus.unread) report_unread(unread);
  if (!any) require_documents(corpus);
  output.finish();
  return corpus.unread.empty() ? done : no_answer;
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
  if (options.format == "ndjson" && options.plans.empty()) return stream_lines(options.output, config);
  Selector selector(shows_from_corpus(options.plans) ? load_corpus(config) : Corpus{}, config);
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

const Command show_command{"show", "[PLAN]...", "plans as an outline; all of them without PLAN", R"(
  planctl show 2024              the plan of 2024
  planctl show web.txt#2023      one year of a document that holds several
  planctl show plan.pdf          a PDF; Word, OpenDocument and web pages too
  planctl show --format json     every plan of the folder, as data
  planctl show --stage blocks plan.txt
                                 how the lines of a document were put together
)",
                           define_show};

}  // namespace planctl
