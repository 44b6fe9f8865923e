// What changed, as a page for people: what was taken back first, then the areas with every change and its lines.
#include "render/diff_html.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <vector>

#include "language/changelog_phrases.h"
#include "language/history_phrases.h"
#include "language/phrases.h"
#include "render/explanation_brief.h"
#include "render/sentences.h"
#include "render/told_change.h"

namespace planctl {
namespace {

struct ShownCount {
  std::size_t count = 0;
  const Counted* word = nullptr;
  bool taken_back = false;
};

/// In a changelog: added, but an earlier plan had it.
bool came_back(const Change& change) { return change.last_year != 0; }

/// What a reader must know first.
std::vector<ShownCount> ranked_counts(const PlanDiff& diff, const Phrases& phrases, const Counted& returned_word) {
  const Summary& summary = diff.summary;
  auto returned = static_cast<std::size_t>(std::count_if(diff.changes.begin(), diff.changes.end(), came_back));
  auto kind = [&](ChangeKind it) { return ShownCount{summary.of(it), &phrases.kind(it)}; };
  return {{summary.of(ChangeKind::dropped), &phrases.kind(ChangeKind::dropped), true},
          {summary.weakened, &phrases.weakened, true},
          {summary.numbers, &phrases.numbers},
          {summary.strengthened, &phrases.strengthened},
          {summary.of(ChangeKind::added) - returned, &phrases.kind(ChangeKind::added)},
          {returned, &returned_word},
          kind(ChangeKind::reworded),
          kind(ChangeKind::split),
          kind(ChangeKind::merged),
          {summary.moved, &phrases.moved},
          kind(ChangeKind::renewed),
          kind(ChangeKind::unchanged)};
}

/// "dropped", "reworded weakened uncertain": names for the style.
std::string classes_of(const Change& change) {
  std::string classes(to_string(change.kind));
  if (change.strength != Strength::same) classes += fmt::format(" {}", to_string(change.strength));
  if (!change.certain) classes += " uncertain";
  return classes;
}

class ComparisonHtml {
 public:
  ComparisonHtml(HtmlWriter& html, const PlanDiff& diff, const RenderOptions& options)
      : html_(html),
        diff_(diff),
        phrases_(phrases_of(options.language, diff.language)),
        years_(changelog_phrases_of(options.language, diff.language)),
        returned_(history_phrases_of(options.language, diff.language).returned) {}

  void write(const HtmlPart& part) {
    const auto& [level, id, names_documents] = part;
    html_.element(heading_element(level), fmt::format("{} → {}", plan_name(diff_.before), plan_name(diff_.after)));
    if (names_documents) {
      write_source(phrases_.before, diff_.before);
      write_source(phrases_.after, diff_.after);
    }
    write_counts();
    std::string only = only_sentence(diff_, phrases_);
    if (!only.empty()) html_.element("p", only);
    write_jumps(id);
    auto change = diff_.changes.begin();
    for (std::size_t area = 0; area < diff_.areas.size(); ++area) {
      auto end = change + static_cast<std::ptrdiff_t>(diff_.areas[area].changes);
      write_area(diff_.areas[area], {change, end}, level + 1, fmt::format("{}{}", id, area + 1));
      change = end;
    }
    std::string capped = capped_sentence(diff_.summary, phrases_);
    if (!capped.empty()) html_.element("p", capped);
  }

 private:
  void write_source(std::string_view side, const PlanId& plan) {
    html_.element("p", fmt::format("{}: {}", side, document_name(plan.path, plan.model)), {{"class", "faint"}});
    html_.line_end();
  }

  void write_counts() {
    html_.element("p", fmt::format("{} → {}", counted(diff_.summary.before, phrases_.goals),
                                   counted(diff_.summary.after, phrases_.goals)));
    html_.open("ul", {{"class", "counts"}});
    for (const ShownCount& shown : ranked_counts(diff_, phrases_, returned_)) {
      if (shown.count == 0) continue;
      html_.element("li", counted(shown.count, *shown.word), {{"class", shown.taken_back ? "warn" : ""}});
    }
    html_.close();
    html_.line_end();
  }

  void write_jumps(const std::string& id) {
    // Of several comparisons on a page each has a name of its own.
    std::string name = fmt::format("{}: {} → {}", phrases_.areas.many, plan_name(diff_.before), plan_name(diff_.after));
    html_.open("nav", {{"aria-label", name}});
    html_.open("ul", {{"class", "jump"}});
    for (std::size_t area = 0; area < diff_.areas.size(); ++area) {
      const AreaDiff& it = diff_.areas[area];
      html_.open("li");
      html_.element("a", area_name(it, phrases_), {{"href", fmt::format("#{}{}", id, area + 1)}});
      if (it.changes > it.unchanged) html_.element("small", fmt::format(" {}", it.changes - it.unchanged));
      html_.close();
    }
    html_.close();
    html_.close();
    html_.line_end();
  }

  void write_area(const AreaDiff& area, std::span<const Change> changes, std::size_t level, const std::string& id) {
    html_.open("section", {{"id", id}});
    html_.element(heading_element(level), area_name(area, phrases_));
    html_.line_end();
    auto listed = [&](const Change& change) { return is_listed(change, diff_); };
    if (std::any_of(changes.begin(), changes.end(), listed)) {
      html_.open("ul", {{"class", "changes"}});
      html_.line_end();
      for (const Change& change : changes) {
        if (listed(change)) write_change(change);
      }
      html_.close();
    }
    if (!std::all_of(changes.begin(), changes.end(), listed)) write_unchanged(area, changes);
    html_.close();
    html_.line_end();
  }

  void write_change(const Change& change) {
    html_.open("li", {{"class", classes_of(change)}});
    bool only_moved = change.kind == ChangeKind::unchanged && change.moved;
    std::string_view kind = came_back(change) ? returned_.one : phrases_.kind(change.kind).one;
    std::string label(only_moved ? phrases_.moved.one : kind);
    if (change.strength != Strength::same) label += fmt::format(", {}", phrases_.strength(change.strength));
    html_.element("span", label, {{"class", "kind"}});
    html_.text(": ");
    write_text(change);
    html_.element("small", fmt::format("{}", fmt::join(remarks(change), " · ")));
    html_.close();
    html_.line_end();
  }

  void write_text(const Change& change) {
    if (change.kind == ChangeKind::dropped) {
      html_.element("del", change.before.front().text);
    } else if (change.kind == ChangeKind::added) {
      html_.element("ins", change.after.front().text);
    } else if (change.kind == ChangeKind::unchanged) {
      html_.text(change.after.front().text);
    } else {
      std::vector<WordRun> words = wording_of(change);
      write_words(html_, words);
    }
  }

  [[nodiscard]] std::vector<std::string> remarks(const Change& change) const {
    std::vector<std::string> remarks = remarks_on(change, phrases_);
    std::erase(remarks, phrases_.strength(change.strength));  // stands beside the kind
    if (came_back(change)) remarks.push_back(fmt::format(fmt::runtime(years_.last_in), change.last_year));
    remarks.push_back(places(change));
    if (!diff_.explanations.empty()) {
      auto at = static_cast<std::size_t>(&change - diff_.changes.data());
      remarks.push_back(brief_explanation(diff_.explanations[at], phrases_));
    }
    std::erase(remarks, "");
    return remarks;
  }

  /// "rad 12 → 15": where it stands on both sides.
  [[nodiscard]] std::string places(const Change& change) const {
    std::vector<std::string> sides;
    for (const auto* goals : {&change.before, &change.after}) {
      std::vector<std::string> lines;
      for (const GoalText& goal : *goals) lines.push_back(place_of_line(goal.line, goal.place));
      bool known = !lines.empty() && std::find(lines.begin(), lines.end(), "0") == lines.end();
      if (known) sides.push_back(fmt::format("{}", fmt::join(lines, ", ")));
    }
    return sides.empty() ? std::string() : fmt::format("{} {}", phrases_.line, fmt::join(sides, " → "));
  }

  void write_unchanged(const AreaDiff& area, std::span<const Change> changes) {
    html_.open("details");
    html_.element("summary", counted(area.unchanged, phrases_.unchanged_goals));
    html_.open("ul", {{"class", "goals"}});
    for (const Change& change : changes) {
      if (!is_news(change)) html_.element("li", change.after.front().text);
    }
    html_.close();
    html_.close();
    html_.line_end();
  }

  HtmlWriter& html_;
  const PlanDiff& diff_;
  const Phrases& phrases_;
  const ChangelogPhrases& years_;
  const Counted& returned_;
};

std::string_view language_of(const ComparisonReport& report, const RenderOptions& options) {
  std::string_view own = report.diffs.empty() ? "en" : std::string_view(report.diffs.back().language);
  return options.language == "auto" ? own : options.language;
}

std::string title_of(const ComparisonReport& report) {
  if (report.diffs.empty()) return "planctl";
  return fmt::format("{} → {}", plan_name(report.diffs.front().before), plan_name(report.diffs.back().after));
}

}  // namespace

void write_comparison(HtmlWriter& html, const PlanDiff& diff, const RenderOptions& options, const HtmlPart& part) {
  ComparisonHtml(html, diff, options).write(part);
}

std::string render_html(const ComparisonReport& report, const RenderOptions& options) {
  HtmlWriter html;
  std::string title = title_of(report);
  bool several = report.diffs.size() != 1;
  if (several) html.element("h1", title);
  const Phrases& phrases = phrases_of(options.language, language_of(report, options));
  for (const std::string& failure : report.failures) {
    html.element("p", fmt::format("{} {}", phrases.not_compared, failure), {{"class", "failure"}});
    html.line_end();
  }
  for (std::size_t i = 0; i < report.diffs.size(); ++i) {
    write_comparison(html, report.diffs[i], options, {several ? std::size_t{2} : 1, fmt::format("c{}-", i + 1)});
  }
  return html_page(title, language_of(report, options), html.take());
}

}  // namespace planctl
