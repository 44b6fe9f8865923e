#include "read/layout/references.h"

#include <algorithm>
#include <string>

#include "read/rows/label_words.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Bytes of a number with one space and a capital behind it: "13 Röja sly"; 0 where there is none.
std::size_t leading_count(std::string_view text) {
  constexpr std::size_t longest = 3;
  std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
  bool counts = end > 0 && end <= longest && end + 1 < text.size() && text[end] == ' ';
  return counts && unicode::is_upper(unicode::first(text.substr(end + 1))) ? end : 0;
}

/// A reference in front of the texts is a column of its own, whose head stands with that of the texts.
///     Nr Mål                           Nr   Mål
///     L1 Röja sly längs leden          L1   Röja sly längs leden
class ReferenceColumn {
 public:
  ReferenceColumn(std::string_view source, const Table& table, std::size_t column)
      : source_(source), table_(table), column_(column), counted_(table.given && counts_up()) {}

  /// Most of the cells begin with a reference that has a text behind it, and no two with the same; or their numbers
  /// count up, each by one.
  [[nodiscard]] bool found() const {
    if (counted_) return true;
    std::size_t filled = 0;
    std::vector<std::string> references;
    for (const TableRow& row : table_.rows) {
      if (spans(row) || column_ >= row.size() || row[column_].empty() || row[column_].front().width == 0) continue;
      ++filled;
      std::string_view text = text_of(source_, row[column_].front());
      if (std::size_t end = leading_reference(text); end > 0 && end < text.size())
        references.emplace_back(text.substr(0, end));
    }
    std::sort(references.begin(), references.end());
    bool unique = std::adjacent_find(references.begin(), references.end()) == references.end();
    return unique && references.size() >= 2 && references.size() * 3 >= filled * 2;
  }

  [[nodiscard]] Table split() const {
    Table result;
    result.given = table_.given;
    result.headed = table_.headed;
    if (!table_.head.empty()) result.head = split_row(table_.head, true);
    for (const TableRow& row : table_.rows) result.rows.push_back(spans(row) ? row : split_row(row, false));
    return result;
  }

 private:
  [[nodiscard]] bool counts_up() const {
    constexpr std::size_t least = 3;  // rows
    std::size_t rows = 0;
    int last = 0;
    for (const TableRow& row : table_.rows) {
      if (spans(row) || column_ >= row.size() || row[column_].empty() || row[column_].front().width == 0) continue;
      std::string_view text = text_of(source_, row[column_].front());
      std::size_t end = leading_count(text);
      int number = end > 0 ? std::stoi(std::string(text.substr(0, end))) : 0;
      if (end == 0 || (rows > 0 && number != last + 1)) return false;
      last = number;
      ++rows;
    }
    return rows >= least;
  }

  [[nodiscard]] std::size_t find_cut(const LaidLine& line, bool head) const {
    std::string_view text = text_of(source_, line);
    if (!head) return counted_ ? leading_count(text) : leading_reference(text);
    std::size_t end = std::min(text.find(' '), text.size());
    std::size_t begin = text.find_first_not_of(' ', end);
    return begin < text.size() && is_label_text(text.substr(begin)) ? end : 0;
  }

  [[nodiscard]] TableRow split_row(const TableRow& row, bool head) const {
    TableRow result = row;
    if (column_ >= row.size()) return result;
    result.insert(result.begin() + static_cast<std::ptrdiff_t>(column_), TableCell{});
    TableCell& cell = result[column_ + 1];
    std::size_t cut = cell.empty() ? 0 : find_cut(cell.front(), head);
    if (cut == 0) return result;
    LaidLine line = cell.front();
    std::size_t at = line.text.begin + cut;
    result[column_].push_back(part_of_line(source_, line, {line.text.begin, at}));
    cell.front() = part_of_line(source_, line, {at, line.text.end});
    if (cell.front().width == 0) cell.erase(cell.begin());
    return result;
  }

  std::string_view source_;
  const Table& table_;
  std::size_t column_;
  bool counted_ = false;
};

}  // namespace

std::size_t leading_reference(std::string_view text) {
  constexpr std::size_t longest = 7;  // bytes
  std::size_t end = std::min(text.find(' '), text.size());
  std::string_view code = text.substr(0, end);
  if (code.ends_with(':') || code.ends_with('.')) code.remove_suffix(1);
  if (code.empty() || code.size() > longest || !unicode::is_digit_byte(code.back())) return 0;
  std::size_t digits = code.find_first_of("0123456789");
  bool letter = digits > 0 && digits <= 2 && unicode::is_upper(unicode::first(code));
  std::string_view rest = code.substr(letter ? digits : 0);
  bool level = rest.find('.') != std::string_view::npos;
  bool figures = rest.find_first_not_of("0123456789.-") == std::string_view::npos;
  bool counted = text.substr(end).starts_with("  ");  // "3   Röja sly"
  return figures && (letter || level || counted) ? end : 0;
}

Table part_references(std::string_view source, Table table) {
  std::size_t width = table.head.size();
  for (const TableRow& row : table.rows) width = std::max(width, row.size());
  for (std::size_t c = 0; c < width; ++c) {
    ReferenceColumn references(source, table, c);
    if (!references.found()) continue;
    table = references.split();
    break;
  }
  return table;
}

}  // namespace planctl
