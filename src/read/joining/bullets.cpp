// Bullets: signs in front of items, and the letters and digits that a lost font made of them.
#include <algorithm>
#include <map>

#include "language/language.h"
#include "read/joining/hyphenation.h"
#include "read/joining/markers.h"
#include "read/rows/label_words.h"
#include "read/rows/marker.h"
#include "read/rows/names.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Candidates with another of the same kind a few rows away, in the same column: no two sentences break like that.
std::size_t count_in_company(const Sights& sights, const Kin& kin) {
  constexpr std::size_t near = 4;  // rows
  auto close = [&](const MarkCandidate* one, const MarkCandidate* other) {
    std::uint32_t a = sights.rows[one->row].line->indent;
    std::uint32_t b = sights.rows[other->row].line->indent;
    return other->row - one->row <= near && a <= b + 1 && b <= a + 1;
  };
  std::size_t count = 0;
  for (std::size_t k = 0; k < kin.size(); ++k) {
    bool company = (k > 0 && close(kin[k - 1], kin[k])) || (k + 1 < kin.size() && close(kin[k], kin[k + 1]));
    count += company ? 1 : 0;
  }
  return count;
}

/// "sun", "-", "bleached" on three rows: the hyphen of a word.
bool is_hyphen_of_word(const Sights& sights, const MarkCandidate& candidate) {
  std::size_t i = candidate.row;
  return i > 0 && i + 1 < sights.rows.size() && is_lone_hyphen(sights.rows[i - 1], sights.rows[i], sights.rows[i + 1]);
}

/// A lone dash or sign that prose has as well is a bullet where a short list could follow its short row.
bool stands_for_list(const Rows& rows, std::size_t i) {
  constexpr std::size_t short_row = 100;   // bytes
  constexpr std::size_t shorter_row = 40;  // bytes
  return i + 1 < rows.size() && rows[i + 1].text.size() < shorter_row && rows[i].text.size() < short_row;
}

/// The same digit or letter alone on a row: "3" above "Öka …".
void find_lone_leaks(Rows& rows) {
  std::map<std::string_view, Marker> leaked;
  for (const Row& row : rows) {
    if (row.marker.family == MarkerFamily::leaked) leaked.emplace(row.marker.text, row.marker);
  }
  if (leaked.empty()) return;
  for (Row& row : rows) {
    auto found = leaked.find(row.text);
    if (row.role == RowRole::content && found != leaked.end())
      row.marker = finish_marker(row.text, row.text.size(), found->second);
  }
}

/// What a bullet could have been read as: one sign and a gap in front of a capital.
Marker misread_bullet(const Row& row) {
  std::size_t at = 0;
  char32_t sign = unicode::next(row.text, at);
  bool apart = at < row.text.size() && row.text[at] == ' ';
  if (!apart || unicode::is_digit(sign) || sign == U'"' || sign == U'(') return {};
  if (in_any(&Language::one_letter_words, unicode::fold(row.text.substr(0, at)))) return {};
  Marker marker;
  marker.family = MarkerFamily::leaked;
  marker.sign = sign;
  marker = finish_marker(row.text, at, marker);
  return unicode::is_upper(unicode::first(body_of(row, marker))) ? marker : Marker();
}

/// One sign in front of what starts like an item, between items in its own column: a bullet that was read differently.
///     e Städning varje månad
///     © Nya stugvärdar ska utbildas
void find_misread_bullets(Rows& rows) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].role != RowRole::content || rows[i].marker.found()) continue;
    auto item = [&](std::size_t k) {
      return k < rows.size() && rows[k].marker.found() && rows[k].line->indent == rows[i].line->indent &&
             (k < i || rows[k].gap == 0) && unicode::length(rows[k].marker.text) == 1;
    };
    Marker marker = misread_bullet(rows[i]);
    if (!marker.found() || (i > 0 && !rows[i - 1].marker.found() && is_author(rows[i].text))) continue;
    bool above = rows[i].gap == 0 && i > 0 && (item(i - 1) || (i > 1 && rows[i - 1].gap == 0 && item(i - 2)));
    if (above || item(i + 1)) rows[i].marker = marker;
  }
}

/// A dash alone right below a sentence, in front of whose words it is, and right above a list with other marks.
bool gives_author(const Sights& sights, const MarkCandidate& candidate) {
  const Rows& rows = sights.rows;
  std::size_t i = candidate.row;
  if (i == 0 || rows[i].gap > 0 || !ends_sentence(rows[i - 1].text) || !is_author(rows[i].text)) return false;
  const MarkCandidate* above = sights.at(i - 1);
  const MarkCandidate* below = i + 1 < rows.size() ? sights.at(i + 1) : nullptr;
  if (above != nullptr && above->looks.alike(candidate.looks)) return false;
  return below != nullptr && !below->looks.alike(candidate.looks);
}

}  // namespace

void believe_symbols(const Sights& sights, const Kin& kin) {
  char32_t sign = kin.front()->looks.sign;
  bool list = kin.size() >= 2 && count_in_company(sights, kin) * 2 >= kin.size();
  bool weak = sign < 0x80 || is_dash(sign) || sign == 0xA7;
  for (MarkCandidate* candidate : kin) {
    bool sentence = !list && sights.inside_sentence(*candidate);
    bool single =
        weak && kin.size() < 2 && !stands_for_list(sights.rows, candidate->row) && !sights.below_label(candidate->row);
    if ((weak && sentence) || single || is_hyphen_of_word(sights, *candidate) || gives_author(sights, *candidate))
      continue;
    candidate->belief = candidate->looks;
  }
}

void believe_letters_for_bullets(const Sights& sights, const Kin& kin) {
  bool tabbed = std::all_of(kin.begin(), kin.end(), [&](const MarkCandidate* candidate) {
    std::string_view behind = sights.rows[candidate->row].text.substr(candidate->looks.text.size());
    return behind.starts_with('\t');
  });
  std::size_t needed = tabbed || unicode::to_lower(kin.front()->looks.sign) == U'o' ? 2 : 3;
  if (kin.size() < needed) return;
  for (MarkCandidate* candidate : kin) candidate->belief = candidate->looks;
}

void find_lost_bullets(Rows& rows) {
  find_lone_leaks(rows);
  find_misread_bullets(rows);
  find_missing_bullets(rows);
}

}  // namespace planctl
