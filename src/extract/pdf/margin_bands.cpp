#include "extract/pdf/margin_bands.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "unicode.h"

namespace planctl {
namespace {

/// Words without case and figures: those of a section's title come again in the margin.
std::string key_of(const Band& band) {
  std::string key;
  for (const TextPiece& piece : band.pieces) {
    for (char c : unicode::key(piece.text)) {
      if (!unicode::is_digit_byte(c) && c != ' ' && c != '.') key += c;
    }
  }
  return key;
}

/// The number in front of a title and the size of its letters: "5. Leder" → 5; 0 where none stands there.
using Counted = std::pair<int, long>;

Counted counted_by(const Band& band) {
  constexpr std::size_t most_digits = 2;
  const TextPiece& piece = band.pieces.front();
  const std::string_view text = trimmed(piece.text);
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits == 0 || digits > most_digits || !begins_with_count(text)) return {};
  int number = 0;
  std::from_chars(text.data(), text.data() + digits, number);
  return {number, std::lround(piece.size)};
}

/// Those inside pages.
std::set<Counted> find_counted(const PageBands& pages) {
  std::set<Counted> found;
  for (const std::vector<Band>& bands : pages) {
    for (std::size_t i = 1; i + 1 < bands.size(); ++i) found.insert(counted_by(bands[i]));
  }
  return found;
}

/// Figures as # and words as w, without the signs around them: "Sida 1 av 4" → "w#w#".
struct Shape {
  std::string signs;
  std::array<std::size_t, 2> numbers{};
};

Shape shape_of(std::string_view text) {
  constexpr std::size_t most_digits = 3;
  constexpr std::size_t most_signs = 4;
  constexpr std::string_view digits = "0123456789";
  constexpr std::string_view apart = " ()/.-";
  Shape shape;
  std::size_t numbers = 0;
  for (std::size_t at = 0; at < text.size() && shape.signs.size() <= most_signs;) {
    const bool figure = unicode::is_digit_byte(text[at]);
    if (!figure && apart.find(text[at]) != std::string_view::npos) {
      ++at;
      continue;
    }
    std::size_t end = figure ? text.find_first_not_of(digits, at) : text.find_first_of("0123456789 ()/.-", at);
    end = std::min(end, text.size());
    shape.signs += figure && end - at <= most_digits ? '#' : 'w';
    if (shape.signs.back() == '#' && numbers < shape.numbers.size())
      std::from_chars(text.data() + at, text.data() + end, shape.numbers.at(numbers++));
    at = end;
  }
  return shape;
}

/// "Sida 2 av 5", "2 (5)", "2/5": the number of a page and how many there are; "Sida 2": the number of this one. A bare
/// "2" counts where it stands beside other words.
bool is_page_number(std::string_view text, std::size_t page, bool beside) {
  const Shape shape = shape_of(text);
  const std::string& signs = shape.signs;
  if (signs == "w#w#" || signs == "#w#" || signs == "##")
    return shape.numbers[0] > 0 && shape.numbers[0] <= shape.numbers[1];
  return (signs == "w#" || (signs == "#" && beside)) && shape.numbers[0] == page;
}

/// The bands at the upper or at the lower end of each page.
class Margin {
 public:
  enum class End : bool { upper, lower };

  Margin(const PageBands& pages, const std::vector<Page>& sizes, float size, End end)
      : pages_(pages), sizes_(sizes), counted_(find_counted(pages)), size_(size), upper_(end == End::upper) {
    for (std::size_t p = 0; p < pages.size(); ++p) {
      apart_.push_back(is_apart(p));
      if (apart_.back()) ++heights_[height_of(at(p, 0))];
      if (pages[p].size() > (apart_.back() ? 1 : 0)) note_text(at(p, apart_.back() ? 1 : 0));
    }
  }

  /// Does the band at this end of the page stand in the margin?
  [[nodiscard]] bool holds(std::size_t p, const std::map<std::string, std::size_t>& times) const {
    if (!apart_[p] || !is_beyond_text(at(p, 0))) return false;
    const Band& band = at(p, 0);
    if (!upper_ && counts_page(band, p)) return true;
    if (p == 0) return false;
    if (is_small(band)) return !goes_on_counting(band);
    constexpr std::size_t several = 2;  // pages
    const long height = height_of(band);
    std::size_t pages = 0;
    for (long near = height - 1; near <= height + 1; ++near) {
      auto found = heights_.find(near);
      pages += found == heights_.end() ? 0 : found->second;
    }
    auto known = times.find(key_of(band));
    return (pages >= several || has_number_apart(band)) && known != times.end() && known->second >= 2;
  }

  /// Counted from this end.
  [[nodiscard]] const Band& at(std::size_t p, std::size_t i) const {
    return pages_[p][upper_ ? i : pages_[p].size() - 1 - i];
  }

 private:
  static long height_of(const Band& band) {
    constexpr float same_place = 4;  // units
    return std::lround(band.top / same_place);
  }

  /// "5. Leder" where a line inside a page begins with "4." in such letters: a title, which stands at the end of the
  /// page by chance.
  [[nodiscard]] bool goes_on_counting(const Band& band) const {
    const auto [number, size] = counted_by(band);
    return number > 1 && counted_.contains({number - 1, size});
  }

  /// "Plan för stugor            2"
  static bool has_number_apart(const Band& band) {
    return band.pieces.size() > 1 && std::any_of(band.pieces.begin(), band.pieces.end(), [](const TextPiece& piece) {
             return piece.text.find_first_not_of("0123456789 ") == std::string::npos;
           });
  }

  /// "Plan för stugor            Sida 2 av 5", "Plan för stugor | 2": part of it is the number of the page.
  static bool counts_page(const Band& band, std::size_t p) {
    for (const TextPiece& piece : band.pieces) {
      bool beside = band.pieces.size() > 1;
      std::string_view text = trimmed(piece.text);
      for (std::string_view sign : {"|", "\u2022", "\u00B7", "\u2013"}) {
        const std::size_t last = text.rfind(sign);
        beside = beside || last != std::string_view::npos;
        if (last != std::string_view::npos) text = trimmed(text.substr(last + sign.size()));
      }
      if (is_page_number(text, p + 1, beside)) return true;
    }
    return false;
  }

  [[nodiscard]] bool is_small(const Band& band) const {
    constexpr float smaller = 0.95F;
    return std::all_of(band.pieces.begin(), band.pieces.end(),
                       [&](const TextPiece& piece) { return piece.size < smaller * size_; });
  }

  /// At the edge of the page, with more white than a line below it, in no larger letters than the text.
  [[nodiscard]] bool is_apart(std::size_t p) const {
    constexpr float edge = 0.12F;  // of the height
    constexpr float gap = 1;       // sizes
    constexpr float larger = 1.05F;
    if (pages_[p].size() < 2) return false;
    const Band& band = at(p, 0);
    const Band& next = at(p, 1);
    const float height = sizes_[p].height;
    const bool outside = upper_ ? band.bottom < edge * height : band.top > (1 - edge) * height;
    const float white = upper_ ? next.top - band.bottom : band.top - next.bottom;
    return outside && white > gap * size_ &&
           std::none_of(band.pieces.begin(), band.pieces.end(), [&](const TextPiece& piece) {
             return piece.size > larger * size_ || (piece.bold && !is_small(band));
           });
  }

  /// Where the text of the pages begins or ends.
  void note_text(const Band& band) {
    if (is_small(band)) return;
    if (upper_) {
      text_ = std::min(text_.value_or(band.top), band.top);
    } else {
      text_ = std::max(text_.value_or(band.bottom), band.bottom);
    }
  }

  [[nodiscard]] bool is_beyond_text(const Band& band) const {
    return text_ && (upper_ ? band.bottom <= *text_ : band.top >= *text_);
  }

  const PageBands& pages_;
  const std::vector<Page>& sizes_;
  std::set<Counted> counted_;
  float size_;
  bool upper_;
  std::vector<bool> apart_;              ///< by page
  std::map<long, std::size_t> heights_;  ///< pages by the height of what stands apart
  std::optional<float> text_;
};

/// Of most letters.
float size_of_text(const PageBands& pages) {
  std::map<long, std::size_t> letters;
  for (const std::vector<Band>& bands : pages) {
    for (const Band& band : bands) {
      for (const TextPiece& piece : band.pieces) letters[std::lround(piece.size)] += piece.text.size();
    }
  }
  auto most = std::max_element(letters.begin(), letters.end(),
                               [](const auto& one, const auto& other) { return one.second < other.second; });
  return most == letters.end() ? 0 : static_cast<float>(most->first);
}

std::map<std::string, std::size_t> count_keys(const PageBands& pages) {
  std::map<std::string, std::size_t> times;
  for (const std::vector<Band>& bands : pages) {
    for (const Band& band : bands) ++times[key_of(band)];
  }
  return times;
}

}  // namespace

PageBands take_margin_bands(PageBands& pages, const std::vector<Page>& sizes) {
  PageBands taken(pages.size());
  const float size = size_of_text(pages);
  const auto times = count_keys(pages);
  std::vector<std::pair<bool, bool>> found;  // at the upper and at the lower end
  {
    const Margin upper(pages, sizes, size, Margin::End::upper);
    const Margin lower(pages, sizes, size, Margin::End::lower);
    for (std::size_t p = 0; p < pages.size(); ++p) found.emplace_back(upper.holds(p, times), lower.holds(p, times));
  }
  for (std::size_t p = 0; p < pages.size(); ++p) {
    std::vector<Band>& bands = pages[p];
    if (found[p].second) {
      taken[p].push_back(std::move(bands.back()));
      bands.pop_back();
    }
    if (found[p].first && !bands.empty()) {
      taken[p].insert(taken[p].begin(), std::move(bands.front()));
      bands.erase(bands.begin());
    }
  }
  return taken;
}

}  // namespace planctl
