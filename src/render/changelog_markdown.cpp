// A changelog in markdown: a section a year, newest first, as a text for the members of an organisation.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "language/changelog_phrases.h"
#include "planctl/render.h"
#include "render/changelog_goals.h"
#include "render/markdown_escape.h"
#include "render/sentences.h"

namespace planctl {
namespace {

using Texts = std::vector<std::string>;

/// "ett", "ett och två", "ett, två och tre"
std::string join_and(const Texts& texts, std::string_view and_word) {
  if (texts.size() < 2) return texts.empty() ? "" : texts.front();
  return fmt::format("{} {} {}", fmt::join(texts.begin(), texts.end() - 1, ", "), and_word, texts.back());
}

/// By its title: the name of a file says nothing to a member.
std::string named_plan(const PlanId& plan) { return escape_markdown(plan_name(plan)); }

/// True when words of goals are struck or bold.
bool has_marks(const PlanDiff& diff) {
  return std::any_of(diff.changes.begin(), diff.changes.end(), [](const Change& change) {
    using enum ChangeKind;
    return change.kind == reworded || change.kind == split || change.kind == merged;
  });
}

/// The section of one year. Made from one comparison, so that other years cannot change it.
class YearSection {
 public:
  YearSection(const PlanDiff& diff, const RenderOptions& options)
      : diff_(diff),
        phrases_(changelog_phrases_of(options.language, diff.language)),
        common_(phrases_of(options.language, diff.language)),
        goals_(diff) {
    for (const Change& change : diff.changes)
      counts_[index(entry_of(change))] += std::max<std::size_t>(1, change.after.size());
  }

  std::string render() {
    append("## {}\n\n*{}*\n\n", escape_markdown(period_text(diff_.after.period)),
           filled(phrases_.compared, named_plan(diff_.after), named_plan(diff_.before)));
    append("{}\n", fmt::join(totals(), " "));
    Texts areas = area_sentences();
    if (!areas.empty()) append("\n{}\n", fmt::join(areas, " "));
    for (std::size_t i = index(ChangelogEntry::added); i < changelog_entries; ++i) {
      append_entries(static_cast<ChangelogEntry>(i));
    }
    std::string capped = capped_sentence(diff_.summary, common_);
    if (!capped.empty()) append("\n{}\n", capped);
    return std::move(out_);
  }

 private:
  static std::size_t index(ChangelogEntry entry) { return static_cast<std::size_t>(entry); }
  [[nodiscard]] std::size_t count(ChangelogEntry entry) const { return counts_[index(entry)]; }

  template <typename... Args>
  void append(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Args>(args)...);
  }

  [[nodiscard]] Texts totals() const {
    const Summary& summary = diff_.summary;
    std::string goals = counted(summary.after, common_.goals);
    Texts sentences{summary.before == summary.after ? filled(phrases_.as_many, goals)
                                                    : filled(phrases_.goals, goals, summary.before)};
    Texts parts;
    for (std::size_t i = 0; i < changelog_entries; ++i) {
      bool stands = counts_[i] > 0 && i != index(ChangelogEntry::dropped);
      if (stands) parts.push_back(counted(counts_[i], phrases_.sections[i].count));
    }
    bool changed = parts.size() > 1 || count(ChangelogEntry::unchanged) == 0;
    if (changed && !parts.empty()) sentences.push_back(filled(phrases_.of_these, join_and(parts, common_.and_word)));
    std::size_t dropped = count(ChangelogEntry::dropped);
    if (dropped > 0) sentences.push_back(counted(dropped, phrases_.dropped));
    if (!changed && dropped == 0) sentences.emplace_back(phrases_.nothing);
    return sentences;
  }

  [[nodiscard]] Texts area_sentences() const {
    Texts added;
    Texts dropped;
    Texts renamed;
    for (const AreaDiff& area : diff_.areas) {
      std::string before = escape_markdown(area.before);
      std::string after = escape_markdown(area.after);
      if (area.kind == AreaChange::added && !after.empty()) added.push_back(after);
      if (area.kind == AreaChange::dropped && !before.empty()) dropped.push_back(before);
      if (area.kind == AreaChange::renamed) renamed.push_back(filled(phrases_.renamed, before, after));
    }
    Texts sentences;
    auto add = [&](const Counted& phrase, const Texts& areas) {
      if (!areas.empty()) sentences.push_back(filled(phrase.of(areas.size()), join_and(areas, common_.and_word)));
    };
    add(phrases_.new_areas, added);
    add(phrases_.dropped_areas, dropped);
    add(phrases_.renamed_areas, renamed);
    return sentences;
  }

  void append_entries(ChangelogEntry entry) {
    if (count(entry) == 0) return;
    const ChangelogSection& section = phrases_.section(entry);
    append("\n### {}\n", section.heading);
    if (!section.lead.empty()) append("\n{}\n", section.lead);
    auto change = diff_.changes.begin();
    for (const AreaDiff& area : diff_.areas) {
      auto end = change + static_cast<std::ptrdiff_t>(area.changes);
      out_ += AreaGoals(entry, phrases_, goals_).render(area, {change, end});
      change = end;
    }
  }

  const PlanDiff& diff_;
  const ChangelogPhrases& phrases_;
  const Phrases& common_;
  GoalsByLine goals_;
  std::array<std::size_t, changelog_entries> counts_{};  ///< goals after by entry; dropped goals
  std::string out_;
};

std::string render_beginning(const Beginning& beginning, const RenderOptions& options) {
  const ChangelogPhrases& phrases = changelog_phrases_of(options.language, beginning.language);
  const Phrases& common = phrases_of(options.language, beginning.language);
  std::size_t goals = 0;
  for (const AreaCount& area : beginning.areas) goals += area.goals;
  std::string out = fmt::format(
      "## {}\n\n*{}*\n\n{}\n\n", escape_markdown(period_text(beginning.plan.period)), named_plan(beginning.plan),
      filled(phrases.first_plan, counted(goals, common.goals), counted(beginning.areas.size(), common.areas)));
  for (const AreaCount& area : beginning.areas) {
    std::string title(area.title.empty() ? phrases.untitled : area.title);
    fmt::format_to(std::back_inserter(out), "- {}: {}\n", escape_markdown(title), counted(area.goals, common.goals));
  }
  return out;
}

}  // namespace

std::string render_markdown_sections(const Changelog& changelog, const RenderOptions& options) {
  Texts sections;
  for (const PlanDiff& diff : changelog.years) sections.push_back(YearSection(diff, options).render());
  std::reverse(sections.begin(), sections.end());
  if (changelog.beginning) sections.push_back(render_beginning(*changelog.beginning, options));
  // Once, above all years: what has marks in one year has them in most.
  bool marks = std::any_of(changelog.years.begin(), changelog.years.end(), has_marks);
  const PlanDiff& latest = changelog.years.back();
  std::string legend =
      marks ? fmt::format("{}\n\n", changelog_phrases_of(options.language, latest.language).marks) : "";
  return fmt::format("{}{}", legend, fmt::join(sections, "\n"));
}

std::string render_markdown(const Changelog& changelog, const RenderOptions& options) {
  const PlanDiff& latest = changelog.years.back();
  const ChangelogPhrases& phrases = changelog_phrases_of(options.language, latest.language);
  std::string first = period_text(changelog.years.front().before.period);
  std::string title = filled(phrases.title, escape_markdown(plan_name(latest.after)), escape_markdown(first));
  if (!changelog.title.empty()) title = escape_markdown(changelog.title);
  std::string intro = changelog.intro.empty() ? "" : escape_markdown(changelog.intro) + "\n\n";
  return fmt::format("# {}\n\n{}{}", title, intro, render_markdown_sections(changelog, options));
}

}  // namespace planctl
