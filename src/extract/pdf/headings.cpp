#include "extract/pdf/headings.h"

#include <algorithm>
#include <cmath>

#include "extract/pdf/pieces.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr float larger = 1.12F;  // than the body

/// Larger letters first, and bold ones of a size before light ones.
int looks_of(const TextPiece& piece) { return -2 * static_cast<int>(std::lround(piece.size)) - (piece.bold ? 1 : 0); }

bool is_quotation_mark(char32_t sign) {
  return std::u32string_view(U"\"”“„«»").find(sign) != std::u32string_view::npos;
}

/// Begins with a sign that items have, or is nothing but figures and signs.
bool is_no_title(std::string_view text) {
  text = trimmed(text);
  if (text.empty() || unicode::is_symbol(unicode::first(text))) return true;
  for (std::size_t at = 0; at < text.size();) {
    if (unicode::is_letter(unicode::next(text, at))) return false;
  }
  return true;
}

bool ends_like_prose(std::string_view text) {
  text = trimmed(text);
  return text.ends_with('.') || text.ends_with('!') || text.ends_with(',') || text.ends_with(';');
}

/// Behind a line that is no title, the one below goes on with it: in small letters, or in a quotation that its sign
/// ends.
///     ”Vi vill inte vänta längre,
///     vi vill bygga nu.”
std::size_t end_of_no_title(const Column& column, std::size_t i, const Measures& measures) {
  constexpr float close = 1.35F;
  auto is_quoted = [](std::string_view text) { return is_quotation_mark(unicode::first(trimmed(text))); };
  auto ends_quotation = [](std::string_view text) { return is_quotation_mark(unicode::last(trimmed(text))); };
  const bool quoted = is_quoted(column[i].text);
  std::size_t end = i + 1;
  for (; end < column.size() && looks_of(column[end]) == looks_of(column[i]); ++end) {
    if (column[end].bottom - column[end - 1].bottom >= close * measures.step(column[end].size)) break;
    const bool small = unicode::is_lower(unicode::first(trimmed(column[end].text)));
    if (!small && (!quoted || ends_quotation(column[end - 1].text))) break;
  }
  return end;
}

}  // namespace

Headings::Headings(const PageBands& pages, const Measures& measures) : measures_(measures) {
  for (const std::vector<Band>& bands : pages) {
    for (const Band& band : bands) {
      for (const TextPiece& piece : band.pieces) {
        if (stands_out(piece)) looks_.push_back(looks_of(piece));
      }
    }
  }
  std::sort(looks_.begin(), looks_.end());
  looks_.erase(std::unique(looks_.begin(), looks_.end()), looks_.end());
}

bool Headings::stands_out(const TextPiece& piece) const {
  bool bolder = piece.bold && !measures_.bold && piece.size * larger > measures_.size;
  return (bolder || piece.size >= larger * measures_.size) && !is_no_title(piece.text);
}

std::uint8_t Headings::level_of(const TextPiece& piece) const {
  constexpr std::ptrdiff_t deepest = 6;
  if (!stands_out(piece)) return 0;
  auto at = std::lower_bound(looks_.begin(), looks_.end(), looks_of(piece)) - looks_.begin();
  return static_cast<std::uint8_t>(std::min(at + 1, deepest));
}

// Several lines of one look, close below each other, are one heading: too many words, or a sentence, are none.
std::vector<std::uint8_t> Headings::levels_of(const Column& column) const {
  constexpr std::size_t most_words = 18;
  constexpr float close = 1.35F;
  std::vector<std::uint8_t> levels;
  for (const TextPiece& piece : column) levels.push_back(level_of(piece));
  for (std::size_t i = 0; i < column.size();) {
    if (levels[i] == 0 && is_no_title(column[i].text)) {
      const std::size_t behind = end_of_no_title(column, i, measures_);
      for (; i < behind; ++i) levels[i] = 0;
      continue;
    }
    std::size_t end = i + 1;
    std::size_t words = count_words(column[i].text);
    while (end < column.size() && levels[end] == levels[i] &&
           column[end].bottom - column[end - 1].bottom < close * measures_.step(column[end].size)) {
      words += count_words(column[end++].text);
    }
    bool sentence = ends_like_prose(column[end - 1].text) && words > 6;
    bool prose = end < column.size() && unicode::is_lower(unicode::first(trimmed(column[end].text))) &&
                 column[end].bottom - column[end - 1].bottom < close * measures_.step(column[end].size);
    if (words > most_words || sentence || prose) {
      std::fill(levels.begin() + static_cast<std::ptrdiff_t>(i), levels.begin() + static_cast<std::ptrdiff_t>(end),
                std::uint8_t{0});
    }
    i = end;
  }
  return levels;
}

}  // namespace planctl
