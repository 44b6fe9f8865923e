#include "render/told_change.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>

#include "fnv1a.h"
#include "language/phrases.h"
#include "render/sentences.h"
#include "text/keys.h"

namespace planctl {
namespace {

struct TypeFacts {
  ChangeType type = ChangeType::unchanged;
  std::string_view summary;
};

/// The heaviest first. Every change is of one of those before `uncertain`.
constexpr std::array<TypeFacts, change_type_count> ranking{{
    {ChangeType::reversed, "The goal wants the contrary of what it wanted."},
    {ChangeType::dropped, "The goal has no counterpart in the plan after."},
    {ChangeType::weakened, "The goal promises less."},
    {ChangeType::numbers, "A figure of the goal differs."},
    {ChangeType::merged, "Several goals became one."},
    {ChangeType::split, "The goal became several."},
    {ChangeType::strengthened, "The goal promises more."},
    {ChangeType::reworded, "The same goal stands there in other words."},
    {ChangeType::moved, "The goal stands in another area."},
    {ChangeType::added, "The goal has no counterpart in the plan before."},
    {ChangeType::renewed, "The goal is the same but for years that moved on with the plan."},
    {ChangeType::unchanged, "The goal has the same wording in both plans."},
    {ChangeType::uncertain, "The two goals may not be the same: little is shared, or another was nearly as close."},
}};

ChangeType heaviest_of(const Change& change) {
  auto found =
      std::find_if(ranking.begin(), ranking.end(), [&](const TypeFacts& it) { return is_of(change, it.type); });
  return found == ranking.end() ? ChangeType::unchanged : found->type;
}

const TypeFacts& facts_of(ChangeType type) { return ranking[rank_of(type)]; }

/// "Röja [-alla-]{+några+} leder": marked as in the text of a diff.
std::string marked_wording(const Change& change) {
  if (change.before.empty() || change.kind == ChangeKind::unchanged) return change.after.front().text;
  if (change.after.empty()) return change.before.front().text;
  std::string text;
  for (const WordRun& run : wording_of(change)) {
    bool follows_removed = run.op == WordOp::insert && text.ends_with("-]");
    if (!text.empty() && !follows_removed) text += ' ';
    text += run.op == WordOp::equal    ? run.text
            : run.op == WordOp::remove ? fmt::format("[-{}-]", run.text)
                                       : fmt::format("{{+{}+}}", run.text);
  }
  return text;
}

std::string message_of(const Change& change, const Phrases& phrases) {
  std::vector<std::string> remarks = remarks_on(change, phrases);
  std::string behind = remarks.empty() ? "" : fmt::format(" ({})", fmt::join(remarks, ", "));
  return fmt::format("{}: {}{}", phrases.kind(change.kind).one, marked_wording(change), behind);
}

/// What makes a change the same in the next run, whatever line it stands on.
std::string identity_of(const PlanDiff& diff, const Change& change) {
  std::string identity =
      fmt::format("{}\n{}\n{}", plan_name(diff.before), plan_name(diff.after), to_string(change.kind));
  for (const auto* goals : {&change.before, &change.after}) {
    identity += "\n";
    for (const GoalText& goal : *goals) identity += "\n" + exact_key(goal.text);
  }
  return identity;
}

}  // namespace

std::vector<ToldChange> tell_changes(const PlanDiff& diff, std::string_view language) {
  const Phrases& phrases = phrases_of(language, diff.language);
  std::map<std::string, std::size_t> equals;
  std::vector<ToldChange> told;
  for (const Change& change : diff.changes) {
    std::string identity = identity_of(diff, change);
    std::size_t ordinal = ++equals[identity];
    told.push_back({&diff, &change, heaviest_of(change), message_of(change, phrases),
                    fmt::format("{:016x}", fnv1a_64(fmt::format("{}\n{}", identity, ordinal)))});
  }
  return told;
}

std::size_t rank_of(ChangeType type) {
  auto found = std::find_if(ranking.begin(), ranking.end(), [&](const TypeFacts& it) { return it.type == type; });
  return static_cast<std::size_t>(found - ranking.begin());
}

std::string_view summary_of(ChangeType type) { return facts_of(type).summary; }

Severity severity_of(ChangeType type) {
  bool taken_back = type == ChangeType::reversed || type == ChangeType::dropped || type == ChangeType::weakened;
  return taken_back ? Severity::warning : Severity::note;
}

}  // namespace planctl
