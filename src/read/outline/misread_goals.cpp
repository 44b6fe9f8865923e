#include "read/outline/misread_goals.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "language/language.h"
#include "language/title_words.h"
#include "messages/say.h"
#include "read/outline/marker_counts.h"
#include "read/outline/oddities.h"
#include "read/rows/label_words.h"
#include "read/rows/rows.h"
#include "read/rows/verbs.h"
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

class MisreadGoals {
 public:
  MisreadGoals(const Outline& outline, const TakenRows& taken, std::vector<Diagnostic>& diagnostics)
      : outline_(outline), taken_(taken), diagnostics_(diagnostics) {}

  void find() {
    doubt_inner_labels();
    doubt_quoted();
    doubt_joined();
    doubt_bare_questions();
    for (const ListChoice& choice : outline_.lists) {
      if (choice.goals && (doubt_short_mark(choice.list) || doubt_short_row(choice.list))) return;
    }
  }

 private:
  void tell(std::string_view rule, const OutlineRow& row, std::string message) {
    diagnostics_.push_back(diagnose(rule, row.block->first_line, 1, std::move(message)));
  }

  [[nodiscard]] const OutlineRow& row(std::size_t i) const { return outline_.rows[i]; }

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

  /// A mark of words and no text behind it, in a list whose other items have other marks: a label of those below it.
  ///     What was done?
  ///     • The roof was mended.
  ///     What will be done?
  ///     • Mend the stairs.
  void doubt_bare_questions() {
    for (const ListChoice& choice : outline_.lists) {
      if (!choice.goals || choice.list.kind != ListKind::items) continue;
      for (std::size_t i = choice.list.begin + 1; i < choice.list.end; ++i) {
        const Block& block = *row(i).block;
        const bool label = block.text.empty() && unicode::is_letter(unicode::first(block.marker));
        if (!label || marker_kind(block.marker) == marker_kind(row(i - 1).block->marker)) continue;
        return tell(
            "unsure-reading", row(i),
            say("{} stands alone among goals, and may part what is above it from what is below", quoted(block.marker)));
      }
    }
  }

  /// One item of a list has another mark than all others, and far fewer words: a heading with a sign of its own.
  ///     ✅ Take the van to fifteen schools
  ///     ♿ Access
  bool doubt_short_mark(const List& list) {
    constexpr std::size_t least = 4;
    if (list.kind != ListKind::items || list.size() < least) return false;
    const std::size_t odd = only_short(list, least - 1);
    if (odd == list.end || odd == list.begin) return false;
    const std::string& mark = row(list.begin).block->marker;
    for (std::size_t i = list.begin; i < list.end; ++i) {
      if ((marker_kind(row(i).block->marker) == marker_kind(mark)) == (i == odd)) return false;
    }
    return tell_short(odd);
  }

  /// One row of a list without marks has one or two words, none of them a verb in front, where all others have more.
  bool doubt_short_row(const List& list) {
    constexpr std::uint32_t more = 4;  // words
    if (list.kind == ListKind::headings || list.size() < 2 || !row(list.begin).block->marker.empty()) return false;
    const std::size_t odd = only_short(list, more);
    if (odd == list.end || ends_sentence(row(odd).block->text) || begins_with_verb(row(odd).block->text)) return false;
    return tell_short(odd);
  }

  /// The only row of one or two words, where all others have so many more; the end where there is none.
  [[nodiscard]] std::size_t only_short(const List& list, std::uint32_t more) const {
    constexpr std::uint32_t few = 2;
    std::size_t odd = list.end;
    for (std::size_t i = list.begin; i < list.end; ++i) {
      if (row(i).words >= more) continue;
      if (row(i).words > few || row(i).words == 0 || odd < list.end) return list.end;
      odd = i;
    }
    return odd;
  }

  /// Once a row, whoever else told it.
  bool tell_short(std::size_t i) {
    const std::size_t line = row(i).block->first_line;
    if (std::any_of(diagnostics_.begin(), diagnostics_.end(),
                    [&](const Diagnostic& told) { return told.rule == "odd-goal" && told.line == line; }))
      return true;
    tell("odd-goal", row(i),
         say("{} is shorter than what stands around it, as a heading is", quoted(row(i).block->text)));
    return true;
  }

  const Outline& outline_;
  const TakenRows& taken_;
  std::vector<Diagnostic>& diagnostics_;
};

}  // namespace

void find_misread_goals(const Outline& outline, const TakenRows& taken, std::vector<Diagnostic>& diagnostics) {
  MisreadGoals(outline, taken, diagnostics).find();
}

}  // namespace planctl
