// Outline, lists: runs of items of one kind, what stands below a label, and parallel short paragraphs. Every one ends
// as goals or as something else.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "read/outline/looks.h"

namespace planctl {

enum class ListKind : std::uint8_t {
  items,     ///< with marks
  below,     ///< rows without marks below a label
  parallel,  ///< three or more short rows that are built alike
  section,   ///< paragraphs under headings of one look, most of which say what shall be
  headings   ///< headings that say what shall be, with what explains them below each
};

std::string_view to_string(ListKind kind);

/// Rows [begin, end) of an outline.
struct List {
  std::size_t begin = 0;
  std::size_t end = 0;
  ListKind kind = ListKind::items;
  std::string marker;  ///< the kind of its marks; empty without

  [[nodiscard]] std::size_t size() const { return end - begin; }
  bool operator==(const List&) const = default;
};

/// Is the row of the list no item itself, but said of the one above it? "Ansvarig: Kansliet"
bool is_comment(const OutlineRows& rows, const List& list, std::size_t i);

/// "Mål: …", "Delmål 2 – …": do the marks of the list say that its rows are goals?
bool names_goals(const List& list);

/// "Varför: …", "Hur? …": do marks of this kind ask something else?
bool asks_else(std::string_view marker_kind);

/// All lists, in order; none overlaps another.
std::vector<List> find_lists(const OutlineRows& rows, const Language& language);

}  // namespace planctl
