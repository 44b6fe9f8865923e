#include "read/outline/area_introduction.h"

#include <algorithm>
#include <string>
#include <vector>

#include "read/outline/marker_counts.h"
#include "read/outline/wording.h"
#include "read/rows/rows.h"
#include "read/rows/words.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "Områdena", "areas": a form of "område", "area"; "målar" is none of "mål".
bool names_parts(std::string_view word) {
  constexpr std::size_t longest = 3;  // bytes of an ending
  for (std::size_t ending = 0; ending <= longest && ending < word.size(); ++ending) {
    std::string_view noun = word.substr(0, word.size() - ending);
    if (in_any(&Language::item_nouns, noun) && !in_any(&Language::goal_nouns, noun)) return true;
  }
  return false;
}

/// "Målen står i den ordning de ska nås.", "The plan is set out below, area by area.": speaks of the goals or areas
/// and is none; "Tusen medlemmar före årets slut." is one, and what holds a figure may be.
bool speaks_of_plan(const std::string& text) {
  if (unicode::has_digit(text)) return false;
  const std::vector<std::string> words = words_of(text);
  auto is_filler = [](const std::string& word) { return in_any(&Language::label_fillers, word); };
  auto subject = std::find_if_not(words.begin(), words.end(), is_filler);
  if (subject != words.end() && (in_any(&Language::goal_nouns, *subject) || names_parts(*subject))) {
    // "Målet är en by utan sopor."
    constexpr std::ptrdiff_t behind_verb = 2;
    return words.end() - subject <= behind_verb || !in_any(&Language::indefinites, *(subject + behind_verb));
  }
  for (std::size_t i = 2; i < words.size(); ++i) {
    if (words[i] == words[i - 2] && names_parts(words[i])) return true;
  }
  return false;
}

/// Is the nearest heading above the label one of what may have goals?
bool is_headed(const OutlineRows& rows, std::size_t label) {
  for (std::size_t i = label; i-- > 0;) {
    const OutlineRow& row = rows[i];
    if (row.kind == BlockKind::heading && !row.said_of_title)
      return !row.front_matter && !row.titles_plan && !row.approval && i > 0;
  }
  return false;
}

constexpr std::size_t far = 40;  // rows

/// A heading with a sentence below it, and a list behind that, or behind the label or lead-in of one.
bool heads_list(const OutlineRows& rows, std::size_t i) {
  constexpr std::size_t most_prose = 3;  // paragraphs
  if (i + 2 >= rows.size() || rows[i].kind != BlockKind::heading || rows[i].front_matter) return false;
  if (rows[i + 1].kind != BlockKind::paragraph || !rows[i + 1].sentence) return false;
  std::size_t below = i + 1;
  while (below < rows.size() && below <= i + most_prose && rows[below].kind == BlockKind::paragraph) ++below;
  if (below + 1 < rows.size() && (rows[below].goal_label || rows[below].completes)) ++below;
  return below < rows.size() && rows[below].kind == BlockKind::item;
}

}  // namespace

bool heads_first_area(const OutlineRows& rows, std::size_t label, const Language& language) {
  const std::size_t first = label + 1;
  if (!rows[label].goal_label || rows[label].repeats > 1 || !heads_list(rows, first)) return false;
  if (promises(rows[first].block->text, language)) return false;
  for (std::size_t i = first + 3; i < std::min(rows.size(), first + far); ++i) {
    if (rows[i].look == rows[first].look && heads_list(rows, i)) return true;
  }
  return false;
}

bool introduces_areas(const OutlineRows& rows, std::size_t label, const Language& language) {
  const std::size_t first = label + 2;
  if (!rows[label].goal_label || first >= rows.size()) return false;
  const OutlineRow& said = rows[label + 1];
  if (said.kind != BlockKind::paragraph || !said.sentence || promises(said.block->text, language) ||
      !speaks_of_plan(said.block->text))
    return false;
  if (rows[first].kind != BlockKind::heading || rows[first].front_matter) return false;
  const bool counted = is_level_above(rows[label].block->marker, rows[first].block->marker);  // "3" above "3.1"
  if (!counted && is_headed(rows, label)) return false;
  for (std::size_t i = first + 1; i < std::min(rows.size(), first + far); ++i) {
    if (rows[i].kind == BlockKind::heading && rows[i].look == rows[first].look && !rows[i].front_matter) return true;
  }
  return false;
}

}  // namespace planctl
