#include "render/json_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

#include "eight_bytes.h"
#include "text/printable.h"
#include "unicode.h"

namespace planctl {
namespace {

bool is_escaped(char32_t c) { return c == U'"' || c == U'\\' || is_obeyed(c); }

/// True for the first bytes of signs that need a backslash, and of some others.
bool may_begin_escaped(char c) {
  auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == '"' || byte == '\\' || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2;
}

Marks may_begin_escaped(EightBytes bytes) {
  Marks ascii = below(bytes, 0x20) | equal_to(bytes, '"') | equal_to(bytes, '\\') | equal_to(bytes, 0x7F);
  return ascii | equal_to(bytes, 0xC2) | equal_to(bytes, 0xD8) | equal_to(bytes, 0xE2);
}

/// The first sign from `at` on that needs a backslash, in valid UTF-8; the size where there is none.
std::size_t find_escaped(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (has_eight_bytes(text, at) && may_begin_escaped(eight_bytes(text, at)) == 0) {
      at += sizeof(EightBytes);
      continue;
    }
    std::size_t begin = at++;
    if (!may_begin_escaped(text[begin])) continue;
    at = begin;
    if (is_escaped(unicode::next(text, at))) return begin;
  }
  return text.size();
}

/// The letter behind the backslash; 0 for controls that are written as numbers.
char short_escape(char c) {
  constexpr std::string_view signs = "\"\\\b\f\n\r\t";
  constexpr std::string_view letters = "\"\\bfnrt";
  auto at = signs.find(c);
  return at == std::string_view::npos ? '\0' : letters[at];
}

/// The log of GitHub Actions obeys "##[" anywhere in a line.
void escape_log_commands(std::string& text, std::size_t from) {
  std::size_t at = text.find("##[", from);
  if (at == std::string::npos) return;
  const std::string behind = text.substr(at);
  text.resize(at);
  for (std::size_t begin = 0; begin < behind.size();) {
    std::size_t end = std::min(behind.find("##[", begin), behind.size());
    text.append(behind, begin, end - begin);
    if (end < behind.size()) text += "\\u0023";
    begin = end + 1;
  }
}

/// A value as nlohmann writes it.
std::string dump(const nlohmann::json& value) {
  std::string text = escape_obeyed(value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
  escape_log_commands(text, 0);
  return text;
}

}  // namespace

std::string escape_obeyed(std::string_view json) {
  std::string out;
  for (std::size_t at = 0, next = 0; at < json.size(); at = next) {
    next = find_obeyed(json, at);
    out += json.substr(at, next - at);
    if (next == json.size()) break;
    char32_t c = unicode::next(json, next);
    out += c < 0x20 ? std::string(1, static_cast<char>(c)) : fmt::format("\\u{:04x}", static_cast<unsigned>(c));
  }
  return out;
}

void JsonWriter::key(std::string_view name) {
  place();
  text_ += '"';
  text_ += name;
  text_ += '"';
  text_ += ':';
  if (indent_ > 0) text_ += ' ';
  after_key_ = true;
}

void JsonWriter::write(std::string_view text) {
  if (!unicode::is_utf8(text)) return write_plain(dump(text));
  place();
  text_ += '"';
  const std::size_t begin = text_.size();
  append_escaped(text);
  escape_log_commands(text_, begin);
  text_ += '"';
}

void JsonWriter::write(double number) { write_plain(dump(number)); }

void JsonWriter::write(std::nullptr_t) { write_plain("null"); }

void JsonWriter::begin(char bracket) {
  place();
  text_ += bracket;
  ++depth_;
  first_ = true;
}

void JsonWriter::end(char bracket) {
  --depth_;
  if (!first_) start_line();
  text_ += bracket;
  first_ = false;
}

void JsonWriter::place() {
  if (!after_key_) {
    if (!first_) text_ += ',';
    if (depth_ > 0) start_line();
  }
  after_key_ = false;
  first_ = false;
}

void JsonWriter::start_line() {
  if (indent_ > 0) text_.append(1, '\n').append(depth_ * indent_, ' ');
}

void JsonWriter::write_plain(std::string_view text) {
  place();
  text_ += text;
}

// Copies what stands between the signs that are escaped.
void JsonWriter::append_escaped(std::string_view text) {
  for (std::size_t begin = 0;;) {
    std::size_t end = find_escaped(text, begin);
    text_.append(text, begin, end - begin);
    if (end == text.size()) return;
    begin = end;
    char32_t c = unicode::next(text, begin);
    char letter = short_escape(text[end]);
    if (letter != 0) {
      text_.append(1, '\\').append(1, letter);
    } else {
      fmt::format_to(std::back_inserter(text_), "\\u{:04x}", static_cast<unsigned>(c));
    }
  }
}

}  // namespace planctl
