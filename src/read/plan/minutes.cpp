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

/// Blocks [begin, end) of a point; none where they are equal.
struct Point {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The only point that names a plan; of several, "Budget" beside "Programme of work", the only one with items that say
/// what shall be.
Point find_plan(const BlockList& blocks, const std::vector<std::size_t>& points) {
  std::vector<Point> plans;
  std::vector<Point> promising;
  for (std::size_t k = 0; k < points.size(); ++k) {
    Point section{points[k], k + 1 < points.size() ? points[k + 1] : blocks.size()};
    if (!names_plan(blocks[section.begin]->text)) continue;
    plans.push_back(section);
    auto from = blocks.begin() + static_cast<std::ptrdiff_t>(section.begin);
    auto promises = [](const Block* block) { return block->kind == BlockKind::item && holds_modal(block->text); };
    if (std::any_of(from, blocks.begin() + static_cast<std::ptrdiff_t>(section.end), promises))
      promising.push_back(section);
  }
  if (plans.size() == 1) return plans.front();
  return promising.size() == 1 ? promising.front() : Point{};
}

}  // namespace

BlockList narrow_minutes(BlockList blocks) {
  constexpr std::size_t least = 4;  // points
  if (!says_meeting(blocks)) return blocks;
  std::map<std::string, std::vector<std::size_t>> kinds;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (std::string kind = point_kind(*blocks[i]); !kind.empty()) kinds[kind].push_back(i);
  }
  for (const auto& [kind, points] : kinds) {
    if (points.size() < least) continue;
    Point plan = find_plan(blocks, points);
    if (plan.end > plan.begin) {
      return {blocks.begin() + static_cast<std::ptrdiff_t>(plan.begin),
              blocks.begin() + static_cast<std::ptrdiff_t>(plan.end)};
    }
  }
  return blocks;
}

}  // namespace planctl
