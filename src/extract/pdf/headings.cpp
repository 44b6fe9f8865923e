#include "extract/pdf/headings.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

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

Headings::Headings(const PageBands& pages, const Measures& measures, std::vector<std::uint8_t> bookmarks)
    : measures_(measures), bookmarks_(std::move(bookmarks)) {
  std::vector<const TextPiece*> standing_out;
  for (const std::vector<Band>& bands : pages) {
    for (const Band& band : bands) {
      for (const TextPiece& piece : band.pieces) {
        if (stands_out(piece)) standing_out.push_back(&piece);
        if (piece.bookmark == 0) continue;
        int& level = named_.try_emplace(looks_of(piece), bookmarks_[piece.bookmark - 1]).first->second;
        level = std::min<int>(level, bookmarks_[piece.bookmark - 1]);
      }
    }
  }
  for (const TextPiece* piece : standing_out) ranks_.push_back(rank_of(*piece));
  std::sort(ranks_.begin(), ranks_.end());
  ranks_.erase(std::unique(ranks_.begin(), ranks_.end()), ranks_.end());
}

bool Headings::stands_out(const TextPiece& piece) const {
  if (piece.bookmark > 0) return true;
  bool bolder = piece.bold && !measures_.bold && piece.size * larger > measures_.size;
  return (bolder || piece.size >= larger * measures_.size) && !is_no_title(piece.text);
}

/// What the outline does not name is of the level of what looks so, else right below the levels of what is larger.
Headings::Rank Headings::rank_of(const TextPiece& piece) const {
  constexpr int named = std::numeric_limits<int>::min();
  if (piece.bookmark > 0) return {bookmarks_[piece.bookmark - 1], named};
  const int looks = looks_of(piece);
  if (auto same = named_.find(looks); same != named_.end()) return {same->second, named};
  int level = 0;
  for (auto larger = named_.begin(); larger != named_.lower_bound(looks); ++larger)
    level = std::max(level, larger->second);
  return {level, looks};
}

std::uint8_t Headings::level_of(const TextPiece& piece) const {
  constexpr std::ptrdiff_t deepest = 6;
  if (!stands_out(piece)) return 0;
  auto at = std::lower_bound(ranks_.begin(), ranks_.end(), rank_of(piece)) - ranks_.begin();
  return static_cast<std::uint8_t>(std::min(at + 1, deepest));
}

std::size_t Headings::end_of(const Column& column, std::size_t i, const std::vector<std::uint8_t>& levels) const {
  constexpr float close = 1.35F;
  auto goes_on = [&](std::size_t k) {
    if (column[k].bookmark != column[i].bookmark || levels[k] != levels[i]) return false;
    return column[k].bookmark > 0 || column[k].bottom - column[k - 1].bottom < close * measures_.step(column[k].size);
  };
  std::size_t end = i + 1;
  while (end < column.size() && goes_on(end)) ++end;
  return end;
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
    const std::size_t end = end_of(column, i, levels);
    std::size_t words = 0;
    for (std::size_t k = i; k < end; ++k) words += count_words(column[k].text);
    bool sentence = ends_like_prose(column[end - 1].text) && words > 6;
    bool prose = end < column.size() && unicode::is_lower(unicode::first(trimmed(column[end].text))) &&
                 column[end].bottom - column[end - 1].bottom < close * measures_.step(column[end].size);
    if (column[i].bookmark == 0 && (words > most_words || sentence || prose)) {
      std::fill(levels.begin() + static_cast<std::ptrdiff_t>(i), levels.begin() + static_cast<std::ptrdiff_t>(end),
                std::uint8_t{0});
    }
    i = end;
  }
  return levels;
}

}  // namespace planctl
