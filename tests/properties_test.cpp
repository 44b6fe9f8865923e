// What holds for every document: the samples and the inputs of the specifications.
#include <doctest/doctest.h>

#include <algorithm>

#include "encodings.h"
#include "language/language.h"
#include "layouts.h"
#include "planctl/line_explanation.h"
#include "planctl/plan.h"
#include "readings.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

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

/// Are these the same letters, but for third consonants that a line end brought back and the figures of notes?
bool same_letters(std::u32string_view source, std::u32string_view text, std::u32string_view notes) {
  auto is_note = [&](std::size_t s) { return s < source.size() && notes.find(source[s]) != std::u32string_view::npos; };
  std::size_t s = 0;
  for (std::size_t t = 0; t < text.size(); ++s, ++t) {
    bool third = s >= 2 && s < source.size() && source[s] == source[s - 1] && source[s] == source[s - 2];
    if ((third || is_note(s)) && (source[s] != text[t])) ++s;
    if (s >= source.size() || source[s] != text[t]) return false;
  }
  return s == source.size() || (s + 1 == source.size() && is_note(s));
}

/// The figures of notes at the foot of a page: "2 Enligt stämman", which no page number looks like.
std::u32string figures_of_notes(const std::vector<Block>& blocks) {
  std::u32string figures;
  for (const Block& block : blocks) {
    std::string_view text = block.text;
    std::size_t end = text.find_first_not_of("0123456789");
    bool note = block.kind == BlockKind::furniture && end > 0 && end <= 2 && end + 1 < text.size() &&
                text[end] == ' ' && unicode::is_letter(unicode::first(text.substr(end + 1)));
    if (note) figures.append(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end));
  }
  return figures;
}

/// "[the map](map.html)" without the address, "[3]the map" without the number.
std::string without_addresses(std::string text) {
  for (auto begin = text.find('['); begin != std::string::npos; begin = text.find('[', begin + 1)) {
    auto end = text.find_first_not_of("0123456789", begin + 1);
    bool number = end != std::string::npos && end > begin + 1 && text[end] == ']';
    if (number && end + 1 < text.size() && text[end + 1] != ' ') text.erase(begin, end + 1 - begin);
  }
  for (auto begin = text.find("]("); begin != std::string::npos; begin = text.find("](", begin)) {
    auto end = text.find(')', begin);
    if (end == std::string::npos) break;
    text.erase(begin, end + 1 - begin);
  }
  return text;
}

/// The title that a document's metadata give, without its key: of "title: Plan" the plan has "Plan".
std::string without_title_key(std::string text, const Block& block) {
  auto colon = text.find(": ");
  bool key = block.level == 1 && colon != std::string::npos &&
             in_any(&Language::title_keys, unicode::fold(std::string_view(text).substr(0, colon)));
  return key ? text.substr(colon + 1) : text;
}

/// The head of a column stands above each part of it that has a name of its own.
void drop_repeated_labels(std::vector<Block>& blocks) {
  auto repeats = [](const Block& a, const Block& b) { return a.bytes == b.bytes && a.text == b.text; };
  blocks.erase(std::unique(blocks.begin(), blocks.end(), repeats), blocks.end());
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

/// Each begins inside the other's lines and ends outside, as blocks of columns side by side do.
bool is_interleaved(const Block& a, const Block& b) {
  const Span& first = a.bytes.begin < b.bytes.begin ? a.bytes : b.bytes;
  const Span& second = a.bytes.begin < b.bytes.begin ? b.bytes : a.bytes;
  return second.begin < first.end && first.end < second.end && first.begin < second.begin;
}

std::u32string sorted_letters(std::string_view text) {
  std::u32string letters = letters_of(text);
  std::sort(letters.begin(), letters.end());
  return letters;
}

/// The text of a block that has something struck out, without it.
std::string without_struck(std::string text, BlockKind kind) {
  if (kind == BlockKind::furniture) return text;
  for (auto open = text.find("~~"); open != std::string::npos; open = text.find("~~", open)) {
    auto close = text.find("~~", open + 2);
    if (close == std::string::npos) break;
    text.erase(open, close + 2 - open);
  }
  return text;
}

/// Blocks are in the order of their first bytes. Behind those that stand beside the one at `begin` and each other.
std::size_t end_of_columns(const std::vector<Block>& blocks, std::size_t begin) {
  bool columns = false;
  std::size_t bytes = blocks[begin].bytes.end;
  std::size_t end = begin + 1;
  for (; end < blocks.size() && blocks[end].bytes.begin < bytes; ++end) {
    columns = columns || is_interleaved(blocks[begin], blocks[end]);
    bytes = std::max(bytes, blocks[end].bytes.end);
  }
  return columns ? end : begin + 1;
}

/// The letters of columns side by side are those of their lines, whatever their order.
void check_columns(const std::string& text, const std::vector<Block>& blocks, std::size_t begin, std::size_t end) {
  std::string own;
  Span bytes = blocks[begin].bytes;
  for (std::size_t i = begin; i < end; ++i) {
    own += blocks[i].marker + " " + blocks[i].text;
    bytes.end = std::max(bytes.end, blocks[i].bytes.end);
  }
  CHECK(sorted_letters(text.substr(bytes.begin, bytes.end - bytes.begin)) == sorted_letters(own));
}

}  // namespace

TEST_CASE("property: a block has the letters of its lines") {
  for (const Input& input : all_inputs()) {
    CAPTURE(input.path);
    Lines lines = split_lines(decode_source(input.path, input.bytes));
    Blocks blocks = parse_blocks(lines);
    std::sort(blocks.blocks.begin(), blocks.blocks.end(),
              [](const Block& a, const Block& b) { return a.bytes.begin < b.bytes.begin; });
    drop_repeated_labels(blocks.blocks);
    std::u32string notes = figures_of_notes(blocks.blocks);
    for (std::size_t i = 0; i < blocks.blocks.size(); ++i) {
      const Block& block = blocks.blocks[i];
      CAPTURE(block.text);
      if (std::size_t end = end_of_columns(blocks.blocks, i); end > i + 1) {
        check_columns(lines.source.text, blocks.blocks, i, end);
        i = end - 1;
        continue;
      }
      std::string own = own_text(lines.source.text, block, blocks.blocks);
      own = without_addresses(without_struck(without_title_key(std::move(own), block), block.kind));
      CHECK(same_letters(letters_of(own), letters_of(without_addresses(block.marker + " " + block.text)), notes));
    }
  }
}

TEST_CASE("property: the points of a name are those of what speaks for and against it") {
  for (const Input& input : all_inputs()) {
    CAPTURE(input.path);
    Lines lines = split_lines(decode_source(input.path, input.bytes));
    std::uint32_t line = 0;  // of the last list looked at
    for (const Plan& plan : read_input(input).plans) {
      for (const Area& area : plan.areas) {
        if (area.goals.empty() || area.goals.front().line <= line) continue;
        line = area.goals.front().line;
        CAPTURE(line);
        LineExplanation explanation = explain_line(lines, line);
        if (!explanation.list) continue;
        for (const ExplainedName& name : explanation.list->names) {
          int sum = 0;
          for (const FoundClue& clue : name.clues) sum += clue.points;
          CHECK(sum == name.points);
        }
      }
    }
  }
}

TEST_CASE("property: reading twice is reading once") {
  for (const Input& input : all_inputs()) {
    CAPTURE(input.path);
    check_same(print_document(read_input(input)), print_document(read_input(input)));
  }
}

TEST_CASE("property: every finding says what to do") {
  for (const Input& input : all_inputs()) {
    CAPTURE(input.path);
    for (const Diagnostic& diagnostic : read_input(input).diagnostics) {
      CAPTURE(diagnostic.rule);
      CHECK(!diagnostic.remedy.empty());
    }
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
