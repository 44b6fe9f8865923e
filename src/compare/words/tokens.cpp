#include "compare/words/tokens.h"

#include <algorithm>
#include <array>

#include "eight_bytes.h"
#include "unicode.h"

namespace planctl {
namespace {

bool is_all_digits(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), unicode::is_digit_byte);
}

/// Bytes that white space may begin with: few others are among them.
Marks may_begin_space(EightBytes bytes) { return below(bytes, ' ' + 1) | equal_to(bytes, 0xC2) | begin_long(bytes); }

bool may_begin_space(char byte) {
  auto lead = static_cast<unsigned char>(byte);
  return lead <= ' ' || lead == 0xC2 || lead >= 0xE0;
}

/// The size in bytes of the white space at `at`; 0 where something else stands there.
std::size_t space_at(std::string_view text, std::size_t at) {
  if (text[at] == ' ') return 1;
  std::size_t end = at;
  return unicode::is_space(unicode::next(text, end)) ? end - at : 0;
}

/// Calls `use` with the place of every white space and its size.
template <typename Use>
void for_each_space(std::string_view text, Use use) {
  auto see = [&](std::size_t at) {
    if (std::size_t size = space_at(text, at); size > 0) use(at, size);
  };
  std::size_t at = 0;
  for (; has_eight_bytes(text, at); at += sizeof(EightBytes)) {
    for (Marks spaces = may_begin_space(eight_bytes(text, at)); spaces != 0; spaces &= spaces - 1)
      see(at + first(spaces));
  }
  for (; at < text.size(); ++at) {
    if (may_begin_space(text[at])) see(at);
  }
}

/// "1" + "000," is one number; "2024" + "100" is not: the first group has at most three digits.
bool continues_number(std::string_view number, std::string_view word) {
  std::size_t first = std::min(number.find_first_not_of("0123456789"), number.size());
  bool groups = first >= 1 && first <= 3 && unicode::is_digit_byte(number.back());
  bool three =
      word.size() >= 3 && is_all_digits(word.substr(0, 3)) && (word.size() == 3 || !unicode::is_digit_byte(word[3]));
  return groups && three;
}

/// Makes a word that goes on with the last number a part of that; false for others.
bool join_number(std::vector<std::string_view>& words, std::string_view word) {
  bool number = !words.empty() && unicode::is_digit_byte(words.back().front()) && continues_number(words.back(), word);
  if (!number) return false;
  const char* begin = words.back().data();
  words.back() = {begin, static_cast<std::size_t>(word.data() + word.size() - begin)};
  return true;
}

inline void add_word(std::vector<std::string_view>& words, std::string_view word) {
  if (!unicode::is_digit_byte(word.front()) || !join_number(words, word)) words.push_back(word);
}

constexpr std::array<bool, 256> are_plain = [] {
  std::array<bool, 256> bytes{};
  for (unsigned c = '0'; c <= '9'; ++c) bytes[c] = true;
  for (unsigned c = 'a'; c <= 'z'; ++c) bytes[c] = bytes[c - 32] = true;
  return bytes;
}();

/// An ASCII letter or digit.
bool is_plain(char byte) { return are_plain[static_cast<unsigned char>(byte)]; }

bool is_word_character(char32_t c) {
  return unicode::is_letter(c) || unicode::is_digit(c) || c == U'%' || c == U'&' || c == 0xA7 || c == 0x20AC ||
         c == 0x2030 || unicode::is_raised_number(c);
}

}  // namespace

std::vector<std::string_view> split_words(std::string_view text) {
  std::vector<std::string_view> words;
  words.reserve(text.size() / 6 + 1);
  split_words(text, words);
  return words;
}

void split_words(std::string_view text, std::vector<std::string_view>& words) {
  words.clear();
  std::size_t begin = 0;
  for_each_space(text, [&](std::size_t at, std::size_t size) {
    if (begin < at) add_word(words, text.substr(begin, at - begin));
    begin = at + size;
  });
  if (begin < text.size()) add_word(words, text.substr(begin));
}

std::string_view bare_word(std::string_view word) {
  if (!word.empty() && is_plain(word.front()) && is_plain(word.back())) return word;
  while (!word.empty()) {
    std::size_t size = 0;
    if (is_word_character(unicode::next(word, size))) break;
    word.remove_prefix(size);
  }
  while (!word.empty() && !is_word_character(unicode::last(word))) {
    while (word.size() > 1 && (word.back() & 0xC0) == 0x80) word.remove_suffix(1);
    word.remove_suffix(1);
  }
  return word;
}

std::string_view without_fraction(std::string_view number) {
  if (number.empty() || !unicode::fraction(unicode::last(number))) return number;
  while ((number.back() & 0xC0) == 0x80) number.remove_suffix(1);
  number.remove_suffix(1);
  return number;
}

bool is_figure(std::string_view word) {
  std::string_view number = without_fraction(word);
  if (number.empty()) return !word.empty();
  word = number;
  if (!unicode::is_digit_byte(word.front()) || !unicode::is_digit_byte(word.back())) return false;
  return std::all_of(word.begin(), word.end(), [](char c) {
    return unicode::is_digit_byte(c) || c == ' ' || c == ',' || c == '.' || c == '-' || (c & 0x80) != 0;
  });
}

}  // namespace planctl
