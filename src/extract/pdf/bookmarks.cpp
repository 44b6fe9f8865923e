#include "extract/pdf/bookmarks.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include "extract/pdf/run_lines.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t most_title_words = 24;  // more are a paragraph
constexpr std::size_t most_on_page = 64;      // more are no headings

/// What a title and its lines on the page share, however it was broken: letters and figures, in small letters.
std::string letters_of(std::string_view text) {
  std::string letters;
  const std::string spelled = unicode::fold(unicode::spell_ligatures(compose(text)));
  for (std::size_t at = 0; at < spelled.size();) {
    const char32_t c = unicode::next(spelled, at);
    if (unicode::is_letter(c) || unicode::is_digit(c)) unicode::append(letters, c);
  }
  return letters;
}

/// "2.1 Stugor" → "stugor": many programs leave the number out of the outline.
std::string_view without_number(std::string_view letters) {
  const std::size_t at = letters.find_first_not_of("0123456789");
  return at == std::string_view::npos ? letters : letters.substr(at);
}

/// "Sida 3", "3": nothing but the number of its page.
bool names_page(std::string_view title, std::size_t page) {
  const std::size_t digits = title.find_last_not_of("0123456789") + 1;
  return title.substr(digits) == std::to_string(page) && title.find(' ') >= digits - std::min<std::size_t>(digits, 1);
}

bool name_pages(const std::vector<Page>& pages) {
  for (std::size_t p = 0; p < pages.size(); ++p) {
    for (const Bookmark& bookmark : pages[p].bookmarks) {
      if (!names_page(bookmark.title, p + 1)) return false;
    }
  }
  return true;
}

class BookmarkedPage {
 public:
  explicit BookmarkedPage(Page& page) : page_(page), by_height_(page, RunLines::Edge::left) {
    std::size_t longest = 0;  // of a title, in bytes
    for (const Bookmark& bookmark : page.bookmarks) longest = std::max(longest, letters_of(bookmark.title).size());
    letters_.reserve(page.runs.size());
    for (const Run& run : page.runs) letters_.push_back(may_be_of_title(run.text, longest) ? letters_of(run.text) : "");
  }

  /// Marks the runs with the words of the title; of several places the one that looks most like a heading.
  bool mark(std::string_view title, std::uint32_t bookmark) {
    const std::string letters = letters_of(title);
    TitleRuns best;
    for (std::size_t i = 0; i < letters_.size() && !letters.empty(); ++i) {
      TitleRuns runs = runs_of(letters, i);
      if (!runs.empty() && (best.empty() || rank(runs) > rank(best))) best = std::move(runs);
    }
    for (std::size_t run : best) page_.runs[run].bookmark = bookmark;
    for (std::size_t i = 1; i < best.size(); ++i) close_word(title, page_.runs[best[i - 1]], page_.runs[best[i]]);
    return !best.empty();
  }

 private:
  using TitleRuns = std::vector<std::size_t>;

  /// A line with more letters than any title is of none.
  static bool may_be_of_title(std::string_view text, std::size_t longest) {
    auto is_plain_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_plain_letter)) <= longest;
  }

  /// No mark of an item in front of it, larger, bold.
  [[nodiscard]] std::tuple<bool, long, bool> rank(const TitleRuns& runs) const {
    const Run& first = page_.runs[runs.front()];
    return {!unicode::is_symbol(unicode::first(first.text)), std::lround(first.size), first.bold};
  }

  /// The runs of a title that begins with one; none where it has other words.
  [[nodiscard]] TitleRuns runs_of(std::string_view rest, std::size_t first) const {
    constexpr std::size_t most = 24;
    TitleRuns runs;
    for (std::optional<std::size_t> at = first; at && runs.size() < most; at = next(runs, rest)) {
      std::string_view letters = letters_[*at];
      if (runs.empty() && !rest.starts_with(letters)) letters = without_number(letters);
      if (page_.runs[*at].bookmark > 0 || letters.empty() || !rest.starts_with(letters)) return {};
      runs.push_back(*at);
      rest.remove_prefix(letters.size());
      if (rest.empty()) return runs;
    }
    return {};
  }

  /// What stands behind the last run on its line and goes on with the title, else what begins the line below.
  [[nodiscard]] std::optional<std::size_t> next(const TitleRuns& runs, std::string_view rest) const {
    constexpr float far = 2.5F;  // heights, from line to line
    const Run& last = page_.runs[runs.back()];
    const float middle = last.top + last.height / 2;
    float left = last.left;
    for (std::size_t run : runs) left = std::min(left, page_.runs[run].left);
    std::optional<std::size_t> found;
    auto is_nearer = [&](const Run& run) {
      const Run& other = page_.runs[*found];
      return std::pair(std::lround(run.top), run.left) < std::pair(std::lround(other.top), other.left);
    };
    by_height_.see_in({last.top, last.top + far * last.height, left - last.size, last.right() + far * last.size},
                      [&](std::size_t i) {
                        const Run& run = page_.runs[i];
                        const bool behind = run.left >= last.right() - last.size && run.top < middle;
                        const bool below = run.top > middle && run.left < last.right();
                        if (letters_[i].empty() || !rest.starts_with(letters_[i]) || !(behind || below)) return;
                        if (!found || is_nearer(run)) found = i;
                      });
    return found;
  }

  /// "Medlemsaktivitet" above "er och möten" → "Medlemsaktiviteter" above "och möten", where the title has them so.
  static void close_word(std::string_view title, Run& above, Run& below) {
    const std::string left(last_word_of(above.text));
    const std::string right(below.text.substr(0, below.text.find(' ')));
    if (below.top < above.bottom() - above.height / 2 || left.empty() || right.empty()) return;
    if (title.find(left + right) == std::string_view::npos || title.find(left + " " + right) != title.npos) return;
    above.text.resize(above.text.find_last_not_of(' ') + 1);
    above.text += right;
    const std::size_t rest = std::min(below.text.find_first_not_of(' ', right.size()), below.text.size());
    below.text.erase(0, rest);
    below.light_at -= std::min(below.light_at, rest);
    if (below.text.empty()) below.text = " ";
  }

  static std::string_view last_word_of(std::string_view text) {
    text = text.substr(0, text.find_last_not_of(' ') + 1);
    return text.substr(text.find_last_of(' ') + 1);
  }

  Page& page_;
  RunLines by_height_;
  std::vector<std::string> letters_;  ///< of each run
};

/// Of all runs, or those with a bookmark, in bytes.
std::size_t count_letters(const std::vector<Page>& pages, bool marked) {
  std::size_t count = 0;
  for (const Page& page : pages) {
    for (const Run& run : page.runs) count += run.bookmark > 0 || !marked ? run.text.size() : 0;
  }
  return count;
}

}  // namespace

std::vector<std::uint8_t> mark_bookmarks(std::vector<Page>& pages) {
  constexpr std::size_t most_text = 3;  // a part in three
  std::vector<std::uint8_t> levels;
  if (name_pages(pages)) return levels;
  std::size_t found = 0;
  for (Page& page : pages) {
    if (page.bookmarks.empty() || page.bookmarks.size() > most_on_page) continue;
    BookmarkedPage marked(page);
    for (const Bookmark& bookmark : page.bookmarks) {
      levels.push_back(bookmark.level);
      const bool title = count_words(bookmark.title) <= most_title_words;
      found += title && marked.mark(bookmark.title, static_cast<std::uint32_t>(levels.size())) ? 1 : 0;
    }
  }
  if (found * 2 >= levels.size() && count_letters(pages, true) * most_text < count_letters(pages, false)) return levels;
  for (Page& page : pages) {
    for (Run& run : page.runs) run.bookmark = 0;
  }
  return {};
}

}  // namespace planctl
