#include "render/report.h"

namespace planctl {
const ReportFormat junit_report{"junit", "", text_report.begin, text_report.document, text_report.end};
}  // namespace planctl
