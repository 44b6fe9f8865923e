#include "read/layout/page_tables.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "language/language.h"
#include "read/layout/column_looks.h"
#include "read/layout/manners.h"
#include "read/layout/page_cells.h"
#include "read/rows/label_words.h"
#include "read/rows/rows.h"
#include "read/rows/verbs.h"
#include "read/rows/words.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

/// One short paragraph that stands out, and is no label. "1." may number it.
bool is_title(std::string_view source, const TableCell& cell) {
  constexpr std::size_t most_words = 12;
  if (cell.empty() || count_paragraphs(cell) > 1 || cell.front().style->list > 0 ||
      unicode::is_symbol(unicode::first(text_of(source, cell.front()))))
    return false;
  auto is_light = [](const LaidLine& line) { return line.style->heading == 0 && !line.style->bold; };
  if (std::any_of(cell.begin(), cell.end(), is_light)) return false;
  const std::string text = text_of(source, cell);
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

/// "Vad vi vill nå", "Så mäter vi": says of the lists below what they are to us, and not what they are about.
bool asks_of_us(std::string_view text) {
  constexpr std::size_t longer = 4;  // characters, than the words that tell
  std::size_t telling = 0;
  bool ours = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::string word = next_word(text, at);
    ours = ours || in_any(&GoalGrammar::subjects, word);
    telling += unicode::length(word) > longer ? 1 : 0;
  }
  return ours && telling <= 1;
}

/// Titles that head columns of a table.
bool ask_of_us(std::string_view source, const TableRow& row) {
  return std::all_of(row.begin(), row.end(),
                     [&](const TableCell& cell) { return cell.empty() || asks_of_us(text_of(source, cell)); });
}

/// Rows of titles, each above a row of lists, two of which stand side by side. A list beside one label, or below it, is
/// said of a goal.
bool are_titled_columns(std::string_view source, const std::vector<TableRow>& rows) {
  std::size_t lists = 0;
  if (rows.size() % 2 > 0 || ask_of_us(source, rows.front())) return false;
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

/// A row of titles that are no labels above columns of texts that promise alike: each is a goal of what its column is
/// called.
///     Leder                    Stugor
///     Sly ska röjas i maj.     Taken ska lagas.
///     Broar ska målas.         Spisar ska bytas.
bool are_titled_texts(std::string_view source, const std::vector<TableRow>& rows) {
  constexpr std::size_t least_rows = 3;
  const TableRow& titles = rows.front();
  if (rows.size() < least_rows || titles.size() < 2 || names_columns(source, titles) || ask_of_us(source, titles))
    return false;
  std::vector<Manner> manners(titles.size());
  for (const TableCell& title : titles) {
    if (!is_title(source, title) || !unicode::is_letter(unicode::first(text_of(source, title)))) return false;
  }
  for (std::size_t r = 1; r < rows.size(); ++r) {
    if (rows[r].size() > titles.size()) return false;
    for (std::size_t c = 0; c < rows[r].size(); ++c) {
      const TableCell& cell = rows[r][c];
      if (cell.empty()) continue;
      if (count_paragraphs(cell) > 1 || cell.front().style->bold) return false;
      add_text(manners[c], text_of(source, cell));
    }
  }
  auto promises = [](const Manner& one) { return one.promises && one.texts >= 2; };
  return std::all_of(manners.begin(), manners.end(), promises) && are_alike(manners);
}

void append_titled_texts(std::string_view source, const std::vector<TableRow>& rows, Flow& flow) {
  for (std::size_t c = 0; c < rows.front().size(); ++c) {
    for (const TableRow& row : rows) {
      if (c < row.size() && !row[c].empty()) append_lines(source, row[c], flow);
    }
  }
}

std::vector<TableCell> paragraphs_of(const TableCell& cell) {
  std::vector<TableCell> paragraphs;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    if (begins_paragraph(cell, i)) paragraphs.emplace_back();
    paragraphs.back().push_back(cell[i]);
  }
  return paragraphs;
}

/// One sentence, of more words than a name has and fewer than prose.
bool is_brief_sentence(std::string_view source, const TableCell& paragraph) {
  constexpr std::size_t least_words = 3;
  constexpr std::size_t most_words = 25;
  const std::string text = text_of(source, paragraph);
  const std::size_t words = count_words(text);
  return words >= least_words && words <= most_words && unicode::is_upper(unicode::first(text)) &&
         text.find(". ") == std::string::npos && ends_sentence(text) && !paragraph.front().style->bold &&
         !is_item(source, paragraph.front());
}

/// A row of titles that are no labels above one of cells that each hold brief sentences: goals of what their column is
/// called.
///     Leder                     Stugor                Möten
///     Sly röjs varje vår.       Taken lagas i maj.    Nya medlemmar bjuds in.
///     Tre nya broar byggs.      Spisarna sotas.       Ett årsmöte hålls i fjällen.
bool are_titled_sentences(std::string_view source, const std::vector<TableRow>& rows) {
  constexpr std::size_t least_columns = 3;
  if (rows.size() != 2 || rows[0].size() < least_columns || rows[0].size() != rows[1].size()) return false;
  if (names_columns(source, rows[0]) || ask_of_us(source, rows[0])) return false;
  std::vector<Manner> manners;
  for (std::size_t c = 0; c < rows[0].size(); ++c) {
    const std::vector<TableCell> texts = paragraphs_of(rows[1][c]);
    if (texts.size() < 2 || !is_title(source, rows[0][c])) return false;
    Manner& manner = manners.emplace_back();
    for (const TableCell& text : texts) {
      if (!is_brief_sentence(source, text)) return false;
      add_text(manner, text_of(source, text));
    }
  }
  return are_alike(manners) && promise_or_match(manners);
}

void append_titled_sentences(std::string_view source, const std::vector<TableRow>& rows, Flow& flow) {
  for (std::size_t c = 0; c < rows[0].size(); ++c) {
    append_lines(source, rows[0][c], flow);
    for (const TableCell& text : paragraphs_of(rows[1][c])) append_card(source, text, flow);
  }
}

/// Do the texts of all columns promise, in the same manner, and in about as many words?
bool are_goals_side_by_side(const std::vector<Manner>& columns) {
  constexpr std::size_t least_words = 4;  // a text
  auto is_goal = [](const Manner& one) { return one.promises && one.words >= least_words * one.texts; };
  return std::all_of(columns.begin(), columns.end(), is_goal) && are_alike(columns) && promise_or_match(columns);
}

/// A title in front of each row, and behind it several texts that promise alike and are about as long: each is a goal
/// of what its row is called. What is said of a goal beside it is told in another manner.
///     **Leder**     Röja sly varje vår.     Byta alla spänger.     Märka om vid sjön.
///     **Stugor**    Måla om båda taken.     Byta ut spisarna.      Laga dörrarna mot sjön.
bool are_titled_rows(std::string_view source, const std::vector<TableRow>& rows) {
  constexpr std::size_t least_columns = 4;
  const std::size_t columns = rows.front().size();
  if (rows.size() < 2 || columns < least_columns || names_columns(source, rows.front())) return false;
  std::vector<Manner> manners(columns - 1);
  for (const TableRow& row : rows) {
    if (row.size() != columns || !is_title(source, row.front()) || asks_of_us(text_of(source, row.front())))
      return false;
    for (std::size_t c = 1; c < columns; ++c) {
      const std::string text = text_of(source, row[c]);
      const bool light = !row[c].empty() && count_paragraphs(row[c]) == 1 && !row[c].front().style->bold;
      if (!light || is_item(source, row[c].front()) || is_label_text(text)) return false;
      add_text(manners[c - 1], text);
    }
  }
  return are_goals_side_by_side(manners);
}

void append_titled_rows(std::string_view source, const std::vector<TableRow>& rows, Flow& flow) {
  for (const TableRow& row : rows) {
    append_lines(source, row.front(), flow);
    for (auto cell = row.begin() + 1; cell != row.end(); ++cell) append_card(source, *cell, flow);
  }
}

/// How the items of a list promise.
Manner manner_of(std::string_view source, const TableCell& list) {
  Manner manner;
  std::string item;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i > 0 && begins_paragraph(list, i)) add_text(manner, std::exchange(item, {}));
    (item += item.empty() ? "" : " ") += text_of(source, list[i]);
  }
  add_text(manner, item);
  return manner;
}

/// One row of lists that promise alike: a list in several columns.
bool are_parts_of_list(std::string_view source, const std::vector<TableRow>& rows) {
  auto is_list = [&](const TableCell& cell) {
    return !cell.empty() && count_items(source, cell) == count_paragraphs(cell);
  };
  const TableRow& row = rows.front();
  if (rows.size() > 1 || row.size() < 2 || !std::all_of(row.begin(), row.end(), is_list)) return false;
  std::vector<Manner> manners;
  for (const TableCell& cell : row) manners.push_back(manner_of(source, cell));
  return manners.front().texts >= 2 && are_alike(manners) && promise_or_match(manners);
}

/// Text that leads to a list or is labelled: no cell that is a goal, or a list of them.
bool is_section(std::string_view source, const TableCell& cell) {
  if (cell.empty() || count_paragraphs(cell) < 2 || is_item(source, cell.front())) return false;
  bool label =
      std::any_of(cell.begin(), cell.end(), [&](const LaidLine& line) { return is_goal_label(text_of(source, line)); });
  return label || count_items(source, cell) >= 2;
}

/// A bold text that says what shall be; one that its author made a heading heads, whatever it says.
bool promises_by_weight(std::string_view source, const TableCell& title) {
  constexpr std::uint8_t most_levels = 6;  // of headings; weight alone is told as one below
  const std::uint8_t level = title.front().style->heading;
  return (level == 0 || level > most_levels) && says_what_shall_be(text_of(source, title));
}

/// A title in front of a section in each row. What promises there, is a goal with its steps, unless it is a heading.
bool are_side_titles(std::string_view source, const std::vector<TableRow>& rows) {
  std::size_t promises = 0;
  for (const TableRow& row : rows) {
    if (row.size() != 2 || !is_title(source, row.front()) || !is_section(source, row.back())) return false;
    promises += promises_by_weight(source, row.front()) ? 1 : 0;
  }
  return promises * 2 <= rows.size();
}

}  // namespace

bool append_page_table(std::string_view source, const std::vector<TableRow>& rows, OtherTables others, Flow& flow) {
  if (rows.empty()) return false;
  if (are_titled_columns(source, rows)) {
    append_titled_columns(source, rows, flow);
  } else if (are_titled_texts(source, rows)) {
    append_titled_texts(source, rows, flow);
  } else if (are_titled_sentences(source, rows)) {
    append_titled_sentences(source, rows, flow);
  } else if (are_titled_rows(source, rows)) {
    append_titled_rows(source, rows, flow);
  } else if (are_side_titles(source, rows) || are_parts_of_list(source, rows)) {
    for (const TableRow& row : rows) {
      for (const TableCell& cell : row) append_lines(source, cell, flow);
    }
  } else {
    return append_cards(source, rows, others, flow);
  }
  return true;
}

}  // namespace planctl
