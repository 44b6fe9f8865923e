// Contents: the table of contents and the area index. They are no content, but they promise headings: a list is an
// index when most of its entries come again as headings further down.
#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "language/language.h"
#include "messages/say.h"
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t longest_entry = 300;   // bytes
constexpr std::size_t most_lists = 8;        // lists looked at for an index
constexpr std::size_t most_entries = 64;     // entries of an index
constexpr std::size_t most_contents = 256;   // entries of a table of contents
constexpr std::size_t most_headings = 4096;  // headings that an index is held against

/// Where the leader of an entry begins, with or without its page number: dots, or wide space before a number; npos
/// where there is none. What breaks off has none: "Söka bidrag ...".
std::size_t leader_at(std::string_view text, bool& dots) {
  constexpr std::ptrdiff_t broken_off = 3;  // dots
  std::size_t end = text.find_last_not_of("0123456789");
  if (end == std::string_view::npos) return end;
  bool number = end + 1 < text.size() && text.size() - end - 1 <= 3;
  std::size_t title = text.find_last_not_of(" .\t\xE2\x80\xA6_\xC2\xB7", end);
  if (title == std::string_view::npos) return std::string_view::npos;
  std::string_view leader = text.substr(title + 1, end - title);
  auto ellipses = std::count(leader.begin(), leader.end(), '\xA6');
  auto signs = std::count(leader.begin(), leader.end(), '.') + std::count(leader.begin(), leader.end(), '_') +
               broken_off * ellipses;
  dots = number ? signs >= broken_off : signs > broken_off;
  if (dots) return title + 1;
  bool wide = leader.size() >= 2 || leader == "\t" || leader == " ";
  return number && wide ? title + 1 : std::string_view::npos;
}

/// "[Leder](#leder)" says "Leder".
std::string_view without_link(std::string_view text) {
  auto target = text.ends_with(')') ? text.rfind("](") : std::string_view::npos;
  return text.substr(0, target);
}

std::string entry_key(std::string_view text) {
  std::string key = unicode::key(without_link(text));
  std::size_t digits = key.find_first_not_of("0123456789,");
  if (digits != std::string::npos) key.erase(0, digits);
  return key;
}

bool is_contents_title(std::string_view text) {
  constexpr std::size_t longest = 24;  // bytes
  if (text.size() > longest) return false;
  while (text.ends_with(':') || text.ends_with(' ')) text.remove_suffix(1);
  return in_any_folded(&Language::contents_titles, text);
}

/// A row that only a table of contents has: its title, leaders, or a page number behind a wide gap.
bool has_contents(const Rows& rows) {
  return std::any_of(rows.begin(), rows.end(), [](const Row& row) {
    if (row.role != RowRole::content || row.text.size() > longest_entry) return false;
    bool dots = false;
    bool number = row.text.back() >= '0' && row.text.back() <= '9';
    bool leader =
        (number || row.text.back() == '.') &&
        (row.widest_gap > 1 || row.text.find("..") != std::string_view::npos ||
         row.text.find(". .") != std::string_view::npos || row.text.find("\xE2\x80\xA6") != std::string_view::npos ||
         row.text.find("__") != std::string_view::npos) &&
        leader_at(row.text, dots) != std::string_view::npos;
    return leader || is_contents_title(row.text);
  });
}

/// Keys of short rows and the last row each stands on.
std::unordered_map<std::string, std::size_t> last_rows(const Rows& rows) {
  std::unordered_map<std::string, std::size_t> last;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].role == RowRole::content && rows[i].text.size() <= 120) last[entry_key(rows[i].text)] = i;
  }
  return last;
}

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
  for (std::size_t i = heading.row + 1; i < rows.size() && i < heading.row + 4 && together.size() < key.size(); ++i) {
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

std::string joined_key(const Rows& rows, const Group& group) {
  std::string key;
  for (std::size_t i = group.begin; i < group.end; ++i) {
    if (rows[i].role != RowRole::furniture) key += unicode::key(without_link(rows[i].body));
  }
  return key;
}

/// Groups [begin, end) are items in one list.
struct ItemList {
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<ItemList> first_lists(const Groups& groups) {
  std::vector<ItemList> lists;
  for (std::size_t g = 0; g < groups.size() && lists.size() < most_lists; ++g) {
    if (groups[g].kind != BlockKind::item) continue;
    ItemList list{g, g};
    while (list.end < groups.size() && groups[list.end].kind == BlockKind::item) ++list.end;
    lists.push_back(list);
    g = list.end;
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
  std::size_t count = list.end - list.begin;
  if (count < 2 || count > most_entries) return;
  std::size_t kept = 0;
  for (std::size_t g = list.begin; g < list.end; ++g) {
    if ((g - list.begin - kept) * 5 > count * 2) return;
    kept += is_promise(rows, groups[g], groups[list.end - 1].end, headings) ? 1 : 0;
  }
  if (kept < 2 || kept * 5 < count * 3) return;
  for (std::size_t g = list.begin; g < list.end; ++g) {
    contents.entries.push_back(
        {joined_key(rows, groups[g]), text_of(rows, groups[g]), rows[groups[g].begin].line->number, false});
    for (std::size_t i = groups[g].begin; i < groups[g].end; ++i) {
      if (rows[i].role != RowRole::furniture) rows[i].role = RowRole::contents;
    }
  }
  if (list.begin == 0) return;
  const Group& above = groups[list.begin - 1];
  bool title = above.kind == BlockKind::heading && list.begin > 1 && above.end - above.begin == 1;
  if (title) rows[above.begin].role = RowRole::contents;
}

/// Short and begins like a title.
bool may_be_title(const Row& row) {
  constexpr std::size_t longest = 80;  // bytes
  return row.role == RowRole::content && row.text.size() <= longest && row.text.back() != '.' &&
         row.text.back() != ':' && unicode::is_upper(unicode::first(row.text));
}

/// What could be a title and stands in the document more than once, as written, and the last row it stands on.
std::unordered_map<std::string_view, std::size_t> last_titles(const Rows& rows) {
  std::vector<std::size_t> titles;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (may_be_title(rows[i])) titles.push_back(i);
  }
  std::sort(titles.begin(), titles.end(), [&](std::size_t a, std::size_t b) {
    std::string_view one = rows[a].text;
    std::string_view other = rows[b].text;
    return std::tuple(one.size(), one, a) < std::tuple(other.size(), other, b);
  });
  std::unordered_map<std::string_view, std::size_t> last;
  for (std::size_t k = 1; k < titles.size(); ++k) {
    if (rows[titles[k]].text == rows[titles[k - 1]].text) last[rows[titles[k]].text] = titles[k];
  }
  return last;
}

/// Two or more rows together that all come again further down, in order and apart from each other: the list of what
/// is on a web page.
void mark_unmarked_index(Rows& rows) {
  constexpr std::size_t least = 2;
  constexpr std::size_t apart = 3;  // rows
  auto last = last_titles(rows);
  if (last.empty()) return;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::size_t end = i;
    std::size_t before = 0;
    for (; end < rows.size() && rows[end].role == RowRole::content && (end == i || rows[end].gap <= 1); ++end) {
      auto found = last.find(rows[end].text);
      if (found == last.end() || found->second <= end + 1 || (end > i && found->second < before + apart)) break;
      before = found->second;
    }
    if (end - i < least || last.at(rows[i].text) < end) continue;
    // Nor is there one that begins above a label and goes past it.
    std::size_t label = end;
    while (label > i && !is_label_text(rows[label - 1].text)) --label;
    if (label > i) {
      i = label - 1;
      continue;
    }
    for (; i < end; ++i) rows[i].role = RowRole::contents;
  }
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
                      rows[near->second->begin].line->number, text_of(rows, *near->second)));
}

}  // namespace

// Entries with leaders or page numbers; and below a contents title, rows that come again further down. An entry is
// never alone: one row with a leader is a form to fill in, or a goal.
void mark_contents(Rows& rows) {
  mark_unmarked_index(rows);
  if (!has_contents(rows)) return;
  std::unordered_map<std::string, std::size_t> last = last_rows(rows);
  auto returns = [&](std::size_t i, std::string_view text) {
    auto found = last.find(entry_key(text));
    return found != last.end() && found->second > i;
  };
  auto has_dots = [&](std::size_t i) {
    bool dots = false;
    return i < rows.size() && rows[i].role != RowRole::furniture && rows[i].text.size() <= longest_entry &&
           leader_at(rows[i].text, dots) != std::string_view::npos && dots;
  };
  bool inside = false;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Row& row = rows[i];
    if (row.role != RowRole::content) continue;
    bool dots = false;
    std::size_t leader = row.text.size() <= longest_entry ? leader_at(row.text, dots) : std::string_view::npos;
    bool entry =
        leader != std::string_view::npos &&
        (dots ? inside || has_dots(i + 1) || (i > 0 && has_dots(i - 1)) || returns(i, row.text.substr(0, leader))
              : returns(i, row.text.substr(0, leader)) &&
                    (inside || row.text[leader] != ' ' || row.text.substr(leader, 2) == "  "));
    bool short_row = inside && row.text.size() <= 120;
    entry = entry || (short_row && (leader != std::string_view::npos || returns(i, row.text)));
    bool wrapped = !entry && inside && i + 1 < rows.size() && rows[i + 1].role == RowRole::content &&
                   rows[i + 1].gap == 0 && has_dots(i + 1);
    inside = is_contents_title(row.text) || entry || wrapped;
    if (inside) row.role = RowRole::contents;
  }
}

Contents read_contents(const Rows& rows) {
  Contents contents;
  std::string begun;  // first row of an entry whose page number stands on the next
  for (std::size_t i = 0; i < rows.size() && contents.entries.size() < most_contents; ++i) {
    const Row& row = rows[i];
    if (row.role != RowRole::contents || is_contents_title(row.text)) continue;
    bool dots = false;
    std::size_t leader = leader_at(row.text, dots);
    std::string text = begun + std::string(row.text.substr(0, leader));
    bool goes_on = leader == std::string_view::npos && i + 1 < rows.size() && rows[i + 1].role == RowRole::contents &&
                   rows[i + 1].gap == 0 && unicode::is_lower(unicode::first(rows[i + 1].text));
    begun = goes_on ? text + " " : std::string();
    std::string key = entry_key(text);
    if (!goes_on && key.size() >= 3)
      contents.entries.push_back({std::move(key), std::move(text), row.line->number, true});
  }
  return contents;
}

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
  std::vector<std::pair<std::string, const Group*>> headings;
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
