// Any documents, compared two by two, through the years and in every format: nothing is lost and all of it is valid.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "fuzz/targets/comparing.h"
#include "fuzz/targets/target.h"
#include "fuzz/targets/texts.h"
#include "planctl/model.h"
#include "planctl/render.h"
#include "render/marked_region.h"

namespace planctl::fuzz {
namespace {

constexpr std::size_t most_documents = 4;

/// What stands between lines of "%%%%".
std::vector<std::string> split_documents(std::string_view bytes) {
  constexpr std::string_view line = "\n%%%%\n";
  std::vector<std::string> parts;
  while (parts.size() + 1 < most_documents && bytes.find(line) != std::string_view::npos) {
    std::size_t end = bytes.find(line);
    parts.emplace_back(bytes.substr(0, end));
    bytes.remove_prefix(end + line.size());
  }
  parts.emplace_back(bytes);
  return parts;
}

/// Those that are documents, or models of some.
std::vector<Document> read(const std::vector<std::string>& parts) {
  std::vector<Document> documents;
  for (const std::string& part : parts) {
    std::string path = std::to_string(documents.size()) + ".txt";
    try {
      if (begins_like_model(part)) {
        for (Document& document : parse_model(path, part)) documents.push_back(std::move(document));
      } else {
        documents.push_back(build_document(parse_blocks(split_lines(decode_source(path, part)))));
      }
    } catch (const Error&) {
      continue;
    }
  }
  return documents;
}

/// One plan of a document.
struct YearPlan {
  const Document* document = nullptr;
  const Plan* plan = nullptr;

  [[nodiscard]] PlanId id() const { return {document->path, plan->title, plan->period, document->model}; }
};

std::vector<YearPlan> plans_of(const std::vector<Document>& documents) {
  std::vector<YearPlan> plans;
  for (const Document& document : documents) {
    for (const Plan& plan : document.plans) {
      if (plans.size() < most_documents) plans.push_back({&document, &plan});
    }
  }
  return plans;
}

// -------------------------------------------------------------------------------------------- comparing

/// The contract says the same as the comparison: every goal in one change.
void require_contract(const PlanDiff& diff) {
  nlohmann::json json = nlohmann::json::parse(render_json(diff));
  std::size_t before = 0;
  std::size_t after = 0;
  for (const nlohmann::json& change : json.at("changes")) {
    before += change.at("before").size();
    after += change.at("after").size();
  }
  require(before == diff.summary.before && json.at("summary").at("before") == before, "JSON has every goal before");
  require(after == diff.summary.after && json.at("summary").at("after") == after, "JSON has every goal after");
}

void require_rendered(const PlanDiff& diff, Choice& laws) {
  const RenderOptions options{false, 60, "auto"};
  ComparisonReport report{true, {diff}, {"a comparison that was not made"}};
  if (laws.next()) require_utf8(render_text(diff, options), "diff as text");
  if (laws.next()) require_utf8(render_text(report, {true, 100, "en"}), "diff in colour");
  if (laws.next()) require_utf8(render_markdown(report, options), "diff as markdown");
  if (laws.next()) require_html(render_html(report, options), "diff as HTML");
  if (laws.next()) require_utf8(render_stat(report, options), "diff --stat");
  if (laws.next()) require_json(render_json(report), "diff as JSON");
  if (laws.next()) require_json(render_sarif(report, options), "diff as SARIF");
  if (laws.next()) require_json(render_gitlab(report, options), "diff for GitLab");
  if (laws.next()) require_utf8(render_github(report, options), "diff for GitHub");
  if (laws.next()) require_xml(render_junit(report, {news_types.begin(), news_types.end()}, options), "diff for JUnit");
  if (laws.next()) require_utf8(render_text(report, {true, 120, "sv", true}), "diff side by side");
  if (laws.next()) {
    std::string comment = render_comment(report, options);
    require_utf8(comment, "diff for a pull request");
    require(comment.size() <= most_in_comment, "a comment is never too long", comment);
  }
}

/// The comparison itself as gold is right in everything.
void require_evaluated(const PlanDiff& diff) {
  Gold gold{"gold.json", "", {diff.before.path, 0}, {diff.after.path, 0}, {}, {}, {}, {}};
  auto texts = [](const std::vector<GoalText>& goals) {
    std::vector<std::string> all;
    for (const GoalText& goal : goals) all.push_back(goal.text);
    return all;
  };
  for (const Change& change : diff.changes) {
    if (change.kind == ChangeKind::added) gold.added.push_back(change.after[0].text);
    if (change.kind == ChangeKind::dropped) gold.dropped.push_back(change.before[0].text);
    if (change.before.empty() || change.after.empty()) continue;
    gold.matches.push_back({change.kind, texts(change.before), texts(change.after), std::nullopt, std::nullopt});
  }
  Evaluation evaluation = evaluate(gold, diff);
  require(evaluation.score.wrong == 0 && evaluation.score.missed == 0, "a comparison agrees with itself");
  require(goals_not_read(gold, diff).before.empty() && goals_not_judged(gold, diff).after.empty(),
          "a comparison has its own goals");
  EvaluationReport report = summarize({{"gold.json", "", diff.before, diff.after, std::move(evaluation)}});
  require_json(render_json(report), "eval as JSON");
  require_utf8(render_text(report, {false, 80, "auto"}), "eval as text");
}

void require_explained(const YearPlan& before, const YearPlan& after, const Alignment& alignment,
                       std::string_view text) {
  auto explanation = explain_goal(*before.plan, *after.plan, alignment, {after.document->language, {}}, text);
  if (!explanation) return;
  ExplainedPlans plans{before.id(), after.id(), after.document->language};
  require_json(render_json(*explanation, plans), "explain as JSON");
  require_utf8(render_text(*explanation, plans, {false, 70, "auto"}), "explain as text");
}

PlanDiff compare(const YearPlan& before, const YearPlan& after) {
  const AlignOptions options{after.document->language, {}};
  Alignment alignment = align_plans(*before.plan, *after.plan, options);
  require_alignment(*before.plan, *after.plan, alignment);
  PlanDiff diff = diff_plans(before.id(), *before.plan, after.id(), *after.plan, alignment, after.document->language);
  require_diff(*before.plan, *after.plan, diff);
  diff.explanations = explain_alignment(*before.plan, *after.plan, alignment, options);
  require(diff.explanations.size() == alignment.matches.size(), "every match is explained");
  if (!diff.changes.empty()) {
    const Change& change = diff.changes[diff.changes.size() / 2];
    require_explained(before, after, alignment, (change.after.empty() ? change.before : change.after)[0].text);
  }
  return diff;
}

void require_compared(const PlanDiff& diff, Choice& laws) {
  if (laws.next()) require_contract(diff);
  require_rendered(diff, laws);
  if (laws.next()) require_evaluated(diff);
  if (laws.next()) require_rendered(narrow(diff, {ChangeType::dropped, ChangeType::moved}), laws);
}

// -------------------------------------------------------------------------------------------- history

void require_ledger(const Ledger& ledger, const std::vector<TracedPlan>& plans) {
  std::multiset<std::string> goals;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    for (const Area& area : plans[i].plan->areas) {
      for (const Goal& goal : area.goals) goals.insert(std::to_string(i) + " " + goal.text);
    }
  }
  std::multiset<std::string> stations;
  std::set<std::string> ids;
  for (const Lineage& lineage : ledger.lineages) {
    require(!lineage.stations.empty(), "a lineage has a station");
    ids.insert(lineage.id);
    for (const Station& station : lineage.stations)
      stations.insert(std::to_string(station.plan) + " " + station.goal.text);
  }
  require(stations == goals, "every goal of every plan is in one lineage");
  require(ids.size() == ledger.lineages.size(), "every lineage has an id of its own");
  const LedgerSummary& summary = ledger.summary;
  require(summary.standing + summary.dropped + summary.split + summary.merged == summary.goals,
          "the fates of goals add up");
}

void require_rendered(const Ledger& ledger, Choice& laws) {
  for (HistoryView view : {HistoryView::table, HistoryView::life, HistoryView::targets}) {
    if (laws.next()) require_utf8(render_text(ledger, view, {false, 70, "auto"}), "history as text");
    if (laws.next()) require_utf8(render_markdown(ledger, view, {false, 80, "en"}), "history as markdown");
    if (laws.next()) require_html(render_html(ledger, view, {false, 80, "sv"}), "history as HTML");
  }
  if (laws.next()) require_json(render_json(ledger), "history as JSON");
  if (laws.next()) require_json_lines(render_ndjson(ledger), "history as lines of JSON");
  if (!laws.next()) return;
  std::string csv = render_csv(ledger);
  require_utf8(csv, "history as CSV");
  require(std::count(csv.begin(), csv.end(), '"') % 2 == 0, "CSV closes its quotes", csv);
}

void require_history(const std::vector<YearPlan>& plans, Choice& laws) {
  std::vector<TracedPlan> traced;
  for (const YearPlan& plan : plans) traced.push_back({plan.id(), plan.plan, plan.document->language});
  Ledger ledger = trace_goals(traced, {});
  require_ledger(ledger, traced);
  require_rendered(ledger, laws);
  if (ledger.lineages.empty()) return;
  if (laws.next()) require_rendered(keep_life_of(ledger, ledger.lineages.back().stations.back().goal.text), laws);
  if (laws.next()) require_rendered(keep_goals_with_targets(std::move(ledger)), laws);
}

// -------------------------------------------------------------------------------------------- changelog

/// What is written into a file leaves it one that can be written again.
void require_changelog(const Changelog& changelog) {
  require_utf8(render_markdown(changelog, {false, 80, "auto"}), "the changelog");
  require_html(render_html(changelog, {false, 80, "auto"}), "the changelog as HTML");
  std::string sections = render_markdown_sections(changelog, {false, 80, "auto"});
  require_utf8(sections, "the sections of the changelog");
  std::string file = "# News\n\n" + region_markers("(a note)") + "\nBye.\n";
  auto region = find_region(file, "news.md");
  std::string once = replace_region(file, *region, sections);
  try {
    auto again = find_region(once, "news.md");
    require(again.has_value() && replace_region(once, *again, sections) == once, "a changelog ends no region",
            sections);
  } catch (const Error& error) {
    throw BrokenLaw(std::string("a changelog breaks no region: ") + error.what() + "\n" + sections);
  }
}

}  // namespace

void check_comparison(const std::string& bytes, Choice laws) {
  std::vector<Document> documents = read(split_documents(bytes));
  std::vector<YearPlan> plans = plans_of(documents);
  if (plans.empty()) return;
  Changelog changelog;
  const Document& first = *plans.front().document;
  changelog.beginning = begin_with(plans.front().id(), *plans.front().plan, first.language);
  for (std::size_t i = 1; i < plans.size(); ++i) {
    changelog.years.push_back(compare(plans[i - 1], plans[i]));
    require_compared(changelog.years.back(), laws);
  }
  if (laws.next()) require_unchanged(compare(plans.back(), plans.back()));
  if (laws.next()) require_history(plans, laws);
  if (plans.size() > 1 && laws.next()) require_changelog(changelog);
}

}  // namespace planctl::fuzz
