// Goal labels whose first word no list knows, beside those of the same noun whose first word one knows.
//     Main goal: Mend all huts
//     Sub goal: Mend the north hut
#include <algorithm>
#include <string>
#include <vector>

#include "fnv1a.h"
#include "language/language.h"
#include "read/joining/markers.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t longest_of_two = 32;  // bytes

/// "Sub goal" of "Sub goal: text": two words, the first with a capital; empty where none are.
std::string_view label_of_two_words(std::string_view text) {
  std::string_view label = text.substr(0, text.substr(0, longest_of_two).find(": "));
  if (label.size() >= longest_of_two || label.size() == text.size()) return {};
  if (std::count(label.begin(), label.end(), ' ') != 1 || !unicode::is_upper(unicode::first(label))) return {};
  return label;
}

/// "goal" of "Sub goal"; empty where it is none.
std::string noun_of(std::string_view label) {
  std::string noun = unicode::fold(label.substr(std::min(label.find(' ') + 1, label.size())));
  return in_any(&Language::goal_nouns, noun) ? noun : "";
}

}  // namespace

void take_goal_labels(Rows& rows) {
  std::vector<std::string> nouns;
  for (const Row& row : rows) {
    if (row.marker.family != MarkerFamily::named || !row.marker.text.ends_with(':')) continue;
    std::string noun = noun_of(label_of_two_words(row.text));
    if (!noun.empty()) nouns.push_back(std::move(noun));
  }
  if (nouns.empty()) return;
  for (Row& row : rows) {
    if (row.marker.found() || row.role != RowRole::content || !row.has_digit_or_colon) continue;
    std::string_view label = label_of_two_words(row.text);
    if (label.empty() || std::find(nouns.begin(), nouns.end(), noun_of(label)) == nouns.end()) continue;
    row.marker.family = MarkerFamily::named;
    row.marker.sign = static_cast<char32_t>(fnv1a(label));
    row.marker.text = row.text.substr(0, label.size() + 1);
    row.marker.size =
        static_cast<std::uint32_t>(std::min(row.text.find_first_not_of(' ', label.size() + 1), row.text.size()));
  }
}

}  // namespace planctl
