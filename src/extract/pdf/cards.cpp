#include "extract/pdf/cards.h"

#include <algorithm>

#include "extract/pdf/grid_names.h"
#include "extract/pdf/sentences.h"

namespace planctl {
namespace {

std::ptrdiff_t count_cells(const GridLine& line) {
  return std::count_if(line.begin(), line.end(), [](const auto& cell) { return cell.has_value(); });
}

/// Does a row of cards begin: bold letters in two columns at least, with light ones above?
bool begins_row(const std::vector<GridLine>& lines, std::size_t b) {
  return is_bold(lines[b]) && count_cells(lines[b]) >= 2 && (b == 0 || !is_bold(lines[b - 1]));
}

/// Bold lines, light ones below them, and no list.
bool is_card(const Column& card) {
  auto light = std::find_if(card.begin(), card.end(), [](const TextPiece& piece) { return !piece.bold; });
  return light != card.begin() && light != card.end() &&
         std::none_of(light, card.end(), [](const TextPiece& piece) { return piece.bold || is_bulleted(piece); });
}

}  // namespace

std::vector<Column> find_cards(const std::vector<GridLine>& lines) {
  constexpr std::size_t least = 2;  // rows
  if (lines.empty() || !begins_row(lines, 0)) return {};
  std::vector<Column> cards;
  std::size_t rows = 0;
  std::size_t first = 0;  // card of the row
  for (std::size_t b = 0; b < lines.size(); ++b) {
    if (begins_row(lines, b)) {
      ++rows;
      first = cards.size();
      cards.resize(first + lines[b].size());
    }
    for (std::size_t c = 0; c < lines[b].size(); ++c) {
      if (lines[b][c]) cards[first + c].push_back(*lines[b][c]);
    }
  }
  cards.erase(std::remove_if(cards.begin(), cards.end(), [](const Column& card) { return card.empty(); }), cards.end());
  return rows >= least && std::all_of(cards.begin(), cards.end(), is_card) ? cards : std::vector<Column>{};
}

std::vector<Column> find_flowing(const std::vector<GridRow>& rows) {
  constexpr std::size_t least = 2;
  std::vector<Column> parts;
  std::size_t flowing = 0;
  for (const GridRow& row : rows) {
    if (row.size() != 2 || row.front().empty()) return {};
    parts.push_back(row.front());
    if (row.back().empty()) continue;
    if (begins_anew(row.back().front()) || ends_sentence(row.front().back().text)) return {};
    parts.back().insert(parts.back().end(), row.back().begin(), row.back().end());
    ++flowing;
  }
  return flowing >= least ? parts : std::vector<Column>{};
}

}  // namespace planctl
