// Metadata: what programs that make web pages are told at the top of a document, between two rows of hyphens. Only the
// title is content.
//     ---
//     layout: page
//     title: "Verksamhetsplan 2026"
//     tags:
//       - styrelsen
//     ---
#include <algorithm>

#include "language/language.h"
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

bool is_metadata(const Row& row) {
  return row.line->indent > 0 || row.text.starts_with("- ") || row.text.starts_with('#') || key_size(row.text) > 0;
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
  for (std::size_t i = begin + 1; i < std::min(rows.size(), begin + most); ++i) {
    if (rows[i].text == "---" || rows[i].text == "...") return i > begin + 1 ? i : 0;
    if (!is_metadata(rows[i])) return 0;
  }
  return 0;
}

}  // namespace

void mark_metadata(Rows& rows) {
  constexpr std::size_t most_above = 2;  // rows: a title
  std::size_t begin = 0;
  while (begin < std::min(rows.size(), most_above) && rows[begin].text != "---") ++begin;
  if (begin >= rows.size() || rows[begin].text != "---") return;
  std::size_t end = end_of_metadata(rows, begin);
  if (end == 0 || key_size(rows[begin + 1].text) == 0) return;
  for (std::size_t i = begin; i <= end; ++i) {
    if (is_title(rows[i]) && shorten(rows[i], unquoted(rows[i].text.substr(key_size(rows[i].text))))) {
      rows[i].markup = true;
      rows[i].markup_level = 1;
    } else {
      rows[i].role = RowRole::furniture;
    }
  }
}

}  // namespace planctl
