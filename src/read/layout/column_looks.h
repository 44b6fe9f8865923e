// Column looks: what the cells of a table's column have in common.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/layout/table.h"

namespace planctl {

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
  bool measures = false;       ///< says by what each text in front of it is measured
  bool activities = false;     ///< its head names deeds
  bool deeds = false;          ///< its head names deeds of a year: "Aktiviteter 2024"
  int year = 0;                ///< in its head; 0: none

  [[nodiscard]] bool has_texts() const {
    constexpr std::size_t least_words = 4;
    return filled > 0 && words >= least_words * filled && letters * 2 > filled;
  }
  /// "Mål" above these heads how much of something is to be reached, not what.
  [[nodiscard]] bool has_targets() const { return measures || (filled >= 2 && targets * 3 >= filled * 2); }
};

std::vector<ColumnLooks> look_at_columns(std::string_view source, const Table& table);

/// What became of the document, version by version, each with its day: no goals.
///     Version   Datum        Ändring
///     0.1       2031-02-01   Första utkast
///     1.0       2031-03-20   Antagen
bool is_history(const std::vector<ColumnLooks>& looks);

/// Two columns at least of figures alone, but for what heads them, beside what they count: a budget.
bool is_of_figures(const std::vector<ColumnLooks>& looks);

/// The lines of a cell as one text.
std::string text_of(std::string_view source, const TableCell& cell);

}  // namespace planctl
