// Questions: titles that ask, "How will we grow?". A question that stands alone above something else is a title where
// the document has others; one alone may be part of the prose.

#include <vector>

#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

/// A question and nothing else, with a number in front or without.
bool is_question(const Rows& rows, const Group& group) {
  constexpr std::uint32_t most_rows = 2;
  const Row& row = rows[group.begin];
  const Row& last = rows[group.end - 1];
  bool marked = row.marker.found() && row.marker.family != MarkerFamily::number &&
                row.marker.family != MarkerFamily::bare && row.marker.family != MarkerFamily::level;
  if (group.end - group.begin > most_rows || row.role != RowRole::content || marked) return false;
  if (row.line->cell != CellRole::none || !row.starts_upper || unicode::last(last.body) != U'?') return false;
  std::uint32_t words = row.words + (&last == &row ? 0 : last.words);
  return words <= most_title_words && row.body.find("? ") == std::string_view::npos && !holds_sentence_end(row.body);
}

}  // namespace

void mark_questions(Groups& groups, const Rows& rows) {
  constexpr std::size_t several = 2;
  std::vector<Group*> titles;
  Group* above = nullptr;  // a question that something else has to follow
  for (Group& group : groups) {
    RowRole role = rows[group.begin].role;
    if (role == RowRole::furniture || role == RowRole::underline) continue;
    bool asks = is_question(rows, group);
    if (above != nullptr && !asks) titles.push_back(above);
    above = asks ? &group : nullptr;
  }
  if (titles.size() < several) return;
  for (Group* title : titles) title->asks = true;
}

}  // namespace planctl
