#include "render/sentences.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "text/years.h"

namespace planctl {
namespace {

bool names_period(std::string_view title, Period period) {
  auto years = find_years(title);
  return std::any_of(years.begin(), years.end(), [&](const YearMention& year) { return year.period == period; });
}

using Parts = std::vector<std::string>;

struct Count {
  std::size_t count = 0;
  Counted word;
};

Parts parts_of(std::initializer_list<Count> counts) {
  Parts parts;
  for (const Count& it : counts) {
    if (it.count > 0) parts.push_back(counted(it.count, it.word));
  }
  return parts;
}

/// Of several changes: "tillkomna".
std::string_view name_of(ChangeType type, const Phrases& phrases) {
  switch (type) {
    case ChangeType::moved:
      return phrases.moved.many;
    case ChangeType::numbers:
      return phrases.numbers.many;
    case ChangeType::weakened:
      return phrases.weakened.many;
    case ChangeType::strengthened:
      return phrases.strengthened.many;
    case ChangeType::reversed:
      return phrases.strength(Strength::reversed);
    case ChangeType::uncertain:
      return phrases.uncertain;
    default:
      return phrases.kinds[static_cast<std::size_t>(type)].many;
  }
}

/// "månad" and "månader": all but a short ending.
bool are_forms(std::string_view one, std::string_view other) {
  constexpr std::size_t least_shared = 5;  // bytes, with the space in front
  constexpr std::size_t longest_ending = 3;
  auto shared =
      static_cast<std::size_t>(std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin());
  return one == other ||
         (shared >= least_shared && one.size() <= shared + longest_ending && other.size() <= shared + longest_ending);
}

/// "10 procent" and "15 procent" → "10 → 15 procent"; "15 procent" and nothing → "15 procent → –".
std::string figures_text(const NumberChange& change) {
  constexpr std::string_view none = "–";
  if (change.before.empty()) return fmt::format("{} → {}", none, change.after);
  if (change.after.empty()) return fmt::format("{} → {}", change.before, none);
  auto tail = [](std::string_view text) { return text.substr(std::min(text.rfind(' '), text.size())); };
  std::string_view before = change.before;
  bool same_unit = !tail(before).empty() && are_forms(tail(before), tail(change.after));
  if (same_unit) before.remove_suffix(tail(before).size());
  return fmt::format("{} → {}", before, change.after);
}

}  // namespace

void append_list(std::vector<std::string>& parts, std::string_view sign, const std::vector<std::string>& more) {
  if (more.empty()) return;
  parts.back() += sign;
  for (const std::string& part : more) parts.push_back(part + (&part == &more.back() ? "" : ","));
}

std::string period_text(Period period) {
  if (period.first == 0) return {};
  return period.first == period.last ? fmt::format("{}", period.first)
                                     : fmt::format("{}–{}", period.first, period.last);
}

std::string plan_name(const PlanId& plan) {
  std::string period = period_text(plan.period);
  if (plan.title.empty()) return period.empty() ? plan.path : period;
  return period.empty() || names_period(plan.title, plan.period) ? plan.title : plan.title + " " + period;
}

std::vector<std::string> summary_parts(const Summary& summary, const Phrases& phrases) {
  Parts parts{fmt::format("{} → {}", counted(summary.before, phrases.goals), counted(summary.after, phrases.goals))};
  auto kind = [&](ChangeKind it) { return Count{summary.of(it), phrases.kind(it)}; };
  using enum ChangeKind;
  // What was taken back is the verdict. What comes last may be counted among the kinds too.
  for (const Parts& group :
       {parts_of({kind(dropped), {summary.weakened, phrases.weakened}}),
        parts_of({kind(added), kind(reworded), kind(split), kind(merged), kind(renewed), kind(unchanged)}),
        parts_of({{summary.moved, phrases.moved},
                  {summary.numbers, phrases.numbers},
                  {summary.strengthened, phrases.strengthened}})}) {
    append_list(parts, parts.size() == 1 ? ":" : ";", group);
  }
  return parts;
}

std::string area_name(const AreaDiff& area, const Phrases& phrases) {
  switch (area.kind) {
    case AreaChange::renamed:
      return fmt::format("{} → {}", area.before, area.after);
    case AreaChange::added:
      return fmt::format("{} ({})", area.after, phrases.added_area);
    case AreaChange::dropped:
      return fmt::format("{} ({})", area.before, phrases.dropped_area);
    case AreaChange::unchanged:
      break;
  }
  return area.after;
}

std::vector<WordRun> wording_of(const Change& change) {
  if (!change.words.empty()) return change.words;
  std::vector<WordRun> runs;
  for (const GoalText& goal : change.before) runs.push_back({WordOp::remove, goal.text});
  for (const GoalText& goal : change.after) runs.push_back({WordOp::insert, goal.text});
  return runs;
}

std::vector<std::string> remarks_on(const Change& change, const Phrases& phrases) {
  std::vector<std::string> remarks;
  if (change.moved) remarks.push_back(fmt::format("{} {}", phrases.moved_from, change.before.front().area.text()));
  for (const NumberChange& number : change.numbers) remarks.push_back(figures_text(number));
  if (change.strength != Strength::same) remarks.emplace_back(phrases.strength(change.strength));
  if (!change.certain) remarks.emplace_back(phrases.uncertain);
  if (change.accepted) remarks.push_back(fmt::format("{}: {}", phrases.accepted, change.accepted->reason));
  return remarks;
}

std::string capped_sentence(const Summary& summary, const Phrases& phrases) {
  return summary.capped == 0 ? std::string() : counted(summary.capped, phrases.capped);
}

std::string only_sentence(const PlanDiff& diff, const Phrases& phrases) {
  if (diff.only.empty()) return {};
  std::vector<std::string_view> names;
  for (ChangeType type : diff.only) names.push_back(name_of(type, phrases));
  return fmt::format("{} {}", phrases.only, fmt::join(names, ", "));
}

bool has_news(const PlanDiff& diff) {
  auto is_area_news = [](const AreaDiff& area) {
    return area.kind != AreaChange::unchanged || area.unchanged < area.changes;
  };
  return !diff.only.empty() || std::any_of(diff.areas.begin(), diff.areas.end(), is_area_news);
}

bool is_listed(const Change& change, const PlanDiff& diff) {
  bool unchanged_too = std::find(diff.only.begin(), diff.only.end(), ChangeType::unchanged) != diff.only.end();
  return is_news(change) || unchanged_too;
}

std::string plan_facts(const Document& document, const Plan& plan, const Phrases& phrases) {
  std::string text = period_text(plan.period);
  if (!text.empty()) text += " · ";
  fmt::format_to(std::back_inserter(text), "{} · {}, {}", document_name(document.path, document.model),
                 counted(plan.areas.size(), phrases.areas), counted(plan.goal_count(), phrases.goals));
  return text;
}

}  // namespace planctl
