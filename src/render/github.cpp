#include "render/github.h"

#include <fmt/format.h>

namespace planctl {
namespace {

/// "100 %\n" → "100 %25%0A"; in a property also ":" and ",".
std::string escape(std::string_view text, bool property) {
  std::string escaped;
  for (char c : text) {
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
