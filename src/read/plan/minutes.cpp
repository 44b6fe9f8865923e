#include "read/plan/minutes.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

/// What the points of a meeting have in common: "§ 7" and "7." their mark, "Sak 7/26" the word; empty for other blocks.
std::string point_kind(const Block& block) {
  bool section = block.kind == BlockKind::item && block.marker.starts_with("§");
  if (block.kind != BlockKind::heading && !section) return "";
  if (unicode::has_digit(block.marker)) return block.marker.substr(0, block.marker.find_first_of("0123456789 ")) + "#";
  std::size_t at = 0;
  std::string word = next_word(block.text, at);
  return unicode::has_digit(next_word(block.text, at)) && !unicode::has_digit(word) ? word : "";
}

bool says_meeting(const BlockList& blocks) {
  constexpr std::size_t top = 5;  // blocks
  auto end = blocks.begin() + static_cast<std::ptrdiff_t>(std::min(top, blocks.size()));
  auto brief = [](const Block* block) { return block->text.size() < 120; };
  return std::any_of(blocks.begin(), end, [&](auto block) { return brief(block) && names_meeting(block->text); }) &&
         std::none_of(blocks.begin(), end, [&](auto block) { return brief(block) && names_plan(block->text); });
}

}  // namespace

BlockList narrow_minutes(BlockList blocks) {
  constexpr std::size_t least = 4;  // points
  if (!says_meeting(blocks)) return blocks;
  std::map<std::string, std::vector<std::size_t>> kinds;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (std::string kind = point_kind(*blocks[i]); !kind.empty()) kinds[kind].push_back(i);
  }
  auto names = [&](std::size_t point) { return names_plan(blocks[point]->text); };
  auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) {
    return kind.second.size() >= least && std::count_if(kind.second.begin(), kind.second.end(), names) == 1;
  });
  if (found == kinds.end()) return blocks;
  const std::vector<std::size_t>& points = found->second;
  auto plan = std::find_if(points.begin(), points.end(), names);
  auto begin = blocks.begin() + static_cast<std::ptrdiff_t>(*plan);
  auto next = std::next(plan);
  auto end = next == points.end() ? blocks.end() : blocks.begin() + static_cast<std::ptrdiff_t>(*next);
  return {begin, end};
}

}  // namespace planctl
