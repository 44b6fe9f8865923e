#include "read/outline/said_of_title.h"

#include <algorithm>

#include "read/outline/marker_counts.h"
#include "read/outline/wording.h"
#include "read/rows/label_words.h"
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

/// Below a heading, or below what its mark calls a goal: "Mål 2: Alla leder är röjda".
bool is_below_title(const OutlineRows& rows, std::size_t i) {
  if (i == 0 || rows[i - 1].labelled || rows[i - 1].titles_plan) return false;
  const OutlineRow& above = rows[i - 1];
  const bool goal = above.kind == BlockKind::item && unicode::has_digit(above.block->marker) &&
                    names_goals({0, 0, ListKind::items, marker_kind(above.block->marker)});
  return above.kind == BlockKind::heading || goal;
}

/// A title with air above it, a row right below, and a list right below that.
bool is_between_title_and_list(const OutlineRows& rows, std::size_t i) {
  bool above = i > 1 && is_close(rows, i) && !is_close(rows, i - 1) && rows[i].brief && !rows[i].completes;
  return above && i + 1 < rows.size() && is_close(rows, i + 1) && rows[i + 1].kind == BlockKind::item &&
         rows[i].block->level == 0;
}

/// May it be one of several rows right below each other that say who is who, or when the document was taken?
bool may_be_data(const OutlineRow& row) {
  return row.brief && row.kind != BlockKind::item && !row.completes && !row.titles_plan && !row.goal_label &&
         row.block->level == 0 && row.block->marker.empty();
}

/// Two names or more behind a label: "Suppleant: Anna Berg".
bool labels_names(std::string_view text) {
  std::string_view label = label_in_front(text);
  return !label.empty() && is_names(text.substr(label.size() + 1));
}

/// Rows right below each other, of which most, from the first on that does, name persons with their offices: they name
/// nothing else.
///     Kassör: Siv Ek
///     Suppleant: Ola Lind
void see_persons(OutlineRows& rows, std::size_t begin, std::size_t end) {
  constexpr std::ptrdiff_t least = 2;
  auto first = rows.begin() + static_cast<std::ptrdiff_t>(begin);
  auto last = rows.begin() + static_cast<std::ptrdiff_t>(end);
  auto is_one = [](const OutlineRow& row) { return names_person(row.block->text); };
  auto are_two = [&](const OutlineRow& row, const OutlineRow& next) { return is_one(row) && is_one(next); };
  first = std::find_if(first, last, is_one);
  while (last != first && !is_one(*(last - 1)) && !labels_names((last - 1)->block->text)) --last;
  const std::ptrdiff_t persons = std::count_if(first, last, is_one);
  if (persons < least || persons * 2 < last - first) return;
  // "Kassör Siv Ek" between what each of them does heads that.
  if (std::adjacent_find(first, last, are_two) == last) return;
  for (; first != last; ++first) first->said_of_title = true;
}

/// On top of the document, rows right below each other, two at least, each of which has a label in front or says who
/// took the document, or when; one says that for sure.
///     Antagen av: årsmötet
///     Gäller till: vidare
void see_document_data(OutlineRows& rows, std::size_t begin, std::size_t end) {
  auto first = rows.begin() + static_cast<std::ptrdiff_t>(begin);
  auto last = rows.begin() + static_cast<std::ptrdiff_t>(end);
  auto is_sure = [](const OutlineRow& row) { return row.approval || row.dated || labels_names(row.block->text); };
  auto is_data = [&](const OutlineRow& row) { return is_sure(row) || !label_of_value(row.block->text).empty(); };
  if (!std::all_of(first, last, is_data) || std::none_of(first, last, is_sure)) return;
  for (; first != last; ++first) first->said_of_title = true;
}

/// Rows of data: what stands in them names nothing.
void see_data(OutlineRows& rows) {
  bool on_top = true;
  for (std::size_t begin = 0; begin < rows.size();) {
    std::size_t end = begin + 1;
    on_top = on_top && rows[begin].kind != BlockKind::item;
    if (may_be_data(rows[begin])) {
      while (end < rows.size() && may_be_data(rows[end]) && is_close(rows, end)) ++end;
      if (end - begin >= 2) see_persons(rows, begin, end);
      if (end - begin >= 2 && on_top) see_document_data(rows, begin, end);
    }
    begin = end;
  }
}

/// Does a word behind the first begin with a capital, as in the name of an organisation?
bool holds_name(std::string_view text) {
  for (std::size_t space = text.find(' '); space != std::string_view::npos; space = text.find(' ', space + 1)) {
    if (space + 1 < text.size() && unicode::is_upper(unicode::first(text.substr(space + 1)))) return true;
  }
  return false;
}

/// A letter: whose it is stands right below its title, nothing else heads anything, and a sentence leads to the goals.
///     Brev till medlemmarna 2031
///     Föreningen Norra Leden
///     Året har varit bra.
///     Inför 2031 har vi satt upp två mål:
///     • Röja sly
void see_sender(OutlineRows& rows) {
  constexpr std::size_t least = 4;
  constexpr std::uint32_t least_words = 4;  // of the sentence
  if (rows.size() < least || !rows[0].titles_plan) return;
  OutlineRow& sender = rows[1];
  const bool plain = sender.kind == BlockKind::heading && sender.block->level == 0 && sender.block->marker.empty() &&
                     sender.block->settled == Settled::no && !sender.titles_plan && sender.repeats == 1;
  const bool near = sender.block->first_line <= rows[0].block->last_line + 2;
  if (!plain || !near || rows[2].kind == BlockKind::item || !holds_name(sender.block->text)) return;
  auto is_item = [](const OutlineRow& row) { return row.kind == BlockKind::item; };
  auto heads = [](const OutlineRow& row) { return row.kind == BlockKind::heading || row.kind == BlockKind::label; };
  auto first = std::find_if(rows.begin() + 2, rows.end(), is_item);
  if (first == rows.end() || std::any_of(rows.begin() + 2, rows.end(), heads)) return;
  const OutlineRow& lead = *(first - 1);
  sender.said_of_title = lead.kind == BlockKind::lead_in && lead.of_goals && lead.words >= least_words;
}

}  // namespace

void see_said_of_titles(OutlineRows& rows) {
  see_data(rows);
  see_sender(rows);
  constexpr std::ptrdiff_t least = 2;  // rows that surely are
  std::vector<std::size_t> alike;
  std::ptrdiff_t sure = 0;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (!is_below_title(rows, i)) continue;
    bool between = is_between_title_and_list(rows, i);
    rows[i].said_of_title = rows[i].said_of_title || says_who(rows[i], between);
    if (between && rows[i].said_of_title) ++sure;
    if (between && !rows[i].said_of_title && begins_with_name(rows[i].block->text)) alike.push_back(i);
  }
  // "Siv Nord med flera" stands where other areas have the names of all.
  if (sure < least || sure <= std::ssize(alike)) return;
  for (std::size_t i : alike) rows[i].said_of_title = !rows[i].goal_label && !rows[i].activities;
}

}  // namespace planctl
