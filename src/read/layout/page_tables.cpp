#include "read/layout/page_tables.h"

#include <algorithm>
#include <cstdint>

#include "read/rows/label_words.h"
#include "read/rows/marker.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

bool begins_paragraph(const TableCell& cell, std::size_t i) { return i == 0 || cell[i].seam == Seam::begins; }

std::size_t count_paragraphs(const TableCell& cell) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < cell.size(); ++i) count += begins_paragraph(cell, i) ? 1 : 0;
  return count;
}

bool is_item(std::string_view source, const LaidLine& line) {
  return line.style->list > 0 || begins_with_bullet(text_of(source, line));
}

std::size_t count_items(std::string_view source, const TableCell& cell) {
  return static_cast<std::size_t>(
      std::count_if(cell.begin(), cell.end(), [&](const LaidLine& line) { return is_item(source, line); }));
}

std::size_t count_filled(const TableRow& row) {
  return static_cast<std::size_t>(
      std::count_if(row.begin(), row.end(), [](const TableCell& cell) { return !cell.empty(); }));
}

/// One short paragraph that stands out, and is no label. "1." may number it.
bool is_title(std::string_view source, const TableCell& cell) {
  constexpr std::size_t most_words = 12;
  if (cell.empty() || count_paragraphs(cell) > 1 || cell.front().style->list > 0 ||
      unicode::is_symbol(unicode::first(text_of(source, cell.front()))))
    return false;
  std::string text;
  for (const LaidLine& line : cell) {
    if (line.style->heading == 0 && !line.style->bold) return false;
    (text += text.empty() ? "" : " ") += text_of(source, line);
  }
  return count_words(text) <= most_words && !is_label_text(text) && !text.ends_with(':');
}

/// Lines as they stand outside of tables.
void append_lines(std::string_view source, const TableCell& cell, Flow& flow) {
  for (std::size_t i = 0; i < cell.size(); ++i) {
    LaidLine line = cell[i];
    if (begins_paragraph(cell, i) && !is_item(source, line)) flow.push_back(blank_line(line));
    line.cell = CellRole::none;
    flow.push_back(line);
  }
}

/// Rows of titles, each above a row of lists, two of which stand side by side. A list beside one label, or below it, is
/// said of a goal.
bool are_titled_columns(std::string_view source, const std::vector<TableRow>& rows) {
  std::size_t lists = 0;
  if (rows.size() % 2 > 0) return false;
  for (std::size_t r = 0; r < rows.size(); r += 2) {
    const std::size_t columns = std::max(rows[r].size(), rows[r + 1].size());
    for (std::size_t c = 0; c < columns; ++c) {
      const bool titled = c < rows[r].size() && !rows[r][c].empty();
      const bool filled = c < rows[r + 1].size() && !rows[r + 1][c].empty();
      if (titled != filled || (titled && !is_title(source, rows[r][c]))) return false;
      const std::size_t items = filled ? count_items(source, rows[r + 1][c]) : 0;
      if (filled && items == 0) return false;
      lists += items >= 2 ? 1 : 0;
    }
  }
  return lists >= 2;
}

void append_titled_columns(std::string_view source, const std::vector<TableRow>& rows, Flow& flow) {
  for (std::size_t r = 0; r < rows.size(); r += 2) {
    for (std::size_t c = 0; c < rows[r].size(); ++c) {
      if (rows[r][c].empty()) continue;
      append_lines(source, rows[r][c], flow);
      append_lines(source, rows[r + 1][c], flow);
    }
  }
}

/// One row of lists: a list in several columns.
bool are_parts_of_list(std::string_view source, const std::vector<TableRow>& rows) {
  auto is_list = [&](const TableCell& cell) {
    return !cell.empty() && count_items(source, cell) == count_paragraphs(cell);
  };
  if (rows.size() > 1 || rows.front().size() < 2) return false;
  return std::all_of(rows.front().begin(), rows.front().end(), is_list) &&
         count_items(source, rows.front().front()) >= 2;
}

/// Text that leads to a list or is labelled: no cell that is a goal, or a list of them.
bool is_section(std::string_view source, const TableCell& cell) {
  if (cell.empty() || count_paragraphs(cell) < 2 || is_item(source, cell.front())) return false;
  bool label =
      std::any_of(cell.begin(), cell.end(), [&](const LaidLine& line) { return is_goal_label(text_of(source, line)); });
  return label || count_items(source, cell) >= 2;
}

/// A title in front of a section in each row.
bool are_side_titles(std::string_view source, const std::vector<TableRow>& rows) {
  return std::all_of(rows.begin(), rows.end(), [&](const TableRow& row) {
    return row.size() == 2 && is_title(source, row.front()) && is_section(source, row.back());
  });
}

/// A sign or a number.
bool is_sign(std::string_view source, const LaidLine& line) {
  constexpr std::size_t longest = 3;  // characters
  const std::string_view text = text_of(source, line);
  if (text.empty() || unicode::length(text) > longest) return false;
  for (std::size_t at = 0; at < text.size();) {
    if (unicode::is_letter(unicode::next(text, at))) return false;
  }
  return true;
}

/// One above the text of a card.
bool is_icon(std::string_view source, const TableCell& cell) {
  return cell.size() >= 2 && is_sign(source, cell.front());
}

/// A row of signs that stand above the texts of the next one, as a page shows it, is one row with them.
std::vector<TableRow> join_signs(std::string_view source, const std::vector<TableRow>& rows) {
  auto is_of_signs = [&](const TableRow& row) {
    return std::all_of(row.begin(), row.end(), [&](const TableCell& cell) {
      return cell.empty() || (cell.size() == 1 && is_sign(source, cell.front()));
    });
  };
  std::vector<TableRow> joined;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    joined.push_back(rows[r]);
    const bool above = r + 1 < rows.size() && is_of_signs(rows[r]) && rows[r].size() == rows[r + 1].size();
    if (!above) continue;
    ++r;
    for (std::size_t c = 0; c < rows[r].size(); ++c)
      joined.back()[c].insert(joined.back()[c].end(), rows[r][c].begin(), rows[r][c].end());
  }
  return joined;
}

/// The second of two columns may say how the first is reached: other tables of the document tell.
enum class CardsSeen : std::uint8_t { none, perhaps, surely };

/// Words of each column, a card's mean.
struct CardWords {
  std::size_t fewest = SIZE_MAX;
  std::size_t most = 0;
};

CardWords count_card_words(std::string_view source, const std::vector<TableRow>& rows) {
  CardWords words;
  for (std::size_t c = 0; c < rows.front().size(); ++c) {
    std::size_t cards = 0;
    std::size_t all = 0;
    for (const TableRow& row : rows) {
      if (c >= row.size() || row[c].empty()) continue;
      ++cards;
      for (const LaidLine& line : row[c]) all += count_words(text_of(source, line));
    }
    if (cards == 0) return {0, 0};
    words = {std::min(words.fewest, all / cards), std::max(words.most, all / cards)};
  }
  return words;
}

/// A text in light letters in every cell, all below a sign or a number, or as long in each of several columns.
CardsSeen see_cards(std::string_view source, const std::vector<TableRow>& rows) {
  constexpr std::size_t least_words = 4;
  std::size_t cards = 0;
  std::size_t icons = 0;
  for (const TableRow& row : rows) {
    for (const TableCell& cell : row) {
      if (cell.empty()) continue;
      const bool icon = is_icon(source, cell);
      if (count_paragraphs(cell) > (icon ? 2 : 1) || is_item(source, cell.back())) return CardsSeen::none;
      if (cell.back().style->bold || !unicode::is_upper(unicode::first(text_of(source, cell[icon ? 1 : 0]))))
        return CardsSeen::none;
      ++cards;
      icons += icon ? 1 : 0;
    }
  }
  const std::size_t columns = rows.front().size();
  if (columns < 2 || cards < 2 || count_filled(rows.front()) < columns) return CardsSeen::none;
  if (icons == cards) return CardsSeen::surely;
  const bool partly_filled = count_filled(rows.back()) < columns;
  const CardWords words = count_card_words(source, rows);
  if (icons > 0 || words.fewest < least_words || words.most > 2 * words.fewest) return CardsSeen::none;
  return columns >= 3 || partly_filled ? CardsSeen::surely : CardsSeen::perhaps;
}

void append_cards(std::string_view source, const std::vector<TableRow>& rows, Flow& flow) {
  for (const TableRow& row : rows) {
    for (const TableCell& cell : row) {
      const bool icon = is_icon(source, cell);
      for (std::size_t i = 0; i < cell.size(); ++i) {
        LaidLine line = cell[i];
        line.cell = icon && i == 0 ? CellRole::data : CellRole::text;
        line.seam = i == (icon ? 1U : 0U) ? Seam::begins : i > 0 ? Seam::goes_on : line.seam;
        line.table_column = 1;
        flow.push_back(line);
      }
    }
  }
}

}  // namespace

bool has_cards(std::string_view source, const std::vector<TableRow>& rows) {
  return !rows.empty() && see_cards(source, join_signs(source, rows)) == CardsSeen::surely;
}

bool append_page_table(std::string_view source, const std::vector<TableRow>& given, OtherTables others, Flow& flow) {
  if (given.empty()) return false;
  const std::vector<TableRow> rows = join_signs(source, given);
  if (are_titled_columns(source, rows)) {
    append_titled_columns(source, rows, flow);
  } else if (are_side_titles(source, rows) || are_parts_of_list(source, rows)) {
    for (const TableRow& row : rows) {
      for (const TableCell& cell : row) append_lines(source, cell, flow);
    }
  } else if (const CardsSeen cards = see_cards(source, rows);
             cards == CardsSeen::surely || (cards == CardsSeen::perhaps && others == OtherTables::hold_cards)) {
    append_cards(source, rows, flow);
  } else {
    return false;
  }
  return true;
}

}  // namespace planctl
