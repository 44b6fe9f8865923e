// Markup: titles with signs around them, before them or below them, as plain text is given headings.
#include <algorithm>
#include <optional>

#include "read/rows/marker.h"
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t below_hashes = 7;  // level of titles in bold

/// "=====", "-----", "* * *": draws a line, says nothing.
bool is_rule(std::string_view text) {
  if (text == "--") return true;
  char sign = text.front();
  if (sign != '=' && sign != '-' && sign != '_' && sign != '*' && sign != '~') return false;
  auto signs = std::count(text.begin(), text.end(), sign);
  auto spaces = std::count(text.begin(), text.end(), ' ');
  return signs >= 3 && static_cast<std::size_t>(signs + spaces) == text.size();
}

void set_markup(Row& row, std::size_t level) {
  row.markup = true;
  row.markup_level = static_cast<std::uint8_t>(level);
}

/// "## ✔ Title": the sign is no bullet, as what is marked as a title is no item.
void strip_hashes(Row& row) {
  std::size_t level = row.text.find_first_not_of('#');
  if (level == 0 || level > 6 || level == std::string_view::npos || row.text[level] != ' ') return;
  std::string_view title = row.text.substr(level);
  while (title.ends_with('#') || title.ends_with(' ')) title.remove_suffix(1);
  while (title.starts_with(' ')) title.remove_prefix(1);
  Marker sign = title.empty() ? Marker() : read_marker(title, false);
  if (sign.family == MarkerFamily::symbol) title.remove_prefix(sign.size);
  if (shorten(row, title)) set_markup(row, level);
}

bool is_first_level(const Row& row) { return row.role == RowRole::content && row.text.starts_with("# "); }

/// The number behind the sign, also with a point; 0 where none stands there.
std::uint32_t number_behind_hash(const Row& row) {
  constexpr std::size_t longest = 3;  // digits
  const std::size_t first = row.text.find_first_not_of(' ', 1);
  if (first == std::string_view::npos) return 0;
  std::size_t at = first;
  std::uint32_t number = 0;
  for (; at < row.text.size() && at < first + longest && unicode::is_digit_byte(row.text[at]); ++at)
    number = number * 10 + static_cast<std::uint32_t>(row.text[at] - '0');
  if (at < row.text.size() && (row.text[at] == '.' || row.text[at] == ')')) ++at;
  return at == row.text.size() || row.text[at] == ' ' ? number : 0;
}

/// What the signs of titles are: of titles; bullets, or in front of the numbers of items.
enum class Hashes : std::uint8_t { titles, bullets, numbered };

/// Signs of titles that are bullets: most of them stand right below another, each run below a row without one, and no
/// other bullets below them.
///     Leder                Leder
///     # Röja sly           # 1 Röja sly
///     # Byta spänger       # 2 Byta spänger
Hashes kind_of_hashes(const Rows& rows) {
  constexpr std::size_t least = 4;
  std::uint32_t hashes = 0;
  std::size_t below = 0;
  bool counts = true;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].text.starts_with("##") && rows[i].role == RowRole::content) return Hashes::titles;
    const bool behind = i > 0 && is_first_level(rows[i - 1]);
    if (!is_first_level(rows[i])) {
      const bool bullet = rows[i].text.starts_with("- ") || rows[i].text.starts_with("* ");
      if (behind && bullet && rows[i].gap == 0) return Hashes::titles;
      continue;
    }
    if (i == 0) return Hashes::titles;
    ++hashes;
    below += behind && rows[i].gap == 0 ? 1 : 0;
    counts = counts && number_behind_hash(rows[i]) == hashes;
  }
  if (hashes < least || below * 2 <= hashes) return Hashes::titles;
  return counts ? Hashes::numbered : Hashes::bullets;
}

void take_hash(Row& row, Hashes hashes) {
  if (hashes == Hashes::numbered) {
    shorten(row, row.text.substr(1));
    return;
  }
  row.marker.family = MarkerFamily::symbol;
  row.marker.sign = U'#';
  row.marker = finish_marker(row.text, 1, row.marker);
}

/// "**Title**" and "**Title:**".
void strip_bold(Row& row) {
  constexpr std::size_t sign = 2;  // bytes of "**"
  for (std::string_view bold : {"**", "__"}) {
    if (row.text.size() <= 2 * sign || !row.text.starts_with(bold)) continue;
    auto end = row.text.find(bold, sign);
    if (end == std::string_view::npos || end + sign + 1 < row.text.size()) continue;
    if (shorten(row, row.text.substr(sign, end - sign))) set_markup(row, below_hashes);
  }
}

/// Signs that a title stands between, of one run of them: "***** Leder *****", "== Leder ==".
std::string_view frame_of(std::string_view text) {
  constexpr std::size_t longest = 6;
  char sign = text.front();
  const std::size_t shortest = sign == '=' ? 2 : 3;
  std::size_t size = text.find_first_not_of(sign);
  bool frame = (sign == '*' || sign == '=') && size != std::string_view::npos && size >= shortest && size <= longest;
  return frame && text[size] == ' ' ? text.substr(0, size) : std::string_view();
}

/// Behind the row that closes what row `i` opens with `sign`; `i` where none does.
std::size_t end_of_markup(const Rows& rows, std::size_t i, std::string_view sign) {
  constexpr std::size_t most_rows = 3;
  for (std::size_t k = i; k < std::min(rows.size(), i + most_rows); ++k) {
    if (k > i && (rows[k].gap > 0 || rows[k].role != RowRole::content)) return i;
    std::string_view inside = k == i ? rows[k].text.substr(sign.size()) : rows[k].text;
    if (inside.ends_with(sign)) return k + 1;
    if (inside.find(sign) != std::string_view::npos) return i;
  }
  return i;
}

/// Leaves of the rows what stands between the signs.
void strip_rows(Rows& rows, std::size_t begin, std::size_t end, std::string_view sign, std::size_t level) {
  for (std::size_t k = begin; k < end; ++k) {
    std::string_view part = rows[k].text;
    if (k == begin) part.remove_prefix(sign.size());
    if (k + 1 == end) part.remove_suffix(sign.size());
    if (!shorten(rows[k], part)) {
      rows[k].role = RowRole::underline;
      if (k > begin) rows[k - 1].markup_open = false;
      return;
    }
    set_markup(rows[k], level);
    rows[k].markup_open = k + 1 < end;
  }
}

/// As converters of web pages and wikis draw titles, over several rows where they are long.
///     ***** Leder, broar och
///     spänger *****
void strip_frame(Rows& rows, std::size_t i) {
  constexpr std::size_t outermost = 7;
  std::string_view frame = frame_of(rows[i].text);
  std::size_t end = frame.empty() ? i : end_of_markup(rows, i, frame);
  std::size_t level = frame.starts_with('=') ? frame.size() : outermost - frame.size();
  if (end > i) strip_rows(rows, i, end, frame, level);
}

/// "**Leder, broar och" above "spänger**".
void strip_long_bold(Rows& rows, std::size_t i) {
  constexpr std::string_view bold = "**";
  if (rows[i].markup || !rows[i].text.starts_with(bold) || frame_of(rows[i].text).size() > bold.size()) return;
  std::size_t end = end_of_markup(rows, i, bold);
  if (end > i + 1) strip_rows(rows, i, end, bold, below_hashes);
}

/// The second row of a title, in small letters: "och spänger" below "Leder, broar", the first of its paragraph.
bool goes_on_from_title(const Rows& rows, std::size_t i) {
  if (i == 0 || rows[i].gap > 0 || !unicode::is_lower(unicode::first(rows[i].text))) return false;
  const Row& first = rows[i - 1];
  bool apart = i == 1 || first.gap > 0 || first.page_before;
  return apart && unicode::is_upper(unicode::first(first.text)) && !ends_sentence(first.text);
}

/// A line drawn straight below a row makes a title of it.
void take_rule(Rows& rows, std::size_t i) {
  constexpr std::uint32_t widest = 90;  // characters of a title
  Row& row = rows[i];
  char sign = row.text.front();
  row.role = RowRole::underline;
  if (i == 0 || row.gap > 0 || row.text.find(' ') != std::string_view::npos || sign == '_' || sign == '*') return;
  std::size_t begin = i - 1;
  if (goes_on_from_title(rows, begin)) --begin;
  auto is_title = [](const Row& title) { return title.role == RowRole::content && title.width() <= widest; };
  for (std::size_t k = begin; k < i && is_title(rows[k]); ++k) {
    set_markup(rows[k], sign == '=' ? 1 : 2);
    rows[k].markup_open = k + 1 < i;
  }
}

/// "Röja leden till sjön.\" above "Ansvarig: Anna": the next row begins anew. Once may be anything.
void strip_hard_breaks(Rows& rows) {
  constexpr std::ptrdiff_t several = 2;
  auto is_broken = [](const Row& row) { return row.text.ends_with('\\') && row.role == RowRole::content; };
  if (std::count_if(rows.begin(), rows.end(), is_broken) < several) return;
  for (Row& row : rows) {
    if (is_broken(row)) row.hard_break = shorten(row, row.text.substr(0, row.text.size() - 1));
  }
}

/// "The committee will:-", "Kretsen ska: –": an old way to write a colon above a list.
void strip_dash_of_colon(Row& row) {
  if (row.text.back() != '-' && static_cast<unsigned char>(row.text.back()) < 0x80) return;
  for (std::string_view dash : {"-", "–", "—"}) {
    if (!row.text.ends_with(dash)) continue;
    std::size_t end = row.text.substr(0, row.text.size() - dash.size()).find_last_not_of(' ');
    if (end != std::string_view::npos && end > 0 && row.text[end] == ':') shorten(row, row.text.substr(0, end + 1));
    return;
  }
}

/// What stands between two dashes of one kind, a space inside each: "– Leder –"; empty where that is no title.
std::string_view between_dashes(std::string_view text) {
  constexpr std::size_t longest = 80;  // bytes
  for (std::string_view dash : {"–", "—", "-"}) {
    if (!text.starts_with(dash) || !text.ends_with(dash) || text.size() <= 2 * dash.size() + 2) continue;
    text = text.substr(dash.size(), text.size() - 2 * dash.size());
    const bool framed = text.front() == ' ' && text.back() == ' ' && text.size() <= longest;
    text = text.substr(1, text.size() - 2);
    const bool other = text.find(dash) != std::string_view::npos && dash != "-";
    return framed && !other && unicode::is_upper(unicode::first(text)) && !ends_sentence(text) ? text
                                                                                               : std::string_view();
  }
  return {};
}

/// Titles between dashes, where several are; a goal that a dash cuts off goes on below in small letters, and right
/// below an item with a dash stands another.
///     – Leder –
void strip_dashes(Rows& rows) {
  constexpr std::size_t several = 2;
  std::vector<std::size_t> found;
  bool heads = false;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    // Few rows begin as dashes do.
    const char first = row.text.front();
    if ((first != '-' && first != '\xE2') || row.role != RowRole::content || row.markup) continue;
    if (between_dashes(row.text).empty()) continue;
    const bool goes_on =
        i + 1 < rows.size() && rows[i + 1].gap == 0 && unicode::is_lower(unicode::first(rows[i + 1].text));
    const bool listed = i > 0 && row.gap == 0 && rows[i - 1].text.front() == row.text.front();
    // A title has other rows below, and some have several or items.
    if (i + 1 < rows.size() && !between_dashes(rows[i + 1].text).empty()) return;
    const bool item = i + 1 < rows.size() && read_marker(rows[i + 1].text, false).found();
    heads = heads || item || (i + 2 < rows.size() && between_dashes(rows[i + 2].text).empty() && rows[i + 2].gap == 0);
    if (!goes_on && !listed) found.push_back(i);
  }
  if (found.size() < several || !heads) return;
  for (std::size_t i : found) {
    if (shorten(rows[i], between_dashes(rows[i].text))) set_markup(rows[i], below_hashes);
  }
}

/// What stands in square brackets: "[Leder]"; empty where that is no title, as of a number or of a box to tick.
std::string_view between_brackets(std::string_view text) {
  constexpr std::size_t longest = 80;  // bytes
  constexpr std::size_t least = 4;
  if (text.size() < least + 2 || text.size() > longest || text.back() != ']') return {};
  text = text.substr(1, text.size() - 2);
  const bool plain = text.find_first_of("[]:|") == std::string_view::npos && !ends_sentence(text);
  return plain && unicode::is_upper(unicode::first(text)) ? text : std::string_view();
}

/// Titles in square brackets, where several are, an item stands right below each, and all items below one. Right below
/// a title they show where something was left out, such as a picture.
///     [Leder]
///     - Röja leden till sjön
void strip_brackets(Rows& rows) {
  constexpr std::size_t several = 2;
  std::vector<std::size_t> found;
  bool items = false;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    const Row& row = rows[i];
    if (row.text.front() != '[' || row.role != RowRole::content || row.markup) continue;
    if (between_brackets(row.text).empty()) continue;
    if (!read_marker(rows[i + 1].text, false).found()) return;
    const bool below_title = i > 0 && row.gap == 0 && !ends_sentence(rows[i - 1].text);
    if (found.empty() && below_title) return;
    for (std::size_t k = 0; k < i && found.empty() && !items; ++k) items = read_marker(rows[k].text, false).found();
    if (items) return;
    found.push_back(i);
  }
  if (found.size() < several) return;
  for (std::size_t i : found) {
    if (shorten(rows[i], between_brackets(rows[i].text))) set_markup(rows[i], below_hashes);
  }
}

/// Behind the picture that a row begins with and the space there; 0 where it begins with none. Points, marks and
/// fingers show items instead.
std::size_t behind_picture(std::string_view text) {
  constexpr char32_t first = 0x1F300;
  constexpr char32_t last = 0x1FAFF;
  std::size_t at = 0;
  const char32_t sign = unicode::next(text, at);
  const bool finger = sign >= 0x1F446 && sign <= 0x1F449;
  const bool shape = (sign >= 0x1F532 && sign <= 0x1F53D) || (sign >= 0x1F7E0 && sign <= 0x1F7EB);
  if (sign < first || sign > last || finger || shape || at >= text.size()) return 0;
  std::size_t end = at;
  const char32_t colour = unicode::next(text, end);
  if (colour == 0xFE0F) at = end;
  return at + 1 < text.size() && text[at] == ' ' ? at + 1 : 0;
}

/// Behind an older sign of that kind, "♿ Stugor", above an item with another, and below air; 0 for anything else.
std::size_t behind_old_picture(const Rows& rows, std::size_t i) {
  constexpr char32_t first = 0x2600;
  constexpr char32_t last = 0x27BF;
  const Row& row = rows[i];
  if (row.text.front() != '\xE2' || row.role != RowRole::content || row.gap == 0 || i + 1 == rows.size()) return 0;
  std::size_t at = 0;
  const char32_t sign = unicode::next(row.text, at);
  const Marker below = read_marker(rows[i + 1].text, false);
  const bool heads = below.found() && rows[i + 1].gap == 0 && below.sign != sign;
  const bool picture = sign >= first && sign <= last && at + 1 < row.text.size() && row.text[at] == ' ';
  return heads && picture ? at + 1 : 0;
}

/// Pictures in front of titles: each of several rows that begin with some has other rows below.
///     🌱 Miljö
///     • Minska resorna
void strip_pictures(Rows& rows) {
  constexpr std::size_t several = 2;
  std::vector<std::size_t> found;
  std::size_t apart = 0;
  std::size_t explained = 0;  // by one row
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool picture = rows[i].text.front() == '\xF0' && rows[i].role == RowRole::content;
    if (!picture || behind_picture(rows[i].text) == 0) continue;
    const bool item = i + 1 < rows.size() && read_marker(rows[i + 1].text, false).found();
    if (i > 0 && rows[i].gap == 0 && !item) return;
    found.push_back(i);
    const Row* next = i + 1 < rows.size() ? &rows[i + 1] : nullptr;
    // What explains a goal is no list below a title.
    const bool goes_on =
        next == nullptr || (next->gap == 0 && !read_marker(next->text, false).found() &&
                            (unicode::is_lower(unicode::first(next->text)) || ends_sentence(next->text)));
    explained += next != nullptr && !item && (i + 2 == rows.size() || behind_picture(rows[i + 2].text) > 0) ? 1 : 0;
    apart += !goes_on && behind_picture(next->text) == 0 && !ends_sentence(rows[i].text) ? 1 : 0;
  }
  if (found.size() < several || apart < found.size() || explained * 2 > found.size()) return;
  for (std::size_t i : found) shorten(rows[i], rows[i].text.substr(behind_picture(rows[i].text)));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (std::size_t behind = behind_old_picture(rows, i); behind > 0) shorten(rows[i], rows[i].text.substr(behind));
  }
}

constexpr bool may_begin_markup(char sign) {
  return sign == '#' || sign == '*' || sign == '_' || sign == '=' || sign == '-' || sign == '~';
}

}  // namespace

void mark_markup(Rows& rows) {
  strip_hard_breaks(rows);
  std::optional<Hashes> hashes;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Row& row = rows[i];
    if (row.line->style != nullptr && row.line->style->heading > 0 && row.role == RowRole::content)
      set_markup(row, row.line->style->heading);
    if (row.role == RowRole::content) strip_dash_of_colon(row);
    if (row.role != RowRole::content || !may_begin_markup(row.text.front())) continue;
    if (is_rule(row.text)) {
      take_rule(rows, i);
      continue;
    }
    strip_frame(rows, i);
    if (row.text.front() == '#') {
      if (!hashes) hashes = kind_of_hashes(rows);
      if (*hashes == Hashes::titles) {
        strip_hashes(row);
      } else if (is_first_level(row)) {
        take_hash(row, *hashes);
      }
    }
    strip_bold(row);
    strip_long_bold(rows, i);
  }
  strip_dashes(rows);
  strip_brackets(rows);
  strip_pictures(rows);
}

}  // namespace planctl
