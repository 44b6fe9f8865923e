#include "read/joining/furniture.h"

#include <algorithm>

#include "language/language.h"

namespace planctl {
namespace {

bool is_header(const Row& row) {
  constexpr std::size_t longest = 16;  // bytes
  std::size_t colon = row.has_digit_or_colon ? row.text.find(':') : std::string_view::npos;
  return colon <= longest && in_any_folded(&Language::mail_labels, row.text.substr(0, colon));
}

bool is_message(const Rows& rows) {
  constexpr std::size_t top = 8;  // rows
  constexpr std::ptrdiff_t least = 2;
  auto end = rows.begin() + static_cast<std::ptrdiff_t>(std::min(top, rows.size()));
  return std::count_if(rows.begin(), end, is_header) >= least;
}

bool is_quoted(const Row& row) { return row.text.front() == '>'; }

}  // namespace

void mark_mail(Rows& rows) {
  constexpr std::ptrdiff_t longest_signature = 12;  // rows
  if (!is_message(rows)) return;
  // A message that is mostly quoted passes on what it quotes.
  auto quoted = static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), is_quoted));
  for (Row& row : rows) {
    if (is_quoted(row) && quoted * 2 < rows.size()) row.role = RowRole::furniture;
  }
  auto is_text = [](const Row& row) { return row.role != RowRole::furniture; };
  auto end = std::find_if(rows.rbegin(), rows.rend(), is_text).base();
  auto sign = std::find_if(rows.begin(), end, [](const Row& row) { return row.text == "--"; });
  if (end - sign > longest_signature) return;
  std::for_each(sign, end, [](Row& row) { row.role = RowRole::furniture; });
}

}  // namespace planctl
