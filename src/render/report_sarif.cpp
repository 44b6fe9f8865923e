#include "render/report.h"

namespace planctl {
const ReportFormat sarif_report{"sarif", "", text_report.begin, text_report.document, text_report.end};
}  // namespace planctl
