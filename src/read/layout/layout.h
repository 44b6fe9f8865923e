// Layout: where the text of a page runs. Before any row is joined, lines that an extractor set beside, above or behind
// each other are put in the order they are read. One file a construct; each is a function from lines and their rows to
// lines again, cheap where nothing of its kind is there. Every character stays in some line, with its place.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "read/rows/rows.h"

namespace planctl {

/// Puts lines in reading order. `rows` are those of the lines, before and afterwards.
void lay_out(std::string_view source, Flow& lines, Rows& rows);

// The constructs: each gives the lines in another order or in parts, or none where there is nothing to do.

/// Numbers that count the lines of the document, apart from its text.
Flow part_line_numbers(std::string_view source, const Flow& lines, const Rows& rows);
/// Titles that ran into the label behind them, which comes again.
Flow part_glued_labels(std::string_view source, const Flow& lines, const Rows& rows);
/// Tables whose cells the source knows, or a page shows.
Flow read_given_tables(std::string_view source, const Flow& lines, const Rows& rows);
/// Tables whose cells stand between pipes, cell by cell.
Flow read_pipe_tables(std::string_view source, const Flow& lines, const Rows& rows);
/// Such tables whose cells end their lines, so that a row stands on several.
Flow read_parted_pipes(std::string_view source, const Flow& lines, const Rows& rows);
/// Tables whose cells stand between tabs.
Flow read_tab_tables(std::string_view source, const Flow& lines, const Rows& rows);
/// Texts behind short keys in a column of their own, and sheets of them.
Flow read_keyed_rows(std::string_view source, const Flow& lines, const Rows& rows);
/// Tables whose columns stand behind wide gaps, below a head with a label.
Flow read_wrapped_tables(std::string_view source, const Flow& lines, const Rows& rows);
/// Tables whose cells stand behind each other, each row behind its reference.
Flow read_flat_tables(std::string_view source, const Flow& lines, const Rows& rows);
/// Tables whose cells stand below each other, under a head that comes again.
Flow read_headed_cells(std::string_view source, const Flow& lines, const Rows& rows);
/// Tables whose cells stand below each other.
Flow read_cell_lines(std::string_view source, const Flow& lines, const Rows& rows);
/// Pages and tables set side by side, one column after the other.
Flow split_columns(std::string_view source, const Flow& lines, const Rows& rows);
/// Bullets above the texts they belong to, each in front of its own.
Flow unstack_bullets(std::string_view source, const Flow& lines, const Rows& rows);
/// Names of goals on rows of their own, each above its goal.
Flow join_lone_names(std::string_view source, const Flow& lines, const Rows& rows);
/// Sentences that what begins their paragraph announces, each on lines of its own.
Flow read_led_sentences(std::string_view source, const Flow& lines, const Rows& rows);
/// Rows further in than what leads to them, each an item.
Flow read_indented_items(std::string_view source, const Flow& lines, const Rows& rows);
/// A list inside a paragraph, each item on lines of its own.
Flow read_run_in_items(std::string_view source, const Flow& lines, const Rows& rows);
/// Several items on one row, each on a line of its own.
Flow split_inline_items(std::string_view source, const Flow& lines, const Rows& rows);

std::uint32_t count_characters(std::string_view source, Span span);
std::string_view text_of(std::string_view source, const LaidLine& line);

/// A blank line in the place of `line`.
LaidLine blank_line(const LaidLine& line);
/// The bytes [begin, end) of a line, without the white space around them.
LaidLine part_of_line(std::string_view source, const LaidLine& line, Span part);

}  // namespace planctl
