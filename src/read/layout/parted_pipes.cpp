// Parted pipes: a converter writes a table of a web page with pipes behind its cells, and the paragraphs of a cell end
// their lines, so that a row stands on several. The rule below the head says how many cells make one.
//     Mål |                  Mål
//     Ansvarig |             Röja sly längs leden
//     ---|---|               Anna
//     Röja sly längs leden
//     |
//     Anna |
#include <algorithm>
#include <vector>

#include "read/layout/layout.h"
#include "read/layout/table.h"
#include "read/rows/marker.h"

namespace planctl {
namespace {

constexpr std::size_t least_columns = 2;
constexpr std::size_t longest_cell = 12;  // lines

class PartedPipes {
 public:
  PartedPipes(std::string_view source, const Flow& lines) : source_(source), lines_(lines) {}

  Flow read() {
    find_heads();
    for (std::size_t k = 0; k < heads_.size(); ++k)
      append(heads_[k], k + 1 < heads_.size() ? heads_[k + 1].begin : lines_.size());
    if (copied_ > 0) copy_until(lines_.size());
    return std::move(result_);
  }

 private:
  /// The lines of a head, and the rule behind them.
  struct Head {
    std::size_t begin;
    std::size_t rule;
  };

  void find_heads() {
    for (std::size_t i = least_columns; i < lines_.size(); ++i) {
      std::size_t columns = columns_of(i);
      if (columns >= least_columns && columns <= i && is_head(i - columns, i)) heads_.push_back({i - columns, i});
    }
  }

  [[nodiscard]] std::string_view text(std::size_t i) const { return text_of(source_, lines_[i]); }

  /// Pipes of "---|---|---|"; 0 for any other line.
  [[nodiscard]] std::size_t columns_of(std::size_t i) const {
    std::string_view rule = text(i);
    if (!rule.starts_with("--") || rule.find_first_not_of("-| ") != std::string_view::npos) return 0;
    auto pipes = static_cast<std::size_t>(std::count(rule.begin(), rule.end(), '|'));
    return rule.ends_with('|') ? pipes : pipes + 1;
  }

  /// Ends the line with its only pipe?
  [[nodiscard]] static bool is_closed(std::string_view line) {
    return !line.empty() && line.find('|') == line.size() - 1;
  }

  /// A cell a line, each with its pipe behind it.
  [[nodiscard]] bool is_head(std::size_t begin, std::size_t end) const {
    auto at = [this](std::size_t i) { return lines_.begin() + static_cast<std::ptrdiff_t>(i); };
    return std::all_of(at(begin), at(end), [&](const LaidLine& line) {
      std::string_view cell = text_of(source_, line);
      return cell.size() > 1 && is_closed(cell);
    });
  }

  /// What stands in no cell: a heading, an item, a rule, a row of another table.
  [[nodiscard]] bool ends_table(std::size_t i) const {
    std::string_view line = text(i);
    if (line.empty()) return false;
    return line.starts_with('#') || columns_of(i) > 0 || begins_with_bullet(line) ||
           line.find('|') != std::string_view::npos;
  }

  /// The cell whose first line is `i`, which moves behind it; false where no pipe ends one before the table does, or a
  /// blank line stands in it.
  bool take_cell(std::size_t& i, std::size_t end, TableCell& cell) const {
    for (std::size_t last = std::min(end, i + longest_cell); i < last; ++i) {
      const LaidLine& line = lines_[i];
      bool closed = is_closed(text(i));
      if (!closed && (ends_table(i) || (line.width == 0 && !cell.empty()))) return false;
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

  /// The table below a head, before line `limit`; its last row may be cut short.
  void append(const Head& head, std::size_t limit) {
    std::size_t columns = head.rule - head.begin;
    Table table;
    for (std::size_t i = head.begin; i < head.rule;) take_cell(i, head.rule, table.head.emplace_back());
    std::size_t end = head.rule + 1;
    for (std::size_t i = end; i < limit;) {
      TableRow row;
      while (row.size() < columns && i < limit) {
        TableCell cell;
        if (!take_cell(i, limit, cell)) break;  // of what stands behind the table
        row.push_back(std::move(cell));
        end = i;
      }
      if (row.empty()) break;
      bool whole = row.size() == columns;
      row.resize(columns);
      table.rows.push_back(std::move(row));
      if (!whole) break;
    }
    Flow laid;
    if (table.rows.size() < 2 || !append_table(source_, table, laid)) return;
    copy_until(head.begin);
    add_frame(head.rule, end);
    result_.push_back(blank_line(lines_[head.rule]));
    result_.insert(result_.end(), laid.begin(), laid.end());
    copied_ = end;
  }

  void copy_until(std::size_t end) {
    result_.insert(result_.end(), lines_.begin() + static_cast<std::ptrdiff_t>(copied_),
                   lines_.begin() + static_cast<std::ptrdiff_t>(end));
  }

  std::string_view source_;
  const Flow& lines_;
  std::vector<Head> heads_;
  Flow result_;
  std::size_t copied_ = 0;  ///< lines
};

}  // namespace

Flow read_parted_pipes(std::string_view source, const Flow& lines, const Rows& /*rows*/) {
  return source.find("---|") == std::string_view::npos ? Flow{} : PartedPipes(source, lines).read();
}

}  // namespace planctl
