// Parts of a plan: a walk over the rows of its outline that opens a part at each name of a list and at each other
// heading.
#include "read/plan/areas.h"

#include <algorithm>
#include <cstdint>

#include "language/title_words.h"
#include "read/outline/sections.h"

namespace planctl {
namespace {

/// "Perspektiv: Medarbetare" → "Perspektiv: "; empty where the title has no such label.
std::string_view label_of(std::string_view title) {
  constexpr std::size_t longest = 24;  // bytes
  auto colon = title.find(": ");
  return colon > longest ? std::string_view() : title.substr(0, colon + 2);
}

/// What stands in front of the titles of all areas says what areas are called here, and is no part of their names.
///     Perspektiv: Invånare
///     Perspektiv: Medarbetare
void drop_common_label(std::vector<Part>& parts) {
  std::string label;
  std::size_t areas = 0;
  for (const Part& part : parts) {
    if (part.goals.empty()) continue;
    std::string_view here = label_of(part.title);
    if (here.empty() || (areas > 0 && here != label)) return;
    label = here;
    ++areas;
  }
  if (areas < 2) return;
  for (Part& part : parts) {
    if (label_of(part.title) == label) part.title.erase(0, label.size());
  }
}

class PartBuilder {
 public:
  PartBuilder(const Outline& outline, std::size_t begin, std::size_t end, const std::vector<std::size_t>& title)
      : outline_(outline),
        begin_(begin),
        end_(end),
        title_(title),
        list_of_(end - begin, none),
        names_(list_of_),
        part_of_(list_of_) {
    for (std::size_t k = 0; k < outline.lists.size(); ++k) {
      const ListChoice& choice = outline.lists[k];
      if (choice.list.begin < begin || choice.list.end > end) continue;
      for (std::size_t i = choice.list.begin; i < choice.list.end; ++i) list_of_[i - begin] = k;
      if (!choice.goals || !names_here(choice)) continue;
      std::size_t& last = names_[choice.name - begin];
      last = last == none ? choice.list.begin : std::max(last, choice.list.begin);
    }
    labels_ = std::count_if(outline.rows.begin(), outline.rows.end(),
                            [](const OutlineRow& row) { return row.kind == BlockKind::label && row.goal_label; });
    parts_.emplace_back();
  }

  std::vector<Part> build() {
    for (std::size_t i = begin_; i < end_; ++i) {
      if (std::find(title_.begin(), title_.end(), i) != title_.end()) continue;
      take(i);
    }
    drop_common_label(parts_);
    return std::move(parts_);
  }

 private:
  /// Does a row of this plan, apart from its title, name the list?
  [[nodiscard]] bool names_here(const ListChoice& choice) const {
    return choice.name != ListChoice::npos && choice.name >= begin_ &&
           std::find(title_.begin(), title_.end(), choice.name) == title_.end();
  }

  Part& part() { return parts_[current_]; }
  [[nodiscard]] const Part& part() const { return parts_[current_]; }

  void open(std::size_t row) {
    const Block& block = *outline_.rows[row].block;
    Part part;
    part.title = clean_title(block.text);
    part.line = block.first_line;
    current_ = parts_.size();
    part_of_[row - begin_] = current_;
    parts_.push_back(std::move(part));
  }

  void take(std::size_t i) {
    if (std::size_t last = names_[i - begin_]; last != none) {
      open(i);
      last_list_ = last;
      return;
    }
    if (std::size_t list = list_of_[i - begin_]; list != none) return take_list_row(i, outline_.lists[list]);
    const OutlineRow& row = outline_.rows[i];
    if (row.kind == BlockKind::label) return take_label(i);
    if (row.kind != BlockKind::heading) return add_paragraph(row);
    bool inside = i < last_list_ || row.block->first_line <= table_end_;
    if (!inside) return open(i);
    if (!is_background(row.block->text) && !row.goal_label) add_paragraph(row);
  }

  void take_list_row(std::size_t i, const ListChoice& choice) {
    const OutlineRow& row = outline_.rows[i];
    if (row.block->text.empty()) return;
    if (!choice.goals || is_comment(outline_.rows, choice.list, i)) return add_paragraph(row);
    bool here = choice.name >= begin_ && choice.name < end_ && part_of_[choice.name - begin_] != none;
    current_ = here ? part_of_[choice.name - begin_] : 0;
    // Most areas have the goals of one list.
    if (part().goals.empty()) part().goals.reserve(choice.list.size());
    add_goal(*row.block);
  }

  /// Are the goals below the label those of the whole plan, and not of the part at hand?
  [[nodiscard]] bool opens_elsewhere(std::size_t label) const {
    const std::size_t list = label + 1 < end_ ? list_of_[label + 1 - begin_] : none;
    return list != none && part().line > 0 && outline_.lists[list].goals && !names_here(outline_.lists[list]);
  }

  /// "Mål" with no goals below it is told; what other labels open is prose.
  void take_label(std::size_t i) {
    const OutlineRow& row = outline_.rows[i];
    // A goal label that stands once, or behind what is in front of all goals, with headings below it, opens a part of
    // the plan, and is none of the area above.
    const bool in_front = !any_goals_ && is_background(part().title);
    bool heads_section = (labels_ == 1 || row.repeats == 1 || in_front) && i + 1 < end_ &&
                         (names_[i + 1 - begin_] != none ||
                          (outline_.rows[i + 1].kind == BlockKind::heading && list_of_[i + 1 - begin_] == none));
    const bool opens_goals = row.goal_label && !heads_section && !states_aim(i) && !opens_elsewhere(i);
    if (opens_goals) part().labelled = true;
    if (opens_goals && part().line == 0) {
      part().title = clean_title(row.block->text);
      part().line = row.block->first_line;
    }
    if (!row.goal_label && i > begin_ && heads_column(row, outline_.rows[i - 1]))
      table_end_ = std::max(table_end_, outline_.rows[i - 1].block->last_line);
  }

  /// What the whole plan is for, in one sentence above all areas, whatever stands above it:
  ///     Hovedmål
  ///     Laget skal være åpent for alle.
  ///     Hytter
  [[nodiscard]] bool states_aim(std::size_t label) const {
    if ((part().line > 0 && any_goals_) || label + 2 >= end_) return false;
    std::size_t list = list_of_[label + 1 - begin_];
    if (list != none && outline_.lists[list].goals) return false;
    const OutlineRow& aim = outline_.rows[label + 1];
    const OutlineRow& next = outline_.rows[label + 2];
    return aim.kind == BlockKind::paragraph && aim.sentence && !holds_sentences(aim.block->text) &&
           (next.kind == BlockKind::heading || next.kind == BlockKind::label || next.kind == BlockKind::lead_in);
  }

  /// "Indikator" beside "Mål": the row above ends another column of the same table.
  static bool heads_column(const OutlineRow& label, const OutlineRow& above) {
    return label.block->first_line <= above.block->first_line;
  }

  void add_paragraph(const OutlineRow& row) {
    if (!row.block->text.empty()) part().paragraphs.push_back(row.block->text);
  }

  void add_goal(const Block& block) {
    any_goals_ = true;
    part().goals.push_back({block.text, block.first_line, block.last_line, block.bytes, block.marker, block.depth});
  }

  static constexpr std::size_t none = SIZE_MAX;

  const Outline& outline_;
  std::size_t begin_;
  std::size_t end_;
  const std::vector<std::size_t>& title_;
  bool any_goals_ = false;  ///< were any found so far?
  // By row, from `begin_` on; `none` where there is none:
  std::vector<std::size_t> list_of_;  ///< the list that it is of
  std::vector<std::size_t> names_;    ///< where the last list begins that it names
  std::vector<std::size_t> part_of_;  ///< the part that it opens
  std::vector<Part> parts_;
  std::size_t current_ = 0;
  std::ptrdiff_t labels_ = 0;    ///< goal labels of the document
  std::uint32_t table_end_ = 0;  ///< last line of a table whose first column has been read
  std::size_t last_list_ = 0;    ///< of the part at hand, where its last list begins
};

}  // namespace

std::vector<Part> find_parts(const Outline& outline, std::size_t begin, std::size_t end,
                             const std::vector<std::size_t>& title) {
  return PartBuilder(outline, begin, end, title).build();
}

}  // namespace planctl
