#include "text/byte_size.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace planctl {
namespace {

constexpr std::size_t largest = std::size_t{1} << 30;

struct Unit {
  std::string_view name;  ///< in small letters
  std::size_t bytes;
};

constexpr std::array<Unit, 11> units{{{"", 1},
                                      {"b", 1},
                                      {"k", 1 << 10},
                                      {"kib", 1 << 10},
                                      {"kb", 1000},
                                      {"m", 1 << 20},
                                      {"mib", 1 << 20},
                                      {"mb", 1000 * 1000},
                                      {"g", 1 << 30},
                                      {"gib", 1 << 30},
                                      {"gb", 1000 * 1000 * 1000}}};

bool is_unit(std::string_view text, std::string_view name) {
  auto same = [](char one, char other) { return (one >= 'A' && one <= 'Z' ? one - 'A' + 'a' : one) == other; };
  return std::equal(text.begin(), text.end(), name.begin(), name.end(), same);
}

}  // namespace

std::optional<std::size_t> parse_byte_size(std::string_view text) {
  std::size_t number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || number == 0 || number > largest) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  if (text.starts_with(' ')) text.remove_prefix(1);
  for (const Unit& unit : units) {
    if (is_unit(text, unit.name) && number <= largest / unit.bytes) return number * unit.bytes;
  }
  return std::nullopt;
}

std::string shown_byte_size(std::size_t bytes) {
  constexpr std::array<std::string_view, 4> names{"bytes", "KiB", "MiB", "GiB"};
  std::size_t at = 0;
  for (; bytes > 0 && bytes % 1024 == 0 && at + 1 < names.size(); ++at) bytes /= 1024;
  return fmt::format("{} {}", bytes, names[at]);
}

}  // namespace planctl
