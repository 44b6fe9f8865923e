// A document without goals may be a plan that could not be read, or something else that lies in the folder.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>

#include "corpus/left_out.h"
#include "corpus/series.h"
#include "language/language.h"
#include "language/title_words.h"
#include "planctl/corpus.h"
#include "text/years.h"

namespace planctl {
namespace {

/// "-03-12", of "2026-03-12".
bool goes_on_as_date(std::string_view rest) {
  constexpr std::string_view shape = "-dd-dd";
  if (rest.size() < shape.size()) return false;
  return std::equal(shape.begin(), shape.end(), rest.begin(),
                    [](char wanted, char c) { return wanted == 'd' ? c >= '0' && c <= '9' : c == wanted; });
}

/// The year stands in a date: "2026-03-12", "12 mars 2026", "12/3 2026".
bool is_in_date(std::string_view text, const YearMention& year) {
  if (goes_on_as_date(text.substr(year.bytes.end))) return true;
  std::string_view before = text.substr(0, year.bytes.begin);
  before = before.substr(0, before.find_last_not_of(" _-") + 1);
  std::string_view word = before.substr(before.find_last_of(" _-") + 1);
  bool day_and_month = word.find_first_of("/.") != std::string_view::npos && word.front() >= '0' && word.front() <= '9';
  return day_and_month || in_any_folded(&Language::dating, word);
}

/// True where the text has the year, and only in dates.
bool only_dates_have(const std::string& text, int year) {
  bool found = false;
  for (const YearMention& mention : find_years(text)) {
    if (mention.period.first != year) continue;
    if (!is_in_date(text, mention)) return false;
    found = true;
  }
  return found;
}

bool is_for_year(const Plan& plan, const std::string& names) {
  return plan.year() != 0 && !only_dates_have(names, plan.year());
}

}  // namespace

bool is_no_plan(const Document& document) {
  if (has_goals(document) || !document.model.empty()) return false;
  std::string file = std::filesystem::path(document.path).stem().string();
  return std::none_of(document.plans.begin(), document.plans.end(), [&](const Plan& plan) {
    std::string names = plan.title + "\n" + file;
    return is_for_year(plan, names) || names_plan(fmt::format("{}", fmt::join(words_in(names), " ")));
  });
}

}  // namespace planctl
