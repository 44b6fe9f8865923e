// Beside the stages: Lines → LineExplanation. Why one line of a document was read as it was: what it was taken for, the
// rule that joined each of its rows or parted it, the list it stands in, the rows that could name that list, and the
// points and clues of each.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "planctl/blocks.h"
#include "planctl/seen_rows.h"

namespace planctl {

/// One kind of evidence that was found.
struct FoundClue {
  std::string says;
  int points = 0;
};

/// A row that could name a list.
struct ExplainedName {
  std::uint32_t line = 0;
  std::string text;
  int points = 0;
  bool taken = false;
  std::vector<FoundClue> clues;
};

/// A list, and how it was decided.
struct ExplainedList {
  std::uint32_t first_line = 0;
  std::uint32_t last_line = 0;
  std::size_t rows = 0;
  std::string kind;  ///< "items", "below a label" or "parallel rows"
  bool goals = false;
  int points = 0;  ///< goals above 0
  std::vector<FoundClue> clues;
  std::vector<ExplainedName> names;  ///< best first
};

struct LineExplanation {
  std::string path;
  std::uint32_t line = 0;
  std::vector<PagePlace> places;          ///< of each line of the document; none where it has no pages
  Block block;                            ///< the line is part of it
  std::vector<SeenRow> rows;              ///< of the block, and the first behind it
  std::optional<ExplainedList> list;      ///< that the block stands in
  std::vector<ExplainedList> could_name;  ///< lists that the block could name
};

/// Throws Error (exit 3) for a line without text, and for one behind the end.
LineExplanation explain_line(const Lines& lines, std::uint32_t line, const ReadOptions& options = {});

}  // namespace planctl
