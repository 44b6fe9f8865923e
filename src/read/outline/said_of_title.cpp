#include "read/outline/said_of_title.h"

#include <algorithm>

#include "read/outline/wording.h"
#include "read/rows/names.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "Siv Ek, Ola Lind", not "Myror, Bävrar och Vargar": the first of them has two names.
bool holds_full_name(std::string_view text) {
  return text.substr(0, text.find(", ")).find(' ') != std::string_view::npos;
}

/// "Sammankallande: Siv Ek", "Siv Ek, Ola Lind"; right above a list also "Siv, Ola och Kim".
bool says_who(const OutlineRow& row, bool above_list) {
  std::string_view text = row.block->text;
  const bool several = text.find(", ") != std::string_view::npos && (above_list || holds_full_name(text));
  return row.labelled || (several && is_names(text) && !row.completes);
}

/// "Ola Lind med flera": begins as a name does.
bool begins_with_name(std::string_view text) {
  std::size_t space = text.find(' ');
  if (space == std::string_view::npos || text.find_first_of(",:") != std::string_view::npos) return false;
  return unicode::is_upper(unicode::first(text)) && unicode::is_upper(unicode::first(text.substr(space + 1)));
}

bool is_below_title(const OutlineRows& rows, std::size_t i) {
  return i > 0 && rows[i - 1].kind == BlockKind::heading && !rows[i - 1].labelled && !rows[i - 1].titles_plan;
}

/// A title with air above it, a row right below, and a list right below that.
bool is_between_title_and_list(const OutlineRows& rows, std::size_t i) {
  bool above = i > 1 && is_close(rows, i) && !is_close(rows, i - 1) && rows[i].brief && !rows[i].completes;
  return above && i + 1 < rows.size() && is_close(rows, i + 1) && rows[i + 1].kind == BlockKind::item &&
         rows[i].block->level == 0;
}

}  // namespace

void see_said_of_titles(OutlineRows& rows) {
  constexpr std::ptrdiff_t least = 2;  // rows that surely are
  std::vector<std::size_t> alike;
  std::ptrdiff_t sure = 0;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (!is_below_title(rows, i)) continue;
    bool between = is_between_title_and_list(rows, i);
    rows[i].said_of_title = says_who(rows[i], between);
    if (between && rows[i].said_of_title) ++sure;
    if (between && !rows[i].said_of_title && begins_with_name(rows[i].block->text)) alike.push_back(i);
  }
  // "Siv Nord med flera" stands where other areas have the names of all.
  if (sure < least || sure <= std::ssize(alike)) return;
  for (std::size_t i : alike) rows[i].said_of_title = !rows[i].goal_label && !rows[i].activities;
}

}  // namespace planctl
