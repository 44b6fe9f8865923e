// Given tables: a source that knows of cells, as word processors do, or that shows them by their places, as a PDF
// does, has said which line stands in which.
#include <algorithm>
#include <iterator>
#include <string>
#include <unordered_map>

#include "read/layout/goal_cards.h"
#include "read/layout/layout.h"
#include "read/layout/page_cells.h"
#include "read/layout/page_tables.h"
#include "read/layout/table.h"
#include "read/layout/wrapped_cells.h"

namespace planctl {
namespace {

constexpr std::size_t most_cells = 64;  // of a row

GivenCell place_of(const LaidLine& line) { return line.style == nullptr ? GivenCell{} : line.style->cell; }

class GivenTable {
 public:
  GivenTable(std::string_view source, const Flow& lines, std::size_t begin, std::size_t end, bool headed)
      : source_(source) {
    table_.headed = headed;
    for (std::size_t i = begin; i < end; ++i) add(lines[i]);
  }

  [[nodiscard]] CardsSeen see_cards() const {
    return head_ ? CardsSeen::none : planctl::see_cards(source_, table_.rows);
  }

  bool append(OtherTables others, Flow& flow) {
    if (!head_ && append_page_table(source_, table_.rows, others, flow)) return true;
    take_head();
    table_.given = true;
    std::size_t width = table_.head.size();
    for (const TableRow& row : table_.rows) width = std::max(width, row.size());
    for (std::size_t r = 0; r < table_.rows.size(); ++r) {
      const bool name = take_numbered_name(r) || is_name(table_.rows[r]);
      table_.rows[r].resize(name ? 1 : width);
    }
    part_names();
    if (!append_table(source_, table_, flow)) return false;
    for (LaidLine number : numbers_) {
      number.cell = CellRole::data;
      flow.push_back(number);
    }
    return true;
  }

 private:
  void add(const LaidLine& line) {
    GivenCell place = place_of(line);
    if (!place.found() || line.width == 0) return;
    if (place.row != row_ || table_.rows.empty()) table_.rows.emplace_back();
    row_ = place.row;
    head_ = head_ || (place.head && table_.rows.size() == 1);
    TableRow& row = table_.rows.back();
    std::size_t column = std::min<std::size_t>(place.column, most_cells - 1);
    if (row.size() <= column) row.resize(column + 1);
    row[column].push_back(line);
  }

  /// All that stands there is bold, as little below it is, or was made a heading.
  static bool is_bold(const TableRow& row) {
    return std::all_of(row.begin(), row.end(), [](const TableCell& cell) {
      return std::all_of(cell.begin(), cell.end(),
                         [](const LaidLine& line) { return line.style->bold || line.style->heading > 0; });
    });
  }

  /// The name of an area may stand over all columns above their head.
  void take_head() {
    if (table_.rows.size() < 2) return;
    if (table_.rows.size() > 2 && is_name(table_.rows[0]) && table_.rows[1].size() > 1 &&
        names_columns(source_, table_.rows[1])) {
      std::swap(table_.rows[0], table_.rows[1]);
      head_ = true;
    }
    TableRow& first = table_.rows.front();
    bool head = head_ || names_columns(source_, first) || (is_bold(first) && !is_bold(table_.rows[1]));
    if (!head) return;
    table_.head = std::move(first);
    table_.rows.erase(table_.rows.begin());
  }

  /// Parts what is said of an area in light letters from its name in bold above it, where two first cells have both and
  /// none has anything else.
  void part_names() {
    constexpr std::size_t least = 2;
    std::vector<TableCell> said(table_.rows.size());
    std::size_t several = 0;
    if (table_.head.empty()) return;
    auto is_light = [](const LaidLine& line) { return line.style == nullptr || !line.style->bold; };
    for (std::size_t r = 0; r < table_.rows.size(); ++r) {
      if (table_.rows[r].size() < 2 || table_.rows[r].front().empty()) continue;
      const TableCell& cell = table_.rows[r].front();
      auto light = std::find_if(cell.begin(), cell.end(), is_light);
      if (light == cell.begin() || !std::all_of(light, cell.end(), is_light)) return;
      said[r].assign(light, cell.end());
      several += said[r].empty() ? 0 : 1;
    }
    if (several < least) return;
    for (std::size_t r = 0; r < said.size(); ++r) {
      if (!said[r].empty()) table_.rows[r].front().resize(table_.rows[r].front().size() - said[r].size());
    }
    table_.said = std::move(said);
  }

  /// A row with a text in its first cell alone, where others have several.
  [[nodiscard]] bool is_name(const TableRow& row) const {
    return !row.empty() && !row.front().empty() && is_bold(row) &&
           std::all_of(row.begin() + 1, row.end(), [](const TableCell& cell) { return cell.empty(); });
  }

  /// A number and a text in bold, alone in their row, where the next begins with a number below it or is light: both
  /// are the name of the rows below.
  ///     1      Leder
  ///     1.1    Röja sly      Kansliet
  bool take_numbered_name(std::size_t r) {
    TableRow& row = table_.rows[r];
    constexpr std::size_t least = 3;  // columns
    if (r + 1 == table_.rows.size() || row.size() < 2 || row[0].size() != 1 || row[1].empty()) return false;
    const TableRow& next = table_.rows[r + 1];
    if (next.size() < least || next.front().empty() ||
        !std::all_of(row.begin() + 2, row.end(), [](const TableCell& cell) { return cell.empty(); }))
      return false;
    std::string number = text_of(source_, row.front());
    if (number.ends_with('.')) number.pop_back();
    if (number.empty() || number.find_first_not_of("0123456789") != std::string::npos) return false;
    const std::string below = text_of(source_, next.front());
    if (!below.starts_with(number + '.') && !(is_bold(row) && !is_bold(next))) return false;
    numbers_.push_back(row.front().front());
    row.front() = std::move(row[1]);
    row.resize(1);
    return true;
  }

  std::string_view source_;
  Table table_;
  TableCell numbers_;  ///< in front of names
  std::uint32_t row_ = 0;
  bool head_ = false;
};

/// Behind the last line of the table that begins at line `i`; `i` where none does. Page edges may stand inside it.
std::size_t end_of_table(const Flow& lines, std::size_t i) {
  std::uint32_t table = place_of(lines[i]).table;
  std::size_t end = i;
  for (std::size_t k = i; table > 0 && k < lines.size(); ++k) {
    bool edge = lines[k].width == 0 || (lines[k].style != nullptr && lines[k].style->furniture);
    if (place_of(lines[k]).table == table) {
      end = k + 1;
    } else if (!edge) {
      break;
    }
  }
  return end;
}

/// The texts of the first row of the table that begins at line `i`.
std::string first_row(std::string_view source, const Flow& lines, std::size_t i) {
  std::string texts;
  for (std::size_t k = i; k < lines.size() && place_of(lines[k]).table == place_of(lines[i]).table; ++k) {
    if (place_of(lines[k]).row != place_of(lines[i]).row) break;
    texts.append(text_of(source, lines[k])) += '\t';
  }
  return texts;
}

/// How many tables begin with the same row.
std::unordered_map<std::string, int> count_heads(std::string_view source, const Flow& lines) {
  std::unordered_map<std::string, int> times;
  for (std::size_t i = 0; i < lines.size(); i = std::max(end_of_table(lines, i), i + 1)) {
    if (place_of(lines[i]).found()) ++times[first_row(source, lines, i)];
  }
  return times;
}

/// One of several tables whose last cell is empty says nothing of the others.
OtherTables see_tables(std::string_view source, const Flow& lines) {
  std::size_t perhaps = 0;
  std::size_t likely = 0;
  for (std::size_t i = 0; i < lines.size();) {
    const std::size_t end = end_of_table(lines, i);
    const CardsSeen cards = end > i ? GivenTable(source, lines, i, end, false).see_cards() : CardsSeen::none;
    if (cards == CardsSeen::surely) return OtherTables::hold_cards;
    perhaps += cards == CardsSeen::perhaps ? 1 : 0;
    likely += cards == CardsSeen::likely ? 1 : 0;
    i = std::max(end, i + 1);
  }
  return likely >= 2 || (likely > 0 && perhaps == 0) ? OtherTables::hold_cards : OtherTables::hold_data;
}

}  // namespace

Flow read_given_tables(std::string_view source, const Flow& lines, const Rows& /*rows*/) {
  Flow result;
  if (lines.empty() || lines.front().style == nullptr) return result;
  std::size_t copied = 0;
  auto copy_until = [&](std::size_t end) {
    result.insert(result.end(), lines.begin() + static_cast<std::ptrdiff_t>(copied),
                  lines.begin() + static_cast<std::ptrdiff_t>(end));
  };
  std::unordered_map<std::string, int> times = count_heads(source, lines);
  const OtherTables others = see_tables(source, lines);
  for (std::size_t i = 0; i < lines.size();) {
    std::size_t end = end_of_table(lines, i);
    Flow laid;
    bool headed = end > i && times[first_row(source, lines, i)] > 1 && is_below_title(source, lines, i);
    if (end > i && GivenTable(source, lines, i, end, headed).append(others, laid)) {
      copy_until(i);
      std::copy_if(lines.begin() + static_cast<std::ptrdiff_t>(i), lines.begin() + static_cast<std::ptrdiff_t>(end),
                   std::back_inserter(result),
                   [](const LaidLine& line) { return line.width > 0 && !place_of(line).found(); });
      result.insert(result.end(), laid.begin(), laid.end());
      copied = end;
    }
    i = std::max(end, i + 1);
  }
  if (copied > 0) copy_until(lines.size());
  return result;
}

}  // namespace planctl
