// Inside labels: what rows of text are marked as, and where they stand.
#pragma once

#include <cstddef>

#include "read/rows/rows.h"

namespace planctl {

void set_label(Row& row, bool goals);

/// A row that looks like the heading of an area.
bool heads_area(const Rows& rows, std::size_t i, const Layout& layout);

/// A full row that the next goes on from in small letters: part of a sentence.
///     Våra mål för i år har vi
///     låtit stå som de är.
bool is_cut_from_sentence(const Rows& rows, std::size_t i, const Layout& layout);

/// Rows whose text comes again under one heading after the other.
void mark_recurring_labels(Rows& rows, const Layout& layout);

/// "Åtgärd" above the texts of its column: the head of a table is no title.
void mark_column_heads(Rows& rows);

}  // namespace planctl
