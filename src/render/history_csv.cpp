// The ledger as comma-separated values, RFC 4180: one station a line, under a line of names.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>

#include "planctl/render.h"
#include "text/printable.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::string_view line_end = "\r\n";
constexpr std::size_t column_count = 18;
using Fields = std::array<std::string, column_count>;

constexpr std::string_view names =
    "id,year,kind,area,text,line,path,moved,strength,certain,numbers,targets,origin,from,fate,into,page,page_line";
constexpr std::size_t year_column = 1;
constexpr std::size_t line_column = 5;
constexpr std::size_t page_column = 16;  // and those behind it

bool begins_formula(char32_t c) {
  constexpr std::u32string_view signs = U"=+-@＝＋－＠";
  return signs.find(c) != std::u32string_view::npos;
}

/// A spreadsheet would calculate what begins like a formula, behind blanks too: "=1+1" → "'=1+1", which it shows as
/// "=1+1".
std::string defused(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    if (begins_formula(c)) return fmt::format("'{}", text);
    if (!unicode::is_space(c) && !unicode::is_ignorable(c)) break;
  }
  return std::string(text);
}

/// In quotes always: spreadsheets of many countries part fields at ";", some at tabs.
void append_text(std::string& out, std::string_view text) {
  out += '"';
  for (char c : printable(defused(text))) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void append_line(std::string& out, const Fields& fields) {
  for (std::size_t column = 0; column < column_count; ++column) {
    if (column > 0) out += ',';
    if (column == year_column || column == line_column || column >= page_column) {
      out += fields[column];
    } else {
      append_text(out, fields[column]);
    }
  }
  out += line_end;
}

std::string list_numbers(const std::vector<NumberChange>& numbers) {
  std::vector<std::string> parts;
  parts.reserve(numbers.size());
  for (const NumberChange& number : numbers) parts.push_back(fmt::format("{} → {}", number.before, number.after));
  return fmt::format("{}", fmt::join(parts, "; "));
}

std::string list_targets(const std::vector<Target>& targets) {
  std::vector<std::string_view> parts;
  parts.reserve(targets.size());
  for (const Target& target : targets) parts.emplace_back(target.text);
  return fmt::format("{}", fmt::join(parts, "; "));
}

/// Empty where there is none.
std::string shown_number(std::uint32_t number) { return number == 0 ? "" : std::to_string(number); }

Fields fields_of(const Lineage& lineage, const Station& station, const PlanId& plan) {
  return {lineage.id,
          plan.period.first == 0 ? "" : std::to_string(plan.period.first),
          std::string(to_string(station.kind)),
          station.goal.area.text(),
          station.goal.text,
          std::to_string(station.goal.line),
          plan.path,
          station.moved ? "true" : "false",
          std::string(to_string(station.strength)),
          station.certain ? "true" : "false",
          list_numbers(station.numbers),
          list_targets(station.targets),
          std::string(to_string(lineage.origin)),
          fmt::format("{}", fmt::join(lineage.from, " ")),
          std::string(to_string(lineage.fate)),
          fmt::format("{}", fmt::join(lineage.into, " ")),
          shown_number(station.goal.place.page),
          shown_number(station.goal.place.line)};
}

}  // namespace

std::string render_csv(const Ledger& ledger) {
  std::string out = fmt::format("{}{}", names, line_end);
  for (const Lineage& lineage : ledger.lineages) {
    for (const Station& station : lineage.stations)
      append_line(out, fields_of(lineage, station, ledger.plans[station.plan]));
  }
  return out;
}

}  // namespace planctl
