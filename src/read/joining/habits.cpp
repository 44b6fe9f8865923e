// Layout: what the whole document says of its markup, its labels, and where its lines end of themselves.
#include <algorithm>
#include <vector>

#include "language/language.h"
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

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

void strip_hashes(Row& row) {
  std::size_t level = row.text.find_first_not_of('#');
  if (level == 0 || level > 6 || level == std::string_view::npos || row.text[level] != ' ') return;
  std::string_view title = row.text.substr(level);
  while (title.ends_with('#') || title.ends_with(' ')) title.remove_suffix(1);
  if (shorten(row, title)) set_markup(row, level);
}

/// "**Title**" and "**Title:**".
void strip_bold(Row& row) {
  constexpr std::size_t sign = 2;  // bytes of "**"
  constexpr std::size_t below_hashes = 7;
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
  constexpr std::size_t below_hashes = 7;
  constexpr std::string_view bold = "**";
  if (rows[i].markup || !rows[i].text.starts_with(bold) || frame_of(rows[i].text).size() > bold.size()) return;
  std::size_t end = end_of_markup(rows, i, bold);
  if (end > i + 1) strip_rows(rows, i, end, bold, below_hashes);
}

/// Lines that certainly go on. Text is set in no column as narrow as names of months.
struct SureLines {
  std::vector<std::uint32_t> reaches;  ///< width of each with the first word of the next
  std::uint32_t widest = 0;
};

/// Those of prose and those of items.
struct SureLinesByKind {
  SureLines prose;
  SureLines items;
};

SureLinesByKind sure_lines(const Rows& rows) {
  SureLinesByKind found;
  bool item = false;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    const Row& row = rows[i];
    const Row& next = rows[i + 1];
    item = row.marker.found() || (item && row.gap == 0 && !row.starts_upper);
    constexpr std::uint32_t narrowest = 18;  // characters
    bool sure = row.width() >= narrowest && row.role == RowRole::content && next.role == RowRole::content &&
                next.gap <= 1 && !next.marker.found() && next.starts_lower && !row.terminal && !row.colon &&
                !next.page_before;
    if (!sure) continue;
    SureLines& lines = item ? found.items : found.prose;
    std::uint32_t width = item ? row.edge : row.width();
    lines.reaches.push_back(width + (row.hyphen ? 0 : 1) + next.first_word);
    lines.widest = std::max(lines.widest, width);
  }
  return found;
}

/// The value that `part` of the reaches lie below, leaving out what is far below the median: headings, tables.
std::uint32_t low_reach(std::vector<std::uint32_t> reaches, double part) {
  if (reaches.empty()) return 0;
  std::sort(reaches.begin(), reaches.end());
  std::uint32_t least = reaches[reaches.size() / 2] * 3 / 4;
  auto first = std::lower_bound(reaches.begin(), reaches.end(), least);
  auto count = static_cast<double>(reaches.end() - first);
  return *(first + static_cast<std::ptrdiff_t>(count * part));
}

/// Lines that go on end in a space, lines before a blank line do not: then the space is evidence everywhere.
bool spaces_continue(const Rows& rows) {
  std::size_t with = 0;
  std::size_t without = 0;
  std::size_t ends = 0;
  std::size_t spaced_ends = 0;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    if (rows[i].role != RowRole::content || rows[i + 1].role != RowRole::content || rows[i].hyphen) continue;
    if (rows[i].line->cut) continue;
    if (rows[i + 1].gap > 0) {
      ++ends;
      spaced_ends += rows[i].line->trailing_space ? 1 : 0;
    } else if (rows[i + 1].starts_lower && !rows[i + 1].marker.found()) {
      ++(rows[i].line->trailing_space ? with : without);
    }
  }
  bool hardly_any = without * 8 <= with && spaced_ends * 2 <= ends;
  bool clear_ends = without * 2 <= with && spaced_ends * 5 <= ends;
  return with >= 5 && (hardly_any || clear_ends);
}

/// A line is longer than any page is wide, and others are about as wide as one.
bool has_long_lines(const Rows& rows) {
  constexpr std::uint32_t wider = 160;  // characters
  constexpr std::uint32_t wide = 100;
  constexpr std::size_t several = 2;
  std::size_t long_lines = 0;
  bool longest = false;
  for (const Row& row : rows) {
    if (row.tabular || row.role != RowRole::content) continue;
    long_lines += row.width() > wide ? 1 : 0;
    longest = longest || row.width() > wider;
  }
  return longest && long_lines >= several;
}

/// What the items of the document have in common.
struct ItemHabits {
  std::uint32_t widest = 0;  ///< where the widest row with a mark ends
  std::size_t close = 0;     ///< items that go on in small letters on the next line
  std::size_t deeper = 0;    ///< of those: further in than their mark
  std::size_t aired = 0;     ///< items that go on below a blank line
  std::size_t followed = 0;  ///< items of a row or two with another right below
  std::size_t ended = 0;     ///< of those: with a point at the end

  void see(const Row& row, const Row& next) {
    widest = std::max(widest, row.edge);
    if (next.marker.found()) {
      ++followed;
      ended += row.terminal ? 1 : 0;
    } else if (next.starts_lower && next.gap == 0) {
      ++close;
      deeper += next.line->indent > row.line->indent ? 1 : 0;
    } else if (next.starts_lower && next.gap == 1 && !row.terminal) {
      ++aired;
    }
  }
};

ItemHabits item_habits(const Rows& rows) {
  ItemHabits habits;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    const Row& row = rows[i];
    const Row& next = rows[i + 1];
    if (row.marker.found()) {
      habits.see(row, next);
    } else if (i > 0 && next.marker.found() && row.gap == 0 && rows[i - 1].marker.found()) {
      ++habits.followed;
      habits.ended += row.terminal ? 1 : 0;
    }
  }
  return habits;
}

/// Titles between two items: surely some where the row above had room for their first word. Where more items are
/// followed by a row that looks like a title than go on in small letters, these are titles too: few words inside a
/// sentence have a capital.
std::uint32_t count_headed_lists(const Rows& rows, const Layout& layout, const ItemHabits& habits) {
  constexpr std::uint32_t least = 3;
  std::uint32_t sure = 0;
  std::uint32_t likely = 0;
  const Marker* above = nullptr;  // of the item that goes on so far
  for (std::size_t i = 1; i + 1 < rows.size(); ++i) {
    const Row& row = rows[i];
    const Row& last = rows[i - 1];
    if (last.marker.found()) above = &last.marker;
    if (row.gap > 0) above = nullptr;
    if (above == nullptr || row.marker.found() || row.starts_lower || row.role != RowRole::content) continue;
    bool room = last.edge + 1 + row.first_word < layout.item_reach;
    bool heads = rows[i + 1].gap == 0 && rows[i + 1].marker.alike(*above) && looks_like_title(row);
    sure += room && heads ? 1 : 0;
    likely += heads && !row.open && !last.open && !last.hyphen ? 1 : 0;
    above = nullptr;
  }
  return likely >= least && likely > habits.close ? likely : sure;
}

}  // namespace

bool is_letter_spaced(std::string_view text) {
  if (text.size() > 1 && text[1] >= 'a' && text[1] <= 'z') return false;  // as most texts do
  std::size_t second = 0;
  if (text.empty() || !unicode::is_letter(unicode::next(text, second)) || second == text.size() ||
      !unicode::is_space(unicode::first(text.substr(second)))) {
    return false;
  }
  std::size_t singles = 0;
  std::size_t length = 0;
  for (std::size_t at = 0; at < text.size(); ++length) {
    char32_t c = unicode::next(text, at);
    bool space = unicode::is_space(c);
    if (length % 2 == 1 && !space && singles < 3) return false;
    singles += !space && (at == text.size() || unicode::is_space(unicode::first(text.substr(at)))) ? 1 : 0;
  }
  return singles >= 3 && singles * 2 + 1 >= length - length / 4;
}

void mark_markup(Rows& rows) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    constexpr std::string_view signs = "#*_=-~";
    Row& row = rows[i];
    if (row.line->style != nullptr && row.line->style->heading > 0 && row.role == RowRole::content)
      set_markup(row, row.line->style->heading);
    if (row.role != RowRole::content || signs.find(row.text.front()) == std::string_view::npos) continue;
    if (is_rule(row.text)) {
      row.role = RowRole::underline;
      bool under = i > 0 && row.gap == 0 && rows[i - 1].role == RowRole::content &&
                   row.text.find(' ') == std::string_view::npos &&
                   (row.text[0] == '=' || row.text[0] == '-' || row.text[0] == '~');
      if (under && rows[i - 1].width() <= 90) {
        rows[i - 1].markup = true;
        rows[i - 1].markup_level = row.text[0] == '=' ? 1 : 2;
      }
      continue;
    }
    strip_frame(rows, i);
    strip_hashes(row);
    strip_bold(row);
    strip_long_bold(rows, i);
  }
}

Layout measure_layout(const Rows& rows) {
  Layout layout;
  auto [prose, items] = sure_lines(rows);
  layout.wrapped = prose.reaches.size() + items.reaches.size() >= 3;
  layout.unwrapped = !layout.wrapped && has_long_lines(rows);
  const SureLines& prose_like = prose.reaches.size() >= 3 ? prose : items;
  const SureLines& item_like = items.reaches.size() >= 3 ? items : prose;
  constexpr double hardly_any = 0.06;
  constexpr double some = 0.25;
  // Few lines say little of where the margin is, but no line was ended before the widest of them.
  layout.prose_reach = std::min(low_reach(prose_like.reaches, hardly_any), prose_like.widest + 1);
  layout.full_reach = low_reach(prose_like.reaches, some);
  layout.item_reach = std::min(low_reach(item_like.reaches, hardly_any), item_like.widest + 1);
  layout.space_continues = spaces_continue(rows);
  layout.widest_prose = prose_like.widest;
  ItemHabits habits = item_habits(rows);
  layout.widest_item = habits.widest;
  layout.flush = habits.close > habits.deeper;
  layout.hanging = habits.close >= 2 && habits.deeper * 10 >= habits.close * 9;
  layout.aired = habits.aired >= 2 && habits.close * 4 <= habits.aired;
  layout.items_end = habits.followed >= 3 && habits.ended * 10 >= habits.followed * 9;
  layout.headed_lists = count_headed_lists(rows, layout, habits);
  return layout;
}

// What stands above a list: a goal label, or a title with a blank line above it or without.
void measure_lists(const Rows& rows, Layout& layout) {
  constexpr std::size_t least = 2;
  std::uint32_t labelled = 0;
  std::size_t bare = 0;
  std::size_t aired = 0;
  std::size_t close = 0;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    const Row& row = rows[i];
    const Row& next = rows[i + 1];
    bool label_next = next.role == RowRole::label && next.goal_label;
    if (!label_next && !next.marker.found()) continue;
    if (row.role == RowRole::label && row.goal_label && !label_next) ++labelled;
    bool marked = row.marker.found() && (row.marker.family != MarkerFamily::level || !label_next);
    if (row.role != RowRole::content || marked || !looks_like_title(row)) continue;
    if (!label_next && row.gap > 0 && !row.page_before) ++bare;
    if (row.gap > 0) ++aired;
    if (row.gap == 0 && label_next && i > 0 && !row.page_before) ++close;
  }
  layout.labelled_lists = labelled;
  layout.lists_labelled = labelled > 0 && bare * 3 <= labelled;
  layout.headings_aired = aired >= least && close == 0;
}

}  // namespace planctl
