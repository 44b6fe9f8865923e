// Rows: the lines with text, and what can be seen of each alone.
#include "read/rows/rows.h"

#include <algorithm>
#include <array>

#include "eight_bytes.h"
#include "language/language.h"
#include "read/rows/marker.h"
#include "unicode.h"

namespace planctl {
namespace {

bool is_closing(char32_t c) {
  return c == U'"' || c == U')' || c == U']' || c == 0x201D || c == 0x2019 || c == U'\'' || c == 0xBB;
}

std::string_view without_last(std::string_view text) {
  std::size_t at = text.size() - 1;
  while (at > 0 && (text[at] & 0xC0) == 0x80) --at;
  return text.substr(0, at);
}

/// The last character that is not a closing quote or bracket.
char32_t last_sign(std::string_view text) {
  while (!text.empty() && is_closing(unicode::last(text))) text = without_last(text);
  return unicode::last(text);
}

/// First letter or digit, past opening quotes and brackets, and past a dash that a sentence goes on with.
char32_t first_sign(std::string_view text) {
  constexpr std::u32string_view openings = U"\"'”“’«([*_ ";
  bool dash = text.starts_with("- ") || text.starts_with("– ") || text.starts_with("— ");
  for (std::size_t at = dash ? text.find(' ') : 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    if (unicode::is_letter(c) || openings.find(c) == std::u32string_view::npos) return c;
  }
  return 0;
}

bool is_gap(char c) { return c == ' ' || c == '\t'; }

Marks gap_marks(EightBytes bytes) { return equal_to(bytes, ' ') | equal_to(bytes, '\t'); }

std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  for (; has_eight_bytes(text, end); end += sizeof(EightBytes)) {
    if (Marks found = gap_marks(eight_bytes(text, end)); found != 0) return text.substr(0, end + first(found));
  }
  while (end < text.size() && !is_gap(text[end])) ++end;
  return text.substr(0, end);
}

bool all_capitals(std::string_view text) {
  int capitals = 0;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    if (unicode::is_lower(c)) return false;
    capitals += unicode::is_upper(c) ? 1 : 0;
  }
  return capitals >= 3;
}

bool ends_in_hyphen(std::string_view text) {
  char32_t c = unicode::last(text);
  if (c != U'-' && c != 0x2010 && c != 0x2011 && c != 0xAD && c != 0x2013) return false;
  text.remove_suffix(c == U'-' ? 1 : c == 0xAD ? 2 : 3);
  if (text.ends_with("\xC2\xAD")) text.remove_suffix(2);  // a soft hyphen, and how it was drawn
  char32_t before = unicode::last(text);
  return c == 0x2013 ? unicode::is_digit(before) : unicode::is_letter(before) || unicode::is_digit(before);
}

void describe_end(Row& row) {
  std::string_view text = row.body;
  char32_t end = unicode::last(text);
  row.terminal = ends_sentence(text);
  row.colon = end == U':';
  row.hyphen = ends_in_hyphen(text);
  row.open = end == U',' || end == U'/' || end == U'(';
  if (row.open || row.terminal || row.colon || row.hyphen) return;
  std::string_view word = last_word(text);
  if (word.size() <= 12) {
    row.open = in_any_folded(&Language::connectors, word);
  }
}

std::uint32_t widest_gap(std::string_view text) {
  std::uint32_t widest = 0;
  std::uint32_t gap = 0;
  for (char c : text) {
    gap = is_gap(c) ? gap + 1 : 0;
    widest = std::max(widest, gap);
  }
  return widest;
}

/// What can be seen of the bytes of a text.
struct Sights {
  std::size_t gaps = 0;      ///< of any width
  Marks last_spaces = 0;     ///< spaces and tabs among the bytes seen last
  Marks wide_gap = 0;        ///< those behind another
  Marks digit_or_colon = 0;  ///< these stand side by side
  std::size_t plain = 0;     ///< behind the last byte that is not copied as it stands

  void look(EightBytes bytes, std::size_t at) {
    Marks controls = below(bytes, ' ');
    Marks spaces = controls == 0 ? below(bytes, ' ' + 1) : gap_marks(bytes);
    Marks behind = spaces << 8 | last_spaces >> 56;
    gaps += count(spaces & ~behind);
    wide_gap |= spaces & behind;
    last_spaces = spaces;
    digit_or_colon |= between(bytes, '0', ':');
    Marks cleaned = (spaces & behind) | controls;
    if ((bytes & every_mark) != 0) cleaned |= equal_to(bytes, 0xC2) | begin_long(bytes);
    if (cleaned != 0) plain = at + last(cleaned) + 1;
  }
};

Sights look_at(std::string_view text) {
  Sights seen;
  std::size_t at = 0;
  for (; has_eight_bytes(text, at); at += sizeof(EightBytes)) seen.look(eight_bytes(text, at), at);
  std::array<char, sizeof(EightBytes)> rest{'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a'};
  std::copy(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), rest.begin());
  seen.look(eight_bytes({rest.data(), rest.size()}, 0), at);
  return seen;
}

/// No gap stands at the ends of a row.
void measure(Row& row) {
  Sights seen = look_at(row.text);
  row.plain = row.text.data() + seen.plain;
  row.has_digit_or_colon = seen.digit_or_colon != 0;
  row.words = static_cast<std::uint32_t>(seen.gaps) + 1;
  row.widest_gap = seen.wide_gap != 0 ? widest_gap(row.text) : seen.gaps > 0 ? 1 : 0;
}

void describe(Row& row) {
  char32_t first = first_sign(row.body);
  row.starts_lower = unicode::is_lower(first);
  row.starts_upper = unicode::is_upper(first);
  row.capitals = row.starts_upper && row.body.size() < 200 && all_capitals(row.body);
  row.first_word = static_cast<std::uint32_t>(unicode::length(first_word(row.body)));
  describe_end(row);
}

/// A text cell is an item of its column, whatever its mark; data are no content.
void describe_cell(Row& row) {
  constexpr char32_t behind_unicode = 0x110000;
  if (row.line->cell == CellRole::data) row.role = RowRole::furniture;
  if (row.line->cell != CellRole::text || row.line->seam != Seam::begins) return;
  Marker own = read_marker(row.text, true);
  bool mark =
      own.family == MarkerFamily::symbol || own.family == MarkerFamily::number || own.family == MarkerFamily::named;
  bool alone = own.size == row.text.size();  // its text stands on the next line of the cell
  if (mark && (!alone || own.family == MarkerFamily::named)) row.marker = own;
  row.marker.family = MarkerFamily::symbol;
  row.marker.sign = behind_unicode + row.line->table_column;
}

}  // namespace

/// Is there a character that can be seen?
static bool says_something(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    if (!unicode::is_space(c) && !unicode::is_ignorable(c)) return true;
  }
  return false;
}

bool shorten(Row& row, std::string_view part) {
  while (!part.empty() && is_gap(part.front())) part.remove_prefix(1);
  while (!part.empty() && is_gap(part.back())) part.remove_suffix(1);
  if (!says_something(part)) return false;
  row.text = row.body = part;
  return true;
}

Rows collect_rows(std::string_view source, const Flow& lines) {
  Rows rows;
  rows.reserve(lines.size());
  std::uint32_t gap = 0;
  bool page = false;
  for (const LaidLine& line : lines) {
    page = page || line.page_break;
    if (line.text.begin == line.text.end) {
      ++gap;
      continue;
    }
    Row& row = rows.emplace_back();
    row.line = &line;
    row.text = row.body = source.substr(line.text.begin, line.text.end - line.text.begin);
    row.gap = gap;
    row.page_before = page;
    if (line.cell != CellRole::none) describe_cell(row);
    bool tab = line.text.begin > 0 && source[line.text.begin - 1] == '\t';
    row.edge = line.width + (tab ? 0 : line.indent);
    measure(row);
    gap = 0;
    page = false;
  }
  return rows;
}

void describe_rows(Rows& rows) {
  for (Row& row : rows) {
    if (row.role != RowRole::furniture) describe(row);
  }
}

bool ends_sentence(std::string_view text) {
  char32_t end = unicode::last(text);
  if (end != U'.' && end != U'!' && end != U'?' && !is_closing(end)) return false;
  if (text.ends_with("...")) return false;  // as "…" does, which ends no sentence
  char32_t sign = last_sign(text);
  return sign == U'.' || sign == U'!' || sign == U'?' || sign == 0x2026;
}

/// A point behind a word of some length, and a gap: "… under 2023. I samtliga".
bool holds_sentence_end(std::string_view text) {
  constexpr std::size_t least_word = 4;  // bytes; shorter ones are abbreviations and numbers
  for (auto at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 1)) {
    if (last_word(text.substr(0, at)).size() >= least_word) return true;
  }
  return false;
}

/// "år", "verksamhetsår".
static bool ends_in_time(std::string_view word) {
  return std::any_of(languages().begin(), languages().end(), [&](const Language& language) {
    return std::any_of(language.promise.spans.begin(), language.promise.spans.end(),
                       [&](const Numeral& span) { return word.ends_with(span.word); });
  });
}

bool is_prose(const Row& row) {
  return row.role == RowRole::content && !row.marker.found() && !row.markup && row.line->cell == CellRole::none;
}

bool ends_above_prose(const Row& above, const Row& below) {
  bool straight = below.gap == 0 && !below.page_before && below.starts_upper;
  return straight && above.terminal && is_prose(above) && is_prose(below);
}

bool refers_back(std::string_view text) {
  std::size_t at = 0;
  return in_any(&Language::back_references, next_word(text, at)) && !ends_in_time(next_word(text, at));
}

bool looks_like_title(const Row& row) {
  constexpr std::uint32_t longest = 90;
  char32_t last = unicode::last(row.body);
  bool ends = last != U',' && last != U';' && (!row.terminal || row.capitals);
  return row.starts_upper && ends && !holds_sentence_end(row.body) && row.width() <= longest && !row.hyphen &&
         row.words <= most_title_words;
}

}  // namespace planctl
