// Lines of pages whose breaks nothing shows: what stands again, as it is or counting up, and somewhere cuts a sentence,
// or holds an address.
//     • Märka om leden mellan stugorna och
//     Föreningen Spår · Storgatan 4 · www.spar.example
//     byn nere vid sjön
#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "language/language.h"
#include "read/joining/furniture.h"
#include "read/joining/running_pattern.h"
#include "read/rows/page_number.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t longest_line = 160;  // bytes

bool holds_address(std::string_view text) {
  return text.find("www.") != std::string_view::npos || text.find("://") != std::string_view::npos ||
         (text.find('@') != std::string_view::npos && text.find(' ') != std::string_view::npos);
}

/// Behind figures and signs: "3 | Föreningen", but "2023 i stugorna" goes on in a sentence.
char32_t first_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    if (unicode::is_letter(c)) return c;
  }
  return 0;
}

std::string_view last_word_of(std::string_view text) { return text.substr(text.find_last_of(" \t") + 1); }

class CuttingLines {
 public:
  explicit CuttingLines(const Rows& rows) : rows_(rows), again_(rows.size(), false) {
    std::vector<bool> candidates(rows.size(), false);
    for (std::size_t i = 0; i < rows.size(); ++i) candidates[i] = may_stand_apart(rows, i) && may_be_line(rows[i]);
    for (std::size_t i : rows_that_start_alike(rows, candidates, 2)) {
      if (could_run(rows[i])) places_[pattern_of(rows[i].text)].push_back(i);
    }
    std::erase_if(places_, [&](const auto& place) { return !count_up(rows, place.second); });
    for (const auto& [pattern, same] : places_) {
      for (std::size_t i : same) again_[i] = true;
    }
    for (const Row& row : rows) {
      if (row.width() <= widest_of_text) widest_ = std::max(widest_, row.width());
    }
  }

  /// Also what stands again right beside them each time: feet of several lines.
  [[nodiscard]] std::vector<bool> find() const {
    std::vector<bool> found(rows_.size(), false);
    auto take = [&](const std::vector<std::size_t>& same) {
      for (std::size_t i : same) found[i] = true;
    };
    for (const auto& [pattern, same] : places_) {
      bool address = holds_address(rows_[same.front()].text);
      bool apart = counts(same) || std::all_of(same.begin(), same.end(), [&](std::size_t i) { return is_apart(i); });
      bool cuts = std::any_of(same.begin(), same.end(), [&](std::size_t i) { return cuts_sentence(i); });
      if (address || (apart && cuts)) take(same);
    }
    auto beside = [&](std::size_t i) { return (i > 0 && found[i - 1]) || (i + 1 < rows_.size() && found[i + 1]); };
    for (const auto& [pattern, same] : places_) {
      if (std::all_of(same.begin(), same.end(), beside)) take(same);
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (is_page_figure(rows_[i].text) && beside(i)) found[i] = true;
    }
    return found;
  }

 private:
  /// Most rows have neither a blank line beside them nor a figure or an address in them.
  static bool may_stand_apart(const Rows& rows, std::size_t i) {
    const Row& row = rows[i];
    bool gap = row.gap > 0 || row.page_before || (i + 1 < rows.size() && rows[i + 1].gap > 0);
    if (row.words < 2 || row.text.size() > longest_line || row.text.ends_with('.') || row.text.ends_with(':'))
      return false;
    return gap || row.has_digit_or_colon || row.text.starts_with("www.") ||
           row.text.find('@') != std::string_view::npos;
  }

  /// Begins no sentence in small letters, and leads to nothing.
  static bool may_be_line(const Row& row) {
    if (ends_sentence(row.text)) return false;
    return !unicode::is_lower(first_letter(row.text)) || holds_address(row.text);
  }

  /// The words of a label stand again, too, but at least every few rows, and what they count is no page.
  static bool count_up(const Rows& rows, const std::vector<std::size_t>& same) {
    constexpr std::size_t least_apart = 8;  // rows
    for (std::size_t k = 1; k < same.size(); ++k) {
      if (same[k] - same[k - 1] < least_apart) return false;
      if (!differ_by_page(rows[same[k - 1]].text, rows[same[k]].text)) return false;
    }
    return same.size() >= 2 && !opens_list(rows[same.front()].text);
  }

  /// Has a blank line, a page's number or another line of the page beside it: the rest of a row may stand again, too.
  [[nodiscard]] bool is_apart(std::size_t i) const {
    bool last = i + 1 == rows_.size();
    return rows_[i].gap > 0 || rows_[i].page_before || last || rows_[i + 1].gap > 0 || is_between(i + 1) ||
           (i > 0 && is_between(i - 1));
  }

  /// Do the rows differ, as those do that hold a page's number?
  [[nodiscard]] bool counts(const std::vector<std::size_t>& same) const {
    return rows_[same.front()].text != rows_[same.back()].text;
  }

  [[nodiscard]] bool is_between(std::size_t i) const {
    return again_[i] || rows_[i].role == RowRole::furniture || is_page_figure(rows_[i].text);
  }

  /// A full row that ends no sentence above, and small letters below.
  [[nodiscard]] bool cuts_sentence(std::size_t i) const {
    constexpr std::size_t most = 6;  // rows of a foot and the head below it
    std::size_t above = i;
    while (above > 0 && i - above < most && is_between(above)) --above;
    std::size_t below = i;
    while (below + 1 < rows_.size() && below - i < most && is_between(below)) ++below;
    if (is_between(above) || is_between(below)) return false;
    std::string_view text = rows_[above].text;
    if (ends_sentence(text) || text.ends_with(':') || !unicode::is_lower(unicode::first(rows_[below].text)))
      return false;
    const std::uint32_t width = rows_[above].width();
    bool full = width <= widest_of_text && width * 5 >= widest_ * 4;
    return full || text.ends_with(',') || in_any_folded(&Language::connectors, last_word_of(text));
  }

  const Rows& rows_;
  std::vector<bool> again_;  ///< rows of the patterns below
  std::unordered_map<std::string, std::vector<std::size_t>> places_;
  std::uint32_t widest_ = 0;
};

}  // namespace

void mark_cutting_lines(Rows& rows) {
  std::vector<bool> found = CuttingLines(rows).find();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (found[i]) rows[i].role = RowRole::furniture;
  }
}

}  // namespace planctl
