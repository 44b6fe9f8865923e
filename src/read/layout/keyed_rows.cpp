// Keyed rows: texts behind a short key in a column of its own, which says when or how far; or sheets of such rows, one
// for each goal, whose keys are labels and come again.
//     Luft                                      Mål        Röja norra leden före maj
//     2031   Alla båtar ska gå på el            Mått       Kilometer
//     2034   Utsläppen ska vara hälften så      Ansvarig   Bo Ek
//            stora
//     [Klart]    Införa en gemensam mottagning
//     [Pågår]    Rekrytera tio nya familjer
// Or what is known of each area, and below it what is done:
//     Nuläge     Var tredje båt har giftig färg.
//     Åtgärd     Skrapa tio båtar
//     Åtgärd     Bygga en tvätt
#include <algorithm>
#include <map>
#include <optional>

#include "language/language.h"
#include "language/title_words.h"
#include "read/layout/table.h"
#include "read/rows/label_words.h"
#include "read/rows/rows.h"
#include "read/rows/verbs.h"
#include "unicode.h"

namespace planctl {
namespace {

enum class KeyKind : std::uint8_t { year, status, label };

/// A line with a key in front.
struct KeyedLine {
  KeyKind kind = KeyKind::label;
  Span key;
  Span value;
  std::uint32_t column = 0;  ///< where the value begins
};

constexpr std::size_t longest_key = 24;  // bytes

std::optional<KeyKind> kind_of_key(std::string_view key) {
  constexpr std::size_t most_words = 3;
  if (key.size() > longest_key || key.size() < 3) return std::nullopt;
  if (unicode::is_digit_byte(key.front())) {
    return is_only_year(key) ? std::optional<KeyKind>(KeyKind::year) : std::nullopt;
  }
  const bool status = key.front() == '[' && key.back() == ']' && unicode::is_letter(unicode::first(key.substr(1)));
  if (status) return KeyKind::status;
  const bool label = unicode::is_upper(unicode::first(key)) && count_words(key) <= most_words && !ends_sentence(key);
  return label ? std::optional<KeyKind>(KeyKind::label) : std::nullopt;
}

/// Lines [begin, end) of a row: its key and its value stand on the first.
struct KeyedRow {
  std::size_t begin = 0;
  std::size_t end = 0;
  KeyedLine line;
};

using KeyedRun = std::vector<KeyedRow>;

class KeyedRows {
 public:
  KeyedRows(std::string_view source, const Flow& lines) : source_(source), lines_(lines) {}

  Flow read() {
    constexpr std::size_t least = 3;  // rows in the document
    std::vector<KeyedRun> runs;
    for (std::size_t i = 0; i < lines_.size();) {
      KeyedRun run = run_from(i);
      i = run.empty() ? i + 1 : run.back().end;
      if (!run.empty()) runs.push_back(std::move(run));
    }
    std::size_t rows = 0;
    std::size_t promises = 0;
    std::map<std::string_view, std::size_t> sheets;  // by their first keys
    Deeds deeds;
    for (const KeyedRun& run : runs) {
      if (run.front().line.kind == KeyKind::label) {
        if (is_sheet(run)) {
          ++sheets[key_of(run.front())];
        } else if (is_of_deeds(run)) {
          count_deeds(run, deeds);
        }
        continue;
      }
      rows += run.size();
      for (const KeyedRow& row : run) promises += says_what_shall_be(value_of(row)) ? 1 : 0;
    }
    // Years with what was done in each are the past.
    const bool planned = rows >= least && promises * 2 >= rows;
    const bool planned_deeds = sheets.empty() && deeds.runs > 1 && deeds.promises * 2 > deeds.rows;
    for (const KeyedRun& run : runs) {
      if (run.front().line.kind != KeyKind::label) {
        if (planned) append_rows(run);
      } else if (is_sheet(run) && sheets[key_of(run.front())] > 1) {
        append(run, table_of_sheet(run));
      } else if (planned_deeds && is_of_deeds(run)) {
        append_rows(run);
      }
    }
    if (copied_ > 0) copy_until(lines_.size());
    return std::move(result_);
  }

 private:
  [[nodiscard]] std::string_view text_of_span(Span span) const {
    return source_.substr(span.begin, span.end - span.begin);
  }
  [[nodiscard]] std::string_view key_of(const KeyedRow& row) const { return text_of_span(row.line.key); }
  [[nodiscard]] std::string_view value_of(const KeyedRow& row) const { return text_of_span(row.line.value); }

  /// Two texts with a gap between, and no third.
  [[nodiscard]] std::optional<KeyedLine> keyed(std::size_t i) const {
    const LaidLine& line = lines_[i];
    if (line.cell != CellRole::none || line.seam != Seam::unknown) return std::nullopt;
    const std::string_view text = text_of(source_, line);
    const std::size_t gap = text.substr(0, longest_key + 2).find("  ");
    if (gap == std::string_view::npos || gap == 0) return std::nullopt;
    const std::size_t behind = text.find_first_not_of(' ', gap);
    if (behind == std::string_view::npos || text.find("  ", behind) != std::string_view::npos) return std::nullopt;
    const std::optional<KeyKind> kind = kind_of_key(text.substr(0, gap));
    if (!kind || !is_value(text.substr(behind), *kind)) return std::nullopt;
    KeyedLine found{*kind, {line.text.begin, line.text.begin + gap}, {line.text.begin + behind, line.text.end}, 0};
    found.column = line.indent + count_characters(source_, {line.text.begin, found.value.begin});
    return found;
  }

  static bool is_value(std::string_view text, KeyKind kind) {
    return kind == KeyKind::label || (unicode::is_upper(unicode::first(text)) && count_words(text) > 1);
  }

  /// The lines below that begin where the value does.
  [[nodiscard]] std::size_t end_of_row(std::size_t i, std::uint32_t column) const {
    std::size_t end = i + 1;
    while (end < lines_.size() && lines_[end].width > 0 && lines_[end].indent == column && !lines_[end].page_break)
      ++end;
    return end;
  }

  /// Rows whose keys are of one kind and whose values begin in one place, with one blank line between two at most; a
  /// sheet has none inside, and no key twice.
  [[nodiscard]] KeyedRun run_from(std::size_t i) const {
    KeyedRun run;
    for (std::size_t at = i; at < lines_.size();) {
      std::optional<KeyedLine> line = keyed(at);
      if (!line) break;
      if (!run.empty()) {
        const KeyedLine& first = run.front().line;
        const bool same = line->kind == first.kind && line->column == first.column &&
                          lines_[at].indent == lines_[run.front().begin].indent;
        const bool again =
            line->kind == KeyKind::label && (at > run.back().end || text_of_span(line->key) == text_of_span(first.key));
        if (!same || again) break;
      }
      run.push_back({at, end_of_row(at, line->column), *line});
      at = run.back().end;
      if (at + 1 < lines_.size() && lines_[at].width == 0) ++at;
    }
    return run;
  }

  /// "Mål", "Mått", "Ansvarig": two rows at least, and one key calls its text a goal.
  [[nodiscard]] bool is_sheet(const KeyedRun& run) const {
    return run.size() > 1 &&
           std::any_of(run.begin(), run.end(), [this](const KeyedRow& row) { return is_goal_label(key_of(row)); });
  }

  /// "Åtgärd": a key of deeds.
  [[nodiscard]] bool names_deed(const KeyedRow& row) const {
    return row.line.kind != KeyKind::label || in_any_folded(&Language::activities, key_of(row));
  }

  /// Other rows first, and then deeds.
  [[nodiscard]] bool is_of_deeds(const KeyedRun& run) const {
    return run.size() > 1 && !names_deed(run.front()) && names_deed(run.back());
  }

  /// Runs with deeds, more than half of which begin with a verb or say what shall be.
  struct Deeds {
    std::size_t runs = 0;
    std::size_t rows = 0;
    std::size_t promises = 0;
  };

  void count_deeds(const KeyedRun& run, Deeds& deeds) const {
    ++deeds.runs;
    for (const KeyedRow& row : run) {
      if (!names_deed(row)) continue;
      ++deeds.rows;
      deeds.promises += begins_with_verb(value_of(row)) || says_what_shall_be(value_of(row)) ? 1 : 0;
    }
  }

  [[nodiscard]] TableCell key_cell(const KeyedRow& row) const {
    return {part_of_line(source_, lines_[row.begin], row.line.key)};
  }

  [[nodiscard]] TableCell value_cell(const KeyedRow& row) const {
    TableCell cell{part_of_line(source_, lines_[row.begin], row.line.value)};
    cell.insert(cell.end(), lines_.begin() + static_cast<std::ptrdiff_t>(row.begin + 1),
                lines_.begin() + static_cast<std::ptrdiff_t>(row.end));
    return cell;
  }

  /// One row below a head of its keys.
  [[nodiscard]] Table table_of_sheet(const KeyedRun& run) const {
    Table table;
    table.given = true;
    TableRow& values = table.rows.emplace_back();
    for (const KeyedRow& row : run) {
      table.head.push_back(key_cell(row));
      values.push_back(value_cell(row));
    }
    return table;
  }

  void copy_until(std::size_t end) {
    result_.insert(result_.end(), lines_.begin() + static_cast<std::ptrdiff_t>(copied_),
                   lines_.begin() + static_cast<std::ptrdiff_t>(end));
    copied_ = end;
  }

  /// Below a label of deeds each that begins with a verb is one.
  ///     Åtgärder   Skrapa tio båtar
  ///                Bygga en tvätt
  [[nodiscard]] bool begins_deed(const LaidLine& line) const {
    const std::string_view text = text_of(source_, line);
    return unicode::is_upper(unicode::first(text)) && begins_with_verb(text);
  }

  void append_cell(const TableCell& cell, CellRole role, std::uint8_t column, bool deeds = false) {
    Seam seam = Seam::begins;
    for (LaidLine line : cell) {
      line.seam = deeds && begins_deed(line) ? Seam::begins : seam;
      line.cell = role;
      line.indent = 0;
      line.table_column = column;
      result_.push_back(line);
      seam = Seam::goes_on;
    }
  }

  void append_rows(const KeyedRun& run) {
    copy_until(run.front().begin);
    for (const KeyedRow& row : run) {
      append_cell(key_cell(row), CellRole::data, 1);
      const bool deeds = row.line.kind == KeyKind::label && names_deed(row);
      append_cell(value_cell(row), names_deed(row) ? CellRole::text : CellRole::data, 2, deeds);
    }
    copied_ = run.back().end;
  }

  void append(const KeyedRun& run, const Table& table) {
    Flow laid;
    if (!append_table(source_, table, laid)) return;
    copy_until(run.front().begin);
    result_.insert(result_.end(), laid.begin(), laid.end());
    copied_ = run.back().end;
  }

  std::string_view source_;
  const Flow& lines_;
  Flow result_;
  std::size_t copied_ = 0;  ///< lines
};

}  // namespace

Flow read_keyed_rows(std::string_view source, const Flow& lines, const Rows& rows) {
  constexpr std::ptrdiff_t least = 3;  // rows with a gap
  const std::ptrdiff_t gaps =
      std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.widest_gap > 1; });
  return gaps < least ? Flow() : KeyedRows(source, lines).read();
}

}  // namespace planctl
