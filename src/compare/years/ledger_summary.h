// A ledger's goals, counted.
#pragma once

#include "planctl/ledger.h"

namespace planctl {

LedgerSummary summarise(const Ledger& ledger);

}  // namespace planctl
