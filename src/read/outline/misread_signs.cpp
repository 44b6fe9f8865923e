#include "read/outline/misread_signs.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "language/language.h"
#include "language/title_words.h"
#include "messages/say.h"
#include "read/outline/oddities.h"
#include "read/outline/wording.h"
#include "read/rows/label_words.h"
#include "read/rows/rows.h"
#include "read/rows/words.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "Kliniken – mål: Alla ska få plats.", "Goal 2031: …", "Result: …": what its label calls the text behind it.
enum class InnerLabel : std::uint8_t { none, goal, other };

InnerLabel inner_label(std::string_view text) {
  constexpr std::size_t longest = 60;  // bytes
  const std::size_t colon = text.find(": ");
  if (colon == std::string_view::npos || colon > longest) return InnerLabel::none;
  std::string_view label = text.substr(0, colon);
  if (is_other_label(label)) return InnerLabel::other;
  const auto years = find_years(label);
  if (!years.empty() && years.back().bytes.end == colon) label = label.substr(0, years.back().bytes.begin);
  while (label.ends_with(' ')) label.remove_suffix(1);
  return is_goal_word(unicode::fold(last_word(label))) ? InnerLabel::goal : InnerLabel::none;
}

/// "”Det blir bra”, säger Maja Ek.": the words of somebody in quotation marks, and whose they are.
bool quotes_somebody(std::string_view text) {
  constexpr std::string_view marks[] = {"”", "“", "\"", "»"};
  constexpr std::string_view openings[] = {"”", "“", "\"", "»", "«", "„"};
  auto opens = [&](std::string_view mark) { return text.starts_with(mark); };
  if (std::none_of(std::begin(openings), std::end(openings), opens)) return false;
  std::size_t end = 0;
  for (std::string_view mark : marks) {
    const std::size_t at = text.rfind(mark);
    if (at != std::string_view::npos && at > 0) end = std::max(end, at + mark.size());
  }
  if (end == 0) return false;
  text.remove_prefix(end);
  while (text.starts_with(',') || text.starts_with(' ')) text.remove_prefix(1);
  return unicode::is_lower(unicode::first(text)) && unicode::is_upper(unicode::first(last_word(text)));
}

class MisreadSigns {
 public:
  MisreadSigns(const Outline& outline, const TakenRows& taken, std::vector<Diagnostic>& diagnostics)
      : outline_(outline), taken_(taken), diagnostics_(diagnostics) {}

  void find() {
    doubt_parted_areas();
    doubt_inner_labels();
    doubt_quoted();
    doubt_value_names();
    doubt_letter_name();
    doubt_promises_below();
    doubt_joined();
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

  void doubt_inner_labels() {
    constexpr std::size_t several = 2;
    const OutlineRow* first = nullptr;
    std::size_t labels = 0;
    std::size_t goals = 0;
    for (std::size_t i = 0; i < outline_.rows.size(); ++i) {
      if (!taken_.of_goals[i]) continue;
      const InnerLabel label = inner_label(row(i).block->text);
      if (label == InnerLabel::none) continue;
      if (first == nullptr) first = &row(i);
      ++labels;
      goals += label == InnerLabel::goal ? 1 : 0;
    }
    if (labels < several || goals == 0) return;
    tell("odd-goal", *first,
         say("{} has a label inside that tells goals from what is none", quoted(first->block->text)));
  }

  void doubt_quoted() {
    for (std::size_t i = 0; i < outline_.rows.size(); ++i) {
      if (!taken_.of_goals[i] || !quotes_somebody(row(i).block->text)) continue;
      return tell("odd-goal", row(i), say("{} is what somebody said", quoted(row(i).block->text)));
    }
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

  /// Headings are taken for goals, and each has several sentences below it that say what shall be.
  void doubt_promises_below() {
    constexpr std::size_t several = 2;  // a heading
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals || choice.list.kind != ListKind::headings) continue;
      std::size_t headings = 0;
      std::size_t promises = 0;
      for (std::size_t i = choice.list.begin; i < choice.list.end; ++i) {
        const bool heading = row(i).kind == BlockKind::heading;
        headings += heading ? 1 : 0;
        promises += !heading && promises_in_any_language(row(i).block->text) ? 1 : 0;
      }
      if (promises < several * headings) continue;
      return tell(
          "unsure-reading", row(choice.list.begin),
          say("{} sentences below these {} headings say what shall be: they may be the goals", promises, headings));
    }
  }

  /// The word that several goals begin with stands in the middle of one, and no sentence ends before it.
  void doubt_joined() {
    constexpr std::size_t several = 3;
    std::unordered_map<std::string_view, std::size_t> openings;
    for (std::size_t i = 0; i < outline_.rows.size(); ++i) {
      if (taken_.of_goals[i]) ++openings[first_word(row(i).block->text)];
    }
    for (std::size_t i = 0; i < outline_.rows.size(); ++i) {
      if (!taken_.of_goals[i]) continue;
      std::string_view text = row(i).block->text;
      for (auto at = text.find(' '); at != std::string_view::npos && at > 0; at = text.find(' ', at + 1)) {
        std::string_view word = first_word(text.substr(at + 1));
        if (!unicode::is_upper(unicode::first(word)) || !unicode::is_lower(unicode::last(text.substr(0, at)))) continue;
        auto found = openings.find(word);
        if (found == openings.end() || found->second < several) continue;
        return tell(
            "odd-goal", row(i),
            say("{} holds the beginning of another goal, {}", quoted(row(i).block->text), quoted(std::string(word))));
      }
    }
  }

  static std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

  const Outline& outline_;
  const TakenRows& taken_;
  std::vector<Diagnostic>& diagnostics_;
};

}  // namespace

void find_misread_signs(const Outline& outline, const TakenRows& taken, std::vector<Diagnostic>& diagnostics) {
  MisreadSigns(outline, taken, diagnostics).find();
}

}  // namespace planctl
