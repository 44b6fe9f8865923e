#include "extract/pdf/indented_blocks.h"

#include <cmath>
#include <string>

#include "extract/pdf/grid.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr float same_indent = 0.25F;  // sizes
constexpr float least_indent = 0.6F;
constexpr float most_indent = 4;

bool is_beside_text(const Band& band, const TextPiece& piece) {
  return std::any_of(band.pieces.begin(), band.pieces.end(), [&](const TextPiece& other) {
    return &other != &piece && other.top == piece.top && other.size == piece.size;
  });
}

}  // namespace

std::string_view first_word_of(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return text.substr(0, text.find(' '));
}

bool begins_with_mark(const TextPiece& piece) {
  std::string word(first_word_of(piece.text));
  char32_t first = unicode::first(word);
  bool sign = unicode::length(word) == 1 && !unicode::is_letter(first);
  bool number =
      unicode::is_digit(first) && word.find('.') != word.npos && word.find_first_not_of("0123456789.") == word.npos;
  return is_bulleted(piece) || is_marker_alone(word) || unicode::is_symbol(first) || sign || number;
}

BlockFinder::BlockFinder(std::vector<Band>& bands) {
  for (Band& band : bands) {
    const TextPiece* before = nullptr;
    for (TextPiece& piece : band.pieces) {
      add(piece, before, is_beside_text(band, piece));
      before = &piece;
    }
  }
  auto is_single = [](const Band& band) { return band.pieces.size() == 1; };
  const bool one_column = std::count_if(bands.begin(), bands.end(), is_single) * 2 > std::ssize(bands);
  for (IndentedBlock& block : blocks_) {
    block.right = rights_[std::lround(block.left())];
    // On a page of one column texts side by side are cells, not items.
    if (one_column && block.beside * 3 > block.lines.size()) block.lines.clear();
  }
}

std::set<long> BlockFinder::lefts() const {
  std::set<long> lefts;
  for (const auto& [left, right] : rights_) lefts.insert(left);
  return lefts;
}

void BlockFinder::add(TextPiece& piece, const TextPiece* before, bool beside) {
  const Place* above = find_above(piece);
  Place here{&piece, 0};
  if (above == nullptr) {
    blocks_.emplace_back();
    here.block = blocks_.size();
  } else {
    const float indent = piece.left - above->piece->left;
    if (std::abs(indent) < same_indent * piece.size) {
      if (above->block > 0 && std::abs(above->piece->size - piece.size) < 1) here.block = above->block;
    } else if (hangs_behind(*above, piece, indent)) {
      here.block = above->block;
    } else {
      bool alone = before == nullptr || before->left + same_indent * piece.size < above->piece->left;
      here.block = alone ? open_block(piece, *above->piece, indent) : 0;
    }
  }
  if (here.block > 0) blocks_[here.block - 1].lines.push_back(&piece);
  if (here.block > 0) blocks_[here.block - 1].beside += beside ? 1 : 0;
  float& right = rights_[std::lround(piece.left)];
  right = std::max(right, piece.right);
  note_first_line(piece);
  places_.push_back(here);
}

// Right below a line of a block in small letters: a line of an item that hangs behind its first.
bool BlockFinder::hangs_behind(const Place& above, const TextPiece& piece, float indent) {
  constexpr float close = 0.7F;  // sizes
  const bool below = piece.top - above.piece->bottom < close * piece.size && above.piece->size == piece.size;
  return above.block > 0 && below && indent > 0 && indent < least_indent * piece.size && !begins_anew(piece);
}

const BlockFinder::Place* BlockFinder::find_above(const TextPiece& piece) const {
  constexpr std::size_t most = 60;
  constexpr float far = 3;  // sizes
  float top = piece.top;
  for (std::size_t i = places_.size(); i-- > 0 && places_.size() - i <= most;) {
    const TextPiece& above = *places_[i].piece;
    bool beside =
        above.left >= piece.right ||
        (above.right <= piece.left && (above.left < piece.left - most_indent * piece.size || above.bottom > piece.top));
    if (beside || above.bottom > piece.top + piece.size / 2) continue;
    if (top - above.bottom > far * piece.size) return nullptr;
    if (above.left <= piece.left + same_indent * piece.size) return &places_[i];
    if (above.bold || above.size > piece.size + 1) return nullptr;
    top = above.top;
  }
  return nullptr;
}

std::size_t BlockFinder::open_block(const TextPiece& piece, const TextPiece& above, float indent) {
  if (indent < least_indent * piece.size || indent > most_indent * piece.size || above.size + 1 < piece.size) return 0;
  blocks_.push_back({{}, {}, indent, 0, above.bold || above.size > piece.size + 1, begins_with_mark(above), 0, false});
  return blocks_.size();
}

void BlockFinder::note_first_line(const TextPiece& piece) {
  constexpr float close = 0.7F;  // sizes
  if (places_.empty() || places_.back().block == 0) return;
  const IndentedBlock& block = blocks_[places_.back().block - 1];
  const TextPiece& line = *places_.back().piece;
  bool below = piece.left < line.left && std::abs(line.left - block.indent - piece.left) < same_indent * piece.size &&
               piece.top - line.bottom < close * piece.size && !begins_anew(piece);
  if (below) first_line_indents_.insert(static_cast<int>(std::lround(block.indent)));
}

}  // namespace planctl
