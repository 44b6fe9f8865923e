// Goal labels with a year, where each area tells the goal of a year gone by, what came of it, and the new goal: the
// last year's are the plan's goals.
//     Mål 2029: Alla stugor ska vara målade.
//     Utfall: Två av fyra är målade.
//     Mål 2030: De två sista stugorna ska målas.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "fnv1a.h"
#include "language/language.h"
#include "read/joining/markers.h"
#include "read/rows/label_words.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

struct YearLabel {
  std::size_t row = 0;
  std::string noun;
  int year = 0;
  std::size_t size = 0;  ///< bytes, with the colon
};

/// "Mål 2030: text"; a size of 0 where none stands in front.
YearLabel year_label(const Rows& rows, std::size_t i) {
  constexpr std::size_t longest = 32;  // bytes
  constexpr std::size_t digits = 4;
  std::string_view text = rows[i].text;
  std::size_t colon = text.substr(0, longest).find(": ");
  std::size_t space = text.find(' ');
  if (colon == std::string_view::npos || space == std::string_view::npos || space + 1 + digits != colon) return {};
  auto years = find_years(text.substr(space + 1, digits));
  std::string noun = unicode::fold(text.substr(0, space));
  if (years.size() != 1 || !in_any(&Language::goal_nouns, noun)) return {};
  return {i, std::move(noun), years.front().period.first, colon + 1};
}

std::vector<YearLabel> find_year_labels(const Rows& rows) {
  std::vector<YearLabel> labels;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].marker.found() || rows[i].role != RowRole::content || !rows[i].has_digit_or_colon) continue;
    if (YearLabel label = year_label(rows, i); label.size > 0) labels.push_back(std::move(label));
  }
  return labels;
}

/// The label of a value in the rows of the goal, before another label of a year: "Utfall"; empty where there is none.
std::string_view value_below(const Rows& rows, const YearLabel& label, std::size_t end) {
  constexpr std::size_t far = 8;  // rows
  end = std::min(end, label.row + far);
  for (std::size_t i = label.row + 1; i < end; ++i) {
    if (rows[i].marker.found() || !rows[i].has_digit_or_colon) continue;
    if (std::string_view value = label_of_value(rows[i].text); !value.empty()) return value;
  }
  return {};
}

/// Pairs of a year gone by and the next, in two areas at least: what came of the first stands below each of the one
/// year, and below none of the other.
bool tell_what_came(const Rows& rows, const std::vector<YearLabel>& labels) {
  constexpr std::size_t least = 4;  // two of each year
  if (labels.size() < least || labels.size() % 2 != 0) return false;
  std::string_view outcome;
  for (std::size_t k = 0; k < labels.size(); ++k) {
    const YearLabel& old = labels[k - k % 2];
    const bool alike = labels[k].noun == labels.front().noun && labels[k].year == labels[k % 2].year;
    if (!alike || old.year >= labels[k - k % 2 + 1].year) return false;
    std::string_view value = value_below(rows, labels[k], k + 1 < labels.size() ? labels[k + 1].row : rows.size());
    if (k == 0) outcome = value;
    if (outcome.empty() || (k % 2 == 0) != (value == outcome)) return false;
  }
  return true;
}

}  // namespace

void take_year_labels(Rows& rows) {
  const std::vector<YearLabel> labels = find_year_labels(rows);
  if (!tell_what_came(rows, labels)) return;
  for (std::size_t k = 0; k < labels.size(); ++k) {
    const YearLabel& label = labels[k];
    Row& row = rows[label.row];
    if (k % 2 == 0) {
      row.value = true;
      continue;
    }
    row.marker.family = MarkerFamily::named;
    row.marker.sign = static_cast<char32_t>(fnv1a(label.noun));
    row.marker.text = row.text.substr(0, label.size);
    row.marker.size =
        static_cast<std::uint32_t>(std::min(row.text.find_first_not_of(' ', label.size), row.text.size()));
  }
}

}  // namespace planctl
