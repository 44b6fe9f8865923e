#include "visible.h"

#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <iterator>
#include <utility>

#include "unicode.h"

namespace planctl::tests {
namespace {

using Sign = std::pair<std::string_view, char>;
constexpr std::array<Sign, 4> sign_table{{{"→", '\t'}, {"␣", ' '}, {"␌", '\f'}, {"␍", '\r'}}};

bool is_hidden(char32_t c, Signs signs) {
  bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  bool mark = c >= 0x300 && c < 0x370;
  bool space = c != U' ' && unicode::is_space(c);
  bool private_use = c >= 0xE000 && c < 0xF900;
  bool dash = c == 0x2010 || c == 0x2011 || c == 0x2212;
  bool own = signs == Signs::used && (c == U'→' || c == U'␣' || c == U'␌' || c == U'␍');
  return control || mark || space || private_use || dash || own || unicode::is_ignorable(c) || c == 0xFFFD;
}

/// "\u{AD}", "\u{301*40}" or "\x{E5}" at `at`; moves past it. False for a backslash that is only one.
bool take_escape(std::string_view text, std::size_t& at, std::string& bytes) {
  std::string_view rest = text.substr(at);
  bool byte = rest.starts_with("\\x{");
  std::size_t end = rest.find('}');
  if ((!byte && !rest.starts_with("\\u{")) || end == std::string_view::npos) return false;
  std::string body(rest.substr(3, end - 3));
  std::size_t star = body.find('*');
  unsigned long code = std::strtoul(body.c_str(), nullptr, 16);
  unsigned long times = star == std::string::npos ? 1 : std::strtoul(body.c_str() + star + 1, nullptr, 10);
  for (; times > 0; --times) {
    if (byte)
      bytes.push_back(static_cast<char>(code));
    else
      unicode::append(bytes, static_cast<char32_t>(code));
  }
  at += end + 1;
  return true;
}

void show_hidden(std::string& out, char32_t c, std::size_t times, Signs signs) {
  constexpr std::size_t many = 4;
  for (const auto& [sign, plain] : sign_table) {
    if (signs == Signs::used && plain == static_cast<char>(c) && c < 0x80 && c != U' ') {
      while (times-- > 0) out += sign;
      return;
    }
  }
  if (times >= many) {
    fmt::format_to(std::back_inserter(out), "\\u{{{:X}*{}}}", static_cast<unsigned>(c), times);
  } else {
    while (times-- > 0) fmt::format_to(std::back_inserter(out), "\\u{{{:X}}}", static_cast<unsigned>(c));
  }
}

std::string show_line(std::string_view line, Signs signs) {
  if (line == ".") return "\\u{2E}";
  std::string out;
  std::size_t last = line.find_last_not_of(' ');
  std::string_view content = line.substr(0, last == std::string_view::npos ? 0 : last + 1);
  for (std::size_t at = 0; at < content.size();) {
    std::size_t here = at;
    char32_t c = unicode::next(content, at);
    if (!is_hidden(c, signs)) {
      out.append(content, here, at - here);
      continue;
    }
    std::size_t times = 1;
    for (std::size_t after = at; after < content.size() && unicode::next(content, after) == c; at = after) ++times;
    show_hidden(out, c, times, signs);
  }
  for (std::size_t i = content.size(); i < line.size(); ++i) out += "␣";
  return out;
}

}  // namespace

std::string from_visible(std::string_view text) {
  std::string bytes;
  for (std::size_t at = 0; at < text.size();) {
    std::string_view rest = text.substr(at);
    bool found = false;
    for (const auto& [sign, plain] : sign_table) {
      if (!rest.starts_with(sign)) continue;
      bytes.push_back(plain);
      at += sign.size();
      found = true;
    }
    if (found || take_escape(text, at, bytes)) continue;
    if (rest.starts_with("\\\n")) {
      at += 2;
    } else {
      bytes.push_back(text[at++]);
    }
  }
  return bytes;
}

std::string to_visible(std::string_view text, Signs signs) {
  std::string out;
  while (!text.empty()) {
    std::size_t end = text.find('\n');
    out += show_line(text.substr(0, end), signs);
    out += end == std::string_view::npos ? "\\\n" : "\n";
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return out;
}

}  // namespace planctl::tests
