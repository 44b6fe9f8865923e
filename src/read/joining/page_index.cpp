// The list of what is on a web page: rows that all come again further down.
#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

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

/// Labels that stand in front of more than one text, and in several rows. "Del 1" of "Del 1: Stugor" is none.
class ValueLabels {
 public:
  explicit ValueLabels(const Rows& rows) : rows_(rows) {}

  /// Rows with labels in front, a different one each, that other rows have with another value: what is said of an
  /// item, twice the same by chance, and no index. "Program: Stugor" above "Program: Leder" may be one.
  ///     Ansvarig: Kassören
  ///     Klart: Våren
  [[nodiscard]] bool are_values(std::size_t begin, std::size_t end) {
    std::string_view last;
    for (std::size_t i = begin; i < end; ++i) {
      std::string_view label = label_of_value(rows_[i].text);
      if (label.empty() || label == last || !is_of_values(label)) return false;
      last = label;
    }
    return true;
  }

 private:
  bool is_of_values(std::string_view label) {
    if (!found_) find();
    found_ = true;
    return labels_.count(label) > 0;
  }

  void find() {
    constexpr std::size_t several = 3;
    struct Label {
      std::string_view text;
      std::size_t rows = 0;
      bool differ = false;
    };
    std::unordered_map<std::string_view, Label> seen;
    for (const Row& row : rows_) {
      std::string_view name = label_of_value(row.text);
      if (name.empty() || unicode::has_digit(name)) continue;
      Label& label = seen.try_emplace(name, Label{row.text}).first->second;
      label.differ = label.differ || label.text != row.text;
      if (++label.rows >= several && label.differ) labels_.insert(name);
    }
  }

  const Rows& rows_;
  bool found_ = false;  ///< they were looked for
  std::unordered_set<std::string_view> labels_;
};

/// Where an index may begin in these rows: behind the last of those that are labels of what follows, as "Goal".
/// "Budget" and "Follow-up" are also sections, and entries among twice as many others.
std::size_t begin_behind_label(const Rows& rows, std::size_t begin, std::size_t end) {
  std::size_t behind = begin;
  std::size_t labels = 0;
  bool goals = false;
  for (std::size_t i = begin; i < end; ++i) {
    if (!is_label_text(rows[i].text)) continue;
    ++labels;
    goals = goals || is_goal_label(rows[i].text);
    behind = i + 1;
  }
  return !goals && labels * 3 <= end - begin ? begin : behind;
}

}  // namespace

void mark_page_index(Rows& rows) {
  constexpr std::size_t least = 2;
  constexpr std::size_t apart = 3;  // rows
  const std::vector<std::size_t> last = last_places(rows);
  if (last.empty()) return;
  ValueLabels labels(rows);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::size_t end = i;
    std::size_t before = 0;
    for (; end < rows.size() && rows[end].role == RowRole::content && (end == i || rows[end].gap <= 1); ++end) {
      if (last[end] <= end + 1 || (end > i && last[end] < before + apart)) break;
      before = last[end];
    }
    if (end - i < least || last[i] < end) continue;
    const std::size_t label = begin_behind_label(rows, i, end);
    if (label > i) {
      i = label - 1;
      continue;
    }
    if (labels.are_values(i, end)) {
      i = end - 1;
      continue;
    }
    for (; i < end; ++i) rows[i].role = RowRole::contents;
  }
}

}  // namespace planctl
