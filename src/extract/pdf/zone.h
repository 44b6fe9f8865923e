// Zone: the bands of a page that some gutters stay open in, and what they are: columns, a table, text with notes.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "extract/pdf/grid.h"
#include "extract/pdf/gutters.h"
#include "extract/pdf/regions.h"

namespace planctl {

/// How many bands a zone may look at. Where zones begin again and again and come to nothing, each in the bands of the
/// last, later ones are shorter: all of them together look at no more than so many times the bands that there are.
class ZoneReach {
 public:
  [[nodiscard]] std::size_t bands() const { return std::clamp(left_, least, most); }
  /// Behind a zone of so many bands.
  void spend(std::size_t bands) { left_ -= std::min(left_, bands); }
  /// Where reading went on by so many.
  void regain(std::size_t bands) { left_ = std::min(full, left_ + least * bands); }

 private:
  static constexpr std::size_t most = 400;
  static constexpr std::size_t least = 40;
  static constexpr std::size_t full = 4096;  // as a page of ninety bands needs, if a zone begins at each

  std::size_t left_ = full;
};

class Zone {
 public:
  Zone(std::vector<Band>& bands, std::size_t begin, const KnownHeads& heads)
      : bands_(bands), begin_(begin), end_(begin), heads_(heads) {}

  /// Takes in the bands from the first on, as far as `reach` tells; false where they are no two columns.
  bool grow(ZoneReach& reach);
  [[nodiscard]] std::size_t end() const { return end_; }
  /// Names and their lists, each below the other; none where the zone has no side heads.
  [[nodiscard]] std::vector<Column> side_heads() const;
  /// Boxes with titles, row by row; none where the zone is built otherwise.
  [[nodiscard]] std::vector<Column> cards() const;
  /// Text with notes beside it: no rows could be cut, or items begin inside them.
  [[nodiscard]] bool has_notes(const std::vector<GridRow>& rows) const;
  /// Does each column begin with a number, and the count go on from one to the next: "1 … 2 …" beside "3 … 4 …"?
  [[nodiscard]] bool counts_down() const;
  /// How many bands stand above the first column and apart from what stands beside it: text above a table whose names
  /// hang out.
  [[nodiscard]] std::size_t above_first() const;
  /// Several columns of text, each of several lines or a list.
  [[nodiscard]] bool is_columns() const;
  /// Titles and the numbers of their pages, which nowhere fall: no cells.
  [[nodiscard]] bool is_contents() const;
  /// Columns that each begin with a title in larger letters and hold labels or items: no cells do.
  [[nodiscard]] bool are_titled() const;
  [[nodiscard]] std::vector<Column> columns() const;
  /// The rows of cards without titles; none where the zone is built otherwise.
  [[nodiscard]] std::vector<GridRow> card_rows() const;
  /// The rows of a table; none where the zone is none.
  [[nodiscard]] std::vector<GridRow> rows() const;

 private:
  /// Larger letters in the first column alone, above another text in each column that goes on: a title above them all.
  [[nodiscard]] bool is_title_between(std::size_t i) const;
  /// Does something begin in another column below a band that nothing goes on beside? `gap` is the least.
  [[nodiscard]] bool is_clear_beside(std::size_t i, float gap) const;
  /// The first piece that stands in another column than the first; null where none does.
  [[nodiscard]] const TextPiece* beside_first(const Band& band) const;
  /// Several pieces, or one that begins behind the first column: none runs over the columns by right.
  [[nodiscard]] bool is_in_cells(std::size_t i) const;
  /// Those that a text below the first band begins right behind: a head may stand at the middle of its column.
  [[nodiscard]] std::vector<Gutter> shown_gutters() const;
  /// A single light piece that begins where the first one does, and the text above does not: in a box below others.
  [[nodiscard]] bool is_inset(std::size_t i) const;
  /// A single piece far below the others, where none stands in another column soon again: unless it is of a column
  /// that is longer than the one beside it, and its lines end where those of the column do.
  [[nodiscard]] bool is_apart(std::size_t i) const;
  /// The head of the table again, or a title larger than its head: another table.
  [[nodiscard]] bool is_next_table(std::size_t i) const;
  /// The head of another table, below the rest of one that the page before has the head of.
  [[nodiscard]] bool begins_below_rest(std::size_t i) const;
  /// Titles that look as those of the first band, below lists that end at unlike heights: other lists below them. In
  /// columns of running text titles stand at one height by chance, each as far below its text.
  [[nodiscard]] bool begins_next_lists(std::size_t i) const;
  /// Is there more white above some of the pieces than above others?
  [[nodiscard]] bool is_below_uneven(std::size_t i) const;
  /// A bold line over all columns, close above a row that fills them: the name of the rows below it.
  [[nodiscard]] bool is_name_across(std::size_t i) const;
  /// Below the last band of two pieces, one that is wider than the column above it or stands apart.
  [[nodiscard]] bool is_tail(std::size_t i) const;
  /// A line in bold below cards without titles: it names what follows.
  [[nodiscard]] bool ends_cards(std::size_t i) const;
  /// A single text near below cards without titles: the last of them.
  [[nodiscard]] bool is_last_card(std::size_t i) const;
  /// The pieces of the bands up to `end` by column.
  [[nodiscard]] std::vector<GridLine> sort_out(std::size_t end) const;

  std::vector<Band>& bands_;
  std::size_t begin_;
  std::size_t end_;
  const KnownHeads& heads_;
  float size_ = 0;
  std::vector<Gutter> gutters_;
  std::vector<GridLine> cells_;  ///< of each band, its pieces by column
};

}  // namespace planctl
