#include "render/github.h"

#include <fmt/format.h>

#include <iterator>

#include "text/printable.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Would be obeyed by who reads the log in a terminal.
bool is_control(char32_t c) { return is_obeyed(c) && c != U'\n' && c != U'\r' && c != U'\t'; }

/// "100 %\n" → "100 %25%0A"; in a property also ":" and ",". Control characters and what is no UTF-8 become U+FFFD.
std::string escape(std::string_view text, bool property) {
  std::string escaped;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    bool special = c == U'%' || c == U'\r' || c == U'\n' || (property && (c == U':' || c == U','));
    if (special) {
      fmt::format_to(std::back_inserter(escaped), "%{:02X}", static_cast<unsigned>(c));
    } else {
      unicode::append(escaped, is_control(c) ? 0xFFFD : c);
    }
  }
  return escaped;
}

std::string_view command_of(Severity severity) {
  return severity == Severity::note ? std::string_view("notice") : to_string(severity);
}

}  // namespace

std::string write_annotation(const Annotation& annotation) {
  std::string properties;
  auto add = [&](std::string_view name, std::string_view value) {
    properties += fmt::format("{}{}={}", properties.empty() ? " " : ",", name, escape(value, true));
  };
  if (!annotation.path.empty()) add("file", annotation.path);
  const bool paged = annotation.place.found();
  if (annotation.line > 0 && !paged) add("line", std::to_string(annotation.line));
  if (annotation.column > 0 && !paged) add("col", std::to_string(annotation.column));
  if (!annotation.title.empty()) add("title", annotation.title);
  std::string place = paged ? place_of_line(annotation.line, annotation.place) + ": " : "";
  return fmt::format("::{}{}::{}\n", command_of(annotation.severity), properties,
                     escape(place + annotation.message, false));
}

}  // namespace planctl
