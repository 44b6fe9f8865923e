#include "extract/pdf/sign_cards.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "extract/pdf/grid.h"
#include "extract/pdf/joints.h"
#include "unicode.h"

namespace planctl {
namespace {

/// A sign or a number, in larger letters than the text.
bool is_sign(const TextPiece& piece, float size) {
  constexpr float larger = 1.25F;
  constexpr std::size_t longest = 2;  // characters
  const std::string_view text = trimmed(piece.text);
  if (piece.size < larger * size || text.empty() || unicode::length(text) > longest) return false;
  const char32_t first = unicode::first(text);
  return unicode::is_symbol(first) || unicode::is_digit(first);
}

class SignCards {
 public:
  SignCards(const std::vector<Band>& bands, std::size_t begin) : bands_(bands), end_(begin) {}

  [[nodiscard]] std::optional<PageRegion> find() {
    if (end_ + 1 >= bands_.size() || bands_[end_].pieces.size() < 2) return std::nullopt;
    size_ = bands_[end_ + 1].pieces.front().size;
    for (const TextPiece& sign : bands_[end_].pieces) lefts_.push_back(sign.left);
    while (end_ + 1 < bands_.size() && is_row_of_signs(end_) && add_row()) continue;
    if (region_.columns.size() < 2) return std::nullopt;
    return std::move(region_);
  }

  [[nodiscard]] std::size_t end() const { return end_; }

 private:
  /// Where the piece begins at the left of a card; none where it does not.
  [[nodiscard]] std::optional<std::size_t> card_at(const TextPiece& piece) const {
    constexpr float near = 0.6F;  // sizes
    for (std::size_t c = 0; c < lefts_.size(); ++c) {
      if (std::abs(piece.left - lefts_[c]) < near * size_) return c;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_row_of_signs(std::size_t i) const {
    return std::all_of(bands_[i].pieces.begin(), bands_[i].pieces.end(),
                       [this](const TextPiece& piece) { return is_sign(piece, size_) && card_at(piece); });
  }

  /// A line of cards: each of its parts begins at the left of one and ends before the next.
  [[nodiscard]] bool is_of_cards(const Band& band) const {
    return std::all_of(band.pieces.begin(), band.pieces.end(), [this](const TextPiece& piece) {
      const std::optional<std::size_t> card = card_at(piece);
      const bool inside = card && (*card + 1 == lefts_.size() || piece.right < lefts_[*card + 1]);
      return inside && std::abs(piece.size - size_) < 1;
    });
  }

  /// Takes in a row of signs and the texts below it; false where a sign has none.
  bool add_row() {
    constexpr float far = 1.5F;  // sizes
    const std::vector<TextPiece>& signs = bands_[end_].pieces;
    std::vector<Column> cards(lefts_.size());
    float bottom = bands_[end_].bottom;
    std::size_t i = end_ + 1;
    for (; i < bands_.size() && bands_[i].top - bottom < far * size_; ++i) {
      Band band = bands_[i];
      split_at_runs(band, gutters(), size_);
      split_at_words(band, gutters(), size_);
      if (!is_of_cards(band)) break;
      for (TextPiece& piece : band.pieces) cards[*card_at(piece)].push_back(std::move(piece));
      bottom = std::max(bottom, band.bottom);
    }
    const auto filled = std::count_if(cards.begin(), cards.end(),
                                      [](const Column& card) { return !card.empty() && begins_anew(card.front()); });
    if (static_cast<std::size_t>(filled) != signs.size()) return false;
    for (Column& card : cards) {
      if (card.empty()) continue;
      card.front().text.insert(0, "• ");
      region_.columns.push_back(std::move(card));
    }
    region_.signs.insert(region_.signs.end(), signs.begin(), signs.end());
    end_ = i;
    return true;
  }

  [[nodiscard]] std::vector<Gutter> gutters() const {
    constexpr float before = 0.3F;  // sizes
    std::vector<Gutter> gutters;
    for (std::size_t c = 1; c < lefts_.size(); ++c) gutters.push_back({lefts_[c] - before * size_, lefts_[c]});
    return gutters;
  }

  const std::vector<Band>& bands_;
  std::size_t end_;
  float size_ = 0;            ///< of the texts
  std::vector<float> lefts_;  ///< of the cards
  PageRegion region_;
};

}  // namespace

std::optional<PageRegion> find_sign_cards(const std::vector<Band>& bands, std::size_t& i) {
  SignCards cards(bands, i);
  std::optional<PageRegion> region = cards.find();
  if (region) i = cards.end();
  return region;
}

}  // namespace planctl
