#include "text/region_marker.h"

#include <algorithm>

namespace planctl {
namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text) {
  std::size_t first = std::min(text.find_first_not_of(blanks), text.size());
  return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

}  // namespace

bool is_region_marker(std::string_view line, std::string_view name) {
  constexpr std::string_view open = "<!--";
  constexpr std::string_view close = "-->";
  line = trimmed(line);
  if (line.size() < open.size() + close.size() || !line.starts_with(open) || !line.ends_with(close)) return false;
  std::string_view inside = trimmed(line.substr(open.size(), line.size() - open.size() - close.size()));
  return inside.starts_with(name) && (inside.size() == name.size() || blanks.find(inside[name.size()]) < blanks.size());
}

}  // namespace planctl
