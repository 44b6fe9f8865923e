#include "read/rows/words.h"

#include <algorithm>
#include <array>

#include "language/language.h"
#include "unicode.h"

namespace planctl {

/// Bytes that words have as they stand: ASCII but for capitals, white space and the signs that words are read without.
static constexpr std::array<bool, 256> plain_in_words = [] {
  std::array<bool, 256> plain{};
  constexpr std::string_view others = " /()\"*#_";
  for (unsigned char c = 14; c < 0x80; ++c)
    plain[c] = !(c >= 'A' && c <= 'Z') && others.find(static_cast<char>(c)) == std::string_view::npos;
  return plain;
}();

/// Behind the bytes at `at` that are part of a folded word as they stand, the letters from "ß" to "ÿ" among them.
static std::size_t end_of_plain_word(std::string_view text, std::size_t at) {
  auto is_small_latin = [&] {
    if (at + 1 >= text.size() || text[at] != '\xC3') return false;
    auto second = static_cast<unsigned char>(text[at + 1]);
    return second >= 0x9F && second <= 0xBF && second != 0xB7;
  };
  for (;;) {
    while (at < text.size() && plain_in_words[static_cast<unsigned char>(text[at])]) ++at;
    if (!is_small_latin()) return at;
    at += 2;
  }
}

static std::string_view without_final_signs(std::string_view word) {
  while (!word.empty() && (word.back() == '.' || word.back() == ':' || word.back() == '-' || word.back() == ','))
    word.remove_suffix(1);
  return word;
}

/// Copies the next word into `word`, folded, and without the signs that words are read without.
static void fold_next_word(std::string_view text, std::size_t& at, std::string& word) {
  word.clear();
  while (at < text.size()) {
    std::size_t begin = at;
    at = end_of_plain_word(text, at);
    if (at > begin) word.append(text, begin, at - begin);
    if (at == text.size()) break;
    char32_t c = unicode::next(text, at);
    if (unicode::is_space(c) || c == U'/' || c == 0x2013) {
      if (!word.empty()) break;
    } else if (c != U'(' && c != U')' && c != U'"' && c != 0x201D && c != U'*' && c != U'#' && c != U'_') {
      unicode::append(word, unicode::to_lower(c));
    }
  }
}

// Most words are folded as they stand, but for a capital that some begin with, and end at a space.
std::string_view next_word(std::string_view text, std::size_t& at, std::string& room) {
  while (at < text.size() && text[at] == ' ') ++at;
  std::size_t begin = at;
  bool capital = at < text.size() && text[at] >= 'A' && text[at] <= 'Z';
  std::size_t end = end_of_plain_word(text, capital ? at + 1 : at);
  if (end > begin && (end == text.size() || text[end] == ' ')) {
    at = std::min(end + 1, text.size());
    if (!capital) return without_final_signs(text.substr(begin, end - begin));
    room.assign(text, begin, end - begin);
    room.front() = static_cast<char>(room.front() + 32);
    return without_final_signs(room);
  }
  fold_next_word(text, at, room);
  return without_final_signs(room);
}

std::string next_word(std::string_view text, std::size_t& at) {
  std::string room;
  return std::string(next_word(text, at, room));
}

std::string_view first_folded_word(std::string_view text, std::string& room) {
  std::string_view first;
  for (std::size_t at = 0; at < text.size() && first.empty();) first = next_word(text, at, room);
  return first;
}

std::string_view last_word(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\t') --begin;
  return text.substr(begin);
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    std::string word = next_word(text, at);
    if (!word.empty()) words.push_back(std::move(word));
  }
  return words;
}

std::string_view reader_condition(std::string_view text) {
  constexpr std::size_t longest = 12;      // bytes of the first two words
  constexpr std::size_t longest_word = 4;  // of the second
  std::size_t begin = 0;
  for (std::size_t middle = text.find(' '); middle != std::string_view::npos;) {
    const std::size_t end = std::min(text.find(' ', middle + 1), text.size());
    if (end - middle <= longest_word + 1 && end - begin <= longest) {
      const std::size_t third = std::min(text.find_first_of(" ,.", std::min(end + 1, text.size())), text.size());
      for (std::size_t last : {end, third}) {
        const std::string_view words = text.substr(begin, last - begin);
        if (in_any_folded(&Language::reader_conditions, words)) return words;
      }
    }
    begin = middle + 1;
    middle = end == text.size() ? std::string_view::npos : end;
  }
  return {};
}

}  // namespace planctl
