// Labels: rows that open a list under a heading. Known ones by their words; others because the document repeats them
// under one heading after the other, where the title of an area would stand once.
#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "eight_bytes.h"
#include "language/language.h"
#include "language/title_words.h"
#include "read/rows/alike.h"
#include "read/rows/label_words.h"
#include "read/rows/rows.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

bool could_be_label(const Row& row) {
  bool marked = row.marker.family == MarkerFamily::symbol || row.marker.family == MarkerFamily::leaked ||
                row.marker.family == MarkerFamily::named || row.marker.family == MarkerFamily::letter;
  return row.role == RowRole::content && !marked && (row.starts_upper || row.colon) && !row.hyphen;
}

void set_label(Row& row, bool goals) {
  row.role = RowRole::label;
  row.goal_label = goals;
}

/// "Goals for 2026" at the top of the document, above prose or apart from what comes, where other goal labels follow:
/// names the plan and opens no list.
bool is_title_of_plan(const Rows& rows, std::size_t i) {
  constexpr std::size_t top = 4;
  if (i >= top || rows[i].body.find_first_of("0123456789") == std::string_view::npos) return false;
  std::size_t n = i + 1;
  while (n < rows.size() && rows[n].role != RowRole::content) ++n;
  if (n == rows.size() || rows[n].marker.found()) return false;
  bool prose = rows[n].width() > 50 && n + 1 < rows.size() && rows[n + 1].gap == 0;
  bool apart = rows[n].gap > 0 && !reads_as_goal_label(rows[n].body);
  return prose || (apart && std::any_of(rows.begin() + static_cast<std::ptrdiff_t>(n), rows.end(), [](const Row& row) {
                     return could_be_label(row) && reads_as_goal_label(row.body);
                   }));
}

/// The beginning, of about so many bytes, of the key of the row's text as it recurs from year to year.
std::string yearless_start(const Row& row, std::size_t bytes) {
  return row.has_digit_or_colon ? unicode::key_start(mask_years(row.body), bytes) : unicode::key_start(row.body, bytes);
}
std::string yearless_key(const Row& row) { return yearless_start(row, SIZE_MAX); }

bool speaks_of_goals(std::string_view text) {
  std::string room;
  for (std::size_t at = 0; at < text.size();) {
    if (is_goal_word(next_word(text, at, room))) return true;
  }
  return false;
}

/// "Vi ska", "We will": a sentence that the list completes.
bool is_opener(std::string_view text) {
  std::vector<std::string> words = words_of(text);
  return words.size() >= 2 && in_any(&Language::open_endings, words.back());
}

/// Is the row the first without a mark that could follow an item of a row or three?
bool follows_item(const Rows& rows, std::size_t i) {
  constexpr std::size_t near = 3;  // rows
  for (std::size_t k = i; k-- > 0 && i - k <= near && rows[k + 1].gap == 0;) {
    if (rows[k].marker.found()) return true;
  }
  return false;
}

bool stands_alone(const Rows& rows, std::size_t i, const Layout& layout) {
  const Row& row = rows[i];
  bool above =
      i == 0 || row.gap > 0 || rows[i - 1].terminal || rows[i - 1].role != RowRole::content || follows_item(rows, i);
  bool below = i + 1 == rows.size() || rows[i + 1].gap > 0 || !fills_line(row, layout);
  return above && below;
}

/// A row that looks like the heading of an area.
bool heads(const Rows& rows, std::size_t i, const Layout& layout) {
  const Row& row = rows[i];
  bool marked = row.marker.family == MarkerFamily::symbol || row.marker.family == MarkerFamily::leaked;
  return row.role == RowRole::content && !marked && !row.colon && looks_like_title(row) &&
         stands_alone(rows, i, layout);
}

/// Does the row count on from the last mark above it, or the next mark below from it: an item of a list, not a
/// numbered heading or label?
bool is_counted_item(const Rows& rows, std::size_t i) {
  constexpr std::size_t near = 6;  // rows
  const Marker& marker = rows[i].marker;
  if (marker.family != MarkerFamily::number) return false;
  std::size_t above = i;
  while (above > 0 && i - above < near && !rows[--above].marker.found()) continue;
  std::size_t below = i + 1;
  while (below < rows.size() && below - i < near && !rows[below].marker.found()) ++below;
  bool counts_on = above < i && rows[above].marker.alike(marker) && rows[above].marker.number + 1 == marker.number;
  return counts_on ||
         (below < rows.size() && rows[below].marker.alike(marker) && rows[below].marker.number == marker.number + 1);
}

/// A full row that the next goes on from in small letters: part of a sentence.
///     Våra mål för i år har vi
///     låtit stå som de är.
bool is_cut_from_sentence(const Rows& rows, std::size_t i, const Layout& layout) {
  constexpr std::uint32_t least_words = 4;
  if (!layout.wrapped || rows[i].words < least_words || rows[i].colon || i + 1 == rows.size()) return false;
  const Row& next = rows[i + 1];
  return !fits(rows[i], next, layout.prose_reach) && next.gap == 0 && next.starts_lower && !next.marker.found();
}

/// Below a full row that ends no sentence: the rest of one.
///     • Öppna rastplatser i
///       Norrbotten och
///       Västerbotten
bool is_rest_of_sentence(const Rows& rows, std::size_t i, const Layout& layout) {
  if (!layout.wrapped || i == 0 || rows[i].gap > 0 || rows[i].page_before || rows[i].marker.found()) return false;
  const Row& above = rows[i - 1];
  bool unfinished = above.role == RowRole::content && !above.terminal && !above.colon;
  std::uint32_t reach = rows[i].line->indent > 0 ? layout.item_reach : layout.prose_reach;
  return unfinished && !fits_in_item(above, rows[i], reach);
}

/// Rows whose text comes again, by their keys, and some others.
class Recurring {
 public:
  Recurring(const Rows& rows, const Layout& layout) : rows_(rows), layout_(layout) {
    std::vector<Start> starts;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      bool row_of_its_own = may_recur(rows[i]) && !is_counted_item(rows, i) && !is_cut_from_sentence(rows, i, layout) &&
                            !is_rest_of_sentence(rows, i, layout);
      if (row_of_its_own) starts.emplace_back(letters_at(yearless_start(rows[i], sizeof(EightBytes)), 0), i);
    }
    for (std::size_t i : places_that_start_alike(std::move(starts), 2)) places_[yearless_key(rows[i])].push_back(i);
  }

  /// Calls `take` with the rows of every text that recurs as a label does.
  void each(const std::function<void(const std::vector<std::size_t>&)>& take) const {
    for (const auto& [key, rows] : places_) {
      if (rows.size() >= 2 && is_label(rows)) take(rows);
    }
  }

 private:
  static bool may_recur(const Row& row) {
    constexpr std::size_t longest = 60;  // bytes
    bool short_enough = row.role == RowRole::content && row.body.size() <= longest && row.words <= 8;
    bool marked =
        row.marker.found() && row.marker.family != MarkerFamily::level && row.marker.family != MarkerFamily::number;
    return short_enough && !marked && row.starts_upper && !row.terminal && !row.hyphen;
  }

  /// Under a heading each time: what an area's title never is, unless it speaks of goals.
  bool is_label(const std::vector<std::size_t>& rows) const {
    auto same_words =
        std::all_of(rows.begin(), rows.end(), [&](std::size_t i) { return years_like_first(rows.front(), i); });
    if (!same_words) return false;
    auto headed =
        static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](std::size_t i) { return is_headed(i); }));
    std::string_view text = rows_[rows.front()].body;
    return headed * 3 >= rows.size() * 2 || speaks_of_goals(text) || heads_no_promise(text);
  }

  /// "Verksamhetsplan 2024" and "Verksamhetsplan 2025" open plans; a label names one year throughout.
  [[nodiscard]] bool years_like_first(std::size_t first, std::size_t i) const {
    return unicode::key(rows_[first].body) == unicode::key(rows_[i].body);
  }

  /// Does a heading that stands once come before the row, with no list and no label between?
  [[nodiscard]] bool is_headed(std::size_t i) const {
    constexpr std::size_t far = 80;  // rows
    for (std::size_t k = i; k-- > 0 && i - k <= far;) {
      const Row& row = rows_[k];
      if (row.role == RowRole::label) return false;
      bool list = row.marker.found() && !heads(rows_, k, layout_);
      if (list) return false;
      if (heads(rows_, k, layout_) && stands_once(row)) return true;
    }
    return false;
  }

  [[nodiscard]] bool stands_once(const Row& row) const {
    auto found = places_.find(yearless_key(row));
    return found == places_.end() || found->second.size() == 1;
  }

  const Rows& rows_;
  const Layout& layout_;
  std::unordered_map<std::string, std::vector<std::size_t>> places_;
};

/// Does a list of any kind come next, rather than prose?
bool list_follows(const Rows& rows, std::size_t i) {
  for (++i; i < rows.size(); ++i) {
    if (rows[i].role == RowRole::furniture) continue;
    return rows[i].marker.found() || rows[i].starts_lower || rows[i].body.empty() ||
           (rows[i].terminal && rows[i].words <= 20) || (i + 1 < rows.size() && rows[i + 1].gap > 0);
  }
  return false;
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

void mark_recurring_labels(Rows& rows, const Layout& layout) {
  bool known = std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.goal_label; });
  bool lists_exist = std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.marker.found(); });
  std::vector<std::pair<std::vector<std::size_t>, bool>> labels;
  Recurring(rows, layout).each([&](const std::vector<std::size_t>& places) {
    std::string_view text = rows[places.front()].body;
    bool lists = std::all_of(places.begin(), places.end(), [&](std::size_t i) { return list_follows(rows, i); });
    bool goals = !is_other_label(text) && !heads_no_promise(text) && !names_value(text) &&
                 (speaks_of_goals(text) || is_opener(text) || ((lists || !lists_exist) && !known));
    labels.emplace_back(places, goals);
  });
  for (const auto& [places, goals] : labels) {
    for (std::size_t i : places) set_label(rows[i], goals);
  }
}

/// What comes again and again above what is done about it is a goal, whatever its label is called.
///     Outcome
///     Every hut is open at Easter.
///     Actions
///     • Hire wardens
void mark_above_activities(Rows& rows, const std::vector<std::size_t>& candidates) {
  constexpr std::uint32_t most_words = 3;
  constexpr std::size_t least = 3;  // places
  auto is_activity = [&](std::size_t i) {
    return rows[i].words <= most_words && in_any_folded(&Language::activities, rows[i].body);
  };
  if (std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.goal_label; })) return;
  if (std::none_of(candidates.begin(), candidates.end(), is_activity)) return;
  std::unordered_map<std::string, std::vector<std::size_t>> places;
  for (std::size_t i : candidates) {
    if (i > 0 && rows[i].role == RowRole::content && rows[i].words <= most_words && !rows[i].terminal)
      places[unicode::key(rows[i].body)].push_back(i);
  }
  std::map<std::size_t, std::string_view> labels;  // what comes again, from top to bottom
  for (const auto& [key, same] : places) {
    for (std::size_t i : same) {
      if (same.size() >= 2) labels[i] = key;
    }
  }
  std::map<std::string_view, std::size_t> above;  // activities, with text between
  for (auto here = labels.begin(); here != labels.end() && std::next(here) != labels.end(); ++here) {
    auto [i, label] = *std::next(here);
    if (i > here->first + 1 && in_any_folded(&Language::activities, label)) ++above[here->second];
  }
  for (const auto& [label, count] : above) {
    const std::vector<std::size_t>& same = places[std::string(label)];
    bool goals = count >= least && count * 2 > same.size() && !is_other_label(label);
    for (std::size_t i : same) {
      if (goals) set_label(rows[i], true);
    }
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

/// The row above is what stands in front of this one on its line, and no column.
bool follows_on_line(const Rows& rows, std::size_t i) {
  const Line& above = *rows[i - 1].line;
  const Line& here = *rows[i].line;
  return above.number == here.number && above.text.begin < here.text.begin;
}

/// "Åtgärd" above the texts of its column: the head of a table is no title.
void mark_column_heads(Rows& rows) {
  for (Row& row : rows) {
    bool head = row.line->table_column > 0 && row.line->cell == CellRole::none && row.role == RowRole::content;
    if (head && is_label_text(row.text)) set_label(row, false);
  }
}

/// What stands beside a goal label at the head of another column of its table: "Mål    Indikator    Ansvarig". Tables
/// above each other may have one column.
void mark_table_heads(Rows& rows) {
  std::vector<std::uint32_t> lines;  // of the goal labels
  for (const Row& row : rows) {
    if (row.goal_label) lines.push_back(row.line->number);
  }
  std::sort(lines.begin(), lines.end());
  std::unordered_set<std::string_view> heads;
  for (std::size_t i = 1; i < rows.size() && !lines.empty(); ++i) {
    std::uint32_t line = rows[i].line->number;
    bool column = line <= rows[i - 1].line->number;
    if (!column && heads.empty()) continue;
    bool head = rows[i].line->cell == CellRole::none && !rows[i].goal_label && !follows_on_line(rows, i);
    bool beside = head && std::binary_search(lines.begin(), lines.end(), line);
    if (!beside || (!column && !heads.contains(rows[i].text))) continue;
    set_label(rows[i], false);
    if (column) heads.insert(rows[i].text);
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
    if (i == 0 || rows[i].words > most_words || rows[i].words < 3 || !heads(rows, i, layout)) continue;
    if (!in_any(&Language::goal_nouns, next_word(rows[i].body, at))) continue;
    places.push_back(i);
    std::size_t k = i;
    while (k > 0 && !rows[k - 1].marker.found() && rows[k - 1].role == RowRole::content && !heads(rows, k - 1, layout))
      --k;
    headed += k > 0 && heads(rows, k - 1, layout) ? 1 : 0;
  }
  if (places.size() < 2 || headed * 3 < places.size() * 2) return;
  for (std::size_t i : places) set_label(rows[i], true);
}

}  // namespace

void mark_labels(Rows& rows, const Layout& layout) {
  std::vector<std::size_t> candidates = label_candidates(rows);
  mark_known_labels(rows, candidates, layout);
  mark_column_heads(rows);
  mark_table_heads(rows);
  mark_goals_of(rows, candidates, layout);
  mark_above_activities(rows, candidates);
  mark_other_labels(rows, candidates);
  mark_recurring_labels(rows, layout);
}

}  // namespace planctl
