#include "text/clean.h"

#include <algorithm>

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
  std::string_view sign = text.substr(at, 3);
  if (sign.starts_with('\xC2')) return sign.substr(1).starts_with('\xA0') || sign.substr(1).starts_with('\xAD');
  if (sign.size() < 3) return false;
  if (!sign.starts_with("\xE2\x80")) return sign == "\u205F" || sign == "\u3000" || sign == "\u1680";
  return static_cast<unsigned char>(sign[2]) <= 0x8B || sign == "\u202F";
}

/// Does the text go on in the same line, with no space?
bool goes_on(std::string_view text, std::size_t at) {
  return at < text.size() && !unicode::is_space(unicode::next(text, at));
}

/// The next one from `at` on; the size where there is none.
std::size_t find_long_blank(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (has_eight_bytes(text, at)) {
      EightBytes bytes = eight_bytes(text, at);
      Marks found = equal_to(bytes, 0xC2) | begin_long(bytes);
      at += found == 0 ? sizeof(EightBytes) : first(found);
      if (found == 0) continue;
    }
    if (is_long_blank(text, at)) return at;
    ++at;
  }
  return at;
}

}  // namespace

void make_blanks_plain(std::string& text) {
  std::size_t at = find_long_blank(text, 0);
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
    at = find_long_blank(text, end);
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
    } else if (!unicode::is_ignorable(c)) {
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
