// Wrapped cells: what became of the cells of a wrapped table that stand close to each other or over a page break.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "read/layout/layout.h"

namespace planctl {

/// Where the texts of a column stand.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

using Ranges = std::vector<Range>;

/// The column that the text stands below; none where it stands below two as well. Centred texts reach a little into
/// the column beside their own.
std::optional<std::size_t> column_of(const LaidLine& part, const Ranges& ranges);

/// May a cell begin so: not in a small letter, and not in brackets?
bool starts_upper(std::string_view text);

/// The parts of a line, those cut that run on into the place of the next column: they hold the cells of both, with one
/// space between them, and a word begins where the texts of that column do, about.
std::vector<LaidLine> cut_joined(std::string_view source, const std::vector<LaidLine>& parts, const Ranges& ranges);

inline constexpr std::size_t longest_number = 4;  ///< characters of "Nr", "Ref"

/// "1.1 Röja leden" below "Nr": two cells, with one space between them.
void cut_reference(std::string_view source, std::vector<LaidLine>& parts);

/// "Nr Mål": likewise.
void cut_numbered_head(std::string_view source, std::vector<LaidLine>& parts);

/// Begins the next line with a reference, "1.1" or "A1", with a capital and some other cell behind it?
///     Ref   Uppgift            När
///     1.1   Röja leden         Maj
bool is_above_reference(std::string_view source, const Flow& lines, std::size_t i);

/// Lines [begin, end); none where they are equal.
struct PartedCell {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The cell that a page break parted from its row, the last of the table that ends at `end`: it stands in the place of
/// its column, below what repeats on each page.
///              Antal stolpar       maj
///     2 (4)
///     Alla stolpar ska ha kryss
PartedCell find_parted_cell(std::string_view source, const Flow& lines, std::size_t end, const Ranges& ranges,
                            std::size_t column);

/// "Verksamhetsplan                           2": a text and the number of the page, far apart, and nothing else.
bool is_numbered_edge(std::string_view source, const LaidLine& line);

/// The last line of a page, with what another begins with, too.
bool is_foot(std::string_view source, const Flow& lines, std::size_t i);

/// No cells, or a title behind what counts it: "Område 2  Leder och stugor".
bool is_one_text(std::string_view source, const LaidLine& line);

/// Stands the title of a table right above line `i`: a short line of one text that no other page has?
bool is_below_title(std::string_view source, const Flow& lines, std::size_t i);

/// Where a table goes on, behind the edges of two pages; no columns where it does not, and no line where no cells stand
/// there.
struct TablePage {
  std::size_t begin = 0;
  Ranges ranges;
};

/// Where the table goes on behind the number of a page, whose break nothing shows otherwise: with cells of its columns,
/// or the rest of one, below. `i` where it does not.
///     Röja sly längs         Anna
///              2
///     hela leden
std::size_t behind_edge(std::string_view source, const Flow& lines, std::size_t i, const Ranges& ranges);

/// The next page of the table that ends at `end`: its cells stand in the same columns, or one of its lines, the head
/// that comes again before any other, has a cell for each column, wherever they are on that page.
///     L1   Röja sly        Anna
///     Stugföreningen          1
///     ␌L2  Byta spänger    Bo
TablePage find_next_page(std::string_view source, const Flow& lines, std::size_t end, const Ranges& ranges);

}  // namespace planctl
