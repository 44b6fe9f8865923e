// Outline, styled goals: goals whose only mark is a style that the body has not, with what explains them below each.
#pragma once

#include "language/language.h"
#include "read/outline/looks.h"

namespace planctl {

/// Sees a style that several rows have, most of which are sentences of their own, in a plan or saying what shall be,
/// and makes headings of those rows: a style is as good a mark as a bullet.
///     Stugor
///     **Taket på norra stugan läggs om.**
///     Det har läckt sedan i fjol.
///     **Ingen stuga hyrs ut utan brandvarnare.**
void see_styled_goals(OutlineRows& rows, const Language& language);

}  // namespace planctl
