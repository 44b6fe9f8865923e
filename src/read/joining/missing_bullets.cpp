// Items whose bullets are not there, by the items around them.
#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "read/joining/markers.h"
#include "read/joining/running_pattern.h"
#include "read/rows/label_words.h"
#include "read/rows/verbs.h"
#include "unicode.h"

namespace planctl {
namespace {

bool is_one_row(const Row& row) { return row.gap == 0 && row.role == RowRole::content; }

std::string_view first_word_of(std::string_view text) { return text.substr(0, text.find(' ')); }

bool is_small(std::string_view text) { return unicode::is_lower(unicode::first(text)); }

/// Behind the mark.
std::string_view text_of(const Row& row) {
  std::string_view text = row.text.substr(std::min<std::size_t>(row.marker.size, row.text.size()));
  return text.substr(std::min(text.find_first_not_of(" \t"), text.size()));
}

/// Do both begin with the same word, or with what is to be done?
bool begin_alike(std::string_view one, std::string_view other) {
  return first_word_of(one) == first_word_of(other) || (begins_with_verb(one) && begins_with_verb(other));
}

class MissingBullets {
 public:
  explicit MissingBullets(Rows& rows) : rows_(rows) {
    for (const Row& row : rows) {
      if (row.marker.family == MarkerFamily::symbol) widest_ = std::max(widest_, row.width());
    }
  }

  void find() {
    find_behind_blanks();
    std::vector<std::size_t> lost;
    for (std::size_t i = 1; i + 1 < rows_.size(); ++i) {
      if (may_be_item(i) && (is_between(i) || is_above_marks(i))) lost.push_back(i);
    }
    for (std::size_t i : lost) give_mark(i, rows_[i + 1].marker);
    if (lost.size() < several) return;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (!may_be_item(i)) continue;
      if (is_last(i)) give_mark(i, rows_[i - 1].marker);
      if (is_first(i)) give_mark(i, rows_[i + 1].marker);
    }
  }

 private:
  static constexpr std::size_t none = SIZE_MAX;
  static constexpr std::size_t several = 2;  // bullets lost inside lists: some at their ends will be, too

  [[nodiscard]] bool may_be_item(std::size_t i) const {
    const Row& row = rows_[i];
    return !row.marker.found() && row.role == RowRole::content && row.line->cell == CellRole::none;
  }

  /// Rows a blank further in than the items above and than the rests of these: what stood in front of the blank is
  /// gone.
  ///     • måla båda stugorna och
  ///     bryggan
  ///      röja leden
  ///      tjära båten
  void find_behind_blanks() {
    std::vector<std::pair<std::size_t, std::size_t>> lost;  // with the item above
    bool rests = false;
    std::size_t item = none;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const Row& row = rows_[i];
      if (row.role == RowRole::furniture) continue;
      if (row.marker.family == MarkerFamily::symbol) {
        item = i;
      } else if (!may_be_item(i) || (row.gap > 0 && !row.page_before)) {
        item = none;
      }
      if (item == none || item == i) continue;
      const std::uint32_t indent = rows_[item].line->indent;
      const bool rest = row.line->indent == indent && is_small(row.text);
      rests = rests || rest;
      const bool small = is_small(row.text) && is_small(text_of(rows_[item]));
      if (row.line->indent == indent + 1 && small) {
        lost.emplace_back(i, item);
      } else if (!rest) {
        item = none;
      }
    }
    if (!rests || lost.size() < several) return;
    for (const auto& [row, mark] : lost) give_mark(row, rows_[mark].marker);
  }

  void give_mark(std::size_t i, const Marker& mark) {
    rows_[i].marker.family = mark.family;
    rows_[i].marker.sign = mark.sign;
  }

  /// One row as the item beside it is: a sentence beside a sentence, or what begins as it does.
  [[nodiscard]] bool is_like(const Row& row, const Row& item) const {
    std::string_view text = text_of(item);
    if (item.marker.family != MarkerFamily::symbol || item.role != RowRole::content || text.empty()) return false;
    if (row.line->indent > item.line->indent || refers_back(row.text) || holds_sentence_end(row.text)) return false;
    if (!label_in_front(row.text).empty() || row.text.ends_with(':')) return false;
    bool sentence = ends_sentence(row.text);
    bool upper = unicode::is_upper(unicode::first(row.text));
    if (sentence != ends_sentence(text) || upper != unicode::is_upper(unicode::first(text))) return false;
    return (sentence && upper) || (row.words >= 3 && begin_alike(row.text, text));
  }

  /// Could the first word of the row below have stood on the row, as far as the widest ones reach?
  [[nodiscard]] bool had_room_above(std::size_t i) const {
    constexpr std::uint32_t ragged = 8;  // characters
    const Row& above = rows_[i - 1];
    auto word = static_cast<std::uint32_t>(unicode::length(first_word_of(rows_[i].text)));
    bool room = widest_ > widest_of_text || above.width() + 1 + word + ragged < widest_;
    return room || (ends_sentence(above.text) && unicode::is_upper(unicode::first(rows_[i].text)));
  }

  /// A row right between two items of one row, under their bullets.
  ///     – Spela på torget en gång i månaden.
  ///     Dela noterna med skolan.
  ///     – Sjunga i radio.
  [[nodiscard]] bool is_between(std::size_t i) const {
    const Row& above = rows_[i - 1];
    const Row& below = rows_[i + 1];
    bool list = above.marker.family == MarkerFamily::symbol && below.marker.alike(above.marker) &&
                above.line->indent == below.line->indent;
    return list && is_one_row(rows_[i]) && is_one_row(below) && is_like(rows_[i], above) && is_like(rows_[i], below) &&
           had_room_above(i);
  }

  /// The first row below a label, where each bullet of the list stands above its item and in front of its column.
  ///     Mål
  ///        Röja sly
  ///     •
  ///        Byta spänger
  [[nodiscard]] bool is_above_marks(std::size_t i) const {
    if (i + 2 >= rows_.size()) return false;
    const Row& row = rows_[i];
    const Row& bullet = rows_[i + 1];
    const Row& item = rows_[i + 2];
    bool alone = bullet.marker.family == MarkerFamily::symbol && bullet.marker.text.size() == bullet.text.size();
    return alone && is_label_text(rows_[i - 1].text) && is_one_row(bullet) && is_one_row(item) &&
           row.line->indent == item.line->indent && row.line->indent > bullet.line->indent;
  }

  [[nodiscard]] bool is_last(std::size_t i) const {
    bool ends = i + 1 == rows_.size() || rows_[i + 1].gap > 0;
    return i > 0 && ends && is_one_row(rows_[i]) && is_like(rows_[i], rows_[i - 1]) && had_room_above(i);
  }

  [[nodiscard]] bool is_first(std::size_t i) const {
    bool begins = i > 0 && rows_[i].gap > 0;
    return begins && i + 1 < rows_.size() && is_one_row(rows_[i + 1]) && is_like(rows_[i], rows_[i + 1]);
  }

  Rows& rows_;
  std::uint32_t widest_ = 0;  ///< characters of a row with a bullet
};

}  // namespace

void find_missing_bullets(Rows& rows) {
  bool marks =
      std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.marker.family == MarkerFamily::symbol; });
  if (marks) MissingBullets(rows).find();
}

}  // namespace planctl
