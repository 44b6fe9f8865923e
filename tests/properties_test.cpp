// What holds for every document: the samples and the inputs of the specifications.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "encodings.h"
#include "planctl/plan.h"
#include "readings.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

bool is_layout(char32_t c) { return unicode::is_space(c) || unicode::is_ignorable(c); }

/// Letters and digits of a text, ligatures taken apart.
std::u32string letters_of(std::string_view text) {
  constexpr std::u32string_view ligatures[] = {U"ff", U"fi", U"fl", U"ffi", U"ffl"};
  std::u32string letters;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    if (c >= 0xFB00 && c <= 0xFB04)
      letters += ligatures[c - 0xFB00];
    else if (unicode::is_letter(c) || unicode::is_digit(c))
      letters += c;
  }
  return letters;
}

/// Are these the same letters, but for third consonants that a line end brought back?
bool same_letters(std::u32string_view source, std::u32string_view text) {
  std::size_t s = 0;
  for (std::size_t t = 0; t < text.size(); ++s, ++t) {
    bool third = s >= 2 && s < source.size() && source[s] == source[s - 1] && source[s] == source[s - 2];
    if (third && (source[s] != text[t])) ++s;
    if (s >= source.size() || source[s] != text[t]) return false;
  }
  return s == source.size();
}

/// The text of the block's bytes without the furniture that stands inside it.
std::string own_text(const std::string& text, const Block& block, const std::vector<Block>& blocks) {
  std::string own;
  std::size_t at = block.bytes.begin;
  for (const Block& inner : blocks) {
    bool inside = &inner != &block && inner.bytes.begin >= at && inner.bytes.end <= block.bytes.end;
    if (!inside) continue;
    own.append(text, at, inner.bytes.begin - at);
    at = inner.bytes.end;
  }
  return own.append(text, at, block.bytes.end - at);
}

/// Replaces every `from` that starts a line.
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

/// The document's lines, with each goal's lines wrapped anew below a hanging indent.
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

/// The blocks as a document of other layout: blank lines around headings, hanging indent, no hyphens at line ends.
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

std::set<std::string> markers_of(const Document& document) {
  std::set<std::string> markers;
  for (const Plan& plan : document.plans) {
    for (const Area& area : plan.areas) {
      for (const Goal& goal : area.goals) markers.insert(goal.marker);
    }
  }
  return markers;
}

}  // namespace

TEST_CASE("property: every character is in a block") {
  for (const Input& input : all_inputs()) {
    CAPTURE(input.path);
    Lines lines = split_lines(decode_source(input.path, input.bytes));
    std::vector<Span> spans;
    for (const Block& block : parse_blocks(lines).blocks) spans.push_back(block.bytes);
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    std::size_t covered = 0;
    std::string_view text = lines.source.text;
    auto check_gap = [&](std::size_t end) {
      while (covered < end) {
        char32_t c = unicode::next(text, covered);
        CHECK_MESSAGE(is_layout(c), "byte ", covered, " is in no block");
      }
    };
    for (const Span& span : spans) {
      check_gap(span.begin);
      covered = std::max(covered, span.end);
    }
    check_gap(text.size());
  }
}

TEST_CASE("property: a block has the letters of its lines") {
  for (const Input& input : all_inputs()) {
    CAPTURE(input.path);
    Lines lines = split_lines(decode_source(input.path, input.bytes));
    Blocks blocks = parse_blocks(lines);
    std::sort(blocks.blocks.begin(), blocks.blocks.end(),
              [](const Block& a, const Block& b) { return a.bytes.begin < b.bytes.begin; });
    for (const Block& block : blocks.blocks) {
      CAPTURE(block.text);
      std::string own = own_text(lines.source.text, block, blocks.blocks);
      CHECK(same_letters(letters_of(own), letters_of(block.marker + " " + block.text)));
    }
  }
}

TEST_CASE("property: blocks stand in the order of their lines, and know them") {
  for (const Input& input : all_inputs()) {
    CAPTURE(input.path);
    Lines lines = split_lines(decode_source(input.path, input.bytes));
    std::uint32_t last = lines.lines.back().number;
    for (const Block& block : parse_blocks(lines).blocks) {
      CHECK(block.first_line >= 1);
      CHECK(block.first_line <= block.last_line);
      CHECK(block.last_line <= last);
      CHECK(block.bytes.begin < block.bytes.end);
    }
  }
}

TEST_CASE("property: texts have single spaces and no layout") {
  for (const Input& input : all_inputs()) {
    CAPTURE(input.path);
    for (const Block& block : parse_blocks(split_lines(decode_source(input.path, input.bytes))).blocks) {
      CAPTURE(block.text);
      CHECK(block.text.find("  ") == std::string::npos);
      CHECK(block.text.find_first_of("\t\n\r\f\v") == std::string::npos);
      CHECK(!block.text.starts_with(' '));
      CHECK(!block.text.ends_with(' '));
    }
  }
}

TEST_CASE("property: reading twice is reading once") {
  for (const Input& input : all_inputs()) {
    CAPTURE(input.path);
    check_same(print_document(read_input(input)), print_document(read_input(input)));
  }
}

TEST_CASE("property: diagnostics stand in order and inside the document") {
  for (const Input& input : all_inputs()) {
    CAPTURE(input.path);
    std::uint32_t last = split_lines(decode_source(input.path, input.bytes)).lines.back().number;
    Document document = read_input(input);
    for (const Diagnostic& diagnostic : document.diagnostics) {
      CAPTURE(diagnostic.rule);
      CHECK(diagnostic.line >= 1);
      CHECK(diagnostic.line <= last);
      CHECK(diagnostic.column >= 1);
      CHECK(!diagnostic.message.empty());
      CHECK(!diagnostic.remedy.empty());
    }
    CHECK(std::is_sorted(document.diagnostics.begin(), document.diagnostics.end(),
                         [](const Diagnostic& a, const Diagnostic& b) { return a.line < b.line; }));
  }
}

TEST_CASE("property: the same plan in every encoding") {
  for (const Input& input : all_inputs()) {
    std::string text = plain_text(input);
    std::string expected = print_document(read_input({input.path, text}));
    if (text.find("\xEF\xBF\xBD") != std::string::npos) continue;  // damaged already
    bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
    for (std::string_view encoding : encoding_names()) {
      CAPTURE(input.path);
      CAPTURE(encoding);
      std::string bytes = encode_as(text, encoding);
      if (bytes.empty() || (ascii && encoding == "windows-1252")) continue;
      check_same(expected, print_document(read_input({input.path, bytes})));
    }
  }
}

TEST_CASE("property: blank lines at the end change nothing") {
  for (const Input& input : all_inputs()) {
    CAPTURE(input.path);
    std::string text = plain_text(input);
    std::string expected = print_document(read_input({input.path, text}));
    check_same(expected, print_document(read_input({input.path, text + "\n\n\n"})));
  }
}

TEST_CASE("property: another bullet makes no other goals") {
  for (const Input& input : samples()) {
    std::string text = plain_text(input);
    Document document = read_input({input.path, text});
    for (const std::string& from : markers_of(document)) {
      if (unicode::length(from) != 1 || unicode::first(from) < 0x80) continue;
      for (std::string_view to : {"•", "→", "✓", "■", "\u25E6"}) {
        if (text.find(to) != std::string::npos) continue;
        CAPTURE(input.path);
        CAPTURE(from);
        CAPTURE(to);
        check_same(outline(document), outline(read_input({input.path, with_bullets(text, from, to)})));
      }
    }
  }
}

TEST_CASE("property: wrapping a goal otherwise changes no goal") {
  for (const Input& input : samples()) {
    std::string text = plain_text(input);
    Document document = read_input({input.path, text});
    CAPTURE(input.path);
    for (std::size_t width : {30, 45, 60, 1000}) {
      CAPTURE(width);
      check_same(outline(document), outline(read_input({input.path, rewrap_goals(text, document, width)})));
    }
  }
}

TEST_CASE("property: a document written anew from its blocks is the same plan") {
  for (const Input& input : samples()) {
    CAPTURE(input.path);
    Blocks blocks = parse_blocks(split_lines(decode_source(input.path, input.bytes)));
    std::string expected = outline(build_document(blocks));
    for (std::size_t width : {40, 60, 100}) {
      CAPTURE(width);
      check_same(expected, outline(read_input({input.path, write_anew(blocks, width)})));
    }
  }
}

}  // namespace planctl::tests
