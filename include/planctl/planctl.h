// All of planctl, and the whole way from two documents to what changed between them in one call.
#pragma once

#include <string>

#include "planctl/alignment.h"
#include "planctl/blocks.h"
#include "planctl/changelog.h"
#include "planctl/check.h"
#include "planctl/corpus.h"
#include "planctl/diff.h"
#include "planctl/evaluation.h"
#include "planctl/explanation.h"
#include "planctl/ledger.h"
#include "planctl/lines.h"
#include "planctl/model.h"
#include "planctl/plan.h"
#include "planctl/render.h"
#include "planctl/report.h"
#include "planctl/source.h"
#include "planctl/version.h"

namespace planctl {

/// What changed from the plan `before` to the plan `after`: each the path of a document, or "plan.txt#2026" for one
/// year of it. `config` says what the reader has settled. Throws Error (exit 3) for what cannot be read or is no plan.
PlanDiff compare(const std::string& before, const std::string& after, const Config& config = {});

}  // namespace planctl
