// The table of contents: entries with leaders or page numbers; and below its title, rows that come again further down.
#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

#include "language/language.h"
#include "read/joining/contents.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t longest_entry = 300;  // bytes
constexpr std::size_t longest_short = 120;  // bytes; of an entry without a leader
constexpr std::size_t most_contents = 256;  // entries of a table of contents

/// What leads from the title of an entry to its page: dots, with or without a number, or wide space before one.
struct Leader {
  std::size_t begin = 0;
  bool dots = false;
};

/// "Stugor 6-7", "Stugor 6–7" → "Stugor 6"; any other text as it is.
std::string_view before_last_page(std::string_view text) {
  constexpr std::string_view digits = "0123456789";
  constexpr std::size_t longest = 3;  // digits
  std::size_t dash = text.find_last_not_of(digits);
  if (dash == std::string_view::npos || dash + 1 == text.size()) return text;
  std::string_view before = text.substr(0, dash + 1);
  for (std::string_view sign : {std::string_view("-"), std::string_view("–")}) {
    if (!before.ends_with(sign)) continue;
    std::string_view pages = before.substr(0, before.size() - sign.size());
    std::size_t title = pages.find_last_not_of(digits);
    if (title != std::string_view::npos && title + 1 < pages.size() && pages.size() - title - 1 <= longest)
      return pages;
  }
  return text;
}

/// What breaks off has no leader: "Söka bidrag ...".
std::optional<Leader> find_leader(std::string_view text) {
  constexpr std::ptrdiff_t broken_off = 3;  // dots
  text = before_last_page(text);
  std::size_t end = text.find_last_not_of("0123456789");
  if (end == std::string_view::npos) return std::nullopt;
  bool number = end + 1 < text.size() && text.size() - end - 1 <= 3;
  std::size_t title = text.find_last_not_of(" .\t\xE2\x80\xA6_\xC2\xB7", end);
  if (title == std::string_view::npos) return std::nullopt;
  std::string_view leader = text.substr(title + 1, end - title);
  auto ellipses = std::count(leader.begin(), leader.end(), '\xA6');
  auto signs = std::count(leader.begin(), leader.end(), '.') + std::count(leader.begin(), leader.end(), '_') +
               broken_off * ellipses;
  bool dots = number ? signs >= broken_off : signs > broken_off;
  bool wide = leader.size() >= 2 || leader == "\t" || leader == " ";
  return dots || (number && wide) ? std::optional(Leader{title + 1, dots}) : std::nullopt;
}

std::optional<Leader> leader_of(const Row& row) {
  return row.text.size() <= longest_entry ? find_leader(row.text) : std::nullopt;
}

std::string entry_key(std::string_view text) {
  std::string key = unicode::key(without_link(text));
  std::size_t digits = key.find_first_not_of("0123456789,");
  if (digits != std::string::npos) key.erase(0, digits);
  return key;
}

/// Also with the number of its page or section in front.
bool is_contents_title(std::string_view text) {
  constexpr std::size_t longest = 24;  // bytes
  if (text.size() > longest) return false;
  if (!text.empty() && unicode::is_digit_byte(text.front()))
    text.remove_prefix(std::min(text.find_first_not_of("0123456789. \t"), text.size()));
  while (text.ends_with(':') || text.ends_with(' ')) text.remove_suffix(1);
  return in_any_folded(&Language::contents_titles, text);
}

/// A row that only a table of contents has: its title, leaders, or a page number behind a wide gap.
bool has_contents(const Rows& rows) {
  constexpr std::array<std::string_view, 4> leaders{"..", ". .", "\xE2\x80\xA6", "__"};
  return std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
    if (row.role != RowRole::content || row.text.size() > longest_entry) return false;
    auto holds = [&](std::string_view leader) { return row.text.find(leader) != std::string_view::npos; };
    bool ends = unicode::is_digit_byte(row.text.back()) || row.text.back() == '.';
    bool led =
        ends && find_leader(row.text) && (row.widest_gap > 1 || std::any_of(leaders.begin(), leaders.end(), holds));
    return led || is_contents_title(row.text);
  });
}

/// Rows as entries of a table of contents. An entry is never alone: one row with a leader is a form to fill in, or a
/// goal.
class EntryRows {
 public:
  explicit EntryRows(const Rows& rows) : rows_(rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      bool may_return = rows[i].role == RowRole::content && rows[i].text.size() <= longest_short;
      if (may_return) last_[entry_key(rows[i].text)] = i;
    }
  }

  /// `inside`: right below the title of the contents or another entry.
  [[nodiscard]] bool is_entry(std::size_t i, bool inside) const {
    const Row& row = rows_[i];
    auto leader = leader_of(row);
    if (inside && row.text.size() <= longest_short && (leader || returns(i, row.text))) return true;
    if (!leader) return false;
    std::string_view title = row.text.substr(0, leader->begin);
    if (leader->dots) return inside || has_dots(i + 1) || (i > 0 && has_dots(i - 1)) || returns(i, title);
    std::string_view gap = row.text.substr(leader->begin, 2);
    return (inside || gap.front() != ' ' || gap == "  ") && returns(i, title);
  }

  /// Comes not again, as a chapter may that was left out, and stands right between two that do.
  [[nodiscard]] bool is_between(std::size_t i) const {
    if (i == 0 || i + 1 >= rows_.size() || rows_[i].gap > 0 || rows_[i + 1].gap > 0) return false;
    const bool title = rows_[i].text.size() <= longest_short && looks_like_title(rows_[i]);
    return title && rows_[i - 1].role == RowRole::contents && rows_[i + 1].role == RowRole::content &&
           returns(i - 1, rows_[i - 1].text) && returns(i + 1, rows_[i + 1].text);
  }

  /// The first row of an entry whose leader stands on the next.
  [[nodiscard]] bool begins_entry(std::size_t i) const {
    return i + 1 < rows_.size() && rows_[i + 1].role == RowRole::content && rows_[i + 1].gap == 0 && has_dots(i + 1);
  }

 private:
  /// Does the text stand as a row further down?
  [[nodiscard]] bool returns(std::size_t i, std::string_view text) const {
    auto found = last_.find(entry_key(text));
    return found != last_.end() && found->second > i;
  }

  [[nodiscard]] bool has_dots(std::size_t i) const {
    if (i >= rows_.size() || rows_[i].role == RowRole::furniture) return false;
    auto leader = leader_of(rows_[i]);
    return leader && leader->dots;
  }

  const Rows& rows_;
  std::unordered_map<std::string, std::size_t> last_;  ///< keys of short rows, and the last row each stands on
};

}  // namespace

/// "[Leder](#leder)" says "Leder".
std::string_view without_link(std::string_view text) {
  auto target = text.ends_with(')') ? text.rfind("](") : std::string_view::npos;
  return text.substr(0, target);
}

void mark_contents(Rows& rows) {
  mark_page_index(rows);
  if (!has_contents(rows)) return;
  const EntryRows entries(rows);
  bool inside = false;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].role != RowRole::content) continue;
    inside = is_contents_title(rows[i].text) || entries.is_entry(i, inside) ||
             (inside && (entries.begins_entry(i) || entries.is_between(i)));
    if (inside) rows[i].role = RowRole::contents;
  }
}

Contents read_contents(const Rows& rows) {
  Contents contents;
  std::string begun;  // first row of an entry whose page number stands on the next
  for (std::size_t i = 0; i < rows.size() && contents.entries.size() < most_contents; ++i) {
    const Row& row = rows[i];
    if (row.role != RowRole::contents || is_contents_title(row.text)) continue;
    auto leader = find_leader(row.text);
    std::string text = begun + std::string(leader ? row.text.substr(0, leader->begin) : row.text);
    bool goes_on = !leader && i + 1 < rows.size() && rows[i + 1].role == RowRole::contents && rows[i + 1].gap == 0 &&
                   unicode::is_lower(unicode::first(rows[i + 1].text));
    begun = goes_on ? text + " " : std::string();
    std::string key = entry_key(text);
    if (!goes_on && key.size() >= 3)
      contents.entries.push_back({std::move(key), std::move(text), row.line->number, true});
  }
  return contents;
}

}  // namespace planctl
