#include "extract/pdf/measures.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <tuple>

#include "unicode.h"

namespace planctl {
namespace {

struct Looks {
  int size = 0;
  bool bold = false;
  std::uint32_t colour = 0;

  auto operator<=>(const Looks&) const = default;
};

/// Two numbers that follow each other, as the numbers of the pages of a spread do.
bool follow_each_other(const Band& band) {
  std::array<int, 2> numbers{};
  if (band.pieces.size() != 2) return false;
  for (std::size_t i = 0; i < 2; ++i) {
    std::string_view text = band.pieces[i].text;
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    if (!unicode::is_digit(unicode::first(text))) return false;
    std::from_chars(text.data(), text.data() + text.size(), numbers.at(i));
  }
  return numbers[1] == numbers[0] + 1;
}

/// The words of a band, with one sign for all figures. Figures side by side are no number of a page.
std::string words_without_figures(const Band& band) {
  std::string words;
  const bool parted = !follow_each_other(band);
  for (const TextPiece& piece : band.pieces) {
    if (parted && words.ends_with('#')) words += ' ';
    for (char c : piece.text) {
      if (unicode::is_digit_byte(c)) {
        if (!words.ends_with('#')) words += '#';
      } else if (c != ' ') {
        words += c;
      }
    }
  }
  return words;
}

/// Nothing but figures and what stands around a page number.
bool is_number(const std::string& words) {
  return words.find('#') != std::string::npos && words.find_first_not_of("#-|/()") == std::string::npos;
}

/// A band at the upper or lower edge of a page.
struct EdgeBand {
  std::size_t page = 0;
  std::size_t band = 0;
  float top = 0;
};

/// Those with the same words. The head of a table, which is repeated too, is none.
std::map<std::string, std::vector<EdgeBand>> find_edge_bands(const PageBands& pages, const std::vector<Page>& sizes) {
  constexpr float edge = 0.12F;    // of the height
  constexpr std::size_t most = 4;  // bands at an edge
  constexpr std::size_t most_parts = 3;
  std::map<std::string, std::vector<EdgeBand>> found;
  for (std::size_t p = 0; p < pages.size(); ++p) {
    const std::vector<Band>& bands = pages[p];
    for (std::size_t b = 0; b < bands.size(); ++b) {
      bool upper = b < most && bands[b].bottom < edge * sizes[p].height;
      bool lower = b + most >= bands.size() && bands[b].top > (1 - edge) * sizes[p].height;
      if (bands[b].pieces.size() > most_parts || !(upper || lower)) continue;
      found[words_without_figures(bands[b])].push_back({p, b, bands[b].top});
    }
  }
  return found;
}

long height_of(const EdgeBand& band) {
  constexpr float same_place = 8;
  return std::lround(band.top / same_place);
}

std::map<long, std::set<std::size_t>> pages_by_height(const std::vector<EdgeBand>& bands) {
  std::map<long, std::set<std::size_t>> pages;
  for (const EdgeBand& band : bands) pages[height_of(band)].insert(band.page);
  return pages;
}

/// The pages that have a band at about this height.
std::size_t count_pages(std::map<long, std::set<std::size_t>>& pages, const EdgeBand& band) {
  const std::set<std::size_t>& above = pages[height_of(band) - 1];
  const std::set<std::size_t>& here = pages[height_of(band)];
  const std::set<std::size_t>& below = pages[height_of(band) + 1];
  // A page that has two of them is counted once.
  bool several = above.contains(band.page) || below.contains(band.page);
  return several ? here.size() : above.size() + here.size() + below.size();
}

}  // namespace

float smallest_habit(std::vector<float> steps) {
  constexpr float about = 1.05F;
  constexpr std::size_t part = 10;
  std::sort(steps.begin(), steps.end());
  for (auto at = steps.begin(); at != steps.end(); ++at) {
    auto behind = std::upper_bound(at, steps.end(), about * *at);
    if (static_cast<std::size_t>(behind - at) * part >= steps.size()) return *(at + (behind - at) / 2);
  }
  return steps.front();
}

float Measures::step(float wanted) const {
  constexpr float usual = 1.3F;  // sizes
  auto known = steps.find(static_cast<int>(std::lround(wanted)));
  return known == steps.end() ? usual * wanted : known->second;
}

Measures measure(const PageBands& pages) {
  constexpr float closest = 0.9F;  // sizes
  constexpr float farthest = 2.5F;
  std::map<Looks, std::size_t> letters;
  std::map<int, std::vector<float>> steps;
  for (const std::vector<Band>& bands : pages) {
    for (std::size_t i = 0; i < bands.size(); ++i) {
      for (const TextPiece& piece : bands[i].pieces)
        letters[{static_cast<int>(std::lround(piece.size)), piece.bold, piece.colour}] += piece.text.size();
      if (i == 0) continue;
      const TextPiece& above = bands[i - 1].pieces.front();
      const TextPiece& below = bands[i].pieces.front();
      float step = below.bottom - above.bottom;
      bool same = std::abs(above.size - below.size) < 1 && above.left < below.right && below.left < above.right;
      if (same && step > closest * below.size && step < farthest * below.size)
        steps[static_cast<int>(std::lround(below.size))].push_back(step);
    }
  }
  Measures found;
  auto most = std::max_element(letters.begin(), letters.end(),
                               [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == letters.end()) return found;
  found.size = static_cast<float>(most->first.size);
  found.bold = most->first.bold;
  found.colour = most->first.colour;
  for (auto& [size, all] : steps) found.steps[size] = smallest_habit(std::move(all));
  return found;
}

/// Places of bands: page and band.
using BandPlaces = std::set<std::pair<std::size_t, std::size_t>>;

/// Leaves the bands on their pages that stand at the top close below one that stays: they are the middle of what comes
/// again there, as of the head of a table.
void keep_inner(BandPlaces& edges, const PageBands& pages, const std::vector<Page>& sizes) {
  constexpr float close = 0.5F;  // of its height
  for (auto at = edges.begin(); at != edges.end();) {
    auto [page, band] = *at;
    const Band& here = pages[page][band];
    bool below = band > 0 && here.top < sizes[page].height / 2 && !edges.contains({page, band - 1});
    bool inner = below && here.top - pages[page][band - 1].bottom < close * (here.bottom - here.top);
    at = inner ? edges.erase(at) : std::next(at);
  }
}

PageBands take_edges(PageBands& pages, const std::vector<Page>& sizes) {
  BandPlaces furniture;
  for (const auto& [words, found] : find_edge_bands(pages, sizes)) {
    std::map<long, std::set<std::size_t>> on = pages_by_height(found);
    for (const EdgeBand& band : found) {
      std::size_t count = count_pages(on, band);
      bool often = pages.size() >= 2 && count >= 2 && count * 2 >= pages.size();
      if (often || (is_number(words) && found.size() * 2 >= pages.size())) furniture.insert({band.page, band.band});
    }
  }
  keep_inner(furniture, pages, sizes);
  PageBands edges(pages.size());
  // The last one first, so that the places of the others stand.
  std::vector<std::pair<std::size_t, std::size_t>> from_the_end(furniture.rbegin(), furniture.rend());
  for (const auto& [page, place] : from_the_end) {
    auto band = pages[page].begin() + static_cast<std::ptrdiff_t>(place);
    edges[page].insert(edges[page].begin(), std::move(*band));
    pages[page].erase(band);
  }
  return edges;
}

}  // namespace planctl
