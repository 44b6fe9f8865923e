#include "read/layout/sentences.h"

#include <algorithm>

#include "read/rows/marker.h"
#include "read/rows/words.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "kl", "nr", "St" and "t.ex" end no sentence; "ny" and "it" do.
bool is_abbreviation(std::string_view word) {
  constexpr std::size_t shortest_word = 3;  // bytes
  if (word.find('.') != std::string_view::npos) return true;
  return word.size() < shortest_word && word.find_first_of("aeiouy") == std::string_view::npos;
}

}  // namespace

bool is_plain_text(const Row& row) {
  return row.line->cell == CellRole::none && !read_marker(row.text, row.has_digit_or_colon).found();
}

std::size_t end_of_paragraph(const Rows& rows, std::size_t i) {
  constexpr std::size_t longest = 64;  // rows
  std::size_t end = i + 1;
  std::size_t widest = rows[i].text.size();
  const std::size_t last = std::min(rows.size(), i + longest);
  for (; end < last && rows[end].gap == 0 && is_plain_text(rows[end]); ++end) {
    std::string_view above = rows[end - 1].text;
    std::string_view here = rows[end].text;
    bool room = above.size() + 1 + std::min(here.find(' '), here.size()) <= widest;
    if (ends_sentence(above) && room) break;
    widest = std::max(widest, here.size());
  }
  return end;
}

std::vector<std::size_t> sentence_starts(std::string_view text, std::size_t from) {
  std::vector<std::size_t> starts;
  for (auto at = text.find(". ", from); at != std::string_view::npos; at = text.find(". ", at + 1)) {
    std::string_view before = text.substr(from, at - from);
    std::string_view word = last_word(before);
    std::size_t next = std::min(text.find_first_not_of(' ', at + 1), text.size());
    if (!is_abbreviation(word) && next < text.size() && unicode::is_upper(unicode::first(text.substr(next))))
      starts.push_back(next);
  }
  return starts;
}

}  // namespace planctl
