// One document: source → findings. All documents: what they are together, and what the configuration accepts in vain.
#include "planctl/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <numeric>
#include <set>
#include <tuple>

#include "check/goal_figures.h"
#include "check/judge.h"
#include "check/quotation.h"
#include "check/series.h"
#include "corpus/complaints.h"
#include "corpus/left_out.h"
#include "corpus/revision.h"
#include "corpus/series.h"
#include "messages/say.h"
#include "planctl/model.h"
#include "text/bytes.h"
#include "text/stored_path.h"

namespace planctl {
namespace {

void sort_by_place(std::vector<Diagnostic>& diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.line, a.place.text_line, a.column, a.rule) <
           std::tie(b.line, b.place.text_line, b.column, b.rule);
  });
}

std::vector<PlanYear> plan_years(const Document& document) {
  std::vector<PlanYear> years;
  for (PlanHead& plan : head_of(document).plans) {
    if (plan.year() != 0 && plan.goals > 0) years.push_back({std::move(plan.series), plan.period, plan.standing});
  }
  return years;
}

/// Adds what is wrong with the document, and the years of its plans.
void take_findings(Document document, const Lines& lines, CheckedDocument& checked) {
  std::vector<Diagnostic> diagnostics = std::move(document.diagnostics);
  find_bare_figures(document, diagnostics);
  sort_by_place(diagnostics);
  std::vector<Finding> findings = quote_findings(std::move(diagnostics), lines, document);
  std::move(findings.begin(), findings.end(), std::back_inserter(checked.findings));
  std::vector<PlanYear> years = plan_years(document);
  std::move(years.begin(), years.end(), std::back_inserter(checked.plans));
}

bool is_folder_rule(const std::string& id) {
  const Rule* rule = find_rule(id);
  return rule != nullptr && rule->scope == RuleScope::folder;
}

std::vector<std::string> lines_of(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) {
    if (line.ends_with('\r')) line.pop_back();
    lines.push_back(std::move(line));
  }
  return lines;
}

/// `lines` are those of the configuration.
Finding unused(const Suppression& suppression, const std::vector<std::string>& lines) {
  const auto& [path, line, column] = suppression.place;
  std::string what = suppression.text.empty() ? "" : say(" with '{}'", suppression.text);
  std::string message = say("{} has no finding of {}{} to suppress", suppression.path, suppression.rule, what);
  std::string subject = fmt::format("{} {}{}", suppression.rule, suppression.path, what);
  std::string source = line <= lines.size() ? lines[line - 1] : "";
  return {path, diagnose("unused-suppression", line, column, message), source, subject};
}

}  // namespace

// ------------------------------------------------------------------------------------------------ a document

Checker::Checker(const Config& config)
    : config_(config), judge_(std::make_unique<Judge>(config)), used_(config.suppressions.size()) {}

Checker::~Checker() = default;

CheckedDocument Checker::check(const std::string& path, bool named) const {
  try {
    ReadOptions options = read_options(config_, path);
    std::string bytes = read_named_bytes(path, options.encoding, config_.max_size);
    if (!named && is_own_output(bytes)) return {path, {}, {}, {}, {}, LeftOutAs::own_output};
    if (is_model_name(path) || begins_like_model(bytes)) return check_model(path, std::move(bytes));
    return check(decode_source(path, std::move(bytes), options), named);
  } catch (const Error& error) {
    if (error.exit_code() == 2) throw;
    return check(
        Unread{path, say("the document {}", without_path(error.what(), path == "-" ? say("standard input") : path))});
  }
}

CheckedDocument Checker::check(Source source, bool named) const {
  ReadOptions options = read_options(config_, source.path);
  Lines lines = split_lines(std::move(source));
  Document document = build_document(parse_blocks(lines), options);
  CheckedDocument checked{document.path, {}, {}, {}, {}};
  if (!named && is_no_plan(document)) {
    checked.left_out = LeftOutAs::no_plan;
    return checked;
  }
  take_findings(std::move(document), lines, checked);
  checked.used = judge_->judge(checked.findings);
  return checked;
}

/// The documents of a model have lines, but not here: they are told with what they say, and not quoted.
CheckedDocument Checker::check_model(const std::string& path, std::string bytes) const {
  CheckedDocument checked{path, {}, {}, {}, {}};
  for (Document& document : parse_model(path, std::move(bytes))) {
    Lines elsewhere;
    elsewhere.source.path = document.path;
    take_findings(std::move(document), elsewhere, checked);
  }
  checked.used = judge_->judge(checked.findings);
  return checked;
}

CheckedDocument Checker::check(const Unread& unread) const {
  CheckedDocument checked{unread.path, {}, unread.message, {}, {}};
  checked.findings.push_back({unread.path, diagnose("unreadable-document", 1, 1, unread.message), {}, {}});
  judge_->judge(checked.findings);
  return checked;
}

// ------------------------------------------------------------------------------------------------ all of them

void Checker::add(const CheckedDocument& document, bool in_folder) {
  for (std::size_t index : document.used) used_[index] = true;
  if (!document.failure.empty() || document.left_out) return;
  Member member{document.path, {}, in_folder};
  for (const PlanYear& plan : document.plans)
    member.plans.push_back({&*series_.insert(plan.series).first, plan.period, plan.standing});
  members_.push_back(std::move(member));
}

CheckedDocument Checker::finish(bool everything) const {
  std::vector<SeriesPlan> plans;
  for (const Member& member : members_) {
    for (const KeptPlan& plan : member.plans) {
      if (member.in_folder) plans.push_back({*plan.series, plan.period, member.path, plan.standing});
    }
  }
  CheckedDocument checked{{}, check_series(std::move(plans)), {}, {}, {}};
  checked.used = judge_->judge(checked.findings);
  std::vector<bool> used = used_;
  for (std::size_t index : checked.used) used[index] = true;
  std::vector<std::size_t> judged = judged_suppressions(everything);
  std::erase_if(judged, [&](std::size_t index) { return used[index]; });
  std::vector<std::string> lines;
  if (!judged.empty()) lines = lines_of(config_.path);
  std::vector<Finding> vain;
  vain.reserve(judged.size());
  for (std::size_t index : judged) vain.push_back(unused(config_.suppressions[index], lines));
  judge_->judge(vain);
  std::move(vain.begin(), vain.end(), std::back_inserter(checked.findings));
  return checked;
}

/// Those whose documents were checked by their rule, or are not there.
std::vector<std::size_t> Checker::judged_suppressions(bool everything) const {
  std::set<std::string> checked;
  std::set<std::string> in_folder;
  for (const Member& member : members_) {
    if (config_.suppressions.empty()) break;
    std::string identity = judge_->identity_of(member.path);
    if (member.in_folder) in_folder.insert(identity);
    checked.insert(std::move(identity));
  }
  std::vector<std::size_t> judged;
  for (std::size_t i = 0; i < config_.suppressions.size(); ++i) {
    const Suppression& it = config_.suppressions[i];
    bool known = (is_folder_rule(it.rule) ? in_folder : checked).contains(judge_->identity_of(it.path));
    std::error_code error;
    if (known || (everything && !std::filesystem::exists(stored_path(it.path), error))) judged.push_back(i);
  }
  return judged;
}

// ------------------------------------------------------------------------------------------------ summary

void CheckSummary::add(const CheckedDocument& document) {
  if (!document.failure.empty()) {
    unread.push_back({document.path, document.failure});
  } else if (document.left_out) {
    left_out.push_back({document.path, *document.left_out});
  } else if (!document.path.empty()) {
    ++documents;
  }
  for (const Finding& finding : document.findings) add(finding);
}

void CheckSummary::add(const Finding& finding) {
  if (finding.is_suppressed()) {
    suppressed.push_back(finding);
    return;
  }
  ++findings[static_cast<std::size_t>(finding.diagnostic.severity)];
  auto milder = [&](const Finding& other) { return other.diagnostic.severity < finding.diagnostic.severity; };
  auto place = std::find_if(worst.begin(), worst.end(), milder);
  if (place == worst.end() && worst.size() == most_worst) return;
  worst.insert(place, finding);
  if (worst.size() > most_worst) worst.pop_back();
}

std::size_t CheckSummary::from(Severity severity) const {
  return std::accumulate(findings.begin() + static_cast<std::ptrdiff_t>(severity), findings.end(), std::size_t{0});
}

}  // namespace planctl
