#include "compare/tell/promise/edits.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "compare/tell/numbers.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "1000": no other number of digits alone is the same.
bool is_plain_number(std::string_view word) {
  return word.front() != '0' && std::all_of(word.begin(), word.end(), unicode::is_digit_byte);
}

/// "1 000" is "1000". The words differ.
bool is_same_number(const Wording& before, std::size_t i, const Wording& after, std::size_t j) {
  auto begins_in_digit = [](std::string_view word) { return !word.empty() && unicode::is_digit_byte(word.front()); };
  if (!begins_in_digit(before[i].folded) || !begins_in_digit(after[j].folded)) return false;
  if (is_plain_number(before[i].folded) && is_plain_number(after[j].folded)) return false;
  auto one = read_number(before, i);
  auto other = one ? read_number(after, j) : std::nullopt;
  return other && one->low == other->low && one->high == other->high;
}

bool is_same_word(const Wording& before, std::size_t i, const Wording& after, std::size_t j) {
  const WordingWord& one = before[i];
  const WordingWord& other = after[j];
  // Of one book, as the same words are.
  if (one.known == other.known) return true;
  return one.folded == other.folded ||
         (!one.known->lemma.empty() && is_same_text(one.known->lemma, other.known->lemma)) ||
         is_same_number(before, i, after, j);
}

bool is_joining(const Wording& wording, std::size_t i) {
  return wording[i].folded.empty() || contains(wording.language().function_words, wording[i].folded);
}

/// What can be kept of the words from any two places on: row by row, with an empty one behind the last.
class Kept {
 public:
  Kept(const Wording& before, const Wording& after, const Edit& middle) : middle_(middle) {
    constexpr std::uint16_t thing = 4;
    width_ = middle.after.end - middle.after.begin + 1;
    best_.resize((middle.before.end - middle.before.begin + 1) * width_);
    for (std::size_t i = middle.before.end; i-- > middle.before.begin;) {
      for (std::size_t j = middle.after.end; j-- > middle.after.begin;) {
        std::uint16_t gain = !is_same_word(before, i, after, j) ? 0 : is_joining(before, i) ? 1 : thing;
        std::uint16_t both = gain > 0 ? static_cast<std::uint16_t>(at(i + 1, j + 1) + gain) : std::uint16_t{0};
        cell(i, j) = std::max({both, at(i + 1, j), at(i, j + 1)});
      }
    }
  }
  [[nodiscard]] std::uint16_t at(std::size_t i, std::size_t j) const { return best_[index(i, j)]; }

 private:
  [[nodiscard]] std::size_t index(std::size_t i, std::size_t j) const {
    return (i - middle_.before.begin) * width_ + j - middle_.after.begin;
  }
  std::uint16_t& cell(std::size_t i, std::size_t j) { return best_[index(i, j)]; }

  Edit middle_;
  std::size_t width_ = 0;
  std::vector<std::uint16_t> best_;
};

/// All but the words that the texts begin and end with in common.
Edit middle_of(const Wording& before, const Wording& after) {
  std::size_t begin = 0;
  std::size_t most = std::min(before.size(), after.size());
  while (begin < most && is_same_word(before, begin, after, begin)) ++begin;
  Edit middle{{begin, before.size()}, {begin, after.size()}};
  while (!middle.before.empty() && !middle.after.empty() &&
         is_same_word(before, middle.before.end - 1, after, middle.after.end - 1))
    --middle.before.end, --middle.after.end;
  return middle;
}

}  // namespace

std::vector<Edit> find_edits(const Wording& before, const Wording& after) {
  constexpr std::size_t longest = 64;  // words
  Edit middle = middle_of(before, after);
  if (middle.before.empty() && middle.after.empty()) return {};
  bool plain = middle.before.empty() || middle.after.empty();
  if (plain || std::max(before.size(), after.size()) > longest) return {middle};
  Kept kept(before, after, middle);
  std::vector<Edit> edits;
  std::size_t i = middle.before.begin;
  std::size_t j = middle.after.begin;
  Edit open{{i, i}, {j, j}};
  auto close = [&] {
    if (!open.before.empty() || !open.after.empty()) edits.push_back(open);
  };
  while (i < middle.before.end || j < middle.after.end) {
    bool left = i < middle.before.end && (j == middle.after.end || kept.at(i + 1, j) == kept.at(i, j));
    bool right = !left && j < middle.after.end && (i == middle.before.end || kept.at(i, j + 1) == kept.at(i, j));
    if (left) {
      open.before.end = ++i;
    } else if (right) {
      open.after.end = ++j;
    } else {
      close();
      open = {{++i, i}, {++j, j}};
      open.before.begin = open.before.end = i;
      open.after.begin = open.after.end = j;
    }
  }
  close();
  return edits;
}

}  // namespace planctl
