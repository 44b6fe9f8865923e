#include "extract/pdf/flush_notes.h"

#include <algorithm>
#include <tuple>

#include "extract/pdf/sentences.h"
#include "text/clean.h"

namespace planctl {
namespace {

/// Where a text that may be a note stands.
struct NotePlace {
  std::size_t page = 0;
  std::size_t band = 0;
  TextPiece* piece = nullptr;

  [[nodiscard]] auto look() const { return std::tie(piece->size, piece->colour, piece->right); }
};

using NotePlaces = std::vector<NotePlace>;

bool may_be_note(const TextPiece& piece) {
  constexpr std::size_t most_words = 4;
  return !piece.bold && count_words(piece.text) <= most_words && !ends_sentence(piece.text) &&
         !piece.text.ends_with(':');
}

/// Does a text in larger letters end in front of it, at its height?
bool is_beside_text(const std::vector<Band>& bands, std::size_t band, const TextPiece& note) {
  constexpr float smaller = 0.95F;
  constexpr float gap = 1.5F;  // sizes
  auto is_beside = [&](const TextPiece& text) {
    return note.size < smaller * text.size && text.right + gap * note.size < note.left && text.top < note.middle() &&
           note.middle() < text.bottom;
  };
  const std::size_t end = std::min(band + 2, bands.size());
  for (std::size_t i = band - std::min<std::size_t>(band, 1); i < end; ++i) {
    if (std::any_of(bands[i].pieces.begin(), bands[i].pieces.end(), is_beside)) return true;
  }
  return false;
}

NotePlaces find_places(PageBands& pages) {
  NotePlaces places;
  for (std::size_t p = 0; p < pages.size(); ++p) {
    for (std::size_t b = 0; b < pages[p].size(); ++b) {
      TextPiece& last = pages[p][b].pieces.back();
      if (may_be_note(last) && is_beside_text(pages[p], b, last)) places.push_back({p, b, &last});
    }
  }
  return places;
}

/// Several that begin at different places.
bool are_notes(NotePlaces::const_iterator begin, NotePlaces::const_iterator end) {
  constexpr std::ptrdiff_t several = 4;
  if (end - begin < several) return false;
  const auto [first, last] = std::minmax_element(
      begin, end, [](const NotePlace& a, const NotePlace& b) { return a.piece->left < b.piece->left; });
  return last->piece->left - first->piece->left > first->piece->size;
}

}  // namespace

PageBands take_flush_notes(PageBands& pages) {
  constexpr float near = 0.1F;  // sizes, from one margin to the next
  PageBands taken(pages.size());
  NotePlaces places = find_places(pages);
  std::stable_sort(places.begin(), places.end(),
                   [](const NotePlace& a, const NotePlace& b) { return a.look() < b.look(); });
  for (auto begin = places.cbegin(); begin != places.cend();) {
    auto end = begin + 1;
    while (end != places.cend() && end->piece->size == begin->piece->size &&
           end->piece->colour == begin->piece->colour &&
           end->piece->right - (end - 1)->piece->right < near * end->piece->size)
      ++end;
    const bool notes = are_notes(begin, end);
    for (; begin != end; ++begin) {
      if (!notes) continue;
      taken[begin->page].push_back({{*begin->piece}, begin->piece->top, begin->piece->bottom});
      pages[begin->page][begin->band].pieces.pop_back();
    }
  }
  for (std::vector<Band>& bands : pages) {
    auto is_empty = [](const Band& band) { return band.pieces.empty(); };
    bands.erase(std::remove_if(bands.begin(), bands.end(), is_empty), bands.end());
  }
  return taken;
}

}  // namespace planctl
