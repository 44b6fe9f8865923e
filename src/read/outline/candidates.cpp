#include "read/outline/candidates.h"

#include <algorithm>

#include "language/title_words.h"
#include "read/rows/figures.h"
#include "read/rows/names.h"
#include "read/rows/rows.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t most_candidates = 9;
constexpr std::uint32_t most_crossed = 3;  // lists
constexpr std::uint32_t most_skipped = 4;
constexpr std::size_t most_steps = 60;  // rows and lists that are passed on the way up

bool is_label(const OutlineRow& row) {
  return (row.repeats > 1 || row.goal_label || row.kind == BlockKind::label) && !is_numbered_label(row);
}

/// "Goal #2: Open the huts by June 2031": the date is that of what it counts.
bool is_counted_by_noun(const OutlineRow& row) {
  const std::string& marker = row.block->marker;
  return row.kind != BlockKind::item && unicode::has_digit(marker) && unicode::is_letter(unicode::first(marker));
}

/// The row's own clues as a name, wherever the list stands.
void add_own(Evidence& evidence, const OutlineRow& row) {
  constexpr std::uint32_t rather_long = 8;
  constexpr std::uint32_t too_long = 12;
  if (row.block->settled == Settled::kind && row.kind == BlockKind::heading) evidence.add(Clue::settled_name);
  if (row.dated && !is_counted_by_noun(row)) evidence.add(Clue::date);
  if (row.approval) evidence.add(Clue::approval);
  bool item = row.kind == BlockKind::item;
  if (row.sentence && !item) evidence.add(Clue::sentence);
  if (!item && row.words > too_long) evidence.add(Clue::long_title);
  if (!item && row.words > rather_long && row.words <= too_long) evidence.add(Clue::rather_long);
  if (row.number_alone) evidence.add(Clue::number_alone);
  if (row.repeats > 1) {
    evidence.add(Clue::repeated);
  } else if ((row.goal_label || row.kind == BlockKind::label) && !is_numbered_label(row)) {
    evidence.add(Clue::label_alone);
  } else if (row.ending_repeats >= 3 && row.completes) {
    evidence.add(Clue::repeated_ending);
  }
  if (row.completes) {
    evidence.add(Clue::completed);
    if (row.repeats == 1 && row.open_colon) evidence.add(Clue::only_colon);
  }
  if (row.titles_plan) {
    evidence.add(Clue::plan_title);
  } else if (row.names_plan && !(row.goal_label && row.kind == BlockKind::label)) {
    evidence.add(Clue::plan_words);
  }
  bool numbered = is_numbered_label(row);
  if ((row.kind == BlockKind::heading || numbered) && !row.titles_plan) evidence.add(Clue::heading);
  if ((row.block->level > 0 || numbered) && !row.titles_plan) evidence.add(Clue::markup_level);
  if (row.kind == BlockKind::paragraph) evidence.add(Clue::prose_look);
  if (item) evidence.add(Clue::item);
}

bool is_quote(char32_t c) { return c == U'"' || (c >= 0x201C && c <= 0x201E) || c == 0xAB || c == 0xBB; }

/// "_”Så att alla hittar hem.”_": what somebody says; of fewer words it may be a title. '"Stugor" och "leder"' is none.
bool is_quotation(std::string_view text) {
  constexpr std::size_t least = 5;  // words
  constexpr std::string_view stress = "_*";
  constexpr std::string_view first_bytes = "\"_*\xE2\xC2";
  if (text.empty() || first_bytes.find(text.front()) == std::string_view::npos) return false;
  std::size_t begin = std::min(text.find_first_not_of(stress), text.size());
  text = text.substr(begin, text.find_last_not_of(stress) + 1 - begin);
  if (!is_quote(unicode::first(text)) || !is_quote(unicode::last(text)) || count_words(text) < least) return false;
  std::size_t signs = 0;
  for (std::size_t at = 0; at < text.size();) signs += is_quote(unicode::next(text, at)) ? 1 : 0;
  return signs == 2;
}

/// "Ps. 96:1", "2 Kor 3:17–18": where a quotation stands in a book of verses.
bool is_verse(std::string_view text) {
  constexpr std::size_t longest = 24;  // bytes
  if (text.size() > longest || text.empty() || !unicode::is_digit_byte(text.back())) return false;
  const std::size_t colon = text.rfind(':');
  if (colon == std::string_view::npos || colon == 0) return false;
  const std::size_t space = text.substr(0, colon).rfind(' ');
  if (space == std::string_view::npos ||
      !unicode::is_letter(unicode::first(text.substr(text.rfind(' ', space - 1) + 1))))
    return false;
  auto digits = [](std::string_view part) { return part.find_first_not_of("0123456789-\xE2\x80\x93") == part.npos; };
  const std::string_view verse = text.substr(colon + 1);
  return colon > space + 1 && digits(text.substr(space + 1, colon - space - 1)) && !verse.empty() && digits(verse);
}

/// "Förskola -114 200 -117 900": a row of a budget; "Plan 2031 2032 2033" is none.
bool ends_in_figures(std::string_view text) {
  constexpr std::size_t several = 3;
  constexpr std::string_view digits = "0123456789";
  if (text.empty() || digits.find(text.back()) == std::string_view::npos) return false;
  std::size_t figures = 0;
  bool sums = false;  // with a sign, a part or groups of digits
  while (!text.empty()) {
    const std::size_t space = text.rfind(' ');
    const std::string_view word = text.substr(space == std::string_view::npos ? 0 : space + 1);
    if (!is_figure_word(word)) break;
    sums = sums || word.find_first_not_of(digits) != std::string_view::npos;
    ++figures;
    text = text.substr(0, space == std::string_view::npos ? 0 : space);
  }
  return figures > several || (figures == several && sums);
}

/// "{{title}}": what a program that makes web pages puts there.
bool is_template(std::string_view text) { return text.find("{{") != std::string_view::npos; }

bool is_address(std::string_view text) {
  return text.find(' ') == std::string_view::npos && text.find("://") != std::string_view::npos;
}

/// Walks up from a list and collects the rows that could name it.
class Climb {
 public:
  Climb(const OutlineRows& rows, const std::vector<List>& lists, std::size_t list, const std::vector<bool>& series,
        const std::vector<bool>& weak)
      : rows_(rows), lists_(lists), list_(list), series_(series), weak_(weak) {}

  std::vector<NameCandidate> climb() {
    found_.reserve(most_candidates);
    std::size_t above = list_;  // lists above the one at hand
    std::size_t begin = lists_[list_].begin;
    std::size_t steps = 0;
    for (std::size_t at = begin; at > 0 && found_.size() < most_candidates && steps < most_steps; ++steps) {
      if (at < begin && rows_[at].opens_plan) break;
      --at;
      if (above > 0 && lists_[above - 1].end == at + 1) {
        if (!cross(--above)) break;
        at = lists_[above].begin;
        continue;
      }
      take(at);
    }
    found_.shrink_to_fit();  // they are kept of all lists
    return std::move(found_);
  }

 private:
  /// Goes on above another list; false where that is too far. Lists with no row between them have one name, but for one
  /// row that is no goal: it may name what is below it.
  bool cross(std::size_t list) {
    const List& crossed = lists_[list];
    if (counts_on(crossed)) return true;
    bool member = crossed.size() == 1 && series_[crossed.begin];
    bool adjacent = !member && found_.empty() && prose_ == 0 && crossed_ == 0;
    if (adjacent && crossed.size() == 1 && weak_[list]) add(crossed.begin);
    if (adjacent) return true;
    if (crossed_ == 0 && titled_) ++skipped_;
    crossed_begin_ = crossed.begin;
    if (member) {
      add(crossed.begin);
      ++series_crossed_;
    } else if (weak_[list] || in_parts_) {
      ++prose_;
      return true;
    }
    return ++crossed_ - series_crossed_ <= most_crossed;
  }

  /// "Mål 1:" above "Mål 2:", and what is said of the first between them: they have one name.
  bool counts_on(const List& above) {
    if (above.marker != lists_[list_].marker || !names_goals(above)) return false;
    if (next_ == 0) next_ = first_number(rows_[lists_[list_].begin].block->marker);
    if (first_number(rows_[above.end - 1].block->marker) + 1 != next_) return false;
    next_ = first_number(rows_[above.begin].block->marker);
    return true;
  }

  void take(std::size_t at) {
    const OutlineRow& row = rows_[at];
    const bool said = row.value || (row.labelled && row.kind == BlockKind::paragraph);  // behind a label
    bool note = row.block->text.starts_with('[') || said || row.said_of_title || is_motto(at) ||
                is_address(row.block->text) || is_template(row.block->text) || is_verse(row.block->text) ||
                ends_in_figures(row.block->text);
    if (!row.brief || note || is_inside_count(at) || is_second_lead(at) || quotes_author(row.block->text)) {
      ++prose_;
      return;
    }
    constexpr std::size_t start = 8;  // bytes
    bool letter = unicode::is_letter(unicode::first(row.block->text));
    if (!letter && unicode::key(row.block->text.substr(0, start)).empty()) return;
    add(at);
    in_parts_ = in_parts_ || row.number_alone;
    constexpr std::uint32_t few = 3;  // words
    titled_ = titled_ || (at + 1 == lists_[list_].begin && row.open_colon && row.words <= few && row.repeats == 1);
    bool could_name = !row.completes && !is_label(row) && !row.dated && !row.approval && !row.number_alone;
    if (could_name) ++skipped_;
    if (could_name && row.front_matter && prose_ > 0) ++fronts_;
  }

  /// "Vi ska", right below a row that the list completes as well: says nothing that the row above does not.
  ///     Detta ska ske genom att:
  ///     Vi ska
  ///     – röja leden
  [[nodiscard]] bool is_second_lead(std::size_t at) const {
    constexpr std::uint32_t most_words = 3;
    const bool leads = at > 0 && rows_[at].completes && rows_[at].words <= most_words && rows_[at].repeats == 1;
    return leads && rows_[at - 1].brief && rows_[at - 1].completes && rows_[at - 1].repeats > 1 && begins_with_us(at);
  }

  /// "Vi ska", not "Barnen ska".
  [[nodiscard]] bool begins_with_us(std::size_t at) const {
    std::size_t end = 0;
    return in_any(&GoalGrammar::subjects, next_word(rows_[at].block->text, end));
  }

  /// A quotation right below a row that could name the list; without one the quotation itself may be its name.
  [[nodiscard]] bool is_motto(std::size_t at) const {
    if (!is_quotation(rows_[at].block->text)) return false;
    const OutlineRow* above = at > 0 ? &rows_[at - 1] : nullptr;
    bool title = above != nullptr && above->names_plan && names_plan(above->block->text);
    return above != nullptr && above->brief && above->kind != BlockKind::item && !title && !above->completes &&
           !is_label(*above) && !is_quotation(above->block->text);
  }

  /// Between "1.1" and "1.2": what stands there is said of the first, and names nothing.
  [[nodiscard]] bool is_inside_count(std::size_t at) const {
    constexpr std::size_t far = 3;  // rows
    if (at == 0 || rows_[at].kind == BlockKind::item) return false;
    std::size_t below = at + 1;
    while (below + 1 < rows_.size() && below - at < far && rows_[below].kind != BlockKind::item) ++below;
    std::size_t above = at - 1;
    while (above > 0 && at - above < far && rows_[above].kind != BlockKind::item) --above;
    return below < rows_.size() && is_next_level(rows_[above].block->marker, rows_[below].block->marker);
  }

  /// Below a label that comes again, behind another one with its value that begins each time: what the first one says
  /// names it, and this is said of it.
  ///     Namn
  ///     Stugor
  ///     Berörda byar
  ///     Norrby, Söderby
  ///     Mål
  [[nodiscard]] bool is_value_inside(std::size_t at) const {
    constexpr std::uint32_t several = 3;
    if (at < 3 || !is_close(rows_, at - 1)) return false;
    const OutlineRow& label = rows_[at - 1];
    const OutlineRow& above = rows_[at - 3];
    return label.repeats > 1 && above.repeats >= several && above.first < label.first && !label.goal_label;
  }

  void add(std::size_t at) {
    NameCandidate candidate;
    candidate.row = at;
    add_own(candidate.evidence, rows_[at]);
    // "Mission" right above "Vi vill": what stands above a goal label names goals, whatever its words.
    bool above_label = at + 1 < rows_.size() && rows_[at + 1].goal_label && rows_[at + 1].repeats > 1;
    if (rows_[at].front_matter && !above_label) candidate.evidence.add(Clue::front_matter);
    if (rows_[at].completes && at + 1 == crossed_begin_) candidate.evidence.add(Clue::completed_elsewhere);
    if (is_value_inside(at)) candidate.evidence.add(Clue::value_inside);
    if (prose_ > 0) candidate.evidence.add(Clue::prose_between, std::min<std::uint32_t>(prose_, 2));
    const std::uint32_t skipped = skipped_ - (rows_[at].titles_plan ? fronts_ : 0);
    if (skipped > 0) candidate.evidence.add(Clue::row_skipped, std::min(skipped, most_skipped));
    if (crossed_ > 0) candidate.evidence.add(Clue::list_crossed, crossed_);
    if (below_title_) candidate.evidence.add(Clue::above_title);
    below_title_ = below_title_ || rows_[at].titles_plan;
    candidate.series_crossed = series_crossed_;
    found_.push_back(candidate);
  }

  const OutlineRows& rows_;
  const std::vector<List>& lists_;
  std::size_t list_;
  const std::vector<bool>& series_;
  const std::vector<bool>& weak_;
  std::vector<NameCandidate> found_;
  std::uint32_t prose_ = 0;
  std::uint32_t skipped_ = 0;
  std::uint32_t fronts_ = 0;       ///< of these, heads of front matter with its text: no nearer than the plan's title
  std::size_t crossed_begin_ = 0;  ///< of the last list crossed
  bool titled_ = false;            ///< "Bladet:" stands right above the list, as a title may that ends in a colon
  bool below_title_ = false;       ///< the plan's title has been passed on the way up
  bool in_parts_ = false;          ///< a "Projekt 2" has been passed: what stands above may be parts of the same area
  std::uint32_t crossed_ = 0;
  std::uint32_t series_crossed_ = 0;
  int next_ = 0;  ///< number of the topmost goal of those that count on to the list; 0 before it is asked for
};

}  // namespace

bool is_numbered_label(const OutlineRow& row) {
  return row.kind == BlockKind::label && row.goal_label && row.repeats == 1 && unicode::has_digit(row.block->marker) &&
         !is_level(row.block->marker);
}

std::vector<NameCandidate> find_candidates(const OutlineRows& rows, const std::vector<List>& lists, std::size_t list,
                                           const std::vector<bool>& series, const std::vector<bool>& weak) {
  return Climb(rows, lists, list, series, weak).climb();
}

}  // namespace planctl
