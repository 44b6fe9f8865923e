#include "read/outline/oddities.h"

#include <fmt/format.h>

#include <string_view>

#include "messages/say.h"
#include "read/outline/looks.h"
#include "read/rows/label_words.h"
#include "read/rows/rows.h"
#include "read/rows/words.h"
#include "text/printable.h"
#include "unicode.h"

namespace planctl {
namespace {

/// A number or letter alone.
bool is_bare(const std::string& text) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size() && letters < 2;)
    letters += unicode::is_letter(unicode::next(text, at)) ? 1 : 0;
  return letters < 2;
}

/// The sign with a space on both sides, and no figure behind it as in "> 90 %".
bool holds_alone(std::string_view text, std::string_view sign) {
  for (auto at = text.find(sign, 1); at != std::string_view::npos; at = text.find(sign, at + 1)) {
    std::size_t end = at + sign.size();
    if (text[at - 1] != ' ' || end >= text.size() || text[end] != ' ') continue;
    if (end + 1 < text.size() && !unicode::is_digit(unicode::first(text.substr(end + 1)))) return true;
  }
  return false;
}

/// The goal's own bullet again, or a sign that is little else: two items that were joined. Empty where there is none.
std::string_view bullet_inside(const Block& block) {
  constexpr std::string_view bullets[] = {"•", "▪", "■", "●", "✓", "➢"};
  bool possible = block.text.find(bullets[0].front()) != std::string::npos;  // they all begin with the same byte
  for (std::string_view bullet : bullets) {
    if (possible && holds_alone(block.text, bullet)) return bullet;
  }
  if (block.text.find('>') != std::string::npos && holds_alone(block.text, ">")) return ">";
  const std::string& marker = block.marker;
  if (!possible && marker.starts_with(bullets[0].front())) return {};  // nor is the mark in the text
  if (marker.empty() || marker == "-" || marker == "–" || unicode::is_letter(unicode::first(marker))) return {};
  return !unicode::has_digit(marker) && holds_alone(block.text, marker) ? std::string_view(marker) : std::string_view();
}

/// "Alla stugor ska målas. i": a letter or a sign behind the end of a sentence, as a margin or a scanner leaves it.
bool ends_in_stray_sign(std::string_view text) {
  constexpr std::string_view strays = ",;:'|~_-";
  if (text.size() < 3 || text[text.size() - 2] != ' ') return false;
  const char sign = text.back();
  const bool stray = (sign >= 'a' && sign <= 'z') || strays.find(sign) != std::string_view::npos;
  return stray && ends_sentence(text.substr(0, text.size() - 2));
}

/// Right behind a letter a sign for private use: a ligature that only its font knows, as the one for "ft" in "skrift".
bool holds_private_letter(std::string_view text) {
  constexpr char32_t first = 0xE000;
  constexpr char32_t last = 0xF8FF;
  for (char lead : {'\xEE', '\xEF'}) {
    for (auto at = text.find(lead, 1); at != std::string_view::npos; at = text.find(lead, at + 1)) {
      const char32_t sign = unicode::first(text.substr(at));
      if (sign >= first && sign <= last && unicode::is_letter(unicode::last(text.substr(0, at)))) return true;
    }
  }
  return false;
}

}  // namespace

std::string quoted(const std::string& text) {
  constexpr std::size_t longest = 48;  // bytes
  if (text.size() <= longest) return fmt::format("'{}'", printable(text));
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return fmt::format("'{}…'", printable(text.substr(0, end)));
}

std::string find_oddity(const Block& block) {
  if (is_bare(block.text)) return say("{} is no sentence", quoted(block.text));
  constexpr std::size_t longest_label = 30;  // bytes
  if (block.text.size() <= longest_label && is_label_text(block.text))
    return say("{} is a label, as the heads of tables are", quoted(block.text));
  if (std::string_view bullet = bullet_inside(block); !bullet.empty())
    return say("the bullet {} stands inside the goal", bullet);
  if (ends_in_stray_sign(block.text))
    return say("{} stands behind the end of the goal", quoted(block.text.substr(block.text.rfind(' ') + 1)));
  if (holds_private_letter(block.text)) return say("{} holds a sign that only its font knows", quoted(block.text));
  bool cut = block.text.ends_with('-') && block.text.size() > 1 && block.text[block.text.size() - 2] != ' ';
  return cut ? say("the goal ends in the middle of a word, '{}'", printable(last_word(block.text))) : "";
}

std::string find_title_oddity(const Block& block) {
  constexpr std::size_t several = 2;
  std::size_t values = 0;  // "Members: 21"
  for (auto at = block.text.find(": "); at != std::string::npos; at = block.text.find(": ", at + 1)) ++values;
  if (holds_sentence_end(block.text)) return say("{} names goals, and is more than a sentence", quoted(block.text));
  if (values >= several) return say("{} names goals, and holds {} values", quoted(block.text), values);
  return {};
}

}  // namespace planctl
