#include "read/joining/running_pattern.h"

#include <algorithm>
#include <utility>

#include "language/language.h"
#include "read/joining/furniture.h"
#include "read/rows/alike.h"
#include "read/rows/label_words.h"
#include "read/rows/marker.h"
#include "read/rows/page_number.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t longest_running = 160;  // bytes

/// Has it some letters? Told without decoding: ASCII ones and the first bytes of others.
bool has_letters(std::string_view text) {
  constexpr std::size_t some = 3;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size() && letters < some; ++at) {
    auto byte = static_cast<unsigned char>(text[at]);
    letters += byte >= 0xC0 || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') ? 1 : 0;
  }
  return letters == some;
}

/// A line drawn below a running header.
bool is_drawn(std::string_view text) {
  return text.size() >= 3 && text.find_first_not_of("_-=") == std::string_view::npos;
}

/// The first signs of the row's pattern but for its digits.
std::uint32_t pattern_start(std::string_view text) {
  std::uint32_t start = 0;
  for (std::size_t at = 0; at < text.size() && start <= UINT32_MAX >> 8; ++at) {
    char c = text[at];
    if (c != ' ' && c != '\t' && c != '#' && !unicode::is_digit_byte(c))
      start = start << 8 | static_cast<unsigned char>(c);
  }
  return start;
}

/// The digits from `at` on.
std::string_view digits_at(std::string_view text, std::size_t at) {
  return text.substr(at, std::min(text.find_first_not_of("0123456789", at), text.size()) - at);
}

/// May a page number begin at `at`: at an end of the row, apart from its words, or behind the word for a page?
bool may_be_page(std::string_view text, std::size_t at) {
  std::string_view before = text.substr(0, at);
  std::string_view behind = text.substr(at + digits_at(text, at).size());
  constexpr std::string_view apart = "(/|[-\t";
  if (before.empty() || behind.empty() || apart.find(before.back()) != std::string_view::npos ||
      std::string_view("()/|]\t").find(behind.front()) != std::string_view::npos)
    return true;
  if (before.ends_with("   ") || behind.starts_with("   ") || is_number_of_pages(text.substr(at))) return true;
  before = before.substr(0, before.find_last_not_of(" .:") + 1);
  return in_any_folded(&Language::page_words, before.substr(before.find_last_of(" \t") + 1));
}

}  // namespace

std::string pattern_of(std::string_view text) {
  std::string pattern(text.size(), '\0');
  std::size_t size = 0;
  for (char c : text) {
    bool goes_on = unicode::is_digit_byte(c) && size > 0 && pattern[size - 1] == '#';
    if (c != ' ' && c != '\t' && !goes_on) pattern[size++] = unicode::is_digit_byte(c) ? '#' : c;
  }
  pattern.resize(size);
  return pattern;
}

bool could_run(const Row& row) {
  if (row.line->cell == CellRole::text) return false;  // a table has the same words again
  return !begins_with_bullet(row.text) && row.role == RowRole::content && row.text.size() <= longest_running &&
         (has_letters(row.text) || is_drawn(row.text)) && !is_label_text(row.text);
}

std::vector<std::size_t> rows_that_start_alike(const Rows& rows, const std::vector<bool>& candidates,
                                               std::ptrdiff_t needed) {
  std::vector<Start> starts;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (candidates[i]) starts.emplace_back(pattern_start(rows[i].text), i);
  }
  return places_that_start_alike(std::move(starts), needed);
}

bool differ_by_page(std::string_view one, std::string_view other) {
  std::size_t b = 0;
  for (std::size_t a = 0; a < one.size() && b < other.size();) {
    if (!unicode::is_digit_byte(one[a])) {
      a += 1;
      b += unicode::is_digit_byte(other[b]) ? 0 : 1;
      continue;
    }
    std::string_view first = digits_at(one, a);
    std::string_view second = digits_at(other, std::min(other.find_first_of("0123456789", b), other.size()));
    b = static_cast<std::size_t>(second.data() - other.data()) + second.size();
    bool rises = first.size() < second.size() || (first.size() == second.size() && first < second);
    if (first != second && !(rises && may_be_page(one, a))) return false;
    a += first.size();
  }
  return true;
}

bool opens_list(std::string_view text) {
  constexpr std::size_t near_end = 3;  // words
  std::size_t words = 0;
  std::size_t behind_modal = near_end;  // words behind the last one
  std::string room;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view word = next_word(text, at, room);
    if (word.empty()) continue;
    ++words;
    behind_modal = in_any(&Language::modals, word) ? 0 : behind_modal + 1;
  }
  return words >= 2 && behind_modal < near_end;
}

}  // namespace planctl
