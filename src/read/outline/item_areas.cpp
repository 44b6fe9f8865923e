#include "read/outline/item_areas.h"

#include <string>
#include <utility>
#include <vector>

#include "read/outline/marker_counts.h"
#include "read/outline/wording.h"
#include "unicode.h"

namespace planctl {
namespace {

/// The mark of an item, and how deep it stands.
using Mark = std::pair<std::string, std::uint8_t>;

class ItemAreas {
 public:
  explicit ItemAreas(OutlineRows& rows) : rows_(rows) {}

  void see() {
    constexpr std::size_t several = 2;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (rows_[i].kind != BlockKind::item) continue;
      std::size_t end = i + 1;
      while (end < rows_.size() && rows_[end].kind == BlockKind::item) ++end;
      if (!may_be_areas(i, end)) return;
      i = end;
    }
    if (names_.size() >= several && are_longer() && promise_little()) {
      for (std::size_t i : names_) take(rows_[i]);
    }
  }

 private:
  [[nodiscard]] Mark mark_of(std::size_t i) const {
    const Block& block = *rows_[i].block;
    return {marker_kind(block.marker), block.depth};
  }

  /// A list of one kind of marks says nothing; of several, those marked as the first is must all name. False where they
  /// do not.
  [[nodiscard]] bool may_be_areas(std::size_t begin, std::size_t end) {
    const Block& first = *rows_[begin].block;
    if (unicode::has_digit(first.marker)) return true;  // what counts names in another way
    const Mark outer = mark_of(begin);
    auto is_outer = [&](std::size_t i) {
      const Block& block = *rows_[i].block;
      return (block.marker == first.marker && block.depth == first.depth) || mark_of(i) == outer;
    };
    std::size_t nested = begin;
    while (nested < end && is_outer(nested)) ++nested;
    if (nested == end) return true;
    // Each below a heading of its own: the headings are the areas.
    if (begin > 0 && rows_[begin - 1].kind == BlockKind::heading && ++headed_ > 1) return false;
    for (std::size_t i = begin; i < end; ++i) {
      if (is_outer(i) && !may_name(i)) return false;
      (is_outer(i) ? names_ : items_).push_back(i);
    }
    return true;
  }

  /// Are the items longer than what names them, by two words or more as a mean?
  [[nodiscard]] bool are_longer() const {
    constexpr std::size_t longer = 2;  // words
    auto words = [this](const std::vector<std::size_t>& rows) {
      std::size_t sum = 0;
      for (std::size_t i : rows) sum += rows_[i].words;
      return sum;
    };
    return words(items_) >= (words(names_) / names_.size() + longer) * items_.size();
  }

  /// A bullet of a few words, above an item with another mark.
  [[nodiscard]] bool may_name(std::size_t i) const {
    constexpr std::uint32_t most_words = 6;
    const OutlineRow& row = rows_[i];
    const std::string& text = row.block->text;
    const bool listed = i + 1 < rows_.size() && rows_[i + 1].kind == BlockKind::item && mark_of(i + 1) != mark_of(i);
    const bool brief = row.words <= most_words && !row.block->marker.empty() && !text.ends_with('.');
    return listed && brief && !unicode::has_digit(row.block->marker) && unicode::is_upper(unicode::first(text)) &&
           row.block->settled == Settled::no;
  }

  /// Says at most one of three what shall be? "Lika villkor" begins as a verb might; a word alone says nothing.
  [[nodiscard]] bool promise_little() const {
    constexpr std::size_t some = 3;
    std::size_t promising = 0;
    for (std::size_t i : names_)
      promising += rows_[i].words > 1 && promises_in_any_language(rows_[i].block->text) ? 1 : 0;
    return promising * some <= names_.size();
  }

  static void take(OutlineRow& row) {
    row.kind = BlockKind::heading;
    row.brief = true;
    row.look = look_of(row);
    row.key = unicode::key(row.block->text);
  }

  OutlineRows& rows_;
  std::size_t headed_ = 0;  ///< nested lists right below headings
  std::vector<std::size_t> names_;
  std::vector<std::size_t> items_;
};

}  // namespace

void see_item_areas(OutlineRows& rows) { ItemAreas(rows).see(); }

}  // namespace planctl
