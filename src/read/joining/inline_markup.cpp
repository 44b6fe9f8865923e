#include "read/joining/inline_markup.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "unicode.h"

namespace planctl {
namespace {

constexpr std::string_view strike = "~~";

/// Does the text at `at` end a stressed word, or begin one behind it?
bool is_word_edge(std::string_view text, std::size_t at) {
  return at >= text.size() || std::string_view(" .,;:!?)").find(text[at]) != std::string_view::npos;
}

std::string strip_emphasis(std::string_view text, std::string_view sign) {
  std::string out;
  std::size_t from = 0;
  for (auto open = text.find(sign); open != std::string_view::npos;) {
    std::size_t begin = open + sign.size();
    auto close = text.find(sign, std::min(begin + 1, text.size()));
    if (close == std::string_view::npos) break;
    std::size_t after = close + sign.size();
    bool outside = (open == 0 || text[open - 1] == ' ') && is_word_edge(text, after);
    bool stressed = outside && text[begin] != ' ' && text[close - 1] != ' ';
    if (stressed) {
      out.append(text, from, open - from).append(text, begin, close - begin);
      from = after;
    }
    open = text.find(sign, stressed ? after : begin);
  }
  return out.append(text, from);
}

void strip_emphasis(std::string& text) {
  for (std::string_view sign : {"**", "__", "*", "`"}) {
    if (text.find(sign.front()) != std::string::npos) text = strip_emphasis(text, sign);
  }
}

/// What was struck out is gone, with the space before it: "three ~~red~~ canoes" → "three canoes".
std::string strip_struck(std::string_view text) {
  std::string out;
  std::size_t from = 0;
  for (auto open = text.find(strike); open != std::string_view::npos; open = text.find(strike, from)) {
    auto close = text.find(strike, open + strike.size());
    if (close == std::string_view::npos) break;
    out.append(text, from, open - from);
    from = close + strike.size();
    bool two_gaps = (out.empty() || out.ends_with(' ')) && (from == text.size() || text[from] == ' ');
    if (two_gaps && !out.empty()) out.pop_back();
    if (two_gaps && out.empty() && from < text.size()) ++from;
  }
  return out.append(text, from);
}

/// Leaves of links what a reader sees: "[the map](map.html)" → "the map", "![a map](map.png)" → "a map".
std::string strip_links(std::string_view text) {
  constexpr std::size_t deepest = 2;  // an image in a link
  std::string out;
  std::vector<std::size_t> open;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '[') {
      if (open.size() == deepest) open.erase(open.begin());
      open.push_back(out.size());
    }
    bool link = text.substr(at, 2) == "](" && !open.empty() && open.back() + 1 < out.size();
    if (!link) {
      out += text[at];
      continue;
    }
    std::size_t end = text.find(')', at);
    if (end == std::string_view::npos) return out.append(text.substr(at));
    bool image = open.back() > 0 && out[open.back() - 1] == '!';
    out.erase(open.back() - (image ? 1 : 0), image ? 2 : 1);
    open.pop_back();
    at = end;
  }
  return out;
}

/// Bytes of "[12]" at `at`, right before a word; none of anything else.
std::size_t link_number_size(std::string_view text, std::size_t at) {
  constexpr std::size_t most_digits = 3;
  if (at >= text.size() || text[at] != '[') return 0;
  std::size_t end = at + 1;
  while (end < text.size() && unicode::is_digit_byte(text[end])) ++end;
  bool number = end > at + 1 && end <= at + 1 + most_digits && end + 1 < text.size() && text[end] == ']';
  char32_t behind = number ? unicode::first(text.substr(end + 1)) : U' ';
  return unicode::is_letter(behind) || unicode::is_digit(behind) ? end + 1 - at : 0;
}

/// Do numbers before words count the document's links, as Lynx counts them, three at least?
///     * [1]Start
///     * [2]About us
bool counts_links(std::string_view document) {
  constexpr std::size_t least = 3;
  std::size_t counted = 0;
  int above = 0;
  for (auto at = document.find('['); at != std::string_view::npos; at = document.find('[', at + 1)) {
    if (link_number_size(document, at) == 0) continue;
    int number = std::atoi(document.data() + at + 1);
    counted = number == above + 1 ? counted + 1 : 1;
    if (counted == least) return true;
    above = number;
  }
  return false;
}

/// "run by a [10]reading officer" → "run by a reading officer".
std::string strip_link_numbers(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    at += link_number_size(text, at);
    out += text[at];
  }
  return out;
}

}  // namespace

std::size_t leading_link_number(std::string_view text) { return link_number_size(text, 0); }

InlineMarkup::InlineMarkup(std::string_view document)
    : links_(document.find("](") != std::string_view::npos),
      stress_(document.find('*') != std::string_view::npos || document.find('`') != std::string_view::npos ||
              document.find("__") != std::string_view::npos),
      strikes_(document.find(strike) != std::string_view::npos),
      numbered_links_(counts_links(document)) {}

void InlineMarkup::strip(Block& block) const {
  if (block.kind == BlockKind::furniture) return;
  if (strikes_ && block.text.find(strike) != std::string::npos) {
    std::string left = strip_struck(block.text);
    if (left.empty()) block.kind = BlockKind::furniture;
    if (!left.empty()) block.text = std::move(left);
  }
  if (links_) block.text = strip_links(block.text);
  if (numbered_links_) block.text = strip_link_numbers(block.text);
  bool text = block.kind == BlockKind::item || block.kind == BlockKind::paragraph || block.kind == BlockKind::heading;
  if (stress_ && text) strip_emphasis(block.text);
}

}  // namespace planctl
