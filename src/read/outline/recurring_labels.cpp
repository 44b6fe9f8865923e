// Recurring labels: rows whose words come again under one heading after the other, where the title of an area would
// stand once.
#include <algorithm>
#include <functional>
#include <string>
#include <unordered_map>
#include <utility>

#include "eight_bytes.h"
#include "language/language.h"
#include "language/title_words.h"
#include "read/outline/label_rows.h"
#include "read/rows/alike.h"
#include "read/rows/label_words.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

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

/// A document may tell of a year gone by and then say what shall be, or hold the plans of several years, with the same
/// titles in all parts.
///     Verksamhetsberättelse 2030     Verksamhetsplan 2031
///     Leder                          Leder
///     Verksamhetsplan 2031           Verksamhetsplan 2032
///     Leder                          Leder
class PartsOfYears {
 public:
  PartsOfYears() = default;
  explicit PartsOfYears(const Rows& rows) {
    constexpr std::uint32_t most_words = 8;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const Row& row = rows[i];
      bool title = row.has_digit_or_colon && row.words <= most_words && row.role == RowRole::content &&
                   row.starts_upper && !row.terminal && row.marker.family != MarkerFamily::symbol;
      if (!title) continue;
      const auto years = find_years(row.body);
      if (years.empty()) continue;
      see_plan(row.body, years.front().period.first, i);
      bool past = heads_past_year(row.body);
      bool plan = past_ > 0 && heads_plan_year(row.body);
      more_ = more_ || (past && past_ > 0) || (plan && plan_ > 0);
      if (past && past_ == 0) past_ = i + 1;
      if (plan && plan_ == 0) plan_ = i + 1;
    }
  }

  /// Does no part have the rows twice, but each once?
  [[nodiscard]] bool divide(const std::vector<std::size_t>& rows) const {
    return divide_plans(rows) || (past_ > 0 && plan_ > 0 && !more_ && rows.size() == 2 && rows.front() >= past_ &&
                                  rows.front() < plan_ && rows.back() >= plan_);
  }

 private:
  /// The title of a plan for later years than those of the titles above.
  void see_plan(std::string_view text, int year, std::size_t row) {
    if (year <= newest_ || !names_plan(text)) return;
    newest_ = year;
    plans_.push_back(row);
  }

  /// Does a title of a plan stand above the first of the rows, and another between each two?
  [[nodiscard]] bool divide_plans(const std::vector<std::size_t>& rows) const {
    auto title = plans_.begin();
    for (std::size_t row : rows) {
      if (title == plans_.end() || *title > row) return false;
      title = std::lower_bound(title, plans_.end(), row);
    }
    return plans_.size() > 1;
  }

  std::size_t past_ = 0;            ///< behind the title of the year gone by; 0 where none is
  std::size_t plan_ = 0;            ///< behind that of what shall be
  int newest_ = 0;                  ///< year of a plan
  std::vector<std::size_t> plans_;  ///< their titles
  bool more_ = false;               ///< there are several of either: each area has both
};

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
    if (!places_.empty()) parts_ = PartsOfYears(rows);
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
    return short_enough && !marked && !row.value && row.starts_upper && !row.terminal && !row.hyphen;
  }

  /// Under a heading each time: what an area's title never is, unless it speaks of goals.
  bool is_label(const std::vector<std::size_t>& rows) const {
    auto same_words =
        std::all_of(rows.begin(), rows.end(), [&](std::size_t i) { return years_like_first(rows.front(), i); });
    if (!same_words) return false;
    auto headed =
        static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](std::size_t i) { return is_headed(i); }));
    std::string_view text = rows_[rows.front()].body;
    if (speaks_of_goals(text) || heads_no_promise(text)) return true;
    if (rows.size() == 2 && is_path_to_title(rows.front(), rows.back())) return false;
    return headed * 3 >= rows.size() * 2 && !parts_.divide(rows);
  }

  /// Has a page its title twice at its top, with nothing but what a picture shows between?
  ///     Stugplan
  ///     En stuga i snö.
  ///     Foto: Anna Berg
  ///     Stugplan
  [[nodiscard]] bool is_path_to_title(std::size_t first, std::size_t second) const {
    constexpr std::size_t top = 20;          // rows
    constexpr std::uint32_t most_words = 8;  // of a row between
    if (second > top) return false;
    for (std::size_t i = first + 1; i < second; ++i) {
      const bool caption = rows_[i].terminal || rows_[i].body.find(": ") != std::string_view::npos;
      if (!caption || rows_[i].marker.found() || rows_[i].words > most_words) return false;
    }
    return true;
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
      bool list = row.marker.found() && !heads_area(rows_, k, layout_);
      if (list) return false;
      if (heads_area(rows_, k, layout_) && stands_once(row)) return true;
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
  PartsOfYears parts_;
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

/// "Vårt motto: En stuga för alla", also with a tab behind the colon.
bool says_value(std::string_view text) {
  return text.find(": ") != std::string_view::npos || text.find(":\t") != std::string_view::npos;
}

}  // namespace

void mark_recurring_labels(Rows& rows, const Layout& layout) {
  bool known = std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.goal_label; });
  bool lists_exist = std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.marker.found(); });
  std::vector<std::pair<std::vector<std::size_t>, bool>> labels;
  Recurring(rows, layout).each([&](const std::vector<std::size_t>& places) {
    std::string_view text = rows[places.front()].body;
    const bool says_itself = says_value(text);
    bool lists = std::all_of(places.begin(), places.end(), [&](std::size_t i) { return list_follows(rows, i); });
    bool goals = !is_other_label(text) && !heads_no_promise(text) && !names_value(text) &&
                 (speaks_of_goals(text) || is_opener(text) || ((lists || !lists_exist) && !known && !says_itself));
    labels.emplace_back(places, goals);
  });
  for (const auto& [places, goals] : labels) {
    for (std::size_t i : places) set_label(rows[i], goals);
  }
}

}  // namespace planctl
