// Stage 3: Lines → Blocks. The steps of rows.h in order, then the text of each group.
#include "planctl/blocks.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "language/language.h"
#include "messages/say.h"
#include "read/joining/damage.h"
#include "read/joining/hyphenation.h"
#include "read/joining/inline_markup.h"
#include "read/joining/joined_rows.h"
#include "read/layout/layout.h"
#include "read/rows/rows.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

class Writer {
 public:
  Writer(const Lines& lines, const Rows& rows, const Layout& layout, Blocks& result)
      : rows_(rows),
        layout_(layout),
        language_(language_of(result.language)),
        spelling_(lines.source.text),
        markup_(lines.source.text),
        may_compose_(lines.source.may_compose),
        result_(result) {
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
      if (rows[i].footnote) notes_.push_back({i, false});
    }
  }

  /// A group is one block; furniture that stands inside it is blocks of its own.
  void write(const Group& group) {
    Block block;
    block.kind = group.kind;
    block.depth = group.depth;
    block.level = group.level;
    block.indexed = group.indexed || group.named_by_index;
    const Row& head = rows_[group.begin];
    block.goals = head.goal_label;
    block.after_full_row = layout_.sentences_end_rows && group.begin > 0 && is_after_full_row(group.begin);
    std::size_t end = rows_[group.end - 1].line->text.end;
    block.text.reserve(end - std::min(end, head.line->text.begin));
    if (head.marker.found()) append_clean(block.marker, head.marker.text);
    add(block, nullptr, head);
    const Row* above = &head;
    for (std::size_t i = group.begin + 1; i < group.end; ++i) {
      if (rows_[i].role == RowRole::furniture && group.kind != BlockKind::furniture) {
        write({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i + 1), BlockKind::furniture});
      } else {
        add(block, above, rows_[i]);
        above = &rows_[i];
      }
    }
    while (block.text.ends_with(' ')) block.text.pop_back();
    strip_signs(block, group);
    block.style = style_of(group);
    place(block, head, *above);
    finish(block);
    result_.blocks.push_back(std::move(block));
  }

 private:
  [[nodiscard]] bool is_after_full_row(std::size_t i) const {
    return ends_above_prose(rows_[i - 1], rows_[i]) && !fits(rows_[i - 1], rows_[i], layout_.prose_reach);
  }

  void add(Block& block, const Row* above, const Row& row) {
    if (above != nullptr && !above->body.empty()) {
      LineEnd decision = decide_line_end(*above, row, layout_, language_, spelling_);
      if (decision == LineEnd::lost_hyphen) report_lost(*above, row);
      prepare_end(block.text, decision);
    }
    if (is_letter_spaced(row.body)) {
      append_clean(block.text, close_letters(row.body));
    } else if (is_plain(row)) {
      block.text += row.body;
    } else {
      append_clean(block.text, row.body);
    }
  }

  /// Takes off what is no text. Spaces that stood on both sides of it come together.
  void strip_signs(Block& block, const Group& group) {
    const std::size_t size = block.text.size();
    if (!notes_.empty()) strip_references(block.text, group);
    markup_.strip(block);
    if (block.text.size() == size) return;
    std::string clean;
    append_clean(clean, block.text);
    while (clean.ends_with(' ')) clean.pop_back();
    block.text = std::move(clean);
  }

  /// Composes what came together, where the document has signs that compose at all.
  void finish(Block& block) {
    if (!may_compose_) return;
    finish_text(block.marker);
    if (!finish_text(block.text)) return;
    result_.diagnostics.push_back(
        diagnose("long-mark-run", block.first_line, 1,
                 say("more than {} combining marks came together; the rest was left out", max_mark_run)));
  }

  /// A note at the foot of a page, and whether its reference was found: each has one.
  struct Note {
    std::uint32_t row = 0;
    bool referred = false;
  };

  /// "året2" is "året" where a note 2 stands further down at the foot of a page.
  void strip_references(std::string& text, const Group& group) {
    constexpr std::size_t most = 12;  // notes on a page
    while (next_note_ < notes_.size() && notes_[next_note_].row < group.begin) ++next_note_;
    bool figures = std::any_of(rows_.begin() + group.begin, rows_.begin() + group.end,
                               [](const Row& row) { return row.has_digit_or_colon; });
    if (!figures || group.kind == BlockKind::furniture) return;
    for (std::size_t i = next_note_; i < std::min(notes_.size(), next_note_ + most); ++i) {
      std::string_view number = leading_number(rows_[notes_[i].row].text);
      std::size_t at = notes_[i].referred ? std::string::npos : find_reference(text, number);
      if (at == std::string::npos) continue;
      text.erase(at, number.size());
      notes_[i].referred = true;
    }
  }

  /// That of all rows of the group.
  [[nodiscard]] std::uint16_t style_of(const Group& group) const {
    const std::uint16_t style = style_of(rows_[group.begin]);
    if (style == 0) return 0;
    const bool alike = std::all_of(rows_.begin() + group.begin, rows_.begin() + group.end, [&](const Row& row) {
      return row.role == RowRole::furniture || style_of(row) == style;
    });
    return alike ? style : 0;
  }

  /// Levels of headings that are known by their letters alone, which have a size, say nothing beside it.
  static std::uint16_t style_of(const Row& row) {
    constexpr unsigned body = 100;  // percent
    constexpr unsigned largest = 1000;
    const LineStyle* style = row.line->style;
    if (style == nullptr) return row.markup ? static_cast<std::uint16_t>(row.markup_level << 2U) : 0;
    unsigned size = style->size == body ? 0 : std::min<unsigned>(style->size, largest);
    unsigned letters = style->size > 0 ? size : style->heading;
    return static_cast<std::uint16_t>(letters << 2U | (style->bold ? 2U : 0U) | (style->coloured ? 1U : 0U));
  }

  static bool is_plain(const Row& row) { return row.body.data() >= row.plain && !row.body.starts_with(' '); }

  void report_lost(const Row& above, const Row& below) {
    auto last = above.body.find_last_of(" \t");
    std::string_view left = last == std::string_view::npos ? above.body : above.body.substr(last + 1);
    std::string_view right = below.body.substr(0, below.body.find_first_of(" \t"));
    result_.diagnostics.push_back(
        diagnose("lost-hyphen", above.line->number, above.line->column + above.line->width - 1,
                 say("'{}' and '{}' were joined: the line ends in neither a space nor a hyphen", left, right)));
  }

  /// A block that goes on in the next column may end above where it begins, and below where its last row stands. One
  /// whose bullet was stacked stands where its text does.
  static void place(Block& block, const Row& head, const Row& tail) {
    bool stacked = head.is_mark_alone() && head.marker.family != MarkerFamily::named && &tail > &head &&
                   (&head)[1].line->seam == Seam::goes_on;
    block.first_line = block.last_line = (stacked ? (&head)[1] : head).line->number;
    block.bytes = head.line->text;
    for (const Row* row = &head + 1; row <= &tail; ++row) {
      const Line& line = *row->line;
      block.first_line = std::min(block.first_line, line.number);
      block.last_line = std::max(block.last_line, line.number);
      block.bytes = {std::min(block.bytes.begin, line.text.begin), std::max(block.bytes.end, line.text.end)};
    }
  }

  const Rows& rows_;
  const Layout& layout_;
  const Language& language_;
  Spelling spelling_;
  InlineMarkup markup_;
  bool may_compose_;
  std::vector<Note> notes_;
  std::size_t next_note_ = 0;  ///< the first below what is written
  Blocks& result_;
};

std::vector<PagePlace> places_of(const Source& source) {
  std::vector<PagePlace> places;
  bool pages = std::any_of(source.styles.begin(), source.styles.end(),
                           [](const LineStyle& style) { return style.place.found(); });
  if (!pages) return places;
  places.reserve(source.styles.size());
  for (const LineStyle& style : source.styles) places.push_back(style.place);
  return places;
}

/// Lines without text, between paragraphs, count with the one above.
std::vector<std::uint32_t> paragraphs_of(const Source& source) {
  std::vector<std::uint32_t> paragraphs;
  bool counted = std::any_of(source.styles.begin(), source.styles.end(),
                             [](const LineStyle& style) { return style.paragraph > 0; });
  if (!counted) return paragraphs;
  paragraphs.reserve(source.styles.size());
  std::uint32_t above = 1;
  for (const LineStyle& style : source.styles) {
    if (style.paragraph > 0) above = style.paragraph;
    paragraphs.push_back(above);
  }
  return paragraphs;
}

/// The lines with what the source says of each.
Flow flow_of(const Lines& lines) {
  Flow flow(lines.lines.begin(), lines.lines.end());
  if (lines.source.styles.empty()) return flow;
  for (LaidLine& line : flow) {
    line.style = lines.style(line);
    if (line.style != nullptr) line.seam = line.style->seam;
  }
  return flow;
}

void group_and_classify(JoinedRows& joined, const Contents& index) {
  joined.groups = group_rows(joined.rows, joined.layout, index, joined.joins);
  classify_groups(joined.groups, joined.rows, joined.layout);
  if (split_hidden_headings(joined.groups, joined.rows)) classify_groups(joined.groups, joined.rows, joined.layout);
}

/// Twice where there is an index: the second time with the headings that it promises.
void group_by_evidence(JoinedRows& joined, std::vector<Diagnostic>& diagnostics) {
  Contents contents = read_contents(joined.rows);
  group_and_classify(joined, contents);
  Contents index = find_index(joined.rows, joined.groups);
  if (index.entries.empty()) return;
  std::move(contents.entries.begin(), contents.entries.end(), std::back_inserter(index.entries));
  group_and_classify(joined, index);
  check_index(index, joined.groups, joined.rows, diagnostics);
}

}  // namespace

std::string_view to_string(BlockKind kind) {
  switch (kind) {
    case BlockKind::heading:
      return "heading";
    case BlockKind::label:
      return "label";
    case BlockKind::lead_in:
      return "lead-in";
    case BlockKind::paragraph:
      return "paragraph";
    case BlockKind::item:
      return "item";
    case BlockKind::contents:
      return "contents";
    case BlockKind::furniture:
      return "furniture";
  }
  return "";
}

JoinedRows join_rows(const Lines& lines, std::vector<Diagnostic>& diagnostics) {
  JoinedRows joined;
  joined.flow = flow_of(lines);
  Rows& rows = joined.rows;
  rows = collect_rows(lines.source.text, joined.flow);
  lay_out(lines.source.text, joined.flow, rows);
  mark_metadata(rows);
  mark_furniture(rows);
  mark_markup(rows);
  mark_contents(rows);
  mark_markers(rows, diagnostics);
  describe_rows(rows);
  joined.layout = measure_layout(rows);
  mark_lead_ins(rows);
  mark_labels(rows, joined.layout);
  measure_lists(rows, joined.layout);
  group_by_evidence(joined, diagnostics);
  return joined;
}

std::uint32_t Blocks::counted(std::uint32_t line) const {
  return line > 0 && line <= paragraphs.size() ? paragraphs[line - 1] : line;
}

std::string Blocks::place_of(std::uint32_t line) const {
  return place_of_line(counted(line), line > 0 && line <= places.size() ? places[line - 1] : PagePlace{});
}

Blocks parse_blocks(const Lines& lines, Findings findings) {
  Blocks result;
  result.path = lines.source.path;
  result.encoding = lines.source.encoding;
  result.diagnostics = lines.source.diagnostics;
  result.language = detect_language(lines.source.text);
  result.places = places_of(lines.source);
  result.paragraphs = paragraphs_of(lines.source);
  const JoinedRows joined = join_rows(lines, result.diagnostics);
  Writer writer(lines, joined.rows, joined.layout, result);
  result.blocks.reserve(joined.groups.size());
  for (const Group& group : joined.groups) writer.write(group);
  if (findings == Findings::none) return result;
  find_lost_line_ends(joined.rows, joined.layout, language_of(result.language), result.diagnostics);
  find_joined_words(joined.groups, joined.rows, language_of(result.language), result.diagnostics);
  find_unread_tables(joined.rows, result.diagnostics);
  find_glued_cells(joined.rows, result.diagnostics);
  find_gaps(joined.groups, joined.rows, result.diagnostics);
  find_damaged_text(lines.source.text, joined.rows, result.diagnostics);
  return result;
}

std::string print_blocks(const Blocks& blocks) {
  std::string out;
  for (const Block& block : blocks.blocks) {
    std::string place = block.first_line == block.last_line ? fmt::format("{}", block.first_line)
                                                            : fmt::format("{}-{}", block.first_line, block.last_line);
    std::string facts;
    if (block.kind == BlockKind::item && block.depth > 0) facts += fmt::format(" depth={}", block.depth);
    if (block.kind == BlockKind::heading && block.level > 0) facts += fmt::format(" level={}", block.level);
    if (block.goals) facts += " goals";
    if (block.indexed) facts += " indexed";
    if (!block.marker.empty()) facts += fmt::format(" [{}]", block.marker);
    fmt::format_to(std::back_inserter(out), "{} {}{} |{}\n", place, to_string(block.kind), facts, block.text);
  }
  return out;
}

}  // namespace planctl
