// Led sentences: a paragraph may say first that a list follows, and then give it as sentences. Each is a line of its
// own then, or several.
//     Under 2031 ska kretsen göra       Under 2031 ska kretsen göra följande:
//     följande: Röja leden till         Röja leden till / sjön.
//     sjön. Måla alla stolpar.          Måla alla stolpar.
#include <algorithm>

#include "language/language.h"
#include "language/title_words.h"
#include "read/layout/layout.h"
#include "read/layout/sentences.h"
#include "read/rows/verbs.h"
#include "read/rows/words.h"
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
  std::string_view last = last_word(text);
  return text.size() <= longest && in_any_folded(&Language::completed, last) && holds_modal(text) &&
         !holds_sentence_end(text);
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
  /// What leads to the sentences stands in the first row, or goes over into the second.
  [[nodiscard]] LedParagraph led_at(std::size_t i) const {
    for (std::size_t k = i; k < std::min(rows_.size(), i + 2) && (k == i || rows_[k].gap == 0); ++k) {
      std::string_view text = rows_[k].text;
      auto colon = rows_[k].has_digit_or_colon ? text.find(':') : std::string_view::npos;
      if (colon == std::string_view::npos) continue;
      if (!is_plain_text(rows_[i])) return {};
      std::string lead = k > i ? std::string(rows_[i].text) + " " : "";
      lead += text.substr(0, colon);
      if (!leads_to_list(lead)) return {};
      LedParagraph led{i, end_of_paragraph(rows_, i), k, colon + 1};
      if (colon + 1 == text.size()) led.end = behind_deeds(led.end);
      bool sentences = led.end > k && ends_sentence(rows_[led.end - 1].text);
      return sentences && count_sentences(led) >= 2 ? led : LedParagraph{};
    }
    return {};
  }

  /// Behind the last of several rows that say what to do, and not to the reader, each a sentence of its own, where a
  /// short one ended what looks like a paragraph.
  ///     Vi ska:
  ///     Tjära båten.
  ///     Måla alla stugor vid sjön i maj.
  [[nodiscard]] std::size_t behind_deeds(std::size_t end) const {
    auto is_deed = [](const Row& row) {
      const bool to_reader = row.text.find('?') != std::string_view::npos || !reader_condition(row.text).empty();
      return !to_reader && (begins_with_verb(row.text) || unicode::is_lower(unicode::first(row.text)));
    };
    while (end < rows_.size() && rows_[end].gap == 0 && is_plain_text(rows_[end]) && is_deed(rows_[end])) {
      const std::size_t next = end_of_paragraph(rows_, end);
      if (!ends_sentence(rows_[next - 1].text)) break;
      end = next;
    }
    return end;
  }

  [[nodiscard]] std::size_t count_sentences(const LedParagraph& led) const {
    std::size_t count = 0;
    for (std::size_t k = led.colon_row; k < led.end; ++k) {
      count += sentence_starts(rows_[k].text, k == led.colon_row ? led.colon : 0).size();
      count += ends_sentence(rows_[k].text) ? 1 : 0;
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
      seam = nothing || ends_sentence(rows_[k].text) ? Seam::begins : Seam::goes_on;
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
  return in_any_folded(&Language::completed, last_word(lead));
}

}  // namespace

Flow read_led_sentences(std::string_view source, const Flow& lines, const Rows& rows) {
  return std::any_of(rows.begin(), rows.end(), may_lead) ? LedSentences(source, lines, rows).read() : Flow{};
}

}  // namespace planctl
