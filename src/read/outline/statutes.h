// Outline, statutes: rules that a plan quotes, which are no goals.
#pragma once

#include "language/language.h"
#include "read/outline/looks.h"

namespace planctl {

/// Sees the rules that a plan quotes: a title that names them, and below it sentences none of which says what shall be,
/// as most other items do, or speaks of rules. The title heads no goals then.
///     Utdrag ur reglementet
///     • Klubbens säte är Ed.
///     • Medlem är den som har betalat avgiften.
///     • Klubben äger två stugor.
void see_statutes(OutlineRows& rows, const Language& language);

}  // namespace planctl
