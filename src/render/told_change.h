// A change in one sentence and at one place, as the formats of CI tell it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/diagnostic.h"
#include "planctl/diff.h"

namespace planctl {

struct ToldChange {
  const PlanDiff* diff = nullptr;
  const Change* change = nullptr;
  ChangeType type = ChangeType::unchanged;  ///< of all that is true of the change, what a reader must know first
  std::string message;                      ///< "omformulerat: Röja [-alla-]{+några+} leder (försvagat)"
  std::string fingerprint;                  ///< made of the plans' titles and the texts, not of lines

  [[nodiscard]] bool is_dropped() const { return change->after.empty(); }
  /// Where it is to be seen: in the document after, but for a dropped goal.
  [[nodiscard]] const std::string& path() const { return is_dropped() ? diff->before.path : diff->after.path; }
  [[nodiscard]] const std::vector<GoalText>& goals() const { return is_dropped() ? change->before : change->after; }
};

/// All changes in order, unchanged goals too. `language`: of the messages; "auto" is that of the documents.
std::vector<ToldChange> tell_changes(const PlanDiff& diff, std::string_view language);

/// What weighs more stands before what weighs less; 0 is the heaviest.
std::size_t rank_of(ChangeType type);

/// What a change of this type means, in a sentence.
std::string_view summary_of(ChangeType type);

/// A warning for what was taken back, otherwise a note.
Severity severity_of(ChangeType type);

}  // namespace planctl
