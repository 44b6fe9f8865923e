#include "text/wiki_markup.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace planctl {
namespace {

bool is_title(std::string_view line) {
  constexpr std::size_t shortest = 7;  // bytes of "== a =="
  while (line.ends_with(' ') || line.ends_with('\r')) line.remove_suffix(1);
  return line.size() >= shortest && line.starts_with("==") && line.ends_with("==") &&
         line.find_first_not_of('=') != std::string_view::npos;
}

std::size_t count_titles(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.find('\n', at), text.size());
    count += is_title(text.substr(at, end - at)) ? 1 : 0;
    at = end + 1;
  }
  return count;
}

/// "[[Leden|lederna]]" → "lederna", "[[Leden]]" → "Leden"; what it is where the page shows no text: "[[File:…]]".
std::string_view shown_link(std::string_view link) {
  std::size_t bar = link.find_last_of('|');
  bool file = link.starts_with("File:") || link.starts_with("Fil:") || link.starts_with("Category:") ||
              link.starts_with("Kategori:");
  return file ? std::string_view() : bar == std::string_view::npos ? link : link.substr(bar + 1);
}

/// "https://… lederna" → "lederna"; the address where it has no text.
std::string_view shown_address(std::string_view link) {
  std::size_t space = link.find(' ');
  return space == std::string_view::npos ? link : link.substr(space + 1);
}

struct Entity {
  std::string_view name;
  std::string_view sign;
};

constexpr Entity entities[] = {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&nbsp;", " "}};

/// A line without the signs for links, weight, remarks and elements.
class Inline {
 public:
  explicit Inline(std::string_view line) : line_(line) {}

  std::string read() {
    while (at_ < line_.size()) read_next();
    return std::move(plain_);
  }

 private:
  [[nodiscard]] bool here(std::string_view sign) const { return line_.substr(at_).starts_with(sign); }

  /// What stands between the sign that begins here and the one that ends it; false where none does.
  bool take(std::string_view begin, std::string_view end, std::string_view& inside) {
    if (!here(begin) || std::find(absent_.begin(), absent_.end(), end) != absent_.end()) return false;
    std::size_t close = line_.find(end, at_ + begin.size());
    if (close == std::string_view::npos) {
      absent_.push_back(end);
      return false;
    }
    inside = line_.substr(at_ + begin.size(), close - at_ - begin.size());
    at_ = close + end.size();
    return true;
  }

  void read_next() {
    std::string_view inside;
    if (take("[[", "]]", inside)) {
      plain_ += shown_link(inside);
    } else if (take("[http", "]", inside)) {
      plain_ += shown_address(inside);
    } else if (take("{{", "}}", inside) || take("<ref", "</ref>", inside) || take("<!--", "-->", inside)) {
      return;
    } else if (here("''")) {
      at_ = std::min(line_.find_first_not_of('\'', at_), line_.size());
    } else if (is_element() && take("<", ">", inside)) {
      return;
    } else if (!take_entity()) {
      plain_ += line_[at_++];
    }
  }

  [[nodiscard]] bool is_element() const {
    std::string_view behind = line_.substr(std::min(at_ + 1, line_.size()));
    if (behind.starts_with('/')) behind.remove_prefix(1);
    return here("<") && !behind.empty() && behind.front() >= 'a' && behind.front() <= 'z';
  }

  bool take_entity() {
    for (const Entity& entity : entities) {
      if (!here(entity.name)) continue;
      plain_ += entity.sign;
      at_ += entity.name.size();
      return true;
    }
    return false;
  }

  std::string_view line_;
  std::size_t at_ = 0;
  std::vector<std::string_view> absent_;  ///< signs that the rest of the line has none of
  std::string plain_;
};

/// Everything between two signs, several times in a line: "| a || b" → "| a | b |".
std::string cells_of(std::string_view line, std::string_view between) {
  std::string row = "|";
  for (std::size_t at = 0; at <= line.size();) {
    std::size_t end = std::min(line.find(between, at), line.size());
    std::string_view cell = line.substr(at, end - at);
    std::size_t bar = cell.find('|');  // attributes stand in front of it
    if (bar != std::string_view::npos && cell.substr(0, bar).find('=') != std::string_view::npos)
      cell.remove_prefix(bar + 1);
    cell.remove_prefix(std::min(cell.find_first_not_of(' '), cell.size()));
    while (cell.ends_with(' ')) cell.remove_suffix(1);
    row += ' ' + Inline(cell).read() + " |";
    at = end + between.size();
  }
  return row;
}

class Page {
 public:
  std::string line(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.starts_with("{|")) {
      in_table_ = true;
      headed_ = false;
      row_.clear();
      return {};
    }
    if (in_table_) return table_line(line);
    std::size_t marks = std::min(line.find_first_not_of("*#:;"), line.size());
    if (marks > 0) return item(line.substr(0, marks), line.substr(marks));
    counts_.clear();
    bool page_title = line.size() > 4 && line.starts_with("= ") && line.ends_with(" =");
    return Inline(page_title ? line.substr(2, line.size() - 4) : line).read();
  }

 private:
  /// Numbers count on while the items stand below each other.
  std::string item(std::string_view marks, std::string_view text) {
    constexpr std::size_t step = 2;  // columns
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    std::string plain = Inline(text).read();
    if (marks.back() == ':' || marks.back() == ';') return plain;
    counts_.resize(marks.size(), 0);
    std::string mark = marks.back() == '#' ? std::to_string(++counts_.back()) + ". " : "• ";
    return std::string((marks.size() - 1) * step, ' ') + mark + plain;
  }

  /// A row of the table is written in one line, where the next begins or the table ends; below a head the other lines
  /// are rules.
  std::string table_line(std::string_view line) {
    if (line.starts_with("|}") || line.starts_with("|-")) {
      if (line.starts_with("|}")) in_table_ = false;
      return row_.empty() ? filler() : std::exchange(row_, {});
    }
    bool head = line.starts_with('!');
    if (line.starts_with("|+") || (!head && !line.starts_with('|'))) return filler();
    headed_ = headed_ || head;
    std::string cells = cells_of(line.substr(1), head ? "!!" : "||");
    row_ += row_.empty() ? cells : cells.substr(1);
    return head ? std::string() : filler();
  }

  [[nodiscard]] std::string filler() const { return headed_ && in_table_ ? "|---|" : ""; }

  bool in_table_ = false;
  bool headed_ = false;  ///< a row of the table is its head
  std::string row_;
  std::vector<int> counts_;  ///< of the numbered items, by depth
};

}  // namespace

void render_wiki_markup(std::string& text) {
  constexpr std::size_t least = 2;
  if (text.find("\n==") == std::string::npos || count_titles(text) < least) return;
  std::string page;
  page.reserve(text.size());
  Page lines;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.find('\n', at), text.size());
    page += lines.line(std::string_view(text).substr(at, end - at));
    page += '\n';
    at = end + 1;
  }
  text = std::move(page);
}

}  // namespace planctl
