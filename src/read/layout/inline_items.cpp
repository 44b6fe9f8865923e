// Inline items: several items on one row, as a web page and a converter leave them, are a line each.
//     • Röja sly • Byta spänger                  • Röja sly
//                                                • Byta spänger
//     Mål: • Måla väggar • Laga tak              Mål:
//                                                • Måla väggar
//                                                • Laga tak
//     1. Räkna stugorna 2. Laga taken            1. Räkna stugorna
//                                                2. Laga taken
#include <algorithm>

#include "language/language.h"
#include "read/layout/layout.h"
#include "read/layout/sentences.h"
#include "read/rows/marker.h"
#include "read/rows/words.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Bytes of a row where a line of its own begins.
using Cuts = std::vector<std::size_t>;

/// A sign that stands in front of items and nowhere else.
bool is_bullet(char32_t sign) {
  constexpr std::u32string_view bullets = U"•●▪■◦○‣⁃✓✔✗➢➤►▶❖◆◼\uF0B7\uF0FC\uF0A7\uF0D8";
  return sign >= 0x2000 && bullets.find(sign) != std::u32string_view::npos;
}

bool starts_like_item(std::string_view text) {
  char32_t first = unicode::first(text);
  return unicode::is_upper(first) || unicode::is_digit(first) || first == U'"' || first == 0x201D || first == 0x201C;
}

/// Nothing longer than two bytes behind the first sign.
bool holds_no_bullet(const Row& row) {
  constexpr std::ptrdiff_t sign = 3;  // bytes
  return row.plain - row.text.data() <= sign;
}

/// Where `sign` stands behind a space, from `at` on; any bullet where it is 0.
Cuts find_bullets(std::string_view text, std::size_t at, char32_t sign) {
  Cuts cuts;
  // Of each byte that may begin one it is known where it stands next: both are searched for once.
  std::size_t next_usual = text.find('\xE2', at);
  std::size_t next_private = text.find('\xEF', at);
  for (;;) {
    if (next_usual < at) next_usual = text.find('\xE2', at);
    if (next_private < at) next_private = text.find('\xEF', at);
    at = std::min(next_usual, next_private);
    if (at == std::string_view::npos) return cuts;
    std::size_t here = at;
    char32_t found = unicode::next(text, at);
    bool apart = here > 0 && (text[here - 1] == ' ' || text[here - 1] == '\t');
    if (!apart || !is_bullet(found) || (sign != 0 && found != sign)) continue;
    sign = found;
    cuts.push_back(here);
  }
}

/// The numbers or letters that count on from the mark that a text begins with: " 2. Laga taken".
Cuts find_counted(std::string_view text, Marker marker) {
  Cuts cuts;
  for (std::size_t at = text.find(' ', marker.size); at != std::string_view::npos; at = text.find(' ', at + 1)) {
    std::string_view rest = text.substr(at + 1);
    if (rest.size() < 4 || rest.substr(1, 3).find_first_of(".)") == std::string_view::npos) continue;
    Marker next = read_marker(rest, true);
    if (!next.alike(marker) || next.number != marker.number + 1 || !starts_like_item(rest.substr(next.size))) continue;
    std::string_view before = text.substr(0, at);
    std::string_view word = last_word(before);
    if (in_any(&Language::open_endings, unicode::fold(word))) continue;
    cuts.push_back(at + 1);
    marker = next;
  }
  return cuts;
}

/// Dashes also stand inside sentences: two of them at least, each in front of a capital.
Cuts find_dashes(std::string_view text, std::string_view dash) {
  Cuts cuts;
  for (std::size_t at = text.find(dash, dash.size()); at != std::string_view::npos; at = text.find(dash, at + 1)) {
    if (text[at - 1] != ' ') continue;
    if (!starts_like_item(text.substr(at + dash.size()))) return {};
    cuts.push_back(at);
  }
  return cuts.size() >= 2 ? cuts : Cuts{};
}

/// The colon in front of a dash: ": – ".
std::size_t find_led_dash(std::string_view text, std::size_t at) {
  for (at = text.find(": ", at); at != std::string_view::npos; at = text.find(": ", at + 1)) {
    const std::string_view behind = text.substr(at + 2);
    if (behind.starts_with("– ") || behind.starts_with("- ")) return at;
  }
  return at;
}

/// Behind a colon, three of them at least, each but the first behind a comma or a point: small letters are begun, too,
/// where the line ends of a page were lost. The sentence that leads to them is a line of its own, and what stands
/// behind the sentence that the last one ends.
///     Leden är lång. I år ska vi:      Leden är lång.
///     – röja sly, – måla broar, –      I år ska vi:
///     byta spänger. Alla hjälper till. – röja sly, / – måla broar, / – byta spänger.
Cuts find_led_dashes(std::string_view text) {
  constexpr std::size_t least = 3;  // parts
  Cuts cuts;
  std::size_t begin = 0;
  for (std::size_t colon = find_led_dash(text, 0); colon != std::string_view::npos;) {
    const std::size_t next = find_led_dash(text, colon + 2);
    const std::string_view until = text.substr(0, next);
    const std::string_view dash = until.substr(colon + 2, until.find(' ', colon + 2) + 1 - (colon + 2));
    Cuts parts{colon + 2};
    for (auto at = until.find(dash, colon + 2 + dash.size()); at != std::string_view::npos;
         at = until.find(dash, at + dash.size())) {
      if (until[at - 1] == ' ' && at >= 2 && std::string_view(",;.").find(until[at - 2]) != std::string_view::npos)
        parts.push_back(at);
    }
    if (parts.size() >= least) {
      const std::vector<std::size_t> lead = sentence_starts(until.substr(begin, colon - begin), 0);
      if (!lead.empty()) cuts.push_back(begin + lead.back());
      cuts.insert(cuts.end(), parts.begin(), parts.end());
      const std::string_view last = until.substr(parts.back());
      const std::vector<std::size_t> rest = sentence_starts(last, dash.size());
      begin = parts.back();
      if (!rest.empty()) cuts.push_back(begin += rest.front());
    }
    colon = next;
  }
  return cuts;
}

class InlineItems {
 public:
  InlineItems(std::string_view source, const Flow& lines, const Rows& rows)
      : source_(source), lines_(lines), rows_(rows) {}

  Flow split() {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      Cuts cuts = find_cuts(i);
      if (!cuts.empty()) write(i, cuts);
    }
    if (!result_.empty()) copy_until(lines_.data() + lines_.size());
    return std::move(result_);
  }

 private:
  Cuts find_cuts(std::size_t i) {
    const Row& row = rows_[i];
    if (row.gap > 0) list_ = 0;
    char first = row.text.front();
    if (unicode::is_digit(static_cast<unsigned char>(first)) || (row.text.size() > 2 && row.text[1] == ')'))
      return counted(i, 0);
    if ((first == '-' || first == '*') && row.text.size() > 2 && row.text[1] == ' ')
      return find_dashes(row.text, row.text.substr(0, 2));
    if (row.has_digit_or_colon && is_plain_text(row)) {
      if (Cuts cuts = find_led_dashes(row.text); !cuts.empty()) return cuts;
    }
    std::size_t colon = row.has_digit_or_colon ? row.text.find(": 1") : std::string_view::npos;
    if (colon != std::string_view::npos) return counted(i, colon + 2);
    char32_t sign = static_cast<unsigned char>(first) >= 0xE2 ? unicode::first(row.text) : 0;
    if (is_bullet(sign)) list_ = sign;
    bool may_hold = list_ != 0 || row.has_digit_or_colon;
    return !may_hold || holds_no_bullet(row) ? Cuts{} : bullets(row, is_bullet(sign));
  }

  [[nodiscard]] Cuts bullets(const Row& row, bool item) {
    Cuts cuts = find_bullets(row.text, 1, list_);
    if (cuts.empty() || item) return cuts;
    std::string_view before = row.text.substr(0, cuts.front());
    bool label = before.substr(0, before.find_last_not_of(' ') + 1).ends_with(':');
    if (!label && list_ == 0) return {};
    list_ = unicode::first(row.text.substr(cuts.front()));
    return cuts;
  }

  [[nodiscard]] Cuts counted(std::size_t i, std::size_t at) const {
    std::string_view text = rows_[i].text.substr(at);
    Marker marker = read_marker(text, true);
    if (marker.family != MarkerFamily::number && marker.family != MarkerFamily::letter) return {};
    Cuts cuts = find_counted(text, marker);
    if (cuts.empty()) return {};
    int below = number_below(i, marker);
    int last = marker.number + static_cast<int>(cuts.size());
    bool certain = below == last + 1 || cuts.size() > 1 || marker.number == 1;
    if (below == marker.number + 1 || !certain) return {};
    for (std::size_t& cut : cuts) cut += at;
    if (at > 0) cuts.insert(cuts.begin(), at);
    return cuts;
  }

  /// The number that the next row of the list begins with; 0 where there is none. Where it is the one behind that of
  /// this row, what stands in the row is part of its text.
  [[nodiscard]] int number_below(std::size_t i, const Marker& marker) const {
    constexpr std::size_t near = 6;  // rows
    for (std::size_t k = i + 1; k < rows_.size() && k <= i + near; ++k) {
      Marker below = read_marker(rows_[k].text, rows_[k].has_digit_or_colon);
      if (below.alike(marker)) return below.number;
    }
    return 0;
  }

  void copy_until(const LaidLine* end) {
    result_.insert(result_.end(), lines_.data() + copied_, end);
    copied_ = static_cast<std::size_t>(end - lines_.data());
  }

  void write(std::size_t i, const Cuts& cuts) {
    const LaidLine& line = *rows_[i].line;
    copy_until(&line);
    ++copied_;
    LaidLine rest = line;
    for (std::size_t k = 0; k <= cuts.size(); ++k) {
      std::size_t end = k < cuts.size() ? line.text.begin + cuts[k] : line.text.end;
      LaidLine part = part_of_line(source_, rest, {rest.text.begin, end});
      if (k > 0) part.seam = Seam::begins;
      result_.push_back(part);
      // Columns are counted from the part before: a long line has many.
      rest.column = part.column + count_characters(source_, {part.text.begin, end});
      rest.text.begin = end;
      rest.page_break = false;
    }
  }

  std::string_view source_;
  const Flow& lines_;
  const Rows& rows_;
  Flow result_;
  std::size_t copied_ = 0;  ///< lines
  char32_t list_ = 0;       ///< the bullet of the list that the row may go on with
};

}  // namespace

Flow split_inline_items(std::string_view source, const Flow& lines, const Rows& rows) {
  return InlineItems(source, lines, rows).split();
}

}  // namespace planctl
