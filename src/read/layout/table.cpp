#include "read/layout/table.h"

#include <algorithm>
#include <string>

#include "language/language.h"
#include "read/layout/merged_cells.h"
#include "read/layout/references.h"
#include "read/rows/label_words.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

std::string text_of(std::string_view source, const TableCell& cell) {
  std::string text;
  for (const LaidLine& line : cell) {
    if (line.width == 0) continue;
    if (!text.empty()) text += ' ';
    text += text_of(source, line);
  }
  return text;
}

bool is_bold(const TableCell& cell) {
  return std::all_of(cell.begin(), cell.end(),
                     [](const LaidLine& line) { return line.style != nullptr && line.style->bold; });
}

bool has_letters(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (unicode::is_letter(unicode::next(text, at))) return true;
  }
  return false;
}

/// What the cells of a column have in common.
struct ColumnLooks {
  std::size_t filled = 0;
  std::size_t words = 0;
  std::size_t letters = 0;     ///< cells that begin with one
  std::size_t references = 0;  ///< cells that are a reference: "R1", "4.2"
  std::size_t figures = 0;     ///< cells without a letter
  std::size_t targets = 0;     ///< cells that are a figure and no more: "Minst 95 %"
  std::size_t repeated = 0;    ///< cells that are empty, or like the one above
  std::size_t dates = 0;       ///< cells that are a day: "2026-03-04"
  std::size_t versions = 0;    ///< cells that are two numbers: "0.2", "1.0"
  std::size_t bold = 0;        ///< cells that are, as their source says
  bool unfinished = false;     ///< one of them has a zero, as no number of an item has
  bool goals = false;          ///< its head says so
  bool label = false;          ///< its head is a label of anything

  [[nodiscard]] bool has_texts() const {
    constexpr std::size_t least_words = 4;
    return filled > 0 && words >= least_words * filled && letters * 2 > filled;
  }
  /// "Mål" above these heads how much of something is to be reached, not what.
  [[nodiscard]] bool has_targets() const { return filled >= 2 && targets * 3 >= filled * 2; }
};

/// "2026-03-04", "4.3.2026": figures and signs alone.
bool is_full_date(std::string_view text) {
  constexpr std::size_t shortest = 8;
  auto signs = std::count_if(text.begin(), text.end(), [](char c) { return c == '-' || c == '.' || c == '/'; });
  return signs == 2 && text.size() >= shortest && text.find_first_not_of("0123456789-./") == std::string_view::npos;
}

/// "0.1", "1.0", "2.13".
bool is_version(std::string_view text) {
  constexpr std::size_t longest = 5;
  auto point = text.find('.');
  return text.size() <= longest && point > 0 && point + 1 < text.size() &&
         text.find_first_not_of("0123456789", point + 1) == std::string_view::npos &&
         text.find_first_not_of("0123456789") == point;
}

void look_at_figures(ColumnLooks& looks, std::string_view text) {
  looks.dates += is_full_date(text) ? 1 : 0;
  bool version = is_version(text);
  looks.versions += version ? 1 : 0;
  looks.unfinished = looks.unfinished || (version && (text.starts_with("0.") || text.ends_with(".0")));
}

/// "3.  Röja sly" → "Röja sly"; "• Röja sly", too, where the source says that it is a cell.
std::string_view behind_mark(std::string_view text, bool given) {
  constexpr std::size_t most_digits = 3;
  std::size_t at = 0;
  if (given && !text.empty() && unicode::is_symbol(unicode::next(text, at)) &&
      (at > 1 || text.substr(at).starts_with(' ')))
    return text.substr(std::min(text.find_first_not_of(' ', at), text.size()));
  std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
  bool number = end > 0 && end <= most_digits && end < text.size() && (text[end] == '.' || text[end] == ')');
  std::size_t begin = number ? text.find_first_not_of(' ', end + 1) : std::string_view::npos;
  return begin == std::string_view::npos ? text : text.substr(begin);
}

/// "minst", "procent", "miljoner", or a unit of a letter or two: what stands beside a figure and names nothing.
bool goes_with_figure(std::string_view word) {
  constexpr std::size_t longest_unit = 2;  // characters
  return unicode::length(word) <= longest_unit ||
         is_cue({CueKind::least, CueKind::most, CueKind::about, CueKind::percent, CueKind::multiple},
                unicode::fold(word));
}

/// "Minst 95 %", "9", "1 200 kr": how much, and not of what, as "50 nya medlemmar" says.
bool is_target(std::string_view text) {
  constexpr std::size_t longest = 24;  // bytes
  if (text.size() > longest || text.find_first_of("0123456789") == std::string_view::npos) return false;
  while (!text.empty()) {
    std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    bool figure = word.find_first_not_of("0123456789.,%<>=") == std::string_view::npos;
    if (!figure && !goes_with_figure(word)) return false;
  }
  return true;
}

ColumnLooks look_at(std::string_view source, const Table& table, std::size_t column) {
  ColumnLooks looks;
  std::string head = column < table.head.size() ? text_of(source, table.head[column]) : "";
  looks.goals = !head.empty() && is_goal_label(head);
  looks.label = looks.goals || (!head.empty() && is_label_text(head));
  std::string above;
  for (const TableRow& row : table.rows) {
    if (spans(row)) above.clear();
    if (spans(row) || column >= row.size()) continue;
    std::string text = text_of(source, row[column]);
    looks.repeated += text.empty() || text == above ? 1 : 0;
    if (text.empty()) continue;
    ++looks.filled;
    looks.words += count_words(text);
    looks.targets += is_target(text) ? 1 : 0;
    looks.bold += is_bold(row[column]) ? 1 : 0;
    look_at_figures(looks, text);
    looks.references += leading_reference(text) == text.size() ? 1 : 0;
    looks.figures += has_letters(text) ? 0 : 1;
    looks.letters += unicode::is_letter(unicode::first(behind_mark(text, table.given))) ? 1 : 0;
    above = std::move(text);
  }
  return looks;
}

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

  void append_cell(const TableCell& cell, CellRole role, std::size_t column) {
    Seam seam = Seam::begins;
    for (LaidLine line : cell) {
      if (line.width == 0) continue;
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
  /// says it of the texts beside it.
  [[nodiscard]] std::size_t label_column() const {
    for (std::size_t c = 0; c < table_.head.size(); ++c) {
      if (looks_[c].goals && looks_[c].has_targets()) return c;
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
    for (++r; r < table_.rows.size() && goes_on(r); ++r) {
      const TableCell& rest = table_.rows[r][area_];
      name.insert(name.end(), rest.begin(), rest.end());
    }
    named_ = r;
    append_name(name, CellRole::none);
    name_ = std::move(text);
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
      if (c < row.size()) append_cell(row[c], CellRole::text, c);
    }
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (c != area_ && !is_text(c)) append_cell(row[c], CellRole::data, c);
    }
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

std::vector<ColumnLooks> look_at_columns(std::string_view source, const Table& table) {
  std::size_t width = table.head.size();
  for (const TableRow& row : table.rows) width = std::max(width, row.size());
  std::vector<ColumnLooks> looks;
  for (std::size_t c = 0; c < width; ++c) looks.push_back(look_at(source, table, c));
  return looks;
}

/// Is the column right behind one of references, with another of texts in front of both?
///     Läget             Nr   Åtgärd
///     Taket läcker      S1   Lägga om taket
bool is_counted(const std::vector<ColumnLooks>& looks, std::size_t column) {
  if (column < 2 || !looks[column].has_texts()) return false;
  const ColumnLooks& before = looks[column - 1];
  return before.filled >= 2 && before.references == before.filled && looks[column - 2].has_texts();
}

/// The columns that list what is planned: those that their heads call goals, otherwise one that is counted, or the
/// first of texts, rather one that is not called activities.
std::vector<std::size_t> text_columns(const std::vector<ColumnLooks>& looks) {
  std::vector<std::size_t> goals;
  std::vector<std::size_t> texts;
  std::vector<std::size_t> labelled;
  bool told = std::any_of(looks.begin(), looks.end(), [](const ColumnLooks& column) { return column.has_texts(); });
  for (std::size_t c = 0; c < looks.size(); ++c) {
    if (looks[c].goals && looks[c].letters > 0 && !(told && looks[c].has_targets())) goals.push_back(c);
    if (!looks[c].has_texts()) continue;
    if (is_counted(looks, c) && !looks[c - 2].goals && !looks[c].label) texts = {c};
    std::vector<std::size_t>& first = looks[c].label ? labelled : texts;
    if (first.empty()) first.push_back(c);
  }
  return !goals.empty() ? goals : !texts.empty() ? texts : labelled;
}

/// What became of the document, version by version, each with its day: no goals.
///     Version   Datum        Ändring
///     0.1       2031-02-01   Första utkast
///     1.0       2031-03-20   Antagen
bool is_history(const std::vector<ColumnLooks>& looks) {
  auto all = [](std::size_t count, const ColumnLooks& of) { return of.filled >= 2 && count == of.filled; };
  bool goals = std::any_of(looks.begin(), looks.end(), [](const ColumnLooks& column) { return column.goals; });
  bool dates = std::any_of(looks.begin(), looks.end(), [&](const ColumnLooks& c) { return all(c.dates, c); });
  return !goals && dates && std::any_of(looks.begin(), looks.end(), [&](const ColumnLooks& column) {
    return column.unfinished && all(column.versions, column);
  });
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

/// Two columns at least of figures alone, but for what heads them, beside what they count: a budget.
bool is_of_figures(const std::vector<ColumnLooks>& looks) {
  return std::count_if(looks.begin(), looks.end(), [](const ColumnLooks& column) {
           return column.filled >= 2 && column.figures + (column.filled > 2 ? 1 : 0) >= column.filled;
         }) >= 2;
}

}  // namespace

bool names_columns(std::string_view source, const TableRow& row) {
  return std::any_of(row.begin(), row.end(), [&](const TableCell& cell) {
    return cell.size() == 1 && is_label_text(text_of(source, cell.front()));
  });
}

bool append_table(std::string_view source, const Table& given, Flow& flow) {
  Table table = part_references(source, given);
  std::vector<ColumnLooks> looks = look_at_columns(source, table);
  std::vector<std::size_t> columns = text_columns(looks);
  if (columns.empty() && !(table.given && is_of_figures(looks))) return false;
  if (is_history(looks) || is_of_facts(source, table, looks.size())) columns.clear();
  TableReader(source, std::move(table), looks, std::move(columns), flow).append();
  return true;
}

}  // namespace planctl
