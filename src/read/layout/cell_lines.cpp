// Cell lines: a table that was copied from a web page has each of its cells on a line of its own, those of the head
// first. The kinds of its cells come again with every row: a number, a text, a year, a number, a text, a year.
//     Nr                     Nr
//     Mål                    Mål
//     Klart                  LEDER
//     LEDER                  Röja sly längs leden
//     1                      Byta spänger på myren
//     Röja sly längs leden
//     2031
//     2
//     Byta spänger på myren
//     2031
#include <algorithm>
#include <array>
#include <optional>

#include "read/layout/layout.h"
#include "read/layout/table.h"
#include "read/rows/label_words.h"
#include "read/rows/marker.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t least_cell_columns = 2;
constexpr std::size_t most_cell_columns = 9;
constexpr std::size_t least_cell_rows = 3;

enum class CellKind : std::uint8_t {
  number,  ///< digits alone
  code,    ///< a letter or three: a priority, initials
  figure,  ///< short, with digits: a year, a date, a share
  words,   ///< up to five words
  text,    ///< more
};

bool is_short_figure(std::string_view text) {
  constexpr std::size_t longest = 12;  // bytes
  return text.size() <= longest && text.find_first_of("0123456789") != std::string_view::npos;
}

CellKind kind_of(const Row& row) {
  constexpr std::uint32_t most_words = 5;
  if (row.text.size() <= 4 && row.text.find_first_not_of("0123456789.") == std::string_view::npos)
    return CellKind::number;
  if (is_short_figure(row.text)) return CellKind::figure;
  if (row.text.size() <= 3) return CellKind::code;
  return row.words <= most_words ? CellKind::words : CellKind::text;
}

/// "12", "12."; 0 for anything else.
std::size_t number_of(std::string_view text) {
  if (text.ends_with('.')) text.remove_suffix(1);
  std::size_t number = 0;
  for (char c : text) {
    if (c < '0' || c > '9' || number > 999) return 0;
    number = number * 10 + static_cast<std::size_t>(c - '0');
  }
  return number;
}

/// "A1" and "A2", "1.3." and "1.4.": what a row of a table is called by, and the next.
bool counts_on(std::string_view one, std::string_view next) {
  constexpr std::size_t longest = 8;  // bytes
  if (one.size() > longest || next.size() > longest) return false;
  auto number_at = [](std::string_view text) { return text.find_last_not_of("0123456789.") + 1; };
  auto last_part = [&](std::string_view text) {
    std::size_t point = text.substr(0, text.size() - (text.ends_with('.') ? 1 : 0)).rfind('.');
    return point == std::string_view::npos ? number_at(text) : std::max(number_at(text), point + 1);
  };
  const std::size_t at = last_part(one);
  if (at != last_part(next) || one.substr(0, at) != next.substr(0, at)) return false;
  const std::size_t number = number_of(one.substr(at));
  return number > 0 && number_of(next.substr(at)) == number + 1;
}

/// Rows [begin, end) that are one cell.
struct Unit {
  std::size_t begin = 0;
  std::size_t end = 0;
  CellKind kind = CellKind::text;
  std::optional<bool> marked = {};  ///< an item, or a cell that was read already; once it was asked
};

using Units = std::vector<Unit>;

/// Where the rows of a table stand among the units.
struct TablePlace {
  std::size_t begin = 0;    ///< of the first row, or of the name above it
  std::size_t columns = 0;  ///< 0 where there is no table
  std::size_t rows = 0;
  std::size_t names = 0;  ///< between the rows
  std::size_t end = 0;
};

class CellLines {
 public:
  CellLines(std::string_view source, const Flow& lines, const Rows& rows)
      : source_(source), lines_(lines), rows_(rows) {
    collect_units();
  }

  Flow read() {
    for (std::size_t u = 0; u + least_cell_columns * (least_cell_rows - 1) <= units_.size();) {
      TablePlace place = place_at(u);
      for (std::size_t shift = 1; shift < place.columns && !has_whole_head(place); ++shift) {
        TablePlace later = place_at(u + shift);
        bool narrower = later.columns > 0 && later.columns < place.columns && later.end >= place.end;
        if (narrower || (later.columns == place.columns && later.rows >= place.rows)) place = later;
      }
      if (place.columns > 0) append(place);
      u = std::max(u + 1, place.end);
    }
    if (copied_ > 0) result_.insert(result_.end(), lines_.begin() + copied_, lines_.end());
    return std::move(result_);
  }

 private:
  /// Where blank lines stand between most rows, a cell is what stands between two of them; otherwise a row.
  void collect_units() {
    std::size_t apart = 0;
    for (const Row& row : rows_) apart += row.gap > 0 ? 1 : 0;
    aired_ = apart * 2 > rows_.size();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (aired_ && i > 0 && rows_[i].gap == 0) {
        Unit& unit = units_.back();
        unit.end = i + 1;
        bool wide = unit.kind == CellKind::text || rows_[i].words + rows_[unit.begin].words > 5;
        unit.kind = wide ? CellKind::text : CellKind::words;
      } else {
        units_.push_back({i, i + 1, kind_of(rows_[i])});
      }
    }
  }

  static bool is_figure(CellKind kind) { return kind == CellKind::number || kind == CellKind::figure; }

  /// May two cells stand in one column?
  [[nodiscard]] static bool alike(CellKind one, CellKind other) { return is_figure(one) == is_figure(other); }

  /// Does a row that is built as the first one begin here, behind the one that begins at `before`? Where its first cell
  /// counts on from there and a head stands above the first row, the others may be of any kind: "June 2031", "Ongoing".
  [[nodiscard]] bool repeats(std::size_t first, std::size_t u, std::size_t columns, std::size_t before) {
    if (u + columns > units_.size()) return false;
    bool alike_so_far = true;
    for (std::size_t c = 0; c < columns; ++c) {
      alike_so_far = alike_so_far && alike(units_[first + c].kind, units_[u + c].kind);
      if ((c == 0 && !alike_so_far) || is_marked(units_[u + c])) return false;
    }
    if (!alike_so_far && !(counts_on(text_at(before), text_at(u)) && is_below_head(first, columns))) return false;
    return !is_parted(u, columns);
  }

  [[nodiscard]] std::string_view text_at(std::size_t u) const { return rows_[units_[u].begin].text; }

  /// A blank line inside a row where none stand between cells: "1.", a blank line and "Stugor" are no cells of one.
  [[nodiscard]] bool is_parted(std::size_t u, std::size_t columns) const {
    auto first = units_.begin() + static_cast<std::ptrdiff_t>(u);
    return !aired_ && std::any_of(first + 1, first + static_cast<std::ptrdiff_t>(columns),
                                  [this](const Unit& unit) { return rows_[unit.begin].gap > 0; });
  }

  /// Cells of some kinds and a text among them, and the same again and again. The last of the places with as many rows
  /// is the right one: others begin with a cell of the head.
  [[nodiscard]] TablePlace place_at(std::size_t u) {
    constexpr std::size_t many = 8;  // rows
    for (std::size_t columns = fewest_columns(u); columns <= most_cell_columns && u + columns * 2 <= units_.size();
         ++columns) {
      if (any_marked(u, columns) || is_parted(u, columns)) return {};
      TablePlace place{u, columns, 1, 0, u + columns};
      for (;;) {
        const std::size_t last = place.end - columns;  // where the row above begins
        bool named = is_name(place.end) && repeats(u, place.end + 1, columns, last);
        if (!named && !repeats(u, place.end, columns, last)) break;
        place.end += columns + (named ? 1 : 0);
        ++place.rows;
        place.names += named ? 1 : 0;
        if (place.rows > many && place.names + 1 >= place.rows) break;
      }
      // A cell between each two rows is a column, and no name.
      if (place.names > 1 && place.names + 1 >= place.rows) continue;
      const bool counted = counts_on(text_at(u), text_at(place.end - columns)) && is_below_head(u, columns);
      bool short_table =
          place.rows + 1 == least_cell_rows && (counted ? place.names == 0 : is_below_goal_label(u, columns));
      if (place.rows >= least_cell_rows || short_table) return place;
    }
    return {};
  }

  /// A goal label in the head, which stands right above: two rows are a table then.
  [[nodiscard]] bool is_below_goal_label(std::size_t u, std::size_t columns) const {
    if (u < columns) return false;
    return std::any_of(units_.begin() + static_cast<std::ptrdiff_t>(u - columns),
                       units_.begin() + static_cast<std::ptrdiff_t>(u),
                       [&](const Unit& unit) { return is_goal_label(rows_[unit.begin].text); });
  }

  /// As many short cells as there are columns, one of them a goal label, right above the first row.
  [[nodiscard]] bool has_whole_head(const TablePlace& place) const {
    return place.columns > 0 && is_below_goal_label(place.begin, place.columns) &&
           are_brief(place.begin - place.columns, place.begin);
  }

  /// The same with a label of any kind, above more than two columns.
  [[nodiscard]] bool is_below_head(std::size_t u, std::size_t columns) const {
    auto is_label = [this](const Unit& unit) { return is_label_text(rows_[unit.begin].text); };
    auto begin = units_.begin() + static_cast<std::ptrdiff_t>(u);
    return columns > least_cell_columns && u >= columns && are_brief(u - columns, u) &&
           std::any_of(begin - static_cast<std::ptrdiff_t>(columns), begin, is_label);
  }

  [[nodiscard]] bool are_brief(std::size_t first, std::size_t end) const {
    return std::all_of(units_.begin() + static_cast<std::ptrdiff_t>(first),
                       units_.begin() + static_cast<std::ptrdiff_t>(end), [this](const Unit& unit) {
                         std::string_view text = rows_[unit.begin].text;
                         bool brief = unit.kind != CellKind::text && !is_figure(unit.kind);
                         return brief && !(ends_sentence(text) && unicode::is_lower(unicode::first(text)));
                       });
  }

  /// Of a row that has one text at least, and a figure or a number: names and codes alone are in many lists.
  [[nodiscard]] std::size_t fewest_columns(std::size_t u) const {
    bool text = false;
    bool figure = false;
    std::size_t columns = 0;
    for (; columns <= most_cell_columns && u + columns < units_.size() && !(text && figure); ++columns) {
      text = text || units_[u + columns].kind == CellKind::text;
      figure = figure || is_figure(units_[u + columns].kind);
    }
    return text && figure ? std::max(columns, least_cell_columns) : most_cell_columns + 1;
  }

  /// No cell of a row is the mark of an item, or begins with one.
  [[nodiscard]] bool any_marked(std::size_t u, std::size_t columns) {
    auto first = units_.begin() + static_cast<std::ptrdiff_t>(u);
    return std::any_of(first, first + static_cast<std::ptrdiff_t>(columns),
                       [this](Unit& unit) { return is_marked(unit); });
  }

  [[nodiscard]] bool is_marked(Unit& unit) const {
    if (!unit.marked) {
      const Row& row = rows_[unit.begin];
      unit.marked = row.line->cell != CellRole::none || is_joined(unit) ||
                    (!is_figure(unit.kind) && read_marker(row.text, row.has_digit_or_colon).found());
    }
    return *unit.marked;
  }

  /// The name of a goal, or the goal below it.
  [[nodiscard]] bool is_joined(const Unit& unit) const {
    bool below = unit.end < rows_.size() && rows_[unit.end].line->seam == Seam::goes_on;
    return below || rows_[unit.begin].line->seam == Seam::goes_on;
  }

  /// A title between two rows.
  [[nodiscard]] bool is_name(std::size_t u) const {
    if (u >= units_.size() || units_[u].kind != CellKind::words) return false;
    const Row& row = rows_[units_[u].begin];
    return unicode::is_upper(unicode::first(row.text)) && !ends_sentence(row.text);
  }

  [[nodiscard]] TableCell cell_of(const Unit& unit) const {
    TableCell cell;
    for (std::size_t i = unit.begin; i < unit.end; ++i) cell.push_back(*rows_[i].line);
    return cell;
  }

  /// As many short cells in front of the first row, and perhaps a name between; where they are none, the name.
  [[nodiscard]] std::size_t begin_of_head(const TablePlace& place, std::size_t names) const {
    std::size_t taken = place.columns + names;
    if (place.begin < taken) return place.begin - names;
    std::size_t head = place.begin - taken;
    for (std::size_t u = head; u < place.begin; ++u) {
      bool cell = units_[u].kind != CellKind::text && units_[u].kind != CellKind::number &&
                  rows_[units_[u].begin].line >= lines_.data() + copied_;
      if (!cell) return place.begin - names;
    }
    return head;
  }

  /// The number of the row in one of its cells: 1, 2, 3.
  [[nodiscard]] bool counts(const Table& table) const {
    for (std::size_t c = 0; !table.rows.empty() && c < most_cell_columns; ++c) {
      std::size_t number = 0;
      bool goes_on = true;
      for (const TableRow& row : table.rows) {
        if (row.size() <= c || row.size() == 1) continue;
        std::size_t before = number;
        number = number_of(text_of(source_, row[c].front()));
        goes_on = goes_on && number > 0 && (before == 0 || number == before + 1);
      }
      if (goes_on && number > 0) return true;
    }
    return false;
  }

  [[nodiscard]] bool has_label(const TableRow& head) const {
    return std::any_of(head.begin(), head.end(),
                       [&](const TableCell& cell) { return is_label_text(text_of(source_, cell.front())); });
  }

  void append(const TablePlace& place) {
    bool named = place.names > 0 && place.begin > 0 && is_name(place.begin - 1);
    std::size_t head = begin_of_head(place, named ? 1 : 0);
    Table table;
    for (std::size_t u = head; u < place.begin - (named ? 1 : 0); ++u) table.head.push_back(cell_of(units_[u]));
    if (named) table.rows.push_back({cell_of(units_[place.begin - 1])});
    for (std::size_t u = place.begin; u < place.end;) {
      if (u > place.begin && is_name(u) && repeats(place.begin, u + 1, place.columns, u - place.columns))
        table.rows.push_back({cell_of(units_[u++])});
      TableRow& row = table.rows.emplace_back();
      for (std::size_t c = 0; c < place.columns; ++c) row.push_back(cell_of(units_[u++]));
    }
    // Other texts have a rhythm too, and in twos most of all.
    bool headed = place.columns == 2 ? has_whole_head(place) && !named : counts(table) || has_label(table.head);
    if (!headed) return;
    Flow laid;
    if (!append_table(source_, table, laid)) return;
    std::ptrdiff_t begin = rows_[units_[head].begin].line - lines_.data();
    result_.insert(result_.end(), lines_.begin() + copied_, lines_.begin() + begin);
    result_.insert(result_.end(), laid.begin(), laid.end());
    copied_ = rows_[units_[place.end - 1].end - 1].line - lines_.data() + 1;
  }

  std::string_view source_;
  const Flow& lines_;
  const Rows& rows_;
  Units units_;
  bool aired_ = false;  ///< blank lines stand between most rows
  Flow result_;
  std::ptrdiff_t copied_ = 0;  ///< lines
};

/// Short figures or numbers alone on their rows, several of them near each other.
bool may_be_cells(const Rows& rows) {
  constexpr std::size_t near = 24;  // rows
  std::array<std::size_t, least_cell_rows - 1> last{};
  std::size_t seen = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].text.size() > 12 || !(rows[i].text.size() <= 3 || is_short_figure(rows[i].text))) continue;
    if (unicode::is_symbol(unicode::first(rows[i].text))) continue;
    if (seen >= last.size() && i - last[seen % last.size()] <= near) return true;
    last[seen++ % last.size()] = i;
  }
  return false;
}

}  // namespace

Flow read_cell_lines(std::string_view source, const Flow& lines, const Rows& rows) {
  return may_be_cells(rows) ? CellLines(source, lines, rows).read() : Flow{};
}

}  // namespace planctl
