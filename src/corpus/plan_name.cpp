#include "corpus/plan_name.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>

#include "messages/say.h"
#include "planctl/corpus.h"
#include "text/clean.h"
#include "text/stored_path.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

std::optional<int> parse_year(std::string_view text) {
  int year = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
  bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && text.size() == 4 && year > 0 ? std::optional(year) : std::nullopt;
}

/// A file may have '#' or '@' in its name.
bool exists(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(stored_path(path), error);
}

std::string period_with(const Period& period, std::string_view dash) {
  if (period.first == 0) return "–";
  return period.first == period.last ? fmt::format("{}", period.first)
                                     : fmt::format("{}{}{}", period.first, dash, period.last);
}

}  // namespace

std::optional<Period> parse_period(std::string_view text) {
  if (auto year = parse_year(text)) return Period{*year, *year};
  auto years = find_years(text);
  bool whole = years.size() == 1 && years[0].bytes == Span{0, text.size()};
  return whole ? std::optional(years[0].period) : std::nullopt;
}

namespace {

/// "2024", "2024@krets"; without a period where it is neither.
PlanName parse_year_name(const std::string& text) {
  std::size_t at = std::min(text.find('@'), text.size());
  auto period = parse_period(std::string_view(text).substr(0, at));
  if (!period) return {};
  if (at + 1 == text.size()) throw Error(say("{}: the word behind '@' is empty", text), 2);
  return {text, "", *period, at == text.size() ? "" : unicode::fold(compose(text.substr(at + 1)))};
}

}  // namespace

PlanName parse_plan_name(const std::string& text) {
  bool file = text.find('@') != std::string::npos && exists(text);
  if (PlanName year = file ? PlanName{} : parse_year_name(text); year.period.first != 0) return year;
  if (std::size_t mark = text.rfind('#'); mark != std::string::npos && mark > 0 && !exists(text)) {
    PlanName inside = parse_year_name(text.substr(mark + 1));
    if (inside.period.first != 0) return {text, stored_path(text.substr(0, mark)), inside.period, inside.word};
  }
  if (text.empty()) throw Error(say("an empty plan name; expected a year, a path or -"), 2);
  return {text, stored_path(text), {}, ""};
}

bool names_path(const std::string& selector) { return !parse_plan_name(selector).path.empty(); }

std::string typed(const Period& period) { return period_with(period, "-"); }
std::string shown(const Period& period) { return period_with(period, "–"); }

}  // namespace planctl
