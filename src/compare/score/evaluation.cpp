// Gold + PlanDiff → Evaluation.
#include "planctl/evaluation.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "text/keys.h"

namespace planctl {
namespace {

using TextCount = std::map<std::string, std::ptrdiff_t>;

/// The goals of a pair or group, whatever their order.
struct GroupKey {
  std::vector<std::string> before;
  std::vector<std::string> after;

  auto operator<=>(const GroupKey&) const = default;
};

std::vector<std::string> sorted_keys(const std::vector<std::string>& texts) {
  std::vector<std::string> keys;
  keys.reserve(texts.size());
  for (const std::string& text : texts) keys.push_back(exact_key(text));
  std::sort(keys.begin(), keys.end());
  return keys;
}

std::vector<std::string> texts_of(const std::vector<GoalText>& goals) {
  std::vector<std::string> texts;
  texts.reserve(goals.size());
  for (const GoalText& goal : goals) texts.push_back(goal.text);
  return texts;
}

GroupKey key_of(const GoldMatch& match) { return {sorted_keys(match.before), sorted_keys(match.after)}; }
GroupKey key_of(const Change& change) {
  return {sorted_keys(texts_of(change.before)), sorted_keys(texts_of(change.after))};
}

std::string_view moved_text(bool moved) { return moved ? "moved" : "not moved"; }

/// `some` of both.
double part_of(std::size_t some, std::size_t others) {
  return some + others == 0 ? 1 : static_cast<double>(some) / static_cast<double>(some + others);
}

// ------------------------------------------------------------------------------------------------ scoring

class Judge {
 public:
  Judge(const Gold& gold, const PlanDiff& diff) : gold_(gold), diff_(diff) {
    for (const GoldMatch& match : gold.either) either_.insert(key_of(match));
    for (const Change& change : diff.changes) {
      bool paired = !change.before.empty() && !change.after.empty();
      if (paired) free_.emplace(key_of(change), &change);
    }
  }

  Evaluation judge() {
    for (const GoldMatch& match : gold_.matches) judge_match(match);
    judge_rest();
    return std::move(result_);
  }

 private:
  using Free = std::multimap<GroupKey, const Change*>;

  void judge_match(const GoldMatch& match) {
    GroupKey key = key_of(match);
    if (either_.contains(key)) return;
    const Change* change = take(key, match);
    bool counts = match.kind != ChangeKind::unchanged;
    if (change == nullptr) {
      ++(counts ? result_.score.missed : result_.score.wrong_unchanged);
      result_.mistakes.push_back({MistakeKind::missed_pair, to_string(match.kind), "", match.before, match.after});
      return;
    }
    result_.score.right += counts ? 1 : 0;
    compare(match, *change);
  }

  /// Of several pairs with these texts, the one that differs least.
  const Change* take(const GroupKey& key, const GoldMatch& match) {
    auto [begin, end] = free_.equal_range(key);
    if (begin == end) return nullptr;
    auto right = [&](const auto& entry) { return count_differences(match, *entry.second) == 0; };
    auto best = std::find_if(begin, end, right);
    if (best == end) {
      best = std::min_element(begin, end, [&](const auto& one, const auto& other) {
        return count_differences(match, *one.second) < count_differences(match, *other.second);
      });
    }
    const Change* change = best->second;
    free_.erase(best);
    return change;
  }

  static int count_differences(const GoldMatch& match, const Change& change) {
    return int{match.kind != change.kind} + int{match.moved.value_or(change.moved) != change.moved} +
           int{match.strength.value_or(change.strength) != change.strength};
  }

  static std::vector<Mistake> differences(const GoldMatch& match, const Change& change) {
    std::vector<Mistake> all;
    auto add = [&](MistakeKind what, std::string_view expected, std::string_view found) {
      all.push_back({what, expected, found, match.before, match.after});
    };
    if (match.kind != change.kind) add(MistakeKind::wrong_kind, to_string(match.kind), to_string(change.kind));
    if (match.moved && *match.moved != change.moved) {
      add(MistakeKind::wrong_moved, moved_text(*match.moved), moved_text(change.moved));
    }
    if (match.strength && *match.strength != change.strength) {
      add(MistakeKind::wrong_strength, to_string(*match.strength), to_string(change.strength));
    }
    return all;
  }

  void compare(const GoldMatch& match, const Change& change) {
    for (Mistake& mistake : differences(match, change)) {
      result_.score.wrong_kind += mistake.what == MistakeKind::wrong_kind ? 1 : 0;
      result_.score.wrong_moved += mistake.what == MistakeKind::wrong_moved ? 1 : 0;
      result_.score.wrong_strength += mistake.what == MistakeKind::wrong_strength ? 1 : 0;
      result_.mistakes.push_back(std::move(mistake));
    }
  }

  /// Pairs that were found and are not in the gold, in the order of the comparison.
  void judge_rest() {
    std::set<const Change*> wrong;
    for (const auto& [key, change] : free_) {
      if (!either_.contains(key)) wrong.insert(change);
    }
    for (const Change& change : diff_.changes) {
      if (!wrong.contains(&change)) continue;
      ++(change.kind == ChangeKind::unchanged ? result_.score.wrong_unchanged : result_.score.wrong);
      result_.mistakes.push_back(
          {MistakeKind::wrong_pair, "", to_string(change.kind), texts_of(change.before), texts_of(change.after)});
    }
  }

  const Gold& gold_;
  const PlanDiff& diff_;
  std::set<GroupKey> either_;
  Free free_;  ///< pairs that were found and not judged yet
  Evaluation result_;
};

// ------------------------------------------------------------------------------------------------ coverage

/// The two sides of a comparison, as members of what has both.
template <typename Value>
using TextsIn = std::vector<std::string> Value::*;

std::vector<std::string> judged_texts(const Gold& gold, TextsIn<GoldMatch> side,
                                      const std::vector<std::string>& unpaired) {
  std::vector<std::string> texts;
  for (const GoldMatch& match : gold.matches) {
    texts.insert(texts.end(), (match.*side).begin(), (match.*side).end());
  }
  texts.insert(texts.end(), unpaired.begin(), unpaired.end());
  return texts;
}

std::vector<std::string> read_texts(const PlanDiff& diff, std::vector<GoalText> Change::*side) {
  std::vector<std::string> texts;
  for (const Change& change : diff.changes) {
    for (const GoalText& goal : change.*side) texts.push_back(goal.text);
  }
  return texts;
}

/// Those of `texts` that are not, or not as often, among `others`.
std::vector<std::string> without(const std::vector<std::string>& texts, const std::vector<std::string>& others) {
  TextCount left;
  for (const std::string& other : others) ++left[exact_key(other)];
  std::vector<std::string> rest;
  std::copy_if(texts.begin(), texts.end(), std::back_inserter(rest),
               [&](const std::string& text) { return --left[exact_key(text)] < 0; });
  return rest;
}

/// The goals of the gold on one side and of the plan as it was read.
struct BothTexts {
  std::vector<std::string> judged;
  std::vector<std::string> read;
};

BothTexts texts_before(const Gold& gold, const PlanDiff& diff) {
  return {judged_texts(gold, &GoldMatch::before, gold.dropped), read_texts(diff, &Change::before)};
}
BothTexts texts_after(const Gold& gold, const PlanDiff& diff) {
  return {judged_texts(gold, &GoldMatch::after, gold.added), read_texts(diff, &Change::after)};
}

/// A goal that may be paired or not is judged elsewhere too; it only has to be there.
std::vector<std::string> not_read(const BothTexts& texts, const Gold& gold, TextsIn<GoldMatch> side) {
  std::vector<std::string> missing = without(texts.judged, texts.read);
  for (const GoldMatch& match : gold.either) {
    for (std::string& text : without(match.*side, texts.read)) missing.push_back(std::move(text));
  }
  return missing;
}

}  // namespace

std::string_view to_string(MistakeKind kind) {
  constexpr std::array<std::string_view, 5> names{"missed pair", "wrong pair", "wrong kind", "wrong moved",
                                                  "wrong strength"};
  return names[static_cast<std::size_t>(kind)];
}

double Score::recall() const { return part_of(right, missed); }
double Score::precision() const { return part_of(right, wrong); }
double Score::f1() const { return part_of(2 * right, wrong + missed); }

Score& Score::operator+=(const Score& other) {
  right += other.right;
  wrong += other.wrong;
  missed += other.missed;
  wrong_kind += other.wrong_kind;
  wrong_moved += other.wrong_moved;
  wrong_strength += other.wrong_strength;
  wrong_unchanged += other.wrong_unchanged;
  return *this;
}

Evaluation evaluate(const Gold& gold, const PlanDiff& diff) { return Judge(gold, diff).judge(); }

GoalTexts goals_not_read(const Gold& gold, const PlanDiff& diff) {
  return {not_read(texts_before(gold, diff), gold, &GoldMatch::before),
          not_read(texts_after(gold, diff), gold, &GoldMatch::after)};
}

GoalTexts goals_not_judged(const Gold& gold, const PlanDiff& diff) {
  BothTexts before = texts_before(gold, diff);
  BothTexts after = texts_after(gold, diff);
  return {without(before.read, before.judged), without(after.read, after.judged)};
}

EvaluationReport summarize(std::vector<EvaluatedSet> sets) {
  EvaluationReport report;
  for (const char* half : {"tuning", "test"}) {
    NamedScore sum{half, {}};
    bool any = false;
    for (const EvaluatedSet& set : sets) {
      if (set.half != half) continue;
      sum.score += set.evaluation.score;
      any = true;
    }
    if (any) report.halves.push_back(sum);
  }
  for (const EvaluatedSet& set : sets) report.total += set.evaluation.score;
  report.sets = std::move(sets);
  return report;
}

}  // namespace planctl
