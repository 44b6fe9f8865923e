#include "render/github.h"

#include <fmt/format.h>

namespace planctl {
namespace {

/// Would be obeyed by who reads the log in a terminal.
bool is_control(char c) { return (c >= 0 && c < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7F; }

/// "100 %\n" → "100 %25%0A"; in a property also ":" and ",". Control characters become U+FFFD.
std::string escape(std::string_view text, bool property) {
  std::string escaped;
  for (char c : text) {
    if (is_control(c)) {
      escaped += "\xEF\xBF\xBD";
      continue;
    }
    bool special = c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ','));
    escaped += special ? fmt::format("%{:02X}", c) : std::string(1, c);
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
  if (annotation.line > 0) add("line", std::to_string(annotation.line));
  if (annotation.column > 0) add("col", std::to_string(annotation.column));
  if (!annotation.title.empty()) add("title", annotation.title);
  return fmt::format("::{}{}::{}\n", command_of(annotation.severity), properties, escape(annotation.message, false));
}

}  // namespace planctl
