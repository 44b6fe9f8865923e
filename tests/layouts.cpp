#include "layouts.h"

#include <algorithm>

#include "language/language.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

/// Lines of at most `width` characters, words whole; the first begins with `first`, `other` stands between two.
std::string wrap(std::string_view text, std::size_t width, const std::string& first, const std::string& other) {
  std::string out = first;
  std::size_t used = unicode::length(first);
  bool begun = false;
  while (!text.empty()) {
    std::size_t end = std::min(text.find(' '), text.size());
    std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    std::size_t size = unicode::length(word);
    if (begun && used + 1 + size > width) {
      out += other;
      used = unicode::length(other);
    } else if (begun) {
      out += ' ';
      ++used;
    }
    out += word;
    used += size;
    begun = true;
  }
  return out + '\n';
}

/// Where lines that go on end in a space, those that are wrapped anew must too.
bool ends_lines_in_spaces(const std::string& text) {
  std::size_t count = 0;
  for (auto at = text.find(" \n"); at != std::string::npos; at = text.find(" \n", at + 1)) ++count;
  return count >= 8;
}

/// A small letter, as folding sees it.
bool is_small(char32_t c) {
  std::string letter;
  unicode::append(letter, c);
  return unicode::is_letter(c) && unicode::fold(letter) == letter;
}

/// The first word at or behind `at`, behind spaces.
std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t begin = std::min(text.find_first_not_of(" \t", at), text.size());
  std::size_t end = std::min(text.find_first_of(" \t\n", begin), text.size());
  return text.substr(begin, end - begin);
}

/// Is the word that the line break at `at` cuts, behind its hyphen, to be put together with `rest`?
bool is_cut(std::string_view line, std::string_view rest) {
  if (line.size() < 2 || line.back() != '-' || rest.empty() || in_any(&Language::conjunctions, rest)) return false;
  line.remove_suffix(1);
  bool third = line.size() > 1 && line.back() == line[line.size() - 2] && line.back() == rest.front();
  return !third && is_small(unicode::last(line)) && is_small(unicode::first(rest));
}

}  // namespace

std::string with_bullets(const std::string& text, std::string_view from, std::string_view to) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    std::size_t first = std::min(text.find_first_not_of(" \t\f", at), end);
    bool bullet = std::string_view(text).substr(first).starts_with(from);
    result.append(text, at, first - at);
    result += bullet ? to : "";
    first += bullet ? from.size() : 0;
    result.append(text, first, end - first);
    at = end;
  }
  return result;
}

std::set<std::string> markers_of(const Document& document) {
  std::set<std::string> markers;
  for (const Plan& plan : document.plans) {
    for (const Area& area : plan.areas) {
      for (const Goal& goal : area.goals) markers.insert(goal.marker);
    }
  }
  return markers;
}

std::string rewrap_goals(const std::string& text, const Document& document, std::size_t width) {
  std::string out;
  std::size_t at = 0;
  for (const Plan& plan : document.plans) {
    for (const Area& area : plan.areas) {
      for (const Goal& goal : area.goals) {
        out.append(text, at, goal.bytes.begin - at);
        std::size_t line = text.rfind('\n', goal.bytes.begin);
        std::size_t indent = goal.bytes.begin - (line == std::string::npos ? 0 : line + 1);
        std::string hanging = text[goal.bytes.begin - 1] == '\t' ? "\t  " : std::string(indent + 2, ' ');
        hanging.insert(0, ends_lines_in_spaces(text) ? " \n" : "\n");
        std::string first = goal.marker.empty() ? "" : goal.marker + ' ';
        std::string wrapped = wrap(goal.text, width, first, hanging);
        out.append(wrapped, 0, wrapped.size() - 1);
        at = goal.bytes.end;
      }
    }
  }
  return out.append(text, at);
}

std::string write_anew(const Blocks& blocks, std::size_t width) {
  std::string out;
  for (const Block& block : blocks.blocks) {
    if (block.kind == BlockKind::furniture || block.kind == BlockKind::contents) continue;
    bool item = block.kind == BlockKind::item;
    std::string marker = block.marker.empty() ? "" : block.marker + ' ';
    std::string first = std::string(item ? block.depth * 4U : 0U, ' ') + marker;
    if (!item) out += '\n';
    bool one_line = block.kind == BlockKind::heading || block.kind == BlockKind::label;
    out +=
        wrap(block.text, one_line ? 1000 : width, first, item ? "\n" + std::string(block.depth * 4U + 2, ' ') : "\n");
  }
  return out;
}

std::string glue_cut_words(const std::string& text) {
  std::string_view line_end = ends_lines_in_spaces(text) ? " \n" : "\n";
  std::string out;
  std::size_t at = 0;
  for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', at)) {
    std::string_view line = std::string_view(text).substr(at, end - at);
    std::string_view rest = word_at(text, end + 1);
    bool cut = is_cut(line, rest);
    out += cut ? line.substr(0, line.size() - 1) : line;
    at = end + 1;
    if (cut) {
      out += rest;
      at = static_cast<std::size_t>(rest.data() + rest.size() - text.data());
      at += text.compare(at, 1, " ") == 0 ? 1 : 0;
    }
    out += cut ? line_end : "\n";
  }
  return out.append(text, at);
}

}  // namespace planctl::tests
