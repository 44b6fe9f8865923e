#include "render/report.h"

namespace planctl {
const ReportFormat github_report{"github", "", text_report.begin, text_report.document, text_report.end};
}  // namespace planctl
