// Stacked bullets: pdftotext in its default mode prints the bullets of a list above its texts. So many bullets, so many
// items: of the line ends below them, those are taken that look most like the end of an item.
//     •                                  • Röja sly längs
//     •                                    hela leden
//     Röja sly längs                     • Byta spänger
//     hela leden
//     Byta spänger
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "language/language.h"
#include "read/layout/layout.h"
#include "read/rows/marker.h"
#include "read/rows/page_number.h"
#include "read/rows/verbs.h"
#include "read/rows/words.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t most_mark_bytes = 6;  // bytes
constexpr std::size_t most_spare = 64;      // marks that wait for an item in a stack below

/// A bullet or a counted mark, and nothing behind it. What stands at the edge of a page is none.
Marker lone_mark(const Row& row) {
  const bool edge = row.line->style != nullptr && row.line->style->furniture;
  if (edge || row.text.size() > most_mark_bytes) return {};
  Marker marker = read_marker(row.text, true);
  bool alone = marker.size == row.text.size();
  bool mark = marker.family == MarkerFamily::symbol || marker.family == MarkerFamily::number ||
              marker.family == MarkerFamily::letter;
  return alone && mark ? marker : Marker{};
}

/// A text behind a sign of its own waits for no mark of a stack.
bool has_own_mark(const Row& row) {
  Marker marker = read_marker(row.text, false);
  return marker.family == MarkerFamily::symbol && marker.size < row.text.size();
}

bool counts_on(const Marker& above, const Marker& below) {
  return below.alike(above) && (below.family == MarkerFamily::symbol || below.number == above.number + 1);
}

/// "3", "3 (20)", "Sida 3": what stands between two pages.
bool is_number_between_pages(const Row& row) { return row.gap > 0 && page_number(row.text); }

std::uint32_t first_word_width(std::string_view text) {
  return static_cast<std::uint32_t>(unicode::length(text.substr(0, text.find(' '))));
}

bool wants_more(std::string_view text) {
  char32_t last = unicode::last(text);
  if (last == U',' || last == U'-' || last == 0x2013 || last == U':' || last == U'&' || last == U'(') return true;
  return in_any(&Language::open_endings, unicode::fold(last_word(text)));
}

/// Rows [begin, end) with the marks above them, and where the items begin.
struct Stack {
  std::size_t begin = 0;  ///< of the rows with text
  std::size_t end = 0;
  std::vector<std::size_t> marks;  ///< above them, also those that a stack before has no items for
  std::vector<std::size_t> starts;
};

/// Rows where items may begin, each with what speaks for it.
using Starts = std::vector<std::pair<int, std::size_t>>;

class StackedBullets {
 public:
  StackedBullets(std::string_view source, const Flow& lines, const Rows& rows)
      : source_(source), lines_(lines), rows_(rows), document_reach_(find_document_reach()) {
    find_running_heads();
  }

  Flow unstack() {
    for (std::size_t i = 0; i < rows_.size();) {
      Stack stack = read_marks(i);
      if (stack.marks.size() + spare_.size() < 2) {
        i = std::max(i + 1, stack.begin);
        continue;
      }
      if (stack.marks.empty()) {
        ++i;
        continue;
      }
      write(stack);
      i = stack.end;
    }
    if (!result_.empty()) result_.insert(result_.end(), lines_.begin() + copied_, lines_.end());
    return std::move(result_);
  }

 private:
  /// Short rows that come again, each time near the number or the top of a page.
  void find_running_heads() {
    constexpr std::size_t least = 2;       // times
    constexpr std::size_t most_above = 2;  // times elsewhere: as the title
    constexpr std::uint32_t most_words = 10;
    constexpr std::size_t near = 5;                                        // rows that are no mark
    std::map<std::string_view, std::pair<std::size_t, std::size_t>> seen;  // all, those near a page's end
    std::size_t far = 0;                                                   // rows below what begins or numbers a page
    for (const Row& row : rows_) {
      if (lone_mark(row).found()) continue;
      ++far;
      if (row.page_before || is_number_between_pages(row)) far = 0;
      if (row.words > most_words) continue;
      auto& [all, at_page] = seen[row.text];
      ++all;
      at_page += far <= near ? 1 : 0;
    }
    for (const auto& [text, times] : seen) {
      if (times.second >= least && times.first - times.second <= most_above) running_.insert(text);
    }
  }

  /// What stands between two pages.
  [[nodiscard]] bool is_between_pages(const Row& row) const {
    const Row* next = &row + 1;
    bool last = next != rows_.data() + rows_.size() && next->page_before;
    bool number = last && row.text.find_first_not_of("0123456789") == std::string_view::npos;
    return number || is_number_between_pages(row) || running_.contains(row.text);
  }

  /// The marks at `i`, page numbers between them left aside.
  [[nodiscard]] Stack read_marks(std::size_t i) const {
    Stack stack;
    Marker above;
    stack.begin = i;
    for (std::size_t k = i; k < rows_.size(); ++k) {
      if (!stack.marks.empty() && is_between_pages(rows_[k])) continue;
      Marker mark = lone_mark(rows_[k]);
      if (!mark.found() || (!stack.marks.empty() && !counts_on(above, mark))) break;
      stack.marks.push_back(k);
      stack.begin = k + 1;
      above = mark;
    }
    while (!stack.marks.empty() && stack.begin < rows_.size() && is_between_pages(rows_[stack.begin])) ++stack.begin;
    return stack;
  }

  /// Takes paragraph after paragraph until there may be as many items as marks, then the likeliest beginnings.
  void find_items(Stack& stack) const {
    Starts likely;
    Starts possible;
    std::uint32_t reach = reach_of(stack.begin);
    std::size_t i = stack.begin;
    for (; i < rows_.size() && !lone_mark(rows_[i]).found(); ++i) {
      bool page = is_between_pages(rows_[i]);
      bool apart = rows_[i].gap > 0 && i > stack.begin;
      if (i > stack.begin && has_own_mark(rows_[i])) break;
      if (apart && is_stray(i, stack.begin)) break;
      if (apart && (likely.size() >= stack.marks.size() || heads_something(i, stack.begin))) break;
      if (apart && !page && is_other_case(i, stack.begin) && likely.size() + possible.size() >= stack.marks.size())
        break;
      if (page) continue;
      int points = i == stack.begin ? surely : points_of_start(i, stack.begin, reach);
      (points >= enough ? likely : possible).emplace_back(points, i);
    }
    stack.end = i;
    if (begins_lower(stack.begin)) add_best(likely, std::move(possible), stack.marks.size());
    choose(stack, std::move(likely));
  }

  /// So many marks, so many items: where too few rows of small letters look like beginnings, those are taken that do
  /// most.
  static void add_best(Starts& likely, Starts possible, std::size_t count) {
    if (likely.size() >= count || possible.empty()) return;
    std::stable_sort(possible.begin(), possible.end(), [](auto& a, auto& b) { return a.first > b.first; });
    possible.resize(std::min(possible.size(), count - likely.size()));
    likely.insert(likely.end(), possible.begin(), possible.end());
    std::sort(likely.begin(), likely.end(), [](auto& a, auto& b) { return a.second < b.second; });
  }

  static void choose(Stack& stack, Starts likely) {
    std::size_t count = stack.marks.size();
    if (likely.size() > count) {
      std::vector<int> points;
      points.reserve(likely.size());
      for (const auto& [value, row] : likely) points.push_back(value);
      std::nth_element(points.begin(), points.begin() + static_cast<std::ptrdiff_t>(count - 1), points.end(),
                       std::greater<>());
      int least = points[count - 1];
      std::erase_if(likely, [&](const auto& start) { return start.first < least; });
      if (likely.size() > count) {
        stack.end = likely[count].second;
        likely.resize(count);
      }
    }
    for (const auto& [value, row] : likely) stack.starts.push_back(row);
  }

  /// Also asked for the row behind the last, where bullets have nothing behind them.
  [[nodiscard]] bool begins_lower(std::size_t i) const {
    return i < rows_.size() && unicode::is_lower(unicode::first(rows_[i].text));
  }

  /// Does the row go on in the next, in small letters?
  [[nodiscard]] bool goes_on(std::size_t i) const {
    bool close = i + 1 < rows_.size() && rows_[i + 1].gap == 0 && !ends_sentence(rows_[i].text);
    return close && begins_lower(i + 1);
  }

  /// The width that a part of the rows that go on lie below, in quarters.
  static std::uint32_t quartile(std::vector<std::uint32_t> widths, std::size_t quarters) {
    if (widths.empty()) return 0;
    auto at = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * quarters / 4);
    std::nth_element(widths.begin(), at, widths.end());
    return *at;
  }

  /// How wide the lines are: no line that goes on ends where the next word would still have stood. Where all items
  /// begin in small letters their own rows do not say which go on; then those of the whole document do.
  [[nodiscard]] std::uint32_t reach_of(std::size_t begin) const {
    constexpr std::size_t most = 60;  // rows
    if (begins_lower(begin)) return document_reach_;
    std::vector<std::uint32_t> widths;
    for (std::size_t i = begin; i < std::min(rows_.size(), begin + most) && !lone_mark(rows_[i]).found(); ++i) {
      if (goes_on(i)) widths.push_back(rows_[i].width());
    }
    return quartile(std::move(widths), 2);
  }

  [[nodiscard]] std::uint32_t find_document_reach() const {
    std::vector<std::uint32_t> widths;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (goes_on(i)) widths.push_back(rows_[i].width());
    }
    return quartile(std::move(widths), 3);
  }

  [[nodiscard]] int points_of_start(std::size_t i, std::size_t first, std::uint32_t reach) const {
    const Row& row = rows_[i];
    std::size_t k = i - 1;
    while (k > first && is_between_pages(rows_[k])) --k;
    const Row& above = rows_[k];
    bool ended = ends_sentence(above.text);
    // No program breaks a row at three quarters of its line: "för dem som är med" ends there.
    bool short_of_margin = begins_lower(i) && above.width() * 4 < reach * 3;
    int points = ended ? 3 : short_of_margin ? 1 : wants_more(above.text) ? -4 : 0;
    points += row.gap > 0 ? 4 : 0;
    points += !begins_lower(i) ? 2 : begins_lower(first) ? 0 : -6;
    bool room = reach == 0 || above.width() + 1 + first_word_width(row.text) <= reach;
    points += room ? 3 : -1;
    std::string_view word = row.text.substr(0, row.text.find(' '));
    bool alike = rows_[first].text.substr(0, rows_[first].text.find(' ')) == word && word.size() > 1;
    // In small letters: "per år" goes on, "röja leden" begins.
    if (begins_lower(i) && begins_lower(first)) {
      points += says_what_shall_be(row.text) ? 1 : in_any_folded(&Language::function_words, word) ? -2 : 0;
    }
    return points + (alike ? 3 : 0);
  }

  /// What goes on from elsewhere: small letters behind a sentence, among items that begin with capitals.
  [[nodiscard]] bool is_stray(std::size_t i, std::size_t first) const {
    return begins_lower(i) && ends_sentence(rows_[i - 1].text) && unicode::is_upper(unicode::first(rows_[first].text));
  }

  /// A capital behind a blank line, among items in small letters.
  [[nodiscard]] bool is_other_case(std::size_t i, std::size_t first) const {
    return begins_lower(first) && unicode::is_upper(unicode::first(rows_[i].text));
  }

  /// A numbered or short row in front of text, behind items that are sentences: the next heading.
  [[nodiscard]] bool heads_something(std::size_t i, std::size_t first) const {
    const Row& row = rows_[i];
    if (is_between_pages(row)) return false;
    Marker marker = read_marker(row.text, row.has_digit_or_colon);
    if (marker.family == MarkerFamily::number || marker.family == MarkerFamily::level || row.text.starts_with('#'))
      return true;
    if (row.text.ends_with(':')) return true;
    bool sentences = ends_sentence(rows_[i - 1].text) && ends_sentence(rows_[first].text);
    return sentences && i + 1 < rows_.size() && !ends_sentence(row.text) && rows_[i + 1].gap > 0 && row.words <= 8;
  }

  void copy_until(const LaidLine* end) {
    result_.insert(result_.end(), lines_.data() + copied_, end);
    copied_ = end - lines_.data();
  }

  /// The next stack follows, with a row or two of another column between.
  [[nodiscard]] bool is_near_stack(std::size_t i) const {
    constexpr std::size_t near = 2;  // rows
    for (std::size_t k = i; k < rows_.size() && k <= i + near; ++k) {
      if (lone_mark(rows_[k]).found()) return true;
    }
    return false;
  }

  /// Each mark in front of its item. Marks with no item stand first, where no stack below may need them; page numbers
  /// last.
  void write(Stack& stack) {
    std::size_t first_mark = stack.marks.front();
    copy_until(rows_[first_mark].line);
    stack.marks.insert(stack.marks.begin(), spare_.begin(), spare_.end());
    spare_.clear();
    find_items(stack);
    std::size_t spare = stack.marks.size() - stack.starts.size();
    if (spare <= most_spare && is_near_stack(stack.end)) {
      spare_.assign(stack.marks.begin(), stack.marks.begin() + static_cast<std::ptrdiff_t>(spare));
    } else {
      for (std::size_t k = 0; k < spare; ++k) result_.push_back(*rows_[stack.marks[k]].line);
    }
    std::vector<const LaidLine*> pages;
    for (std::size_t k = first_mark; k < stack.begin; ++k) {
      if (is_between_pages(rows_[k])) pages.push_back(rows_[k].line);
    }
    std::size_t item = 0;
    for (std::size_t i = stack.begin; i < stack.end; ++i) {
      if (is_between_pages(rows_[i])) {
        pages.push_back(rows_[i].line);
        continue;
      }
      if (item < stack.starts.size() && stack.starts[item] == i) {
        result_.push_back(*rows_[stack.marks[spare + item]].line);
        ++item;
      }
      LaidLine line = *rows_[i].line;
      line.seam = Seam::goes_on;
      line.page_break = false;
      result_.push_back(line);
    }
    for (const LaidLine* page : pages) {
      result_.push_back(*page);
      result_.back().cell = CellRole::data;
    }
    copied_ = stack.end < rows_.size() ? first_blank_above(stack.end) : static_cast<std::ptrdiff_t>(lines_.size());
  }

  /// The first of the blank lines above a row.
  [[nodiscard]] std::ptrdiff_t first_blank_above(std::size_t i) const {
    std::ptrdiff_t line = rows_[i].line - lines_.data();
    return line - static_cast<std::ptrdiff_t>(rows_[i].gap);
  }

  static constexpr int surely = 100;
  static constexpr int enough = 3;

  std::string_view source_;
  const Flow& lines_;
  const Rows& rows_;
  std::uint32_t document_reach_;
  Flow result_;
  std::ptrdiff_t copied_ = 0;           ///< lines
  std::set<std::string_view> running_;  ///< heads and feet of pages
  std::vector<std::size_t> spare_;      ///< marks that no item was found for so far
};

bool may_be_stacked(const Rows& rows) {
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    if (rows[i].text.size() > most_mark_bytes || rows[i + 1].text.size() > most_mark_bytes) continue;
    Marker mark = lone_mark(rows[i]);
    if (mark.found() && counts_on(mark, lone_mark(rows[i + 1]))) return true;
  }
  return false;
}

}  // namespace

Flow unstack_bullets(std::string_view source, const Flow& lines, const Rows& rows) {
  return may_be_stacked(rows) ? StackedBullets(source, lines, rows).unstack() : Flow{};
}

}  // namespace planctl
