// Compare, beside the alignment: why a goal was paired, or was not.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/alignment.h"
#include "planctl/page_place.h"

namespace planctl {

/// Why two goals are two goals, whatever else they share.
enum class Veto : std::uint8_t { none, pin, other_measure };

std::string_view to_string(Reason reason);
std::string_view to_string(Veto veto);

/// The title of an area: its goals have one copy together.
class AreaTitle {
 public:
  AreaTitle() = default;
  explicit AreaTitle(const std::string& title) : title_(std::make_shared<const std::string>(title)) {}

  [[nodiscard]] const std::string& text() const {
    static const std::string none;
    return title_ ? *title_ : none;
  }

 private:
  std::shared_ptr<const std::string> title_;  ///< null for none
};

/// A goal as it stands in its plan.
struct GoalText {
  std::string text;
  AreaTitle area;
  std::uint32_t line = 0;
  std::uint32_t parent_line = 0;  ///< of the goal that it is an item of; 0 for an outermost one
  PagePlace place = {};           ///< of its first line
};

/// Two words that speak for a pair, or against it; one is empty when it has no counterpart.
struct WordEvidence {
  std::string before;
  std::string after;
  std::string_view kinship;  ///< "same", "form", "concept", "spelling", "last part", "first part"; "none": see above
  double weight = 0;         ///< share of all that was weighed, 0 to 1; below 0 when it speaks against the pair
};

/// A goal on the other side, and how alike it is.
struct Contender {
  GoalText goal;
  double score = 0;  ///< 0 to 1, with what the area adds
  Veto veto = Veto::none;
  std::optional<GoalText> taken_by;  ///< the goal that it is paired with instead
};

/// Why one goal was paired, or was not.
struct Explanation {
  bool of_before = true;  ///< the goal stands in the plan before
  GoalText goal;
  ChangeKind kind = ChangeKind::unchanged;
  Reason reason = Reason::none;
  bool certain = true;
  std::vector<GoalText> counterparts;
  double price = 0;                   ///< what a pair must score: less is one goal dropped and one added
  double area = 0;                    ///< what the same area added to the score; part of it
  double score = 0;                   ///< of the pair, or of the closest goal where there is none
  std::vector<Contender> contenders;  ///< the closest goals but for the counterpart, best first; at most three
  std::vector<WordEvidence> words;    ///< of the pair or the closest goal; the weightiest first
  double besides = 0;                 ///< what speaks against it as a whole: how little both have, beside what each has

  /// By how much the pair scores more than the closest other goal.
  [[nodiscard]] double margin() const { return score - (contenders.empty() ? 0 : contenders.front().score); }
};

/// Explains every match, in order.
std::vector<Explanation> explain_alignment(const Plan& before, const Plan& after, const Alignment& alignment,
                                           const AlignOptions& options);

/// Explains the goal of either plan that fits `text` best: the text itself, or the most of its words. No value when
/// no goal has any of them.
std::optional<Explanation> explain_goal(const Plan& before, const Plan& after, const Alignment& alignment,
                                        const AlignOptions& options, std::string_view text);

}  // namespace planctl
