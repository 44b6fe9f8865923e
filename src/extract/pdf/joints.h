// Joints: a piece that the extractor made of the cells of two columns is cut between them again.
#pragma once

#include <vector>

#include "extract/pdf/gutters.h"
#include "extract/pdf/pieces.h"

namespace planctl {

/// Cuts pieces that run over a gutter where two spaces stand there, about: the extractor puts close cells into one
/// piece so.
void split_at_gaps(Band& band, const std::vector<Gutter>& gutters, float size);

/// Cuts pieces that run over a gutter where one of their runs begins with the column behind it.
void split_at_runs(Band& band, const std::vector<Gutter>& gutters, float size);

/// Cuts pieces that run over a gutter where a word begins at the edge of the column behind it: cells that one space
/// parts.
void split_at_words(Band& band, const std::vector<Gutter>& gutters, float size);

/// The same where the word has a capital and the text is light, as below the head of a table. "Måla stugan Styrelsen"
void split_at_capitals(Band& band, const std::vector<Gutter>& gutters, float size);

}  // namespace planctl
