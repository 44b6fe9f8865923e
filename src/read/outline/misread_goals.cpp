#include "read/outline/misread_goals.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "language/title_words.h"
#include "messages/say.h"
#include "read/outline/marker_counts.h"
#include "read/outline/oddities.h"
#include "read/outline/wording.h"
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
  if (colon > longest) return InnerLabel::none;
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
    doubt_texts();
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

  void doubt_texts() {
    for (const ListChoice& choice : outline_.lists) {
      for (std::size_t i = choice.list.begin; choice.goals && i < choice.list.end; ++i) {
        const std::string& text = row(i).block->text;
        see_label(choice.list, i);
        if (!said_ && begins_with_sign(text) && quotes_somebody(text)) said_ = i;
        const bool joined = row(i).block->last_line > row(i).block->first_line;
        const bool capital = joined && for_each_capital(i, [](std::string_view) { return true; });
        if (capital) capitals_.push_back(i);
      }
    }
    constexpr std::size_t several = 2;
    if (goal_labels_ > 0 && (labels_.size() >= several || (goal_labels_ >= several && leaves_label()))) {
      tell("odd-goal", row(*labelled_),
           say("{} has a label inside that tells goals from what is none", quoted(row(*labelled_).block->text)));
    }
    if (said_) tell("odd-goal", row(*said_), say("{} is what somebody said", quoted(row(*said_).block->text)));
    if (!capitals_.empty()) doubt_joined();
  }

  /// One label in front of all goals that have any was obeyed, unless another for goals stands in front of other rows.
  [[nodiscard]] bool leaves_label() const {
    for (std::size_t i = 0; i < outline_.rows.size(); ++i) {
      const std::string& text = row(i).block->text;
      if (!taken_.of_goals[i] && inner_label(text) == InnerLabel::goal && !labels_.contains(label_of(text)))
        return true;
    }
    return false;
  }

  static std::string_view label_of(std::string_view text) { return text.substr(0, text.find(':')); }

  void see_label(const List& list, std::size_t i) {
    const std::string& text = row(i).block->text;
    if (row(i).words == 1 && is_goal_word(unicode::fold(text)))
      tell("odd-goal", row(i), say("{} is a label, as the heads of tables are", quoted(text)));
    if (text.find(':') == std::string::npos || is_comment(outline_.rows, list, i)) return;
    if (is_person(text)) tell("odd-goal", row(i), say("{} is a person", quoted(text)));
    const InnerLabel label = inner_label(text);
    if (label == InnerLabel::none) return;
    if (!labelled_) labelled_ = i;
    labels_.insert(label_of(text));
    goal_labels_ += label == InnerLabel::goal ? 1 : 0;
  }

  /// "Rektor: Per Haugen"
  static bool is_person(const std::string& text) {
    constexpr std::size_t longest = 60;  // bytes
    const std::size_t space = text.find(' ');
    const bool valued = space > 0 && space < text.size() && text[space - 1] == ':';
    return valued && text.size() <= longest && names_person(text);
  }

  static bool begins_with_sign(std::string_view text) {
    return !text.empty() && (text.front() == '"' || static_cast<unsigned char>(text.front()) >= 0x80);
  }

  /// At the space between the two; by their first bytes.
  static bool begins_word(std::string_view text, std::size_t space) {
    const char next = text[space + 1];
    const bool possible = (next >= 'A' && next <= 'Z') || static_cast<unsigned char>(next) >= 0xC3;
    return possible && unicode::is_lower(unicode::last(text.substr(0, space))) &&
           unicode::is_upper(unicode::first(text.substr(space + 1)));
  }

  /// The word that several goals begin with stands in the middle of one of several lines, and no sentence ends before
  /// it; two words that two others begin with, as "Children First" in "a group called Children First" are none.
  void doubt_joined() {
    constexpr std::size_t several = 3;
    std::map<std::string_view, std::size_t> openings;  // words in capitals, and goals that begin with each
    std::map<std::string_view, std::size_t> pairs;     // with the words behind them
    std::array<bool, 256> letters{};                   // their first bytes
    for (std::size_t i : capitals_) {
      for_each_capital(i, [&](std::string_view word) {
        openings.emplace(word, 0);
        letters[static_cast<unsigned char>(word.front())] = true;
        return false;
      });
    }
    for (std::size_t i = 0; i < outline_.rows.size(); ++i) {
      const std::string& text = row(i).block->text;
      if (!taken_.of_goals[i] || text.empty() || !letters[static_cast<unsigned char>(text.front())]) continue;
      auto found = openings.find(first_word(text));
      if (found == openings.end()) continue;
      ++found->second;
      ++pairs[first_two_words(text)];
    }
    for (std::size_t i : capitals_) {
      const bool told = for_each_capital(i, [&](std::string_view word) {
        const auto at = static_cast<std::size_t>(word.data() - row(i).block->text.data());
        const auto pair = pairs.find(first_two_words(std::string_view(row(i).block->text).substr(at)));
        if (openings.at(word) < several || pair == pairs.end() || pair->second < 2) return false;
        tell("odd-goal", row(i),
             say("{} holds the beginning of another goal, {}", quoted(row(i).block->text), quoted(std::string(word))));
        return true;
      });
      if (told) return;
    }
  }

  /// The words of the row that stand in capitals behind small letters, until `ends` says so.
  template <typename Ends>
  bool for_each_capital(std::size_t i, Ends ends) const {
    std::string_view text = row(i).block->text;
    for (auto at = text.find(' ', 1); at < text.size() - 1; at = text.find(' ', at + 1)) {
      if (begins_word(text, at) && ends(first_word(text.substr(at + 1)))) return true;
    }
    return false;
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

  /// One item of a list has a sign for its mark that stands nowhere else, and far fewer words than all others, which
  /// have another mark: a heading. A bullet or a star is no such sign.
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
    const std::string& sign = row(odd).block->marker;
    return is_picture(sign) && stands_once(sign) && tell_short(odd);
  }

  static bool is_picture(std::string_view mark) {
    constexpr std::string_view bullets[] = {"★", "☆", "✓", "✔", "✗", "✘", "☐", "☑", "☒", "❖", "➢", "➤", "✦", "✱"};
    if (mark.empty() || std::find(std::begin(bullets), std::end(bullets), mark) != std::end(bullets)) return false;
    constexpr char32_t first = 0x2600;  // of the signs that picture something
    const char32_t sign = unicode::first(mark);
    return sign >= first && !unicode::is_letter(sign);
  }

  [[nodiscard]] bool stands_once(std::string_view mark) const {
    return std::count_if(outline_.rows.begin(), outline_.rows.end(),
                         [&](const OutlineRow& row) { return row.block->marker == mark; }) == 1;
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
  std::set<std::string_view> labels_;    ///< inside of goals
  std::size_t goal_labels_ = 0;          ///< goals with one of a word for goals
  std::optional<std::size_t> labelled_;  ///< the first of them
  std::optional<std::size_t> said_;      ///< the first goal that is what somebody said
  std::vector<std::size_t> capitals_;    ///< goals that may hold the beginning of another
};

}  // namespace

void find_misread_goals(const Outline& outline, const TakenRows& taken, std::vector<Diagnostic>& diagnostics) {
  MisreadGoals(outline, taken, diagnostics).find();
}

}  // namespace planctl
