// Flat tables: `pdftotext -raw` prints the cells of a row one after the other, and those that stand at one height on
// one line. Where each row begins with a reference it is read again: behind that the goal, then what is said of it.
//     Nr Mål Ansvar Tid             Mål
//     L1 Röja sly längs             Röja sly längs
//     hela leden                    hela leden
//     Ledgruppen Maj 2031           Byta spänger
//     L2 Byta spänger               …
#include <algorithm>
#include <optional>
#include <string>

#include "language/language.h"
#include "read/layout/references.h"
#include "read/layout/table.h"
#include "read/rows/label_words.h"
#include "read/rows/words.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t most_row_lines = 8;
constexpr std::uint32_t most_head_words = 10;

bool begins_lower(const Row& row) { return unicode::is_lower(unicode::first(row.text)); }

bool is_open(std::string_view text) {
  char32_t last = unicode::last(text);
  if (last == U',' || last == U'-' || last == 0x2010) return true;
  return in_any(&Language::open_endings, unicode::fold(last_word(text)));
}

/// "L12" as L and 12, "3." as 3.
struct Reference {
  std::string letters;
  std::size_t number = 0;
  std::size_t size = 0;  ///< bytes; 0 where there is none

  [[nodiscard]] bool follows(const Reference& above) const {
    return size > 0 && letters == above.letters && number == above.number + 1;
  }
};

Reference read_reference(std::string_view text) {
  constexpr std::size_t most_digits = 3;
  constexpr std::size_t longest = 8;  // bytes
  Reference found;
  std::size_t end = std::min(text.find(' '), text.size());
  if (end > longest) return found;
  std::size_t digits = std::min(text.substr(0, end).find_first_of("0123456789"), end);
  bool plain = digits == 0 && text.substr(0, end).find_first_not_of("0123456789") == std::string_view::npos;
  if (end == text.size() || digits == end || !(plain || leading_reference(text) > 0)) return found;
  std::size_t last = text.substr(0, end).find_last_of("0123456789") + 1;
  std::size_t first = last;
  while (first > 0 && unicode::is_digit_byte(text[first - 1])) --first;
  if (last - first > most_digits) return found;
  for (std::size_t at = first; at < last; ++at)
    found.number = found.number * 10 + static_cast<std::size_t>(text[at] - '0');
  found.letters = text.substr(0, first);
  found.size = end;
  return found;
}

/// Bytes of a head: what stands before its goal label, and that.
struct Head {
  std::size_t label = 0;
  std::size_t end = 0;  ///< of the label; 0 where the row is no head
};

/// "Nr Mål Ansvar Tid": a short word, a goal label, and more.
Head read_head(const Row& row) {
  constexpr std::size_t longest_name = 5;  // characters of what heads the references
  constexpr int most_label_words = 3;
  Head head;
  if (row.words < 3 || row.words > most_head_words || begins_lower(row) || ends_sentence(row.text)) return head;
  std::size_t space = row.text.find(' ');
  if (space == std::string_view::npos || unicode::length(row.text.substr(0, space)) > longest_name) return head;
  std::size_t end = space;
  for (int words = 0; words < most_label_words && end < row.text.size(); ++words) {
    end = std::min(row.text.find(' ', end + 1), row.text.size());
    if (is_goal_label(row.text.substr(space + 1, end - space - 1))) head = {space + 1, end};
  }
  return head.end < row.text.size() ? head : Head{};
}

/// A row of the table: its goal, and the lines behind that.
struct FlatRow {
  std::size_t begin = 0;  ///< rows of the document [begin, end)
  std::size_t data = 0;   ///< the first that is said of the goal; `end` where none was found
  std::size_t end = 0;
  std::size_t reference = 0;  ///< bytes
};

class FlatTable {
 public:
  FlatTable(std::string_view source, const Rows& rows, std::size_t begin)
      : source_(source), rows_(rows), begin_(begin) {}

  /// Appends the table whose head is the row given; false, and nothing appended, where there is none.
  bool read(Flow& flow) {
    Head head = read_head(rows_[begin_]);
    if (head.end == 0) return false;
    find_rows();
    find_data();
    auto parted = std::count_if(flat_.begin(), flat_.end(), [](const FlatRow& row) { return row.data < row.end; });
    if (flat_.size() < 2 || static_cast<std::size_t>(parted) * 2 < flat_.size()) return false;
    Table table;
    const LaidLine& line = *rows_[begin_].line;
    std::size_t at = line.text.begin;
    table.head = {{part_of_line(source_, line, {at, at + head.label})},
                  {part_of_line(source_, line, {at + head.label, at + head.end})},
                  {part_of_line(source_, line, {at + head.end, line.text.end})}};
    for (const FlatRow& row : flat_) table.rows.push_back(cells_of(row));
    if (!append_table(source_, table, flow)) return false;
    append_between(flow);
    return true;
  }

  /// Behind its last row.
  [[nodiscard]] std::size_t end() const { return flat_.back().end; }

 private:
  /// The row that begins with the next reference, soon below `i`; none where no such row is near.
  [[nodiscard]] std::optional<std::size_t> find_next(std::size_t i, const Reference& above) const {
    for (std::size_t k = i + 1; k < rows_.size() && k <= i + most_row_lines; ++k) {
      if (read_reference(rows_[k].text).follows(above)) return k;
    }
    return std::nullopt;
  }

  void find_rows() {
    std::optional<std::size_t> i = begin_ + 1;
    if (*i == rows_.size()) return;
    Reference reference = read_reference(rows_[*i].text);
    while (i && reference.size > 0) {
      std::optional<std::size_t> next = find_next(*i, reference);
      flat_.push_back({*i, *i, next.value_or(std::min(rows_.size(), *i + most_row_lines)), reference.size});
      if (next) reference = read_reference(rows_[*next].text);
      i = next;
    }
  }

  /// How wide the lines of the goals are: those with more lines below them.
  [[nodiscard]] std::uint32_t find_reach() const {
    std::uint32_t reach = 0;
    for (const FlatRow& row : flat_) {
      bool wrapped = row.begin + 1 < row.end &&
                     (begins_lower(rows_[row.begin + 1]) || (row.begin + 2 < row.end && &row != &flat_.back()));
      if (wrapped) reach = std::max(reach, rows_[row.begin].width());
    }
    return reach;
  }

  /// What is said of the goal begins in a capital, and the line above would have had room for its first word, or is the
  /// last but one of its row.
  void find_data() {
    std::uint32_t reach = find_reach();
    std::size_t usual = 1;  // lines
    for (FlatRow& row : flat_) {
      bool last = &row == &flat_.back();
      std::size_t next = row.end;
      if (rows_[row.begin].width() > reach) {
        row.end = row.data = end_of_text(row.begin);
        continue;
      }
      std::size_t k = row.begin + 1;
      while (k < next && !begins_anew(k, reach) && rows_[k].gap == 0) ++k;
      bool found = k < next && begins_anew(k, reach);
      if (!found && !last && next > row.begin + 1 && !begins_lower(rows_[next - 1])) k = next - 1;
      row.data = k;
      bool parted =
          std::any_of(rows_.begin() + static_cast<std::ptrdiff_t>(k), rows_.begin() + static_cast<std::ptrdiff_t>(next),
                      [](const Row& other) { return other.line->page_break; });
      if (last || parted) row.end = std::min(next, k + usual);
      if (last && !found) row.end = row.data = end_of_text(row.begin);
      usual = std::max<std::size_t>(row.end - row.data, 1);
    }
  }

  [[nodiscard]] bool begins_anew(std::size_t i, std::uint32_t reach) const {
    const Row& above = rows_[i - 1];
    std::size_t word = unicode::length(rows_[i].text.substr(0, rows_[i].text.find(' ')));
    return !begins_lower(rows_[i]) && !is_open(above.text) && above.width() + 1 + word <= reach;
  }

  [[nodiscard]] std::size_t end_of_text(std::size_t i) const {
    ++i;
    while (i < rows_.size() && begins_lower(rows_[i]) && rows_[i].gap == 0) ++i;
    return i;
  }

  [[nodiscard]] TableRow cells_of(const FlatRow& row) const {
    TableRow cells(3);
    const LaidLine& line = *rows_[row.begin].line;
    std::size_t at = line.text.begin + row.reference;
    cells[0] = {part_of_line(source_, line, {line.text.begin, at})};
    cells[1] = {part_of_line(source_, line, {at, line.text.end})};
    cells[1].front().glued = row.data == row.end;
    for (std::size_t i = row.begin + 1; i < row.end; ++i) cells[i < row.data ? 1 : 2].push_back(*rows_[i].line);
    return cells;
  }

  /// Page edges inside the table.
  void append_between(Flow& flow) const {
    for (std::size_t r = 0; r + 1 < flat_.size(); ++r) {
      for (std::size_t i = flat_[r].end; i < flat_[r + 1].begin; ++i) flow.push_back(*rows_[i].line);
    }
  }

  std::string_view source_;
  const Rows& rows_;
  std::size_t begin_;
  std::vector<FlatRow> flat_;
};

}  // namespace

Flow read_flat_tables(std::string_view source, const Flow& lines, const Rows& rows) {
  Flow result;
  std::ptrdiff_t copied = 0;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    const Row& below = rows[i + 1];
    if (!below.has_digit_or_colon || rows[i].words > most_head_words) continue;
    if (read_reference(below.text).size == 0 || read_head(rows[i]).end == 0) continue;
    Flow laid;
    FlatTable table(source, rows, i);
    if (!table.read(laid)) continue;
    result.insert(result.end(), lines.begin() + copied, lines.begin() + (rows[i].line - lines.data()));
    result.insert(result.end(), laid.begin(), laid.end());
    i = table.end() - 1;
    copied = rows[i].line - lines.data() + 1;
  }
  if (copied > 0) result.insert(result.end(), lines.begin() + copied, lines.end());
  return result;
}

}  // namespace planctl
