// Last stage, render: finished values → text. One file a format; a renderer computes nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "planctl/changelog.h"
#include "planctl/diff.h"
#include "planctl/evaluation.h"
#include "planctl/ledger.h"
#include "planctl/line_explanation.h"
#include "planctl/plan.h"

namespace planctl {

/// What a renderer needs to know of where its text goes.
struct RenderOptions {
  bool color = false;             ///< ANSI colours
  std::size_t width = 80;         ///< terminal columns
  std::string language = "auto";  ///< "sv", "en", …, or "auto": the documents' own
  bool side_by_side = false;      ///< of what changed: before on the left, after on the right
};

/// The plans that an explanation is about.
struct ExplainedPlans {
  PlanId before;
  PlanId after;
  std::string language;
};

/// The plans as an outline.
std::string render_text(const Document& document, std::span<const Plan* const> plans, const RenderOptions& options);
std::string render_markdown(const Document& document, std::span<const Plan* const> plans, const RenderOptions& options);
/// The same as bare lines, a goal a line, without paths and line numbers: for tools that compare lines.
std::string render_outline(std::span<const Plan* const> plans);
/// The show contract, planctl/show/1: one object.
std::string render_json(std::span<const Document> documents);
/// The same document by document: what stands in front, each element of `documents`, with a comma between them, and
/// what stands behind one at least.
std::string begin_show();
std::string render_json_element(const Document& document);
std::string end_show();
/// One line: one element of `documents` in the show contract.
std::string render_ndjson(const Document& document);

/// What changed, for a terminal, as markdown, and by the diff contract, planctl/diff/1.
std::string render_text(const PlanDiff& diff, const RenderOptions& options);
std::string render_markdown(const PlanDiff& diff, const RenderOptions& options);
std::string render_json(const PlanDiff& diff);
/// How many changes of each kind there are in each area, for a terminal.
std::string render_stat(const PlanDiff& diff, const RenderOptions& options);

/// Several comparisons, and why others could not be made. JSON is the contract planctl/diff/1 for one comparison that
/// was asked for, and planctl/diff-all/1 for `all` that there are.
std::string render_text(const ComparisonReport& report, const RenderOptions& options);
std::string render_stat(const ComparisonReport& report, const RenderOptions& options);
std::string render_markdown(const ComparisonReport& report, const RenderOptions& options);
std::string render_json(const ComparisonReport& report);
/// Markdown for a comment on a pull request: what weighs most first, areas folded, never longer than `most_in_comment`.
std::string render_comment(const ComparisonReport& report, const RenderOptions& options);
inline constexpr std::size_t most_in_comment = 60000;  ///< bytes; GitHub takes 65 536 characters
/// The same for CI: SARIF 2.1.0 with every goal as a result; annotations of GitHub Actions, the ten that weigh most;
/// Code Quality of GitLab; JUnit XML with a case for each goal, failed where it changed as `fail_on` says.
std::string render_sarif(const ComparisonReport& report, const RenderOptions& options);
std::string render_github(const ComparisonReport& report, const RenderOptions& options);
std::string render_gitlab(const ComparisonReport& report, const RenderOptions& options);
std::string render_junit(const ComparisonReport& report, const std::vector<ChangeType>& fail_on,
                         const RenderOptions& options);

/// A document and those of its plans that are shown.
struct ShownPlans {
  const Document* document = nullptr;
  std::vector<const Plan*> plans;
};

/// Pages of HTML that stand alone, without scripts.
std::string render_html(std::span<const ShownPlans> shown, const RenderOptions& options);
std::string render_html(const ComparisonReport& report, const RenderOptions& options);
std::string render_html(const Changelog& changelog, const RenderOptions& options);

/// What changed year by year, for the members of the organisation: a title, and a section a year, newest first.
std::string render_markdown(const Changelog& changelog, const RenderOptions& options);
/// The sections alone. Each depends on its own two plans alone, also for its language when that is "auto".
std::string render_markdown_sections(const Changelog& changelog, const RenderOptions& options);

/// Why a goal was paired, or was not, in sentences, and by the contract planctl/explain/1.
std::string render_text(const Explanation& explanation, const ExplainedPlans& plans, const RenderOptions& options);
std::string render_json(const Explanation& explanation, const ExplainedPlans& plans);
/// In English, as findings are.
std::string render_text(const LineExplanation& explanation);
std::string render_json(const LineExplanation& explanation);

/// What of a ledger is shown to a reader: a table of goals and years, every station with its word diff, or figures.
enum class HistoryView : std::uint8_t { table, life, targets };

/// Every goal through the years, for a terminal and as markdown; all there is by the contract planctl/history/1, one
/// lineage a line, and as comma-separated values, one station a line.
std::string render_text(const Ledger& ledger, HistoryView view, const RenderOptions& options);
std::string render_markdown(const Ledger& ledger, HistoryView view, const RenderOptions& options);
std::string render_html(const Ledger& ledger, HistoryView view, const RenderOptions& options);
std::string render_json(const Ledger& ledger);
std::string render_ndjson(const Ledger& ledger);
std::string render_csv(const Ledger& ledger);

/// Scores and mistakes, for a terminal and by the contract planctl/eval/1.
std::string render_text(const EvaluationReport& report, const RenderOptions& options);
std::string render_json(const EvaluationReport& report);

}  // namespace planctl
