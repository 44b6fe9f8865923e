// The list of what is on a web page: rows that all come again further down.
#include <algorithm>
#include <tuple>

#include "read/joining/contents.h"
#include "read/joining/inline_markup.h"
#include "read/rows/label_words.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Without the number of its link: "[3]Stugor".
std::string_view title_of(const Row& row) {
  const std::size_t number = leading_link_number(row.text);
  return number < row.text.size() ? row.text.substr(number) : row.text;
}

/// Short and begins like a title.
bool may_be_title(const Row& row, std::string_view title) {
  constexpr std::size_t longest = 80;  // bytes
  return row.role == RowRole::content && title.size() <= longest && title.back() != '.' && title.back() != ':' &&
         unicode::is_upper(unicode::first(title));
}

/// Of each row that could be a title and stands in the document more than once, as written, the last row it stands on;
/// 0 of the others. Empty where there is none.
std::vector<std::size_t> last_places(const Rows& rows) {
  struct Title {
    std::string_view text;
    std::size_t row = 0;
  };
  std::vector<Title> titles;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::string_view title = title_of(rows[i]);
    if (may_be_title(rows[i], title)) titles.push_back({title, i});
  }
  std::sort(titles.begin(), titles.end(), [](const Title& a, const Title& b) {
    return std::tuple(a.text.size(), a.text, a.row) < std::tuple(b.text.size(), b.text, b.row);
  });
  std::vector<std::size_t> last;
  for (std::size_t k = titles.size(); k-- > 1;) {
    const Title& above = titles[k - 1];
    if (above.text != titles[k].text) continue;
    if (last.empty()) last.resize(rows.size());
    std::size_t& place = last[titles[k].row];
    if (place == 0) place = titles[k].row;
    last[above.row] = place;
  }
  return last;
}

}  // namespace

void mark_page_index(Rows& rows) {
  constexpr std::size_t least = 2;
  constexpr std::size_t apart = 3;  // rows
  const std::vector<std::size_t> last = last_places(rows);
  if (last.empty()) return;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::size_t end = i;
    std::size_t before = 0;
    for (; end < rows.size() && rows[end].role == RowRole::content && (end == i || rows[end].gap <= 1); ++end) {
      if (last[end] <= end + 1 || (end > i && last[end] < before + apart)) break;
      before = last[end];
    }
    if (end - i < least || last[i] < end) continue;
    // Nor is there one that begins above a label and goes past it.
    std::size_t label = end;
    while (label > i && !is_label_text(rows[label - 1].text)) --label;
    if (label > i) {
      i = label - 1;
      continue;
    }
    for (; i < end; ++i) rows[i].role = RowRole::contents;
  }
}

}  // namespace planctl
