// Sentences of a paragraph: where they begin, and where the paragraph ends. For lists that stand inside prose.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "read/rows/rows.h"

namespace planctl {

/// Is the row text without a mark of its own, and no cell of a table?
bool is_plain_text(const Row& row);

/// Behind the last row of the paragraph that begins at row `i`: a row that ends a sentence and had room for the next
/// word ends it too.
std::size_t end_of_paragraph(const Rows& rows, std::size_t i);

/// Bytes of a text that sentences begin at, behind `from`. "kl.", "nr." and "t.ex." end none.
std::vector<std::size_t> sentence_starts(std::string_view text, std::size_t from);

}  // namespace planctl
