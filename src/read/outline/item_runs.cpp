#include "read/outline/item_runs.h"

#include <algorithm>

#include "read/rows/verbs.h"
#include "unicode.h"

namespace planctl {
namespace {

class ItemRuns {
 public:
  ItemRuns(const OutlineRows& rows, const std::vector<std::string>& marks, const Language& language)
      : rows_(rows), marks_(marks), language_(language) {}

  /// A run of items; another kind of marks at the same depth begins another.
  [[nodiscard]] std::vector<List> find() const {
    std::vector<List> runs;
    int number = 0;  // of the last item that stood alone
    for (std::size_t i = 0; i < rows_.size();) {
      if (rows_[i].kind != BlockKind::item) {
        ++i;
        continue;
      }
      std::string marker = marks_[i];
      if (marker.empty() && is_item(rows_, i + 1)) marker = marks_[i + 1];
      bool outer = rows_[i].block->depth == 0;
      std::size_t end = i + 1;
      while (is_item(rows_, end) || is_comment(i, end)) {
        const Block& block = *rows_[end].block;
        if (heads_numbers(end) || titles_list(end)) break;
        bool other = is_item(rows_, end) && outer && block.depth == 0 && marks_[end] != marker;
        bool sheet = other && (asks_else(marker) || asks_else(marks_[end]));
        bool counts_on = other && number > 0 && first_number(block.marker) == number + 1;
        if (other && (sheet || counts_on || !is_odd_mark(end, marker))) break;
        ++end;
      }
      if (heads_numbers(i) || titles_list(i)) end = i + 1;
      int first = first_number(rows_[i].block->marker);
      if (number > 0 && first == number + 1 && has_own_list(i)) end = i + 1;
      if (end == i + 1 && first > 0) number = first;
      runs.push_back({i, end, ListKind::items, marker});
      i = end;
    }
    return runs;
  }

 private:
  static bool is_sign(const std::string& marker) {
    return !marker.empty() && !unicode::is_letter(unicode::first(marker)) && !unicode::has_digit(marker);
  }

  /// One mark that is missing or was read differently, between two of the list's own; or another bullet on its last
  /// row.
  [[nodiscard]] bool is_odd_mark(std::size_t i, const std::string& marker) const {
    if (is_item(rows_, i + 1)) return marks_[i + 1] == marker;
    return is_sign(marker) && is_sign(rows_[i].block->marker) && is_close(rows_, i);
  }

  /// A paragraph below an item of a list that its lead-in announces, where the list counts on behind it, or a sentence
  /// between two of its bullets: a comment.
  ///     Våra mål är:
  ///     1. Varje post ska ha två kandidater.
  ///     Gult. Uppgifter saknas ännu.
  ///     2. Fonden ska användas helt.
  [[nodiscard]] bool is_comment(std::size_t begin, std::size_t i) const {
    if (is_value(i) && is_said_of_item(i)) return true;
    bool text = i + 1 < rows_.size() && rows_[i].kind == BlockKind::paragraph && is_item(rows_, i + 1);
    bool announced = begin > 0 && (rows_[begin - 1].goal_label || rows_[begin - 1].completes);
    if (!announced || !text) return false;
    const std::string& marker = rows_[i - 1].block->marker;
    int above = first_number(marker);
    if (above == 0) return rows_[i].sentence && !marker.empty() && rows_[i + 1].block->marker == marker;
    return above > 0 && first_number(rows_[i + 1].block->marker) == above + 1;
  }

  /// "Ansvarig: Anna".
  [[nodiscard]] bool is_value(std::size_t i) const {
    return i < rows_.size() && rows_[i].kind == BlockKind::paragraph && rows_[i].labelled;
  }

  /// Do values, a few of them, stand between an item and the next of its list?
  [[nodiscard]] bool is_said_of_item(std::size_t i) const {
    constexpr std::size_t most = 8;  // values of an item
    std::size_t above = i;
    while (above > 0 && i - above < most && is_value(above)) --above;
    std::size_t below = i;
    while (below - i < most && is_value(below)) ++below;
    return is_item(rows_, above) && is_item(rows_, below) &&
           is_next(rows_[above].block->marker, rows_[below].block->marker);
  }

  /// "A2" and "A3", "Åtgärd 1.2" and "Åtgärd 1.3", "a." and "b.", two bullets: does the second go on from the first?
  static bool is_next(const std::string& above, const std::string& below) {
    if (marker_kind(above) != marker_kind(below)) return false;
    int number = first_number(above);
    if (number > 0) return first_number(below) == number + 1 || is_next_level(above, below);
    std::size_t letter = above.find_first_not_of('(');
    if (is_sign(above)) return above == below;
    return above.size() == below.size() && letter < above.size() && below[letter] == above[letter] + 1;
  }

  /// "4. Båtar", with bullets right below it.
  [[nodiscard]] bool has_own_list(std::size_t i) const { return is_item(rows_, i + 1) && marks_[i + 1] != marks_[i]; }

  /// "Aim 2: …", with "2.1" below it, and prose between them perhaps.
  [[nodiscard]] bool heads_numbers(std::size_t i) const {
    constexpr std::size_t most = 4;  // rows
    if (!is_item(rows_, i) || !marks_[i].starts_with("word")) return false;
    int number = first_number(rows_[i].block->marker);
    std::size_t below = i + 1;
    while (below < std::min(rows_.size(), i + most) && rows_[below].kind == BlockKind::paragraph) ++below;
    return number > 0 && is_item(rows_, below) && is_level_above(std::to_string(number), rows_[below].block->marker);
  }

  /// "2.1 Stugor" above "1. …", with a little prose between them perhaps: the title of a list that counts for itself.
  [[nodiscard]] bool titles_list(std::size_t i) const {
    constexpr std::uint32_t most = 4;      // words
    constexpr std::size_t most_prose = 2;  // rows
    const OutlineRow& row = rows_[i];
    if (!is_item(rows_, i) || !is_level(row.block->marker) || row.words > most || row.sentence) return false;
    std::size_t below = i + 1;
    while (below < rows_.size() && below - i <= most_prose && rows_[below].kind == BlockKind::paragraph) ++below;
    return is_item(rows_, below) && first_number(rows_[below].block->marker) == 1 &&
           !is_level(rows_[below].block->marker) && !begins_with_verb(row.block->text, language_);
  }

  const OutlineRows& rows_;
  const std::vector<std::string>& marks_;
  const Language& language_;
};

}  // namespace

std::vector<List> find_item_runs(const OutlineRows& rows, const std::vector<std::string>& marks,
                                 const Language& language) {
  return ItemRuns(rows, marks, language).find();
}

}  // namespace planctl
