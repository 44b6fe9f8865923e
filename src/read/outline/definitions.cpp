#include "read/outline/definitions.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "language/language.h"
#include "read/outline/wording.h"
#include "read/rows/words.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

/// A word in front, and what stands behind it; both empty where a row has none.
struct Definition {
  std::string_view word;
  std::string_view means;
};

/// Where a colon or a sign such as a dash stands behind two words at most; npos where none does.
std::size_t end_of_defined(std::string_view text) {
  constexpr std::size_t longest = 40;
  constexpr int most_spaces = 2;  // the second in front of a dash
  int spaces = 0;
  for (std::size_t at = 0; at < std::min(text.size(), longest) && spaces <= most_spaces; ++at) {
    if (text[at] == ':' || text[at] == '\xE2') return at;
    spaces += text[at] == ' ' ? 1 : 0;
  }
  return std::string_view::npos;
}

/// "Mål: …", whose first word became its mark, "RS – regionstyrelsen": two words at most, and small letters behind.
Definition read_definition(const OutlineRow& row) {
  constexpr std::uint32_t most_words = 14;
  constexpr std::size_t most_defined = 2;  // words
  const std::string& text = row.block->text;
  std::string_view marker = row.block->marker;
  if (row.words > most_words || row.sentence || row.block->level > 0 || row.titles_plan || row.completes) return {};
  Definition found;
  if (marker.empty()) {
    constexpr std::string_view dash = "– ";
    constexpr std::string_view colon = ": ";
    const std::size_t at = end_of_defined(text);
    if (at == std::string_view::npos || at == 0) return {};
    found = {std::string_view(text).substr(0, at), std::string_view(text).substr(at)};
    const bool dashed = found.word.ends_with(' ') && found.means.starts_with(dash);
    if (!dashed && !found.means.starts_with(colon)) return {};
    found.means.remove_prefix(dashed ? dash.size() : colon.size());
    if (dashed) found.word.remove_suffix(1);
  } else if (!marker.ends_with(':') || unicode::has_digit(marker)) {
    return {};
  } else {
    found = {marker.substr(0, marker.find(':')), text};
  }
  const bool defines = unicode::is_upper(unicode::first(found.word)) && count_words(found.word) <= most_defined &&
                       unicode::is_lower(unicode::first(found.means));
  return defines ? found : Definition();
}

/// "RS", not "Region".
bool is_abbreviation(std::string_view word) {
  constexpr std::size_t longest = 6;  // bytes
  if (word.size() < 2 || word.size() > longest) return false;
  for (std::size_t at = 0; at < word.size();) {
    if (!unicode::is_upper(unicode::next(word, at))) return false;
  }
  return true;
}

bool same_first_letter(const Definition& definition) {
  std::string word = unicode::fold(definition.word);
  return unicode::first(word) == unicode::first(definition.means);
}

/// Rows [begin, end) next to each other that may be definitions.
struct DefinitionRun {
  std::size_t end = 0;  ///< behind the last, or behind one that is none, with which no run may begin before it
  bool sure = false;
};

DefinitionRun read_run(const OutlineRows& rows, std::size_t begin) {
  constexpr std::size_t least = 2;
  constexpr std::size_t least_articles = 3;
  std::size_t end = begin;
  std::size_t abbreviations = 0;
  for (; end < rows.size(); ++end) {
    const Definition definition = read_definition(rows[end]);
    if (definition.word.empty()) break;
    const bool abbreviation = is_abbreviation(definition.word);
    if (!(abbreviation ? same_first_letter(definition) : begins_with_article(definition.means)))
      return {end + 1, false};
    abbreviations += abbreviation ? 1 : 0;
  }
  return {end, end - begin >= (abbreviations > 0 ? least : least_articles)};
}

}  // namespace

void see_definitions(OutlineRows& rows) {
  for (std::size_t i = 0; i < rows.size();) {
    const DefinitionRun run = read_run(rows, i);
    for (std::size_t k = i; run.sure && k < run.end; ++k) {
      rows[k].said_of_title = true;
      rows[k].goal_label = false;
      rows[k].kind = BlockKind::paragraph;
    }
    i = std::max(run.end, i + 1);
  }
}

}  // namespace planctl
