// Titles of plans.
#include "read/plan/titles.h"

#include <algorithm>
#include <map>
#include <set>

#include "language/language.h"
#include "read/rows/file_names.h"
#include "read/rows/label_words.h"
#include "read/rows/rows.h"
#include "read/rows/verbs.h"
#include "read/rows/words.h"
#include "text/region_marker.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

bool has_word(std::string_view text, bool (*is)(const std::string&)) {
  for (std::size_t at = 0; at < text.size();) {
    if (is(next_word(text, at))) return true;
  }
  return false;
}

/// A word for a plan that is none for goals.
bool is_plan_noun(const std::string& word) { return names_plan(word) && !is_goal_word(word); }

/// "Antagen den 4 maj", "Kurs: Vår 2026", "Vad ska vi göra?", "3": says something of the document, or nothing.
bool says_otherwise(const std::string& text, bool plan) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size() && letters < 2;)
    letters += unicode::is_letter(unicode::next(text, at)) ? 1 : 0;
  auto colon = text.find(": ");
  bool value = colon != std::string::npos && !names_plan(text);
  return letters < 2 || value || text.ends_with('?') || (!plan && holds_approval(text));
}

/// A heading with a year in it right below, or with nothing else in it.
bool has_year_below(const BlockList& blocks, std::size_t i) {
  if (i + 1 == blocks.size() || blocks[i + 1]->kind != BlockKind::heading) return false;
  const Block& below = *blocks[i + 1];
  return is_year_phrase(below.text) ||
         (below.first_line == blocks[i]->last_line + 1 && !find_years(below.text).empty());
}

/// "Region X                    Uppdragslista 2026": set at both margins, as a running header is.
bool is_spread(const Block& block) {
  constexpr std::size_t wide = 12;  // bytes
  return block.first_line == block.last_line && block.bytes.end - block.bytes.begin > block.text.size() + wide;
}

int title_score(const BlockList& blocks, std::size_t i, std::size_t rank) {
  const Block& block = *blocks[i];
  int score = 0;
  bool year = !find_years(block.text).empty();
  bool plan = names_plan(block.text);
  // A word for goals names a plan only with its year: "Mål 2026"; without it may head an area: "Övergripande mål".
  if (plan) score += year || has_word(block.text, is_plan_noun) || has_year_below(blocks, i) ? 4 : 1;
  if (year) score += 3;
  if (says_otherwise(block.text, plan)) score -= 7;
  if (is_year_phrase(block.text) || names_file(block.text)) score -= 4;
  std::string unnumbered = block.text.substr(0, block.text.find_last_not_of("0123456789 ") + 1);
  if (block.indexed || is_background(unnumbered)) score -= 9;
  if (block.level == 1 && block.marker.empty()) score += 4;
  if (!block.marker.empty()) score -= 4;
  if (is_spread(block)) score -= 2;
  return score * 10 - static_cast<int>(rank);
}

std::string plan_word(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    std::string word = next_word(text, at);
    if (names_plan(word)) return word;
  }
  return {};
}

/// A web page or a header names the plan above the title of the plan itself: "Verksamhetsplan 26/27", "Verksamhetsplan
/// för kretsen 2026/2027".
bool is_named_again(const std::string& above, const std::string& below) {
  auto years = find_years(below);
  if (years.empty() || !names_plan(below)) return false;
  if (unicode::key(above).ends_with(unicode::key(below))) return true;
  auto before = find_years(above);
  return !before.empty() && before.front().period.first == years.front().period.first &&
         plan_word(above) == plan_word(below);
}

bool ends_open(const std::string& text) { return in_any_folded(&Language::connectors, last_word(text)); }

bool begins_open(const std::string& text) {
  std::size_t at = 0;
  return in_any(&Language::function_words, next_word(text, at));
}

/// One of the rows right below is the year alone.
bool leads_to_year(const BlockList& blocks, std::size_t i) {
  constexpr std::size_t most_rows = 3;
  for (std::size_t k = i + 1; k < blocks.size() && k <= i + most_rows; ++k) {
    bool below = blocks[k]->kind == BlockKind::heading && blocks[k]->first_line == blocks[k - 1]->last_line + 1;
    if (!below) return false;
    if (is_only_year(blocks[k]->text)) return true;
  }
  return false;
}

/// Does the title go on in the next block? Its year may stand apart, or in the row right below it; so may what a word
/// that cannot end it, or cannot begin the next one, leads to.
///     Verksamhetsplan        Verksamhetsplan för Ljusnans        REGLER OM
///     för åren 2026–2027     Energiförening 2026                 Stugor och leder
bool title_goes_on(const Title& title, const BlockList& blocks, const Block& next) {
  const Block& last = *blocks[title.last_index];
  bool dated = !find_years(title.text).empty();
  bool below = next.first_line == last.last_line + 1;
  bool brief = next.kind == BlockKind::heading || (next.kind == BlockKind::paragraph && next.text.size() < 60);
  if (!brief || !next.marker.empty() || is_background(next.text)) return false;
  if (!dated && is_year_phrase(next.text)) return true;
  if (!below || next.kind != BlockKind::heading || says_otherwise(next.text, names_plan(next.text))) return false;
  bool other = dated && unicode::is_upper(unicode::first(next.text));  // "The Lake Museum" below "Plan 2031"
  if (ends_open(title.text) || (begins_open(next.text) && !other && title.text.find(' ') != std::string::npos))
    return true;
  if (!dated && names_plan(title.text) && leads_to_year(blocks, title.last_index)) return true;
  return !dated && !find_years(next.text).empty() && names_plan(title.text) && !names_plan(next.text);
}

/// A row behind a dash right below the first row of the document, and no list: it ends the title.
///     Action Plan 2027
///     – Northern Teachers Union
bool is_behind_dash(const BlockList& blocks, std::size_t i) {
  if (i != 1 || blocks[i]->first_line != blocks[0]->last_line + 1) return false;
  const std::string& mark = blocks[i]->marker;
  bool dash = blocks[i]->kind == BlockKind::item && (mark == "–" || mark == "-");
  if (!dash || says_what_shall_be(blocks[i]->text)) return false;
  return std::none_of(blocks.begin() + 2, blocks.end(), [&](const Block* block) { return block->marker == mark; });
}

/// A title over several rows.
void complete_title(Title& title, const BlockList& blocks, std::size_t end) {
  constexpr std::size_t most_rows = 4;
  for (std::size_t rows = 1; rows < most_rows && title.last_index + 1 < end; ++rows) {
    const Block& next = *blocks[title.last_index + 1];
    bool behind_dash = is_behind_dash(blocks, title.last_index + 1);
    if (!behind_dash && !title_goes_on(title, blocks, next)) return;
    const std::string_view rest = clean_title(next.text);
    if (rest.empty()) return;
    title.text.append(behind_dash ? " – " : " ").append(rest);
    ++title.last_index;
  }
}

/// "Handlingsplan 2026", "Mål" above "Verksamhetsåret 2026": no label, but the title. "Mål 2026" may be either.
bool is_dated_plan(const BlockList& blocks, std::size_t i) {
  const std::string& text = blocks[i]->text;
  if (!find_years(text).empty()) return has_word(text, is_plan_noun);
  return names_plan(text) && has_year_below(blocks, i);
}

/// A short first row that is no heading by its look, and holds no sentence.
bool is_row_of_title(const Block& block) {
  constexpr std::size_t longest = 90;  // bytes
  return block.kind == BlockKind::paragraph && block.text.size() < longest &&
         block.text.find(". ") == std::string::npos;
}

/// The only heading of the document that names a plan and its year, further down, where the top names none, or a
/// report: a page or a letter with the plan in it, or what was told of the year before. The index of its block;
/// SIZE_MAX where there is none.
std::size_t find_plan_below(const BlockList& blocks, std::size_t end) {
  std::size_t found = SIZE_MAX;
  for (std::size_t i = 0; i < end; ++i) {
    const Block& block = *blocks[i];
    bool heading = block.kind == BlockKind::heading && !block.indexed && block.marker.empty();
    if (!heading || find_years(block.text).empty() || !has_word(block.text, is_plan_noun)) continue;
    if (found != SIZE_MAX || says_otherwise(block.text, true)) return SIZE_MAX;
    found = i;
  }
  return found;
}

}  // namespace

bool holds_approval(std::string_view text) {
  return has_word(text, [](const std::string& word) { return in_any(&Language::approvals, word); });
}

void take_running_title(Title& title, const Blocks& all) {
  constexpr std::size_t top = 8;  // blocks
  // "Dokumenttyp: Plan" and "Nr Mål" name none, nor does a sentence about the daily work.
  const bool dated = !find_years(title.text).empty();
  const bool whole = has_word(title.text, is_plan_noun) && label_of_value(title.text).empty();
  if (names_plan(title.text) && (dated || whole)) return;
  for (std::size_t i = 0; i < all.blocks.size() && i < top; ++i) {
    const Block& block = all.blocks[i];
    if (is_region_marker(block.text, "planctl:begin")) return;
    bool names = names_plan(block.text) && (title.text.empty() || !find_years(block.text).empty());
    if (block.kind == BlockKind::furniture && names) {
      title = {std::string(clean_title(block.text)), SIZE_MAX, SIZE_MAX};
      return;
    }
  }
}

Title find_title(const BlockList& blocks, std::size_t end) {
  constexpr std::size_t most = 16;       // headings: the menu of a web page has as many
  constexpr std::size_t most_above = 8;  // headings above the title that a header says once more
  Title title;
  int best = -40;
  std::size_t rank = 0;
  bool prose = false;
  for (std::size_t i = 0; i < end && rank < most; ++i) {
    const Block& block = *blocks[i];
    bool point = i == 0 && block.kind == BlockKind::item && block.marker.starts_with("§") && names_plan(block.text);
    bool label = block.kind == BlockKind::label;
    bool entry = label && !block.goals && !unicode::has_digit(block.text);  // the last of a menu
    bool dated = label && !names_plan(title.text) && is_dated_plan(blocks, i);
    if ((block.kind == BlockKind::item && !point) || (label && !entry && !dated)) break;
    prose = prose || (block.kind == BlockKind::paragraph && block.text.size() > 120);
    bool heading = block.kind == BlockKind::heading || dated;
    if (!heading && !point && !(rank == 0 && is_row_of_title(block))) continue;
    bool holds = i + 1 < end && (blocks[i + 1]->kind == BlockKind::label || blocks[i + 1]->kind == BlockKind::item);
    bool heads_list = holds && rank > 0 && !(has_word(block.text, is_plan_noun) && !find_years(block.text).empty());
    int score = title_score(blocks, i, rank) - (prose ? 30 : 0) - (heads_list ? 30 : 0);
    ++rank;
    bool header = title.index != SIZE_MAX && score > 0 && rank <= most_above && is_named_again(title.text, block.text);
    if (score <= best && !header) continue;
    best = score;
    title = {std::string(clean_title(block.text)), i, i};
  }
  if (!names_plan(title.text) && (find_years(title.text).empty() || names_no_plan(title.text))) {
    if (std::size_t below = find_plan_below(blocks, end); below != SIZE_MAX)
      title = {std::string(clean_title(blocks[below]->text)), below, below};
  }
  if (title.index != SIZE_MAX) complete_title(title, blocks, end);
  return title;
}

}  // namespace planctl
