// Dates of a text.
#pragma once

#include <optional>

#include "compare/tell/figures.h"

namespace planctl {

/// True behind a word for a deadline: "senast i mars", "före slutet av mars".
bool stands_near_deadline(const Wording& wording, std::size_t i);

/// "31 mars", "March 31", "2026-03-31", and behind "senast" also "31/3" and "mars".
std::optional<Figure> read_date(const Wording& wording, std::size_t i);

}  // namespace planctl
