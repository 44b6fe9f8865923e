#include "read/outline/choice.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <unordered_map>

#include "read/outline/definitions.h"
#include "read/outline/gone_years.h"
#include "read/outline/headed_goals.h"
#include "read/outline/inner_lists.h"
#include "read/outline/item_areas.h"
#include "read/outline/item_values.h"
#include "read/outline/list_habits.h"
#include "read/outline/name_worth.h"
#include "read/outline/paired_rows.h"
#include "read/outline/said_of_title.h"
#include "read/outline/statutes.h"
#include "read/outline/styled_goals.h"
#include "read/outline/wording.h"
#include "unicode.h"

namespace planctl {
namespace {

/// A list as it is before any hypothesis.
struct Option {
  List list;
  Evidence evidence;
  int points = 0;  ///< doubled, as the name counts half for whether the list is goals
  std::vector<NameCandidate> candidates;
  std::vector<NameWorth> worths;  ///< of the candidates
  bool in_series = false;
  bool labelled = false;
};

/// The best candidate of a list, and its points.
struct BestName {
  std::size_t candidate = ListChoice::npos;
  int points = unnamed;
};

/// What one hypothesis makes of a document.
struct Outcome {
  int points = 0;
  Hypothesis hypothesis;
};

/// "Varje klubb ska ha en reviderad plan före den 3 mars." tells of no approval of this one.
void leave_promised_approvals(OutlineRows& rows, const Language& language) {
  for (OutlineRow& row : rows) {
    if (row.approval && row.sentence && promises(row.block->text, language)) row.approval = false;
  }
}

OutlineRows see_rows(const BlockList& blocks, const std::vector<std::size_t>& titles,
                     const std::vector<std::size_t>& openings, const Language& language) {
  OutlineRows rows = see_outline_rows(blocks, titles, openings);
  see_gone_years(rows);
  leave_promised_approvals(rows, language);
  see_inner_lists(rows);
  see_headed_goals(rows);
  see_item_areas(rows);
  see_item_values(rows);
  see_pairs(rows, language);
  see_said_of_titles(rows);
  see_definitions(rows);
  see_statutes(rows, language);
  see_styled_goals(rows, language);
  see_sentences_above_lists(rows);
  return rows;
}

class Chooser {
 public:
  Chooser(const BlockList& blocks, const std::vector<std::size_t>& titles, const std::vector<std::size_t>& openings,
          const Language& language)
      : rows_(see_rows(blocks, titles, openings, language)), lists_(find_lists(rows_, language)) {
    wordings_.reserve(lists_.size());
    for (const List& list : lists_) wordings_.push_back(wording_of(rows_, list, language));
    habits_ = see_list_habits(rows_, lists_, wordings_);
    weigh_lists();
    find_looks();
    number_titles();
  }

  Outline choose() {
    Outcome best = try_all();
    Outline outline;
    outline.hypothesis = best.hypothesis;
    outline.lists.reserve(options_.size());
    for (Option& option : options_) outline.lists.push_back(decide(std::move(option), best.hypothesis));
    outline.rows = std::move(rows_);
    return outline;
  }

 private:
  [[nodiscard]] Evidence evidence_of(std::size_t list) const {
    return goal_evidence(rows_, lists_, list, habits_, wordings_[list]);
  }

  /// Do most of the rows that lists complete stand below headings of their own?
  [[nodiscard]] bool are_lead_ins_headed() const {
    std::size_t all = 0;
    std::size_t headed = 0;
    for (const List& list : lists_) {
      if (list.begin == 0 || !rows_[list.begin - 1].completes) continue;
      ++all;
      headed += stands_below_heading(rows_, list.begin - 1) ? 1 : 0;
    }
    return headed * 2 > all;
  }

  void weigh_lists() {
    std::vector<bool> weak;
    options_.reserve(lists_.size());
    for (std::size_t k = 0; k < lists_.size(); ++k) {
      Option option;
      option.list = lists_[k];
      option.evidence = evidence_of(k);
      option.points = 2 * option.evidence.points();
      option.in_series = lists_[k].size() == 1 && habits_.series[lists_[k].begin];
      option.labelled = is_labelled(lists_[k]);
      weak.push_back(option.points < 0);
      options_.push_back(std::move(option));
    }
    const bool headed = are_lead_ins_headed();
    for (std::size_t k = 0; k < lists_.size(); ++k) {
      options_[k].candidates = find_candidates(rows_, lists_, k, habits_.series, weak);
      options_[k].worths.reserve(options_[k].candidates.size());
      for (const NameCandidate& candidate : options_[k].candidates) {
        const NameWorth& worth = options_[k].worths.emplace_back(worth_of(rows_, candidate, headed));
        any_lead_ins_ = any_lead_ins_ || worth.lead_ins != 0;
        any_labels_ = any_labels_ || worth.labels != 0;
      }
      labels_differ_ = labels_differ_ || options_[k].labelled != options_.front().labelled;
      markers_differ_ = markers_differ_ || options_[k].list.marker != options_.front().list.marker;
    }
  }

  [[nodiscard]] bool is_labelled(const List& list) const {
    constexpr std::uint32_t longest = 8;  // words
    if (names_goals(list)) return true;
    if (list.begin == 0) return false;
    const OutlineRow& above = rows_[list.begin - 1];
    return above.goal_label || (above.of_goals && above.words <= longest);
  }

  /// The looks of the nearest candidates of the lists, commonest first.
  void find_looks() {
    constexpr std::size_t near = 4;  // candidates of a list
    constexpr std::size_t most = 6;  // looks
    std::map<Look, std::size_t> counts;
    std::vector<Look> seen;  // of one list
    for (const Option& option : options_) {
      seen.clear();
      for (std::size_t c = 0; c < std::min(near, option.candidates.size()); ++c) {
        const NameCandidate& candidate = option.candidates[c];
        Look look = rows_[candidate.row].look;
        bool again = std::find(seen.begin(), seen.end(), look) != seen.end();
        if (look == 0 || candidate.evidence.has(Clue::list_crossed) || again) continue;
        seen.push_back(look);
        ++counts[look];
      }
    }
    std::vector<std::pair<std::size_t, Look>> by_count;
    by_count.reserve(counts.size());
    for (auto [look, count] : counts) by_count.emplace_back(count, look);
    std::stable_sort(by_count.begin(), by_count.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (std::size_t i = 0; i < std::min(most, by_count.size()); ++i) looks_.push_back(by_count[i].second);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      bool counts_unused = rows_[i].kind != BlockKind::item && rows_[i].repeats == 1;
      if (counts_unused && std::find(looks_.begin(), looks_.end(), rows_[i].look) != looks_.end())
        rows_of_look_[rows_[i].look].push_back(i);
    }
  }

  /// Numbers the titles that lists may have; rows of one title have one number.
  void number_titles() {
    std::unordered_map<std::string_view, std::size_t> numbers;
    std::vector<bool> may_name(rows_.size(), false);
    for (const Option& option : options_) {
      for (const NameCandidate& candidate : option.candidates) may_name[candidate.row] = true;
    }
    titles_.assign(rows_.size(), 0);
    is_used_.assign(rows_.size(), false);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (may_name[i]) titles_[i] = numbers.try_emplace(rows_[i].key, numbers.size()).first->second;
    }
    title_is_used_.assign(numbers.size(), false);
  }

  Outcome try_all() {
    Outcome best;
    bool first = true;
    std::vector<Look> looks{0};
    looks.insert(looks.end(), looks_.begin(), looks_.end());
    for (Look look : looks) {
      for (int bits = 0; bits < (habits_.has_series ? 8 : 4); ++bits) {
        if (changes_nothing(bits)) continue;
        choose_names({look, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, GoalLists::any});
        for (GoalLists lists : {GoalLists::any, GoalLists::labelled, GoalLists::commonest}) {
          if (lists == GoalLists::labelled && !labels_differ_) continue;
          if (lists == GoalLists::commonest && !markers_differ_) continue;
          Hypothesis hypothesis{look, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, lists};
          int points = weigh(hypothesis);
          if (first || points > best.points) best = {points, hypothesis};
          first = false;
        }
      }
    }
    return best;
  }

  /// What no candidate gains by has its price and nothing else.
  [[nodiscard]] bool changes_nothing(int bits) const {
    static_assert(lead_ins_price <= 0 && labels_price <= 0);
    return ((bits & 1) != 0 && !any_lead_ins_) || ((bits & 2) != 0 && !any_labels_);
  }

  [[nodiscard]] int list_points(const Option& option, const Hypothesis& hypothesis) const {
    int shift = 0;
    if (hypothesis.goal_lists == GoalLists::labelled) shift = option.labelled ? labelled_gain : unlabelled_loss;
    if (hypothesis.goal_lists == GoalLists::commonest)
      shift = option.list.marker == habits_.marker ? commonest_gain : other_marks_loss;
    return option.points + 2 * shift;
  }

  /// Best candidate of a list under a hypothesis, whichever lists it takes for goals.
  static BestName best_name(const Option& option, const Hypothesis& hypothesis) {
    BestName best;
    for (std::size_t c = 0; c < option.worths.size(); ++c) {
      int points = name_points(option.worths[c], hypothesis);
      if (best.candidate == ListChoice::npos || points > best.points) best = {c, points};
    }
    return best;
  }

  void choose_names(const Hypothesis& hypothesis) {
    best_names_.clear();
    for (const Option& option : options_) best_names_.push_back(best_name(option, hypothesis));
  }

  /// Is the list goals, given the points of its name? Twice the points of the list and those of the name, half as
  /// heavy.
  static int goal_sum(int doubled_points, int name) { return doubled_points + std::max(name, unnamed); }

  /// With the names that were chosen for it.
  int weigh(const Hypothesis& hypothesis) {
    int total = 2 * ((hypothesis.lead_ins ? lead_ins_price : 0) + (hypothesis.labels ? labels_price : 0) +
                     (hypothesis.series ? series_price : 0) + (hypothesis.look != 0 ? look_price : 0) +
                     (hypothesis.goal_lists != GoalLists::any ? policy_price : 0));
    constexpr int sure_goals = 3;  // points
    used_.clear();
    for (std::size_t k = 0; k < options_.size(); ++k) {
      const Option& option = options_[k];
      if (hypothesis.series && option.in_series) continue;
      int points = list_points(option, hypothesis);
      auto [candidate, name] = best_names_[k];
      if (goal_sum(points, name) > 0 && candidate != ListChoice::npos) {
        total += points + 2 * std::max(name, unnamed);
        used_.push_back(option.candidates[candidate].row);
      } else if (points > 2 * sure_goals) {
        total += 2 * lost_goals_price;
      }
    }
    return total + 2 * price_of_names(hypothesis.look);
  }

  int price_of_names(Look look) {
    int price = price_of_titles() + price_of_unused(look);
    for (std::size_t row : used_) is_used_[row] = title_is_used_[titles_[row]] = false;
    return price;
  }

  /// Notes which rows are used, and which titles: rows with the title of another cost something.
  int price_of_titles() {
    int price = 0;
    for (std::size_t row : used_) {
      if (is_used_[row]) continue;
      is_used_[row] = true;
      if (title_is_used_[titles_[row]]) price += same_title_price;
      title_is_used_[titles_[row]] = true;
    }
    return price;
  }

  [[nodiscard]] int price_of_unused(Look look) const {
    constexpr int most = 8;
    if (look == 0 || used_.empty()) return 0;
    auto found = rows_of_look_.find(look);
    if (found == rows_of_look_.end()) return 0;
    const std::vector<std::size_t>& rows = found->second;
    auto [least, greatest] = std::minmax_element(used_.begin(), used_.end());
    auto first = std::lower_bound(rows.begin(), rows.end(), *least);
    auto last = std::upper_bound(rows.begin(), rows.end(), *greatest);
    int unused = 0;
    for (auto row = first; row != last && unused < most; ++row) unused += is_used_[*row] ? 0 : 1;
    return unused * unused_look_price;
  }

  /// Leaves nothing of the option: of very many lists, both would take much room.
  ListChoice decide(Option option, const Hypothesis& hypothesis) const {
    ListChoice choice;
    auto [candidate, name] = best_name(option, hypothesis);
    choice.points = goal_sum(list_points(option, hypothesis), name);
    choice.goals = choice.points > 0 && !(hypothesis.series && option.in_series);
    if (candidate != ListChoice::npos) choice.name = option.candidates[candidate].row;
    choice.list = std::move(option.list);
    choice.evidence = option.evidence;
    choice.candidates = std::move(option.candidates);
    for (std::size_t c = 0; c < option.worths.size(); ++c)
      add_hypothesis(choice.candidates[c], option.worths[c], hypothesis);
    choice.name_margin = margin(choice);
    return choice;
  }

  [[nodiscard]] int margin(const ListChoice& choice) const {
    constexpr int alone = 9;
    int best = 0;
    int next = -alone * alone;
    for (const NameCandidate& candidate : choice.candidates) {
      int points = candidate.evidence.points();
      if (candidate.row == choice.name) best = points;
      if (candidate.row != choice.name) next = std::max(next, points);
    }
    return std::min(best - next, alone);
  }

  OutlineRows rows_;
  std::vector<List> lists_;
  std::vector<ListWording> wordings_;
  bool labels_differ_ = false;
  bool markers_differ_ = false;
  bool any_lead_ins_ = false;  ///< some candidate gains where lead-ins name
  bool any_labels_ = false;    ///< and where labels do
  ListHabits habits_;
  std::vector<Option> options_;
  std::vector<Look> looks_;
  std::unordered_map<Look, std::vector<std::size_t>> rows_of_look_;
  std::vector<std::size_t> titles_;  ///< of every row that may name a list, the number of its title
  // Of the hypothesis at hand:
  std::vector<BestName> best_names_;  ///< of the lists
  std::vector<std::size_t> used_;     ///< rows that name lists
  std::vector<bool> is_used_;         ///< of every row, while names are priced
  std::vector<bool> title_is_used_;   ///< of every title, by its number
};

}  // namespace

Outline choose_outline(const BlockList& blocks, const std::vector<std::size_t>& titles,
                       const std::vector<std::size_t>& openings, const Language& language) {
  return Chooser(blocks, titles, openings, language).choose();
}

}  // namespace planctl
