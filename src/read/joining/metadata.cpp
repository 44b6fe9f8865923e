// Metadata: what programs that make web pages are told at the top of a document, between two rows of hyphens, or, for
// some, without them from the title to the first blank line. Only the title is content.
//     ---
//     layout: page
//     title: "Verksamhetsplan 2026"
//     tags:
//       - styrelsen
//     ---
#include <algorithm>
#include <array>

#include "language/language.h"
#include "read/rows/label_words.h"
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Bytes of the key in front of a value, with its colon: "title: Plan", "senast-uppdaterad:"; 0 where there is none.
std::size_t key_size(std::string_view text) {
  std::size_t colon = text.find(':');
  if (colon == 0 || colon == std::string_view::npos || !unicode::is_letter(unicode::first(text))) return 0;
  bool spaced = text.substr(0, colon).find(' ') != std::string_view::npos;
  bool apart = colon + 1 == text.size() || text[colon + 1] == ' ';
  return apart && !spaced ? colon + 1 : 0;
}

/// A key, or what is listed below one that has no value.
bool is_metadata(const Row& row, bool in_list) {
  if (in_list && (row.line->indent > 0 || row.text.starts_with("- "))) return true;
  std::size_t size = key_size(row.text);
  return size > 0 && row.line->indent == 0 && !is_goal_label(row.text.substr(0, size));
}

bool is_title(const Row& row) {
  std::size_t size = key_size(row.text);
  return size > 0 && row.line->indent == 0 &&
         in_any(&Language::title_keys, unicode::fold(row.text.substr(0, size - 1)));
}

std::string_view unquoted(std::string_view value) {
  while (value.starts_with(' ')) value.remove_prefix(1);
  bool quoted = value.size() > 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
  return quoted ? value.substr(1, value.size() - 2) : value;
}

/// The row that closes what `begin` opens; 0 where something else than metadata stands between.
std::size_t end_of_metadata(const Rows& rows, std::size_t begin) {
  constexpr std::size_t most = 60;  // rows
  bool in_list = false;
  for (std::size_t i = begin + 1; i < std::min(rows.size(), begin + most); ++i) {
    if (rows[i].text == "---" || rows[i].text == "...") return i > begin + 1 ? i : 0;
    if (!is_metadata(rows[i], in_list)) return 0;
    if (std::size_t size = key_size(rows[i].text); size > 0 && rows[i].line->indent == 0)
      in_list = size == rows[i].text.size();
  }
  return 0;
}

void mark_keys(Rows& rows, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (is_title(rows[i]) && shorten(rows[i], unquoted(rows[i].text.substr(key_size(rows[i].text))))) {
      rows[i].markup = true;
      rows[i].markup_level = 1;
    } else {
      rows[i].role = RowRole::furniture;
    }
  }
}

/// A key that programs know, in whatever language the document is: "Slug: plan", but not "Period: 2026".
bool is_program_key(const Row& row) {
  static constexpr std::array<std::string_view, 14> known{"author", "authors", "category", "date",      "draft",
                                                          "lang",   "layout",  "modified", "permalink", "slug",
                                                          "status", "tags",    "template", "url"};
  std::size_t size = key_size(row.text);
  return size > 0 && std::find(known.begin(), known.end(), unicode::fold(row.text.substr(0, size - 1))) != known.end();
}

/// Behind the keys at the top, of which "Title: …" is the first and others follow right below; 0 where there are none.
std::size_t end_of_bare_metadata(const Rows& rows) {
  constexpr std::size_t least = 2;  // rows
  if (rows.empty() || !is_title(rows.front())) return 0;
  std::size_t end = 1;
  while (end < rows.size() && rows[end].gap == 0 && is_program_key(rows[end])) ++end;
  return end >= least && end < rows.size() && rows[end].gap > 0 ? end : 0;
}

}  // namespace

void mark_metadata(Rows& rows) {
  if (std::size_t end = end_of_bare_metadata(rows); end > 0) return mark_keys(rows, 0, end);
  // At the top; below a title only where they name the document, as a row of hyphens may also be drawn there.
  std::size_t begin = 0;
  while (begin < std::min<std::size_t>(rows.size(), 2) && rows[begin].text != "---") ++begin;
  if (begin >= rows.size() || rows[begin].text != "---") return;
  std::size_t end = end_of_metadata(rows, begin);
  if (end == 0) return;
  auto first = rows.begin() + static_cast<std::ptrdiff_t>(begin);
  if (begin > 0 && std::none_of(first, rows.begin() + static_cast<std::ptrdiff_t>(end), is_title)) return;
  mark_keys(rows, begin, end + 1);
}

}  // namespace planctl
