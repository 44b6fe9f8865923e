#include "read/layout/goal_cards.h"

#include <algorithm>
#include <string>

#include "read/layout/column_looks.h"
#include "read/layout/manners.h"
#include "read/layout/page_cells.h"
#include "read/rows/label_words.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

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

/// Does the first row head columns, or do the texts promise nothing, or in other manners than those beside them?
bool holds_data(std::string_view source, const std::vector<TableRow>& rows) {
  if (names_columns(source, rows.front())) return true;
  std::vector<Manner> manners(rows.front().size());
  for (const TableRow& row : rows) {
    for (std::size_t c = 0; c < std::min(row.size(), manners.size()); ++c) {
      const std::string text = text_of(source, row[c]);
      if (is_goal_head(text)) return true;
      if (!text.empty()) add_text(manners[c], text);
    }
  }
  return !are_alike(manners) ||
         std::none_of(manners.begin(), manners.end(), [](const Manner& one) { return one.promises; });
}

/// A text in light letters in every cell, all below a sign or a number, or as long in each of several columns.
CardsSeen look_for_cards(std::string_view source, const std::vector<TableRow>& rows) {
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
  if (icons > 0 || words.fewest < least_words || words.most > 2 * words.fewest || holds_data(source, rows))
    return CardsSeen::none;
  return columns >= 3 ? CardsSeen::surely : partly_filled ? CardsSeen::likely : CardsSeen::perhaps;
}

}  // namespace

void append_card(std::string_view source, const TableCell& cell, Flow& flow) {
  const bool icon = is_icon(source, cell);
  for (std::size_t i = 0; i < cell.size(); ++i) {
    LaidLine line = cell[i];
    line.cell = icon && i == 0 ? CellRole::data : CellRole::text;
    line.seam = i == (icon ? 1U : 0U) ? Seam::begins : i > 0 ? Seam::goes_on : line.seam;
    line.table_column = 1;
    flow.push_back(line);
  }
}

CardsSeen see_cards(std::string_view source, const std::vector<TableRow>& given) {
  return given.empty() ? CardsSeen::none : look_for_cards(source, join_signs(source, given));
}

bool append_cards(std::string_view source, const std::vector<TableRow>& given, OtherTables others, Flow& flow) {
  const std::vector<TableRow> rows = join_signs(source, given);
  const CardsSeen cards = look_for_cards(source, rows);
  if (cards == CardsSeen::none || (cards != CardsSeen::surely && others == OtherTables::hold_data)) return false;
  for (const TableRow& row : rows) {
    for (const TableCell& cell : row) append_card(source, cell, flow);
  }
  return true;
}

}  // namespace planctl
