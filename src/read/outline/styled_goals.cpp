#include "read/outline/styled_goals.h"

#include <algorithm>
#include <map>

#include "read/outline/sections.h"
#include "read/outline/wording.h"
#include "read/rows/verbs.h"

namespace planctl {
namespace {

using StyledRows = std::map<std::uint16_t, std::vector<std::size_t>>;

/// Rows by their style, without that of the body: the one that nothing sets apart, or that nearly all words have.
StyledRows rows_by_style(const OutlineRows& rows) {
  StyledRows styled;
  std::map<std::uint16_t, std::uint32_t> words;
  std::uint32_t all = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    styled[rows[i].block->style].push_back(i);
    words[rows[i].block->style] += rows[i].words;
    all += rows[i].words;
  }
  std::erase_if(styled, [&](const auto& same) { return same.first == 0 || words[same.first] * 5 >= all * 4; });
  return styled;
}

/// A text of its own in a cell of a table.
bool is_cell(const OutlineRow& row) { return row.kind == BlockKind::item && row.block->marker.empty(); }

bool is_text(const OutlineRow& row) {
  return row.kind == BlockKind::heading || row.kind == BlockKind::paragraph || is_cell(row);
}

class StyledGoals {
 public:
  StyledGoals(const OutlineRows& rows, const Language& language) : rows_(rows), language_(language) {}

  /// Those of one style that are goals; none where others of the style are something else, or most stand alone below
  /// their heading, as the first sentence of an article does.
  [[nodiscard]] std::vector<std::size_t> find(const std::vector<std::size_t>& same) const {
    constexpr std::size_t least = 4;
    std::vector<std::size_t> goals;
    std::copy_if(same.begin(), same.end(), std::back_inserter(goals), [this](std::size_t i) { return may_be_goal(i); });
    if (goals.size() < least || goals.size() * 5 < same.size() * 4) return {};
    std::size_t runs = 1;
    std::size_t explained = 0;
    std::size_t promised = 0;
    for (std::size_t k = 0; k < goals.size(); ++k) {
      runs += k > 0 && is_heading_between(goals[k - 1], goals[k]) ? 1 : 0;
      explained += is_explained(goals[k]) ? 1 : 0;
      promised += promises(rows_[goals[k]].block->text, language_) ? 1 : 0;
    }
    const bool sections = runs >= 2 || explained * 2 >= goals.size();
    const bool plan = promised * 2 >= goals.size() || (is_plan(rows_) && !has_lists());
    return sections && plan && goals.size() >= 2 * runs ? goals : std::vector<std::size_t>{};
  }

 private:
  /// Where goals have marks, sentences in bold that promise nothing say something else.
  [[nodiscard]] bool has_lists() const {
    return std::any_of(rows_.begin(), rows_.end(),
                       [](const OutlineRow& row) { return row.kind == BlockKind::item && !row.block->marker.empty(); });
  }

  /// One sentence, above nothing that it could lead to or be the title of.
  [[nodiscard]] bool may_be_goal(std::size_t i) const {
    constexpr std::uint32_t least = 3;  // words
    constexpr std::uint32_t most = 30;
    const OutlineRow& row = rows_[i];
    const std::string& text = row.block->text;
    const bool said = text.ends_with('.') || promises(text, language_);
    const bool leads = i + 1 < rows_.size() && !is_text(rows_[i + 1]);
    return is_text(row) && said && !leads && row.block->marker.empty() && row.block->settled == Settled::no &&
           row.words >= least && row.words <= most && row.repeats == 1 && !row.titles_plan && !row.labelled &&
           !row.approval && !holds_sentences(text) && !tells_what_was(text, language_);
  }

  [[nodiscard]] bool is_heading_between(std::size_t above, std::size_t below) const {
    auto is_heading = [&](const OutlineRow& row) {
      return row.kind == BlockKind::heading && row.block->style != rows_[above].block->style;
    };
    auto at = [this](std::size_t i) { return rows_.begin() + static_cast<std::ptrdiff_t>(i); };
    return std::any_of(at(above + 1), at(below), is_heading);
  }

  [[nodiscard]] bool is_explained(std::size_t i) const {
    return i + 1 < rows_.size() && (rows_[i + 1].kind == BlockKind::paragraph || is_cell(rows_[i + 1])) &&
           rows_[i + 1].block->style != rows_[i].block->style;
  }

  const OutlineRows& rows_;
  const Language& language_;
};

}  // namespace

void see_styled_goals(OutlineRows& rows, const Language& language) {
  if (std::none_of(rows.begin(), rows.end(), [](const OutlineRow& row) { return row.block->style != 0; })) return;
  for (const auto& [style, same] : rows_by_style(rows)) {
    for (std::size_t i : StyledGoals(rows, language).find(same)) {
      rows[i].kind = BlockKind::heading;
      rows[i].styled_goal = true;
      // In a cell of a table what explains a goal was taken for another.
      for (std::size_t k = i + 1; k < rows.size() && is_cell(rows[k]) && rows[k].block->style != style; ++k)
        rows[k].kind = BlockKind::paragraph;
    }
  }
}

}  // namespace planctl
