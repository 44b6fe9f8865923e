// Tab tables: what a spreadsheet, a word processor and a browser copy. Cells stand between tabs, as many in each row.
//     Område→Mål→Klart                     Leder
//     Leder→Röja sly längs leden→maj       Mål
//     →Byta spänger→juni                   Röja sly längs leden
//                                          …
#include <algorithm>

#include "read/layout/table.h"
#include "read/rows/marker.h"

namespace planctl {
namespace {

constexpr std::size_t most_tabs = 24;
constexpr std::size_t least_tab_rows = 3;

std::size_t count_tabs(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\t'));
}

class TabTables {
 public:
  TabTables(std::string_view source, const Flow& lines) : source_(source), lines_(lines) {}

  Flow read() {
    for (std::size_t i = 0; i < lines_.size();) {
      std::size_t tabs = count_tabs(whole_text(i));
      std::size_t end = tabs == 0 || tabs >= most_tabs ? i : end_of_table(i, tabs);
      if (end < i + least_tab_rows || !append(i, end)) {
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

  [[nodiscard]] std::size_t end_of_table(std::size_t i, std::size_t tabs) const {
    while (i < lines_.size() && count_tabs(whole_text(i)) == tabs) ++i;
    return i;
  }

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

  /// The tabs of a list stand behind its bullets and numbers.
  [[nodiscard]] bool begins_with_mark(std::size_t i) const {
    std::string_view text = whole_text(i);
    std::string_view first = text.substr(0, text.find('\t'));
    return !first.empty() && read_marker(first, true).size >= first.size();
  }

  bool append(std::size_t begin, std::size_t end) {
    std::size_t marks = 0;
    for (std::size_t i = begin; i < end; ++i) marks += begins_with_mark(i) ? 1 : 0;
    Table table;
    for (std::size_t i = begin; i < end; ++i) table.rows.push_back(cells_of(i));
    bool head = names_columns(table.rows.front());
    std::size_t width = table.rows.front().size();
    if (!head && (width < 3 || marks * 2 > table.rows.size())) return false;
    if (head) {
      table.head = std::move(table.rows.front());
      table.rows.erase(table.rows.begin());
    }
    Flow laid;
    if (!append_table(source_, table, laid)) return false;
    copy_until(begin);
    result_.insert(result_.end(), laid.begin(), laid.end());
    return true;
  }

  [[nodiscard]] bool names_columns(const TableRow& row) const {
    return std::any_of(row.begin(), row.end(), [&](const TableCell& cell) {
      const Span& text = cell.front().text;
      return cell.front().width > 0 && is_label_text(source_.substr(text.begin, text.end - text.begin));
    });
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
