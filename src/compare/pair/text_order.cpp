#include "compare/pair/text_order.h"

#include <algorithm>
#include <tuple>

#include "eight_bytes.h"

namespace planctl {
namespace {

/// A text by its first letters, which tell most texts apart without a look at the texts.
struct TextKey {
  std::uint64_t first = 0;
  std::uint64_t second = 0;
  std::string_view text;
  std::uint32_t goal = 0;
  std::uint32_t place = 0;

  [[nodiscard]] auto rank() const { return std::tie(first, second, text, place); }
};

}  // namespace

void sort_by_text(std::vector<std::uint32_t>& goals, const GoalList& list) {
  std::vector<TextKey> keys;
  keys.reserve(goals.size());
  for (std::uint32_t goal : goals) {
    std::string_view text = list.texts[goal];
    keys.push_back({letters_at(text, 0), letters_at(text, 8), text, goal, static_cast<std::uint32_t>(keys.size())});
  }
  std::sort(keys.begin(), keys.end(),
            [](const TextKey& one, const TextKey& other) { return one.rank() < other.rank(); });
  for (std::size_t i = 0; i < goals.size(); ++i) goals[i] = keys[i].goal;
}

}  // namespace planctl
