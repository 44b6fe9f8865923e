#include "read/outline/headed_goals.h"

#include <map>
#include <string>
#include <vector>

#include "language/title_words.h"
#include "read/outline/marker_counts.h"
#include "read/outline/wording.h"

namespace planctl {
namespace {

///     Stugor
///     Stugorna är slitna.
///     1. Alla stugor ska vara målade 2031
///        • Måla den vid sjön
///     Leder
///     1. Ingen led ska vara stängd
///        • Röja sly
class HeadedGoals {
 public:
  explicit HeadedGoals(OutlineRows& rows) : rows_(rows) {}

  void see() {
    std::map<std::string, std::vector<std::size_t>> marked;  // by kinds of marks
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const OutlineRow& row = rows_[i];
      if (row.kind == BlockKind::heading && !row.block->marker.empty() && row.block->settled == Settled::no)
        marked[marker_kind(row.block->marker)].push_back(i);
    }
    for (const auto& [mark, same] : marked) {
      if (!are_goals(same)) continue;
      for (std::size_t i : same) {
        rows_[i].kind = BlockKind::item;
        rows_[i].headed_goal = true;
        if (rows_[i + 1].kind == BlockKind::label) rows_[i + 1].said_of_title = true;  // "Delmål" names no area
        rows_[i].look = look_of(rows_[i]);
      }
    }
  }

 private:
  /// Sentences that hold a "ska", as "Goal: Open a hut" does not, all of them above a list, and each below a heading
  /// or, where they count, below the list of the one before; of two headings at least.
  [[nodiscard]] bool are_goals(const std::vector<std::size_t>& same) const {
    constexpr std::size_t least_headed = 2;
    constexpr std::size_t least_words = 4;
    std::size_t headed = 0;
    std::size_t promising = 0;
    std::size_t words = 0;
    for (std::size_t k = 0; k < same.size(); ++k) {
      const OutlineRow& row = rows_[same[k]];
      const std::size_t behind = k > 0 ? same[k - 1] + 1 : 0;
      const bool on = k > 0 && number_of(same[k]) == number_of(same[k - 1]) + 1;  // over headings, too
      const bool first = (number_of(same[k]) <= 1 || on) && is_headed(same[k], behind);
      if (row.titles_plan || !is_above_list(same[k]) || (!first && (k == 0 || !counts_on(same[k - 1], same[k]))))
        return false;
      headed += first ? 1 : 0;
      words += row.words;
      promising += holds_modal(row.block->text) ? 1 : 0;
    }
    return headed >= least_headed && words >= least_words * same.size() && promising * 4 >= same.size() * 3;
  }

  [[nodiscard]] int number_of(std::size_t i) const { return first_number(rows_[i].block->marker); }

  /// A title that promises nothing, or has one word, with nothing but prose between; the row is the first below it.
  [[nodiscard]] bool is_headed(std::size_t i, std::size_t begin) const {
    constexpr std::uint32_t longest = 10;  // words
    while (i > begin && rows_[i - 1].kind == BlockKind::paragraph) --i;
    if (i == begin) return false;
    const OutlineRow& head = rows_[i - 1];
    return head.kind == BlockKind::heading && !head.titles_plan && !head.names_plan && !head.front_matter &&
           !head.goal_label && head.repeats == 1 && head.words <= longest &&
           (head.words == 1 || !promises_in_any_language(head.block->text));
  }

  /// Items, right below or behind a label.
  [[nodiscard]] bool is_above_list(std::size_t i) const {
    std::size_t below = i + 1;
    if (below < rows_.size() && rows_[below].kind == BlockKind::label) ++below;
    return below < rows_.size() && rows_[below].kind == BlockKind::item;
  }

  /// "2." below the list of "1.".
  [[nodiscard]] bool counts_on(std::size_t above, std::size_t below) const {
    if (number_of(below) == 0 || number_of(below) != number_of(above) + 1) return false;
    for (std::size_t i = above + 1; i < below; ++i) {
      if (rows_[i].kind == BlockKind::heading) return false;
    }
    return true;
  }

  OutlineRows& rows_;
};

/// Goals that count in levels, with what explains them below each, are headings of it, although a long one does not
/// look like one.
///     2 Stugor
///     2.1 Måla stugan vid sjön
///     Färgen flagnar.
///     2.2 Bygga en ramp till varje stuga tillsammans med kommunen och de fem föreningarna i dalen
///     Trapporna är branta.
class ExplainedGoals {
 public:
  explicit ExplainedGoals(OutlineRows& rows) : rows_(rows) {}

  void see() {
    constexpr std::size_t least = 4;
    std::vector<std::size_t> goals;
    std::size_t headings = 0;
    std::size_t promising = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const OutlineRow& row = rows_[i];
      if (!is_level(row.block->marker)) continue;
      if (!is_explained(i)) return;
      goals.push_back(i);
      headings += row.kind == BlockKind::heading ? 1 : 0;
      promising += promises_in_any_language(row.block->text) ? 1 : 0;
    }
    if (goals.size() < least || headings == goals.size() || promising * 4 < goals.size() * 3) return;
    for (std::size_t i : goals) {
      rows_[i].kind = BlockKind::heading;
      rows_[i].look = look_of(rows_[i]);
    }
  }

 private:
  /// A row with nothing below it but prose, before the next heading or number.
  [[nodiscard]] bool is_explained(std::size_t i) const {
    const OutlineRow& row = rows_[i];
    if (row.kind != BlockKind::heading && row.kind != BlockKind::item) return false;
    if (row.block->settled != Settled::no || row.titles_plan) return false;
    std::size_t below = i + 1;
    while (below < rows_.size() && rows_[below].kind == BlockKind::paragraph) ++below;
    if (below == i + 1) return false;
    return below == rows_.size() || rows_[below].kind == BlockKind::heading || is_level(rows_[below].block->marker);
  }

  OutlineRows& rows_;
};

}  // namespace

void see_headed_goals(OutlineRows& rows) {
  HeadedGoals(rows).see();
  ExplainedGoals(rows).see();
}

}  // namespace planctl
