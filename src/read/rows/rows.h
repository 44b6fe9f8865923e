// Inside the blocks stage: the rows of a document (its lines with text) and what each has been found to be. The steps
// run in the order of the functions below; each adds facts to the rows and changes none that an earlier step added.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/blocks.h"
#include "read/rows/laid_line.h"
#include "read/rows/words.h"

namespace planctl {

enum class MarkerFamily : std::uint8_t {
  none,
  symbol,   ///< ✓ • – * and every other sign
  leaked,   ///< a letter or digit that a symbol font's bullet was decoded as: "3 Öka"
  number,   ///< 1. 1)
  bare,     ///< 1 without a point
  level,    ///< 2.1
  letter,   ///< a) a.
  roman,    ///< ii. IV.
  named,    ///< Delmål 1:, M1:
  question  ///< Vad:, Varför?
};

/// What stands before the text of an item.
struct Marker {
  MarkerFamily family = MarkerFamily::none;
  char32_t sign = 0;         ///< the symbol, the closing sign of a number, or a hash of the noun of a named one
  int number = 0;            ///< of numbers, letters and romans
  std::uint8_t levels = 0;   ///< of "2.1.3": 3
  std::uint8_t nesting = 0;  ///< of counted ones: lists of the same kind that are open around it
  std::uint32_t size = 0;    ///< bytes from the start of the row to its text
  std::string_view text;     ///< as it stands, without the white space behind it

  [[nodiscard]] bool found() const { return family != MarkerFamily::none; }
  /// Same kind of marker, whatever its number.
  [[nodiscard]] bool alike(const Marker& other) const {
    return family == other.family && sign == other.sign && levels == other.levels;
  }
};

enum class RowRole : std::uint8_t { content, furniture, contents, label, underline };

struct Row {
  const LaidLine* line = nullptr;
  std::string_view text;        ///< without the white space around it; never empty
  std::string_view body;        ///< behind the marker; the text where there is none
  const char* plain = nullptr;  ///< from here on nothing in the text needs cleaning: see append_clean
  Marker marker;
  RowRole role = RowRole::content;
  std::uint32_t gap = 0;         ///< blank lines before it
  std::uint32_t words = 0;       ///< in the text, however wide the gaps between them
  std::uint32_t widest_gap = 0;  ///< most spaces in a row inside the text
  bool has_digit_or_colon = false;
  bool page_before = false;  ///< a page break or page furniture stands before it
  bool goal_label = false;   ///< of a label
  bool footnote = false;     ///< begins a note at the foot of a page, with its number
  bool markup = false;       ///< "## Title", "**Title**", or underlined
  bool hard_break = false;   ///< a backslash at its end broke the line, as markdown does
  bool markup_open = false;  ///< the title that is marked goes on in the next row
  std::uint8_t markup_level = 0;
  bool recurs = false;  ///< begins as rows in other places do: a lead-in
  bool value = false;   ///< says something of what stands above it, behind a label: "Ansvarig: Anna", "Who: Hattie"
  bool starts_lower = false;
  bool starts_upper = false;
  bool terminal = false;         ///< ends a sentence
  bool colon = false;            ///< ends in :
  bool open = false;             ///< ends in a comma or a connecting word: not finished
  bool hyphen = false;           ///< ends in a hyphen that is part of a word
  bool capitals = false;         ///< all letters are capitals, and there are several
  std::uint32_t first_word = 0;  ///< characters of the body's first word
  std::uint32_t edge = 0;        ///< column where it ends, an indent by tabs left aside

  [[nodiscard]] std::uint32_t width() const { return line->width; }
  /// A mark whose text stands on the next row.
  [[nodiscard]] bool is_mark_alone() const { return body.empty(); }
};

/// Could the first word of the row below still have stood on the row above, where lines are as wide as `reach`?
inline bool fits(const Row& above, const Row& below, std::uint32_t reach) {
  return above.width() + 1 + below.first_word < reach;
}
/// The same of an item's row, whose indent counts.
inline bool fits_in_item(const Row& above, const Row& below, std::uint32_t reach) {
  return above.edge + 1 + below.first_word < reach;
}

/// Text without a mark, no title and in no cell.
bool is_prose(const Row& row);
/// A row of prose that ends a sentence, with another straight below that begins with a capital.
bool ends_above_prose(const Row& above, const Row& below);

using Rows = std::vector<Row>;

/// What the layout of the whole document says about its line breaks.
struct Layout {
  bool wrapped = false;           ///< paragraphs or items run over several lines
  std::uint32_t widest_line = 0;  ///< characters of text without columns
  bool unwrapped = false;         ///< some lines are as long as paragraphs, and hardly any goes on: each is one
  std::uint32_t prose_reach =
      0;  ///< a prose line that could have taken the next word within this width was ended on purpose
  std::uint32_t full_reach = 0;  ///< most prose lines that go on reach as far as this
  std::uint32_t item_reach = 0;
  std::uint32_t widest_item = 0;  ///< where the widest row of an item ends
  bool space_continues = false;   ///< lines that go on end in a space or a hyphen, and lines that do not, end a block
  bool aired = false;             ///< a blank line stands between the lines of one item as well
  bool items_end = false;         ///< items end in a point, as sentences do
  bool lists_labelled = false;    ///< no list begins without a goal label above it
  std::uint32_t labelled_lists = 0;
  std::uint32_t headed_lists = 0;   ///< with a title right above, and the last item of another right above that
  bool capital_headings = false;    ///< titles in capitals stand alone on their rows
  bool headings_aired = false;      ///< a blank line stands above what begins an area
  bool flush = false;               ///< lines of an item below the first stand under its marker
  bool sentences_end_rows = false;  ///< rows end as often in the end of a sentence as they hold one
  bool clauses_listed = false;      ///< rows without marks that begin with "att", "to" are items
  bool deeds_listed = false;        ///< rows in small letters that begin with verbs are items whose marks were lost
  bool levels_explained = false;    ///< a sentence that explains it stands right below most of what counts in levels
  bool hanging = false;             ///< the lines of an item below the first are indented deeper than its marker
};

/// Does the row fill the line as most lines of prose do that go on?
inline bool fills_line(const Row& row, const Layout& layout) {
  return layout.wrapped && row.width() * 5 >= layout.full_reach * 4;
}
/// Does it leave more than half of such a line empty?
inline bool leaves_half_empty(std::uint32_t width, const Layout& layout) { return width * 2 < layout.full_reach; }

/// Rows of one block to be.
struct Group {
  std::uint32_t begin = 0;  ///< rows [begin, end)
  std::uint32_t end = 0;
  BlockKind kind = BlockKind::paragraph;
  std::uint8_t depth = 0;
  std::uint8_t level = 0;
  bool indexed = false;
  bool named_by_index = false;  ///< its rows were put together because the index names them
  bool asks = false;            ///< a title that is a question, as others of the document are
};

using Groups = std::vector<Group>;

struct JoinRule;

/// How two neighbouring rows were judged: the rule that joined the second to the first, or parted them.
struct Join {
  std::uint32_t row = 0;  ///< the second of the two
  const JoinRule* rule = nullptr;
};

using Joins = std::vector<Join>;

/// Notes which rows begin as rows in other places do, where nothing goes on.
void mark_lead_ins(Rows& rows);

Rows collect_rows(std::string_view source, const Flow& lines);
/// Leaves of a row's text this part of it, without the white space around it. A part that says nothing is no row: the
/// row stays as it is then, and the result is false.
bool shorten(Row& row, std::string_view part);
/// Sees how each row starts and ends; after its marker is known.
void describe_rows(Rows& rows);
/// What stands between "---" and "---" at the top; before all other roles.
void mark_metadata(Rows& rows);
void mark_furniture(Rows& rows);
/// The number that a row begins with and nothing but white space behind it; empty where there is none.
std::string_view leading_number(std::string_view text);
/// Where a reference to the note of this number, of two digits at most, stands at the end of a word: "året2"; npos
/// where none does.
std::size_t find_reference(std::string_view text, std::string_view number);
/// "# Title", "**Title**" and underlined titles.
void mark_markup(Rows& rows);
void mark_markers(Rows& rows, std::vector<Diagnostic>& diagnostics);
Layout measure_layout(const Rows& rows);
void mark_labels(Rows& rows, const Layout& layout);
/// Sees what begins the lists of the document; after its labels are known.
void measure_lists(const Rows& rows, Layout& layout);

/// Titles that the area index and the table of contents promise, and the rows that are the index itself.
struct Contents {
  struct Entry {
    std::string key;
    std::string text;
    std::uint32_t line = 0;
    bool page_numbers = false;  ///< from a table of contents, which also names sections that are no areas
  };
  std::vector<Entry> entries;
};

void mark_contents(Rows& rows);
/// The entries of the table of contents, from the rows marked.
Contents read_contents(const Rows& rows);
/// `joins` become those of the rows, in order; without the rows that the index put together.
Groups group_rows(const Rows& rows, const Layout& layout, const Contents& contents, Joins& joins);
/// Sets headings apart that ran into the item above them; true when there were any.
bool split_hidden_headings(Groups& groups, const Rows& rows);
Contents find_index(Rows& rows, const Groups& groups);
/// Sees which groups are titles that ask.
void mark_questions(Groups& groups, const Rows& rows);
void classify_groups(Groups& groups, const Rows& rows, const Layout& layout);
void check_index(const Contents& contents, const Groups& groups, const Rows& rows,
                 std::vector<Diagnostic>& diagnostics);

/// "Stugor:" apart from what stands above names the list below it; "Under året ska vi:" opens one inside its area.
bool names_list(const Row& row);

/// True for text that ends in . ! ? or in a closing quote or bracket behind one.
bool ends_sentence(std::string_view text);

/// True for text that goes on behind the end of a sentence.
bool holds_sentence_end(std::string_view text);

/// True for a sentence that says more of the one before: "Detta sker varje vår.", but not "Detta år ska vi …".
bool refers_back(std::string_view text);

/// True for letters set apart by spaces: "M å l".
bool is_letter_spaced(std::string_view text);

/// Removes the spaces between single letters: "M å l" → "Mål", "V å r a  m å l" → "Våra mål".
std::string close_letters(std::string_view text);

inline constexpr std::size_t most_title_words = 14;

/// True for a row that could be a whole heading by its looks: short, capital first, no final punctuation.
bool looks_like_title(const Row& row);

}  // namespace planctl
