// The area index: a list is one when most of its entries come again as headings further down. It is no content, but it
// promises headings.
#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "language/language.h"
#include "messages/say.h"
#include "read/joining/contents.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t most_lists = 8;        // lists looked at for an index
constexpr std::size_t most_entries = 64;     // entries of an index
constexpr std::size_t most_headings = 4096;  // headings that an index is held against

struct Heading {
  std::string start;  ///< of the key, three bytes or a few more
  std::size_t row = 0;
  std::string key;  ///< once it was needed
};

constexpr std::size_t key_start = 3;  // bytes that tell most headings apart

/// Starts of text groups that could be the headings an index promises.
std::vector<Heading> heading_starts(const Rows& rows, const Groups& groups) {
  std::vector<Heading> starts;
  starts.reserve(std::min(groups.size(), most_headings));
  for (const Group& group : groups) {
    if (group.kind == BlockKind::item || group.kind == BlockKind::contents || group.kind == BlockKind::furniture)
      continue;
    for (std::size_t i = group.begin; i < group.end && i < group.begin + 400; ++i) {
      const Row& row = rows[i];
      bool heads = i == group.begin && group.kind == BlockKind::heading && row.marker.family == MarkerFamily::named;
      bool start = row.starts_upper && row.role == RowRole::content &&
                   (heads || row.open || row.markup || looks_like_title(row));
      if (start && starts.size() < most_headings) starts.push_back({unicode::key_start(row.body, key_start), i, {}});
    }
  }
  return starts;
}

/// Does the row, with up to three behind it, spell the key, or begin with it, or the key with the row's whole heading?
bool promises(const std::string& key, Heading& heading, const Rows& rows) {
  const std::string& start = heading.start;
  if (start.size() < 3 || key.size() < 3 || start[0] != key[0] || start[1] != key[1]) return false;
  if (heading.key.empty()) heading.key = unicode::key(rows[heading.row].body);
  if (heading.key.starts_with(key)) return key.size() * 5 >= heading.key.size() * 2;
  if (!key.starts_with(heading.key)) return false;
  std::string together = heading.key;
  std::size_t left = 3;  // rows behind the first
  for (std::size_t i = heading.row + 1; i < rows.size() && left > 0 && together.size() < key.size(); ++i) {
    if (rows[i].role == RowRole::furniture) continue;
    --left;
    if (rows[i].role != RowRole::content || rows[i].marker.found()) break;
    together += unicode::key(rows[i].body);
  }
  return together == key || heading.key.size() * 5 >= key.size() * 4;
}

std::string text_of(const Rows& rows, const Group& group) {
  std::string text;
  for (std::size_t i = group.begin; i < group.end; ++i) {
    if (rows[i].role == RowRole::furniture) continue;
    if (!text.empty()) text += ' ';
    text += rows[i].body;
  }
  return text;
}

/// "tryggare leder och" → "tryggare leder": what joins the last two entries of a sentence is part of none.
std::string without_conjunction(std::string entry) {
  std::size_t space = entry.find_last_of(' ');
  if (space == std::string::npos || !in_any_folded(&Language::conjunctions, std::string_view(entry).substr(space + 1)))
    return entry;
  entry.resize(space);
  return entry;
}

std::string joined_key(const Rows& rows, const Group& group) {
  std::string key;
  for (std::size_t i = group.begin; i < group.end; ++i) {
    if (rows[i].role != RowRole::furniture) key += unicode::key(without_link(rows[i].body));
  }
  return key;
}

/// The items of one list, as indexes of groups; what a page has between two of them is none.
using ItemList = std::vector<std::size_t>;

std::vector<ItemList> first_lists(const Groups& groups) {
  std::vector<ItemList> lists;
  for (std::size_t g = 0; g < groups.size() && lists.size() < most_lists; ++g) {
    if (groups[g].kind != BlockKind::item) continue;
    ItemList& list = lists.emplace_back();
    for (; g < groups.size(); ++g) {
      if (groups[g].kind == BlockKind::item) {
        list.push_back(g);
      } else if (groups[g].kind != BlockKind::furniture) {
        break;
      }
    }
  }
  return lists;
}

/// Does the item come again as a heading on row `from` or below?
bool is_promise(const Rows& rows, const Group& item, std::size_t from, std::vector<Heading>& headings) {
  auto first = std::find_if(headings.begin(), headings.end(), [&](const Heading& h) { return h.row >= from; });
  std::string begins = unicode::key_start(rows[item.begin].body, key_start);
  bool possible = begins.size() < key_start || std::any_of(first, headings.end(), [&](const Heading& heading) {
                    return heading.start.starts_with(std::string_view(begins).substr(0, key_start));
                  });
  if (!possible) return false;
  std::string key = joined_key(rows, item);
  return std::any_of(first, headings.end(), [&](Heading& heading) { return promises(key, heading, rows); });
}

/// Marks the list and a title right above it as contents when it is an index, and adds its entries.
void take_index(Rows& rows, const Groups& groups, const ItemList& list, std::vector<Heading>& headings,
                Contents& contents) {
  const std::size_t count = list.size();
  if (count < 2 || count > most_entries) return;
  std::size_t kept = 0;
  for (std::size_t k = 0; k < count; ++k) {
    if ((k - kept) * 5 > count * 2) return;
    kept += is_promise(rows, groups[list[k]], groups[list.back()].end, headings) ? 1 : 0;
  }
  if (kept < 2 || kept * 5 < count * 3) return;
  for (std::size_t k = 0; k < count; ++k) {
    const Group& group = groups[list[k]];
    std::string text = text_of(rows, group);
    std::string entry = k + 2 == count ? without_conjunction(text) : text;
    std::string key = entry == text ? joined_key(rows, group) : unicode::key(entry);
    contents.entries.push_back({std::move(key), std::move(entry), rows[group.begin].line->number, false});
    for (std::size_t i = group.begin; i < group.end; ++i) {
      if (rows[i].role != RowRole::furniture) rows[i].role = RowRole::contents;
    }
  }
  if (list.front() == 0) return;
  const Group& above = groups[list.front() - 1];
  bool title = above.kind == BlockKind::heading && list.front() > 1 && above.end - above.begin == 1;
  if (title) rows[above.begin].role = RowRole::contents;
}

/// "p3:12", or what readers count the line as.
std::string place_of(const LaidLine& line) {
  if (line.style == nullptr) return place_of_line(line.number, {});
  return place_of_line(line.style->paragraph > 0 ? line.style->paragraph : line.number, line.style->place);
}

using HeadingKeys = std::vector<std::pair<std::string, const Group*>>;

/// What is wrong with an index entry that no heading repeats to the letter.
Diagnostic mismatch(const Contents::Entry& entry, const HeadingKeys& headings, const Rows& rows) {
  auto near = std::find_if(headings.begin(), headings.end(), [&](const auto& heading) {
    const std::string& key = heading.first;
    return rows[heading.second->begin].line->number > entry.line &&
           (key.starts_with(entry.key) || (entry.key.starts_with(key) && key.size() * 5 >= entry.key.size() * 2));
  });
  if (near == headings.end()) {
    return diagnose("index-mismatch", entry.line, 1, say("the index names '{}', and no heading does", entry.text));
  }
  return diagnose("index-mismatch", entry.line, 1,
                  say("the index says '{}', the heading on line {} says '{}'", entry.text,
                      place_of(*rows[near->second->begin].line), text_of(rows, *near->second)));
}

}  // namespace

Contents find_index(Rows& rows, const Groups& groups) {
  Contents contents;
  std::vector<ItemList> lists = first_lists(groups);
  if (lists.empty()) return contents;
  std::vector<Heading> headings = heading_starts(rows, groups);
  for (const ItemList& list : lists) take_index(rows, groups, list, headings, contents);
  return contents;
}

void check_index(const Contents& contents, const Groups& groups, const Rows& rows,
                 std::vector<Diagnostic>& diagnostics) {
  HeadingKeys headings;
  std::unordered_set<std::string> keys;
  for (const Group& group : groups) {
    if (group.kind != BlockKind::heading || headings.size() >= most_headings) continue;
    headings.emplace_back(joined_key(rows, group), &group);
    keys.insert(headings.back().first);
  }
  for (const Contents::Entry& entry : contents.entries) {
    if (!entry.page_numbers && !keys.contains(entry.key)) diagnostics.push_back(mismatch(entry, headings, rows));
  }
}

}  // namespace planctl
