// The list of what is on a web page: rows that all come again further down.
#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "read/joining/contents.h"
#include "read/rows/label_words.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Short and begins like a title.
bool may_be_title(const Row& row) {
  constexpr std::size_t longest = 80;  // bytes
  return row.role == RowRole::content && row.text.size() <= longest && row.text.back() != '.' &&
         row.text.back() != ':' && unicode::is_upper(unicode::first(row.text));
}

/// What could be a title and stands in the document more than once, as written, and the last row it stands on.
std::unordered_map<std::string_view, std::size_t> last_titles(const Rows& rows) {
  std::vector<std::size_t> titles;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (may_be_title(rows[i])) titles.push_back(i);
  }
  std::sort(titles.begin(), titles.end(), [&](std::size_t a, std::size_t b) {
    std::string_view one = rows[a].text;
    std::string_view other = rows[b].text;
    return std::tuple(one.size(), one, a) < std::tuple(other.size(), other, b);
  });
  std::unordered_map<std::string_view, std::size_t> last;
  for (std::size_t k = 1; k < titles.size(); ++k) {
    if (rows[titles[k]].text == rows[titles[k - 1]].text) last[rows[titles[k]].text] = titles[k];
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
      auto found = last.find(rows[end].text);
      if (found == last.end() || found->second <= end + 1 || (end > i && found->second < before + apart)) break;
      before = found->second;
    }
    if (end - i < least || last.at(rows[i].text) < end) continue;
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
