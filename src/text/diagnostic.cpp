#include "planctl/diagnostic.h"

namespace planctl {

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
