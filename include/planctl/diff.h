// Compare, second half: what changed between two plans, ready to be rendered.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/alignment.h"
#include "planctl/explanation.h"
#include "planctl/plan.h"

namespace planctl {

enum class AreaChange : std::uint8_t { unchanged, renamed, added, dropped };
enum class Strength : std::uint8_t { same, weakened, strengthened, reversed };
enum class WordOp : std::uint8_t { equal, remove, insert };  ///< `remove` is "delete" in output

std::string_view to_string(AreaChange change);
std::string_view to_string(Strength strength);
std::string_view to_string(WordOp op);

/// A run of words that is in both texts, only before, or only after. Runs joined with single spaces, those with
/// `remove` left out, give the text after.
struct WordRun {
  WordOp op = WordOp::equal;
  std::string text;
};

/// Word diff of two texts, in runs that can be read: words that differ only in case and punctuation are equal, and
/// function words, figures and punctuation hold nothing together alone. Where little is shared, one `remove` and one
/// `insert`. Linear in memory, and in time but for texts of a few thousand words; see compare/tell/common_words.h.
std::vector<WordRun> diff_words(std::string_view before, std::string_view after);

/// A figure with its unit, or a date, on both sides. One side is empty when the figure vanished or came and the
/// other text has none that it might have become.
struct NumberChange {
  std::string before;
  std::string after;
};

/// Why a change is known and may stand: what the reader wrote down of it.
struct Acceptance {
  std::string reason;  ///< never empty
  std::string date;    ///< "2026-03-01"; empty: not told, as is
  std::string by;
};

struct Change {
  ChangeKind kind = ChangeKind::unchanged;
  bool moved = false;
  Strength strength = Strength::same;
  bool certain = true;
  double similarity = 0;
  std::vector<GoalText> before;
  std::vector<GoalText> after;
  std::vector<WordRun> words;  ///< of reworded and renewed pairs
  /// Of reworded pairs, as is the strength; but neither is told of texts with more than 64 KiB together.
  std::vector<NumberChange> numbers;
  std::shared_ptr<const Acceptance> accepted;  ///< null for most
  int last_year = 0;  ///< of an added goal that came back: of the plan that had it last; 0 where nobody looked for it
};

/// What a change may be asked for by name: its kind, or something else about it. Several may be true of one change.
enum class ChangeType : std::uint8_t {
  unchanged,
  renewed,
  reworded,
  split,
  merged,
  added,
  dropped,
  moved,
  numbers,  ///< a figure differs
  weakened,
  strengthened,
  reversed,
  uncertain  ///< the pair is
};

inline constexpr std::size_t change_type_count = 13;

/// What a change that is news is at least one of.
inline constexpr std::array<ChangeType, 7> news_types{ChangeType::renewed, ChangeType::reworded, ChangeType::split,
                                                      ChangeType::merged,  ChangeType::added,    ChangeType::dropped,
                                                      ChangeType::moved};

/// "dropped", "numbers", …
std::string_view to_string(ChangeType type);

bool is_of(const Change& change, ChangeType type);

/// True when the change is of one of the types.
bool is_any_of(const Change& change, const std::vector<ChangeType>& types);
/// True for anything but a goal that stands as it stood.
bool is_news(const Change& change);

/// Two titles, one empty for an added or dropped area. The goals of an area stand under the title after.
struct AreaDiff {
  AreaChange kind = AreaChange::unchanged;
  std::string before;
  std::string after;
  std::size_t changes = 0;    ///< how many of the changes, which stand in the order of the areas, belong to it
  std::size_t unchanged = 0;  ///< of these, goals that stand as they stood
};

struct Summary {
  std::size_t before = 0;  ///< goals in the plan before
  std::size_t after = 0;
  std::array<std::size_t, 7> kinds{};  ///< changes by ChangeKind
  std::size_t moved = 0;
  std::size_t numbers = 0;
  std::size_t weakened = 0;
  std::size_t strengthened = 0;
  std::size_t capped = 0;  ///< goals of both plans that were not weighed against all others; see Alignment

  [[nodiscard]] std::size_t of(ChangeKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }
};

/// One side: which plan of which document.
struct PlanId {
  std::string path;
  std::string title;
  Period period;
  std::string model = {};  ///< path of the model that holds the document; empty for one that was read itself
};

struct PlanDiff {
  PlanId before;
  PlanId after;
  std::string language;
  Summary summary;
  std::vector<AreaDiff> areas;
  std::vector<Change> changes;  ///< every goal of either plan in exactly one
  /// Of each change, in the same order; empty unless asked for.
  std::vector<Explanation> explanations;
  /// What it was narrowed to: changes of other types are left out. Empty: all are there.
  std::vector<ChangeType> only;
};

/// Leaves out changes of other types, and areas without any that are left. The summary stays that of the plans.
PlanDiff narrow(PlanDiff diff, std::vector<ChangeType> types);

/// Comparisons that were asked for together, and why others could not be made.
struct ComparisonReport {
  bool all = false;  ///< of every two plans that follow each other; else one
  std::vector<PlanDiff> diffs;
  std::vector<std::string> failures;
};

/// Turns an alignment into changes.
PlanDiff diff_plans(const PlanId& before_id, const Plan& before, const PlanId& after_id, const Plan& after,
                    const Alignment& alignment, std::string_view language);

}  // namespace planctl
