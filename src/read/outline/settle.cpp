#include "read/outline/settle.h"

#include <fmt/format.h>

#include <algorithm>

#include "unicode.h"

namespace planctl {
namespace {

bool is_meant(const Block& block, const SettledLine& settled, const std::string& key) {
  if (settled.line > 0) return block.first_line <= settled.line && settled.line <= block.last_line;
  return !key.empty() && unicode::key(block.text).find(key) != std::string::npos;
}

void make(Block& block, BlockKind kind) {
  block.kind = kind;
  block.settled = Settled::kind;
  if (kind != BlockKind::item) block.depth = 0;
}

/// Of an item, goals and prose are said of its list; any other block becomes what is said.
void settle(Block& block, std::string_view is) {
  bool item = block.kind == BlockKind::item;
  if (is == "goal") {
    if (!item) make(block, BlockKind::item);
    block.settled = Settled::goals;
  } else if (is == "prose") {
    if (!item) make(block, BlockKind::paragraph);
    block.settled = item ? Settled::no_goals : Settled::kind;
  } else if (is == "heading") {
    make(block, BlockKind::heading);
  } else if (is == "label") {
    make(block, BlockKind::label);
    block.goals = true;
  } else if (is == "lead-in") {
    make(block, BlockKind::lead_in);
  } else {
    make(block, BlockKind::furniture);
  }
}

}  // namespace

void settle_blocks(Blocks& blocks, const std::vector<SettledLine>& settled, std::vector<Diagnostic>& diagnostics) {
  for (const SettledLine& line : settled) {
    std::string key = unicode::key(line.text);
    std::size_t found = 0;
    for (Block& block : blocks.blocks) {
      if (!is_meant(block, line, key)) continue;
      settle(block, line.is);
      ++found;
    }
    if (found > 0) continue;
    std::string what = line.line > 0 ? fmt::format("line {} holds no text", line.line)
                                     : fmt::format("no line has the words '{}'", line.text);
    diagnostics.push_back(
        diagnose("unused-reading", 1, 1, fmt::format("the configuration settles what is not there: {}", what)));
  }
}

}  // namespace planctl
