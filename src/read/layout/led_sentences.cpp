// Led sentences: a paragraph may say first that a list follows, and then give it as sentences. Each is a line of its
// own then, or several.
//     Under 2031 ska kretsen göra       Under 2031 ska kretsen göra följande:
//     följande: Röja leden till         Röja leden till / sjön.
//     sjön. Måla alla stolpar.          Måla alla stolpar.
#include <algorithm>

#include "language/language.h"
#include "language/title_words.h"
#include "read/layout/layout.h"
#include "read/rows/marker.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Where the sentences of a paragraph stand, and what leads to them.
struct LedParagraph {
  std::size_t begin = 0;      ///< the first row
  std::size_t end = 0;        ///< behind the last; nothing is led where it is no more than `begin`
  std::size_t colon_row = 0;  ///< the row in which what leads to them ends …
  std::size_t colon = 0;      ///< … and where, in bytes behind the colon
};

/// "… will do the following", of a text that shall be.
bool leads_to_list(std::string_view text) {
  constexpr std::size_t longest = 160;  // bytes
  std::string_view last = text.substr(text.find_last_of(' ') + 1);
  return text.size() <= longest && in_any_folded(&Language::completed, last) && holds_modal(text) &&
         !holds_sentence_end(text);
}

/// "kl", "nr", "St" and "t.ex" end no sentence; "ny" and "it" do.
bool is_abbreviation(std::string_view word) {
  constexpr std::size_t shortest_word = 3;  // bytes
  if (word.find('.') != std::string_view::npos) return true;
  return word.size() < shortest_word && word.find_first_of("aeiouy") == std::string_view::npos;
}

/// Bytes of the row that sentences begin at, behind `from`.
std::vector<std::size_t> sentence_starts(std::string_view text, std::size_t from) {
  std::vector<std::size_t> starts;
  for (auto at = text.find(". ", from); at != std::string_view::npos; at = text.find(". ", at + 1)) {
    std::string_view before = text.substr(from, at - from);
    std::string_view word = before.substr(before.find_last_of(' ') + 1);
    std::size_t next = std::min(text.find_first_not_of(' ', at + 1), text.size());
    if (!is_abbreviation(word) && next < text.size() && unicode::is_upper(unicode::first(text.substr(next))))
      starts.push_back(next);
  }
  return starts;
}

class LedSentences {
 public:
  LedSentences(std::string_view source, const Flow& lines, const Rows& rows)
      : source_(source), lines_(lines), rows_(rows) {}

  Flow read() {
    for (std::size_t i = 0; i < rows_.size();) {
      LedParagraph led = led_at(i);
      if (led.end > led.begin) append(led);
      i = std::max(i + 1, led.end);
    }
    if (copied_ > 0) result_.insert(result_.end(), lines_.begin() + copied_, lines_.end());
    return std::move(result_);
  }

 private:
  [[nodiscard]] bool is_text(std::size_t i) const {
    const Row& row = rows_[i];
    return row.line->cell == CellRole::none && !read_marker(row.text, row.has_digit_or_colon).found();
  }

  /// The rows of one paragraph: a row that ends a sentence and had room for the next word ends it too.
  [[nodiscard]] std::size_t end_of_paragraph(std::size_t i) const {
    std::size_t end = i + 1;
    std::size_t widest = rows_[i].text.size();
    for (; end < rows_.size() && rows_[end].gap == 0 && is_text(end); ++end) {
      std::string_view above = rows_[end - 1].text;
      std::string_view here = rows_[end].text;
      bool room = above.size() + 1 + std::min(here.find(' '), here.size()) <= widest;
      if (above.ends_with('.') && room) break;
      widest = std::max(widest, here.size());
    }
    return end;
  }

  /// What leads to the sentences stands in the first row, or goes over into the second.
  [[nodiscard]] LedParagraph led_at(std::size_t i) const {
    if (!is_text(i)) return {};
    std::string lead;
    for (std::size_t k = i; k < std::min(rows_.size(), i + 2) && (k == i || rows_[k].gap == 0); ++k) {
      std::string_view text = rows_[k].text;
      auto colon = text.find(':');
      lead += (k > i ? " " : "") + std::string(text.substr(0, colon));
      if (colon == std::string_view::npos) continue;
      LedParagraph led{i, end_of_paragraph(i), k, colon + 1};
      bool sentences = leads_to_list(lead) && led.end > k && rows_[led.end - 1].text.ends_with('.');
      return sentences && count_sentences(led) >= 2 ? led : LedParagraph{};
    }
    return {};
  }

  [[nodiscard]] std::size_t count_sentences(const LedParagraph& led) const {
    std::size_t count = 0;
    for (std::size_t k = led.colon_row; k < led.end; ++k) {
      count += sentence_starts(rows_[k].text, k == led.colon_row ? led.colon : 0).size();
      count += rows_[k].text.ends_with('.') ? 1 : 0;
    }
    return count;
  }

  void append_part(const Row& row, std::size_t begin, std::size_t end, CellRole role, Seam seam) {
    std::size_t from = row.line->text.begin;
    LaidLine part = part_of_line(source_, *row.line, {from + begin, from + end});
    if (part.width == 0) return;
    part.cell = role;
    part.seam = seam;
    if (role == CellRole::text) part.indent = 0;
    result_.push_back(part);
  }

  void append(const LedParagraph& led) {
    result_.insert(result_.end(), lines_.begin() + copied_, lines_.begin() + (rows_[led.begin].line - lines_.data()));
    for (std::size_t k = led.begin; k < led.colon_row; ++k) result_.push_back(*rows_[k].line);
    append_part(rows_[led.colon_row], 0, led.colon, CellRole::none, Seam::unknown);
    Seam seam = Seam::begins;
    for (std::size_t k = led.colon_row; k < led.end; ++k) {
      std::size_t begin = k == led.colon_row ? led.colon : 0;
      std::vector<std::size_t> starts = sentence_starts(rows_[k].text, begin);
      starts.push_back(rows_[k].text.size());
      for (std::size_t end : starts) {
        append_part(rows_[k], begin, end, CellRole::text, seam);
        seam = Seam::begins;
        begin = end;
      }
      bool nothing = k == led.colon_row && led.colon == rows_[k].text.size();
      seam = nothing || rows_[k].text.ends_with('.') ? Seam::begins : Seam::goes_on;
    }
    copied_ = rows_[led.end - 1].line - lines_.data() + 1;
  }

  std::string_view source_;
  const Flow& lines_;
  const Rows& rows_;
  Flow result_;
  std::ptrdiff_t copied_ = 0;  ///< lines
};

/// A colon inside a row or at its end, behind a word that says that a list follows.
bool may_lead(const Row& row) {
  if (!row.has_digit_or_colon) return false;
  auto colon = row.text.find(':');
  if (colon == std::string_view::npos) return false;
  std::string_view lead = row.text.substr(0, colon);
  return in_any_folded(&Language::completed, lead.substr(lead.find_last_of(' ') + 1));
}

}  // namespace

Flow read_led_sentences(std::string_view source, const Flow& lines, const Rows& rows) {
  return std::any_of(rows.begin(), rows.end(), may_lead) ? LedSentences(source, lines, rows).read() : Flow{};
}

}  // namespace planctl
