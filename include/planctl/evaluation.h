// Evaluate: Gold + PlanDiff → Evaluation. How well a comparison agrees with the right answer that a careful reader
// wrote down. Goals are compared by their texts, layout and punctuation set aside.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/diff.h"

namespace planctl {

/// Goals that belong together by the gold: a pair, or a group that was split or merged.
struct GoldMatch {
  ChangeKind kind = ChangeKind::unchanged;
  std::vector<std::string> before;
  std::vector<std::string> after;
  std::optional<bool> moved = std::nullopt;         ///< not judged where the gold does not say
  std::optional<Strength> strength = std::nullopt;  ///< the same
};

/// Which plan of which document the gold is about.
struct GoldPlan {
  std::string document;  ///< as the gold names it
  int year = 0;          ///< 0: the only plan of the document
};

/// The right answer for two plans.
struct Gold {
  std::string path;  ///< of the file it came from
  std::string half;  ///< "tuning", "test", or empty
  GoldPlan before;
  GoldPlan after;
  std::vector<GoldMatch> matches;
  std::vector<std::string> dropped;
  std::vector<std::string> added;
  std::vector<GoldMatch> either;  ///< may be found or not; counts neither way
};

enum class MistakeKind : std::uint8_t { missed_pair, wrong_pair, wrong_kind, wrong_moved, wrong_strength };

/// "missed pair", "wrong kind", …
std::string_view to_string(MistakeKind kind);

/// One thing in which the comparison and the gold differ.
struct Mistake {
  MistakeKind what = MistakeKind::missed_pair;
  std::string_view expected;  ///< a kind, "moved", a strength; empty for a wrong pair
  std::string_view found;     ///< the same; empty for a missed pair
  std::vector<std::string> before;
  std::vector<std::string> after;
};

/// Counts of pairs, where a group that was split or merged is one pair. Pairs that are unchanged, by the gold or for a
/// wrong pair by the comparison, are left out of `right`, `wrong` and `missed`: any program finds them.
struct Score {
  std::size_t right = 0;
  std::size_t wrong = 0;
  std::size_t missed = 0;
  std::size_t wrong_kind = 0;
  std::size_t wrong_moved = 0;
  std::size_t wrong_strength = 0;
  std::size_t wrong_unchanged = 0;  ///< unchanged pairs that were missed, or that are none

  /// The part of the pairs in the gold that was found; of those found, that are in the gold; and the harmonic mean of
  /// both. 1 where there is nothing to be wrong about.
  [[nodiscard]] double recall() const;
  [[nodiscard]] double precision() const;
  [[nodiscard]] double f1() const;

  Score& operator+=(const Score& other);
  bool operator==(const Score&) const = default;
};

struct Evaluation {
  Score score;
  std::vector<Mistake> mistakes;  ///< those about pairs of the gold in its order, then wrong pairs
};

/// Scores a comparison of the two plans that the gold is about. Equal texts are as many goals as they stand for, and
/// each may take the place of the other.
Evaluation evaluate(const Gold& gold, const PlanDiff& diff);

struct GoalTexts {
  std::vector<std::string> before;
  std::vector<std::string> after;
};

/// Goals that the gold names, and that are not, or not as often, in the plans as they were read.
GoalTexts goals_not_read(const Gold& gold, const PlanDiff& diff);
/// Goals of the plans that the gold says nothing of.
GoalTexts goals_not_judged(const Gold& gold, const PlanDiff& diff);

/// The evaluation of one gold file.
struct EvaluatedSet {
  std::string path;  ///< of the gold
  std::string half;
  PlanId before;
  PlanId after;
  Evaluation evaluation;
};

struct NamedScore {
  std::string name;
  Score score;
};

struct EvaluationReport {
  std::vector<EvaluatedSet> sets;
  std::vector<NamedScore> halves;  ///< those that the gold names
  Score total;
};

/// Adds up the scores.
EvaluationReport summarize(std::vector<EvaluatedSet> sets);

}  // namespace planctl
