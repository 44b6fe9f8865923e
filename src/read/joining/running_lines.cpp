// Running lines: what stands again on every page, with the page's number in it or without.
#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "language/language.h"
#include "language/title_words.h"
#include "read/joining/furniture.h"
#include "read/joining/running_pattern.h"
#include "read/rows/label_words.h"
#include "read/rows/marker.h"
#include "read/rows/page_number.h"
#include "read/rows/words.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::string_view signs_apart[] = {" | ", " · ", " • ", " – "};

constexpr std::size_t edge_depth = 3;  // rows of text at a page's edge

/// Marks up to three rows of text from `i` on, in the direction of `step`, until `stop` says so.
template <typename Stop>
void mark_edge(const Rows& rows, std::vector<bool>& edge, std::ptrdiff_t i, int step, Stop stop) {
  constexpr std::ptrdiff_t most_rows = 8;  // with the furniture among them
  std::size_t left = edge_depth;
  const std::ptrdiff_t start = i;
  for (; i >= 0 && i < std::ssize(rows) && left > 0 && (i - start) * step < most_rows; i += step) {
    auto row = static_cast<std::size_t>(i);
    if (stop(row)) return;
    edge[row] = true;
    left -= rows[row].role == RowRole::content ? 1 : 0;
  }
}

/// Rows below a page break and above the next.
std::vector<bool> page_edges(const Rows& rows) {
  std::vector<bool> edge(rows.size(), false);
  for (std::size_t i = 0; i <= rows.size(); ++i) {
    if (i > 0 && i < rows.size() && !rows[i].page_before) continue;
    auto at = static_cast<std::ptrdiff_t>(i);
    mark_edge(rows, edge, at, 1, [&](std::size_t k) { return k > i && rows[k].page_before; });
    mark_edge(rows, edge, at - 1, -1, [&](std::size_t k) { return k + 1 < i && rows[k + 1].page_before; });
  }
  return edge;
}

/// Rows next to a page number.
std::vector<bool> number_edges(const Rows& rows) {
  std::vector<bool> edge(rows.size(), false);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].role != RowRole::furniture) continue;
    auto at = static_cast<std::ptrdiff_t>(i);
    mark_edge(rows, edge, at + 1, 1, [](std::size_t) { return false; });
    mark_edge(rows, edge, at - 1, -1, [](std::size_t) { return false; });
  }
  return edge;
}

/// Does the row go on from a label or a mark above it, with no blank line between?
bool in_list(const Rows& rows, std::size_t i) {
  constexpr std::size_t most_rows = 12;
  for (std::size_t k = i; k > 0 && i - k < most_rows && rows[k].gap == 0 && !rows[k].page_before; --k) {
    if (is_label_text(rows[k - 1].text) || begins_with_bullet(rows[k - 1].text)) return true;
  }
  return false;
}

/// In letters of one size and weight, where that is known: a title is set otherwise than its entry in a list of
/// contents.
bool look_alike(const Row& one, const Row& other) {
  const LineStyle* a = one.line->style;
  const LineStyle* b = other.line->style;
  return a == nullptr || b == nullptr || (a->size == b->size && a->bold == b->bold && a->heading == b->heading);
}

/// Rows of one pattern are more than alike: what differs counts pages; and what stands in lists as goals do comes often
/// and is no line that an item goes on in.
bool are_running_lines(const Rows& rows, const std::vector<std::size_t>& same) {
  constexpr std::size_t often = 3;
  for (std::size_t k = 1; k < same.size(); ++k) {
    if (!differ_by_page(rows[same[k - 1]].text, rows[same[k]].text)) return false;
    if (!look_alike(rows[same[k - 1]], rows[same[k]])) return false;
  }
  std::size_t listed = 0;
  for (std::size_t i : same) {
    bool lies_in_list = in_list(rows, i);
    if (lies_in_list && unicode::is_lower(unicode::first(rows[i].text))) return false;
    listed += lies_in_list ? 1 : 0;
  }
  return same.size() >= often || listed < same.size();
}

/// Does the text of these rows stand inside pages more often than at their edges, as labels do?
bool stands_in_text(const Rows& rows, const std::vector<std::size_t>& same) {
  std::string_view text = rows[same.front()].text;
  auto all = std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return row.text == text; });
  return static_cast<std::size_t>(all) > 2 * same.size();
}

/// Names the rows whose pattern stands at `least` edges or more.
void mark_recurring(Rows& rows, const std::vector<bool>& edges, std::size_t least) {
  std::size_t needed = std::max<std::size_t>(least, 2);
  std::unordered_map<std::string, std::vector<std::size_t>> places;
  for (std::size_t i : rows_that_start_alike(rows, edges, static_cast<std::ptrdiff_t>(needed))) {
    if (!could_run(rows[i])) continue;
    std::vector<std::size_t>& same = places[pattern_of(rows[i].text)];
    // Right below the same words, a title of what begins there.
    const bool below_itself = !same.empty() && same.back() + 1 == i && rows[i].gap > 0 && !rows[i].page_before;
    if (!below_itself) same.push_back(i);
  }
  for (const auto& [pattern, same] : places) {
    if (same.size() < needed || !are_running_lines(rows, same) || opens_list(rows[same.front()].text)) continue;
    if (stands_in_text(rows, same)) continue;
    for (std::size_t i : same) rows[i].role = RowRole::furniture;
  }
}

/// The number of a page that a row of text begins or ends with.
std::optional<int> number_at_end(std::string_view text) {
  if (!unicode::is_digit_byte(text.front()) && !unicode::is_digit_byte(text.back())) return std::nullopt;
  auto last = text.find_last_of(" \t");
  if (last == std::string_view::npos) return std::nullopt;
  if (std::string_view number = text.substr(last + 1); is_page_figure(number)) return std::stoi(std::string(number));
  std::string_view number = text.substr(0, text.find_first_of(" \t"));
  return is_page_figure(number) ? std::optional(std::stoi(std::string(number))) : std::nullopt;
}

/// "3 | Föreningen Spår", "Föreningen Spår · 3": a sign between the number and the words.
bool is_set_apart(std::string_view text) {
  return std::any_of(std::begin(signs_apart), std::end(signs_apart), [&](std::string_view sign) {
    auto at = text.find(sign);
    if (at == std::string_view::npos) return false;
    return is_page_figure(text.substr(0, at)) || is_page_figure(text.substr(text.rfind(sign) + sign.size()));
  });
}

bool is_item(const Row& row) { return read_marker(row.text, row.has_digit_or_colon).found(); }

/// Each time below another title, or first right above items: a title of sections.
///     Vinter
///     Hela veckan
///     – Skotta taket
bool titles_sections(const Rows& rows, std::size_t first, const std::vector<std::size_t>& again) {
  if (first > 0 && first + 1 < rows.size() && is_item(rows[first + 1])) return true;
  return std::all_of(again.begin(), again.end(), [&](std::size_t i) {
    const Row& above = rows[i - 1];
    return could_run(above) && !is_item(above) && above.gap > 0 && unicode::is_upper(unicode::first(above.text)) &&
           above.text.find_last_of(".!?:") != above.text.size() - 1;
  });
}

/// Title rows at the top that stand again, word for word, alone between blank lines: most often for pages whose breaks
/// were lost. What names goals, stands again once, or titles a section where it stands first may do so everywhere.
void mark_titles_again(Rows& rows) {
  constexpr std::size_t top = 3;    // rows
  constexpr std::size_t often = 2;  // further places
  constexpr std::size_t apart = 5;  // rows of a page, at least
  for (std::size_t title = 0; title < std::min(top, rows.size()); ++title) {
    const Row& row = rows[title];
    std::vector<std::size_t> again;
    for (std::size_t i = title + 1; i < rows.size(); ++i) {
      if (rows[i].text.size() != row.text.size() || rows[i].text != row.text) continue;
      const bool alone = rows[i].gap > 0 && (i + 1 == rows.size() || rows[i + 1].gap > 0);
      const bool near = !again.empty() && i - again.back() < apart;
      if (!alone || near || !look_alike(rows[i], row)) break;
      again.push_back(i);
    }
    if (again.size() < often || !could_run(row) || opens_list(row.text) || row.text.ends_with(':')) continue;
    if (titles_sections(rows, title, again)) continue;
    for (std::size_t i : again) rows[i].role = RowRole::furniture;
  }
}

/// "Stugor" of "Plan för Stugor 2031": what the first row names last, behind "för" or a dash; none of several.
bool ends_title(std::string_view first, std::string_view part) {
  const std::size_t at = first.rfind(part);
  if (at == std::string_view::npos || at == 0) return false;
  std::string_view before = first.substr(0, at);
  while (before.ends_with(' ')) before.remove_suffix(1);
  const std::string behind = unicode::key(first.substr(at + part.size()));
  if (before.empty() || behind.find_first_not_of("0123456789 -–/") != std::string::npos) return false;
  const std::string_view last = last_word(before);
  const bool series = in_any_folded(&Language::conjunctions, last) || before.find(", ") != std::string_view::npos;
  const bool sign = !unicode::is_letter(unicode::last(before)) && !before.ends_with(',');
  return !series && (sign || in_any_folded(&Language::connectors, last));
}

/// The text with single spaces, and without a year in a column of its own: "Norra  Leden      2031" → "Norra Leden".
std::string head_of_page(std::string_view text) {
  const std::size_t column = text.rfind("   ");
  if (column != std::string_view::npos && is_only_year(text.substr(column + 3))) text = text.substr(0, column);
  std::string head;
  for (char c : text) {
    if (c != ' ' || (!head.empty() && head.back() != ' ')) head += c;
  }
  while (head.ends_with(' ')) head.pop_back();
  return head;
}

/// "Kretsen i Norr: plan för 2031", "Kretsen i Norr, plan för 2031": what the first row names first, before a sign.
bool begins_title(std::string_view first, std::string_view part) {
  constexpr std::string_view signs[] = {":", ",", " –", " —", " -"};
  if (!first.starts_with(part)) return false;
  std::string_view behind = first.substr(part.size());
  return std::any_of(std::begin(signs), std::end(signs),
                     [&](std::string_view sign) { return behind.starts_with(sign); });
}

/// Is the row the title, the row below one that names nobody, or whom the title names first or last?
bool is_of_title(const Rows& rows, std::size_t i) {
  constexpr std::uint32_t only_plan = 3;  // words: "Work Plan 2031"
  const std::string head = head_of_page(rows[i].text);
  const Row& first = rows.front();
  if (first.text == head || (first.words <= only_plan && rows[1].words > 1 && rows[1].text == head)) return true;
  const std::string title = head_of_page(first.text);
  return begins_title(title, head) || ends_title(title, head);
}

/// The nearest row above that has a mark, so many rows of content up at most.
std::size_t marked_row_above(const Rows& rows, std::size_t i) {
  constexpr std::uint32_t most_rows = 4;  // of the item above
  std::size_t above = i;
  std::uint32_t passed = 0;
  while (above > 0 && passed < most_rows && (passed == 0 || !begins_with_bullet(rows[above].text)))
    passed += rows[--above].role == RowRole::content ? 1 : 0;
  return above;
}

/// Does the list above the row go on below it, with the same mark, or under another label?
bool parts_list(const Rows& rows, std::size_t i) {
  const Row& below = rows[i + 1];
  const bool marked = begins_with_bullet(below.text);
  if (!marked && !is_label_text(below.text)) return false;
  const Row& above = rows[marked_row_above(rows, i)];
  return marked ? unicode::first(above.text) == unicode::first(below.text) : begins_with_bullet(above.text);
}

/// The title right below the number of a page; or part of it, at the top of a page between two items with one mark: it
/// stands on every page, and heads nothing.
///     ☐ Måla stugan
///     1
///     Föreningen Norra Leden
///     ☐ Röja sly
void mark_parts_of_title(Rows& rows) {
  constexpr std::size_t top = 3;      // rows
  constexpr std::uint32_t least = 2;  // words
  for (std::size_t i = top; i + 1 < rows.size(); ++i) {
    const Row& row = rows[i];
    const bool numbered = is_page_figure(rows[i - 1].text) || rows[i - 1].role == RowRole::furniture;
    if (!(row.page_before || numbered) || row.role != RowRole::content || row.words < least) continue;
    const bool title = numbered && row.text == rows.front().text;
    if (!title && !(could_run(row) && parts_list(rows, i) && is_of_title(rows, i))) continue;
    rows[i].role = RowRole::furniture;
    if (numbered) rows[i - 1].role = RowRole::furniture;
  }
}

}  // namespace

void mark_numbered_lines(Rows& rows) {
  struct Count {
    int last = -1;
    std::size_t rising = 0;
    std::size_t all = 0;
  };
  std::vector<bool> numbered(rows.size(), false);
  std::transform(rows.begin(), rows.end(), numbered.begin(),
                 [](const Row& row) { return row.has_digit_or_colon && number_at_end(row.text).has_value(); });
  std::unordered_map<std::string, Count> seen;
  std::vector<std::pair<std::size_t, const Count*>> candidates;
  for (std::size_t i : rows_that_start_alike(rows, numbered, 2)) {
    if (!could_run(rows[i])) continue;
    int number = *number_at_end(rows[i].text);
    Count& count = seen[pattern_of(rows[i].text)];
    count.rising += count.last < 0 || number > count.last ? 1 : 0;
    count.last = number;
    ++count.all;
    candidates.emplace_back(i, &count);
  }
  for (const auto& [i, count] : candidates) {
    bool long_enough = rows[i].text.size() >= 8;
    bool margins = rows[i].widest_gap >= 2 || rows[i].page_before || i + 1 == rows.size() || rows[i + 1].page_before ||
                   is_set_apart(rows[i].text);
    if (long_enough && margins && count->all >= 2 && count->rising == count->all &&
        rows[i].text.find("...") == std::string_view::npos) {
      rows[i].role = RowRole::furniture;
    }
  }
}

void mark_running_lines(Rows& rows) {
  auto breaks = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.page_before; });
  auto numbers = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.role == RowRole::furniture; });
  if (breaks > 0) mark_recurring(rows, page_edges(rows), (static_cast<std::size_t>(breaks) + 2) / 2);
  if (numbers > 1) mark_recurring(rows, number_edges(rows), (static_cast<std::size_t>(numbers) + 1) / 2);
  mark_titles_again(rows);
  mark_parts_of_title(rows);
}

void mark_spread_lines(Rows& rows) {
  constexpr std::uint32_t wide = 8;
  auto is_spread = [](const Row& row) { return row.widest_gap >= wide; };
  if (std::none_of(rows.begin(), rows.end(), is_spread)) return;
  std::vector<bool> spread(rows.size(), false);
  std::transform(rows.begin(), rows.end(), spread.begin(), is_spread);
  mark_recurring(rows, spread, 2);
}

}  // namespace planctl
