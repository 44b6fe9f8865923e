#include "read/outline/led_rows.h"

#include <algorithm>
#include <string>

#include "read/rows/rows.h"

namespace planctl {
namespace {

std::string first_word(const OutlineRow& row) {
  std::size_t at = 0;
  return next_word(row.block->text, at);
}

}  // namespace

bool is_led(const OutlineRows& rows, std::size_t i) {
  constexpr std::uint32_t near = 2;  // lines
  if (i == 0 || i >= rows.size()) return false;
  const OutlineRow& lead = rows[i - 1];
  return lead.kind != BlockKind::item && lead.completes && lead.block->text.ends_with(':') &&
         rows[i].block->first_line <= lead.block->last_line + near;
}

std::size_t end_of_led(const OutlineRows& rows, std::size_t begin, std::size_t end) {
  constexpr std::size_t several = 3;
  std::size_t close = std::min(begin + 1, end);
  while (close < end && is_close(rows, close)) ++close;
  if (close > begin + 1) return close;
  std::size_t alike = begin;
  for (const std::string first = first_word(rows[begin]); alike < end && first_word(rows[alike]) == first;) ++alike;
  return alike >= begin + several ? alike : end;
}

}  // namespace planctl
