#include "read/outline/choice.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "unicode.h"

namespace planctl {
namespace {

/// What a candidate is worth as the name of its list: points of its own, and those that a hypothesis adds.
struct NameWorth {
  int own = 0;
  Look look = 0;  ///< that gains where the hypothesis has the same; 0 for none
  int lead_ins = 0;
  int labels = 0;
  int series = 0;
};

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

int points_of(Clue clue) { return clue_points()[static_cast<std::size_t>(clue)].points; }

/// A heading above a lead-in, with nothing but a little prose between them, is the name of what the lead-in says.
///     Stugor
///     Kretsen kommer under året
bool stands_below_heading(const OutlineRows& rows, std::size_t lead_in) {
  constexpr std::uint32_t near = 2;  // lines
  constexpr std::size_t most_prose = 3;
  if (starts_further(rows[lead_in].block->text)) return false;
  for (std::size_t at = lead_in; at > 0 && lead_in - at <= most_prose; --at) {
    const OutlineRow& above = rows[at - 1];
    if (rows[at].block->first_line > above.block->last_line + near) return false;
    if (above.kind == BlockKind::heading && !above.completes)
      return !above.titles_plan && !above.names_plan && !above.front_matter && above.repeats == 1;
    if (above.kind != BlockKind::paragraph || above.completes) return false;
  }
  return false;
}

NameWorth worth_of(const OutlineRows& rows, const NameCandidate& candidate, bool headed) {
  const OutlineRow& row = rows[candidate.row];
  const Evidence& evidence = candidate.evidence;
  NameWorth worth;
  worth.own = evidence.points();
  if (!row.front_matter) worth.look = row.look;
  if (evidence.has(Clue::completed) && !evidence.has(Clue::repeated_ending) &&
      !(headed && stands_below_heading(rows, candidate.row)))
    worth.lead_ins = points_of(Clue::lead_ins_name);
  if (evidence.has(Clue::repeated)) worth.labels = points_of(Clue::labels_name);
  bool rule = row.sentence && is_level(row.block->marker);
  if (evidence.has(Clue::item) && !rule) worth.series = points_of(Clue::series_names);
  worth.series +=
      static_cast<int>(candidate.series_crossed) * (points_of(Clue::row_skipped) - points_of(Clue::list_crossed));
  return worth;
}

int name_points(const NameWorth& worth, const Hypothesis& hypothesis) {
  int sum = worth.own;
  if (hypothesis.look != 0 && worth.look == hypothesis.look) sum += points_of(Clue::same_look);
  if (hypothesis.lead_ins) sum += worth.lead_ins;
  if (hypothesis.labels) sum += worth.labels;
  if (hypothesis.series) sum += worth.series;
  return sum;
}

class Chooser {
 public:
  Chooser(const BlockList& blocks, const std::vector<std::size_t>& titles, const std::vector<std::size_t>& openings,
          const Language& language, bool no_plan)
      : rows_(see_outline_rows(blocks, titles, openings)), lists_(find_lists(rows_, language)), no_plan_(no_plan) {
    wordings_.reserve(lists_.size());
    for (const List& list : lists_) wordings_.push_back(wording_of(rows_, list, language));
    find_series();
    see_habits();
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
  /// The number in words such as "Mål 6:"; 0 where there is none.
  [[nodiscard]] int number_of(const List& list) const {
    const std::string& marker = rows_[list.begin].block->marker;
    std::size_t at = marker.find_first_of("0123456789");
    constexpr std::size_t most_digits = 4;
    std::string digits = at == std::string::npos ? "" : marker.substr(at, most_digits);
    return digits.empty() ? 0 : std::stoi(digits);
  }

  /// "Globalt mål 6", "Globalt mål 12": what is named in words and does not count up belongs to a series elsewhere,
  /// which the areas of this document only refer to.
  [[nodiscard]] bool refers_elsewhere(const std::vector<const List*>& series) const {
    std::size_t steps = 0;
    int last = 0;
    for (const List* list : series) {
      int number = number_of(*list);
      if (!list->marker.starts_with("word") || number == 0) return false;
      steps += number == last + 1 || number == 1 ? 1 : 0;
      last = number;
    }
    return steps * 2 < series.size();
  }

  /// "Aim 1", "Aim 2" above items that count from "1.1" and "2.1" on: areas, although their marks say that they are
  /// goals.
  [[nodiscard]] bool holds_numbers_below(const std::vector<const List*>& series) const {
    std::size_t heads = 0;
    for (const List* list : series) {
      const List* next = list + 1;
      int number = number_of(*list);
      if (number == 0 || next == lists_.data() + lists_.size()) continue;
      heads += is_level_above(std::to_string(number), rows_[next->begin].block->marker) ? 1 : 0;
    }
    return heads >= 2;
  }

  /// Items that stand alone between lists, two or more of them, with numbers or letters.
  void find_series() {
    habits_.series.assign(rows_.size(), false);
    auto may_be = [](const List& list) {
      return list.kind == ListKind::items && list.size() == 1 &&
             (list.marker == "1" || list.marker == "a" || list.marker == "i" || list.marker.starts_with("word"));
    };
    std::vector<const List*> series;
    for (const List& list : lists_) {
      if (may_be(list)) series.push_back(&list);
    }
    habits_.references = refers_elsewhere(series);
    habits_.numbered_heads = holds_numbers_below(series);
    has_series_ = series.size() >= 2 && !habits_.references;
    for (const List* list : series) habits_.series[list->begin] = series.size() >= 2;
  }

  void see_habits() {
    constexpr std::uint32_t longest_label = 5;  // words
    constexpr int good = 5;                     // points
    habits_.marker = commonest_marker();
    for (const List& list : lists_) {
      const OutlineRow* above = list.begin > 0 ? &rows_[list.begin - 1] : nullptr;
      bool label = above != nullptr && (above->goal_label || (above->of_goals && above->words <= longest_label));
      habits_.goal_labels += label && above->kind != BlockKind::item ? 1 : 0;
      habits_.goal_labels += names_goals(list) ? list.size() : 0;
      habits_.sections += list.kind == ListKind::section ? 1 : 0;
    }
    auto title = std::find_if(rows_.begin(), rows_.end(), [](const OutlineRow& row) { return row.titles_plan; });
    if (title != rows_.end()) habits_.title = static_cast<std::size_t>(title - rows_.begin());
    if (habits_.goal_labels == 0) see_areas_of_activities();
    find_goal_section();
    find_rules();
    habits_.promised_deeds = promises_deeds();
    habits_.promising = most_promise();
    std::size_t good_lists = 0;
    std::map<Look, std::size_t> headed;
    for (std::size_t k = 0; k < lists_.size(); ++k) {
      bool repeated_label = lists_[k].kind == ListKind::below && rows_[lists_[k].begin - 1].repeats > 1;
      bool marked = lists_[k].kind == ListKind::items || repeated_label;
      if (!marked || evidence_of(k).points() < good) continue;
      ++good_lists;
      if (const OutlineRow* head = heading_above(lists_[k])) ++headed[head->look];
    }
    habits_.good_lists = good_lists;
    habits_.headed = std::move(headed);
  }

  /// Null where something else than prose, a label or a lead-in stands between.
  [[nodiscard]] const OutlineRow* heading_above(const List& list) const {
    std::size_t i = list.begin;
    auto between = [](BlockKind kind) {
      return kind == BlockKind::paragraph || kind == BlockKind::label || kind == BlockKind::lead_in;
    };
    while (i > 0 && between(rows_[i - 1].kind)) --i;
    return i > 0 && rows_[i - 1].kind == BlockKind::heading ? &rows_[i - 1] : nullptr;
  }

  /// "Activity", once, above rows that all say what shall be, where no list has a goal label: an area, as "Finance" is.
  void see_areas_of_activities() {
    for (std::size_t k = 0; k < lists_.size(); ++k) {
      std::size_t i = lists_[k].begin;
      while (i > 0 && rows_[i - 1].kind == BlockKind::paragraph) --i;
      if (i == 0 || wordings_[k].promises < 1) continue;
      OutlineRow& head = rows_[i - 1];
      if (head.kind == BlockKind::heading && head.activities && head.repeats == 1) head.front_matter = false;
    }
  }

  /// Say most rows below "Åtgärder" or the like what shall be, in the words that goals have?
  ///     Tiltak:
  ///     • Alle hytter skal ha røykvarsler.
  [[nodiscard]] bool promises_deeds() const {
    constexpr std::size_t least = 3;  // rows
    std::size_t promised = 0;
    std::size_t all = 0;
    for (const List& list : lists_) {
      if (list.begin == 0 || !rows_[list.begin - 1].activities || rows_[list.begin - 1].goal_label) continue;
      for (std::size_t i = list.begin; i < list.end; ++i) promised += holds_modal(rows_[i].block->text) ? 1 : 0;
      all += list.size();
    }
    return all >= least && promised * 2 >= all;
  }

  /// Do nearly all rows of most lists say what shall be?
  [[nodiscard]] bool most_promise() const {
    constexpr std::size_t least_rows = 6;
    constexpr double nearly_all = 0.7;
    std::size_t lists = 0;
    std::size_t rows = 0;
    std::size_t all_rows = 0;
    for (std::size_t k = 0; k < lists_.size(); ++k) {
      if (lists_[k].kind != ListKind::items || lists_[k].size() < 2) continue;
      all_rows += lists_[k].size();
      if (wordings_[k].promises < nearly_all) continue;
      rows += lists_[k].size();
      ++lists;
    }
    return lists >= 2 && rows >= least_rows && rows * 10 >= all_rows * 6;
  }

  [[nodiscard]] std::string commonest_marker() const {
    std::map<std::string, std::size_t> markers;
    for (const List& list : lists_) {
      if (list.kind == ListKind::items) markers[list.marker] += list.size();
    }
    auto commonest = std::max_element(markers.begin(), markers.end(),
                                      [](const auto& a, const auto& b) { return a.second < b.second; });
    return commonest == markers.end() ? "" : commonest->first;
  }

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

  /// Is the row below an item with the same kind of mark?
  [[nodiscard]] bool is_among_items(const OutlineRow& row) const {
    const OutlineRow* next = &row + 1;
    return next < rows_.data() + rows_.size() && next->kind == BlockKind::item &&
           marker_kind(next->block->marker) == marker_kind(row.block->marker);
  }

  /// Rules, a report or minutes, not a plan, where a row above all lists says so and none names a plan; of minutes,
  /// none in the whole document.
  void find_rules() {
    constexpr std::size_t top = 5;  // rows
    std::size_t end = std::min({top, rows_.size(), lists_.empty() ? rows_.size() : lists_.front().begin});
    auto begin = rows_.begin();
    auto behind = begin + static_cast<std::ptrdiff_t>(end);
    auto brief = [](const OutlineRow& row) { return row.brief || row.titles_plan; };
    auto plan = [&](const OutlineRow& row) { return brief(row) && names_plan(row.block->text); };
    auto other = [&](const OutlineRow& row) { return brief(row) && names_no_plan(row.block->text); };
    // A point of the agenda among others heads no plan.
    auto heads = [&](const OutlineRow& row) { return row.kind != BlockKind::item || !is_among_items(row); };
    auto meeting = [&](const OutlineRow& row) { return brief(row) && names_meeting(row.block->text); };
    habits_.rules = std::none_of(begin, behind, plan) && (no_plan_ || std::any_of(begin, behind, other));
    if (habits_.rules && std::any_of(begin, behind, meeting))
      habits_.rules = std::none_of(begin, rows_.end(), [&](const OutlineRow& row) { return plan(row) && heads(row); });
  }

  /// One goal label for the whole document, with a heading below it rather than a list: what stands above it is none.
  void find_goal_section() {
    auto is_label = [](const OutlineRow& row) { return row.kind != BlockKind::item && row.goal_label; };
    auto label = std::find_if(rows_.begin(), rows_.end(), is_label);
    if (label == rows_.end() || label->titles_plan || std::next(label) == rows_.end()) return;
    if (std::any_of(std::next(label), rows_.end(), is_label)) return;
    if (std::next(label)->kind == BlockKind::heading)
      habits_.goal_section = static_cast<std::size_t>(label - rows_.begin());
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
    for (const Option& option : options_) {
      std::unordered_set<Look> seen;
      for (std::size_t c = 0; c < std::min(near, option.candidates.size()); ++c) {
        const NameCandidate& candidate = option.candidates[c];
        Look look = rows_[candidate.row].look;
        if (look == 0 || candidate.evidence.has(Clue::list_crossed) || !seen.insert(look).second) continue;
        ++counts[look];
      }
    }
    std::vector<std::pair<std::size_t, Look>> by_count;
    by_count.reserve(counts.size());
    for (auto [look, count] : counts) by_count.emplace_back(count, look);
    std::stable_sort(by_count.begin(), by_count.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (std::size_t i = 0; i < std::min(most, by_count.size()); ++i) looks_.push_back(by_count[i].second);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (rows_[i].look != 0 && rows_[i].kind != BlockKind::item && rows_[i].repeats == 1)
        rows_of_look_[rows_[i].look].push_back(i);
    }
  }

  /// Numbers the titles that lists may have; rows of one title have one number.
  void number_titles() {
    std::unordered_map<std::string_view, std::size_t> numbers;
    titles_.assign(rows_.size(), 0);
    is_used_.assign(rows_.size(), false);
    for (const Option& option : options_) {
      for (const NameCandidate& candidate : option.candidates)
        titles_[candidate.row] = numbers.try_emplace(rows_[candidate.row].key, numbers.size()).first->second;
    }
    title_is_used_.assign(numbers.size(), false);
  }

  Outcome try_all() {
    Outcome best;
    bool first = true;
    std::vector<Look> looks{0};
    looks.insert(looks.end(), looks_.begin(), looks_.end());
    for (Look look : looks) {
      for (int bits = 0; bits < (has_series_ ? 8 : 4); ++bits) {
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
    choice.name_points.reserve(option.worths.size());
    for (const NameWorth& worth : option.worths) choice.name_points.push_back(name_points(worth, hypothesis));
    choice.list = std::move(option.list);
    choice.evidence = option.evidence;
    choice.candidates = std::move(option.candidates);
    choice.name_margin = margin(choice);
    return choice;
  }

  [[nodiscard]] int margin(const ListChoice& choice) const {
    constexpr int alone = 9;
    int best = 0;
    int next = -alone * alone;
    for (std::size_t c = 0; c < choice.candidates.size(); ++c) {
      if (choice.candidates[c].row == choice.name) best = choice.name_points[c];
    }
    for (std::size_t c = 0; c < choice.candidates.size(); ++c) {
      if (choice.candidates[c].row == choice.name) continue;
      next = std::max(next, choice.name_points[c]);
    }
    return std::min(best - next, alone);
  }

  OutlineRows rows_;
  std::vector<List> lists_;
  bool no_plan_;  ///< what every page repeats says so
  std::vector<ListWording> wordings_;
  bool has_series_ = false;
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
                       const std::vector<std::size_t>& openings, const Language& language, bool no_plan) {
  return Chooser(blocks, titles, openings, language, no_plan).choose();
}

}  // namespace planctl
