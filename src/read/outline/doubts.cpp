#include "read/outline/doubts.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>

#include "language/language.h"
#include "language/title_words.h"
#include "messages/say.h"
#include "read/outline/dropped_rows.h"
#include "read/outline/left_openings.h"
#include "read/outline/lost_lists.h"
#include "read/outline/misread_areas.h"
#include "read/outline/misread_goals.h"
#include "read/outline/oddities.h"
#include "read/outline/outer_items.h"
#include "read/outline/sections.h"
#include "read/outline/unlike_lists.h"
#include "read/outline/wording.h"
#include "read/rows/label_words.h"
#include "read/rows/rows.h"
#include "text/printable.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr int close_names = 2;  ///< points between the best name of a list and the next

class Doubts {
 public:
  Doubts(const Outline& outline, const Blocks& blocks, std::vector<Diagnostic>& diagnostics)
      : outline_(outline), blocks_(blocks), diagnostics_(diagnostics), taken_(see_taken(outline)) {}

  void find() {
    find_lost_lists(outline_, taken_, diagnostics_);
    find_dropped_rows(outline_, taken_, diagnostics_);
    find_left_openings(outline_, taken_, diagnostics_);
    find_outer_items(outline_, diagnostics_);
    aims_ = are_aims();
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals) continue;
      doubt_name(choice);
      doubt_count(choice);
      doubt_goals(choice);
    }
    doubt_other_marks();
    doubt_titles();
    doubt_nameless();
    doubt_statements();
    doubt_mixed_statements();
    doubt_full_rows();
    doubt_first_name();
    doubt_single_goals();
    find_unlike_lists(outline_, diagnostics_);
    find_misread_areas(outline_, diagnostics_);
    find_misread_goals(outline_, taken_, diagnostics_);
  }

 private:
  void tell(std::string_view rule, const OutlineRow& row, std::string message) {
    diagnostics_.push_back(diagnose(rule, row.block->first_line, 1, std::move(message)));
  }

  [[nodiscard]] const OutlineRow& row(std::size_t i) const { return outline_.rows[i]; }
  [[nodiscard]] std::string place_of(const OutlineRow& row) const { return blocks_.place_of(row.block->first_line); }

  /// The best name but for the one that was taken.
  [[nodiscard]] static std::size_t runner_up(const ListChoice& choice) {
    std::size_t best = ListChoice::npos;
    for (std::size_t c = 0; c < choice.candidates.size(); ++c) {
      if (choice.candidates[c].row == choice.name) continue;
      auto points = [&](std::size_t k) { return choice.candidates[k].evidence.points(); };
      if (best == ListChoice::npos || points(c) > points(best)) best = c;
    }
    return best;
  }

  /// The plan itself, rather than an area of it.
  [[nodiscard]] static bool names_whole(const ListChoice& choice, std::size_t name) {
    return std::any_of(choice.candidates.begin(), choice.candidates.end(), [&](const NameCandidate& candidate) {
      return candidate.row == name &&
             (candidate.evidence.has(Clue::plan_title) || candidate.evidence.has(Clue::plan_words) ||
              candidate.evidence.has(Clue::above_title));
    });
  }

  [[nodiscard]] static bool is_told_of(const NameCandidate& name) {
    return name.evidence.has(Clue::front_matter) && name.evidence.has(Clue::prose_between);
  }

  /// "Satsning: Fler ska trivas", between the heading that was taken and the list: what else calls areas so?
  [[nodiscard]] bool calls_area(std::size_t i) const {
    const std::string_view label = label_in_front(row(i).block->text);
    return !label.empty() && row(i).kind == BlockKind::heading && in_any_folded(&Language::item_nouns, label) &&
           !is_goal_label(label) && !row(i).activities;
  }

  [[nodiscard]] bool stands_between(const ListChoice& choice) const {
    return choice.name != ListChoice::npos && choice.name + 2 == choice.list.begin && calls_area(choice.name + 1);
  }

  /// Does what stands so say what shall be, in all places? "Satsning: Det är aldrig för sent" is a motto.
  [[nodiscard]] bool are_aims() const {
    return std::all_of(outline_.lists.begin(), outline_.lists.end(), [&](const ListChoice& choice) {
      return !choice.goals || !stands_between(choice) || holds_modal(row(choice.name + 1).block->text);
    });
  }

  void doubt_name(const ListChoice& choice) {
    if (aims_ && stands_between(choice)) return tell_names(choice, choice.name + 1);
    if (is_label_of_else(choice)) return tell_names(choice, choice.list.begin - 1);
    std::size_t next = runner_up(choice);
    if (next == ListChoice::npos || choice.name == ListChoice::npos || choice.name_margin > close_names) return;
    // The head of front matter names nothing, and less so goals behind its text.
    const NameCandidate& rival = choice.candidates[next];
    const bool whole = names_whole(choice, choice.name);
    if (whole && names_whole(choice, rival.row)) return;
    if ((whole || row(choice.name).goal_label) && is_told_of(rival)) return;
    const OutlineRow& other = row(choice.candidates[next].row);
    // A label that comes again, right below the title that it is a part of.
    if (other.repeats > 1 && choice.candidates[next].row == choice.name + 1) return;
    // "Mål    Röja leden till sjön": what stands in front of a goal on its own row.
    if (other.goal_label && other.block->first_line == row(choice.list.begin).block->first_line) return;
    tell_names(choice, choice.candidates[next].row);
  }

  /// A label that comes again, with what it says there between it and the label of the goals: it may name that alone.
  ///     Beställare
  ///     Styrelsen
  ///     Effektmål
  ///     Fler ska hitta till stugorna.
  [[nodiscard]] bool is_label_of_else(const ListChoice& choice) const {
    const std::size_t label = choice.list.begin - 1;
    if (choice.name == ListChoice::npos || choice.name + 1 >= label || row(choice.name).repeats == 1) return false;
    return row(label).goal_label && row(label).repeats == 1 && row(choice.name + 1).kind == BlockKind::paragraph;
  }

  void tell_names(const ListChoice& choice, std::size_t other) {
    tell("unsure-reading", row(choice.list.begin),
         say("the goals from here on stand under {} of line {}, and could stand under {} of line {}",
             quoted(row(choice.name).block->text), place_of(row(choice.name)), quoted(row(other).block->text),
             place_of(row(other))));
  }

  /// What stands between the items of a list and is none.
  [[nodiscard]] bool is_comment(const List& list, std::size_t i) const {
    return list.kind == ListKind::items && row(i).kind == BlockKind::paragraph;
  }

  /// 1, 2, 4; 1, 1; 2 at the start: a row may be lost, or two lists may be one.
  void doubt_count(const ListChoice& choice) {
    std::map<std::uint8_t, MarkerCount> last;
    for (std::size_t i = choice.list.begin; i < choice.list.end; ++i) {
      const Block& block = *row(i).block;
      std::optional<MarkerCount> count = count_of(block.marker);
      if (!count || is_comment(choice.list, i)) continue;
      last.erase(last.upper_bound(block.depth), last.end());
      auto [before, fresh] = last.emplace(block.depth, *count);
      fresh = fresh || before->second.parent != count->parent;
      bool begins = fresh && (i == choice.list.begin || !count->parent.empty());
      bool odd = fresh ? count->number != 1 && begins && !counts_.contains({count->parent, count->number - 1})
                       : count->number != before->second.number + 1;
      if (odd) {
        tell("odd-count", row(i),
             fresh ? say("the list begins with {}", count->number)
                   : say("{} stands behind {} in the list", count->number, before->second.number));
        return;
      }
      before->second = *count;
      counts_.insert(*count);
    }
  }

  /// "Stugor" between longer rows below a label, with text behind it: the heading of an area, rather than its goal.
  [[nodiscard]] bool heads_text(const List& list, std::size_t i) const {
    constexpr std::uint32_t most_title = 2;  // words
    constexpr std::uint32_t least_text = 7;  // words
    if (list.kind != ListKind::below || i == list.begin || i + 1 == outline_.rows.size()) return false;
    bool brief = row(i).kind == BlockKind::heading && row(i).words <= most_title;
    bool text_below = row(i + 1).kind != BlockKind::item && row(i + 1).words >= least_text;
    return brief && text_below && row(i - 1).words >= least_text;
  }

  void doubt_rows(const List& list) {
    for (std::size_t i = list.begin; i < list.end; ++i) {
      if (!heads_text(list, i)) continue;
      tell("odd-goal", row(i),
           say("{} is shorter than what stands around it, as a heading is", quoted(row(i).block->text)));
      return;
    }
  }

  void doubt_goals(const ListChoice& choice) {
    doubt_rows(choice.list);
    for (std::size_t i = choice.list.begin; i < choice.list.end; ++i) {
      const Block& block = *row(i).block;
      if (block.text.empty() || is_comment(choice.list, i)) continue;
      std::string odd = find_oddity(block);
      if (odd.empty()) continue;
      tell("odd-goal", row(i), std::move(odd));
      return;
    }
  }

  /// "Stugrådet ska måla två stugor": a title that says what shall be, as goals do; not "Delmål 2: Alla ska få plats".
  static bool promises(const OutlineRow& name) {
    constexpr std::uint32_t least = 6;  // words
    if (name.completes || name.goal_label || name.titles_plan || name.words < least) return false;
    bool counts = name.kind == BlockKind::heading && marker_kind(name.block->marker).starts_with("word");
    if (counts || name.block->text.ends_with('?')) return false;
    return holds_modal(name.block->text);
  }

  /// Do few of the titles say what shall be? Where most do, it is how the document names its areas.
  [[nodiscard]] bool few_promise() const {
    constexpr std::size_t few = 4;  // one in so many
    auto promising =
        std::count_if(taken_.names.begin(), taken_.names.end(), [&](std::size_t name) { return promises(row(name)); });
    return static_cast<std::size_t>(promising) * few <= taken_.names.size();
  }

  /// Goals with no name at all, where others have one.
  void doubt_nameless() {
    bool named = std::any_of(outline_.lists.begin(), outline_.lists.end(),
                             [](const ListChoice& choice) { return choice.goals && choice.name != ListChoice::npos; });
    for (const ListChoice& choice : outline_.lists) {
      if (named && choice.goals && choice.name == ListChoice::npos)
        tell("odd-title", row(choice.list.begin), say("goals stand under no heading, and others do"));
    }
  }

  void doubt_titles() {
    const bool odd_to_promise = few_promise();
    std::unordered_map<std::string, std::size_t> titles;  // rows of one plan by their words
    std::size_t plan = 0;                                 // where it begins
    std::size_t last = ListChoice::npos;
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals || choice.name == ListChoice::npos || choice.name == last) continue;
      last = choice.name;
      for (; plan <= choice.name; ++plan) {
        if (row(plan).opens_plan) titles.clear();
      }
      const OutlineRow& name = row(choice.name);
      if (std::string odd = find_title_oddity(*name.block); !odd.empty()) {
        tell("odd-title", name, std::move(odd));
      } else if (odd_to_promise && !name.block->indexed && promises(name)) {
        tell("odd-title", name, say("{} names goals, and reads like one", quoted(name.block->text)));
      }
      auto [before, fresh] = titles.emplace(name.key, choice.name);
      if (!fresh && before->second != choice.name && !name.key.empty()) {
        tell("odd-title", name,
             say("{} names goals on line {} already", quoted(name.block->text), place_of(row(before->second))));
      }
    }
  }

  /// One list of goals has other marks than all the others, and is led in where they stand under headings: what else
  /// is needed, perhaps.
  ///     • Röja sly längs ån
  ///     Det blir inget av detta utan hjälp. Vi behöver:
  ///     o två röjsågar
  void doubt_other_marks() {
    constexpr std::size_t several = 3;
    std::map<std::string, std::vector<const ListChoice*>> lists;  // by their marks
    for (const ListChoice& choice : outline_.lists) {
      if (choice.goals && choice.list.kind == ListKind::items) lists[choice.list.marker].push_back(&choice);
    }
    if (lists.size() != 2) return;
    auto alone = std::find_if(lists.begin(), lists.end(), [](const auto& it) { return it.second.size() == 1; });
    if (alone == lists.end()) return;
    const std::vector<const ListChoice*>& others =
        alone == lists.begin() ? lists.rbegin()->second : lists.begin()->second;
    auto led_in = [this](const ListChoice* choice) {
      return choice->list.begin > 0 && row(choice->list.begin - 1).completes;
    };
    const ListChoice& odd = *alone->second.front();
    if (others.size() < several || !led_in(&odd) || std::any_of(others.begin(), others.end(), led_in)) return;
    tell("unsure-reading", row(odd.list.begin),
         say("the goals from here on have other marks than all others, and stand below {}",
             quoted(row(odd.list.begin - 1).block->text)));
  }

  /// All goals are paragraphs below headings, and few of them say what shall be: they may as well tell what is.
  void doubt_statements() {
    constexpr std::size_t few = 8;  // one in so many
    const ListChoice* first = nullptr;
    std::size_t rows = 0;
    std::size_t promising = 0;
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals) continue;
      if (choice.list.kind != ListKind::section) return;
      if (first == nullptr) first = &choice;
      rows += choice.list.size();
      for (std::size_t i = choice.list.begin; i < choice.list.end; ++i)
        promising += promises_in_any_language(row(i).block->text) ? 1 : 0;
    }
    if (first == nullptr || promising * few > rows) return;
    tell("unsure-reading", row(first->list.begin),
         say("the {} sentences taken for goals from here on could be prose: few of them say what shall be", rows));
  }

  /// Among sentences taken for goals, whatever their words, or right above them, a paragraph of several: a goal with
  /// what explains it, or prose.
  void doubt_mixed_statements() {
    for (const ListChoice& choice : outline_.lists) {
      const List& list = choice.list;
      if (!choice.goals || list.kind != ListKind::section || list.begin == 0 || promises_all(list)) continue;
      std::size_t mixed = list.begin;
      while (mixed < list.end && !holds_sentences(row(mixed).block->text)) ++mixed;
      if (mixed == list.end && is_mixed_above(list)) mixed = list.begin - 1;
      if (mixed == list.end) continue;
      tell("unsure-reading", row(mixed), say("several sentences stand here among goals of one: a goal, or prose"));
      return;
    }
  }

  /// Goals of a sentence each, of which two may be one paragraph.
  void doubt_full_rows() {
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals || choice.list.kind == ListKind::items) continue;
      for (std::size_t i = choice.list.begin + 1; i < choice.list.end; ++i) {
        if (!row(i).block->after_full_row) continue;
        tell("unsure-reading", row(i), say("the row above is full, and the goal may go on in this one"));
        return;
      }
    }
  }

  [[nodiscard]] bool promises_all(const List& list) const {
    for (std::size_t i = list.begin; i < list.end; ++i) {
      if (!promises_in_any_language(row(i).block->text)) return false;
    }
    return true;
  }

  /// Several sentences right above the list, with no more air between than its rows have.
  [[nodiscard]] bool is_mixed_above(const List& list) const {
    const OutlineRow& above = row(list.begin - 1);
    if (above.kind != BlockKind::paragraph || !holds_sentences(above.block->text)) return false;
    return list.size() < 2 || is_close(outline_.rows, list.begin) == is_close(outline_.rows, list.begin + 1);
  }

  /// A first name that looks otherwise than all others, above goals that no label says to be some: as a list in a
  /// preface has.
  void doubt_first_name() {
    constexpr std::size_t several = 3;
    const ListChoice* first = nullptr;
    std::map<std::size_t, Look> others;  // by row
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals || choice.name == ListChoice::npos) continue;
      if (first == nullptr) first = &choice;
      if (choice.name != first->name) others.emplace(choice.name, row(choice.name).look);
    }
    if (others.size() < several || first->evidence.has(Clue::under_goal_label)) return;
    Look look = others.begin()->second;
    bool alike = std::all_of(others.begin(), others.end(), [&](const auto& it) { return it.second == look; });
    const OutlineRow& name = row(first->name);
    if (!alike || name.look == look) return;
    tell("unsure-reading", row(first->list.begin),
         say("the goals from here on stand under {}, which looks otherwise than the {} other names",
             quoted(name.block->text), others.size()));
  }

  /// Every goal stands alone under a name of its own, and nothing says that it is one: cells of a table, perhaps.
  void doubt_single_goals() {
    constexpr std::size_t several = 4;
    const ListChoice* first = nullptr;
    std::size_t lists = 0;
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals) continue;
      if (choice.list.size() > 1 || choice.evidence.has(Clue::under_goal_label)) return;
      if (choice.list.kind != ListKind::items || choice.evidence.has(Clue::named_goals)) return;
      if (first == nullptr) first = &choice;
      ++lists;
    }
    if (lists < several || taken_.names.size() * 2 < lists) return;
    tell(
        "unsure-reading", row(first->list.begin),
        say("each of the {} goals stands alone under a name of its own, as in a table whose columns were lost", lists));
  }

  const Outline& outline_;
  const Blocks& blocks_;
  std::vector<Diagnostic>& diagnostics_;
  TakenRows taken_;
  bool aims_ = false;             ///< what calls areas otherwise than their headings, below them, says what shall be
  std::set<MarkerCount> counts_;  ///< of the lists so far: one count may go through all areas
};

}  // namespace

void find_doubts(const Outline& outline, const Blocks& blocks, std::vector<Diagnostic>& diagnostics) {
  Doubts(outline, blocks, diagnostics).find();
}

}  // namespace planctl
