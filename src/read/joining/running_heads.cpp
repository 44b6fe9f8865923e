// Running heads: at the top of a page stands the title of a section of the page, in capitals where the section itself
// begins in other letters. It begins no section.
//     2 Trygga leder
//     …
//     ␌2 TRYGGA LEDER
//     • Röja sly
#include "read/joining/furniture.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "read/rows/label_words.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t longest_head = 120;  // bytes

/// The words of a head or of a title, without the numbers of its section and its page.
std::string_view head_words(std::string_view text) {
  constexpr std::string_view numbers = "0123456789. \t|";
  std::size_t begin = text.find_first_not_of(numbers);
  if (begin == std::string_view::npos || text.size() > longest_head) return {};
  return text.substr(begin, text.find_last_not_of(numbers) + 1 - begin);
}

std::string head_key(std::string_view text) { return unicode::key(head_words(text)); }

/// Of the keys of most rows, as much as tells that they are no head's.
std::string head_key_start(std::string_view text) {
  constexpr std::size_t enough = 4;  // bytes
  return unicode::key_start(head_words(text), enough);
}

bool in_capitals(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
         unicode::fold(text) != text;
}

/// The first row of text of each page.
std::vector<std::size_t> rows_at_top(const Rows& rows) {
  constexpr std::size_t most_furniture = 3;
  std::vector<std::size_t> tops;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i > 0 && !rows[i].page_before) continue;
    std::size_t k = i;
    while (k < rows.size() && k - i < most_furniture && rows[k].role == RowRole::furniture) ++k;
    bool text = k < rows.size() && rows[k].role == RowRole::content && !is_label_text(rows[k].text);
    if (text && !head_key(rows[k].text).empty()) tops.push_back(k);
  }
  return tops;
}

/// Does a section begin on the row: no entry of a list of titles, with text or a label right behind it?
bool begins_section(const Rows& rows, std::size_t i) {
  constexpr std::uint32_t least_text = 5;  // words
  std::string_view text = rows[i].text;
  bool entry = unicode::is_digit(unicode::last(text)) ||
               !(unicode::is_letter(unicode::first(text)) || unicode::is_digit(unicode::first(text)));
  if (entry || i + 1 == rows.size()) return false;
  const Row& next = rows[i + 1];
  return next.words >= least_text || is_label_text(next.text) || !unicode::is_letter(unicode::first(next.text));
}

class Heads {
 public:
  explicit Heads(const Rows& rows) : rows_(rows), tops_(rows_at_top(rows)) {
    std::erase_if(tops_, [&](std::size_t top) { return !in_capitals(rows[top].text); });
    for (std::size_t top : tops_) {
      titles_.emplace(head_key(rows[top].text), false);
      starts_.insert(head_key_start(rows[top].text));
    }
    for (std::size_t i = 0; i < rows.size() && !tops_.empty(); ++i) see(i);
  }

  [[nodiscard]] std::vector<std::size_t> find() const {
    std::vector<std::size_t> found;
    std::copy_if(tops_.begin(), tops_.end(), std::back_inserter(found),
                 [&](std::size_t top) { return titles_.at(head_key(rows_[top].text)); });
    return found;
  }

 private:
  void see(std::size_t i) {
    const Row& row = rows_[i];
    if (row.role != RowRole::content || row.text.size() > longest_head || in_capitals(row.text)) return;
    if (!starts_.contains(head_key_start(row.text))) return;
    auto title = titles_.find(head_key(row.text));
    if (title != titles_.end() && begins_section(rows_, i)) title->second = true;
  }

  const Rows& rows_;
  std::vector<std::size_t> tops_;                 ///< rows in capitals at the top of a page
  std::unordered_set<std::string> starts_;        ///< of their keys
  std::unordered_map<std::string, bool> titles_;  ///< and whether a section begins with it in other letters
};

/// Stands the title of a section right below the same words: the head of its page, where nothing shows the break?
///     4 Möten följs upp
///                         Leder
///
///     Leder
bool is_above_its_title(const Rows& rows, std::size_t i) {
  constexpr std::size_t top = 6;    // rows of the title of the document
  constexpr std::size_t least = 4;  // bytes
  if (i < top || i + 1 >= rows.size() || rows[i].text != rows[i + 1].text || rows[i + 1].gap == 0) return false;
  const Row& row = rows[i];
  return row.role == RowRole::content && row.line->cell == CellRole::none && row.text.size() >= least &&
         row.text.size() <= longest_head && unicode::is_upper(unicode::first(row.text)) && !ends_sentence(row.text) &&
         !is_label_text(row.text);
}

}  // namespace

void mark_running_heads(Rows& rows) {
  for (std::size_t i : Heads(rows).find()) rows[i].role = RowRole::furniture;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (is_above_its_title(rows, i)) rows[i].role = RowRole::furniture;
  }
}

}  // namespace planctl
