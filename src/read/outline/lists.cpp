#include "read/outline/lists.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "language/language.h"
#include "read/outline/area_introduction.h"
#include "read/outline/item_runs.h"
#include "read/outline/parallel_rows.h"
#include "read/outline/sections.h"
#include "read/outline/stanzas.h"
#include "read/outline/wording.h"
#include "read/rows/label_words.h"
#include "read/rows/marker.h"
#include "read/rows/rows.h"
#include "read/rows/verbs.h"
#include "read/rows/words.h"
#include "unicode.h"

namespace planctl {
namespace {

class Finder {
 public:
  Finder(const OutlineRows& rows, const Language& language)
      : rows_(rows), language_(language), taken_(rows.size(), false) {
    marks_.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      bool again = i > 0 && rows[i].block->marker == rows[i - 1].block->marker;
      marks_.push_back(again ? marks_.back() : marker_kind(rows[i].block->marker));
    }
  }

  std::vector<List> find() {
    for (const List& run : find_item_runs(rows_, marks_, language_)) take(run);
    find_led();
    find_below();
    find_headings();
    find_unmarked();
    std::sort(lists_.begin(), lists_.end(), [](const List& a, const List& b) { return a.begin < b.begin; });
    return std::move(lists_);
  }

 private:
  void take(List list) {
    std::fill(taken_.begin() + static_cast<std::ptrdiff_t>(list.begin),
              taken_.begin() + static_cast<std::ptrdiff_t>(list.end), true);
    lists_.push_back(std::move(list));
  }

  /// Rows that are built alike, and sections; in their place the sentences below headings of one look, where more of
  /// these have some.
  void find_unmarked() {
    std::vector<List> statements = find_statements(rows_, taken_, language_);
    const std::vector<bool> marked = taken_;
    const auto before = static_cast<std::ptrdiff_t>(lists_.size());
    for (const List& rows : find_parallel_rows(rows_, taken_, language_)) take(rows);
    for (const List& section : find_sections(rows_, taken_, language_)) take(section);
    bool marked_lists = std::any_of(lists_.begin(), lists_.end(), [](const List& list) {
      return list.kind == ListKind::headings || (list.kind == ListKind::items && list.size() > 1);
    });
    if (!marked_lists && static_cast<std::ptrdiff_t>(lists_.size()) == before) {
      for (const List& stanza : find_stanzas(rows_, taken_)) take(stanza);
    }
    std::vector<List> unmarked(lists_.begin() + before, lists_.end());
    if (statements.size() <= unmarked.size()) return;
    lists_.erase(lists_.begin() + before, lists_.end());
    taken_ = marked;
    for (const List& section : statements) take(section);
    for (const List& list : unmarked) {
      auto at = [this](std::size_t i) { return taken_.begin() + static_cast<std::ptrdiff_t>(i); };
      if (std::none_of(at(list.begin), at(list.end), [](bool taken) { return taken; })) take(list);
    }
  }

  /// Rows without marks, right below each other, that a sentence ending in a colon leads to.
  ///     Under året ska vi:
  ///     Stugor: måla båda
  ///     Leder: röja fyra
  void find_led() {
    constexpr std::size_t least = 2;
    for (std::size_t i = 0; i + least < rows_.size(); ++i) {
      const std::string& lead = rows_[i].block->text;
      bool colon = lead.ends_with(':');
      if ((!colon && !rows_[i].completes) || is_item(rows_, i) || taken_[i]) continue;
      bool modal = holds_modal(lead);
      std::size_t small = count_small_letters(i);
      const bool leads = modal || rows_[i].goal_label || leads_to_promises(i);
      if (small < (modal ? least : least + 1) && (!colon || !leads)) continue;
      std::size_t end = i + 1;
      while (end < rows_.size() && may_be_led(i + 1, end) && (colon || is_small(end))) ++end;
      bool ended = end == rows_.size() ||
                   (colon ? !is_close(rows_, end) || rows_[end].block->text.ends_with(':') : !is_small(end));
      if (ended && end - i > least) take({i + 1, end, ListKind::below, ""});
    }
  }

  /// "För lederna gäller dessa mål:", above two rows of which one or both say what shall be.
  [[nodiscard]] bool leads_to_promises(std::size_t lead) const {
    return rows_[lead].kind == BlockKind::lead_in && rows_[lead].of_goals &&
           (promises(rows_[lead + 1].block->text, language_) || promises(rows_[lead + 2].block->text, language_));
  }

  /// How many rows right below go on in small letters: what the lead-in says of them stands in it.
  ///     För lederna betyder det att kretsen:
  ///     röjer dem varje vår
  [[nodiscard]] std::size_t count_small_letters(std::size_t lead) const {
    std::size_t i = lead + 1;
    while (i < rows_.size() && (i == lead + 1 ? is_near(i) : is_close_over_page(rows_, i)) && is_small(i)) ++i;
    return i - lead - 1;
  }

  [[nodiscard]] bool is_small(std::size_t i) const { return unicode::is_lower(unicode::first(rows_[i].block->text)); }

  [[nodiscard]] bool may_be_led(std::size_t first, std::size_t i) const {
    const OutlineRow& row = rows_[i];
    bool text = row.kind == BlockKind::paragraph || row.kind == BlockKind::heading;
    return text && !taken_[i] && row.block->settled == Settled::no && row.words >= 2 && row.words <= most_item_words &&
           (i == first ? is_near(i) : is_close_over_page(rows_, i) || is_aired_promise(first, i)) && !row.value &&
           !row.block->text.ends_with(':') && !holds_sentence_end(row.block->text);
  }

  /// At most a blank line stands above it.
  [[nodiscard]] bool is_near(std::size_t i) const {
    return rows_[i].block->first_line <= rows_[i - 1].block->last_line + 2 || is_close_over_page(rows_, i);
  }

  /// One of several with a blank line between them, each of which says what shall be.
  [[nodiscard]] bool is_aired_promise(std::size_t first, std::size_t i) const {
    return is_near(i) && !is_close(rows_, first + 1) && promises(rows_[i].block->text, language_) &&
           promises(rows_[first].block->text, language_);
  }

  /// Not "Vision: En stuga för alla", on the first page and above the text.
  [[nodiscard]] bool opens_rows(const OutlineRow& row) const {
    constexpr std::uint32_t longest = 9;  // words
    return row.kind != BlockKind::item && !row.titles_plan && row.words <= longest &&
           (row.goal_label || (row.repeats > 1 && row.brief && row.block->text.find(": ") == std::string::npos));
  }

  /// Short rows below a label are its list as far as they end alike and none of them is a heading itself.
  void find_below() {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (rows_[i].kind == BlockKind::label) first_labels_.emplace(rows_[i].key, i);
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (!opens_rows(rows_[i])) continue;
      std::size_t end = i + 1;
      while (end < rows_.size() && goes_on_below(i + 1, end)) ++end;
      if (end == i + 1 || (end == i + 2 && rows_[i].names_plan && names_prose(i + 1))) continue;
      if (rows_[i + 1].heads_pair) continue;
      const bool one = end == i + 2;
      if (one && (introduces_areas(rows_, i, language_) || heads_first_area(rows_, i, language_))) continue;
      take({i + 1, end, ListKind::below, ""});
      i = end - 1;
    }
  }

  /// A heading of few words with prose below it: the first area below a label that names the plan's goals.
  ///     Mål för 2025
  ///     Stugor
  ///     Stugorna är slitna och …
  [[nodiscard]] bool names_prose(std::size_t i) const {
    constexpr std::uint32_t most_title = 3;  // words
    bool title = rows_[i].kind == BlockKind::heading && rows_[i].words <= most_title;
    return title && i + 1 < rows_.size() && rows_[i + 1].kind == BlockKind::paragraph;
  }

  static bool ends_open(const std::string& text) {
    return text.ends_with('.') || text.ends_with(',') || text.ends_with(';');
  }

  /// Each row, from the first on, has values below it.
  ///     Röja leden i maj
  ///     Ansvarig: Kansliet
  [[nodiscard]] bool is_said_of_row(std::size_t first, std::size_t i) const {
    const OutlineRow& row = rows_[i];
    return i > first && row.value && row.kind == BlockKind::paragraph && !taken_[i] && rows_[first + 1].value &&
           !rows_[first].value && row.block->settled == Settled::no;
  }

  /// With the same word.
  [[nodiscard]] static bool begin_alike(std::string_view one, std::string_view other) {
    std::size_t at = 0;
    const std::string first = next_word(one, at);
    at = 0;
    return !first.empty() && next_word(other, at) == first;
  }

  [[nodiscard]] bool goes_on_below(std::size_t first, std::size_t i) const {
    const OutlineRow& row = rows_[i];
    bool text = row.kind == BlockKind::paragraph || row.kind == BlockKind::heading;
    if (is_said_of_row(first, i)) return true;
    if (taken_[i] || !text || row.block->settled != Settled::no || row.repeats > 1 || row.goal_label || row.opens_plan)
      return false;
    if (i > first && (row.front_matter || row.value || (row.labelled && !rows_[first].labelled))) return false;
    if (row.block->level > 0 || row.block->indexed || marks_[i].starts_with("word")) return false;
    // "Antagen 4 mars 2031" below "Mål och inriktning", on top of the document.
    if (row.kind == BlockKind::heading && row.approval && row.dated) return false;
    const std::string& top = rows_[first].block->text;
    if (i > first && ends_open(top) != ends_open(row.block->text) && !begin_alike(top, row.block->text)) return false;
    if (row.block->text.ends_with('?') && !top.ends_with('?')) return false;
    return row.kind == BlockKind::paragraph || !heads_something(first, i);
  }

  /// Is the row the heading of what comes behind it?
  [[nodiscard]] bool heads_something(std::size_t first, std::size_t i) const {
    if (i + 1 == rows_.size()) return false;
    const OutlineRow& next = rows_[i + 1];
    if (next.kind == BlockKind::heading || is_above_goal(first, i)) return false;
    if (is_among_deeds(first, i)) return false;
    if (is_said_of_row(first, i + 1)) return false;
    bool column =
        next.kind == BlockKind::label && !next.goal_label && next.block->first_line <= rows_[i].block->first_line;
    return !column && !(next.kind == BlockKind::paragraph && i == first) && !is_label_behind(first - 1, i + 1);
  }

  /// A deed right below another that has no text of its own, and right above a longer one.
  ///     Måla stugorna
  ///     Röja lederna
  ///     Köpa en båt. Den gamla säljs under våren
  [[nodiscard]] bool is_among_deeds(std::size_t first, std::size_t i) const {
    if (i == first || rows_[i - 1].kind != BlockKind::heading || !is_close(rows_, i) || !is_close(rows_, i + 1))
      return false;
    return rows_[i + 1].kind == BlockKind::paragraph && promises(rows_[i].block->text, language_) &&
           promises(rows_[i - 1].block->text, language_) && promises(rows_[i + 1].block->text, language_);
  }

  /// A deed longer than headings are, below one paragraph that ends as no prose does and above another.
  ///     Byta spängerna längs hela leden i maj och sedan märka den
  ///     Tjära båten ihop med scouterna (t.ex. i april)
  [[nodiscard]] bool is_above_goal(std::size_t first, std::size_t i) const {
    constexpr std::uint32_t long_heading = 8;  // words
    const OutlineRow& row = rows_[i];
    const std::string& below = rows_[i + 1].block->text;
    const bool alike = rows_[first].kind == BlockKind::paragraph && !row.capitals && row.block->marker.empty();
    return alike && row.words > long_heading && promises(row.block->text, language_) &&
           rows_[i + 1].kind == BlockKind::paragraph && !ends_sentence(below) && !below.ends_with(':') &&
           promises(below, language_);
  }

  /// Does the label of what is no goal stand behind the goals of an area, from the first on, rather than above them?
  /// What stands right above it is the last goal then.
  ///     Mål
  ///     Leden är röjd
  ///     Spängerna är bytta
  ///     Åtgärder
  [[nodiscard]] bool is_label_behind(std::size_t opening, std::size_t label) const {
    const OutlineRow& other = rows_[label];
    if (other.kind != BlockKind::label || other.goal_label || !rows_[opening].goal_label || other.repeats < 2)
      return false;
    auto first = [this](const OutlineRow& row) {
      auto found = first_labels_.find(row.key);
      return found == first_labels_.end() ? rows_.size() : found->second;
    };
    return first(rows_[opening]) < first(other);
  }

  /// "How we will report".
  static bool asks(std::string_view text) {
    std::size_t at = 0;
    std::string first = next_word(text, at);
    return in_any(&Language::whats, first) || in_any(&Language::other_questions, first);
  }

  /// "Open a clinic every Wednesday", with prose below it.
  [[nodiscard]] bool is_goal_heading(std::size_t i) const {
    constexpr std::uint32_t least = 4;  // words
    constexpr std::uint32_t most = 24;
    const OutlineRow& row = rows_[i];
    bool heading = row.kind == BlockKind::heading && row.words >= least && row.words <= most && row.repeats == 1 &&
                   !row.titles_plan && !row.names_plan && row.block->settled == Settled::no;
    return heading && i + 1 < rows_.size() && rows_[i + 1].kind == BlockKind::paragraph && !taken_[i + 1] &&
           !asks(row.block->text) && promises(row.block->text, language_);
  }

  /// Goals may be headings, with what explains them below, under headings that say nothing of what shall be: in two
  /// areas at least, of two each as a rule, and where no lists hold more.
  ///     Stugor
  ///     Öppna en ny stuga vid sjön
  ///     Marken är köpt sedan i fjol.
  ///     Måla de gamla stugorna
  ///     Färgen flagnar.
  void find_headings() {
    std::size_t listed = 0;
    for (const List& list : lists_) listed += list.size();
    std::vector<List> runs;
    std::size_t goals = 0;
    for (std::size_t i = 1; i < rows_.size(); ++i) {
      if (!is_goal_heading(i) && !rows_[i].styled_goal) continue;
      std::size_t end = i + 1;
      for (; end < rows_.size() && !taken_[end]; ++end) {
        bool goal = is_goal_heading(end) || rows_[end].styled_goal;
        if (!goal && rows_[end].kind != BlockKind::paragraph) break;
        goals += goal ? 1 : 0;
      }
      ++goals;
      runs.push_back({i, end, ListKind::headings, ""});
      i = end - 1;
    }
    const bool several = runs.size() >= 2 || (!runs.empty() && rows_[runs.front().begin].styled_goal);
    if (!several || goals < 2 * runs.size() || goals <= listed) return;
    std::for_each(runs.begin(), runs.end(), [&](const List& run) { take(run); });
  }

  const OutlineRows& rows_;
  const Language& language_;
  std::vector<bool> taken_;
  std::vector<std::string> marks_;  ///< of every row, what its mark is: see marker_kind
  std::vector<List> lists_;
  std::unordered_map<std::string_view, std::size_t> first_labels_;  ///< where labels stand first, by their words
};

}  // namespace

std::string_view to_string(ListKind kind) {
  switch (kind) {
    case ListKind::items:
      return "items";
    case ListKind::below:
      return "below a label";
    case ListKind::parallel:
      return "parallel rows";
    case ListKind::section:
      return "paragraphs of a section";
    case ListKind::headings:
      return "headings";
  }
  return "";
}

bool asks_else(std::string_view marker) {
  constexpr std::string_view asks = "asks ";
  if (!marker.starts_with(asks)) return false;
  std::string_view question = marker.substr(asks.size());
  if (question.ends_with('?')) question.remove_suffix(1);
  const bool deeds =
      question.find(' ') != std::string_view::npos && in_any_folded({&Language::activities}, clean_title(question));
  return !deeds && !asks_what(question);
}

/// "4 mars" of "Redovisas senast: 4 mars"; the whole text where it has no label.
static std::string_view behind_label(std::string_view text) {
  const std::size_t behind = text.find(": ");
  return behind == std::string_view::npos ? text : text.substr(behind + 2);
}

bool is_comment(const OutlineRows& rows, const List& list, std::size_t i) {
  if (rows[i].kind != BlockKind::paragraph) return false;
  if (list.kind == ListKind::below) return i > list.begin && rows[i].value;
  // "Redovisas senast: 4 mars" below the goals of each section.
  if (list.kind == ListKind::section)
    return i > list.begin && rows[i].labelled && !promises_in_any_language(behind_label(rows[i].block->text));
  return list.kind == ListKind::items || list.kind == ListKind::headings;
}

bool names_goals(const List& list) {
  constexpr std::string_view words = "word ";
  constexpr std::string_view asks = "asks ";
  if (list.marker.starts_with(asks)) return asks_what(list.marker.substr(asks.size()));
  std::size_t at = words.size();
  if (!list.marker.starts_with(words)) return false;
  return is_goal_word(next_word(list.marker, at)) || is_goal_label(list.marker.substr(words.size()));
}

std::vector<List> find_lists(const OutlineRows& rows, const Language& language) {
  return Finder(rows, language).find();
}

}  // namespace planctl
