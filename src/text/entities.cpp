#include "text/entities.h"

#include <array>
#include <charconv>
#include <utility>

#include "unicode.h"

namespace planctl {
namespace {

/// The character that "amp" or "#xE5" stands for; 0 for none that text may hold.
char32_t character_of(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, char32_t>, 27> names{
      {{"amp", U'&'},   {"lt", U'<'},     {"gt", U'>'},    {"quot", U'"'},   {"apos", U'\''},  {"nbsp", 0xA0},
       {"auml", U'ä'},  {"ouml", U'ö'},   {"aring", U'å'}, {"Auml", U'Ä'},   {"Ouml", U'Ö'},   {"Aring", U'Å'},
       {"aelig", U'æ'}, {"oslash", U'ø'}, {"AElig", U'Æ'}, {"Oslash", U'Ø'}, {"eacute", U'é'}, {"ndash", U'–'},
       {"mdash", U'—'}, {"hellip", U'…'}, {"bull", U'•'},  {"middot", U'·'}, {"lsquo", U'‘'},  {"rsquo", U'’'},
       {"ldquo", U'“'}, {"rdquo", U'”'},  {"shy", 0xAD}}};
  for (const auto& [known, character] : names) {
    if (known == name) return character;
  }
  if (!name.starts_with('#')) return 0;
  bool hexadecimal = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
  name.remove_prefix(hexadecimal ? 2 : 1);
  std::uint32_t number = 0;
  auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number, hexadecimal ? 16 : 10);
  constexpr std::uint32_t last = 0x10FFFF;
  bool good = error == std::errc() && end == name.data() + name.size() && number <= last;
  bool surrogate = number >= 0xD800 && number < 0xE000;
  return good && !surrogate && (number >= U' ' || number == U'\t') ? char32_t{number} : 0;
}

}  // namespace

std::string decode_entities(std::string_view text) {
  constexpr std::size_t longest = 10;  // bytes of a name
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = text[at] == '&' ? text.substr(at, longest + 1).find(';') : std::string_view::npos;
    char32_t character = end == std::string_view::npos ? 0 : character_of(text.substr(at + 1, end - 1));
    if (character != 0) {
      unicode::append(decoded, character);
      at += end + 1;
    } else {
      decoded.push_back(text[at++]);
    }
  }
  return decoded;
}

}  // namespace planctl
