// Last stage, render: what checking found → text for people and for CI. A report is written document by document, so
// that it takes no more memory for more of them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "planctl/check.h"
#include "planctl/render.h"

namespace planctl {

struct ReportOptions {
  RenderOptions render;
  std::optional<Severity> fail_on;  ///< findings that are failures, from this severity on; none: no finding is
};

/// The parts of a report in one format. They depend on what they are given alone, so several threads may call them.
struct ReportFormat {
  std::string_view name;
  std::string_view separator;  ///< between what two documents gave, where both gave something
  std::string (*begin)();
  std::string (*document)(const CheckedDocument& document, const ReportOptions& options);
  /// `empty`: no document gave anything.
  std::string (*end)(const CheckSummary& summary, bool empty);
};

inline constexpr std::string_view report_formats = "text|json|sarif|github|gitlab|junit";

/// The format with this name, one of `report_formats`.
const ReportFormat& report_format(std::string_view name);

/// "9 documents: 1 error, 2 warnings, 1 note; 1 suppressed".
std::string render_counts(const CheckSummary& summary);

}  // namespace planctl
