// Wrapped tables: a table as `pdftotext -layout` prints it. Its head names the columns, the texts of its cells run over
// several lines, and a row begins where the column with the fewest lines has a text.
//     Mål                    Ansvarig          Mål
//     Röja sly längs         Anna              Röja sly längs / hela leden
//     hela leden                               Byta spänger
//     Byta spänger           Bo                …
// A text over several columns, alone on its line, names the rows below it.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "read/layout/cells.h"
#include "read/layout/references.h"
#include "read/layout/table.h"
#include "read/layout/wrapped_cells.h"
#include "read/layout/wrapped_heads.h"
#include "read/layout/wrapped_rows.h"
#include "read/rows/label_words.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::uint32_t widest_name = 60;  // characters
constexpr std::size_t most_blank = 2;      // lines inside a table
constexpr std::size_t most_table_lines = 400;

bool is_reference(std::string_view text) { return leading_reference(text) == text.size(); }

class WrappedTable {
 public:
  /// A head that stands above several tables may have one row below it.
  WrappedTable(std::string_view source, const Flow& lines, std::size_t begin, HeadTimes times)
      : source_(source), lines_(lines), begin_(begin), end_(begin + 1), times_(times) {}

  /// Appends the table whose head is the line given; false, and nothing appended, where there is none.
  bool read(Flow& flow) {
    Fields head = head_fields();
    if (head.empty()) return false;
    ranges_ = below_centred_head(source_, lines_, begin_, ranges_);
    collect_lines();
    least_rows_ = (times_.all > 1 || times_.names_rows) && head.size() > 2 && !cut_short_ ? 1 : 2;
    drop_last_names();
    WrappedRows rows(source_, fields_, ranges_, of_goals_, least_rows_);
    std::optional<std::size_t> goals = rows.goal_column(head);
    std::optional<std::size_t> anchor = goals ? rows.anchor_column(*goals) : std::nullopt;
    if (!anchor) return false;
    Table table;
    table.head = cells_of(head);
    table.headed = times_.below_titles > 1 && is_below_title(source_, lines_, begin_);
    if (rows.is_open(*goals)) find_parted_cell(*goals);
    table.rows = rows.collect(*goals, *anchor, parted_);
    flow = rules_;
    const bool enough = table.rows.size() >= least_rows_;
    table.named = times_.names_rows && *goals == 0 && !numbered_;
    if (times_.names_rows && *goals == 0)
      table.rows.insert(table.rows.begin(), TableRow{std::exchange(table.head.front(), {})});
    if (!enough || !append_table(source_, table, flow)) return false;
    flow.insert(flow.end(), between_.begin(), between_.end());
    return true;
  }

  /// The line with cells that it ends at, on this page or the next; none where that is 0.
  [[nodiscard]] std::size_t unread() const { return unread_; }

  /// Behind the last line that was looked at.
  [[nodiscard]] std::size_t end() const { return end_; }

 private:
  [[nodiscard]] std::vector<LaidLine> split(std::size_t i) const {
    const LaidLine& line = lines_[i];
    Cells cells = find_cells(source_, line);
    std::vector<LaidLine> parts;
    if (cells.unfit) return parts;
    for (std::uint32_t k = 0; k < cells.count; ++k) {
      std::size_t end = k + 1 < cells.count ? cells.cells[k + 1].begin : line.text.end;
      parts.push_back(part_of_line(source_, line, {cells.cells[k].begin, end}));
      parts.back().indent = cells.cells[k].column;
    }
    if (numbered_ && !parts.empty()) cut_reference(source_, parts);
    return parts;
  }

  /// Two short texts at least, and one of them a label.
  Fields head_fields() {
    constexpr std::size_t longest = 40;  // characters
    constexpr std::size_t shortest_sentence = 8;
    Fields head;
    std::vector<LaidLine> parts = split(begin_);
    // "2.      Mål" is a title with its number.
    if (!parts.empty() && text_of(source_, parts.front()).find_first_not_of("0123456789.") == std::string_view::npos)
      return {};
    cut_numbered_head(source_, parts);
    bool label = false;
    for (const LaidLine& part : parts) {
      std::string_view text = text_of(source_, part);
      bool sentence = part.width > shortest_sentence && ends_sentence(text);
      if (part.width > longest || sentence || unicode::is_lower(unicode::first(text))) return {};
      of_goals_ = of_goals_ || is_goal_head(text);
      label = label || of_goals_ || is_label_text(text);
      ranges_.push_back({part.indent, part.indent + part.width});
      head.emplace_back(part);
    }
    head_ = std::move(parts);
    numbered_ = head.size() >= 2 && head_.front().width <= longest_number;
    label = label || (numbered_ && is_above_reference(source_, lines_, begin_));
    bool is_table = label && head.size() >= 2 && !(head.size() == 2 && is_in_columns(head.back()->indent));
    return is_table ? head : Fields{};
  }

  /// Texts begin in the same place on the lines above: the label of one column of a page stands beside a title of the
  /// other.
  [[nodiscard]] bool is_in_columns(std::uint32_t column) const {
    constexpr std::size_t near = 4;  // lines with text
    std::size_t seen = 0;
    std::size_t there = 0;
    for (std::size_t i = begin_; i-- > 0 && seen < near;) {
      if (lines_[i].width == 0) continue;
      ++seen;
      Cells cells = find_cells(source_, lines_[i]);
      for (std::uint32_t k = cells.count > 1 ? 1 : 0; k < cells.count; ++k) {
        std::uint32_t begin = cells.cells[k].column;
        there += begin <= column + hanging && begin + 1 >= column ? 1 : 0;
      }
    }
    return there >= 2;
  }

  /// One cell where the table begins, that begins with a capital and ends no sentence.
  [[nodiscard]] bool may_be_title(std::size_t i, std::uint32_t widest) const {
    const LaidLine& line = lines_[i];
    std::string_view text = text_of(source_, line);
    bool brief = line.width > 0 && line.width <= widest && line.indent <= ranges_.front().begin + 1;
    return brief && starts_upper(text) && !ends_sentence(text) && is_one_text(source_, line);
  }

  /// The next line with text, or one too far away.
  [[nodiscard]] std::size_t next_text(std::size_t i) const {
    std::size_t below = i + 1;
    while (below < lines_.size() && lines_[below].width == 0 && below <= i + most_blank) ++below;
    return below;
  }

  /// "A. Stugor och leder": it reaches over more than one column of the table.
  [[nodiscard]] bool names_rows(std::size_t i) const {
    return may_be_title(i, widest_name) && lines_[i].indent + lines_[i].width > ranges_[1].begin;
  }

  /// "Stugor" alone in the first column, with room left and a capital below it, behind the end of a sentence or first
  /// of all, where the texts of that column end as sentences do.
  ///     Åtgärd                              Ansvarig
  ///     Stugor
  ///     Måla båda stugorna.                 Anna
  [[nodiscard]] bool names_rows_in_column(std::size_t i) const {
    std::string_view text = text_of(source_, lines_[i]);
    bool stressed = text.size() > 4 && text.starts_with("**") && text.ends_with("**");
    if (!may_be_title(i, widest_name) || std::string_view(",:;-").find(text.back()) != text.npos) return false;
    std::size_t below = next_text(i);
    std::vector<LaidLine> next = below < lines_.size() ? split(below) : std::vector<LaidLine>();
    if (next.empty() || next.front().indent > ranges_.front().begin + 1) return false;
    std::string_view first = text_of(source_, next.front());
    std::uint32_t end = std::max(ranges_.front().end, next.front().indent + next.front().width);
    bool room = lines_[i].indent + lines_[i].width + 1 + std::min(first.find(' '), first.size()) < end;
    return stressed || (room && starts_upper(first) && is_whole_so_far(fields_) && sentence_follows(below));
  }

  /// Ends a text of the first column in a point, on the line or one of the next?
  [[nodiscard]] bool sentence_follows(std::size_t i) const {
    constexpr std::size_t near = 4;  // lines
    for (std::size_t k = i; k < std::min(lines_.size(), i + near); ++k) {
      std::vector<LaidLine> parts = split(k);
      bool first = !parts.empty() && parts.front().indent <= ranges_.front().begin + 1;
      if (first && ends_sentence(text_of(source_, parts.front()))) return true;
    }
    return false;
  }

  /// Nothing so far, or a sentence in the first column.
  [[nodiscard]] bool is_whole_so_far(const std::vector<Fields>& fields) const {
    if (fields.empty() || fields.back().size() < 2) return fields.empty();
    const std::optional<LaidLine>& last = fields.back().front();
    return last && ends_sentence(text_of(source_, *last));
  }

  /// Names of rows with none below them stand behind the table.
  void drop_last_names() {
    while (!fields_.empty() && fields_.back().size() == 1) {
      while (end_ > begin_ + 1 && lines_[end_ - 1].number >= fields_.back().front()->number) --end_;
      fields_.pop_back();
    }
  }

  /// False where the line is no part of the table.
  bool add_line(std::size_t i) {
    Fields fields(ranges_.size());
    std::vector<LaidLine> parts = split(i);
    if (of_goals_ || (!parts.empty() && is_reference(text_of(source_, parts.front()))) || parts.size() > 1)
      parts = cut_joined(source_, parts, ranges_);
    if (parts.empty()) return false;
    std::size_t last = 0;
    for (const LaidLine& part : parts) {
      std::optional<std::size_t> c = column_of(part, ranges_);
      if (numbered_ && &part != &parts.front()) c = c ? std::max<std::size_t>(*c, 1) : c;
      if (!c || *c < last) return false;
      last = *c;
      if (fields[*c]) {
        Span whole{fields[*c]->text.begin, part.text.end};
        std::uint32_t indent = fields[*c]->indent;
        fields[*c] = part_of_line(source_, lines_[i], whole);
        fields[*c]->indent = indent;
      } else {
        fields[*c] = part;
      }
    }
    for (std::size_t c = 0; c < fields.size(); ++c) {
      if (!fields[c]) continue;
      ranges_[c].begin = std::min(ranges_[c].begin, fields[c]->indent);
      ranges_[c].end = std::max(ranges_[c].end, fields[c]->indent + fields[c]->width);
    }
    auto is_full = [](const Fields& line) {
      return line.size() > 1 && std::all_of(line.begin(), line.end(), [](const auto& f) { return f.has_value(); });
    };
    dense_ = dense_ || (!fields_.empty() && is_full(fields) && is_full(fields_.back()));
    fields_.push_back(std::move(fields));
    return true;
  }

  /// "2. Stugor", right above a row of the table, where what stands right below its head is so numbered, too.
  ///     Mål                                 Läge      Anmärkning
  ///     1. Leder
  ///     Röja norra leden                    Klart     I maj
  ///
  ///     2. Stugor
  ///     Måla båda stugorna                  Pågår
  [[nodiscard]] bool heads_group(std::size_t i) const {
    const bool may_be = (fields_.empty() || group_ > 0) && lines_[i].width <= widest_name && i + 1 < lines_.size();
    if (!may_be || !is_numbered_title(text_of(source_, lines_[i]), group_ + 1)) return false;
    const std::vector<LaidLine> below = split(i + 1);
    return below.size() > 1 && !is_reference(text_of(source_, below.front()));
  }

  /// Text in one column alone, apart from what stands above it, is behind the table; so is what begins in front of it.
  [[nodiscard]] bool stands_alone(std::size_t i, std::size_t blank) const {
    constexpr std::uint32_t in_front = 2;  // columns
    if (blank == 0) return false;
    bool outside = !fields_.empty() && lines_[i].indent + in_front <= ranges_.front().begin;
    return outside || find_cells(source_, lines_[i]).count < 2;
  }

  /// The same label as in the head, behind the first cell.
  [[nodiscard]] bool shares_label(const std::vector<LaidLine>& parts) const {
    return std::any_of(parts.begin() + 1, parts.end(), [&](const LaidLine& part) {
      const std::string_view text = text_of(source_, part);
      return is_label_text(text) && std::any_of(head_.begin() + 1, head_.end(),
                                                [&](const LaidLine& label) { return text_of(source_, label) == text; });
    });
  }

  /// The head of another table, or that of this one again.
  [[nodiscard]] bool is_head(std::size_t i) const {
    std::vector<LaidLine> parts = split(i);
    if (parts.size() < 2) return false;
    if (numbered_) cut_numbered_head(source_, parts);
    auto names_goals = [&](const LaidLine& part) { return is_goal_head(text_of(source_, part)); };
    auto same = [&](const LaidLine& one, const LaidLine& other) {
      return text_of(source_, one) == text_of(source_, other);
    };
    if (times_.names_rows && shares_label(parts)) return true;
    const std::ptrdiff_t named = times_.names_rows ? 1 : 0;  // cells in front that may differ
    return std::any_of(parts.begin(), parts.end(), names_goals) ||
           std::equal(parts.begin() + named, parts.end(), head_.begin() + named, head_.end(), same);
  }

  /// The title of the next table, right above its head.
  [[nodiscard]] bool heads_head(std::size_t i) const {
    constexpr std::uint32_t widest = 70;  // characters
    std::size_t below = next_text(i);
    return may_be_title(i, widest) && below < lines_.size() && is_head(below);
  }

  /// Does a title behind the table, on this page or the next, stand above the head on line `i`?
  [[nodiscard]] bool is_headed(std::size_t i) const {
    std::size_t above = i;
    while (above > end_ && i - above <= most_blank && (above == i || lines_[above].width == 0)) --above;
    return above < i && heads_head(above);
  }

  /// "------ ----": drawn below the head, or at the end.
  [[nodiscard]] bool is_rule(std::size_t i) const {
    std::string_view text = text_of(source_, lines_[i]);
    return text.starts_with("--") && text.find_first_not_of("- ") == std::string_view::npos;
  }

  void collect_lines() {
    std::size_t last = std::min(lines_.size(), begin_ + most_table_lines);
    collect_page(begin_ + 1, last);
    while (end_ < last) {
      TablePage page = find_next_page(source_, lines_, end_, ranges_);
      if (page.ranges.empty() && page.begin > 0 && !is_head(page.begin)) unread_ = page.begin;
      if (page.ranges.empty() || is_head(page.begin)) return;
      Flow edges(lines_.begin() + static_cast<std::ptrdiff_t>(end_),
                 lines_.begin() + static_cast<std::ptrdiff_t>(page.begin));
      for (std::size_t k = end_; k < page.begin; ++k) {
        if (!is_head(k)) continue;
        if (is_headed(k)) return;
        edges[k - end_].cell = CellRole::data;
      }
      between_.insert(between_.end(), edges.begin(), edges.end());
      ranges_ = page.ranges;
      end_ = page.begin;
      if (starts_upper(text_of(source_, lines_[end_]))) fields_.emplace_back();
      collect_page(end_, last);
      if (end_ == page.begin) return;
    }
  }

  /// The lines of the table from this one on, to the end of the page.
  void collect_page(std::size_t begin, std::size_t last) {
    std::size_t blank = 0;
    for (std::size_t i = begin; i < last; ++i) {
      if (i > begin && lines_[i].page_break) return;
      if (lines_[i].width == 0) {
        if (++blank > most_blank) return;
        continue;
      }
      if (is_rule(i)) {
        if (!fields_.empty()) return;
        rules_.push_back(lines_[i]);
        rules_.back().cell = CellRole::data;
        rules_.back().seam = Seam::begins;
        continue;
      }
      if (std::size_t behind = behind_edge(source_, lines_, i, ranges_); behind > i) {
        between_.insert(between_.end(), lines_.begin() + static_cast<std::ptrdiff_t>(i),
                        lines_.begin() + static_cast<std::ptrdiff_t>(behind));
        if (starts_upper(text_of(source_, lines_[behind]))) fields_.emplace_back();
        i = behind - 1;
        blank = 0;
        continue;
      }
      if (heads_group(i)) {
        ++group_;
        fields_.push_back({lines_[i]});
        blank = 0;
        end_ = i + 1;
        continue;
      }
      if (blank > 0 && group_ > 0 && dense_) return;
      if (blank > 1 && ranges_.size() > 2 && is_numbered_edge(source_, lines_[i])) return;
      if (stands_alone(i, blank) || is_head(i) || heads_head(i) || (blank > 0 && is_foot(source_, lines_, i))) return;
      if (blank > 0 && !fields_.empty()) fields_.emplace_back();
      if (names_rows_in_column(i)) {
        fields_.push_back({lines_[i]});
      } else if (!add_line(i)) {
        cut_short_ = !names_rows(i);
        if (cut_short_ && blank == 0 && find_cells(source_, lines_[i]).count > 2) unread_ = i;
        if (cut_short_) return;
        fields_.push_back({lines_[i]});
      }
      blank = 0;
      end_ = i + 1;
    }
  }

  void find_parted_cell(std::size_t goals) {
    PartedCell found = planctl::find_parted_cell(source_, lines_, end_, ranges_, goals);
    if (found.begin == found.end) return;
    auto line = [this](std::size_t k) { return lines_.begin() + static_cast<std::ptrdiff_t>(k); };
    between_.insert(between_.end(), line(end_), line(found.begin));
    parted_.assign(line(found.begin), line(found.end));
    end_ = found.end;
  }

  std::string_view source_;
  const Flow& lines_;
  std::size_t begin_;
  std::size_t end_;
  HeadTimes times_;
  std::size_t unread_ = 0;
  std::vector<LaidLine> head_;
  bool numbered_ = false;  ///< its first column holds references
  std::vector<Range> ranges_;
  std::size_t least_rows_ = 2;
  bool of_goals_ = false;       ///< its head says so
  bool dense_ = false;          ///< two lines above each other have a text in each column: no blank parts rows
  int group_ = 0;               ///< number of the last of its numbered titles
  bool cut_short_ = false;      ///< it ends at a line whose texts do not stand in its columns
  Flow rules_;                  ///< drawn below the head
  Flow between_;                ///< the table and a cell of it on the next page
  TableCell parted_;            ///< that cell
  std::vector<Fields> fields_;  ///< of the lines below the head; none where blank lines stand
};

}  // namespace

Flow read_wrapped_tables(std::string_view source, const Flow& lines, const Rows& rows) {
  Flow result;
  std::size_t copied = 0;
  std::size_t seen = 0;
  std::vector<std::uint32_t> unread;  // numbers of lines
  for (const TableHead& head : find_heads(source, lines, rows)) {
    const std::size_t at = head.line;
    if (at < seen) continue;
    Flow laid;
    WrappedTable table(source, lines, at, head.times);
    bool found = table.read(laid);
    seen = table.end();
    if (!found) continue;
    if (table.unread() > 0) unread.push_back(lines[table.unread()].number);
    auto from = lines.begin() + static_cast<std::ptrdiff_t>(copied);
    result.insert(result.end(), from, lines.begin() + static_cast<std::ptrdiff_t>(at));
    result.insert(result.end(), laid.begin(), laid.end());
    copied = seen;
  }
  if (copied > 0) result.insert(result.end(), lines.begin() + static_cast<std::ptrdiff_t>(copied), lines.end());
  for (LaidLine& line : result) {
    bool of_table = std::binary_search(unread.begin(), unread.end(), line.number);
    line.glued = line.glued || (of_table && line.cell == CellRole::none);
  }
  return result;
}

}  // namespace planctl
