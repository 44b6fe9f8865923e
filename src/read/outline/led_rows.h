// Outline: rows without marks that a row ending in a colon leads to.
#pragma once

#include <cstddef>

#include "read/outline/looks.h"

namespace planctl {

/// Does a row ending in a colon lead to the row right below it?
///     Viktiga frågor för kretsen:
///     Vi värnar den gamla skogen
bool is_led(const OutlineRows& rows, std::size_t i);

/// Behind the last of the rows from `begin` on, and before `end`, that the row above them leads to: as far as they
/// stand right below each other or, where a blank line parts them, begin with one word; `end` where neither tells.
std::size_t end_of_led(const OutlineRows& rows, std::size_t begin, std::size_t end);

}  // namespace planctl
