#include "text/keys.h"

#include <algorithm>
#include <vector>

#include "eight_bytes.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

/// The steps by which a year may move between two plans; none known when a plan has no year.
std::vector<int> plan_steps(Period before, Period after) {
  if (before.first == 0 || after.first == 0) return {};
  return {after.first - before.first, after.last - before.last};
}

/// Fractions begin with the byte C2 or E2, few other letters do.
bool has_fraction(std::string_view text) {
  auto find_likely = [&](std::size_t at) {
    auto none = [&] {
      EightBytes bytes = eight_bytes(text, at);
      return (equal_to(bytes, 0xC2) | equal_to(bytes, 0xE2)) == 0;
    };
    while (has_eight_bytes(text, at) && none()) at += sizeof(EightBytes);
    while (at < text.size() && text[at] != '\xC2' && text[at] != '\xE2') ++at;
    return at;
  };
  for (std::size_t at = find_likely(0); at < text.size(); at = find_likely(at)) {
    if (unicode::fraction(unicode::next(text, at))) return true;
  }
  return false;
}

std::string without_fractions(std::string_view text) {
  std::string rest;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    if (!unicode::fraction(c)) unicode::append(rest, c);
  }
  return rest;
}

}  // namespace

std::string exact_key(std::string_view text) {
  std::string key = unicode::goal_key(text);
  return key.empty() ? std::string(text) : key;
}

std::string yearless_key(std::string_view text) {
  if (!unicode::has_digit(text) || find_years(text).empty()) return {};
  return unicode::goal_key(mask_years(text));
}

std::string moved_key(std::string_view text, int step) {
  std::string key = yearless_key(text);
  if (key.empty()) return key;
  for (const YearMention& year : find_years(text)) {
    key += ' ' + std::to_string(year.period.first + step);
    key += '-' + std::to_string(year.period.last + step);
  }
  return key;
}

std::string figureless_key(std::string_view text) {
  if (!unicode::has_digit(text) && !has_fraction(text)) return {};
  std::string key = unicode::goal_key(mask_years(text));
  std::erase_if(key, [](char c) { return unicode::is_digit_byte(c) || c == ',' || c == '-'; });
  return has_fraction(key) ? without_fractions(key) : key;
}

std::uint64_t hash_of(std::string_view key) {
  constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;
  std::uint64_t hash = key.size();
  auto mix = [&](std::uint64_t value) {
    hash = (hash ^ value) * factor;
    hash ^= hash >> 32;
  };
  std::size_t at = 0;
  for (; has_eight_bytes(key, at); at += sizeof(EightBytes)) mix(eight_bytes(key, at));
  for (; at < key.size(); ++at) mix(static_cast<unsigned char>(key[at]));
  return hash;
}

bool years_moved_on(std::string_view before, std::string_view after, Period plan_before, Period plan_after) {
  auto years_before = find_years(before);
  auto years_after = find_years(after);
  if (years_before.size() != years_after.size()) return false;
  std::vector<int> steps = plan_steps(plan_before, plan_after);
  bool moved = false;
  for (std::size_t i = 0; i < years_before.size(); ++i) {
    Period from = years_before[i].period;
    Period to = years_after[i].period;
    int step = to.first - from.first;
    if (step == 0 && to.last == from.last) continue;
    if (steps.empty()) steps.push_back(step);
    if (std::find(steps.begin(), steps.end(), step) == steps.end()) return false;
    moved = moved || step != 0;
  }
  return moved;
}

}  // namespace planctl
