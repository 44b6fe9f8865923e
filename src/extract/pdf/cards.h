// Cards: boxes side by side, each with bold letters above light ones; and text in two columns below each title.
#pragma once

#include <vector>

#include "extract/pdf/grid.h"

namespace planctl {

/// The cards of several rows, row by row; none where the lines are built otherwise, or lists stand in them.
///     **No one waits      **Each ward has
///     for a bed.**        a garden.**
///     The wait is ten     Two have none.
///     days today.
std::vector<Column> find_cards(const std::vector<GridLine>& lines);

/// Rows of two cells of which the second goes on with the sentence of the first, two at least and no others: text set
/// in two columns below each of several titles. Titles and texts, in the order they are read; none where the rows are a
/// table's.
///     **Ingen väntar mer än tio dagar.**
///     Vi bygger två stugor     i maj, när snön
///     vid sjön och en tredje   har gått.
std::vector<Column> find_flowing(const std::vector<GridRow>& rows);

}  // namespace planctl
