// Page furniture: page numbers, running headers and footers. Rows are named furniture, never removed.
#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>

#include "language/language.h"
#include "read/joining/footnotes.h"
#include "read/joining/mail.h"
#include "read/joining/running_heads.h"
#include "read/joining/web_furniture.h"
#include "read/rows/marker.h"
#include "read/rows/rows.h"
#include "text/clean.h"
#include "text/region_marker.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t longest_furniture = 160;  // bytes

bool is_number(std::string_view word) {
  return !word.empty() && word.size() <= 3 && std::all_of(word.begin(), word.end(), unicode::is_digit_byte);
}

/// Words of a row that may be a page number: "- 4 -" → {4}; "3(20)" → {3, 20}; "Sida 3 av 20" → {sida, 3, av, 20}.
std::vector<std::string> page_tokens(std::string_view text) {
  std::string spaced;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    bool sign = c == U'(' || c == U')' || c == U'-' || c == 0x2013 || c == 0x2014 || c == U'/' || c == U'|' ||
                c == U'[' || c == U']' || c == U':' || c == 0xB7 || c == 0x2022;
    unicode::append(spaced, sign ? U' ' : unicode::to_lower(c));
  }
  return words_of(spaced);
}

/// The page number that a row is, with a page word or a total: "Sida 3 av 20", "3 (20)". A bare "7" needs more
/// evidence.
std::optional<int> page_number(std::string_view text, bool& bare) {
  constexpr std::size_t longest = 32;  // bytes
  if (text.size() > longest || !unicode::has_digit(text)) return std::nullopt;
  std::vector<std::string> tokens = page_tokens(text);
  bool named = !tokens.empty() && in_any(&Language::page_words, tokens.front());
  if (named) tokens.erase(tokens.begin());
  bool joined = tokens.size() == 3 && in_any(&Language::page_joins, tokens[1]);
  if (joined) tokens.erase(tokens.begin() + 1);
  bool numbers = !tokens.empty() && tokens.size() <= 2 && std::all_of(tokens.begin(), tokens.end(), is_number);
  if (!numbers) return std::nullopt;
  if (tokens.size() == 2 && std::stoi(tokens[0]) > std::stoi(tokens[1])) return std::nullopt;
  if (tokens.size() == 2 && !named && !joined && text.find_first_of("(/|") == std::string_view::npos)
    return std::nullopt;
  bare = !named && tokens.size() == 1;
  return std::stoi(tokens[0]);
}

void name_furniture(Row& row) { row.role = RowRole::furniture; }

/// Bare numbers that count up one by one, pages apart: of two many rows, of several fewer.
bool count_pages(const Rows& rows, const std::vector<std::size_t>& bare) {
  if (bare.size() < 2) return false;
  const std::size_t least_apart = bare.size() == 2 ? 10 : 6;  // rows
  for (std::size_t k = 1; k < bare.size(); ++k) {
    bool ignored = false;
    if (bare[k] - bare[k - 1] < least_apart) return false;
    if (*page_number(rows[bare[k]].text, ignored) != *page_number(rows[bare[k - 1]].text, ignored) + 1) return false;
  }
  return true;
}

/// A bare number is a page number at a page's edge, where all such numbers count up, or alone between blank lines.
void mark_bare_numbers(Rows& rows, const std::vector<std::size_t>& bare) {
  bool pages = count_pages(rows, bare);
  int previous = 0;
  for (std::size_t i : bare) {
    bool ignored = false;
    int number = *page_number(rows[i].text, ignored);
    bool last = i + 1 == rows.size();
    bool edge = rows[i].page_before || last || rows[i + 1].page_before;
    bool alone =
        (rows[i].gap > 0 || i == 0) && (last || rows[i + 1].gap > 0) && number > previous && number <= previous + 3;
    if (!pages && !edge && !alone) continue;
    name_furniture(rows[i]);
    previous = number;
  }
}

/// The part of the row behind its last wide gap, or before its first. Where there are tabs, they are the gaps.
std::string_view outer_part(std::string_view text, bool last) {
  std::string_view wide = text.find('\t') == std::string_view::npos ? "   " : "\t";
  auto gap = last ? text.rfind(wide) : text.find(wide);
  if (gap == std::string_view::npos) return {};
  return last ? text.substr(gap + wide.size()) : text.substr(0, gap);
}

/// "Adopted 22 May 2024      Page 2 of 2": a page number with a page word or a total at one end of the row.
bool holds_page_number(std::string_view text) {
  if (text.size() > longest_furniture) return false;
  for (bool last : {true, false}) {
    bool bare = true;
    std::string_view part = outer_part(text, last);
    if (!part.empty() && page_number(part, bare) && !bare) return true;
  }
  return false;
}

/// A figure, and a gap that could set it apart.
bool may_hold_page_number(const Row& row) {
  return row.widest_gap >= 3 || (row.has_digit_or_colon && row.text.find('\t') != std::string_view::npos);
}

/// What the source says stands at the edges of its pages.
void mark_edges(Rows& rows) {
  for (Row& row : rows) {
    if (row.line->style != nullptr && row.line->style->furniture) name_furniture(row);
  }
}

void mark_page_numbers(Rows& rows) {
  std::vector<std::size_t> bare_rows;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    bool bare = false;
    bool number = rows[i].has_digit_or_colon && page_number(rows[i].text, bare);
    if (number && bare) bare_rows.push_back(i);
    if ((number && !bare) || (may_hold_page_number(rows[i]) && holds_page_number(rows[i].text)))
      name_furniture(rows[i]);
  }
  mark_bare_numbers(rows, bare_rows);
}

/// The row with every run of digits as one '#': what recurs in a running header. Spaces do not count.
std::string pattern_of(std::string_view text) {
  std::string pattern(text.size(), '\0');
  std::size_t size = 0;
  for (char c : text) {
    bool goes_on = unicode::is_digit_byte(c) && size > 0 && pattern[size - 1] == '#';
    if (c != ' ' && c != '\t' && !goes_on) pattern[size++] = unicode::is_digit_byte(c) ? '#' : c;
  }
  pattern.resize(size);
  return pattern;
}

/// Has it some letters? Told without decoding: ASCII ones and the first bytes of others.
bool has_letters(std::string_view text) {
  constexpr std::size_t some = 3;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size() && letters < some; ++at) {
    auto byte = static_cast<unsigned char>(text[at]);
    letters += byte >= 0xC0 || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') ? 1 : 0;
  }
  return letters == some;
}

/// A line drawn below a running header.
bool is_drawn(std::string_view text) {
  return text.size() >= 3 && text.find_first_not_of("_-=") == std::string_view::npos;
}

bool could_run(const Row& row) {
  if (row.line->cell == CellRole::text) return false;  // a table has the same words again
  return !begins_with_bullet(row.text) && row.role == RowRole::content && row.text.size() <= longest_furniture &&
         (has_letters(row.text) || is_drawn(row.text)) && !is_label_text(row.text);
}

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

/// The first signs of the row's pattern but for its digits.
std::uint32_t pattern_start(std::string_view text) {
  std::uint32_t start = 0;
  for (std::size_t at = 0; at < text.size() && start <= UINT32_MAX >> 8; ++at) {
    char c = text[at];
    if (c != ' ' && c != '\t' && c != '#' && !unicode::is_digit_byte(c))
      start = start << 8 | static_cast<unsigned char>(c);
  }
  return start;
}

/// Candidates of whose pattern there may be as many as needed: few of all. Those of one pattern are in their order.
std::vector<std::size_t> rows_that_start_alike(const Rows& rows, const std::vector<bool>& candidates,
                                               std::ptrdiff_t needed) {
  std::vector<std::pair<std::uint32_t, std::size_t>> starts;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (candidates[i]) starts.emplace_back(pattern_start(rows[i].text), i);
  }
  std::sort(starts.begin(), starts.end());
  std::vector<std::size_t> alike;
  for (auto first = starts.begin(); first != starts.end();) {
    auto last = std::find_if(first, starts.end(), [&](const auto& other) { return other.first != first->first; });
    if (last - first >= needed)
      std::transform(first, last, std::back_inserter(alike), [](auto& s) { return s.second; });
    first = last;
  }
  return alike;
}

/// Does the row go on from a label or a mark above it, with no blank line between?
bool in_list(const Rows& rows, std::size_t i) {
  constexpr std::size_t most_rows = 12;
  for (std::size_t k = i; k > 0 && i - k < most_rows && rows[k].gap == 0 && !rows[k].page_before; --k) {
    if (is_label_text(rows[k - 1].text) || begins_with_bullet(rows[k - 1].text)) return true;
  }
  return false;
}

/// The digits from `at` on.
std::string_view digits_at(std::string_view text, std::size_t at) {
  return text.substr(at, std::min(text.find_first_not_of("0123456789", at), text.size()) - at);
}

/// May a page number begin at `at`: at an end of the row, apart from its words, or behind the word for a page?
bool may_be_page(std::string_view text, std::size_t at) {
  std::string_view before = text.substr(0, at);
  std::string_view behind = text.substr(at + digits_at(text, at).size());
  constexpr std::string_view apart = "(/|[-\t";
  if (before.empty() || behind.empty() || apart.find(before.back()) != std::string_view::npos ||
      std::string_view("()/|]\t").find(behind.front()) != std::string_view::npos)
    return true;
  if (before.ends_with("   ") || behind.starts_with("   ")) return true;
  before = before.substr(0, before.find_last_not_of(" .:") + 1);
  return in_any_folded(&Language::page_words, before.substr(before.find_last_of(" \t") + 1));
}

/// Of two rows of one pattern: what differs are numbers that may be those of pages, and the second has the larger.
///     Verksamhetsplan 2027   sida 3
///     Utbilda 10 ledare
bool differ_by_page(std::string_view one, std::string_view other) {
  std::size_t b = 0;
  for (std::size_t a = 0; a < one.size() && b < other.size();) {
    if (!unicode::is_digit_byte(one[a])) {
      a += 1;
      b += unicode::is_digit_byte(other[b]) ? 0 : 1;
      continue;
    }
    std::string_view first = digits_at(one, a);
    std::string_view second = digits_at(other, std::min(other.find_first_of("0123456789", b), other.size()));
    b = static_cast<std::size_t>(second.data() - other.data()) + second.size();
    bool rises = first.size() < second.size() || (first.size() == second.size() && first < second);
    if (first != second && !(rises && may_be_page(one, a))) return false;
    a += first.size();
  }
  return true;
}

/// Rows of one pattern are more than alike: what differs counts pages; and what stands in lists as goals do comes often
/// and is no line that an item goes on in.
bool are_running_lines(const Rows& rows, const std::vector<std::size_t>& same) {
  constexpr std::size_t often = 3;
  for (std::size_t k = 1; k < same.size(); ++k) {
    if (!differ_by_page(rows[same[k - 1]].text, rows[same[k]].text)) return false;
  }
  std::size_t listed = 0;
  for (std::size_t i : same) {
    bool lies_in_list = in_list(rows, i);
    if (lies_in_list && unicode::is_lower(unicode::first(rows[i].text))) return false;
    listed += lies_in_list ? 1 : 0;
  }
  return same.size() >= often || listed < same.size();
}

/// "Under året ska kretsen": a sentence that a list completes, on every page.
bool opens_list(std::string_view text) {
  constexpr std::size_t near_end = 3;  // words
  std::vector<std::string> words = words_of(text);
  auto last = words.end() - static_cast<std::ptrdiff_t>(std::min(near_end, words.size()));
  return words.size() >= near_end &&
         std::any_of(last, words.end(), [](const std::string& word) { return in_any(&Language::modals, word); });
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
    if (could_run(rows[i])) places[pattern_of(rows[i].text)].push_back(i);
  }
  for (const auto& [pattern, same] : places) {
    if (same.size() < needed || !are_running_lines(rows, same) || opens_list(rows[same.front()].text)) continue;
    if (stands_in_text(rows, same)) continue;
    for (std::size_t i : same) name_furniture(rows[i]);
  }
}

/// The same edge line on most pages, where form feeds or page numbers show the pages.
void mark_running_lines(Rows& rows) {
  auto breaks = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.page_before; });
  auto numbers = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.role == RowRole::furniture; });
  if (breaks > 0) mark_recurring(rows, page_edges(rows), (static_cast<std::size_t>(breaks) + 2) / 2);
  if (numbers > 1) mark_recurring(rows, number_edges(rows), (static_cast<std::size_t>(numbers) + 1) / 2);
}

/// "Föreningen X                    antagen 2025-11-23", twice or more, or with a page number: set at both margins.
void mark_spread_lines(Rows& rows) {
  constexpr std::uint32_t wide = 8;
  auto is_spread = [](const Row& row) { return row.widest_gap >= wide; };
  if (std::none_of(rows.begin(), rows.end(), is_spread)) return;
  std::vector<bool> spread(rows.size(), false);
  std::transform(rows.begin(), rows.end(), spread.begin(), is_spread);
  mark_recurring(rows, spread, 2);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    bool alone = !(i > 0 && spread[i - 1]) && !(i + 1 < rows.size() && spread[i + 1]);
    if (spread[i] && alone && could_run(rows[i]) && !in_list(rows, i) &&
        is_number(rows[i].text.substr(rows[i].text.rfind(' ') + 1)))
      name_furniture(rows[i]);
  }
}

/// "Verksamhetsplan 2025       7": a running line with the page number in it, the number counting up.
bool ends_or_starts_in_number(std::string_view text, int& number) {
  if (!unicode::is_digit_byte(text.front()) && !unicode::is_digit_byte(text.back())) return false;
  auto last = text.find_last_of(" \t");
  auto first = text.find_first_of(" \t");
  if (last != std::string_view::npos && is_number(text.substr(last + 1))) {
    number = std::stoi(std::string(text.substr(last + 1)));
    return true;
  }
  if (first != std::string_view::npos && is_number(text.substr(0, first))) {
    number = std::stoi(std::string(text.substr(0, first)));
    return true;
  }
  return false;
}

void mark_numbered_lines(Rows& rows) {
  struct Count {
    int last = -1;
    std::size_t rising = 0;
    std::size_t all = 0;
  };
  std::vector<bool> numbered(rows.size(), false);
  std::transform(rows.begin(), rows.end(), numbered.begin(), [](const Row& row) {
    int number = 0;
    return row.has_digit_or_colon && ends_or_starts_in_number(row.text, number);
  });
  std::unordered_map<std::string, Count> seen;
  std::vector<std::pair<std::size_t, const Count*>> candidates;
  for (std::size_t i : rows_that_start_alike(rows, numbered, 2)) {
    int number = 0;
    if (!ends_or_starts_in_number(rows[i].text, number) || !could_run(rows[i])) continue;
    Count& count = seen[pattern_of(rows[i].text)];
    count.rising += count.last < 0 || number > count.last ? 1 : 0;
    count.last = number;
    ++count.all;
    candidates.emplace_back(i, &count);
  }
  for (const auto& [i, count] : candidates) {
    bool long_enough = rows[i].text.size() >= 8;
    bool margins = rows[i].widest_gap >= 3 || rows[i].page_before || i + 1 == rows.size() || rows[i + 1].page_before;
    if (long_enough && margins && count->all >= 2 && count->rising == count->all &&
        rows[i].text.find("...") == std::string_view::npos) {
      name_furniture(rows[i]);
    }
  }
}

/// What planctl wrote into the document, with the lines around it: the goals of a changelog are those of other plans.
void mark_written_region(Rows& rows) {
  auto is_marker = [](std::string_view name) {
    return [name](const Row& row) { return row.text.starts_with('<') && is_region_marker(row.text, name); };
  };
  auto begin = std::find_if(rows.begin(), rows.end(), is_marker("planctl:begin"));
  auto end = std::find_if(begin, rows.end(), is_marker("planctl:end"));
  if (end != rows.end()) std::for_each(begin, end + 1, name_furniture);
}

/// A page break or page furniture before a row is a page break for what joins lines; blank lines around it are air.
void carry_page_breaks(Rows& rows) {
  bool page = false;
  for (Row& row : rows) {
    page = page || row.page_before;
    if (row.role == RowRole::furniture) {
      page = true;
    } else {
      row.page_before = page;
      page = false;
    }
  }
}

}  // namespace

void mark_furniture(Rows& rows) {
  mark_edges(rows);
  mark_page_numbers(rows);
  mark_numbered_lines(rows);
  mark_running_lines(rows);
  mark_running_heads(rows);
  mark_spread_lines(rows);
  mark_footnotes(rows);
  carry_page_breaks(rows);
  mark_web_furniture(rows);
  mark_mail(rows);
  mark_written_region(rows);
}

}  // namespace planctl
