#include "render/xml_writer.h"

#include <fmt/format.h>

#include <iterator>
#include <utility>

#include "text/printable.h"
#include "unicode.h"

namespace planctl {
namespace {

std::string_view escape_of(char32_t c, XmlPlace place) {
  bool attribute = place == XmlPlace::attribute;
  switch (c) {
    case U'&':
      return "&amp;";
    case U'<':
      return "&lt;";
    case U'>':
      return "&gt;";
    case U'"':
      return "&quot;";
    case U'\t':
      return attribute ? "&#9;" : "";
    case U'\n':
      return attribute ? "&#10;" : "";
    case U'\r':
      return "&#13;";
    default:
      return {};
  }
}

/// The log of GitHub Actions obeys "::" at the beginning of a line, behind blanks too, and "##[" anywhere. Written as
/// a reference, the sign is the same to who reads XML, and nothing to the log.
std::string_view escape_in_log(char32_t c, bool begins_line, std::string_view behind) {
  if (c == U':' && begins_line && behind.starts_with(':')) return "&#58;";
  return c == U'#' && behind.starts_with("#[") ? "&#35;" : "";
}

}  // namespace

bool is_allowed_in_xml(char32_t c) {
  if (c < 0x20) return c == U'\t' || c == U'\n' || c == U'\r';
  return c != 0xFFFE && c != 0xFFFF;
}

std::string escape_xml(std::string_view text, XmlPlace place) {
  std::string escaped;
  bool begins_line = false;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    std::string_view escape = escape_of(c, place);
    if (escape.empty()) escape = escape_in_log(c, begins_line, text.substr(at));
    begins_line = c == U'\n' || c == U'\r' || (begins_line && unicode::is_space(c));
    escaped += escape;
    if (!escape.empty()) continue;
    if (c >= 0x7F && is_obeyed(c)) {
      fmt::format_to(std::back_inserter(escaped), "&#{};", static_cast<unsigned>(c));
    } else {
      unicode::append(escaped, is_allowed_in_xml(c) ? c : 0xFFFD);
    }
  }
  return escaped;
}

void XmlWriter::declare() { text_ += R"(<?xml version="1.0" encoding="UTF-8"?>)"; }

void XmlWriter::begin(std::string_view name) {
  close_tag();
  start_line();
  text_.append(1, '<').append(name);
  open_.emplace_back(name);
  ++depth_;
  in_tag_ = true;
  has_text_ = false;
}

void XmlWriter::attribute(std::string_view name, std::string_view value) {
  text_.append(1, ' ').append(name).append("=\"").append(escape_xml(value, XmlPlace::attribute)).append(1, '"');
}

void XmlWriter::attribute(std::string_view name, std::size_t value) { attribute(name, std::to_string(value)); }

void XmlWriter::text(std::string_view text) {
  close_tag();
  text_ += escape_xml(text, XmlPlace::text);
  has_text_ = true;
}

void XmlWriter::end() {
  --depth_;
  if (in_tag_) {
    text_ += "/>";
  } else {
    if (!has_text_) start_line();
    text_.append("</").append(open_.back()).append(1, '>');
  }
  open_.pop_back();
  in_tag_ = has_text_ = false;
}

void XmlWriter::end_outer(std::string_view name) {
  --depth_;
  start_line();
  text_.append("</").append(name).append(1, '>');
}

std::string XmlWriter::take() {
  close_tag();
  return std::exchange(text_, {});
}

void XmlWriter::close_tag() {
  if (in_tag_) text_ += '>';
  in_tag_ = false;
}

void XmlWriter::start_line() { text_.append(1, '\n').append(2 * depth_, ' '); }

}  // namespace planctl
