#include "read/joining/damage.h"

#include <fmt/format.h>

#include <algorithm>

#include "messages/say.h"
#include "read/rows/label_words.h"
#include "read/rows/words.h"
#include "unicode.h"

namespace planctl {
namespace {

bool is_glued(std::string_view word, const Language& language) {
  std::size_t capitals = 0;
  std::size_t at = 0;
  while (at < word.size() && unicode::is_upper(unicode::first(word.substr(at)))) {
    unicode::next(word, at);
    ++capitals;
  }
  bool abbreviation =
      capitals >= 2 && unicode::length(word.substr(at)) >= 4 && unicode::is_lower(unicode::first(word.substr(at)));
  bool conjunction =
      std::any_of(language.glued_conjunctions.begin(), language.glued_conjunctions.end(), [&](std::string_view c) {
        return word.size() >= c.size() + 6 && word.ends_with(c) && word[word.size() - c.size() - 1] == 's';
      });
  return abbreviation || conjunction;
}

/// The size of what a character became that was decoded byte by byte, "Ã¶" or "â€¢"; 0 where `at` is not on one.
std::size_t decoded_twice(std::string_view text, std::size_t at) {
  std::string_view here = text.substr(at);
  std::size_t end = 2;
  if (here.starts_with("\xC3\x83") && here.size() > end && (here[end] & 0x80) != 0) {
    unicode::next(here, end);
    return end;
  }
  return here.starts_with("\xC3\xA2\xE2\x82\xAC") ? 5 : 0;
}

/// The size of a dagger or low quotation mark inside a word, what old encodings have for "å", "ä" and "é".
std::size_t sign_in_word(std::string_view text, std::size_t at) {
  std::size_t end = at;
  char32_t sign = unicode::next(text, end);
  bool stands_for_letter = sign == 0x2020 || sign == 0x201A || sign == 0x201E;
  bool inside = stands_for_letter && unicode::is_letter(unicode::last(text.substr(0, at))) && end < text.size() &&
                unicode::is_letter(unicode::first(text.substr(end)));
  return inside ? end - at : 0;
}

/// The first damaged character of a row; empty where there is none.
std::string_view damage_in(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    auto byte = static_cast<unsigned char>(text[at]);
    if (byte != 0xC3 && byte != 0xE2 && byte != 0xEF) continue;
    std::size_t size = std::max(decoded_twice(text, at), byte == 0xE2 ? sign_in_word(text, at) : 0);
    if (text.substr(at).starts_with(unicode::replacement)) size = unicode::replacement.size();
    if (size > 0) return text.substr(at, size);
  }
  return {};
}

/// Does the sign that begins with the byte E2 stand for others in damaged text: † ‚ „ €?
bool is_suspect(std::string_view sign) {
  return sign == "\xE2\x80\xA0" || sign == "\xE2\x80\x9A" || sign == "\xE2\x80\x9E" || sign == "\xE2\x82\xAC";
}

/// May the text be damaged? Told by bytes that most texts have few of: 83 is the second of "Ã".
bool may_be_damaged(std::string_view text) {
  if (text.find(unicode::replacement) != std::string_view::npos) return true;
  if (text.find('\x83') != std::string_view::npos && text.find("\xC3\x83") != std::string_view::npos) return true;
  for (auto at = text.find('\xE2'); at != std::string_view::npos; at = text.find('\xE2', at + 1)) {
    if (is_suspect(text.substr(at, 3))) return true;
  }
  return false;
}

/// Each of its words does, as those of a head do.
bool begins_in_capitals(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at = std::min(text.find(' ', at), text.size()) + 1) {
    if (!unicode::is_upper(unicode::first(text.substr(at)))) return false;
  }
  return true;
}

}  // namespace

std::string list_lines(const std::vector<std::uint32_t>& lines) {
  constexpr std::size_t shown = 30;
  std::string text(translated(lines.size() == 1 ? "line " : "lines "));
  for (std::size_t i = 0; i < lines.size() && i < shown; ++i) text += fmt::format("{}{}", i == 0 ? "" : ", ", lines[i]);
  return lines.size() > shown ? text + say(" and {} more", lines.size() - shown) : text;
}

/// "individoch" inside the row of an item whose bullet stood above it; empty where no word is like that.
static std::string_view joined_with_conjunction(std::string_view text, const Language& language) {
  constexpr std::size_t least = 4;  // bytes in front of the conjunction
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    at = end + 1;
    for (std::string_view conjunction : language.glued_conjunctions) {
      if (end < text.size() && word.size() >= conjunction.size() + least && word.ends_with(conjunction)) return word;
    }
  }
  return {};
}

static void tell_lost_hyphen(const Row& row, std::string_view word, std::vector<Diagnostic>& diagnostics) {
  const auto behind = static_cast<std::size_t>(word.data() - row.text.data());
  diagnostics.push_back(
      diagnose("damaged-extraction", row.line->number,
               row.line->column + static_cast<std::uint32_t>(unicode::length(row.text.substr(0, behind))),
               say("'{}' lost a hyphen: the extractor deleted the hyphens at line ends", word)));
}

void find_lost_line_ends(const Rows& rows, const Layout& layout, const Language& language,
                         std::vector<Diagnostic>& diagnostics) {
  if (!layout.wrapped) return;
  if (std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.hyphen; })) return;
  for (const Row& row : rows) {
    if (row.words < 2) continue;
    // Only the word that follows a cut can be damaged: the last of a row, where the extractor put the whole word.
    auto space = row.text.find_last_of(' ');
    std::string_view word = space == std::string_view::npos ? row.text : row.text.substr(space + 1);
    if (is_glued(word, language)) return tell_lost_hyphen(row, word, diagnostics);
  }
}

void find_joined_words(const Groups& groups, const Rows& rows, const Language& language,
                       std::vector<Diagnostic>& diagnostics) {
  const auto stacked = std::find_if(groups.begin(), groups.end(), [&](const Group& group) {
    return group.kind == BlockKind::item && rows[group.begin].is_mark_alone();
  });
  if (stacked == groups.end()) return;
  if (std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.hyphen; })) return;
  for (const Row& row : rows) {
    const std::string_view word = joined_with_conjunction(row.text, language);
    if (!word.empty()) return tell_lost_hyphen(row, word, diagnostics);
  }
}

/// "Vad vi vill uppnå Hur När", in several places: two labels at least behind other words, each with a capital.
static bool ends_in_labels(std::string_view text) {
  constexpr int least = 2;
  for (int k = 0; k < least; ++k) {
    const std::size_t space = text.find_last_of(' ');
    if (space == std::string_view::npos) return false;
    const std::string_view word = text.substr(space + 1);
    const bool label = is_label_text(word) || in_any_folded(&Language::other_questions, word);
    if (!label || !unicode::is_upper(unicode::first(word))) return false;
    text = text.substr(0, space);
  }
  return true;
}

void find_unread_tables(const Rows& rows, std::vector<Diagnostic>& diagnostics) {
  constexpr std::uint32_t most_words = 8;
  constexpr std::size_t longest_name = 5;  // bytes of what heads the references of the rows: "Nr", "Ref"
  auto is_head = [](const Row& row) {
    bool short_row = row.words >= 3 && row.words <= most_words && row.starts_upper && !row.terminal;
    bool text = row.role == RowRole::content || row.role == RowRole::label;  // a label where it comes again
    if (!short_row || !text || row.marker.found() || row.markup) return false;
    if (row.text.find(": ") != std::string_view::npos) return false;  // a label and its value
    std::size_t at = 0;
    std::string first = next_word(row.text, at);
    bool named = at <= longest_name + 1 && begins_in_capitals(row.text) && is_goal_label(next_word(row.text, at));
    if (row.role == RowRole::label && ends_in_labels(row.text)) return true;
    if (!named && !is_goal_label(first)) return false;
    std::vector<std::string> words = words_of(row.text);
    return std::count_if(words.begin(), words.end(), is_label_text) >= (named ? 2 : 3);
  };
  auto head = std::find_if(rows.begin(), rows.end(), is_head);
  if (head == rows.end()) return;
  diagnostics.push_back(diagnose("unread-list", head->line->number, 1,
                                 say("'{}' heads a table whose columns could not be told apart", head->text)));
}

void find_glued_cells(const Rows& rows, std::vector<Diagnostic>& diagnostics) {
  for (const Row& row : rows) {
    if (!row.line->glued) continue;
    std::string words(last_word(row.text));
    diagnostics.push_back(diagnose("damaged-extraction", row.line->number, row.line->column,
                                   say("the cells of this row of a table could not be told apart, up to '{}'", words)));
  }
}

/// "2026-03-14", "1 200": a cell of a table of dates or sums, no goal.
static bool begins_with_figures(std::string_view cell) {
  return !cell.empty() && cell.find_first_not_of("0123456789-./: ") == std::string_view::npos;
}

/// Where a gap stands inside the row of an item that may part columns: many spaces, or the first of several tabs; npos
/// where none does.
static std::size_t gap_inside(const Row& row) {
  constexpr std::uint32_t wide = 6;  // spaces; justified text has fewer
  constexpr std::string_view gap = "      ";
  if (row.role != RowRole::content) return std::string_view::npos;
  if (row.widest_gap >= wide) {
    if (std::size_t at = row.body.find(gap); at != std::string_view::npos) return at;
  }
  const std::size_t tab = row.body.find('\t');
  if (tab == std::string_view::npos) return tab;
  const std::size_t behind = row.body.find_first_not_of("\t ", tab);
  const bool several = behind != std::string_view::npos && row.body.find('\t', behind) != std::string_view::npos;
  return several ? tab : std::string_view::npos;
}

void find_gaps(const Groups& groups, const Rows& rows, std::vector<Diagnostic>& diagnostics) {
  for (const Group& group : groups) {
    if (group.kind != BlockKind::item) continue;
    for (std::size_t i = group.begin; i < group.end; ++i) {
      const std::size_t at = gap_inside(rows[i]);
      if (at == std::string_view::npos || begins_with_figures(rows[i].body.substr(0, at))) continue;
      std::string_view behind = rows[i].body.substr(rows[i].body.find_first_not_of(" \t", at));
      diagnostics.push_back(
          diagnose("odd-goal", rows[i].line->number, rows[i].line->column,
                   say("a wide gap stands inside the item, before '{}': columns may have run together", behind)));
      return;
    }
  }
}

// Bytes that decoding replaced have been told already.
void find_damaged_text(std::string_view text, const Rows& rows, std::vector<Diagnostic>& diagnostics) {
  if (!may_be_damaged(text)) return;
  bool told = std::any_of(diagnostics.begin(), diagnostics.end(),
                          [](const Diagnostic& d) { return d.rule == "undecodable-bytes"; });
  std::vector<std::uint32_t> lines;
  std::string_view first;
  std::uint32_t column = 0;
  for (const Row& row : rows) {
    std::string_view found = damage_in(row.text);
    if (found.empty() || (told && found == unicode::replacement)) continue;
    if (lines.empty()) {
      first = found;
      column = row.line->column + static_cast<std::uint32_t>(unicode::length(
                                      row.text.substr(0, static_cast<std::size_t>(found.data() - row.text.data()))));
    }
    lines.push_back(row.line->number);
  }
  if (lines.empty()) return;
  diagnostics.push_back(diagnose("damaged-text", lines.front(), column,
                                 say("'{}' stands for another character, on {}", first, list_lines(lines))));
}

}  // namespace planctl
