#include "cli/show_folder.h"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "messages/say.h"
#include "ordered_work.h"
#include "planctl/render.h"

namespace planctl {
namespace {

/// What stands around the documents.
struct Frame {
  std::string begin;
  std::string between;
  std::string end;
};

bool is_data(const std::string& format) { return format == "json" || format == "ndjson"; }

Frame frame_of(const std::string& format) {
  if (format == "json") return {begin_show(), ",", end_show()};
  return {"", format == "ndjson" ? "" : "\n", ""};
}

/// What one file gives: its text, or why there is none, and what is said of it.
struct PrintedFile {
  std::string text;
  std::string warnings;  ///< that it is no plan
  std::string findings;
  Unread unread;
  std::optional<LeftOutAs> left_out;
};

class FolderPrinter {
 public:
  FolderPrinter(const std::string& format, const Config& config, RenderOptions options)
      : format_(format), config_(config), options_(std::move(options)), frame_(frame_of(format)) {}

  [[nodiscard]] PrintedFile print(const std::string& path, bool named) const {
    ReadFile file = read_file(path, config_, named);
    PrintedFile printed{{}, {}, {}, {path, std::move(file.failure)}, file.left_out};
    if (file.left_out) return printed;
    for (const Document& document : file.documents) add(document, printed);
    return printed;
  }

  [[nodiscard]] const Frame& frame() const { return frame_; }

 private:
  /// A document without goals is data like any other, but no plan to read.
  void add(const Document& document, PrintedFile& printed) const {
    if (!is_data(format_) && !has_goals(document)) {
      printed.warnings += warn_not_a_plan(document);
      return;
    }
    if (!printed.text.empty()) printed.text += frame_.between;
    printed.text += render(document);
    if (format_ == "text") printed.findings += list_findings(document, Severity::warning);
  }

  [[nodiscard]] std::string render(const Document& document) const {
    if (format_ == "json") return render_json_element(document);
    if (format_ == "ndjson") return render_ndjson(document);
    std::vector<const Plan*> plans;
    for (const Plan& plan : document.plans) plans.push_back(&plan);
    if (format_ == "outline") return render_outline(plans);
    return format_ == "markdown" ? render_markdown(document, plans, options_) : render_text(document, plans, options_);
  }

  const std::string& format_;
  const Config& config_;
  RenderOptions options_;
  Frame frame_;
};

/// Writes the texts with what stands around them.
class FolderWriter {
 public:
  FolderWriter(const Frame& frame, const std::string& file, Content content) : frame_(frame), output_(file, content) {}

  void write(const std::string& text) {
    if (text.empty()) return;
    output_.write(any_ ? frame_.between : frame_.begin);
    output_.write(text);
    any_ = true;
  }

  void finish() {
    output_.write(frame_.end);
    output_.finish();
  }

  [[nodiscard]] bool any() const { return any_; }
  [[nodiscard]] bool closed() const { return output_.closed(); }

 private:
  const Frame& frame_;
  Output output_;
  bool any_ = false;
};

/// What is said on standard error when all were read.
struct Said {
  Corpus corpus;
  std::string warnings;
  std::string findings;

  void add(PrintedFile file) {
    warnings += file.warnings;
    findings += file.findings;
    if (file.left_out) corpus.left_out.push_back({file.unread.path, *file.left_out});
    if (!file.unread.message.empty()) corpus.unread.push_back(std::move(file.unread));
  }

  void say_all(const std::string& format) const {
    for (const Unread& unread : corpus.unread) report_unread(unread);
    if (format != "ndjson") report_left_out(corpus.left_out);
    write_error(warnings);
    write_error(findings);
  }
};

}  // namespace

std::string warn_not_a_plan(const Document& document) {
  return say("planctl: warning: {}\n", not_a_plan(document.path).what());
}

int show_folder(const std::string& format, const std::string& output, const Config& config) {
  DocumentPaths found = find_inputs(config.documents);
  const std::vector<std::string>& paths = found.paths;
  RenderOptions options = render_options(config, output);
  Content content = content_of(format, options);
  FolderPrinter printer(format, config, std::move(options));
  OrderedWork<PrintedFile> work(paths.size(), reading_jobs(paths.size(), config),
                                [&](std::size_t i) { return printer.print(paths[i], found.is_named(paths[i])); });
  Progress progress(translated("reading"), paths.size());
  FolderWriter writer(printer.frame(), output, content);
  Said said{{config.documents, {}, std::exchange(found.unread, {})}, {}, {}};
  for (auto file = work.next(); file && !writer.closed(); file = work.next()) {
    progress.step();
    writer.write(file->text);
    said.add(std::move(*file));
  }
  progress.hide();
  said.say_all(format);
  if (!writer.any()) {
    if (said.warnings.empty()) require_documents(said.corpus);
    throw Error(say("no plan to show: none of the documents has goals"));
  }
  writer.finish();
  return said.corpus.unread.empty() ? done : no_answer;
}

}  // namespace planctl
