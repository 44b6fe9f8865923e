// Indented items: below a row that ends in a colon, further in, a list whose bullets the extractor lost. Each row at
// its indent begins an item; what stands further in goes on.
//     Kretsen ska:
//         röja leden till sjön och
//           märka den
//         måla båda stugorna
#include <algorithm>

#include "read/layout/layout.h"
#include "read/rows/marker.h"
#include "read/rows/verbs.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t least_items = 2;
constexpr std::uint32_t least_indent = 2;  // columns further in than what leads to the list

class IndentedItems {
 public:
  IndentedItems(std::string_view source, const Flow& lines, const Rows& rows)
      : source_(source), lines_(lines), rows_(rows), widest_(find_widest()) {}

  Flow read() {
    for (std::size_t i = 0; i + least_items < rows_.size();) {
      std::size_t end = end_of_list(i);
      if (end > i) append(i + 1, end);
      i = std::max(i + 1, end);
    }
    if (copied_ > 0) result_.insert(result_.end(), lines_.begin() + copied_, lines_.end());
    return std::move(result_);
  }

 private:
  [[nodiscard]] std::uint32_t indent(std::size_t i) const { return rows_[i].line->indent; }
  [[nodiscard]] std::uint32_t edge(std::size_t i) const { return indent(i) + rows_[i].width(); }

  [[nodiscard]] std::uint32_t find_widest() const {
    std::uint32_t widest = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i) widest = std::max(widest, edge(i));
    return widest;
  }

  [[nodiscard]] bool is_marked(std::size_t i) const {
    return read_marker(rows_[i].text, rows_[i].has_digit_or_colon).found();
  }

  /// In small letters, where the first item begins with a capital, and behind a row that its first word would not have
  /// fitted on: the rest of one.
  [[nodiscard]] bool is_rest(std::size_t first, std::size_t i) const {
    const bool small =
        unicode::is_upper(unicode::first(rows_[first].text)) && unicode::is_lower(unicode::first(rows_[i].text));
    if (!small || i == first || is_marked(i) || begins_with_verb(rows_[i].text)) return false;
    const std::string_view above = rows_[i - 1].text;
    if (ends_sentence(above) || above.ends_with(',') || above.ends_with(';')) return false;
    return edge(i - 1) + 1 + rows_[i].first_word > widest_ || is_widest(first, i - 1);
  }

  /// A long row that none of those above it in the list is longer than: its margin, where the prose is wider.
  [[nodiscard]] bool is_widest(std::size_t first, std::size_t i) const {
    constexpr std::uint32_t least = 50;  // characters
    constexpr std::size_t near = 24;     // rows above
    if (rows_[i].width() < least) return false;
    for (std::size_t k = std::max(first, i - std::min(i, near)); k < i; ++k) {
      if (edge(k) > edge(i)) return false;
    }
    return true;
  }

  /// Behind the list that row `i` leads to; `i` where there is none.
  [[nodiscard]] std::size_t end_of_list(std::size_t i) const {
    if (!rows_[i].text.ends_with(':') || rows_[i].line->cell != CellRole::none) return i;
    const std::uint32_t base = indent(i + 1);
    if (base < indent(i) + least_indent || is_marked(i + 1) || rows_[i + 1].gap > 1) return i;
    std::size_t items = 0;
    std::size_t end = i + 1;
    for (; end < rows_.size() && indent(end) >= base && (end == i + 1 || rows_[end].gap == 0); ++end) {
      if (indent(end) > base || is_rest(i + 1, end)) continue;
      // A row that the next word would not have fitted on may go on at the same indent.
      bool may_go_on = items > 0 && indent(end - 1) == base && edge(end - 1) + 1 + rows_[end].first_word > widest_;
      if (is_marked(end) || may_go_on) return i;
      ++items;
    }
    return items >= least_items ? end : i;
  }

  void append(std::size_t begin, std::size_t end) {
    const std::uint32_t base = indent(begin);
    std::ptrdiff_t first = rows_[begin].line - lines_.data();
    result_.insert(result_.end(), lines_.begin() + copied_, lines_.begin() + first);
    bool nested = false;
    for (std::size_t i = begin; i < end; ++i) {
      LaidLine line = *rows_[i].line;
      nested = indent(i) > base && (nested || is_marked(i));
      if (!nested) {
        line.cell = CellRole::text;
        line.seam = indent(i) == base && !is_rest(begin, i) ? Seam::begins : Seam::goes_on;
      }
      result_.push_back(line);
    }
    copied_ = rows_[end - 1].line - lines_.data() + 1;
  }

  std::string_view source_;
  const Flow& lines_;
  const Rows& rows_;
  std::uint32_t widest_;  ///< where the longest row ends, columns
  Flow result_;
  std::ptrdiff_t copied_ = 0;  ///< lines
};

}  // namespace

Flow read_indented_items(std::string_view source, const Flow& lines, const Rows& rows) {
  bool led = std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.text.ends_with(':'); });
  return led ? IndentedItems(source, lines, rows).read() : Flow{};
}

}  // namespace planctl
