#include "planctl/diagnostic.h"

#include <fmt/format.h>

namespace planctl {

std::string place_of_line(std::uint32_t line, PagePlace place) {
  return place.found() ? fmt::format("p{}:{}", place.page, place.line) : std::to_string(line);
}

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "note";
}

std::optional<Severity> parse_severity(std::string_view word) {
  for (Severity severity : {Severity::note, Severity::warning, Severity::error}) {
    if (to_string(severity) == word) return severity;
  }
  return std::nullopt;
}

}  // namespace planctl
