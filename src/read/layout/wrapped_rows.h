// Wrapped rows: which lines of a wrapped table make a row. A row begins where the column with the fewest lines has a
// text.
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "read/layout/table.h"
#include "read/layout/wrapped_cells.h"

namespace planctl {

/// The cells of a line in their columns; none of a blank line, one of a line that names rows.
using Fields = std::vector<std::optional<LaidLine>>;

TableRow cells_of(const Fields& fields);

class WrappedRows {
 public:
  /// `of_goals` where the head says that a column holds goals; `least` rows make a column.
  WrappedRows(std::string_view source, const std::vector<Fields>& fields, const Ranges& ranges, bool of_goals,
              std::size_t least)
      : source_(source), fields_(fields), ranges_(ranges), of_goals_(of_goals), least_(least) {
    auto is_blank = [](const Fields& line) { return line.empty(); };
    blanks_ = static_cast<std::size_t>(std::count_if(fields_.begin(), fields_.end(), is_blank));
    find_ticks();
    find_sentences();
    find_references();
  }

  /// The column whose head calls it goals, otherwise the widest.
  [[nodiscard]] std::optional<std::size_t> goal_column(const Fields& head) const;
  /// The column with the fewest lines; the names of areas, in front of the goals, stand for several rows. Where the
  /// first line has no goal, or one has none between two that have nothing else, cells stand at the middle of their
  /// rows, and only the goals themselves tell the rows apart.
  [[nodiscard]] std::optional<std::size_t> anchor_column(std::size_t goals) const;
  /// The last row has texts in its other columns only: its goal stands on the next page.
  [[nodiscard]] bool is_open(std::size_t goals) const;
  /// The rows; `parted` is the goal of the last one, from the next page.
  [[nodiscard]] std::vector<TableRow> collect(std::size_t goals, std::size_t anchor, const TableCell& parted) const;

 private:
  [[nodiscard]] bool has_references(std::size_t column) const;
  [[nodiscard]] std::size_t count_lines(std::size_t column) const;
  [[nodiscard]] std::size_t count_letters(std::size_t column) const;
  [[nodiscard]] bool is_of_states(std::size_t column, std::size_t goals) const;
  void find_ticks();
  void find_sentences();
  void find_references();
  /// A row with a cross has it in one of several columns: when it is done.
  [[nodiscard]] bool has_tick(const Fields& fields) const;
  /// Cells stand at the middle of their rows.
  [[nodiscard]] bool is_centred(std::size_t goals) const;
  enum class Ending : std::uint8_t { unknown, open, sentence };
  [[nodiscard]] Ending ending_above(std::size_t line, std::size_t goals) const;
  [[nodiscard]] bool goes_on_with_figure(std::size_t line, std::size_t goals) const;
  [[nodiscard]] bool begins_row(std::size_t line, std::size_t goals, std::size_t anchor) const;

  std::string_view source_;
  const std::vector<Fields>& fields_;
  const Ranges& ranges_;
  bool of_goals_;
  std::size_t least_;
  std::size_t blanks_ = 0;        ///< blank lines
  std::vector<bool> referenced_;  ///< columns whose references begin the rows
  std::vector<bool> sentences_;   ///< columns whose texts end as sentences do
  std::vector<bool> ticks_;       ///< columns of crosses: "X", "✓"
};

}  // namespace planctl
