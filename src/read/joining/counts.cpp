// Counts: numbers and letters in front of items. What counts up is a list, also where it begins at 2, skips or repeats
// a number, or has the same one throughout; a figure that a line end set in front of a row is none.
#include <algorithm>
#include <map>

#include "read/joining/markers.h"
#include "read/rows/marker.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t near = 12;  // rows between two items of one list

bool same_column(std::uint32_t a, std::uint32_t b) { return a <= b + 1 && b <= a + 1; }

/// Walks over the candidates of one kind and keeps the lists that are open, each inside the one before.
class Counting {
 public:
  Counting(const Sights& sights, const Kin& kin) : sights_(sights), kin_(kin) {
    for (k_ = 0; k_ < kin_.size(); ++k_) {
      if (take()) believe();
    }
  }

  /// Behind what is believed: how many rows are.
  [[nodiscard]] std::size_t size() const { return believed_; }

 private:
  struct List {
    int last = 0;
    std::uint32_t indent = 0;
    bool labelled = false;  ///< begins right below a label
  };

  static constexpr std::size_t deepest = 8;

  [[nodiscard]] int number(std::size_t k) const { return kin_[k]->looks.number; }
  [[nodiscard]] std::uint32_t indent(std::size_t k) const { return sights_.rows[kin_[k]->row].line->indent; }
  [[nodiscard]] bool has_next() const { return k_ + 1 < kin_.size(); }
  [[nodiscard]] bool is_near(std::size_t k) const {
    std::size_t a = kin_[k]->row;
    std::size_t b = kin_[k_]->row;
    return std::max(a, b) - std::min(a, b) <= near;
  }

  static bool goes_on(int last, int number) { return number == last + 1 || (number == last + 2 && number > 2); }

  /// Puts the candidate into one of the open lists or a new one; false where it is no mark.
  bool take() {
    int n = number(k_);
    const bool of_both = open_.size() > 1 && n == open_.back().last + 1 && n == open_[open_.size() - 2].last + 1;
    if (of_both && ((has_next() && number(k_ + 1) == 1) || heads_text())) open_.pop_back();
    if (n == 1) return begin_or_repeat();
    if (begins_below_label()) return begin();
    return go_on(n, 1) || (n > 2 && go_on(n, 2)) || take_odd();
  }

  /// In the innermost list that is so many steps before the number: one outside, as of titles, that goes on with it
  /// counts for more than one inside that skips a number.
  bool go_on(int n, int steps) {
    for (std::size_t depth = open_.size(); depth > 0; --depth) {
      if (open_[depth - 1].last + steps != n) continue;
      open_.resize(depth);
      open_.back().last = n;
      return true;
    }
    return false;
  }

  /// No sentence, above one that begins there, and behind two items or more that are: a title.
  ///     4. Mål för året
  ///     1. Ingen stuga ska stå tom.
  ///     …
  ///     4. Alla leder ska röjas.
  ///     5. Om något händer
  ///     Stugvärden ringer till kretsen samma dag. …
  [[nodiscard]] bool heads_text() const {
    constexpr int least = 3;  // items, with this one
    const std::size_t i = kin_[k_]->row;
    auto is_sentence = [this](std::size_t row) { return ends_sentence(sights_.rows[row].text); };
    if (number(k_) < least || k_ < 2 || is_sentence(i) || !is_sentence(i - 1) || i + 1 == sights_.rows.size())
      return false;
    if (!is_sentence(kin_[k_ - 1]->row) && !is_sentence(kin_[k_ - 2]->row)) return false;
    return unicode::is_upper(unicode::first(sights_.rows[i + 1].text)) && sights_.at(i + 1) == nullptr;
  }

  /// The first row below a label begins a list, although it counts on from the heading above the label; from a list
  /// inside another it goes on.
  ///     2. Stugor
  ///     Mål
  ///     3. Måla om
  [[nodiscard]] bool begins_below_label() const {
    if (open_.size() > 1 && number(k_) == open_.back().last + 1) return false;
    return !open_.empty() && !open_.back().labelled && has_company() && sights_.below_label(kin_[k_]->row);
  }

  /// Does the list go on behind the candidate: right below it, or anywhere in what both begin as items or headings do?
  [[nodiscard]] bool has_company() const {
    constexpr std::size_t far = 16;  // candidates
    if (has_next() && is_near(k_ + 1) && goes_on(number(k_), number(k_ + 1)) && in_one_column(k_ + 1)) return true;
    if (!sights_.starts_like_item(*kin_[k_])) return false;
    for (std::size_t k = k_ + 1; k < std::min(kin_.size(), k_ + far); ++k) {
      if (number(k) == number(k_) + 1 && in_one_column(k)) return sights_.starts_like_item(*kin_[k]);
    }
    return false;
  }

  [[nodiscard]] bool in_one_column(std::size_t k) const { return same_column(indent(k_), indent(k)); }

  bool begin() {
    open_.push_back({number(k_), indent(k_), sights_.below_label(kin_[k_]->row)});
    if (open_.size() > deepest) open_.erase(open_.begin());
    return true;
  }

  bool begin_or_repeat() {
    if (open_.empty() || k_ == 0) return begin();
    if (repeats()) return true;
    // Further in, below a row that counts: a list of its own, whatever stands between.
    bool inner = indent(k_) > indent(k_ - 1) + 1;
    if (inner || !sights_.heading_between(kin_[k_ - 1]->row, kin_[k_]->row)) return begin();
    open_.back() = {1, indent(k_), sights_.below_label(kin_[k_]->row)};
    return true;
  }

  /// Every item has the number 1: no list of two begins here, and none above.
  ///     1. Byta bryggan
  ///     1. Måla båthuset
  [[nodiscard]] bool repeats() const {
    bool above = number(k_ - 1) == 1 && is_near(k_ - 1) && same_column(indent(k_ - 1), indent(k_));
    bool counts = has_next() && number(k_ + 1) == 2 && !sights_.heading_between(kin_[k_]->row, kin_[k_ + 1]->row);
    return above && !counts && !sights_.heading_between(kin_[k_ - 1]->row, kin_[k_]->row);
  }

  /// A number that no open list waits for: odd in a list that is open, or the first of another list.
  bool take_odd() {
    if (is_figure()) return false;
    bool in_list = continues_column() && kin_[k_ - 1]->belief;
    if (in_list) {
      open_.back().last = number(k_);
      return true;
    }
    if (!has_company()) return false;
    bool inside = !open_.empty() && indent(k_) > open_.back().indent + 1;
    if (!inside) open_.clear();
    return begin();
  }

  [[nodiscard]] bool continues_column() const {
    return !open_.empty() && is_near(k_ - 1) && same_column(open_.back().indent, indent(k_));
  }

  /// A figure that a line end set in front of a row: the sentence above goes on in it, and the count, where it does,
  /// goes on without it.
  ///     2. Måla båthuset och ha det klart senast den
  ///     31. maj varje år
  ///     3. Köpa kanoter
  [[nodiscard]] bool is_figure() const {
    if (!follows_unfinished_row()) return false;
    bool small_in_list = !sights_.starts_like_item(*kin_[k_]) && k_ > 0 && sights_.starts_like_item(*kin_[k_ - 1]);
    bool jumps = !continues_column() || number(k_) > open_.back().last + 2;
    bool goes_on_without = has_next() && std::any_of(open_.begin(), open_.end(),
                                                     [&](const List& list) { return number(k_ + 1) == list.last + 1; });
    return small_in_list || (jumps && (goes_on_without || !has_company()));
  }

  [[nodiscard]] bool follows_unfinished_row() const {
    std::size_t i = kin_[k_]->row;
    if (i == 0 || sights_.rows[i].gap > 0) return false;
    char32_t end = unicode::last(sights_.rows[i - 1].text);
    return unicode::is_letter(end) || unicode::is_digit(end) || end == U',';
  }

  void believe() {
    MarkCandidate& candidate = *kin_[k_];
    candidate.belief = candidate.looks;
    candidate.belief->nesting = static_cast<std::uint8_t>(open_.size());
    ++believed_;
  }

  const Sights& sights_;
  const Kin& kin_;
  std::size_t k_ = 0;
  std::vector<List> open_;
  std::size_t believed_ = 0;
};

/// "2.1" and "2.2".
bool counts_inside(const Marker& one, const Marker& other) {
  auto outer = [](const Marker& marker) {
    std::string_view text = marker.text.substr(0, marker.text.find_last_of("0123456789"));
    return text.substr(0, text.find_last_of('.'));
  };
  return one.number + 1 == other.number && outer(one) == outer(other);
}

/// Is another row of the same count near the candidate?
bool in_sequence(const Kin& kin, std::size_t k) {
  auto next_to = [&](std::size_t other) {
    std::size_t apart = std::max(kin[k]->row, kin[other]->row) - std::min(kin[k]->row, kin[other]->row);
    return kin[other]->belief && apart <= near;
  };
  return (k > 0 && next_to(k - 1)) || (k + 1 < kin.size() && next_to(k + 1));
}

/// "3 000" and the like, unless the document has the same digit before other rows.
bool is_number_group(const Row& row, const Marker& marker) {
  return marker.size + 3 <= row.text.size() && row.text[marker.size - 1] == ' ' &&
         unicode::is_digit(static_cast<unsigned char>(row.text[marker.size]));
}

Marker as_bullet(Marker marker) {
  marker.family = MarkerFamily::leaked;
  marker.sign = static_cast<char32_t>('0' + marker.number);
  return marker;
}

/// The size of what a mark could have been read as: a short word that ends like one, in front of a capital.
std::size_t misread_mark(std::string_view text, char closing) {
  constexpr std::size_t longest = 4;  // bytes
  std::size_t end = text.substr(0, longest + 1).find(closing);
  if (end == 0 || end == std::string_view::npos || end + 2 >= text.size() || text[end + 1] != ' ') return 0;
  return unicode::is_upper(unicode::first(text.substr(end + 2))) ? end + 1 : 0;
}

/// May a number before this one be lost? Those with a point or a bracket behind them.
bool may_follow_lost(const Marker& marker) {
  bool counted = marker.family == MarkerFamily::number || marker.family == MarkerFamily::letter ||
                 marker.family == MarkerFamily::roman;
  return counted && marker.number >= 3 && (marker.text.back() == '.' || marker.text.back() == ')');
}

}  // namespace

void believe_numbers(const Sights& sights, const Kin& kin) {
  Counting counted(sights, kin);
  for (std::size_t k = 0; k < kin.size(); ++k) {
    bool sequence = counted.size() >= 2 && in_sequence(kin, k);
    bool alone = counted.size() < 2 && !(sights.starts_like_item(*kin[k]) && sights.below_label(kin[k]->row));
    if (!sequence && (alone || sights.inside_sentence(*kin[k]))) kin[k]->belief.reset();
  }
}

void believe_levels(const Sights& sights, const Kin& kin) {
  auto starting =
      std::count_if(kin.begin(), kin.end(), [&](const MarkCandidate* c) { return sights.starts_like_item(*c); });
  for (std::size_t k = 0; k < kin.size(); ++k) {
    auto counts = [&](std::size_t a, std::size_t b) {
      return b < kin.size() && kin[b]->row - kin[a]->row <= near && counts_inside(kin[a]->looks, kin[b]->looks);
    };
    bool sequence = (k > 0 && counts(k - 1, k)) || counts(k, k + 1);
    bool item = starting >= 2 && sights.starts_like_item(*kin[k]);
    if (item || (sequence && !sights.inside_sentence(*kin[k]))) kin[k]->belief = kin[k]->looks;
  }
}

// "3 Öka" where no 1 and 2 lead up to it: a check mark that lost its font. "3 nya" and "3 000" are text.
void believe_bare_numbers(const Sights& sights, const Kin& kin) {
  std::map<int, std::size_t> same;
  Kin starting;
  for (MarkCandidate* candidate : kin) {
    if (!sights.starts_like_item(*candidate)) continue;
    starting.push_back(candidate);
    ++same[candidate->looks.number];
  }
  std::size_t counted = Counting(sights, starting).size();
  bool counts_up = counted >= 2 && same.size() >= 2 && counted * 2 >= starting.size();
  for (MarkCandidate* candidate : starting) {
    const Marker& looks = candidate->looks;
    std::size_t alike = same[looks.number];
    bool one_digit = looks.number <= 9 && looks.text.size() == 1;
    bool bullet = one_digit && alike >= 2 && alike * 2 > counted && !(counts_up && alike < starting.size() / 2);
    bool group = alike < 2 && is_number_group(sights.rows[candidate->row], looks);
    if (bullet) {
      candidate->belief = as_bullet(looks);
    } else if (!counts_up || group) {
      candidate->belief.reset();
    }
  }
}

// The row between two items whose count skips one, in their column, with what a mark could have been read as.
//     ii. Lära ut kanot
//     iil. Lära ut segling
//     iv. Lära ut simning
void find_lost_numbers(Rows& rows) {
  constexpr std::size_t far = 8;  // rows of two items
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const Marker& next = rows[i].marker;
    if (!may_follow_lost(next)) continue;
    std::size_t lost = i;
    std::size_t p = i - 1;
    for (; p > 0 && i - p <= far && !rows[p].marker.found(); --p) {
      if (rows[p].role == RowRole::content && misread_mark(rows[p].text, next.text.back()) > 0) lost = p;
    }
    bool skipped = rows[p].marker.alike(next) && rows[p].marker.number + 2 == next.number;
    if (lost == i || !skipped || !same_column(rows[lost].line->indent, rows[i].line->indent)) continue;
    Marker marker = next;
    --marker.number;
    rows[lost].marker = finish_marker(rows[lost].text, misread_mark(rows[lost].text, next.text.back()), marker);
  }
}

}  // namespace planctl
