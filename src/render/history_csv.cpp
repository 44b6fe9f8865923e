// The ledger as comma-separated values, RFC 4180: one station a line, under a line of names.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>

#include "planctl/render.h"

namespace planctl {
namespace {

constexpr std::string_view line_end = "\r\n";
constexpr std::size_t column_count = 16;
using Fields = std::array<std::string, column_count>;

const Fields& names() {
  static const Fields all{"id",       "year",    "kind",    "area",    "text",   "line", "path", "moved",
                          "strength", "certain", "numbers", "targets", "origin", "from", "fate", "into"};
  return all;
}

/// A spreadsheet would calculate what begins like a formula: "=1+1" → "'=1+1", which it shows as "=1+1".
std::string defused(std::string_view text) {
  bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
  return fmt::format("{}{}", formula ? "'" : "", text);
}

std::string quoted_if_needed(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string quoted = "\"";
  for (char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

void append_line(std::string& out, const Fields& fields) {
  for (const std::string& field : fields) {
    if (&field != &fields.front()) out += ',';
    out += quoted_if_needed(defused(field));
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

Fields fields_of(const Lineage& lineage, const Station& station, const PlanId& plan) {
  return {lineage.id,
          plan.period.first == 0 ? "" : std::to_string(plan.period.first),
          std::string(to_string(station.kind)),
          station.goal.area,
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
          fmt::format("{}", fmt::join(lineage.into, " "))};
}

}  // namespace

std::string render_csv(const Ledger& ledger) {
  std::string out;
  append_line(out, names());
  for (const Lineage& lineage : ledger.lineages) {
    for (const Station& station : lineage.stations)
      append_line(out, fields_of(lineage, station, ledger.plans[station.plan]));
  }
  return out;
}

}  // namespace planctl
