#include "read/outline/lost_lists.h"

#include <algorithm>
#include <set>
#include <string>

#include "language/language.h"
#include "language/title_words.h"
#include "messages/say.h"
#include "read/outline/oddities.h"
#include "read/outline/sections.h"
#include "read/outline/wording.h"
#include "read/rows/names.h"
#include "read/rows/rows.h"
#include "read/rows/verbs.h"
#include "read/rows/words.h"
#include "text/printable.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr int close_goals = 4;  ///< doubled points from goals to no goals

class LostLists {
 public:
  LostLists(const Outline& outline, const TakenRows& taken, std::vector<Diagnostic>& diagnostics)
      : outline_(outline), taken_(taken), diagnostics_(diagnostics) {}

  void find() {
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals) doubt_lost(choice);
    }
    doubt_questions();
    doubt_lead_ins();
    doubt_bare_marks();
    doubt_bare_names();
    for (const ListChoice& choice : outline_.lists) doubt_rest(choice);
  }

 private:
  void tell(std::string_view rule, const OutlineRow& row, std::string message) {
    diagnostics_.push_back(diagnose(rule, row.block->first_line, 1, std::move(message)));
  }

  [[nodiscard]] const OutlineRow& row(std::size_t i) const { return outline_.rows[i]; }

  [[nodiscard]] bool is_something_named(const ListChoice& choice) {
    static constexpr Clue names[] = {Clue::dates,
                                     Clue::calendar,
                                     Clue::persons,
                                     Clue::files,
                                     Clue::questions,
                                     Clue::under_other_label,
                                     Clue::under_activities,
                                     Clue::under_second_label,
                                     Clue::led_to_facts,
                                     Clue::asks_else,
                                     Clue::labelled_behind,
                                     Clue::in_front_matter,
                                     Clue::in_rules,
                                     Clue::list_above_title,
                                     Clue::before_goal_section,
                                     Clue::index,
                                     Clue::under_repeated_row,
                                     Clue::beside_items};
    const bool beside = choice.evidence.has(Clue::smaller_letters) && choice.evidence.has(Clue::tiny);
    if (choice.evidence.has(Clue::told) && !could_be_of_area(choice)) return true;
    return beside || std::any_of(std::begin(names), std::end(names), [&](Clue c) { return choice.evidence.has(c); });
  }

  /// Is the best name of the list one that names nothing, and looks as names do?
  [[nodiscard]] bool could_be_of_area(const ListChoice& choice) const {
    if (choice.name == ListChoice::npos || choice.list.kind != ListKind::items) return false;
    const OutlineRow& name = row(choice.name);
    return name.kind == BlockKind::heading && name.look != 0 && taken_.looks.contains(name.look) &&
           !taken_.names.contains(choice.name);
  }

  /// All rows of the list say what shall be, and only words of the heading above it say that it is none, "Stugor som
  /// inte används", or words of the sentence there.
  [[nodiscard]] bool promises_otherwise(const ListChoice& choice) const {
    constexpr std::size_t far = 12;  // rows
    bool below_sentence = choice.evidence.has(Clue::under_other_label) && row(choice.list.begin - 1).sentence;
    if (below_sentence && promises_all(choice.list)) return true;
    for (std::size_t i = choice.list.begin; i-- > 0 && choice.list.begin - i <= far;) {
      bool heads = row(i).kind == BlockKind::heading || row(i).kind == BlockKind::label || row(i).no_promise;
      if (heads) return row(i).no_promise && promises_all(choice.list);
    }
    return false;
  }

  /// A section that says what shall be, below a heading between two of its look that name areas.
  [[nodiscard]] bool is_among_areas(const ListChoice& choice) const {
    if (choice.list.kind != ListKind::section || choice.name == ListChoice::npos) return false;
    auto is_area = [&](std::size_t i) { return taken_.names.contains(i) && row(i).look == row(choice.name).look; };
    std::size_t above = choice.name;
    while (above > 0 && row(--above).kind != BlockKind::heading) continue;
    std::size_t below = choice.list.end;
    while (below < outline_.rows.size() && row(below).kind != BlockKind::heading) ++below;
    return below < outline_.rows.size() && is_area(above) && is_area(below) && promises_all(choice.list);
  }

  /// Items right below a heading that words alone say to head no goals, between two of its look that name areas: the
  /// next one stands right below the items, and the one above has items of the same mark. All say what is to be done:
  /// sources, sums and what was say something else.
  ///     Measure
  ///     • Count the walkers each Sunday in May
  [[nodiscard]] bool is_list_among_areas(const ListChoice& choice) const {
    const List& list = choice.list;
    if (list.kind != ListKind::items || list.size() < 2 || list.begin < 2 || list.end == outline_.rows.size())
      return false;
    const OutlineRow& head = row(list.begin - 1);
    const OutlineRow& above = row(list.begin - 2);
    if (head.kind != BlockKind::heading || head.repeats > 1 || head.no_promise || !head.front_matter) return false;
    for (std::size_t i = list.begin; i < list.end; ++i) {
      if (!says_what_shall_be(row(i).block->text)) return false;
    }
    return taken_.names.contains(list.end) && row(list.end).look == head.look && taken_.of_goals[list.begin - 2] &&
           above.kind == BlockKind::item && marker_kind(above.block->marker) == list.marker;
  }

  /// In any language: a document may be of several.
  [[nodiscard]] bool promises_all(const List& list) const {
    return std::any_of(languages().begin(), languages().end(), [&](const Language& language) {
      for (std::size_t i = list.begin; i < list.end; ++i) {
        if (!planctl::promises(row(i).block->text, language)) return false;
      }
      return true;
    });
  }

  /// Rows that no goal would be: of one word each, or of names.
  ///     Our values are:          Your councillors
  ///     • Candour                • Mrs P. Hollis (chair)
  [[nodiscard]] bool is_of_names(const List& list) const {
    std::size_t names = 0;
    std::size_t words = 0;
    for (std::size_t i = list.begin; i < list.end; ++i) {
      names += is_names(before_remark(row(i).block->text)) ? 1 : 0;
      words += row(i).words == 1 ? 1 : 0;
    }
    return names == list.size() || words == list.size();
  }

  /// The first list of all, of three words a row at most, not all of which say what shall be, above several lists of
  /// goals, and no row leads to it: the menu of a web page.
  [[nodiscard]] bool is_menu(const List& list) const {
    constexpr std::uint32_t most_words = 3;
    constexpr std::size_t several = 2;  // lists of goals
    const bool first =
        outline_.lists.front().list.begin == list.begin && list.begin > 0 && list.end < outline_.rows.size();
    if (!first || list.kind != ListKind::items || taken_.names.size() < several) return false;
    const OutlineRow& above = row(list.begin - 1);
    if (above.completes || above.of_goals || names_plan(above.block->text) || !find_years(above.block->text).empty())
      return false;
    for (std::size_t i = list.begin; i < list.end; ++i) {
      const OutlineRow& entry = row(i);
      if (entry.words > most_words || entry.block->text.ends_with('.')) return false;
    }
    return !promises_all(list);
  }

  /// "Mrs P. Hollis (chair)" → "Mrs P. Hollis".
  static std::string_view before_remark(std::string_view text) { return text.substr(0, text.find_first_of("(,")); }

  /// Rows with marks that all say what shall be, in an area that has no goals otherwise, and no label of it but one of
  /// other things stands above them: a table, perhaps, whose head came apart from it.
  [[nodiscard]] bool is_all_of_area(const ListChoice& choice) const {
    constexpr std::size_t several = 3;
    return choice.list.size() >= several && choice.evidence.has(Clue::under_other_label) && could_be_of_area(choice) &&
           promises_all(choice.list);
  }

  /// "– Det blir bra, säger Maja Ek.": somebody's words behind a dash.
  [[nodiscard]] bool is_said(const List& list) const {
    const Block& block = *row(list.begin).block;
    return list.size() == 1 && block.marker == "–" && tells_who_says(block.text);
  }

  void doubt_lost(const ListChoice& choice) {
    bool series = outline_.hypothesis.series && choice.list.size() == 1;
    if (series || is_said(choice.list) || row(choice.list.begin).gone ||
        (!taken_.names.empty() && is_of_names(choice.list)) || is_menu(choice.list))
      return;
    bool close = choice.points > -close_goals;
    if (close || promises_otherwise(choice) || is_among_areas(choice) || is_list_among_areas(choice) ||
        is_all_of_area(choice))
      return tell_lost(choice);
    if (choice.list.kind == ListKind::below || is_something_named(choice)) return;
    constexpr std::uint32_t least_goal = 3;  // words
    std::size_t least = choice.evidence.has(Clue::beside_items) ? 4 : 3;
    if (choice.list.size() >= least) {
      tell("unread-list", row(choice.list.begin),
           say("a list of {} rows was not taken for goals: {}", choice.list.size(), translated(reason_of(choice))));
    } else if (could_be_of_area(choice) && row(choice.list.begin).words >= least_goal) {
      tell_lost(choice);
    }
  }

  /// The only list of questions. What a row above it calls questions is no loss where others are goals.
  void doubt_questions() {
    const ListChoice* only = nullptr;
    for (const ListChoice& choice : outline_.lists) {
      if (choice.goals || choice.list.size() < 2 || !choice.evidence.has(Clue::questions)) continue;
      if (only != nullptr && !taken_.names.empty()) return;
      if (only == nullptr) only = &choice;
    }
    if (only == nullptr || (!taken_.names.empty() && calls_questions(*only))) return;
    tell("unread-list", row(only->list.begin),
         say("a list of {} rows was not taken for goals: {}", only->list.size(), translated(reason_of(*only))));
  }

  [[nodiscard]] bool calls_questions(const ListChoice& choice) const {
    auto calls = [](std::string_view text) {
      for (std::size_t at = 0; at < text.size();) {
        if (in_any(&Language::question_nouns, next_word(text, at))) return true;
      }
      return false;
    };
    bool above = choice.list.begin > 0 && calls(row(choice.list.begin - 1).block->text);
    return above || (choice.name != ListChoice::npos && calls(row(choice.name).block->text));
  }

  void tell_lost(const ListChoice& choice) {
    tell("unsure-reading", row(choice.list.begin),
         choice.list.size() == 1
             ? say("the row was not taken for a goal, and could be one")
             : say("the {} rows from here on were not taken for goals, and could be some", choice.list.size()));
  }

  /// "During the year we will do the following:", with prose below it or behind it: the goals may be its sentences.
  void doubt_lead_ins() {
    constexpr std::uint32_t least = 12;  // words
    for (std::size_t i = 0; i < outline_.rows.size(); ++i) {
      const std::string& text = row(i).block->text;
      bool item = row(i).kind == BlockKind::item || taken_.listed[i];
      std::size_t colon = row(i).kind == BlockKind::paragraph ? text.find(": ") : std::string::npos;
      if (colon != std::string::npos && leads(text.substr(0, colon)) && holds_sentence_end(text.substr(colon + 2)))
        tell_lead(row(i), text.substr(0, colon + 1));
      if (i + 1 == outline_.rows.size() || item || !row(i).completes || !text.ends_with(':') || !holds_modal(text))
        continue;
      const OutlineRow& next = row(i + 1);
      bool prose = next.kind == BlockKind::paragraph && next.words >= least && holds_sentence_end(next.block->text);
      if (prose && !taken_.listed[i + 1]) tell_lead(next, text);
    }
  }

  /// More bullets without a text than with one, as an extractor leaves that tore them off their items.
  void doubt_bare_marks() {
    constexpr std::size_t several = 3;
    const OutlineRow* first = nullptr;
    std::size_t count = 0;
    std::size_t whole = 0;
    for (const OutlineRow& row : outline_.rows) {
      if (row.kind != BlockKind::item) continue;
      bool bare = row.block->text.empty();
      if (bare && first == nullptr) first = &row;
      ++(bare ? count : whole);
    }
    if (count >= several && count > whole && !are_marks_of_goals(count))
      tell("unread-list", *first, say("{} marks of items stand alone: their texts may be goals elsewhere", count));
  }

  /// As many marks, or one fewer, as there are goals without: they are theirs.
  [[nodiscard]] bool are_marks_of_goals(std::size_t marks) const {
    std::size_t goals = 0;
    for (const ListChoice& choice : outline_.lists)
      goals += choice.goals && choice.list.kind != ListKind::items ? choice.list.size() : 0;
    return goals == marks || goals == marks + 1;
  }

  /// A heading that looks as the names of areas do, with no goals below it, and rows that say what shall be.
  ///     Leder                   Stugor
  ///     • Röja sly längs ån     Måla stugorna före vintern. Byta taket på
  ///                             den norra.
  void doubt_bare_names() {
    constexpr std::size_t several = 2;  // areas, rows
    constexpr std::uint32_t least = 3;  // words, and rows that look as the name does
    if (taken_.names.size() < several) return;
    const bool unmarked = std::none_of(outline_.lists.begin(), outline_.lists.end(), [](const ListChoice& choice) {
      return choice.goals && choice.list.kind == ListKind::items;
    });
    for (std::size_t i = behind_introduction(); i + 1 < outline_.rows.size(); ++i) {
      const OutlineRow& name = row(i);
      bool bare = name.kind == BlockKind::heading && name.look != 0 && taken_.looks.contains(name.look) &&
                  !taken_.names.contains(i) && !taken_.of_goals[i] && !name.front_matter && !name.titles_plan;
      std::size_t promising = 0;
      bool says = false;   // one of them, what shall be
      bool brief = false;  // one of them, as names of persons are
      std::size_t k = i + 1;
      for (; bare && k < outline_.rows.size() && may_be_goal_of(i, k); ++k) {
        bare = !taken_.of_goals[k] && row(k).words <= most_item_words;
        const bool statement = unmarked && row(k).kind == BlockKind::paragraph && is_brief_statement(k);
        promising += statement || begins_with_verb(row(k).block->text) ? 1 : 0;
        brief = brief || (row(k).words < least && row(k).look == name.look);
        says = says || says_what_shall_be(row(k).block->text);
      }
      // Rows that look as titles do, in another language perhaps: all begin with verbs.
      if (row(i + 1).kind == BlockKind::heading) says = promising == k - i - 1 && !brief;
      if (row(i + 1).kind == BlockKind::heading && row(i + 1).look == name.look) says = says && promising >= least;
      if (!bare || !says || promising < several || promising * 2 < k - i - 1) continue;
      tell("unread-list", row(i + 1), say("{} has no goals, and rows below it may be some", quoted(name.block->text)));
    }
  }

  /// A paragraph, or of rows that all look as titles do, one that looks otherwise than the name or is stacked.
  [[nodiscard]] bool may_be_goal_of(std::size_t name, std::size_t k) const {
    if (row(k).kind != row(name + 1).kind) return false;
    if (row(k).kind == BlockKind::paragraph) return true;
    if (row(k).kind != BlockKind::heading || taken_.names.contains(k)) return false;
    return row(k).look != row(name).look || (!is_close(outline_.rows, name + 1) && is_stacked(name, k));
  }

  /// Of the rows below the name that stand right below each other, two at least.
  [[nodiscard]] bool is_stacked(std::size_t name, std::size_t k) const {
    if (k > name + 1) return is_close(outline_.rows, k);
    return k + 1 < outline_.rows.size() && is_close(outline_.rows, k + 1) && !taken_.names.contains(k + 1);
  }

  /// What a goal label that stands once, above all names, opens; the first row where there is none.
  [[nodiscard]] std::size_t behind_introduction() const {
    std::size_t first = *std::min_element(taken_.names.begin(), taken_.names.end());
    for (std::size_t i = first; i-- > 0;) {
      if (row(i).kind != BlockKind::item && row(i).goal_label && row(i).repeats == 1) return i;
    }
    return 0;
  }

  /// A sentence or two, where goals have no marks.
  [[nodiscard]] bool is_brief_statement(std::size_t i) const {
    constexpr std::uint32_t least = 4;  // words
    return row(i).words >= least && row(i).words <= most_item_words;
  }

  [[nodiscard]] bool is_value(std::size_t i) const { return row(i).value || row(i).labelled; }

  /// Behind the goals below a label, parted from them by other paragraphs: one more sentence that begins as one of them
  /// does, or says what shall be.
  void doubt_rest(const ListChoice& choice) {
    const List& list = choice.list;
    if (!choice.goals || list.kind != ListKind::below) return;
    if (!choice.evidence.has(Clue::under_goal_label) && row(list.begin - 1).repeats == 1) return;
    std::set<std::string_view> openings;
    for (std::size_t i = list.begin; i < list.end; ++i) openings.insert(first_two_words(row(i).block->text));
    for (std::size_t i = list.end; i < outline_.rows.size() && !taken_.listed[i]; ++i) {
      bool completes = i > list.end && row(i - 1).kind == BlockKind::lead_in;
      const bool value = is_value(i);  // "Nyckeltal: Antal skyltar", and the next goal right below it
      const bool next =
          i > list.end && is_value(i - 1) && is_brief_statement(i) && says_what_shall_be(row(i).block->text);
      const bool heads = row(i).kind == BlockKind::heading && !completes && !value && !next;
      if ((row(i).kind == BlockKind::label && !value) || heads) return;
      if (value) continue;
      if (i == list.end || !is_brief_statement(i) || holds_sentences(row(i).block->text)) continue;
      if (!openings.contains(first_two_words(row(i).block->text)) && !says_what_shall_be(row(i).block->text)) continue;
      return tell("unread-list", row(i), say("the row reads as the goals above it do, and was not taken for one"));
    }
  }

  void tell_lead(const OutlineRow& prose, const std::string& lead) {
    tell("unread-list", prose, say("{} leads to a list, and prose follows", quoted(lead)));
  }

  /// "During 2026 we will do the following"
  static bool leads(std::string_view text) {
    return text.size() < 120 && !holds_sentence_end(text) && holds_modal(text) &&
           in_any_folded(&Language::completed, last_word(text));
  }

  const Outline& outline_;
  const TakenRows& taken_;
  std::vector<Diagnostic>& diagnostics_;
};

}  // namespace

TakenRows see_taken(const Outline& outline) {
  TakenRows taken{std::vector<bool>(outline.rows.size(), false), std::vector<bool>(outline.rows.size(), false), {}, {}};
  for (const ListChoice& choice : outline.lists) {
    auto begin = static_cast<std::ptrdiff_t>(choice.list.begin);
    auto end = static_cast<std::ptrdiff_t>(choice.list.end);
    std::fill(taken.listed.begin() + begin, taken.listed.begin() + end, true);
    if (!choice.goals) continue;
    std::fill(taken.of_goals.begin() + begin, taken.of_goals.begin() + end, true);
    if (choice.name == ListChoice::npos) continue;
    taken.names.insert(choice.name);
    taken.looks.insert(outline.rows[choice.name].look);
  }
  return taken;
}

void find_lost_lists(const Outline& outline, const TakenRows& taken, std::vector<Diagnostic>& diagnostics) {
  LostLists(outline, taken, diagnostics).find();
}

}  // namespace planctl
