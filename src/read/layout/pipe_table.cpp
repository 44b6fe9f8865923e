// Pipe tables: what markdown, wikis and converters write. Cells stand between pipes; a rule under the first row makes
// it the head; rules between all rows make one row of the lines between two of them.
//     | Mål                | Klart |            Mål
//     |--------------------|-------|            Röja sly längs leden
//     | Röja sly           | maj   |            maj
//     | längs leden        |       |
// A rule under some cells alone stands beside one that goes on.
//     +--------+-------------+
//     | Stugor | Måla taken  |
//     |        +-------------+
//     |        | Byta spisar |
//     +--------+-------------+
#include <algorithm>
#include <array>

#include "language/language.h"
#include "read/layout/layout.h"
#include "read/layout/table.h"
#include "read/rows/label_words.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t most_pipe_cells = 24;
constexpr std::size_t least_pipe_rows = 2;

constexpr std::string_view pipe_sign = "|";
constexpr std::string_view drawn_pipe = "│";  // as browsers for terminals draw tables

/// "├──┼──┤": of signs that draw boxes, some of them lines across.
bool is_drawn_rule(std::string_view text) {
  if (!text.starts_with("\xE2\x94") && !text.starts_with("\xE2\x95")) return false;
  bool across = false;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    if (c != U' ' && (c < 0x2500 || c > 0x257F)) return false;
    across = across || c == 0x2500 || c == 0x2501 || c == 0x2550;
  }
  return across;
}

/// "|---|:--:|", "+====+----+", "--- | ---".
bool is_pipe_rule(std::string_view text) {
  bool rule =
      text.find_first_not_of("|+-=: ") == std::string_view::npos && text.find_first_of("-=") != std::string_view::npos;
  return rule || is_drawn_rule(text);
}

/// "|        +-----+", "│Stugor  ├─────┤": a rule under some cells, beside others that go on.
bool is_partial_rule(std::string_view text) {
  if (text.starts_with(drawn_pipe)) return text.find("├─") != std::string_view::npos;
  bool begins_in_cell = text.size() > 1 && text.front() == '|' && std::string_view("-=:").find(text[1]) == text.npos;
  return begins_in_cell && text.find("+--") != std::string_view::npos;
}

/// The sign that parts two cells at `at`, in bytes: a pipe, or where a rule crosses one; 0 for anything else.
std::size_t size_of_crossing(std::string_view text, std::size_t at) {
  constexpr std::size_t drawn = 3;
  if (text[at] == '|') return 1;
  bool beside_rule = (at > 0 && text[at - 1] == '-') || (at + 1 < text.size() && text[at + 1] == '-');
  if (text[at] == '+') return beside_rule ? 1 : 0;
  constexpr std::array crossings{"│", "├", "┤", "┼", "┬", "┴"};
  std::string_view here = text.substr(at, drawn);
  return std::find(crossings.begin(), crossings.end(), here) == crossings.end() ? 0 : drawn;
}

bool is_rule_alone(std::string_view text) {
  return is_drawn_rule(text) || (!text.empty() && text.find_first_not_of('-') == std::string_view::npos);
}

/// A pipe that is not "\|".
std::size_t find_pipe(std::string_view text, std::size_t at, std::string_view sign = pipe_sign) {
  at = text.find(sign, at);
  while (at != std::string_view::npos && at > 0 && text[at - 1] == '\\') at = text.find(sign, at + 1);
  return at;
}

std::string_view pipe_of(std::string_view text) { return text.starts_with(drawn_pipe) ? drawn_pipe : pipe_sign; }

/// Parts that a line break in the cell sets apart.
void append_parts(std::string_view source, const LaidLine& line, Span cell, TableCell& parts) {
  constexpr std::string_view tag = "<br";
  Seam seam = Seam::unknown;
  while (cell.begin <= cell.end) {
    std::string_view rest = source.substr(cell.begin, cell.end - cell.begin);
    std::size_t at = std::min(rest.find(tag), rest.size());
    LaidLine part = part_of_line(source, line, {cell.begin, cell.begin + at});
    part.seam = seam;
    parts.push_back(part);
    std::size_t close = rest.find('>', at);
    if (close == std::string_view::npos) return;
    cell.begin += close + 1;
    seam = Seam::begins;
  }
}

class PipeTables {
 public:
  PipeTables(std::string_view source, const Flow& lines) : source_(source), lines_(lines) {}

  Flow read() {
    for (std::size_t i = 0; i < lines_.size();) {
      std::size_t end = end_of_table(i);
      if (end < i + least_pipe_rows || !append(i, end)) {
        i = std::max(end, i + 1);
        continue;
      }
      copied_ = i = end;
    }
    if (copied_ > 0) copy_until(lines_.size());
    return std::move(result_);
  }

 private:
  [[nodiscard]] std::string_view text(std::size_t i) const { return text_of(source_, lines_[i]); }

  /// Behind the lines with a pipe, and the rules between them.
  [[nodiscard]] std::size_t end_of_table(std::size_t i) const {
    if (i < lines_.size() && is_drawn(text(i))) {
      while (i < lines_.size() && is_drawn(text(i))) ++i;
      return i;
    }
    bool framed = i < lines_.size() && (text(i).starts_with('|') || text(i).starts_with('+'));
    while (i < lines_.size() && !text(i).empty()) {
      bool pipe = find_pipe(text(i), 0) != std::string_view::npos;
      if (!(pipe || (framed && text(i).starts_with('+') && is_pipe_rule(text(i))))) break;
      if (framed && !text(i).starts_with('|') && !text(i).starts_with('+')) break;
      ++i;
    }
    return i;
  }

  static bool is_drawn(std::string_view text) { return text.starts_with(drawn_pipe) || is_drawn_rule(text); }

  [[nodiscard]] TableRow cells_of(const LaidLine& line) const {
    TableRow row;
    std::size_t begin = line.text.begin;
    std::size_t end = line.text.end;
    std::string_view text = source_.substr(0, end);
    const std::string_view sign = pipe_of(text.substr(begin));
    if (text.substr(begin).starts_with(sign)) begin += sign.size();
    bool closed = text.ends_with(sign) && end >= begin + sign.size() && source_[end - sign.size() - 1] != '\\';
    if (closed) end -= sign.size();
    text = text.substr(0, end);
    while (row.size() < most_pipe_cells) {
      std::size_t pipe = row.size() + 1 < most_pipe_cells ? std::min(find_pipe(text, begin, sign), end) : end;
      append_parts(source_, line, {begin, pipe}, row.emplace_back());
      if (pipe == end) break;
      begin = pipe + sign.size();
    }
    return row;
  }

  /// Rules stand below every row, not only below the head.
  [[nodiscard]] bool is_grid(std::size_t begin, std::size_t end) const {
    std::size_t rules = 0;
    for (std::size_t i = begin; i < end; ++i) rules += is_pipe_rule(text(i)) ? 1 : 0;
    return rules >= 3 && (text(begin).starts_with('+') || is_drawn_rule(text(begin)));
  }

  /// The parts of a rule under some cells: those that it is under are empty, others hold what goes on in the cell.
  void cross(const LaidLine& line, TableRow& above, Flow& rules) {
    ruled_.clear();
    std::string_view text = text_of(source_, line);
    std::size_t sign = 0;  // in front of the cell
    for (std::size_t at = std::max<std::size_t>(size_of_crossing(text, 0), 1); ruled_.size() < above.size();) {
      std::size_t begin = at;
      while (at < text.size() && size_of_crossing(text, at) == 0) ++at;
      if (at == text.size()) return;
      std::size_t behind = at + size_of_crossing(text, at);
      ruled_.push_back(is_rule_alone(text.substr(begin, at - begin)));
      if (ruled_.back()) {
        add_rule(part_of_line(source_, line, {line.text.begin + sign, line.text.begin + behind}), rules);
      } else {
        append_parts(source_, line, {line.text.begin + begin, line.text.begin + at}, above[ruled_.size() - 1]);
      }
      sign = ruled_.back() ? behind : at;
      at = behind;
    }
  }

  static void add_rule(const LaidLine& line, Flow& rules) {
    rules.push_back(line);
    rules.back().cell = CellRole::data;
    rules.back().seam = Seam::begins;
  }

  /// Collects rows from lines: `owner_` is the row whose cell goes on in each column.
  void add_line(Table& table, TableRow line, bool grid) {
    if (!grid || begins_row_) table.rows.emplace_back(line.size());
    const std::size_t last = table.rows.size() - 1;
    if (!grid || begins_row_) {
      owner_.resize(std::max(owner_.size(), line.size()), last);
      for (std::size_t c = 0; c < owner_.size(); ++c) {
        if (ruled_.empty() || (c < ruled_.size() && ruled_[c])) owner_[c] = last;
      }
    }
    for (std::size_t c = 0; c < line.size(); ++c) {
      TableRow& row = table.rows[c < owner_.size() ? owner_[c] : last];
      if (c >= row.size()) row.resize(c + 1);
      row[c].insert(row[c].end(), line[c].begin(), line[c].end());
    }
    begins_row_ = false;
    ruled_.clear();
  }

  bool append(std::size_t begin, std::size_t end) {
    Table table;
    Flow rules;
    bool grid = is_grid(begin, end);
    bool head = false;
    begins_row_ = true;
    ruled_.clear();
    owner_.clear();
    for (std::size_t i = begin; i < end; ++i) {
      if (grid && !owner_.empty() && is_partial_rule(text(i))) {
        cross(lines_[i], table.rows[owner_.front()], rules);
        begins_row_ = true;
      } else if (is_pipe_rule(text(i))) {
        if (!head && table.rows.size() == 1) head = true;
        add_rule(lines_[i], rules);
        begins_row_ = true;
      } else {
        add_line(table, cells_of(lines_[i]), grid);
      }
    }
    if (!is_table(table) || (!head && !text(begin).starts_with('|') && !is_drawn(text(begin)))) return false;
    if (are_sheets(table)) {
      turn(table, rules);
    } else if (head || names_columns(source_, table.rows.front())) {
      table.head = std::move(table.rows.front());
      table.rows.erase(table.rows.begin());
      span_names(table);
    }
    return write(begin, table, rules);
  }

  [[nodiscard]] std::string_view text_in(const TableCell& cell) const {
    return cell.empty() ? std::string_view() : text_of(source_, cell.front());
  }

  /// Behind the numbers of goals stand their texts, and rows with nothing but a name in the place of the number name
  /// those below them.
  ///     | Nr | Mål        | Klart |
  ///     | 1 Leder |       |       |
  ///     | 1.1 | Röja sly  | maj   |
  void span_names(Table& table) const {
    auto is_empty = [](const TableCell& cell) {
      return std::all_of(cell.begin(), cell.end(), [](const LaidLine& part) { return part.width == 0; });
    };
    auto names = [&](const TableRow& row) {
      return row.size() > 1 && !is_empty(row.front()) && std::all_of(row.begin() + 1, row.end(), is_empty);
    };
    std::size_t spans = 0;
    for (const TableRow& row : table.rows) {
      if (row.empty()) return;
      std::string_view first = text_in(row.front());
      const bool number = unicode::is_digit(unicode::first(first)) && first.find(' ') == std::string_view::npos;
      if (names(row) == number) return;
      spans += number ? 0 : 1;
    }
    if (spans == 0 || spans * 2 > table.rows.size()) return;
    for (TableRow& row : table.rows) {
      if (names(row)) row.resize(1);
    }
  }

  /// Rows of as many cells each.
  [[nodiscard]] static bool is_table(const Table& table) {
    if (table.rows.size() < least_pipe_rows || table.rows.front().size() < 2) return false;
    std::size_t width = table.rows.front().size();
    auto fit = std::count_if(table.rows.begin(), table.rows.end(),
                             [&](const TableRow& row) { return row.size() == width || row.size() == 1; });
    return static_cast<std::size_t>(fit) * 4 >= table.rows.size() * 3;
  }

  /// Labels stand in front of the rows, rather than above the columns, and what they label behind them:
  ///     | Mål      | Röja sly längs leden |
  ///     | Ansvarig | Ledkommittén         |
  [[nodiscard]] bool are_sheets(const Table& table) const {
    std::size_t labels = 0;
    bool goals = false;
    for (const TableRow& row : table.rows) {
      if (row.size() != 2 || is_goal_label(text_of(source_, row.back().front()))) return false;
      std::string_view name = text_of(source_, row.front().front());
      labels += is_label_text(name) ? 1 : 0;
      goals = goals || is_goal_label(name);
    }
    return goals && labels >= least_pipe_rows && labels * 2 >= table.rows.size();
  }

  /// Each sheet becomes a row; the next begins where the first label comes again.
  void turn(Table& table, Flow& rules) const {
    std::vector<TableRow> lines = std::move(table.rows);
    table = {};
    auto name = [&](const TableCell& cell) { return text_of(source_, cell.front()); };
    const std::string_view first = name(lines.front().front());
    for (TableRow& line : lines) {
      if (name(line.front()) == first) table.rows.emplace_back(table.head.size());
      auto same = [&](const TableCell& cell) { return name(cell) == name(line.front()); };
      auto column = std::find_if(table.head.begin(), table.head.end(), same);
      auto c = static_cast<std::size_t>(column - table.head.begin());
      if (column == table.head.end()) {
        table.head.push_back(line.front());
      } else {
        rules.push_back(line.front().front());
        rules.back().cell = CellRole::data;
        rules.back().seam = Seam::begins;
      }
      TableRow& row = table.rows.back();
      row.resize(std::max(row.size(), c + 1));
      row[c].insert(row[c].end(), line.back().begin(), line.back().end());
    }
  }

  /// No column holds texts, but several hold names of things, as calendars do: no goals, whatever they look like.
  ///     | Månad   | Styrelse | Medlemmar  |
  ///     |---------|----------|------------|
  ///     | Januari | Bokslut  | Fågelräkning |
  bool append_names(const Table& table, Flow& laid) const {
    constexpr std::size_t least = 3;  // columns
    auto lists = [this](const TableCell& cell) {
      std::string_view name = cell.empty() ? std::string_view() : text_of(source_, cell.front());
      return is_goal_label(name) || in_any_folded(&Language::activities, name);
    };
    if (table.rows.front().size() < least || table.head.empty()) return false;
    if (std::any_of(table.head.begin(), table.head.end(), lists)) return false;
    auto append = [&](const TableRow& row) {
      for (const TableCell& cell : row) {
        for (LaidLine line : cell) {
          if (line.width == 0) continue;
          line.cell = CellRole::data;
          line.seam = Seam::begins;
          laid.push_back(line);
        }
      }
    };
    append(table.head);
    for (const TableRow& row : table.rows) append(row);
    return true;
  }

  void copy_until(std::size_t end) {
    result_.insert(result_.end(), lines_.begin() + static_cast<std::ptrdiff_t>(copied_),
                   lines_.begin() + static_cast<std::ptrdiff_t>(end));
  }

  bool write(std::size_t begin, const Table& table, const Flow& rules) {
    Flow laid;
    if (!append_table(source_, table, laid) && !append_names(table, laid)) return false;
    copy_until(begin);
    result_.insert(result_.end(), rules.begin(), rules.end());
    result_.push_back(blank_line(lines_[begin]));
    result_.insert(result_.end(), laid.begin(), laid.end());
    return true;
  }

  std::string_view source_;
  const Flow& lines_;
  Flow result_;
  std::size_t copied_ = 0;          ///< lines
  bool begins_row_ = true;          ///< the next line, behind a rule
  std::vector<bool> ruled_;         ///< the columns that this rule was under; all where it is empty
  std::vector<std::size_t> owner_;  ///< by column: the row whose cell goes on
};

}  // namespace

Flow read_pipe_tables(std::string_view source, const Flow& lines, const Rows& /*rows*/) {
  bool pipes = source.find('|') != std::string_view::npos || source.find(drawn_pipe) != std::string_view::npos;
  return !pipes ? Flow{} : PipeTables(source, lines).read();
}

}  // namespace planctl
