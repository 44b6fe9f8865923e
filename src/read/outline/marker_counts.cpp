#include "read/outline/marker_counts.h"

#include <algorithm>
#include <iterator>

#include "read/rows/label_words.h"
#include "read/rows/marker.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Bytes of the noun of a named marker: what counts behind it is a number, or "A" in "Objective A)" and "A2" in "Mål
/// A2:".
std::size_t end_of_noun(const std::string& bare, std::string_view marker) {
  std::string_view count = marker.substr(marker.find_last_of(' ') + 1);
  bool letter = count.size() < marker.size() && count.size() >= 2 && count.front() >= 'A' && count.front() <= 'Z' &&
                count.find_first_not_of("0123456789:).", 1) == std::string_view::npos;
  std::size_t digits = std::min(bare.find_first_of("0123456789"), bare.size());
  return digits - (letter ? 1 : 0);
}

}  // namespace

std::string marker_kind(std::string_view marker) {
  if (marker.empty()) return "";
  bool asks = marker.back() == ':' || marker.back() == '?';
  if (asks && question_size(marker) == marker.size()) return "asks " + unicode::fold(marker);
  if (marker.back() == ':' && marker.find_first_of("0123456789") == std::string_view::npos) {
    std::size_t space = marker.find_last_of(' ');
    bool bullet = space != std::string_view::npos && !unicode::is_letter(unicode::first(marker));
    if (bullet) return std::string(marker.substr(0, marker.find(' ')));  // "• Action Item:"
    const bool phrase =
        space != std::string_view::npos && is_goal_label(marker) && !is_goal_label(marker.substr(space + 1));
    if (phrase) return "word " + std::string(marker.substr(0, marker.size() - 1));  // "Önskat läge:"
    marker.remove_prefix(space + 1);  // "Övergripande mål:" is a goal's, as "Mål:" is
  }
  auto is_sign = [](char c) { return c == '.' || c == ')' || c == '(' || c == ':' || c == ' '; };
  std::string bare;
  std::copy_if(marker.begin(), marker.end(), std::back_inserter(bare), [&](char c) { return !is_sign(c); });
  if (bare.empty()) return std::string(marker);
  // Boxes of tasks are of one kind, ticked or not, and no kind of their own behind a bullet.
  bool may_be_box = bare.back() == ']' || bare.back() == '\x91' || bare.back() == '\x92';  // their last bytes
  for (std::string_view box : {"[]", "[x]", "[X]", "☑", "☒"}) {
    if (!may_be_box) break;
    if (bare == box) return "☐";
    if (bare.size() > box.size() && bare.ends_with(box)) return marker_kind(bare.substr(0, bare.size() - box.size()));
  }
  if (std::all_of(bare.begin(), bare.end(), [](char c) { return c >= '0' && c <= '9'; })) return "1";
  std::size_t digits = std::min(bare.find_first_not_of("0123456789"), bare.size());
  if (digits > 0 && digits + 1 == bare.size() && bare[digits] >= 'a' && bare[digits] <= 'z') return "1a";
  // "• KR 1 -": what counts behind a bullet is no kind of its own; "§ 1" has no bullet.
  bool coded = digits == 0 && !marker.starts_with("§") && bare.find_first_of("0123456789") != std::string::npos;
  if (!unicode::is_letter(unicode::first(bare)))
    return std::string(coded ? marker.substr(0, marker.find(' ')) : marker);
  if (bare.find_first_not_of("ivxIVX") == std::string::npos) return "i";
  if (unicode::length(bare) == 1) return "a";
  return "word " + bare.substr(0, end_of_noun(bare, marker));
}

bool is_level(std::string_view marker) {
  while (marker.ends_with('.')) marker.remove_suffix(1);
  return marker.find('.') != std::string_view::npos &&
         marker.find_first_not_of("0123456789.") == std::string_view::npos;
}

int first_number(std::string_view marker) {
  constexpr std::size_t most_digits = 4;
  std::size_t at = marker.find_first_of("0123456789");
  return at == std::string_view::npos ? 0 : std::stoi(std::string(marker.substr(at, most_digits)));
}

bool is_level_above(std::string_view above, std::string_view below) {
  while (above.ends_with('.')) above.remove_suffix(1);
  return !above.empty() && unicode::is_digit_byte(above.back()) && below.starts_with(above) &&
         below.substr(above.size()).size() > 1 && below[above.size()] == '.' &&
         unicode::is_digit_byte(below[above.size() + 1]);
}

std::optional<MarkerCount> count_of(std::string_view marker) {
  constexpr std::string_view digits = "0123456789";
  constexpr std::size_t longest = 4;                                                            // digits
  if (std::none_of(marker.begin(), marker.end(), unicode::is_digit_byte)) return std::nullopt;  // most are bullets
  std::size_t end = marker.find_last_of(digits);
  if (end == std::string_view::npos || marker.find_first_not_of(").:", end + 1) != marker.npos) return std::nullopt;
  std::size_t begin = marker.find_last_not_of(digits, end) + 1;
  bool bare = begin == 0 && end + 1 == marker.size();
  if (bare || end + 1 - begin > longest) return std::nullopt;
  constexpr int first_year = 1960;  // "Mål 2031:" counts nothing
  if (end + 1 - begin == longest && std::stoi(std::string(marker.substr(begin, longest))) >= first_year)
    return std::nullopt;
  return MarkerCount{marker.substr(0, begin), std::stoi(std::string(marker.substr(begin, end + 1 - begin)))};
}

bool is_next_level(std::string_view above, std::string_view below) {
  if (above.empty() || below.empty()) return false;
  std::optional<MarkerCount> count = count_of(above);
  std::optional<MarkerCount> next = count_of(below);
  if (!count || !next || count->parent != next->parent || next->number != count->number + 1) return false;
  std::string_view parent = count->parent;
  return parent.size() > 1 && parent.back() == '.' && unicode::is_digit_byte(parent[parent.size() - 2]);
}

}  // namespace planctl
