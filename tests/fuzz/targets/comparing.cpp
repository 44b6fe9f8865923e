#include "fuzz/targets/comparing.h"

#include <algorithm>
#include <map>

#include "fuzz/targets/target.h"
#include "unicode.h"

namespace planctl::fuzz {
namespace {

using GoalCount = std::map<GoalIndex, int>;

GoalCount goals_of(const Plan& plan) {
  GoalCount goals;
  for (std::size_t a = 0; a < plan.areas.size(); ++a) {
    for (std::size_t g = 0; g < plan.areas[a].goals.size(); ++g) goals[{a, g}] = 1;
  }
  return goals;
}

GoalCount matched(const Alignment& alignment, std::vector<GoalIndex> Match::*side) {
  GoalCount goals;
  for (const Match& match : alignment.matches) {
    for (const GoalIndex& goal : match.*side) ++goals[goal];
  }
  return goals;
}

bool has_all_once(const Plan& plan, const Alignment& alignment, std::ptrdiff_t AreaMatch::*side) {
  std::vector<int> times(plan.areas.size());
  for (const AreaMatch& area : alignment.areas) {
    if (area.*side >= 0) ++times.at(static_cast<std::size_t>(area.*side));
  }
  return std::all_of(times.begin(), times.end(), [](int count) { return count == 1; });
}

/// One on each side, but for what came, went, became several or one of several.
bool has_sides(ChangeKind kind, std::size_t before, std::size_t after) {
  bool several_before = kind == ChangeKind::merged ? before > 1 : before == (kind == ChangeKind::added ? 0U : 1U);
  bool several_after = kind == ChangeKind::split ? after > 1 : after == (kind == ChangeKind::dropped ? 0U : 1U);
  return several_before && several_after;
}

/// "12 Röja leden", for each goal, sorted.
std::vector<std::string> texts_of(const Plan& plan) {
  std::vector<std::string> texts;
  for (const Area& area : plan.areas) {
    for (const Goal& goal : area.goals) texts.push_back(std::to_string(goal.line) + " " + goal.text);
  }
  std::sort(texts.begin(), texts.end());
  return texts;
}

std::vector<std::string> texts_of(const PlanDiff& diff, std::vector<GoalText> Change::*side) {
  std::vector<std::string> texts;
  for (const Change& change : diff.changes) {
    for (const GoalText& goal : change.*side) texts.push_back(std::to_string(goal.line) + " " + goal.text);
  }
  std::sort(texts.begin(), texts.end());
  return texts;
}

void require_summary(const PlanDiff& diff) {
  Summary counted;
  for (const Change& change : diff.changes) {
    ++counted.kinds[static_cast<std::size_t>(change.kind)];
    counted.before += change.before.size();
    counted.after += change.after.size();
    counted.moved += change.moved ? 1 : 0;
  }
  require(diff.summary.kinds == counted.kinds, "the summary counts the kinds of changes");
  require(diff.summary.before == counted.before, "the summary counts the goals before");
  require(diff.summary.after == counted.after, "the summary counts the goals after");
  require(diff.summary.moved == counted.moved, "the summary counts what moved");
  std::size_t changes = 0;
  for (const AreaDiff& area : diff.areas) changes += area.changes;
  require(changes == diff.changes.size(), "every change belongs to an area");
}

std::string joined_without(WordOp op, const std::vector<WordRun>& runs) {
  std::string text;
  for (const WordRun& run : runs) {
    if (run.op == op) continue;
    if (!text.empty()) text += ' ';
    text += run.text;
  }
  return text;
}

}  // namespace

void require_alignment(const Plan& before, const Plan& after, const Alignment& alignment) {
  require(matched(alignment, &Match::before) == goals_of(before), "every goal before is in one match");
  require(matched(alignment, &Match::after) == goals_of(after), "every goal after is in one match");
  require(has_all_once(before, alignment, &AreaMatch::before), "every area before is matched once");
  require(has_all_once(after, alignment, &AreaMatch::after), "every area after is matched once");
  for (const Match& match : alignment.matches) {
    require(has_sides(match.kind, match.before.size(), match.after.size()), "a match has the sides of its kind",
            to_string(match.kind));
    require(match.similarity >= 0 && match.similarity <= 1, "similarity is from 0 to 1");
  }
}

void require_diff(const Plan& before, const Plan& after, const PlanDiff& diff) {
  require(texts_of(diff, &Change::before) == texts_of(before), "every goal before is in one change");
  require(texts_of(diff, &Change::after) == texts_of(after), "every goal after is in one change");
  require_summary(diff);
  for (const Change& change : diff.changes) {
    require(has_sides(change.kind, change.before.size(), change.after.size()), "a change has the sides of its kind");
    bool pair = change.before.size() == 1 && change.after.size() == 1;
    if (pair && !change.words.empty()) require_words(change.before[0].text, change.after[0].text, change.words);
  }
}

// Equal runs are written as they are after, so that before is the same but for case and punctuation.
void require_words(std::string_view before, std::string_view after, const std::vector<WordRun>& runs) {
  std::string first = joined_without(WordOp::insert, runs);
  std::string second = joined_without(WordOp::remove, runs);
  require(unicode::key(first) == unicode::key(before), "the words without the new ones are the text before", first);
  require(second == after, "the words without the old ones are the text after", second);
  for (std::size_t i = 0; i < runs.size(); ++i) {
    require(!runs[i].text.empty(), "a run of words has words");
    if (i == 0) continue;
    require(runs[i].op != runs[i - 1].op, "runs of a kind are one");
    require(!(runs[i - 1].op == WordOp::insert && runs[i].op == WordOp::remove), "the old words stand before the new");
  }
}

void require_unchanged(const PlanDiff& diff) {
  for (const Change& change : diff.changes) {
    require(change.kind == ChangeKind::unchanged && !change.moved && change.strength == Strength::same &&
                change.numbers.empty(),
            "a plan against itself is unchanged", change.before.empty() ? "" : change.before[0].text);
  }
  for (const AreaDiff& area : diff.areas) require(area.kind == AreaChange::unchanged, "its areas are unchanged");
}

}  // namespace planctl::fuzz
