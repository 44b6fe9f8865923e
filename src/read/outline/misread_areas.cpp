#include "read/outline/misread_areas.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "messages/say.h"
#include "read/outline/lists.h"
#include "read/outline/marker_counts.h"
#include "read/outline/oddities.h"
#include "read/outline/wording.h"
#include "read/rows/names.h"
#include "read/rows/verbs.h"
#include "read/rows/words.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

class MisreadAreas {
 public:
  MisreadAreas(const Outline& outline, std::vector<Diagnostic>& diagnostics)
      : outline_(outline), diagnostics_(diagnostics) {}

  void find() {
    doubt_parted_areas();
    doubt_value_names();
    doubt_persons();
    doubt_cut_names();
    doubt_letter_name();
    doubt_remarked();
    doubt_told_area();
    doubt_counted_again();
    doubt_bare_last();
    doubt_lone_numbers();
  }

 private:
  void tell(std::string_view rule, const OutlineRow& row, std::string message) {
    diagnostics_.push_back(diagnose(rule, row.block->first_line, 1, std::move(message)));
  }

  [[nodiscard]] const OutlineRow& row(std::size_t i) const { return outline_.rows[i]; }

  /// A heading that stands once, between two goals of one area: it names nothing, and the goals below it are another's.
  ///     Leder
  ///     • Röja sly
  ///     Uppföljning
  ///     • Planen ses över i mars
  void doubt_parted_areas() {
    const ListChoice* above = nullptr;
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals) continue;
      const bool same = above != nullptr && above->name == choice.name && choice.name != ListChoice::npos;
      const std::size_t parting = same ? parting_heading(above->list.end, choice.list.begin) : ListChoice::npos;
      above = &choice;
      if (parting == ListChoice::npos) continue;
      return tell("unsure-reading", row(parting),
                  say("{} stands between goals of {}, and may name those below it", quoted(row(parting).block->text),
                      quoted(row(choice.name).block->text)));
    }
  }

  [[nodiscard]] std::size_t parting_heading(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      const OutlineRow& heading = row(i);
      if (heading.kind == BlockKind::heading && heading.repeats == 1 && !heading.value && !heading.labelled &&
          !heading.goal_label && !unicode::is_digit(unicode::last(heading.block->text)))
        return i;
    }
    return ListChoice::npos;
  }

  /// "Tid: december" among names that are none of values.
  void doubt_value_names() {
    std::size_t odd = ListChoice::npos;
    bool others = false;
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals || choice.name == ListChoice::npos) continue;
      const OutlineRow& name = row(choice.name);
      const bool value = (name.value || name.labelled) && name.block->text.find(": ") != std::string::npos;
      if (value && odd == ListChoice::npos) odd = choice.name;
      others = others || !value;
    }
    if (odd == ListChoice::npos || !others) return;
    tell("odd-title", row(odd), say("{} names goals, and is a value behind its label", quoted(row(odd).block->text)));
  }

  /// The row right below a name begins in small letters: a sentence was cut in two.
  ///     Styrelsen har beslutat om dessa
  ///     mål för 2031:
  void doubt_cut_names() {
    constexpr std::uint32_t least = 3;  // words
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals || choice.name == ListChoice::npos || choice.name + 1 >= choice.list.begin) continue;
      const OutlineRow& name = row(choice.name);
      const OutlineRow& below = row(choice.name + 1);
      if (below.kind == BlockKind::item || below.repeats > 1 || name.words < least) continue;
      if (!is_close(outline_.rows, choice.name + 1)) continue;
      if (!unicode::is_lower(unicode::first(below.block->text)) || name.block->text.ends_with(':')) continue;
      return tell("odd-title", name, say("{} names goals, and goes on in the row below", quoted(name.block->text)));
    }
  }

  /// "Maja Ek, Bo Alm" and "Bo Alm, Siv Lind" name goals: persons, one of whom comes again. "Norra Leden, Södra Leden"
  /// may be an area.
  void doubt_persons() {
    std::map<std::string_view, std::size_t> persons;  // and the name that holds each
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals || choice.name == ListChoice::npos) continue;
      for (std::string_view person : persons_in(row(choice.name).block->text)) {
        auto [before, fresh] = persons.emplace(person, choice.name);
        if (fresh || before->second == choice.name) continue;
        return tell("odd-title", row(before->second),
                    say("{} names goals, and is persons", quoted(row(before->second).block->text)));
      }
    }
  }

  /// The parts between commas, two or more, where all are names of two words or more; else nothing.
  static std::vector<std::string_view> persons_in(std::string_view text) {
    std::vector<std::string_view> persons;
    if (text.find(',') == std::string_view::npos) return persons;
    while (!text.empty()) {
      const std::size_t comma = std::min(text.find(", "), text.size());
      std::string_view one = text.substr(0, comma);
      if (one.find(' ') == std::string_view::npos || !is_names(one)) return {};
      persons.push_back(one);
      text.remove_prefix(std::min(comma + 2, text.size()));
    }
    return persons.size() > 1 ? persons : std::vector<std::string_view>();
  }

  /// All goals stand under the heading right below the title, and what leads to them names them and their year: in a
  /// letter the heading is its sender.
  void doubt_letter_name() {
    const ListChoice* only = nullptr;
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals) continue;
      if (only != nullptr || choice.name == ListChoice::npos) return;
      only = &choice;
    }
    if (only == nullptr || only->name == 0 || only->list.begin < only->name + 2) return;
    const OutlineRow& lead = row(only->list.begin - 1);
    if (!row(only->name - 1).titles_plan || !lead.block->text.ends_with(':') || !lead.of_goals) return;
    if (find_years(lead.block->text).empty()) return;
    tell("unsure-reading", row(only->list.begin),
         say("the goals stand under {}, and could stand under {}", quoted(row(only->name).block->text),
             quoted(lead.block->text)));
  }

  /// All goals of one area end in a remark that says how far they came, and none of any other: they are of another
  /// year's plan, perhaps. One state comes in more than one way, or is denied: not persons, years or prices.
  ///     • Röja sly längs ån (delvis nått)
  ///     • Laga taket på båthuset (inte nått)
  void doubt_remarked() {
    constexpr std::size_t several = 2;  // goals, and other areas
    const ListChoice* remarked = nullptr;
    std::size_t others = 0;
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals) continue;
      std::size_t remarks = 0;
      for (std::size_t i = choice.list.begin; i < choice.list.end; ++i)
        remarks += ends_in_remark(row(i).block->text) ? 1 : 0;
      if (remarks == 0) {
        ++others;
      } else if (remarked != nullptr || remarks < choice.list.size() || remarks < several) {
        return;
      } else {
        remarked = &choice;
      }
    }
    if (remarked == nullptr || others < several || !remarks_states(remarked->list)) return;
    tell("unsure-reading", row(remarked->list.begin),
         say("all goals from here on end in a remark, and no others do: as those of an earlier plan"));
  }

  static bool ends_in_remark(std::string_view text) {
    while (text.ends_with('.')) text.remove_suffix(1);
    return text.ends_with(')');
  }

  /// "delvis nått" and "inte nått", "klart" and "ej klart", "not done".
  [[nodiscard]] bool remarks_states(const List& list) const {
    std::map<std::string, std::string> states;  // the last words of remarks, and the whole of one
    for (std::size_t i = list.begin; i < list.end; ++i) {
      const std::string_view text = row(i).block->text;
      const std::size_t open = text.rfind('(');
      if (open == std::string_view::npos) return false;
      const std::vector<std::string> words = words_of(text.substr(open));
      if (words.empty()) return false;
      if (in_any(&Language::denials, words.front())) return true;
      std::string whole;
      for (const std::string& word : words) whole += word + ' ';
      auto [before, fresh] = states.emplace(words.back(), whole);
      if (!fresh && before->second != whole && unicode::is_lower(unicode::first(text.substr(open + 1)))) return true;
    }
    return false;
  }

  /// Most goals of one area are questions or tell what was, and none promises; none of any other do, and most of them
  /// promise: an account, a form.
  ///     Så här gick det
  ///     • Taket lades om
  ///     • Bryggan revs
  void doubt_told_area() {
    constexpr std::size_t several = 2;  // goals, and other areas
    const ListChoice* odd = nullptr;
    std::size_t others = 0;
    std::size_t rows = 0;  // of the others
    std::size_t promising = 0;
    if (!any_lacks_promises()) return;
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals) continue;
      const Saying saying = saying_of(choice.list);
      if (saying.odd == 0) {
        ++others;
        rows += choice.list.size();
        promising += saying.promising;
      } else if (odd != nullptr || saying.promising > 0 || saying.odd * 2 < choice.list.size() ||
                 choice.list.size() < several) {
        return;
      } else {
        odd = &choice;
      }
    }
    if (odd == nullptr || others < several || promising * 2 < rows) return;
    tell("unsure-reading", row(odd->list.begin),
         say("goals from here on ask or tell what was, and no others do: as those of a report or a form"));
  }

  /// Most documents have no list of goals whose rows ask, or do not mostly say what shall be.
  [[nodiscard]] bool any_lacks_promises() const {
    return std::any_of(outline_.lists.begin(), outline_.lists.end(), [](const ListChoice& choice) {
      const Evidence& evidence = choice.evidence;
      if (!choice.goals || choice.list.size() < 2) return false;
      return evidence.has(Clue::questions) || evidence.has(Clue::asked_goals) ||
             !(evidence.has(Clue::promises) || evidence.has(Clue::infinitives) || evidence.has(Clue::modals));
    });
  }

  struct Saying {
    std::size_t odd = 0;  ///< rows that are questions or tell what was
    std::size_t promising = 0;
  };

  [[nodiscard]] Saying saying_of(const List& list) const {
    Saying saying;
    for (std::size_t i = list.begin; i < list.end; ++i) {
      const std::string& text = row(i).block->text;
      auto tells = [&](const Language& language) { return tells_what_was(text, language); };
      if (text.ends_with('?')) {
        ++saying.odd;
      } else if (promises_in_any_language(text)) {
        ++saying.promising;
      } else {
        saying.odd += std::any_of(languages().begin(), languages().end(), tells) ? 1 : 0;
      }
    }
    return saying;
  }

  /// The goals of several areas are numbered on by name, "Mål 1" and "Mål 2", then "Mål 3", and those of the last begin
  /// with the first again: it says more of them.
  void doubt_counted_again() {
    const ListChoice* above = nullptr;
    const ListChoice* again = nullptr;
    bool goes_on = false;
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals) continue;
      if (again != nullptr || choice.list.kind != ListKind::items || !choice.list.marker.starts_with("word")) return;
      const int first = first_number(row(choice.list.begin).block->marker);
      if (above != nullptr && above->name == choice.name) return;
      if (above == nullptr) {
        if (first != 1) return;
      } else if (above->list.marker != choice.list.marker) {
        return;
      } else if (first == first_number(row(above->list.end - 1).block->marker) + 1) {
        goes_on = true;
      } else if (first == 1 && goes_on) {
        again = &choice;
      } else {
        return;
      }
      above = &choice;
    }
    if (again == nullptr) return;
    tell("unsure-reading", row(again->list.begin),
         say("{} comes again from here on, and may say more of the goals above it",
             quoted(row(again->list.begin).block->marker)));
  }

  /// All names are numbered, and the next number stands above no goals and says what shall be: it may be a goal, and
  /// the others goals with parts.
  ///     1. Rena sjön
  ///        ○ Stoppa utsläppen
  ///     2. Lära barnen om sjön
  void doubt_bare_last() {
    const ListChoice* last = nullptr;
    std::size_t names = 0;
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals) continue;
      if (choice.name == ListChoice::npos || (last != nullptr && last->name == choice.name)) return;
      if (first_number(row(choice.name).block->marker) != static_cast<int>(++names)) return;
      last = &choice;
    }
    if (last == nullptr) return;
    const std::size_t bare = last->list.end;
    if (bare >= outline_.rows.size() || row(bare).kind != BlockKind::heading) return;
    const Block& block = *row(bare).block;
    const bool next = first_number(block.marker) == static_cast<int>(names) + 1 &&
                      marker_kind(block.marker) == marker_kind(row(last->name).block->marker);
    if (!next || !says_what_shall_be(block.text) || row(bare).no_promise || row(bare).front_matter) return;
    if (bare + 1 < outline_.rows.size() && row(bare + 1).kind != BlockKind::heading) return;
    tell("unsure-reading", row(bare),
         say("{} has nothing below it, where others of its numbers name goals: it may be one", quoted(block.text)));
  }

  /// "Mål 1" names an area with goals, and "Mål 2" stands above prose alone: it is a goal itself, or what stands below
  /// it.
  void doubt_lone_numbers() {
    for (const ListChoice& lone : outline_.lists) {
      if (lone.goals || lone.list.kind != ListKind::items || !names_goals(lone.list)) continue;
      bool names = false;   // an area
      bool others = false;  // of its numbers do
      for (const ListChoice& choice : outline_.lists) {
        if (!choice.goals || choice.name == ListChoice::npos) continue;
        names = names || choice.name == lone.list.begin;
        others = others || marker_kind(row(choice.name).block->marker) == lone.list.marker;
      }
      if (names || !others) continue;
      return tell("unsure-reading", row(lone.list.begin),
                  say("{} has nothing below it, where others of its numbers name goals: it may be one",
                      quoted(row(lone.list.begin).block->text)));
    }
  }

  const Outline& outline_;
  std::vector<Diagnostic>& diagnostics_;
};

}  // namespace

void find_misread_areas(const Outline& outline, std::vector<Diagnostic>& diagnostics) {
  MisreadAreas(outline, diagnostics).find();
}

}  // namespace planctl
