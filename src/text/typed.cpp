#include "text/typed.h"

#include <fmt/format.h>

namespace planctl {

std::string typed_word(const std::string& text) {
  bool plain =
      !text.empty() && text.find_first_of(" \t\n'\"\\$`&;|<>()*?[]{}!~") == std::string::npos && text[0] != '#';
  if (plain) return text;
  std::string quoted = "'";
  for (char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

std::string without_dash(const std::string& path) {
  bool like_option = path.size() > 1 && path.starts_with('-');
  return like_option ? "./" + path : path;
}

std::string typed_path(const std::string& path) { return typed_word(without_dash(path)); }

std::string typed_option(std::string_view option, const std::string& value) {
  return fmt::format("{}{}{}", option, value.starts_with('-') ? '=' : ' ', typed_word(value));
}

}  // namespace planctl
