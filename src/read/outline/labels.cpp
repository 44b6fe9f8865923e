// Labels: rows that open a list under a heading. Those of goals are known by their words, and so are some of others;
// recurring_labels and table_labels find the rest.
#include <algorithm>
#include <unordered_map>

#include "language/language.h"
#include "read/outline/label_rows.h"
#include "read/rows/label_words.h"
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

bool could_be_label(const Row& row) {
  bool marked = row.marker.family == MarkerFamily::symbol || row.marker.family == MarkerFamily::leaked ||
                row.marker.family == MarkerFamily::named || row.marker.family == MarkerFamily::letter;
  return row.role == RowRole::content && !marked && (row.starts_upper || row.colon) && !row.hyphen;
}

/// In letters that are much larger than those of the body and of every other row.
bool is_largest(const Rows& rows, std::size_t i) {
  constexpr std::uint16_t large = 150;  // percent of the body
  auto size_of = [](const Row& row) { return row.line->style == nullptr ? 0 : row.line->style->size; };
  const int size = size_of(rows[i]);
  return size >= large && std::none_of(rows.begin(), rows.end(), [&](const Row& row) {
           return &row != &rows[i] && row.role == RowRole::content && size_of(row) >= size;
         });
}

/// "Goals for 2026" at the top of the document, above prose or apart from what comes, where other goal labels follow:
/// names the plan and opens no list.
bool is_title_of_plan(const Rows& rows, std::size_t i) {
  constexpr std::size_t top = 4;
  if (i >= top || rows[i].body.find_first_of("0123456789") == std::string_view::npos) return false;
  std::size_t n = i + 1;
  while (n < rows.size() && rows[n].role != RowRole::content) ++n;
  if (n == rows.size() || rows[n].marker.found()) return false;
  if (is_largest(rows, i)) return true;
  bool prose = rows[n].width() > 50 && n + 1 < rows.size() && rows[n + 1].gap == 0;
  bool apart = rows[n].gap > 0 && !reads_as_goal_label(rows[n].body);
  return prose || (apart && std::any_of(rows.begin() + static_cast<std::ptrdiff_t>(n), rows.end(), [](const Row& row) {
                     return could_be_label(row) && reads_as_goal_label(row.body);
                   }));
}

/// Rows that could be labels but for their words.
std::vector<std::size_t> label_candidates(const Rows& rows) {
  std::vector<std::size_t> candidates;
  candidates.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (could_be_label(rows[i])) candidates.push_back(i);
  }
  return candidates;
}

/// The first row is the document's title.
void mark_known_labels(Rows& rows, const std::vector<std::size_t>& candidates, const Layout& layout) {
  for (std::size_t k = 1; k < candidates.size(); ++k) {
    std::size_t i = candidates[k];
    bool label = reads_as_goal_label(rows[i].body) && !is_title_of_plan(rows, i);
    if (label && !is_cut_from_sentence(rows, i, layout)) set_label(rows[i], true);
  }
}

/// "Aktiviteter" is a label wherever it comes again.
void mark_other_labels(Rows& rows, const std::vector<std::size_t>& candidates) {
  std::unordered_map<std::string, std::vector<std::size_t>> others;
  for (std::size_t i : candidates) {
    if (i > 0 && rows[i].role == RowRole::content && is_other_label(rows[i].body))
      others[unicode::key(rows[i].body)].push_back(i);
  }
  for (const auto& [key, places] : others) {
    if (places.size() < 2) continue;
    for (std::size_t i : places) set_label(rows[i], false);
  }
}

/// "Mål för organiseringen", "Mål för arbetsmiljön": goal labels that name their area once more, each under its
/// heading.
void mark_goals_of(Rows& rows, const std::vector<std::size_t>& candidates, const Layout& layout) {
  constexpr std::size_t most_words = 8;
  std::vector<std::size_t> places;
  std::size_t headed = 0;
  for (std::size_t i : candidates) {
    std::size_t at = 0;
    if (i == 0 || rows[i].words > most_words || rows[i].words < 3 || !heads_area(rows, i, layout)) continue;
    if (!in_any(&Language::goal_nouns, next_word(rows[i].body, at))) continue;
    places.push_back(i);
    std::size_t k = i;
    while (k > 0 && !rows[k - 1].marker.found() && rows[k - 1].role == RowRole::content &&
           !heads_area(rows, k - 1, layout))
      --k;
    headed += k > 0 && heads_area(rows, k - 1, layout) ? 1 : 0;
  }
  if (places.size() < 2 || headed * 3 < places.size() * 2) return;
  for (std::size_t i : places) set_label(rows[i], true);
}

}  // namespace

void mark_labels(Rows& rows, const Layout& layout) {
  std::vector<std::size_t> candidates = label_candidates(rows);
  mark_known_labels(rows, candidates, layout);
  mark_column_heads(rows);
  mark_goals_of(rows, candidates, layout);
  mark_other_labels(rows, candidates);
  mark_recurring_labels(rows, layout);
}

}  // namespace planctl
