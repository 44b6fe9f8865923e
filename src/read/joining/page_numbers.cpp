// Page numbers: rows that are one, or that hold one apart from other text.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "language/language.h"
#include "read/joining/furniture.h"
#include "read/rows/page_number.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t longest_furniture = 160;  // bytes

/// A row that is a bare number.
struct BareNumber {
  std::size_t row = 0;
  int number = 0;
};

/// Bare numbers that count up one by one, pages apart: of two many rows, of several fewer, or with a page break
/// between.
bool count_pages(const Rows& rows, const std::vector<BareNumber>& bare) {
  const std::size_t least_apart = bare.size() == 2 ? 10 : 6;  // rows
  auto on_next_page = [&](const BareNumber& one, const BareNumber& next) {
    auto at = [&](std::size_t row) { return rows.begin() + static_cast<std::ptrdiff_t>(row) + 1; };
    return std::any_of(at(one.row), at(next.row), [](const Row& row) { return row.page_before; });
  };
  auto broken = [&](const BareNumber& one, const BareNumber& next) {
    const bool near = next.row - one.row < least_apart && (bare.size() == 2 || !on_next_page(one, next));
    return near || next.number != one.number + 1;
  };
  return bare.size() >= 2 && std::adjacent_find(bare.begin(), bare.end(), broken) == bare.end();
}

/// Bare numbers that rise, pages apart, also past pages that have none; where they do not begin with one, as items do,
/// some may stand nearer. Those of pages without text stand right below each other; what does not fit in is the number
/// of something else.
std::vector<BareNumber> find_pages(const std::vector<BareNumber>& bare) {
  constexpr int most_steps = 3;
  constexpr std::size_t apart = 6;  // rows
  constexpr std::size_t several = 4;
  std::vector<BareNumber> pages;
  std::size_t near = 0;
  for (const BareNumber& next : bare) {
    if (!pages.empty()) {
      const int steps = next.number - pages.back().number;
      if (steps < 1 || steps > most_steps) continue;
      const std::size_t rows = next.row - pages.back().row;
      near += rows > 1 && rows < apart ? 1 : 0;
    }
    pages.push_back(next);
  }
  const bool few_near = pages.empty() || pages.front().number > 1 ? near * 3 <= pages.size() : near == 0;
  const bool most = pages.size() >= several && pages.size() * 4 >= bare.size() * 3;
  return most && few_near ? pages : std::vector<BareNumber>{};
}

/// A bare number is a page number at a page's edge, where all such numbers count up, or alone between blank lines;
/// there a point behind it says that it counts what stands below.
void mark_bare_numbers(Rows& rows, const std::vector<BareNumber>& bare) {
  bool pages = count_pages(rows, bare);
  if (!pages) {
    for (const BareNumber& page : find_pages(bare)) rows[page.row].role = RowRole::furniture;
  }
  int previous = 0;
  for (const auto& [i, number] : bare) {
    bool last = i + 1 == rows.size();
    bool edge = rows[i].page_before || last || rows[i + 1].page_before;
    bool alone =
        (rows[i].gap > 0 || i == 0) && (last || rows[i + 1].gap > 0) && number > previous && number <= previous + 3;
    if (!pages && !edge && (!alone || rows[i].text.ends_with('.'))) continue;
    rows[i].role = RowRole::furniture;
    previous = number;
  }
}

/// Where `part` stands last: looked for by its last sign.
std::size_t find_last(std::string_view text, std::string_view part) {
  const std::size_t before = part.size() - 1;
  for (std::size_t at = text.size(); at-- > before;) {
    if (text[at] == part.back() && text.substr(at - before, part.size()) == part) return at - before;
  }
  return std::string_view::npos;
}

/// The part of the row behind its last wide gap, or before its first. Where there are tabs, they are the gaps.
std::string_view outer_part(std::string_view text, bool last) {
  std::string_view wide = text.find('\t') == std::string_view::npos ? "   " : "\t";
  auto gap = last ? find_last(text, wide) : text.find(wide);
  if (gap == std::string_view::npos) return {};
  return last ? text.substr(gap + wide.size()) : text.substr(0, gap);
}

/// "Adopted 22 May 2024      Page 2 of 2": a page number with a page word or a total at one end of the row.
bool holds_page_number(std::string_view text) {
  if (text.size() > longest_furniture) return false;
  for (bool last : {true, false}) {
    if (is_number_of_pages(outer_part(text, last))) return true;
  }
  return false;
}

/// "https://leder.se/plan/ 2/4": what a browser prints at the foot of a page.
bool is_printed_address(std::string_view text) {
  if (!text.starts_with("http") || text.size() > longest_furniture) return false;
  std::size_t space = text.find(' ');
  if (space == std::string_view::npos) return false;
  return is_number_of_pages(text.substr(std::min(text.find_first_not_of(' ', space), text.size())));
}

/// "11/29/26, 7:46 PM Verksamhetsplan", "2026-11-29 19:46 …": when a browser printed the page, and its title.
bool begins_with_time(std::string_view text) {
  constexpr std::string_view figures = "0123456789";
  std::size_t day = text.find_first_not_of("0123456789/.-");
  constexpr std::size_t shortest = 6;  // bytes: "1/2/26"
  if (day == std::string_view::npos || day < shortest) return false;
  std::size_t hour = text.find_first_not_of(", ", day);
  if (hour == std::string_view::npos || hour == day) return false;
  std::size_t colon = text.find_first_not_of(figures, hour);
  if (colon == std::string_view::npos || colon == hour || text[colon] != ':') return false;
  return std::min(text.find_first_not_of(figures, colon + 1), text.size()) == colon + 3;
}

/// The foot of a page that a browser printed, and the head above or below it.
///     11/29/26, 7:46 PM Verksamhetsplan
///     https://leder.se/plan/ 2/4
void mark_print(Rows& rows, std::size_t address) {
  rows[address].role = RowRole::furniture;
  if (address > 0 && begins_with_time(rows[address - 1].text)) rows[address - 1].role = RowRole::furniture;
  if (address + 1 < rows.size() && begins_with_time(rows[address + 1].text))
    rows[address + 1].role = RowRole::furniture;
}

/// A figure, and a gap that could set it apart.
bool may_hold_page_number(const Row& row) {
  return row.widest_gap >= 3 || (row.has_digit_or_colon && row.text.find('\t') != std::string_view::npos);
}

}  // namespace

void mark_page_numbers(Rows& rows) {
  std::vector<BareNumber> bare;
  std::vector<std::size_t> printed;  // addresses with a page number
  for (std::size_t i = 0; i < rows.size(); ++i) {
    auto number = rows[i].has_digit_or_colon ? page_number(rows[i].text) : std::nullopt;
    if (number && number->bare) bare.push_back({i, number->number});
    if (rows[i].has_digit_or_colon && is_printed_address(rows[i].text)) printed.push_back(i);
    if ((number && !number->bare) || (may_hold_page_number(rows[i]) && holds_page_number(rows[i].text)))
      rows[i].role = RowRole::furniture;
  }
  mark_bare_numbers(rows, bare);
  for (std::size_t i : printed) mark_print(rows, i);
}

}  // namespace planctl
