// Headed cells: tables whose cells stand below each other, each below a head that comes again with the same labels. The
// head tells how many cells a row has; where some ran together, the goals tell where each row begins.
//     Stugor                           Stugor
//     Mål                              Mål
//     Ansvarig                         Alla stugor ska målas
//     Alla stugor ska målas            Taken ska tätas
//     Stugfogden                       Leder
//     Taken ska tätas                  Mål
//     Stugfogden                       Lederna ska röjas
//     Leder
//     Mål
//     Ansvarig
//     Lederna ska röjas
//     Ledkommittén
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "language/language.h"
#include "language/title_words.h"
#include "read/layout/layout.h"
#include "read/layout/table.h"
#include "read/rows/label_words.h"
#include "read/rows/marker.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t most_head_columns = 9;
constexpr std::uint32_t most_label_words = 4;

/// Rows [begin, end) that are one cell.
struct HeadedCell {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Where the head stands among the cells, each time, and how it is built.
struct RecurringHead {
  std::vector<std::size_t> places;
  std::size_t columns = 0;
  std::size_t goals = 0;  ///< the column of the goal label
};

/// "Mål", "Åtgärd", "Vad".
bool names_deeds(std::string_view label) {
  return is_goal_label(label) || in_any_folded({&Language::activities, &Language::whats}, label);
}

class HeadedCells {
 public:
  HeadedCells(std::string_view source, const Flow& lines, const Rows& rows)
      : source_(source), lines_(lines), rows_(rows) {}

  Flow read() {
    collect_cells();
    RecurringHead head = find_head();
    for (std::size_t k = 0; k < head.places.size(); ++k) {
      std::size_t begin = head.places[k] + head.columns;
      bool last = k + 1 == head.places.size();
      Starts starts = last ? rows_below(head, begin) : rows_between(head, begin, head.places[k + 1]);
      if (starts.empty() && head.goals == 0) starts = records(head, begin);
      append(head, head.places[k], starts);
    }
    if (copied_ == 0) read_records();
    if (copied_ > 0) result_.insert(result_.end(), lines_.begin() + copied_, lines_.end());
    return std::move(result_);
  }

 private:
  using Starts = std::vector<std::size_t>;  ///< cells that rows begin with, and the one behind the last row

  /// Each row of text is a cell, those of the head right below each other: below it, and below what stands between the
  /// areas, a goal comes again and again with as many short cells behind it.
  ///     Åtgärd
  ///     Ansvarig
  ///     Måla alla stugor före midsommar
  ///     Stugfogden
  void read_records() {
    cells_.clear();
    for (std::size_t i = 0; i < rows_.size(); ++i) cells_.push_back({i, i + 1});
    std::size_t columns = 0;
    for (std::size_t cell = 0; cell < cells_.size();) {
      const std::size_t head = columns_of_head(cell);
      if (head > 0 && (columns == 0 || head == columns)) columns = head;
      const std::size_t begin = cell + (head == columns ? head : 0);
      const Starts starts = columns > 0 ? records({{}, columns, 0}, begin) : Starts{};
      append({{}, head == columns ? columns : 0, 0}, cell, starts);
      cell = starts.empty() ? cell + 1 : starts.back();
    }
  }

  /// "Åtgärd", "Ansvarig", "Tidplan": what is done, and other labels right below; 0 where no head stands.
  [[nodiscard]] std::size_t columns_of_head(std::size_t cell) const {
    if (!may_head(cell) || !names_deeds(text(cell))) return 0;
    std::size_t end = cell + 1;
    while (end < cells_.size() && end - cell < most_head_columns && rows_[end].gap == 0 && may_head(end) &&
           is_other_label(text(end)))
      ++end;
    return end - cell > 1 ? end - cell : 0;
  }

  /// Two rows or more of a goal and short cells behind it, none with a blank line inside; nothing where they are fewer.
  [[nodiscard]] Starts records(const RecurringHead& head, std::size_t begin) const {
    constexpr std::size_t least = 2;
    Starts starts;
    while (is_record(begin, head.columns)) {
      starts.push_back(begin);
      begin += head.columns;
    }
    if (starts.size() < least) return {};
    starts.push_back(begin);
    return starts;
  }

  [[nodiscard]] bool is_record(std::size_t cell, std::size_t columns) const {
    if (cell + columns > cells_.size() || !may_be_goal(cell) || is_item(cell)) return false;
    for (std::size_t c = cell + 1; c < cell + columns; ++c) {
      const Row& row = rows_[cells_[c].begin];
      const char32_t first = unicode::first(row.text);
      const bool brief = row.words <= most_label_words && (unicode::is_upper(first) || unicode::is_digit(first));
      if (row.gap > 0 || !brief || ends_sentence(row.text) || row.text.ends_with(':') || is_item(c)) return false;
    }
    return true;
  }

  [[nodiscard]] bool is_item(std::size_t cell) const {
    const Row& row = rows_[cells_[cell].begin];
    const Marker marker = read_marker(row.text, row.has_digit_or_colon);
    return row.line->cell != CellRole::none || (marker.found() && marker.family != MarkerFamily::bare);
  }

  [[nodiscard]] std::string_view text(std::size_t cell) const { return rows_[cells_[cell].begin].text; }

  /// Where blank lines stand between most rows, a cell is what stands between two of them; otherwise a row.
  void collect_cells() {
    auto apart = std::count_if(rows_.begin(), rows_.end(), [](const Row& row) { return row.gap > 0; });
    bool aired = static_cast<std::size_t>(apart) * 5 > rows_.size() * 2;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      // "Attendance" above "officer" is no name, but a cell of two lines.
      const bool goes_on = unicode::is_lower(unicode::first(rows_[i].text));
      bool label = is_name(rows_[i]) || (i > 0 && !goes_on && is_name(rows_[i - 1]));
      if (aired && i > 0 && rows_[i].gap == 0 && !label) {
        cells_.back().end = i + 1;
      } else {
        cells_.push_back({i, i + 1});
      }
    }
  }

  static bool is_name(const Row& row) {
    return row.words <= most_label_words && unicode::is_upper(unicode::first(row.text)) && is_label_text(row.text);
  }

  /// May the cell be one of a head?
  [[nodiscard]] bool may_head(std::size_t cell) const {
    const Row& row = rows_[cells_[cell].begin];
    bool brief = cells_[cell].end == cells_[cell].begin + 1 && row.words <= most_label_words;
    return brief && row.line->cell == CellRole::none && unicode::is_upper(unicode::first(row.text)) &&
           !ends_sentence(row.text) && !read_marker(row.text, row.has_digit_or_colon).found();
  }

  /// Does the same stand `step` cells from each of the places?
  [[nodiscard]] bool is_same(const Starts& places, std::ptrdiff_t step) const {
    auto at = [&](std::size_t place) { return static_cast<std::ptrdiff_t>(place) + step; };
    return std::all_of(places.begin(), places.end(), [&](std::size_t place) {
      if (at(place) < 0 || at(place) >= std::ssize(cells_)) return false;
      auto cell = static_cast<std::size_t>(at(place));
      return may_head(cell) && text(cell) == text(static_cast<std::size_t>(at(places.front())));
    });
  }

  /// The goal label that comes again with the same short cells beside it, one of them a label, too.
  [[nodiscard]] RecurringHead find_head() const {
    std::map<std::string_view, Starts> labels;
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
      if (may_head(cell) && is_goal_label(text(cell))) labels[text(cell)].push_back(cell);
    }
    for (const auto& [label, places] : labels) {
      if (places.size() < 2) continue;
      std::size_t before = 0;
      while (before < most_head_columns && is_same(places, -static_cast<std::ptrdiff_t>(before) - 1)) ++before;
      std::size_t columns = before + 1;
      while (columns < most_head_columns && is_same(places, static_cast<std::ptrdiff_t>(columns - before))) ++columns;
      RecurringHead head{places, columns, before};
      for (std::size_t& place : head.places) place -= before;
      if (has_other_label(head)) return head;
    }
    return {};
  }

  [[nodiscard]] bool has_other_label(const RecurringHead& head) const {
    for (std::size_t c = 0; c < head.columns; ++c) {
      std::string_view name = text(head.places.front() + c);
      if (c != head.goals && is_label_text(name) && !is_goal_label(name)) return true;
    }
    return false;
  }

  /// Does the cell end as a sentence does?
  [[nodiscard]] bool is_sentence(std::size_t cell) const { return ends_sentence(rows_[cells_[cell].end - 1].text); }

  /// A goal rather than the name of an area or somebody: it says what shall be, or is long.
  [[nodiscard]] bool may_be_goal(std::size_t cell) const {
    constexpr std::uint32_t long_enough = 5;  // words
    return rows_[cells_[cell].begin].words >= long_enough || says_goal(cell);
  }

  [[nodiscard]] bool says_goal(std::size_t cell) const {
    std::size_t at = 0;
    return in_any(&Language::infinitives, next_word(text(cell), at)) || holds_modal(text(cell));
  }

  /// What stands right behind the last row heads the next table, or what comes between.
  [[nodiscard]] bool may_follow(std::size_t cell) const {
    constexpr std::uint32_t most_words = 8;
    const Row& row = rows_[cells_[cell].begin];
    return row.words <= most_words && unicode::is_upper(unicode::first(row.text)) && !ends_sentence(row.text) &&
           !says_goal(cell);
  }

  /// Rows of as many cells as the head has, down to what names the next table.
  [[nodiscard]] Starts rows_between(const RecurringHead& head, std::size_t begin, std::size_t next) const {
    for (std::size_t end = next - 1; end >= begin + head.columns && next - end < head.columns + 1; --end) {
      if (!may_follow(end)) continue;
      Starts starts = counted_rows(head, begin, end);
      if (starts.empty()) starts = rows_by_goals(head, begin, end);
      if (!starts.empty()) return starts;
    }
    return counted_rows(head, begin, next);
  }

  [[nodiscard]] Starts counted_rows(const RecurringHead& head, std::size_t begin, std::size_t end) const {
    if ((end - begin) % head.columns != 0) return {};
    Starts starts;
    for (; begin < end; begin += head.columns) {
      if (!may_be_goal(begin + head.goals)) return {};
      starts.push_back(begin);
    }
    starts.push_back(end);
    return starts;
  }

  /// Where cells ran together, each goal begins a row, of a cell less or two than the head has.
  [[nodiscard]] Starts rows_by_goals(const RecurringHead& head, std::size_t begin, std::size_t end) const {
    constexpr std::size_t most_lost = 2;
    if (head.goals > 0) return {};
    Starts starts;
    for (std::size_t cell = begin; cell < end; ++cell) {
      if (says_goal(cell)) starts.push_back(cell);
    }
    if (starts.empty() || starts.front() != begin) return {};
    starts.push_back(end);
    for (std::size_t k = 1; k < starts.size(); ++k) {
      std::size_t size = starts[k] - starts[k - 1];
      if (size > head.columns || size + most_lost < head.columns || size < 2) return {};
    }
    return starts;
  }

  /// Below the last head: as many rows as have a goal where the first has it.
  [[nodiscard]] Starts rows_below(const RecurringHead& head, std::size_t begin) const {
    Starts starts;
    if (begin + head.columns > cells_.size()) return starts;
    const bool says = says_goal(begin + head.goals);
    const bool sentences = is_sentence(begin + head.goals);
    auto is_row = [&](std::size_t at) {
      std::size_t goal = at + head.goals;
      if (!sentences && at + head.columns > cells_.size() && is_sentence(goal)) return false;
      return says ? says_goal(goal) : may_be_goal(goal);
    };
    while (begin + head.goals < cells_.size() && is_row(begin)) {
      starts.push_back(begin);
      std::size_t next = std::min(begin + head.columns, cells_.size());
      for (std::size_t cell = begin + 1; head.goals == 0 && says && cell < next; ++cell) {
        if (cell > begin + 1 && says_goal(cell)) next = cell;
      }
      begin = next;
    }
    if (!starts.empty()) starts.push_back(begin);
    return starts;
  }

  [[nodiscard]] TableCell cell_of(std::size_t cell) const {
    TableCell lines;
    for (std::size_t i = cells_[cell].begin; i < cells_[cell].end; ++i) lines.push_back(*rows_[i].line);
    return lines;
  }

  void append(const RecurringHead& head, std::size_t place, const Starts& starts) {
    if (starts.size() < 2) return;
    Table table;
    for (std::size_t c = 0; c < head.columns; ++c) table.head.push_back(cell_of(place + c));
    for (std::size_t k = 0; k + 1 < starts.size(); ++k) {
      TableRow& row = table.rows.emplace_back();
      for (std::size_t cell = starts[k]; cell < starts[k + 1]; ++cell) row.push_back(cell_of(cell));
    }
    Flow laid;
    if (!append_table(source_, table, laid)) return;
    std::ptrdiff_t begin = rows_[cells_[place].begin].line - lines_.data();
    result_.insert(result_.end(), lines_.begin() + copied_, lines_.begin() + begin);
    result_.insert(result_.end(), laid.begin(), laid.end());
    copied_ = rows_[cells_[starts.back() - 1].end - 1].line - lines_.data() + 1;
  }

  std::string_view source_;
  const Flow& lines_;
  const Rows& rows_;
  std::vector<HeadedCell> cells_;
  Flow result_;
  std::ptrdiff_t copied_ = 0;  ///< lines
};

/// Does a goal label with another short row beside it come twice, or what is done right above another label?
bool may_have_heads(const Rows& rows) {
  auto brief = [&](std::size_t i) {
    char32_t first = i < rows.size() && rows[i].words <= most_label_words ? unicode::first(rows[i].text) : 0;
    return unicode::is_upper(first);
  };
  std::size_t heads = 0;
  for (std::size_t i = 0; i < rows.size() && heads < 2; ++i) {
    if (!brief(i)) continue;
    bool beside = brief(i + 1) || (i > 0 && brief(i - 1));
    const bool above = brief(i + 1) && rows[i + 1].gap == 0;
    if (above && names_deeds(rows[i].text) && is_other_label(rows[i + 1].text)) return true;
    heads += beside && is_goal_label(rows[i].text) ? 1 : 0;
  }
  return heads == 2;
}

}  // namespace

Flow read_headed_cells(std::string_view source, const Flow& lines, const Rows& rows) {
  return may_have_heads(rows) ? HeadedCells(source, lines, rows).read() : Flow{};
}

}  // namespace planctl
