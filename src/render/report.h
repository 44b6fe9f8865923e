// The formats of reports; each lives in a file of its own.
#pragma once

#include "planctl/report.h"

namespace planctl {

extern const ReportFormat text_report;
extern const ReportFormat json_report;
extern const ReportFormat sarif_report;
extern const ReportFormat github_report;
extern const ReportFormat gitlab_report;
extern const ReportFormat junit_report;

}  // namespace planctl
