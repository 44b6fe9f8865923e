#include "read/layout/layout.h"

#include <array>

#include "unicode.h"

namespace planctl {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

}  // namespace

std::uint32_t count_characters(std::string_view source, Span span) {
  return static_cast<std::uint32_t>(unicode::length(source.substr(span.begin, span.end - span.begin)));
}

std::string_view text_of(std::string_view source, const LaidLine& line) {
  return source.substr(line.text.begin, line.text.end - line.text.begin);
}

LaidLine blank_line(const LaidLine& line) {
  LaidLine blank = line;
  blank.text.end = blank.text.begin;
  blank.width = 0;
  blank.page_break = false;
  blank.seam = Seam::unknown;
  blank.cell = CellRole::none;
  return blank;
}

LaidLine part_of_line(std::string_view source, const LaidLine& line, Span part) {
  while (part.begin < part.end && is_blank(source[part.begin])) ++part.begin;
  while (part.end > part.begin && is_blank(source[part.end - 1])) --part.end;
  LaidLine result = line;
  result.column += count_characters(source, {line.text.begin, part.begin});
  result.text = part;
  result.width = count_characters(source, part);
  result.page_break = line.page_break && part.begin == line.text.begin;
  result.cut = line.cut || part.end < line.text.end;
  return result;
}

// Tables before columns: what is stacked or inline stands inside one.
void lay_out(std::string_view source, Flow& lines, Rows& rows) {
  constexpr std::array constructs{part_line_numbers, part_glued_labels,  read_given_tables,  read_parted_pipes,
                                  read_pipe_tables,  read_tab_tables,    read_keyed_rows,    read_wrapped_tables,
                                  split_columns,     join_lone_names,    read_flat_tables,   read_headed_cells,
                                  read_cell_lines,   unstack_bullets,    split_inline_items, read_led_sentences,
                                  read_run_in_items, read_indented_items};
  for (auto construct : constructs) {
    Flow laid = construct(source, lines, rows);
    if (laid.empty()) continue;
    lines = std::move(laid);
    rows = collect_rows(source, lines);
  }
}

}  // namespace planctl
