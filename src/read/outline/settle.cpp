#include "read/outline/settle.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

#include "messages/say.h"
#include "text/key_finder.h"
#include "unicode.h"

namespace planctl {
namespace {

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

/// What is settled, by the lines and by the keys that name a block. Of what is said twice of one, the last holds.
class Settlements {
 public:
  Settlements(const Blocks& blocks, const std::vector<SettledLine>& settled)
      : blocks_(blocks), settled_(settled), finder_({}) {
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < settled.size(); ++i) {
      if (settled[i].line > 0) {
        by_line_[settled[i].line] = i;
      } else {
        std::string key = unicode::key(settled[i].text);
        auto [known, fresh] = key_places_.emplace(key, keys.size());
        if (fresh) keys.push_back(key);
        last_with_key_.resize(keys.size());
        last_with_key_[known->second] = i;
      }
    }
    finder_ = KeyFinder(keys);
  }

  /// Those that mean the block, in their order.
  [[nodiscard]] std::vector<std::size_t> for_block(const Block& block) const {
    std::vector<std::size_t> meant;
    const std::uint32_t last = blocks_.counted(block.last_line);
    auto it = by_line_.lower_bound(blocks_.counted(block.first_line));
    for (; it != by_line_.end() && it->first <= last; ++it) {
      meant.push_back(it->second);
    }
    if (!last_with_key_.empty()) {
      for (std::size_t key : finder_.find_in(unicode::key(block.text))) meant.push_back(last_with_key_[key]);
    }
    std::sort(meant.begin(), meant.end());
    return meant;
  }

  /// The last that says something of the same line or words.
  [[nodiscard]] std::size_t last_like(std::size_t index) const {
    const SettledLine& line = settled_[index];
    return line.line > 0 ? by_line_.at(line.line) : last_with_key_[key_places_.at(unicode::key(line.text))];
  }

 private:
  const Blocks& blocks_;
  const std::vector<SettledLine>& settled_;
  std::map<std::uint32_t, std::size_t> by_line_;
  std::map<std::string, std::size_t> key_places_;
  std::vector<std::size_t> last_with_key_;
  KeyFinder finder_;
};

}  // namespace

void settle_blocks(Blocks& blocks, const std::vector<SettledLine>& settled, std::vector<Diagnostic>& diagnostics) {
  if (settled.empty()) return;
  Settlements settlements(blocks, settled);
  std::vector<bool> used(settled.size(), false);
  for (Block& block : blocks.blocks) {
    for (std::size_t index : settlements.for_block(block)) {
      settle(block, settled[index].is);
      used[index] = true;
    }
  }
  for (std::size_t i = 0; i < settled.size(); ++i) {
    if (used[settlements.last_like(i)]) continue;
    std::string what = settled[i].line > 0 ? say("line {} holds no text", settled[i].line)
                                           : say("no line has the words '{}'", settled[i].text);
    diagnostics.push_back(
        diagnose("unused-reading", 1, 1, say("the configuration settles what is not there: {}", what)));
  }
}

}  // namespace planctl
