// Outline, gone years: what the plan tells of years before its own: rows that begin with such a year, and appendices
// with the goals of an earlier plan.
#pragma once

#include "read/outline/looks.h"

namespace planctl {

/// Sees which items and titles tell of years before that of the plan's title; of none where that has no year.
void see_gone_years(OutlineRows& rows);

}  // namespace planctl
