// What stands in the columns of a ledger: one sign a goal and year, and the groups that its goals stand in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/history_phrases.h"
#include "planctl/ledger.h"
#include "render/paragraph.h"

namespace planctl {

/// Signs of the stations, those of diff where it has them, and of the plans without the goal.
enum class HistorySign : std::uint8_t {
  added,
  unchanged,
  renewed,
  reworded,
  returned,
  regrouped,  ///< begins where others were split or merged
  dropped,    ///< the first plan without it
  went_on,    ///< the first plan with others in its place
  absent
};

struct HistoryCell {
  HistorySign sign = HistorySign::absent;
  std::string flags;  ///< weakened, moved and the like, in signs of their own

  [[nodiscard]] std::string_view text() const;
  [[nodiscard]] Ink ink() const;
};

/// One cell for each plan.
std::vector<HistoryCell> cells_of(const Lineage& lineage, std::size_t plans);

/// The same with their flags as text: "~↓".
std::vector<std::string> sign_cells(const Lineage& lineage, std::size_t plans);

/// "+ tillkommet, = oförändrat, ↓ försvagat": the signs that the lineages use, in parts to be joined with spaces.
std::vector<std::string> history_legend(const std::vector<Lineage>& lineages, std::size_t plans, bool with_flags,
                                        const HistoryPhrases& phrases, const Phrases& common);

/// Goals that stand together: those whose areas, where they stand last, have the same title.
struct HistoryGroup {
  std::string title;
  std::vector<const Lineage*> lineages;
};

/// In the order of the ledger.
std::vector<HistoryGroup> group_by_area(const std::vector<Lineage>& lineages);

}  // namespace planctl
