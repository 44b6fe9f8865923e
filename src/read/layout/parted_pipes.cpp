// Parted pipes: a converter writes a table of a web page with pipes behind its cells, and the paragraphs of a cell end
// their lines, so that a row stands on several. The rule below the head says how many cells make one.
//     Mål |                  Mål
//     Ansvarig |             Röja sly längs leden
//     ---|---|               Anna
//     Röja sly längs leden
//     |
//     Anna |
#include <algorithm>

#include "read/layout/layout.h"
#include "read/layout/table.h"

namespace planctl {
namespace {

constexpr std::size_t least_columns = 2;
constexpr std::size_t longest_cell = 12;  // lines

class PartedPipes {
 public:
  PartedPipes(std::string_view source, const Flow& lines) : source_(source), lines_(lines) {}

  Flow read() {
    for (std::size_t i = least_columns; i < lines_.size(); ++i) {
      std::size_t columns = columns_of(i);
      if (columns < least_columns || i < copied_ + columns || !is_head(i - columns, i)) continue;
      append(i, columns);
    }
    if (copied_ > 0) copy_until(lines_.size());
    return std::move(result_);
  }

 private:
  [[nodiscard]] std::string_view text(std::size_t i) const { return text_of(source_, lines_[i]); }

  /// Pipes of "---|---|---|"; 0 for any other line.
  [[nodiscard]] std::size_t columns_of(std::size_t i) const {
    std::string_view rule = text(i);
    if (!rule.starts_with("--") || rule.find_first_not_of("-| ") != std::string_view::npos) return 0;
    auto pipes = static_cast<std::size_t>(std::count(rule.begin(), rule.end(), '|'));
    return rule.ends_with('|') ? pipes : pipes + 1;
  }

  /// A cell a line, each with its pipe behind it.
  [[nodiscard]] bool is_head(std::size_t begin, std::size_t end) const {
    auto at = [this](std::size_t i) { return lines_.begin() + static_cast<std::ptrdiff_t>(i); };
    return std::all_of(at(begin), at(end), [&](const LaidLine& line) {
      std::string_view cell = text_of(source_, line);
      return cell.size() > 1 && cell.find('|') == cell.size() - 1;
    });
  }

  /// The cell whose first line is `i`, which moves behind it; false where no pipe ends one.
  bool take_cell(std::size_t& i, TableCell& cell) const {
    for (std::size_t last = std::min(lines_.size(), i + longest_cell); i < last; ++i) {
      const LaidLine& line = lines_[i];
      bool closed = text(i).ends_with('|');
      LaidLine part = part_of_line(source_, line, {line.text.begin, line.text.end - (closed ? 1 : 0)});
      if (part.width > 0) cell.push_back(part);
      if (!closed) continue;
      if (cell.empty()) cell.push_back(part);
      ++i;
      return true;
    }
    return false;
  }

  /// The rule, and pipes alone on their lines: they hold nothing.
  void add_frame(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      if (text(i).empty() || text(i).find_first_not_of("-| ") != std::string_view::npos) continue;
      result_.push_back(lines_[i]);
      result_.back().cell = CellRole::data;
      result_.back().seam = Seam::begins;
    }
  }

  /// The table whose rule is line `rule`; its last row may be cut short.
  void append(std::size_t rule, std::size_t columns) {
    Table table;
    for (std::size_t i = rule - columns; i < rule;) take_cell(i, table.head.emplace_back());
    std::size_t end = rule + 1;
    for (std::size_t i = end; i < lines_.size();) {
      TableRow row;
      while (row.size() < columns && i < lines_.size() && take_cell(i, row.emplace_back())) end = i;
      if (!row.empty() && end < i) row.pop_back();  // of what stands behind the table
      if (row.empty()) break;
      bool whole = row.size() == columns;
      row.resize(columns);
      table.rows.push_back(std::move(row));
      if (!whole) break;
    }
    Flow laid;
    if (table.rows.size() < 2 || !append_table(source_, table, laid)) return;
    copy_until(rule - columns);
    add_frame(rule, end);
    result_.push_back(blank_line(lines_[rule]));
    result_.insert(result_.end(), laid.begin(), laid.end());
    copied_ = end;
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

}  // namespace

Flow read_parted_pipes(std::string_view source, const Flow& lines, const Rows& /*rows*/) {
  return source.find("---|") == std::string_view::npos ? Flow{} : PartedPipes(source, lines).read();
}

}  // namespace planctl
