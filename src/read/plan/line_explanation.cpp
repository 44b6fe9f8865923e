#include "planctl/line_explanation.h"

#include <fmt/format.h>

#include <algorithm>

#include "messages/say.h"
#include "read/outline/choice.h"
#include "read/outline/settle.h"

namespace planctl {
namespace {

std::vector<FoundClue> clues_of(const Evidence& evidence) {
  std::vector<FoundClue> found;
  for (const CluePoints& clue : clue_points()) {
    auto times = static_cast<int>(evidence.times(clue.clue));
    if (times > 0) found.push_back({std::string(clue.says), clue.points * times});
  }
  return found;
}

std::vector<ExplainedName> names_of(const Outline& outline, const ListChoice& choice) {
  std::vector<ExplainedName> names;
  for (const NameCandidate& candidate : choice.candidates) {
    const Block& block = *outline.rows[candidate.row].block;
    names.push_back({block.first_line, block.text, candidate.evidence.points(), candidate.row == choice.name,
                     clues_of(candidate.evidence)});
  }
  std::stable_sort(names.begin(), names.end(),
                   [](const ExplainedName& a, const ExplainedName& b) { return a.points > b.points; });
  return names;
}

ExplainedList explain_list(const Outline& outline, const ListChoice& choice) {
  ExplainedList list;
  list.first_line = outline.rows[choice.list.begin].block->first_line;
  list.last_line = outline.rows[choice.list.end - 1].block->last_line;
  list.rows = choice.list.size();
  list.kind = to_string(choice.list.kind);
  list.goals = choice.goals;
  list.points = choice.points;
  list.clues = clues_of(choice.evidence);
  list.names = names_of(outline, choice);
  return list;
}

/// Lines as readers count them.
void count_lines(ExplainedList& list, const Blocks& blocks) {
  list.first_line = blocks.counted(list.first_line);
  list.last_line = blocks.counted(list.last_line);
  for (ExplainedName& name : list.names) name.line = blocks.counted(name.line);
}

void count_lines(LineExplanation& explanation, const Blocks& blocks) {
  if (blocks.paragraphs.empty()) return;
  explanation.line = blocks.counted(explanation.line);
  explanation.block.first_line = blocks.counted(explanation.block.first_line);
  explanation.block.last_line = blocks.counted(explanation.block.last_line);
  for (SeenRow& row : explanation.rows) row.line = blocks.counted(row.line);
  if (explanation.list) count_lines(*explanation.list, blocks);
  for (ExplainedList& list : explanation.could_name) count_lines(list, blocks);
}

/// The innermost block that holds the line: furniture may stand inside another.
const Block& block_at(const Blocks& blocks, std::uint32_t line) {
  const Block* best = nullptr;
  for (const Block& block : blocks.blocks) {
    bool holds = block.first_line <= line && line <= block.last_line;
    bool smaller = best == nullptr || block.last_line - block.first_line < best->last_line - best->first_line;
    if (holds && smaller) best = &block;
  }
  if (best == nullptr) throw Error(say("{}:{}: no text stands on this line", blocks.path, line));
  return *best;
}

/// The rows of the block, and the first behind it: what parted that one ended the block.
std::vector<SeenRow> rows_of(const std::vector<SeenRow>& all, const Block& block) {
  std::vector<SeenRow> rows;
  for (const SeenRow& row : all) {
    if (row.line < block.first_line) continue;
    if (row.line > block.last_line && row.rule.empty()) continue;
    rows.push_back(row);
    if (row.line > block.last_line) break;
  }
  return rows;
}

}  // namespace

LineExplanation explain_line(const Lines& lines, std::uint32_t line, const ReadOptions& options) {
  Blocks blocks = parse_blocks(lines);
  settle_blocks(blocks, options.settled, blocks.diagnostics);
  const Block& block = block_at(blocks, line);
  Outline outline = choose_outline(blocks);
  LineExplanation explanation{blocks.path,  line, blocks.places, block, rows_of(see_rows(lines), block),
                              std::nullopt, {}};
  for (const ListChoice& choice : outline.lists) {
    auto begin = outline.rows.begin() + static_cast<std::ptrdiff_t>(choice.list.begin);
    auto end = outline.rows.begin() + static_cast<std::ptrdiff_t>(choice.list.end);
    if (std::any_of(begin, end, [&](const OutlineRow& row) { return row.block == &block; }))
      explanation.list = explain_list(outline, choice);
    bool candidate = std::any_of(choice.candidates.begin(), choice.candidates.end(),
                                 [&](const NameCandidate& it) { return outline.rows[it.row].block == &block; });
    if (candidate) explanation.could_name.push_back(explain_list(outline, choice));
  }
  count_lines(explanation, blocks);
  return explanation;
}

}  // namespace planctl
