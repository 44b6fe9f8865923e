#include "text/clean.h"

#include <algorithm>
#include <array>

#include "eight_bytes.h"
#include "planctl/source.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Stays as it is, wherever it stands: no space behind a space, and nothing that may be a control, a no-break space, a
/// soft hyphen and the like.
bool is_plain(std::string_view raw, std::size_t at) {
  if (raw[at] == ' ') return at > 0 && raw[at - 1] != ' ';
  return !unicode::may_begin_blank(static_cast<unsigned char>(raw[at]));
}

/// The same of eight bytes, some of which may be plain where it is false.
bool are_plain(std::string_view raw, std::size_t at) {
  EightBytes bytes = eight_bytes(raw, at);
  EightBytes before = eight_bytes(raw, at - 1);
  Marks blanks = below(bytes, ' ') | equal_to(bytes, 0xC2) | begin_long(bytes);
  return (blanks | (equal_to(bytes, ' ') & equal_to(before, ' '))) == 0;
}

/// Behind the plain bytes at `at`.
std::size_t end_of_plain(std::string_view raw, std::size_t at) {
  constexpr std::size_t step = sizeof(EightBytes);
  while (at < raw.size()) {
    bool looked_back = at > 0 && raw.size() > step;
    std::size_t last = std::min(at, raw.size() - step);  // looks at some bytes twice where the text ends
    std::size_t end = at == 0 ? 1 : std::min(at + step, raw.size());
    if (!looked_back || !are_plain(raw, last)) {
      while (at < end && is_plain(raw, at)) ++at;
      if (at < end) return at;
    }
    at = end;
  }
  return at;
}

/// U+00AD and U+200B: a word may be parted there.
bool may_part(char32_t c) { return c == 0xAD || c == 0x200B; }

/// A blank that ends no line and is no ASCII, or a sign where a word may be parted; told by its bytes.
bool is_long_blank(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return false;
  auto second = static_cast<unsigned char>(text[at + 1]);
  if (text[at] == '\xC2') return second == 0xA0 || second == 0xAD;
  if (at + 2 >= text.size() || (second & ~1U) != 0x80) return false;
  auto third = static_cast<unsigned char>(text[at + 2]);
  if (text[at] == '\xE3') return second == 0x80 && third == 0x80;  // U+3000
  return second == 0x80 ? third <= 0x8B || third == 0xAF : third == 0x9F;
}

/// The first bytes of these, and where each may begin one next.
class LongBlanks {
 public:
  explicit LongBlanks(std::string_view text) : text_(text) {
    for (Lead& lead : leads_) lead.at = find(lead.byte, 0);
  }

  /// The next one from `at` on, which never moves back; the size where there is none.
  std::size_t next(std::size_t at) {
    std::size_t nearest = text_.size();
    for (Lead& lead : leads_) {
      if (lead.at < at) lead.at = find(lead.byte, at);
      nearest = std::min(nearest, lead.at);
    }
    return nearest;
  }

 private:
  struct Lead {
    char byte;
    std::size_t at;
  };

  [[nodiscard]] std::size_t find(char byte, std::size_t at) const {
    for (at = text_.find(byte, at); at != std::string_view::npos; at = text_.find(byte, at + 1)) {
      if (is_long_blank(text_, at)) return at;
    }
    return text_.size();
  }

  std::string_view text_;
  std::array<Lead, 3> leads_{{{'\xC2', 0}, {'\xE2', 0}, {'\xE3', 0}}};
};

/// Does the text go on in the same line, with no space?
bool goes_on(std::string_view text, std::size_t at) {
  return at < text.size() && !unicode::is_space(unicode::next(text, at));
}

/// The joiner of "👩‍🚒", which without it are two.
bool joins_emoji(std::string_view before, char32_t c, std::string_view raw, std::size_t at) {
  constexpr char32_t joiner = 0x200D;
  constexpr char32_t as_picture = 0xFE0F;
  constexpr char32_t first_sign = 0x2000;
  if (c != joiner || before.empty() || at == raw.size()) return false;
  auto is_sign = [](char32_t it) { return it >= first_sign && unicode::is_symbol(it); };
  char32_t last = unicode::last(before);
  return (last == as_picture || is_sign(last)) && is_sign(unicode::next(raw, at));
}

}  // namespace

void make_blanks_plain(std::string& text) {
  LongBlanks blanks(text);
  std::size_t at = blanks.next(0);
  if (at == text.size()) return;
  std::string plain(text, 0, at);
  while (at < text.size()) {
    std::size_t end = at;
    char32_t c = unicode::next(text, end);
    if (!may_part(c)) {
      plain += ' ';
    } else if (!goes_on(text, end)) {
      plain.append(text, at, end - at);
    }
    at = blanks.next(end);
    plain.append(text, end, at - end);
  }
  text = std::move(plain);
}

// Copies runs of bytes that stay as they are.
void append_clean(std::string& text, std::string_view raw) {
  for (std::size_t at = 0; at < raw.size();) {
    std::size_t end = end_of_plain(raw, at);
    text.append(raw, at, end - at);
    at = end;
    if (at == raw.size()) return;
    char32_t c = unicode::next(raw, at);
    if (unicode::is_space(c)) {
      if (!text.empty() && text.back() != ' ') text.push_back(' ');
    } else if (!unicode::is_ignorable(c) || joins_emoji(text, c, raw, at)) {
      unicode::append(text, c);
    }
    // What follows a tab or a soft hyphen is no plain space when one is there already.
    while (at < raw.size() && raw[at] == ' ' && (text.empty() || text.back() == ' ')) ++at;
  }
}

// Runs are cut twice: the normal form of longer ones takes quadratic time, and it makes two marks of U+0344.
std::string compose(std::string_view text, std::optional<std::size_t>& first_cut) {
  std::string composed = unicode::cap_mark_runs(unicode::spell_ligatures(text), max_mark_run, first_cut);
  if (first_cut) first_cut = unicode::to_nfc(composed.substr(0, *first_cut)).size();
  std::optional<std::size_t> cut;
  composed = unicode::cap_mark_runs(unicode::to_nfc(composed), max_mark_run, cut);
  if (cut) first_cut = std::min(first_cut.value_or(*cut), *cut);
  return composed;
}

std::string compose(std::string_view text) {
  if (unicode::is_surely_nfc(text) && !unicode::may_have_ligatures(text)) return std::string(text);
  std::optional<std::size_t> cut;
  return compose(text, cut);
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  std::size_t at = 0;
  Marks after_space = Marks{0x80};  // of the first byte
  for (; has_eight_bytes(text, at); at += sizeof(EightBytes)) {
    Marks spaces = equal_to(eight_bytes(text, at), ' ');
    words += count((spaces << 8 | after_space) & ~spaces & every_mark);
    after_space = spaces >> 56;
  }
  bool space = after_space != 0;
  for (; at < text.size(); ++at) {
    words += space && text[at] != ' ' ? 1 : 0;
    space = text[at] == ' ';
  }
  return words;
}

bool says_nothing(std::string_view text) {
  if (!text.empty() && text.front() > ' ' && text.front() <= '~') return false;
  std::string clean;
  append_clean(clean, text);
  return clean.find_first_not_of(' ') == std::string::npos;
}

bool finish_text(std::string& text) {
  while (text.ends_with(' ')) text.pop_back();
  if (text.find("  ") != std::string::npos) {
    std::string clean;
    append_clean(clean, text);
    text = std::move(clean);
  }
  if (unicode::is_surely_nfc(text)) return false;
  std::optional<std::size_t> cut;
  text = compose(text, cut);
  return cut.has_value();
}

}  // namespace planctl
