#include "damages.h"

#include <fmt/format.h>

#include <map>

#include "unicode.h"

namespace planctl::tests {
namespace {

std::vector<std::string> rows_of(std::string_view text) {
  std::vector<std::string> rows;
  while (!text.empty()) {
    std::size_t end = std::min(text.find('\n'), text.size());
    rows.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return rows;
}

/// The text with something between every twenty rows; the page is counted from 1.
template <typename Foot>
std::string with_feet(const std::string& text, Foot foot) {
  constexpr std::size_t page = 20;  // rows
  std::string out;
  std::size_t i = 0;
  for (const std::string& row : rows_of(text)) {
    if (i > 0 && i % page == 0) out += foot(i / page);
    out += row + '\n';
    ++i;
  }
  return out;
}

/// Every fifth space between two letters becomes a no-break space.
std::string with_no_break_spaces(const std::string& text) {
  constexpr std::size_t every = 5;
  std::string out;
  std::size_t spaces = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    bool between = text[i] == ' ' && i > 0 && i + 1 < text.size() && text[i - 1] > ' ' && text[i + 1] > ' ';
    spaces += between ? 1 : 0;
    out += between && spaces % every == 0 ? "\u00A0" : std::string(1, text[i]);
  }
  return out;
}

/// A soft hyphen behind the fourth of eight small ASCII letters in a row.
std::string with_soft_hyphens(const std::string& text) {
  constexpr std::size_t half = 4;
  std::string out;
  std::size_t letters = 0;
  auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  for (std::size_t i = 0; i < text.size(); ++i) {
    letters = is_small(text[i]) ? letters + 1 : 0;
    out += text[i];
    std::size_t end = i + 1;
    while (end < text.size() && end - i <= half && is_small(text[end])) ++end;
    if (letters == half && end - i > half) out += "\u00AD";
  }
  return out;
}

std::string with_margin(const std::string& text, std::string_view margin) {
  std::string out;
  for (const std::string& row : rows_of(text)) {
    std::size_t pages = std::min(row.find_first_not_of('\f'), row.size());
    out += row.substr(0, pages);
    out += row.empty() ? "" : margin;
    out += row.substr(pages) + '\n';
  }
  return out;
}

/// The bullets of goals on rows of their own, above the text.
std::string with_bullets_above(const std::string& text, const Document& document) {
  std::map<std::uint32_t, std::string> bullets;  // by line
  for (const Plan& plan : document.plans) {
    for (const Area& area : plan.areas) {
      for (const Goal& goal : area.goals) {
        if (!goal.marker.empty() && goal.depth == 0) bullets[goal.line] = goal.marker;
      }
    }
  }
  std::string out;
  std::uint32_t line = 0;
  for (const std::string& row : rows_of(text)) {
    auto bullet = bullets.find(++line);
    std::size_t begin = row.find_first_not_of(" \t\f");
    bool marked = bullet != bullets.end() && begin != std::string::npos &&
                  row.compare(begin, bullet->second.size(), bullet->second) == 0;
    std::size_t behind = marked ? row.find_first_not_of(" \t", begin + bullet->second.size()) : std::string::npos;
    out += behind == std::string::npos ? row : row.substr(0, begin) + bullet->second + '\n' + row.substr(behind);
    out += '\n';
  }
  return out;
}

constexpr std::string_view menu =
    "Hoppa till innehåll\nSök\nMeny\nStart\nOm oss\nBli medlem\nKalender\n\nVi använder kakor\n"
    "Vi använder kakor för att webbplatsen ska fungera så bra som möjligt.\nGodkänn alla\nEndast nödvändiga\n\n";
constexpr std::string_view page_foot =
    "\nDela\nFacebook\nE-post\n\nKontakt\nStorgatan 4, 123 45 Orten\nOm webbplatsen\nTillgänglighetsredogörelse\n";

std::string address_foot(std::size_t /*page*/) {
  return "\nRiksförbundet Gamla Spår, Storgatan 4, 123 45 Orten\nwww.gamlaspar.example   org.nr 802400-1234\n\n";
}

using Text = const std::string&;
using Read = const Document&;

}  // namespace

const std::vector<Damage>& damages() {
  static const std::vector<Damage> all{
      {"no-break spaces", [](Text text, Read) { return with_no_break_spaces(text); }},
      {"soft hyphens", [](Text text, Read) { return with_soft_hyphens(text); }},
      {"margin of spaces", [](Text text, Read) { return with_margin(text, "     "); }},
      {"margin of a tab", [](Text text, Read) { return with_margin(text, "\t"); }},
      {"bullets above", with_bullets_above},
      {"web page", [](Text text, Read) { return std::string(menu) + text + std::string(page_foot); }},
      {"foot: 3", [](Text text, Read) { return with_feet(text, [](auto n) { return fmt::format("\n{}\n\n", n); }); }},
      {"foot: Sida 3 av 9",
       [](Text text, Read) { return with_feet(text, [](auto n) { return fmt::format("\nSida {} av 9\n\n", n); }); }},
      {"foot: 3 (9)",
       [](Text text, Read) { return with_feet(text, [](auto n) { return fmt::format("{} (9)\n", n); }); }},
      {"foot: 3 | name",
       [](Text text, Read) { return with_feet(text, [](auto n) { return fmt::format("{} | Gamla Spår\n", n); }); }},
      {"foot: name   3, form feed",
       [](Text text, Read) { return with_feet(text, [](auto n) { return fmt::format("\nGamla Spår   {}\n\f", n); }); }},
      {"foot: address", [](Text text, Read) { return with_feet(text, address_foot); }}};
  return all;
}

}  // namespace planctl::tests
