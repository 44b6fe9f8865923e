// Lead-ins: what begins in several places of a document alike begins something there, whatever stands above it.
#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "read/rows/label_words.h"
#include "read/rows/rows.h"

namespace planctl {
namespace {

using Places = std::unordered_map<std::string_view, std::vector<std::size_t>>;

/// "Mål för distriktet:" in several places, word for word.
void mark_whole_rows(Rows& rows) {
  constexpr std::uint32_t least = 3;  // words
  Places places;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const Row& row = rows[i];
    if (row.colon && row.words >= least && row.role == RowRole::content && !row.marker.found())
      places[row.text].push_back(i);
  }
  for (const auto& place : places) {
    const std::vector<std::size_t>& same = place.second;
    // The last row of a sentence that stands in several places has the same rows above it.
    auto below_others = [&](std::size_t i) { return rows[i - 1].text != rows[same.front() - 1].text; };
    if (std::none_of(same.begin(), same.end(), below_others)) continue;
    for (std::size_t i : same) rows[i].recurs = true;
  }
}

/// Two labels in one row: "Who: Hattie. With: The scouts."
bool holds_two_labels(std::string_view text) {
  const std::size_t first = text.find(": ");
  return first != std::string_view::npos && text.find(": ", first + 2) != std::string_view::npos;
}

/// "Who" of "Who: Hattie": in front of few words that end no sentence, but one of several labels; empty where there is
/// none.
std::string_view label_of_few_words(const Row& row) {
  constexpr std::uint32_t most_words = 8;
  bool few = row.has_digit_or_colon && row.words <= most_words && (!row.terminal || holds_two_labels(row.body));
  return few ? label_of_value(row.body) : std::string_view();
}

/// Had the text above a label ended? Straight below an item, the rest of one or another label it had, whatever its
/// sign.
bool is_behind_text(const Rows& rows, std::size_t i) {
  const Row& above = rows[i - 1];
  if (above.terminal) return true;
  const bool text = above.marker.found() || above.starts_lower || !label_of_few_words(above).empty();
  return rows[i].gap == 0 && text && !above.open && !above.hyphen;
}

/// A list, and no item above it: what stands above several is the name of an area. Items that each have a value have
/// the first one above it.
///     Theme: Boats
///     1. Mend the boats.
///     2. Paint the oars.
///     Theme: Huts
bool heads_first_list(const Rows& rows, std::size_t i) {
  if (i == 0 || i + 1 == rows.size() || !rows[i + 1].marker.found()) return false;
  std::size_t first = i - 1;
  while (first > 0 && rows[first].gap == 0 && !rows[first].marker.found()) --first;
  return !rows[first].marker.found();
}

/// One item above each and none right below the last, in one list: each says something of the item above it.
///     • Ten boats are afloat in May
///       Seen: the log of 2031
///     • Every hut has a stove
///       Seen: the hut book
bool follow_items(const Rows& rows, const std::vector<std::size_t>& same) {
  if (same.size() < 2 || same.front() == 0) return false;
  const Marker& marker = rows[same.front() - 1].marker;
  for (std::size_t k = 0; k < same.size(); ++k) {
    const std::size_t i = same[k];
    const bool next = i + 1 < rows.size() && rows[i + 1].marker.alike(marker);
    const bool below = rows[i].gap == 0 && marker.found() && rows[i - 1].marker.alike(marker);
    const bool last = k + 1 == same.size();
    if (!below || next == last || (!last && same[k + 1] != i + 2)) return false;
  }
  return true;
}

/// The label is known for one of values, or stands below several texts that had ended, with another value each time.
///     a. Mend the roof of the north hut.
///        Who: Hattie
void mark_values(Rows& rows) {
  constexpr std::size_t least = 3;  // places
  Places places;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Row& row = rows[i];
    row.value = row.value || (row.has_digit_or_colon && names_value(row.body));
    if (i == 0 || row.value || row.role != RowRole::content || row.marker.found() || row.markup) continue;
    if (std::string_view label = label_of_few_words(row); !label.empty()) places[label].push_back(i);
  }
  for (const auto& place : places) {
    const std::vector<std::size_t>& same = place.second;
    if (follow_items(rows, same)) {
      for (std::size_t i : same) rows[i].value = true;
      continue;
    }
    auto ended = std::count_if(same.begin(), same.end(), [&](std::size_t i) { return is_behind_text(rows, i); });
    if (same.size() < least || static_cast<std::size_t>(ended) * 3 < same.size() * 2) continue;
    if (heads_first_list(rows, same.front())) continue;
    for (std::size_t i : same) rows[i].value = true;
  }
}

}  // namespace

void mark_lead_ins(Rows& rows) {
  mark_whole_rows(rows);
  mark_values(rows);
}

}  // namespace planctl
