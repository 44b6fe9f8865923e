#include "read/outline/paired_rows.h"

#include "read/outline/wording.h"
#include "read/rows/rows.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t least_pairs = 3;

bool is_plain(const OutlineRow& row) {
  return row.block->marker.empty() && row.block->level == 0 && row.block->settled == Settled::no && row.repeats == 1 &&
         !row.titles_plan && !row.opens_plan && !row.block->text.ends_with(':');
}

/// A sentence tells itself apart from a longer name than what ends without a point does.
bool is_pair(const OutlineRows& rows, std::size_t i) {
  constexpr std::uint32_t longest_name = 4;  // words
  constexpr std::uint32_t longest_above_sentence = 8;
  constexpr std::uint32_t least_text = 7;
  if (i + 1 >= rows.size()) return false;
  const OutlineRow& name = rows[i];
  const OutlineRow& text = rows[i + 1];
  if (name.kind != BlockKind::heading || name.words > longest_above_sentence) return false;
  bool plain = is_plain(name) && is_plain(text) && !name.goal_label && !text.capitals;
  bool kinds = text.kind == BlockKind::heading || text.kind == BlockKind::paragraph;
  if (!plain || !kinds || ends_sentence(name.block->text) || unicode::has_digit(name.block->text)) return false;
  bool sentence = ends_sentence(text.block->text);
  return name.words <= (sentence ? longest_above_sentence : longest_name) && (sentence || text.words >= least_text);
}

/// Do most of the pairs say what shall be? Others may be goals of the label above them, each on a row.
bool do_promise(const OutlineRows& rows, std::size_t begin, std::size_t end, const Language& language) {
  std::size_t pairs = (end - begin) / 2;
  std::size_t promising = 0;
  for (std::size_t i = begin; i < end; i += 2) promising += promises(rows[i + 1].block->text, language) ? 1 : 0;
  return promising * 4 >= pairs * 3;
}

}  // namespace

void see_pairs(OutlineRows& rows, const Language& language) {
  for (std::size_t i = 0; i < rows.size();) {
    std::size_t end = i;
    while (is_pair(rows, end)) end += 2;
    if (end - i < 2 * least_pairs) {
      ++i;
      continue;
    }
    bool pairs = do_promise(rows, i, end, language);
    for (std::size_t k = i; pairs && k < end; k += 2) {
      rows[k].heads_pair = true;
      rows[k + 1].kind = BlockKind::paragraph;
      rows[k + 1].look = 0;
    }
    i = end;
  }
}

}  // namespace planctl
