// Tab tables: what a spreadsheet, a word processor and a browser copy. Cells stand between tabs, as many in each row.
//     Område→Mål→Klart                     Leder
//     Leder→Röja sly längs leden→maj       Mål
//     →Byta spänger→juni                   Röja sly längs leden
//                                          …
// Where blank lines part the rows, their cells may run over several lines, and a line may have ended at a tab.
#include <algorithm>

#include "read/layout/table.h"
#include "read/rows/marker.h"

namespace planctl {
namespace {

constexpr std::size_t most_tabs = 24;
constexpr std::size_t least_tab_rows = 3;
constexpr std::size_t most_above_head = 3;  // rows

std::size_t count_tabs(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\t'));
}

class TabTables {
 public:
  TabTables(std::string_view source, const Flow& lines) : source_(source), lines_(lines) {}

  Flow read() {
    for (std::size_t i = 0; i < lines_.size();) {
      std::size_t tabs = count_tabs(whole_text(i));
      std::vector<Record> records = tabs == 0 || tabs >= most_tabs ? std::vector<Record>{} : records_from(i, tabs);
      std::size_t end = records.empty() ? i : records.back().end;
      if (records.size() < least_tab_rows || !append(records)) {
        i = std::max(end, i + 1);
        continue;
      }
      copied_ = i = end;
    }
    if (copied_ > 0) copy_until(lines_.size());
    return std::move(result_);
  }

 private:
  /// With the tabs before its text and behind it: they stand beside empty cells.
  [[nodiscard]] std::string_view whole_text(std::size_t i) const {
    Span span = whole_span(i);
    return source_.substr(span.begin, span.end - span.begin);
  }

  [[nodiscard]] Span whole_span(std::size_t i) const {
    Span span = lines_[i].text;
    if (span.begin == span.end) return span;
    while (span.begin > 0 && source_[span.begin - 1] == '\t') --span.begin;
    while (span.end < source_.size() && source_[span.end] == '\t') ++span.end;
    return span;
  }

  /// Lines [begin, end) of a row.
  struct Record {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  /// The rows from line `i` on: a line each, or more where a cell has several; or what stands between two blank lines.
  [[nodiscard]] std::vector<Record> records_from(std::size_t i, std::size_t tabs) const {
    std::vector<Record> records;
    for (std::size_t k = i; k < lines_.size(); k = records.back().end) {
      Record record = record_at(k, tabs);
      if (record.end == k) break;
      records.push_back(record);
    }
    std::vector<Record> paragraphs = paragraphs_from(i, tabs);
    return paragraphs.size() > records.size() ? paragraphs : records;
  }

  /// The line, with those below it that have the rest of its tabs; none where there are not as many.
  [[nodiscard]] Record record_at(std::size_t i, std::size_t tabs) const {
    constexpr std::size_t most = 6;  // lines
    std::size_t found = 0;
    for (std::size_t k = i; k < std::min(lines_.size(), i + most) && lines_[k].width > 0; ++k) {
      found += count_tabs(whole_text(k));
      if (found == tabs) return {i, k + 1};
      if (found == 0 || found > tabs) break;
    }
    return {i, i};
  }

  [[nodiscard]] std::vector<Record> paragraphs_from(std::size_t i, std::size_t tabs) const {
    std::vector<Record> records;
    if (i > 0 && lines_[i - 1].width > 0) return records;
    for (std::size_t k = i; k < lines_.size();) {
      Record record{k, k};
      std::size_t found = 0;
      for (; record.end < lines_.size() && lines_[record.end].width > 0; ++record.end)
        found += count_tabs(whole_text(record.end));
      std::size_t ends = record.end - record.begin - 1;
      if (found == 0 || found > tabs || found + ends < tabs) break;
      records.push_back(record);
      k = record.end;
      while (k < lines_.size() && lines_[k].width == 0) ++k;
    }
    return records;
  }

  /// The cells of a line, those beside tabs at its ends empty.
  [[nodiscard]] TableRow cells_of(std::size_t i) const {
    TableRow row;
    Span span = whole_span(i);
    for (std::size_t begin = span.begin;;) {
      std::size_t tab = std::min(source_.find('\t', begin), span.end);
      LaidLine cell = lines_[i];
      if (begin >= lines_[i].text.begin && tab <= lines_[i].text.end) {
        cell = part_of_line(source_, lines_[i], {begin, tab});
      } else {
        cell = blank_line(lines_[i]);
      }
      row.push_back({cell});
      if (tab == span.end) return row;
      begin = tab + 1;
    }
  }

  /// The cells of a row of several lines: the first of a line goes on from the last of the line above, but for so many
  /// lines, from the end, as tabs are missing.
  [[nodiscard]] TableRow cells_of(const Record& record, std::size_t tabs) const {
    TableRow row = cells_of(record.begin);
    std::size_t missing = tabs;
    for (std::size_t i = record.begin; i < record.end; ++i) missing -= std::min(missing, count_tabs(whole_text(i)));
    for (std::size_t i = record.begin + 1; i < record.end; ++i) {
      TableRow below = cells_of(i);
      auto first = below.begin();
      if (record.end - i > missing) {
        row.back().insert(row.back().end(), first->begin(), first->end());
        ++first;
      }
      row.insert(row.end(), first, below.end());
    }
    return row;
  }

  /// The tabs of a list stand behind its bullets and numbers.
  [[nodiscard]] bool begins_with_mark(std::size_t i) const {
    std::string_view text = whole_text(i);
    std::string_view first = text.substr(0, text.find('\t'));
    return !first.empty() && read_marker(first, true).size >= first.size();
  }

  bool append(const std::vector<Record>& records) {
    std::size_t marks = 0;
    for (const Record& record : records) marks += begins_with_mark(record.begin) ? 1 : 0;
    const std::size_t tabs = count_tabs(whole_text(records.front().begin));
    if (tabs == 1 && marks == records.size()) return false;  // "Delmål 1 –→Röja sly"
    Table table;
    for (const Record& record : records) table.rows.push_back(cells_of(record, tabs));
    for (std::size_t r = 0; r + 1 < table.rows.size(); ++r) shorten_name(table.rows[r]);
    std::size_t top = find_head(table);
    bool head = top < table.rows.size();
    std::size_t width = table.rows.back().size();
    if (!head && (width < 3 || marks * 2 > table.rows.size())) return false;
    if (head) {
      table.head = std::move(table.rows[top]);
      table.rows.erase(table.rows.begin(), table.rows.begin() + static_cast<std::ptrdiff_t>(top) + 1);
    }
    Flow laid;
    if (!append_table(source_, table, laid)) return false;
    copy_until(records[head ? top : 0].begin);
    result_.insert(result_.end(), laid.begin(), laid.end());
    return true;
  }

  /// A row of three columns or more with the first alone names the rows below it.
  static void shorten_name(TableRow& row) {
    constexpr std::size_t least = 3;
    auto has_text = [](const TableCell& cell) { return cell.front().width > 0; };
    if (row.size() >= least && has_text(row.front()) && std::none_of(row.begin() + 1, row.end(), has_text))
      row.resize(1);
  }

  /// The row that names most columns, at the top or below what is said of the table; behind the rows where none does.
  [[nodiscard]] std::size_t find_head(const Table& table) const {
    for (std::size_t r = 0; r < std::min(table.rows.size(), most_above_head); ++r) {
      const TableRow& row = table.rows[r];
      auto filled = std::count_if(row.begin(), row.end(), [](const TableCell& cell) { return cell.front().width > 0; });
      if (names_columns(source_, row) && static_cast<std::size_t>(filled) * 2 > row.size()) return r;
    }
    return table.rows.size();
  }

  void copy_until(std::size_t end) {
    result_.insert(result_.end(), lines_.begin() + static_cast<std::ptrdiff_t>(copied_),
                   lines_.begin() + static_cast<std::ptrdiff_t>(end));
  }

  std::string_view source_;
  const Flow& lines_;
  Flow result_;
  std::size_t copied_ = 0;  ///< lines
};

/// Rows with tabs inside, not only behind their marks, several below each other.
bool may_be_tabbed(const Rows& rows) {
  constexpr std::size_t mark = 4;  // bytes of most, with the tab
  std::size_t run = 0;
  for (const Row& row : rows) {
    bool tab = row.plain > row.text.data() + mark && row.text.find('\t', mark) != std::string_view::npos;
    run = tab ? run + 1 : 0;
    if (run >= least_tab_rows) return true;
  }
  return false;
}

}  // namespace

Flow read_tab_tables(std::string_view source, const Flow& lines, const Rows& rows) {
  return may_be_tabbed(rows) ? TabTables(source, lines).read() : Flow{};
}

}  // namespace planctl
