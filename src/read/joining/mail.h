// Inside joining: what a message holds besides its text: what it answers to, and the signature.
#pragma once

#include "read/rows/rows.h"

namespace planctl {

/// Names them furniture, where the document begins with the header of a message.
///     Från: Åsa
///     Ämne: Planen
///     > Kan du skicka den igen?
///     --
///     Åsa Lind, kassör
void mark_mail(Rows& rows);

}  // namespace planctl
