#include "read/layout/table.h"

#include <algorithm>
#include <string>
#include <utility>

#include "language/language.h"
#include "read/layout/column_looks.h"
#include "read/layout/merged_cells.h"
#include "read/layout/page_cells.h"
#include "read/layout/references.h"
#include "read/rows/label_words.h"
#include "read/rows/verbs.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t no_column = SIZE_MAX;

/// In front of the texts a column of names, each for several rows, or any names where a head says what the goals are
/// or their weight tells them from the texts. Where titles stand above the tables, names that hardly come again say
/// more of each goal.
std::size_t find_area_column(const std::vector<ColumnLooks>& looks, const std::vector<std::size_t>& columns,
                             bool headed) {
  constexpr std::size_t most_words = 6;
  if (columns.empty()) return no_column;
  bool labelled = looks[columns.front()].goals;
  bool light = looks[columns.front()].bold == 0;
  for (std::size_t c = 0; c < columns.front(); ++c) {
    const ColumnLooks& column = looks[c];
    bool names = column.filled > 0 && column.letters == column.filled && column.words <= most_words * column.filled;
    if (headed && column.repeated * 2 < column.filled) continue;
    if (names && column.references * 2 <= column.filled && !column.label &&
        (column.repeated > 0 || labelled || (light && column.bold == column.filled)))
      return c;
  }
  return no_column;
}

class TableReader {
 public:
  TableReader(std::string_view source, Table table, const std::vector<ColumnLooks>& looks,
              std::vector<std::size_t> columns, Flow& flow)
      : source_(source), table_(std::move(table)), looks_(looks), columns_(std::move(columns)), flow_(flow) {
    area_ = find_area_column(looks_, columns_, table_.headed);
    if (area_ != no_column) raise_names(table_, area_);
  }

  void append() {
    append_head();
    std::size_t last = table_.rows.size();  // behind the last row that is no name: what stands there names nothing
    while (last > 0 && spans(table_.rows[last - 1])) --last;
    for (std::size_t r = 0; r < table_.rows.size(); ++r) {
      const TableRow& row = table_.rows[r];
      if (row.empty()) continue;
      if (spans(row) && r >= last) {
        append_cell(row.front(), CellRole::data, 0);
      } else if (spans(row)) {
        append_name(row.front(), CellRole::name);
      } else {
        append_row(r);
      }
    }
  }

 private:
  [[nodiscard]] bool is_text(std::size_t column) const {
    return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
  }

  void append_blank(const TableCell& cell) {
    if (!cell.empty()) flow_.push_back(blank_line(cell.front()));
  }

  /// Deeds beside one goal stand below each other, each a sentence.
  void append_cell(const TableCell& cell, CellRole role, std::size_t column, bool deeds = false) {
    Seam seam = Seam::begins;
    for (LaidLine line : cell) {
      if (line.width == 0) continue;
      if (deeds && seam == Seam::goes_on && text_of(source_, flow_.back()).ends_with('.') &&
          unicode::is_upper(unicode::first(text_of(source_, line))))
        seam = Seam::begins;
      line.seam = line.seam == Seam::begins ? Seam::begins : seam;
      line.cell = role;
      if (role == CellRole::text) line.indent = 0;
      line.table_column = static_cast<std::uint8_t>(std::min<std::size_t>(column + 1, UINT8_MAX));
      flow_.push_back(line);
      seam = Seam::goes_on;
    }
  }

  /// Labels of the columns read stand above their cells, and again under the name of each area.
  void append_head() {
    std::size_t label = area_ == no_column ? label_column() : no_column;
    for (std::size_t c = 0; c < table_.head.size(); ++c) {
      if (c != label) append_cell(table_.head[c], CellRole::data, c);
    }
    bool named = !table_.rows.empty() && spans(table_.rows.front());
    if (area_ == no_column && !named) append_label();
  }

  /// The first column read that a label heads; of several "Mål" one says it. A column of targets that is called so
  /// says it of the texts beside it; one of measures calls nothing goals.
  [[nodiscard]] std::size_t label_column() const {
    for (std::size_t c = 0; c < table_.head.size(); ++c) {
      if (looks_[c].goals && looks_[c].has_targets() && !looks_[c].measures) return c;
    }
    auto labelled = [this](std::size_t c) { return c < table_.head.size() && looks_[c].label; };
    auto found = std::find_if(columns_.begin(), columns_.end(), labelled);
    return found == columns_.end() ? no_column : *found;
  }

  void append_label() {
    if (std::size_t c = label_column(); c != no_column) append_cell(table_.head[c], CellRole::none, c);
  }

  void append_name(const TableCell& name, CellRole role) {
    append_blank(name);
    append_cell(name, role, 0);
    append_label();
  }

  /// The second line of a name, beside another goal, begins in small letters.
  [[nodiscard]] bool goes_on(std::size_t r) const {
    if (area_ >= table_.rows[r].size()) return false;
    std::string text = text_of(source_, table_.rows[r][area_]);
    return unicode::is_lower(unicode::first(text));
  }

  /// The name of an area at row `r`, with what stands of it beside the goals below.
  void append_area(std::size_t r) {
    std::string text = text_of(source_, table_.rows[r][area_]);
    if (text.empty() || r < named_) return;
    if (text == name_) return append_cell(table_.rows[r][area_], CellRole::data, area_);
    TableCell name = table_.rows[r][area_];
    const std::size_t begin = r;
    for (++r; r < table_.rows.size() && goes_on(r); ++r) {
      const TableCell& rest = table_.rows[r][area_];
      name.insert(name.end(), rest.begin(), rest.end());
    }
    named_ = r;
    append_blank(name);
    append_cell(name, CellRole::none, 0);
    if (area_ == 0) append_said(begin, named_);
    append_label();
    name_ = std::move(text);
  }

  /// What is said of an area below its name.
  void append_said(std::size_t r, std::size_t end) {
    for (; r < std::min(end, table_.said.size()); ++r) {
      append_blank(table_.said[r]);
      append_cell(std::exchange(table_.said[r], {}), CellRole::none, 0);
    }
  }

  [[nodiscard]] bool is_filled(std::size_t r, std::size_t column) const {
    return column < table_.rows[r].size() && !text_of(source_, table_.rows[r][column]).empty();
  }

  /// "Summa mål    8": no text stands in the row, and the next has a name of its own.
  [[nodiscard]] bool is_sum(std::size_t r) const {
    bool text = std::any_of(columns_.begin(), columns_.end(), [&](std::size_t c) { return is_filled(r, c); });
    return !text && (r + 1 == table_.rows.size() || spans(table_.rows[r + 1]) || is_filled(r + 1, area_));
  }

  void append_row(std::size_t r) {
    const TableRow& row = table_.rows[r];
    if (area_ < row.size() && is_sum(r)) {
      append_cell(row[area_], CellRole::data, area_);
    } else if (area_ < row.size()) {
      append_area(r);
    }
    for (std::size_t c : columns_) {
      if (c < row.size()) append_cell(row[c], CellRole::text, c, looks_[c].deeds);
    }
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (c != area_ && !is_text(c)) append_cell(row[c], CellRole::data, c);
    }
    if (r < table_.said.size()) append_cell(std::exchange(table_.said[r], {}), CellRole::data, 0);
  }

  std::string_view source_;
  Table table_;
  const std::vector<ColumnLooks>& looks_;
  std::vector<std::size_t> columns_;
  Flow& flow_;
  std::size_t area_ = no_column;  ///< the column of the names of areas
  std::string name_;              ///< of the area so far
  std::size_t named_ = 0;         ///< behind the rows that hold it
};

/// Is the column right behind one of references, with another of texts in front of both?
///     Läget             Nr   Åtgärd
///     Taket läcker      S1   Lägga om taket
bool is_counted(const std::vector<ColumnLooks>& looks, std::size_t column) {
  if (column < 2 || !looks[column].has_texts()) return false;
  const ColumnLooks& before = looks[column - 1];
  return before.filled >= 2 && before.references == before.filled && looks[column - 2].has_texts();
}

/// Beside goals for a later year, what is to be done in this one is planned as well.
///     Mål till 2034           Aktiviteter 2031
void add_deeds(const std::vector<ColumnLooks>& looks, std::vector<std::size_t>& goals) {
  const int year = looks[goals.front()].year;
  for (std::size_t c = 0; c < looks.size() && year > 0; ++c) {
    if (looks[c].deeds && looks[c].year < year && looks[c].has_texts()) goals.push_back(c);
  }
}

/// Behind the first column, of references, and however short its texts are.
///     1.1   Röja sly         Maj
///     1.2   Byta spänger     Juni
std::vector<std::size_t> referenced_column(const std::vector<ColumnLooks>& looks) {
  if (looks.size() < 2) return {};
  const ColumnLooks& first = looks[0];
  const ColumnLooks& next = looks[1];
  bool counted = first.filled >= 2 && first.references == first.filled;
  bool texts = next.filled >= 2 && next.letters == next.filled && next.words >= 2 * next.filled && !next.label;
  return counted && texts ? std::vector<std::size_t>{1} : std::vector<std::size_t>();
}

/// Do most texts of the first column?
bool begin_with_verbs(std::string_view source, const Table& table) {
  std::size_t filled = 0;
  std::size_t verbs = 0;
  for (const TableRow& row : table.rows) {
    if (spans(row) || row.empty() || row.front().empty()) continue;
    ++filled;
    verbs += begins_with_verb(text_of(source, row.front())) ? 1 : 0;
  }
  return verbs * 2 > filled;
}

/// The deeds behind numbers that count the rows, however short they are.
///     Nr   Aktivitet
///     1    Röja sly
///     2    Byta spänger
std::vector<std::size_t> counted_deeds(std::string_view source, const Table& table,
                                       const std::vector<ColumnLooks>& looks) {
  if (looks.size() < 2 || !looks[1].activities) return {};
  const ColumnLooks& deeds = looks[1];
  if (deeds.filled < 2 || deeds.letters < deeds.filled || deeds.words < 2 * deeds.filled) return {};
  int last = 0;
  for (const TableRow& row : table.rows) {
    if (spans(row) || row.empty()) continue;
    std::string number = text_of(source, row.front());
    if (number.ends_with('.')) number.pop_back();
    if (number == std::to_string(last + 1)) {
      ++last;
    } else if (number == "1") {
      last = 1;
    } else {
      return {};
    }
  }
  return {1};
}

/// The columns that list what is planned: those that their heads call goals, otherwise one that is counted, or the
/// first of texts, rather one that is not called activities, or stands behind one that is.
std::vector<std::size_t> text_columns(const std::vector<ColumnLooks>& looks) {
  std::vector<std::size_t> goals;
  std::vector<std::size_t> texts;
  std::vector<std::size_t> labelled;
  bool told = std::any_of(looks.begin(), looks.end(), [](const ColumnLooks& column) { return column.has_texts(); });
  for (std::size_t c = 0; c < looks.size(); ++c) {
    if (looks[c].goals && looks[c].letters > 0 && !(told && looks[c].has_targets())) goals.push_back(c);
    if (!looks[c].has_texts()) continue;
    if (is_counted(looks, c) && !looks[c - 2].goals && !looks[c].label) texts = {c};
    bool described = looks[c].activities && texts.empty();  // by the columns behind it
    std::vector<std::size_t>& first = looks[c].label && !described ? labelled : texts;
    if (first.empty()) first.push_back(c);
  }
  if (goals.size() == 1) add_deeds(looks, goals);
  if (goals.empty() && texts.empty() && labelled.empty()) texts = referenced_column(looks);
  return !goals.empty() ? goals : !texts.empty() ? texts : labelled;
}

/// What a meeting or a project is like, each behind its label: no goals, unless a label says so.
///     Datum:       2031-03-09
///     Närvarande:  Maja Ek, Ola Lind
bool is_of_facts(std::string_view source, const Table& table, std::size_t width) {
  if (width != 2 || table.rows.size() < 2 || !table.head.empty()) return false;
  return std::all_of(table.rows.begin(), table.rows.end(), [&](const TableRow& row) {
    std::string label = spans(row) || row.empty() ? std::string() : text_of(source, row.front());
    return label.ends_with(':') && !is_goal_label(label);
  });
}

/// "Who is responsible?", "Timescale & review date": brief, and a question or the first words a label.
bool asks_or_joins_labels(std::string_view text) {
  constexpr std::size_t most_words = 6;
  constexpr std::string_view joint = " & ";
  if (text.empty() || count_words(text) > most_words) return false;
  return text.ends_with('?') || is_label_text(text.substr(0, text.find(joint)));
}

/// "Alla stugor ska målas i maj.": a sentence heads no column.
bool is_said(std::string_view text) {
  constexpr std::size_t least_words = 5;
  return text.ends_with('.') && count_words(text) >= least_words;
}

}  // namespace

bool names_columns(std::string_view source, const TableRow& row) {
  constexpr std::size_t longest = 48;  // bytes
  constexpr std::ptrdiff_t several = 2;
  std::ptrdiff_t names = 0;
  bool brief = true;
  if (std::any_of(row.begin(), row.end(), [&](const TableCell& cell) { return is_said(text_of(source, cell)); }))
    return false;
  for (const TableCell& cell : row) {
    brief = brief && cell.size() == 1;
    if (cell.size() != 1) continue;
    std::string_view text = text_of(source, cell.front());
    if (is_label_text(text)) return true;
    names += asks_or_joins_labels(text) ? 1 : 0;
    brief = brief && text.size() <= longest;
  }
  return brief && names >= several;
}

bool append_table(std::string_view source, const Table& given, Flow& flow) {
  Table table = part_references(source, given);
  std::vector<ColumnLooks> looks = look_at_columns(source, table);
  std::vector<std::size_t> columns = text_columns(looks);
  if (given.named && begin_with_verbs(source, table)) columns = {0};
  if (columns.empty()) columns = counted_deeds(source, table, looks);
  if (columns.empty() && !(table.given && is_of_figures(looks))) return false;
  if (is_history(looks) || is_of_facts(source, table, looks.size())) columns.clear();
  TableReader(source, std::move(table), looks, std::move(columns), flow).append();
  return true;
}

}  // namespace planctl
