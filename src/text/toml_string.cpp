#include "text/toml_string.h"

#include <fmt/format.h>

#include "text/printable.h"
#include "unicode.h"

namespace planctl {

std::string toml_string(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    std::size_t begin = at;
    char32_t c = unicode::next(text, at);
    std::string_view sign = text.substr(begin, at - begin);
    if (c == U'"' || c == U'\\') {
      out += '\\';
      out += sign;
    } else if (is_obeyed(c)) {
      out += fmt::format("\\U{:08X}", static_cast<std::uint32_t>(c));
    } else {
      out += sign;
    }
  }
  return out + '"';
}

}  // namespace planctl
