// One row of a document edited, and the goals that stand otherwise although the edit did not touch them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/plan.h"

namespace planctl::tests {

enum class EditKind : std::uint8_t { remove, swap_with_next, blank_line_before, page_break_before };

std::string_view to_string(EditKind kind);

struct Edit {
  EditKind kind = EditKind::remove;
  std::size_t row = 1;  ///< counted from 1, as an editor counts
};

/// Every edit of a text with LF that makes another text.
std::vector<Edit> all_edits(const std::string& text);

std::string apply_edit(const std::string& text, const Edit& edit);

/// A document as it was read before the edits.
struct ReadText {
  std::string text;  ///< UTF-8 with LF
  Blocks blocks;
  Document document;
};

ReadText read_text(std::string text);

/// What the edit changed of goals that it did not touch, one line a goal; empty when it changed none.
///
/// The edit touches the rows that it takes away, puts elsewhere or stands between, and those beside them; beside a row
/// of text that goes is the next row of text. It touches a goal that has one of these rows. When it takes away, moves
/// or cuts in two a label, a lead-in or the title of an area, it touches the goals below in that area. All other goals
/// must stand with the same words, at the same depth and in the area of the same title in a plan of the same years; but
/// inner goals may lose the depth that an outer goal gave them, and years may change when a row that names some goes.
/// No goal may come whose rows were neither touched nor a touched goal's.
std::vector<std::string> untouched_changes(const ReadText& before, const Edit& edit);

}  // namespace planctl::tests
