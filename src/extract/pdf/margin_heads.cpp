#include "extract/pdf/margin_heads.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

#include "extract/pdf/grid.h"
#include "extract/pdf/middles.h"
#include "extract/pdf/numbered_names.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr float least_gap = 0.5F;  // sizes, between a title and the text behind it

bool is_in_capitals(const std::string& text) {
  constexpr std::size_t least = 3;  // letters
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    if (unicode::is_lower(c)) return false;
    capitals += unicode::is_upper(c) ? 1 : 0;
  }
  return capitals >= least;
}

bool has_word(const std::string& text) {
  constexpr std::size_t least = 3;  // letters
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size();) letters += unicode::is_letter(unicode::next(text, at)) ? 1 : 0;
  return letters >= least;
}

class MarginHeads {
 public:
  explicit MarginHeads(PageBands& pages) : pages_(pages), body_(measure(pages)) {}

  void raise() {
    constexpr std::size_t several = 2;
    std::map<long, std::size_t> votes;  // for where the texts begin, by pages and heads
    for (const std::vector<Band>& bands : pages_) {
      for (const Band& band : bands) named_ = named_ || band.pieces.front().bookmark > 0;
      for (std::size_t i = 0; i < bands.size(); ++i) {
        if (const TextPiece* text = text_beside_head(bands, i)) ++votes[std::lround(text->left)];
      }
    }
    auto most = std::max_element(votes.begin(), votes.end(),
                                 [](const auto& one, const auto& other) { return one.second < other.second; });
    if (most == votes.end() || most->second < several) return;
    left_ = static_cast<float>(most->first);
    std::vector<Stretch> found;
    Tally tally;
    for (std::size_t p = 0; p < pages_.size(); ++p) {
      for (Stretch& stretch : find_stretches(p)) {
        add(tally, pages_[p], stretch);
        found.push_back(stretch);
      }
    }
    if (!are_titles(tally)) return;
    at_tops_ = tally.named > 0 && tally.level * 2 > tally.heads;
    std::for_each(found.rbegin(), found.rend(), [&](const Stretch& stretch) { set_in_order(stretch); });
  }

 private:
  /// Bands [begin, end) of a page in which all that is no title begins behind the titles.
  struct Stretch {
    std::size_t page = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t open = 0;  ///< the first band that could be of it
  };
  struct Tally {
    std::size_t heads = 0;
    std::size_t named = 0;  ///< by the outline of the document
    std::size_t level = 0;  ///< with a text below a gap
    std::size_t whole = 0;  ///< that name several blocks
    std::size_t bands = 0;
    std::size_t broken = 0;  ///< with several pieces of text, as in a table
    float widest_head = 0;
    float widest_text = 0;
  };

  /// Names in the first column of a table are none: they have a line each, and cells beside them.
  static bool are_titles(const Tally& tally) {
    constexpr std::size_t several = 2;
    constexpr float narrow = 0.7F;         // of the texts
    constexpr std::size_t long_texts = 5;  // lines
    const bool named = tally.named >= several && tally.named * 2 > tally.heads;
    if (tally.heads < several || (!named && tally.widest_head > narrow * tally.widest_text)) return false;
    if (tally.broken * (named ? 4 : 10) > tally.bands) return false;
    return tally.whole * 2 > tally.heads || (named && tally.bands >= long_texts * tally.heads);
  }

  [[nodiscard]] bool stands_out(const TextPiece& piece) const {
    constexpr float larger = 1.12F;
    if (piece.bookmark > 0) return true;
    const bool marked = is_bulleted(piece) || is_marker_alone(piece.text) || is_numbered_name(piece.text);
    return !marked && has_word(piece.text) &&
           (piece.size >= larger * body_.size || (piece.bold && !body_.bold && piece.size > body_.size / larger) ||
            is_in_capitals(piece.text));
  }

  /// "Område 1", above the title that the outline has.
  [[nodiscard]] bool is_kicker(const TextPiece& piece) const {
    return named_ && piece.bookmark == 0 && is_numbered_name(piece.text);
  }

  [[nodiscard]] bool is_body(const TextPiece& piece) const {
    return std::abs(piece.size - body_.size) < 1 && piece.bold == body_.bold;
  }

  /// The text that the first piece of a band stands in front of, as a title: at its height or a line below. Null where
  /// it is none, or the heads of two columns are alike.
  [[nodiscard]] const TextPiece* text_beside_head(const std::vector<Band>& bands, std::size_t i) const {
    constexpr float near = 1.5F;  // sizes
    const TextPiece& head = bands[i].pieces.front();
    if (!is_kicker(head) && !stands_out(head)) return nullptr;
    if (head.bookmark == 0 && is_body(head) && !is_in_capitals(head.text)) return nullptr;
    if (has_text_below(bands, i)) return nullptr;
    for (std::size_t k = i == 0 ? 0 : i - 1; k < std::min(bands.size(), i + 3); ++k) {
      const TextPiece& text = bands[k].pieces.back();
      const bool beside =
          text.left - head.right > least_gap * body_.size && std::abs(text.top - head.top) < near * body_.size;
      if (!beside || bands[k].pieces.size() > 2) continue;
      const bool alike = stands_out(text) && text.size == head.size && text.bold == head.bold;
      return alike ? nullptr : &text;
    }
    return nullptr;
  }

  /// Text or an item right below the first piece of a band: the title of a column that stands beside another.
  [[nodiscard]] bool has_text_below(const std::vector<Band>& bands, std::size_t i) const {
    constexpr float far = 2;  // sizes
    const TextPiece& head = bands[i].pieces.front();
    for (std::size_t k = i + 1; k < bands.size() && bands[k].top - head.bottom < far * body_.size; ++k) {
      const TextPiece& below = bands[k].pieces.front();
      if (below.left > head.right || below.top < head.bottom - body_.size / 2) continue;
      return is_body(below) && !stands_out(below);
    }
    return false;
  }

  [[nodiscard]] bool is_head(const TextPiece& piece) const {
    return piece.right < left_ - least_gap * body_.size && (is_kicker(piece) || stands_out(piece));
  }

  [[nodiscard]] bool is_behind(const TextPiece& piece) const { return piece.left > left_ - body_.size / 2; }

  [[nodiscard]] bool fits(const Band& band) const {
    bool first = true;
    for (const TextPiece& piece : band.pieces) {
      if (!(first && is_head(piece)) && !is_behind(piece)) return false;
      first = false;
    }
    return true;
  }

  [[nodiscard]] bool has_text_beside(const std::vector<Band>& bands, std::size_t i) const {
    const TextPiece* text = is_head(bands[i].pieces.front()) ? text_beside_head(bands, i) : nullptr;
    return text != nullptr && is_behind(*text);
  }

  [[nodiscard]] std::vector<Stretch> find_stretches(std::size_t p) const {
    const std::vector<Band>& bands = pages_[p];
    std::vector<Stretch> found;
    for (std::size_t i = 0; i < bands.size();) {
      std::size_t end = i;
      std::size_t beside = 0;
      for (; end < bands.size() && fits(bands[end]); ++end) beside += has_text_beside(bands, end) ? 1 : 0;
      if (beside > 0) found.push_back({p, trim(bands, i, end), end, i});
      i = std::max(end, i + 1);
    }
    return found;
  }

  /// A title above that nothing stands beside or right below is of the page.
  [[nodiscard]] std::size_t trim(const std::vector<Band>& bands, std::size_t begin, std::size_t end) const {
    constexpr std::size_t lines = 3;  // of a title
    for (std::size_t i = begin; i < end; ++i) {
      if (!has_text_beside(bands, i)) continue;
      std::size_t first = i;
      while (first > begin && i - first < lines && bands[first - 1].pieces.size() == 1 &&
             is_same_head(bands[first - 1].pieces.front(), bands[first].pieces.front()))
        --first;
      return first;
    }
    return begin;
  }

  [[nodiscard]] bool is_same_head(const TextPiece& above, const TextPiece& below) const {
    constexpr float close = 0.6F;  // sizes
    return is_head(above) && above.size == below.size && above.bold == below.bold &&
           below.top - above.bottom < close * below.size;
  }

  /// What each title names: blocks that bullets or gaps part.
  void add(Tally& tally, const std::vector<Band>& bands, const Stretch& stretch) const {
    constexpr float gap = 0.5F;  // sizes
    constexpr float wide_gap = 1;
    const TextPiece* head = nullptr;
    const TextPiece* above = nullptr;
    std::size_t blocks = 0;
    std::size_t lines = 0;  // of the title
    std::size_t texts = 0;  // lines beside and below it
    auto end_head = [&] {
      // "1 May   Build a jetty", "2 May   Mend a roof": each line has a text of its own.
      const bool rows = lines >= 2 && lines == texts;
      tally.whole += blocks >= 2 && !rows ? 1 : 0;
      blocks = lines = texts = 0;
    };
    for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
      const std::vector<TextPiece>& pieces = bands[i].pieces;
      const bool has_head = is_head(pieces.front());
      ++tally.bands;
      tally.broken += pieces.size() > (has_head ? 2 : 1) ? 1 : 0;
      if (has_head && (head == nullptr || !is_same_head(*head, pieces.front()))) {
        end_head();
        tally.heads += is_kicker(pieces.front()) ? 0 : 1;
        tally.named += pieces.front().bookmark > 0 ? 1 : 0;
      }
      lines += has_head ? 1 : 0;
      if (has_head) head = &pieces.front();
      if (has_head) tally.widest_head = std::max(tally.widest_head, head->width());
      if (pieces.size() == 1 && has_head) continue;
      const TextPiece& text = pieces[has_head ? 1 : 0];
      ++texts;
      const bool below_gap = above == nullptr || text.top - above->bottom > wide_gap * body_.size;
      tally.level += has_head && below_gap ? 1 : 0;
      bool begins = blocks == 0 || is_bulleted(text) || text.bold || above == nullptr ||
                    text.top - above->bottom > gap * body_.size;
      blocks += begins ? 1 : 0;
      tally.widest_text = std::max(tally.widest_text, text.width());
      above = &text;
    }
    end_head();
  }

  [[nodiscard]] bool goes_on_with(const TextPiece& above, const TextPiece& head) const {
    constexpr float close = 0.8F;  // sizes, between the lines of a title
    constexpr float below_kicker = 1.6F;
    if (above.bookmark > 0 && head.bookmark > 0) return above.bookmark == head.bookmark;
    if (head.bookmark > 0) return head.top - above.bottom < below_kicker * body_.size;
    return head.top - above.bottom < close * body_.size;
  }

  /// Moved above the text.
  [[nodiscard]] TextPiece shifted(TextPiece head) const {
    const float shift = left_ - head.left;
    head.left += shift;
    head.right += shift;
    return head;
  }

  /// Titles at the middle of their texts, each above the first of these; false, and nothing done, where they stand
  /// otherwise. A head of the columns, all in bold, may stand above.
  bool set_at_middles(const Stretch& stretch) {
    std::vector<Band>& bands = pages_[stretch.page];
    std::size_t begin = stretch.open;
    std::size_t end = stretch.end;
    while (begin < stretch.begin && stands_out(bands[begin].pieces.back())) ++begin;
    while (end > begin && is_head(bands[end - 1].pieces.back())) --end;  // below the texts
    std::vector<Column> heads;
    std::vector<Band> texts;
    for (std::size_t i = begin; i < end; ++i) {
      Band text = bands[i];
      if (is_head(text.pieces.front())) {
        const TextPiece& head = text.pieces.front();
        if (heads.empty() || !goes_on_with(heads.back().back(), head)) heads.emplace_back();
        heads.back().push_back(shifted(head));
        text.pieces.erase(text.pieces.begin());
      }
      if (!text.pieces.empty()) texts.push_back(std::move(text));
    }
    std::vector<Band> ordered = order_by_middles(std::move(heads), std::move(texts), body_.size);
    if (ordered.empty()) return false;
    const auto first = bands.begin() + static_cast<std::ptrdiff_t>(begin);
    bands.insert(bands.erase(first, bands.begin() + static_cast<std::ptrdiff_t>(end)),
                 std::make_move_iterator(ordered.begin()), std::make_move_iterator(ordered.end()));
    return true;
  }

  /// "Område" and "Mål" above the two columns, each on a line of its own once the titles stand above their texts.
  bool part_head(const Stretch& stretch) {
    constexpr float near = 0.3F;  // sizes
    if (stretch.begin == 0) return false;
    std::vector<Band>& bands = pages_[stretch.page];
    const Band head = bands[stretch.begin - 1];
    const float left = bands[stretch.begin].pieces.front().left;
    if (head.pieces.size() != 2 || !head.pieces.front().bold || !head.pieces.back().bold) return false;
    if (std::abs(head.pieces.front().left - left) > near * body_.size) return false;
    if (std::abs(head.pieces.back().left - left_) > near * body_.size) return false;
    bands[stretch.begin - 1].pieces = {head.pieces.front()};
    bands.insert(bands.begin() + static_cast<std::ptrdiff_t>(stretch.begin),
                 {{head.pieces.back()}, head.top, head.bottom});
    return true;
  }

  /// Each title above what stands beside it.
  void set_in_order(Stretch stretch) {
    if (part_head(stretch)) ++stretch.begin, ++stretch.end, ++stretch.open;
    if (!at_tops_ && set_at_middles(stretch)) return;
    std::vector<Band>& bands = pages_[stretch.page];
    std::vector<Band> ordered(bands.begin(), bands.begin() + static_cast<std::ptrdiff_t>(stretch.begin));
    const TextPiece* above = nullptr;  // line of the title
    std::size_t place = 0;             // behind it
    TextPiece last;
    for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
      Band band = std::move(bands[i]);
      if (is_head(band.pieces.front())) {
        TextPiece head = std::move(band.pieces.front());
        band.pieces.erase(band.pieces.begin());
        const bool goes_on = above != nullptr && goes_on_with(last, head);
        if (!goes_on) place = first_beside(ordered, stretch.begin, head);
        last = head;
        above = &last;
        head = shifted(std::move(head));
        ordered.insert(ordered.begin() + static_cast<std::ptrdiff_t>(place++), {{head}, head.top, head.bottom});
      }
      if (!band.pieces.empty()) ordered.push_back(std::move(band));
    }
    ordered.insert(ordered.end(), std::make_move_iterator(bands.begin() + static_cast<std::ptrdiff_t>(stretch.end)),
                   std::make_move_iterator(bands.end()));
    bands = std::move(ordered);
  }

  /// The first band that reaches down beside the title; the next one where none does.
  [[nodiscard]] std::size_t first_beside(const std::vector<Band>& ordered, std::size_t begin,
                                         const TextPiece& head) const {
    constexpr float near = 0.3F;  // sizes
    constexpr float higher = 1.6F;
    std::size_t place = ordered.size();
    while (place > begin && ordered[place - 1].bottom > head.top - near * body_.size &&
           ordered[place - 1].top > head.top - higher * body_.size)
      --place;
    return place;
  }

  PageBands& pages_;
  Measures body_;
  bool named_ = false;    ///< the document has an outline
  bool at_tops_ = false;  ///< titles are level with the first lines of their texts
  float left_ = 0;        ///< where the texts begin
};

}  // namespace

void raise_margin_heads(PageBands& pages) { MarginHeads(pages).raise(); }

}  // namespace planctl
