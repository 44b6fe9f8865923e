// planctl check: what is wrong with the documents.
#include "planctl/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "corpus/complaints.h"
#include "corpus/revision.h"
#include "messages/say.h"
#include "ordered_work.h"
#include "planctl/report.h"
#include "text/printable.h"
#include "text/stored_path.h"

namespace planctl {
namespace {

namespace fs = std::filesystem;

struct CheckOptions {
  std::vector<std::string> paths;
  std::string format = "text";
  std::string fail_on = "error";
  std::string width;
  std::string output;
};

// ------------------------------------------------------------------------------------------------ what to check

/// The documents to check, and which of them came with the folder around them.
struct CheckedPaths {
  DocumentPaths found;
  std::vector<bool> in_folder;  ///< by path
  bool everything = false;      ///< nothing was named, so these are all there are
};

std::vector<std::string> only_folders(const std::vector<std::string>& paths) {
  std::vector<std::string> folders;
  std::copy_if(paths.begin(), paths.end(), std::back_inserter(folders),
               [error = std::error_code()](const std::string& path) mutable { return fs::is_directory(path, error); });
  return folders;
}

/// Standard input stands before all others.
CheckedPaths named_paths(const std::vector<std::string>& arguments) {
  std::vector<std::string> named;
  bool standard_input = false;
  for (const std::string& argument : arguments) {
    std::string path = stored_path(argument);
    if (path == "-") standard_input = true;
    std::error_code error;
    bool gone =
        path != "-" && !is_in_revision(path) && fs::symlink_status(path, error).type() == fs::file_type::not_found;
    if (gone) throw Error(say("{}: no such document or folder{}", printable(path), did_you_mean_path(path)));
    if (path != "-") named.push_back(path);
  }
  CheckedPaths checked{find_inputs(named), {}};
  if (standard_input) {
    checked.found.paths.insert(checked.found.paths.begin(), "-");
    checked.found.named.emplace_back("-");
    std::sort(checked.found.named.begin(), checked.found.named.end());
  }
  std::vector<std::string> with_folder = find_documents(only_folders(named)).paths;
  for (const std::string& path : checked.found.paths) {
    checked.in_folder.push_back(std::binary_search(with_folder.begin(), with_folder.end(), path));
  }
  return checked;
}

CheckedPaths paths_to_check(const CheckOptions& options, const Config& config) {
  if (!options.paths.empty()) return named_paths(options.paths);
  DocumentPaths found = find_inputs(config.documents);
  std::vector<bool> in_folder(found.paths.size(), true);
  return {std::move(found), std::move(in_folder), true};
}

// ------------------------------------------------------------------------------------------------ checking

/// What one document gave, and what of it goes into the report.
struct CheckedText {
  CheckedDocument document;
  std::string text;
};

/// Writes a report document by document.
class ReportWriter {
 public:
  ReportWriter(const ReportFormat& format, const RenderOptions& options, const std::string& file)
      : format_(format), output_(file, content_of(format.name, options)) {
    output_.write(format.begin());
  }

  void add(const CheckedText& checked) {
    summary_.add(checked.document);
    if (checked.text.empty()) return;
    if (!empty_) output_.write(format_.separator);
    output_.write(checked.text);
    empty_ = false;
  }

  void finish() {
    output_.write(format_.end(summary_, empty_));
    output_.finish();
  }

  [[nodiscard]] const CheckSummary& summary() const { return summary_; }
  [[nodiscard]] bool closed() const { return output_.closed(); }

 private:
  const ReportFormat& format_;
  Output output_;
  CheckSummary summary_;
  bool empty_ = true;
};

void write_report(ReportWriter& writer, const ReportFormat& format, const ReportOptions& options,
                  const CheckedPaths& all, const Config& config) {
  Checker checker(config);
  auto render = [&](CheckedDocument document) {
    std::string text = format.document(document, options);
    return CheckedText{std::move(document), std::move(text)};
  };
  const DocumentPaths& found = all.found;
  const std::vector<std::string>& paths = found.paths;
  OrderedWork<CheckedText> work(paths.size(), reading_jobs(paths.size(), config), [&](std::size_t i) {
    return render(checker.check(paths[i], found.is_named(paths[i])));
  });
  Progress progress(translated("checking"), paths.size());
  for (bool in_folder : all.in_folder) {
    auto checked = work.next();
    if (!checked || writer.closed()) break;
    progress.step();
    checker.add(checked->document, in_folder);
    writer.add(*checked);
  }
  for (const Unread& unread : found.unread) writer.add(render(checker.check(unread)));
  writer.add(render(checker.finish(all.everything)));
}

int exit_code_for(const CheckSummary& summary, std::optional<Severity> fail_on) {
  if (!summary.unread.empty()) return no_answer;
  return fail_on && summary.from(*fail_on) > 0 ? differences : done;
}

int run_check(const CheckOptions& options, const Config& config) {
  ReportOptions report{render_options(config, options.output, options.width), parse_severity(options.fail_on)};
  CheckedPaths checked = paths_to_check(options, config);
  if (checked.found.paths.empty() && checked.found.unread.empty()) {
    require_documents({options.paths.empty() ? config.documents : options.paths, {}, {}});
  }
  const ReportFormat& format = report_format(options.format);
  ReportWriter writer(format, report.render, options.output);
  write_report(writer, format, report, checked, config);
  // Who stopped reading was not waited for, so there is nothing to count.
  bool complete = !writer.closed();
  writer.finish();
  const std::vector<LeftOut>& left_out = writer.summary().left_out;
  if (writer.summary().documents == 0 && !left_out.empty() && writer.summary().unread.empty()) {
    require_documents({options.paths.empty() ? config.documents : options.paths, {}, {}, left_out});
  }
  if (complete) report_left_out(left_out);
  if (options.format == "text" && complete) write_error(render_counts(writer.summary()) + "\n");
  return exit_code_for(writer.summary(), report.fail_on);
}

Runner define_check(CLI::App& app) {
  auto options = std::make_shared<CheckOptions>();
  define_arguments(app, "PATH", options->paths);
  define_choice(app, "--format", options->format, {std::string(report_formats), "how to print what was found"});
  define_choice(app, "--fail-on", options->fail_on,
                {"error|warning|note|never", "exit with 1 for findings that are as severe or more (default: error)"});
  define_width(app, options->width);
  define_output(app, options->output);
  return [options](const Config& config) { return run_check(*options, config); };
}

}  // namespace

const Command check_command{"check", "[PATH]...", "what is wrong with the documents; for CI", R"(
  planctl check                  the documents here, or of the configuration
  planctl check plans/2026.txt   one document
  planctl check --fail-on warning
                                 exit with 1 for warnings too, not just errors
  planctl check --format github  annotations on the lines of a pull request
  planctl check --format sarif -o planctl.sarif
  planctl check plan.pdf         a PDF, as Word files and web pages too
)", define_check, true};

}  // namespace planctl
