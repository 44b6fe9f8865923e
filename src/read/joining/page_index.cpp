// The list of what is on a web page: rows that all come again further down.
#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "read/joining/contents.h"
#include "read/rows/label_words.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Without the number of its link, as a text browser prints it: "[3]Stugor".
std::string_view title_of(const Row& row) {
  if (!row.text.starts_with('[')) return row.text;
  std::size_t end = row.text.find_first_not_of("0123456789", 1);
  bool numbered = end != std::string_view::npos && end > 1 && row.text[end] == ']' && end + 1 < row.text.size();
  return numbered ? row.text.substr(end + 1) : row.text;
}

/// Short and begins like a title.
bool may_be_title(const Row& row) {
  constexpr std::size_t longest = 80;  // bytes
  return row.role == RowRole::content && row.text.size() <= longest && row.text.back() != '.' &&
         row.text.back() != ':' && unicode::is_upper(unicode::first(title_of(row)));
}

/// What could be a title and stands in the document more than once, as written, and the last row it stands on.
std::unordered_map<std::string_view, std::size_t> last_titles(const Rows& rows) {
  std::vector<std::size_t> titles;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (may_be_title(rows[i])) titles.push_back(i);
  }
  std::sort(titles.begin(), titles.end(), [&](std::size_t a, std::size_t b) {
    std::string_view one = title_of(rows[a]);
    std::string_view other = title_of(rows[b]);
    return std::tuple(one.size(), one, a) < std::tuple(other.size(), other, b);
  });
  std::unordered_map<std::string_view, std::size_t> last;
  for (std::size_t k = 1; k < titles.size(); ++k) {
    std::string_view title = title_of(rows[titles[k]]);
    if (title == title_of(rows[titles[k - 1]])) last[title] = titles[k];
  }
  return last;
}

}  // namespace

void mark_page_index(Rows& rows) {
  constexpr std::size_t least = 2;
  constexpr std::size_t apart = 3;  // rows
  auto last = last_titles(rows);
  if (last.empty()) return;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::size_t end = i;
    std::size_t before = 0;
    for (; end < rows.size() && rows[end].role == RowRole::content && (end == i || rows[end].gap <= 1); ++end) {
      auto found = last.find(title_of(rows[end]));
      if (found == last.end() || found->second <= end + 1 || (end > i && found->second < before + apart)) break;
      before = found->second;
    }
    if (end - i < least || last.at(title_of(rows[i])) < end) continue;
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
