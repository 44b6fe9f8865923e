// Running heads: at the top of a page stands the title of the section that goes on there, in other letters than where
// the section begins, or on page after page. It begins no section.
//     2 Trygga leder
//     …
//     ␌2 TRYGGA LEDER
//     • Röja sly
#include "read/joining/running_heads.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t longest_head = 120;  // bytes

/// The words of a head or of a title, without the numbers of its section and its page.
std::string head_key(std::string_view text) {
  constexpr std::string_view numbers = "0123456789. \t|";
  std::size_t begin = text.find_first_not_of(numbers);
  if (begin == std::string_view::npos || text.size() > longest_head) return {};
  return unicode::key(text.substr(begin, text.find_last_not_of(numbers) + 1 - begin));
}

bool in_capitals(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
         unicode::fold(text) != text;
}

/// The first row of text below each page break.
std::vector<std::size_t> rows_at_top(const Rows& rows) {
  constexpr std::size_t most_furniture = 3;
  std::vector<std::size_t> tops;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (!rows[i].page_before) continue;
    std::size_t k = i;
    while (k < rows.size() && k - i < most_furniture && rows[k].role == RowRole::furniture) ++k;
    bool text = k < rows.size() && rows[k].role == RowRole::content && !is_label_text(rows[k].text);
    if (text && !head_key(rows[k].text).empty()) tops.push_back(k);
  }
  return tops;
}

/// Where a title stands apart from the tops of pages.
struct Places {
  std::size_t first = 0;
  std::size_t count = 0;
};

class Heads {
 public:
  explicit Heads(const Rows& rows) : rows_(rows), tops_(rows_at_top(rows)) {
    for (std::size_t top : tops_) titles_.emplace(head_key(rows[top].text), Places());
    for (std::size_t i = 0; i < rows.size() && !tops_.empty(); ++i) see(i);
  }

  [[nodiscard]] std::vector<std::size_t> find() const {
    std::vector<std::size_t> repeated;
    std::vector<std::size_t> recased;
    for (std::size_t top : tops_) {
      const Places& title = titles_.at(head_key(rows_[top].text));
      if (title.count != 1 || title.first > top) continue;
      repeated.push_back(top);
      if (in_capitals(rows_[top].text) && !in_capitals(rows_[title.first].text)) recased.push_back(top);
    }
    constexpr std::size_t least = 2;
    return repeated.size() >= least && repeated.size() * 2 > tops_.size() ? repeated : recased;
  }

 private:
  void see(std::size_t i) {
    if (rows_[i].role != RowRole::content || rows_[i].text.size() > longest_head) return;
    if (std::binary_search(tops_.begin(), tops_.end(), i)) return;
    auto title = titles_.find(head_key(rows_[i].text));
    if (title == titles_.end()) return;
    if (title->second.count++ == 0) title->second.first = i;
  }

  const Rows& rows_;
  std::vector<std::size_t> tops_;
  std::unordered_map<std::string, Places> titles_;
};

}  // namespace

void mark_running_heads(Rows& rows) {
  for (std::size_t i : Heads(rows).find()) rows[i].role = RowRole::furniture;
}

}  // namespace planctl
