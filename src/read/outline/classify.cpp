// Classification: which groups are headings, lead-ins, items or prose, by what they look like and what follows them.
#include <map>

#include "language/language.h"
#include "read/outline/depths.h"
#include "read/outline/follow.h"
#include "read/outline/marked_headings.h"
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "A hut to be proud of": a title that ends in a small word, above items that begin with capitals.
bool names_thing(const Row& row, const Row& next) {
  std::size_t at = 0;
  return in_any(&Language::indefinites, next_word(row.body, at)) && unicode::is_upper(unicode::first(next.body));
}

/// "Målen för stugorna är att": a sentence that the list completes, also without a colon.
bool breaks_off(const Row& row, const Row& next) {
  std::size_t at = row.body.find_last_of(' ') + 1;
  if (row.words < 3 || at == 0 || row.terminal || names_thing(row, next)) return false;
  std::string last = next_word(row.body, at);
  return in_any(&Language::open_endings, last) &&
         (in_any(&Language::function_words, last) || in_any(&Language::modals, last));
}

/// A long row that ends in a word that none ends with, or that fills its line below another: prose that a blank line or
/// a label cut.
///     Samtidigt går det inte att bestämma allt från
///     (blank)
///     Stockholm. En del kretsar har …
bool breaks_in_sentence(const Rows& rows, const Group& group, const Layout& layout) {
  constexpr std::uint32_t least_words = 9;
  const Row& row = rows[group.begin];
  bool below_sentence = group.begin > 0 && row.gap == 0 && rows[group.begin - 1].terminal;
  bool full = below_sentence && fills_line(row, layout);
  return group.end - group.begin == 1 && row.words >= least_words && !row.capitals && (row.open || full);
}

/// Wider than the margin that the lines of its paragraphs end at, and set apart above a list: no line of one.
bool stands_out_above_list(const Groups& groups, const Rows& rows, std::size_t g) {
  std::size_t n = next_content(groups, rows, g);
  return rows[groups[g].begin].gap > 0 && n < groups.size() && head(rows, groups[n]).marker.found();
}

bool is_text_heading(const Groups& groups, const Rows& rows, std::size_t g, const Layout& layout) {
  const Row& row = head(rows, groups[g]);
  if (row.markup || groups[g].named_by_index) return true;
  bool plain = row.line->style != nullptr && row.line->style->plain && !row.capitals;
  if (plain && follow_of(groups, rows, g) != Follow::other_list) return false;
  if (!title_like(groups, rows, g) || is_labelled_value(groups[g], row)) return false;
  if (follow_of(groups, rows, g) == Follow::nothing && next_content(groups, rows, g) >= groups.size()) return false;
  if (breaks_in_sentence(rows, groups[g], layout)) return false;
  return (!layout.wrapped || groups[g].end - groups[g].begin > 1 || row.width() <= layout.full_reach + 6 ||
          row.capitals || stands_between_gaps(rows, groups[g]) || stands_out_above_list(groups, rows, g));
}

BlockKind kind_of(const Groups& groups, const Rows& rows, std::size_t g, const std::map<Style, Votes>& votes,
                  const Layout& layout) {
  const Row& row = head(rows, groups[g]);
  switch (row.role) {
    case RowRole::furniture:
    case RowRole::underline:
      return BlockKind::furniture;
    case RowRole::contents:
      return BlockKind::contents;
    case RowRole::label:
      return BlockKind::label;
    case RowRole::content:
      break;
  }
  if (row.line->cell == CellRole::name) return BlockKind::heading;
  if (row.line->cell == CellRole::text || row.marker.family == MarkerFamily::question) return BlockKind::item;
  if (row.marker.found()) return acts_as_heading(groups, rows, g, votes) ? BlockKind::heading : BlockKind::item;
  std::size_t n = next_content(groups, rows, g);
  bool list_next = n < groups.size() && head(rows, groups[n]).marker.found();
  const Row& last = tail(rows, groups[g]);
  bool few_words = row.words <= 4 && groups[g].end - groups[g].begin == 1;
  if (last.colon && !row.markup && !(few_words && !list_next) && !groups[g].named_by_index) return BlockKind::lead_in;
  const bool heading_next = list_next && head(rows, groups[n]).markup;
  if (list_next && !heading_next && !row.markup && !groups[g].named_by_index && breaks_off(last, head(rows, groups[n])))
    return BlockKind::lead_in;
  return is_text_heading(groups, rows, g, layout) ? BlockKind::heading : BlockKind::paragraph;
}

std::uint8_t level_of(const Row& row) {
  if (row.markup) return row.markup_level;
  if (row.marker.family == MarkerFamily::level) return row.marker.levels;
  if (row.marker.family == MarkerFamily::number || row.marker.family == MarkerFamily::bare) return 1;
  return 0;
}

}  // namespace

void classify_groups(Groups& groups, const Rows& rows, const Layout& layout) {
  mark_questions(groups, rows);
  std::map<Style, Votes> votes = vote(groups, rows);
  for (std::size_t g = 0; g < groups.size(); ++g) {
    groups[g].kind = kind_of(groups, rows, g, votes, layout);
    if (groups[g].kind == BlockKind::heading) groups[g].level = level_of(head(rows, groups[g]));
  }
  set_depths(groups, rows, votes.size() > 1);
}

}  // namespace planctl
