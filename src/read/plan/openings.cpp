// Openings: where one plan of a document ends and the next begins.
#include <algorithm>
#include <map>
#include <set>

#include "language/language.h"
#include "read/plan/titles.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

bool may_open_plan(const BlockList& blocks, std::size_t i) {
  const Block& block = *blocks[i];
  if (block.kind == BlockKind::lead_in) return block.text.size() < 200;
  bool heading_next = i + 1 < blocks.size() &&
                      (blocks[i + 1]->kind == BlockKind::heading || blocks[i + 1]->kind == BlockKind::paragraph);
  if (block.kind == BlockKind::label) return block.goals && heading_next;
  return block.kind == BlockKind::heading && (names_plan(block.text) || is_only_year(block.text) || block.level == 1);
}

/// Lead-ins right above a heading open plans whatever their words; headings when they are the same but for the year.
std::string opening_key(const BlockList& blocks, std::size_t i) {
  bool lead_in = blocks[i]->kind == BlockKind::lead_in;
  bool heading_next = i + 1 < blocks.size() && blocks[i + 1]->kind == BlockKind::heading;
  if (lead_in && heading_next) return ":";
  return unicode::key(mask_years(blocks[i]->text)) + (lead_in ? ":" : "");
}

}  // namespace

std::vector<Opening> find_openings(const BlockList& blocks) {
  std::map<std::string, std::vector<Opening>> by_text;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    bool prose = blocks[i]->kind == BlockKind::paragraph || blocks[i]->kind == BlockKind::item;
    if (prose || blocks[i]->text.size() > 200) continue;
    auto years = find_years(blocks[i]->text);
    if (years.size() != 1 || !may_open_plan(blocks, i)) continue;
    by_text[opening_key(blocks, i)].push_back({i, years[0].period});
  }
  std::vector<Opening> best;
  for (const auto& [text, openings] : by_text) {
    std::set<int> years;
    bool items = true;
    for (std::size_t k = 0; k < openings.size(); ++k) {
      years.insert(openings[k].period.first);
      std::size_t end = k + 1 < openings.size() ? openings[k + 1].at : blocks.size();
      items = items && std::any_of(blocks.begin() + static_cast<std::ptrdiff_t>(openings[k].at),
                                   blocks.begin() + static_cast<std::ptrdiff_t>(end), [](const Block* b) {
                                     return b->kind == BlockKind::item || (b->kind == BlockKind::label && b->goals);
                                   });
    }
    bool several = items && years.size() >= 2 && years.size() == openings.size();
    if (several && (best.empty() || openings.front().at < best.front().at)) best = openings;
  }
  return best;
}

}  // namespace planctl
