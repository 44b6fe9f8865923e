#include "render/changelog_goals.h"

#include <fmt/ranges.h>

#include <iterator>

#include "render/markdown_escape.h"
#include "render/markdown_words.h"
#include "render/sentences.h"

namespace planctl {
namespace {

ChangelogEntry entry_of_pair(const Change& change) {
  switch (change.strength) {
    case Strength::strengthened:
      return ChangelogEntry::strengthened;
    case Strength::weakened:
      return ChangelogEntry::weakened;
    case Strength::reversed:
      return ChangelogEntry::reversed;
    case Strength::same:
      break;
  }
  return ChangelogEntry::reworded;
}

std::string mark_goal(WordOp op, const GoalText& goal) { return mark_words(std::vector<WordRun>{{op, goal.text}}); }

/// What a goal was split into, or what it was merged from.
std::vector<std::string> parts_of(const Change& change) {
  std::vector<std::string> parts;
  if (change.kind == ChangeKind::split) {
    for (const GoalText& goal : change.after) parts.push_back(mark_goal(WordOp::insert, goal));
  }
  if (change.kind == ChangeKind::merged) {
    for (const GoalText& goal : change.before) parts.push_back(mark_goal(WordOp::remove, goal));
  }
  return parts;
}

}  // namespace

ChangelogEntry entry_of(const Change& change) {
  switch (change.kind) {
    case ChangeKind::unchanged:
      return change.moved ? ChangelogEntry::moved : ChangelogEntry::unchanged;
    case ChangeKind::renewed:
      return ChangelogEntry::renewed;
    case ChangeKind::split:
      return ChangelogEntry::split;
    case ChangeKind::merged:
      return ChangelogEntry::merged;
    case ChangeKind::added:
      return change.last_year == 0 ? ChangelogEntry::added : ChangelogEntry::returned;
    case ChangeKind::dropped:
      return ChangelogEntry::dropped;
    case ChangeKind::reworded:
      break;
  }
  return entry_of_pair(change);
}

GoalsByLine::GoalsByLine(const PlanDiff& diff) {
  for (const Change& change : diff.changes) {
    for (const GoalText& goal : change.before) before_.emplace(goal.line, goal.text);
    for (const GoalText& goal : change.after) after_.emplace(goal.line, goal.text);
  }
}

std::string_view GoalsByLine::parent_of(const GoalText& goal, bool before) const {
  if (goal.parent_line == 0) return {};
  const Texts& texts = before ? before_ : after_;
  auto parent = texts.find(goal.parent_line);
  return parent == texts.end() ? std::string_view() : parent->second;
}

std::string AreaGoals::render(const AreaDiff& area, std::span<const Change> changes) {
  bool former = entry_ == ChangelogEntry::dropped || area.after.empty();
  for (const Change& change : changes) {
    if (entry_of(change) != entry_) continue;
    if (out_.empty()) append_title(former ? area.before : area.after);
    append_goal(change);
  }
  return std::move(out_);
}

void AreaGoals::append_title(std::string_view title) {
  if (!title.empty()) fmt::format_to(std::back_inserter(out_), "\n**{}**\n", escape_markdown(title));
  out_ += '\n';
}

/// An item stands below its goal when that was told just before, else it says whose it is.
void AreaGoals::append_goal(const Change& change) {
  bool dropped = entry_ == ChangelogEntry::dropped;
  const GoalText& goal = dropped ? change.before.front() : change.after.front();
  while (!open_.empty() && (goal.parent_line == 0 || open_.back() != goal.parent_line)) open_.pop_back();
  std::string_view parent = open_.empty() ? goals_.parent_of(goal, dropped) : "";
  append_item(open_.size(), text_of(change) + remarks_on(change, parent));
  for (const std::string& part : parts_of(change)) append_item(open_.size() + 1, part);
  open_.push_back(goal.line);
}

void AreaGoals::append_item(std::size_t depth, std::string_view text) {
  fmt::format_to(std::back_inserter(out_), "{:{}}- {}\n", "", 2 * depth, text);
}

std::string AreaGoals::text_of(const Change& change) const {
  switch (entry_) {
    case ChangelogEntry::added:
    case ChangelogEntry::returned:
    case ChangelogEntry::moved:
    case ChangelogEntry::renewed:
      return escape_markdown(change.after.front().text);
    case ChangelogEntry::dropped:
      return escape_markdown(change.before.front().text);
    case ChangelogEntry::split:
      return fmt::format("{} {}", mark_goal(WordOp::remove, change.before.front()), phrases_.became);
    case ChangelogEntry::merged:
      return fmt::format("{} {}", mark_goal(WordOp::insert, change.after.front()), phrases_.replaces);
    default:
      return mark_words(wording_of(change));
  }
}

std::string AreaGoals::remarks_on(const Change& change, std::string_view parent) const {
  std::vector<std::string> remarks;
  if (!parent.empty()) remarks.push_back(filled(phrases_.item_of, escape_markdown(parent)));
  if (change.moved) remarks.push_back(filled(phrases_.formerly_in, escape_markdown(change.before.front().area.text())));
  if (change.last_year != 0) remarks.push_back(filled(phrases_.last_in, change.last_year));
  if (!change.certain) remarks.emplace_back(phrases_.uncertain);
  return remarks.empty() ? "" : fmt::format(" ({})", fmt::join(remarks, "; "));
}

}  // namespace planctl
