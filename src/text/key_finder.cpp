#include "text/key_finder.h"

#include <algorithm>

namespace planctl {
namespace {

bool is_below(char one, char other) { return static_cast<unsigned char>(one) < static_cast<unsigned char>(other); }

}  // namespace

KeyFinder::KeyFinder(const std::vector<std::string>& keys) {
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (!keys[i].empty()) keys_.emplace_back(keys[i], i);
  }
  std::sort(keys_.begin(), keys_.end());
}

// From every place of the text on, the keys that agree with it so far stand side by side, the shortest first.
std::vector<std::size_t> KeyFinder::find_in(std::string_view text) const {
  std::vector<std::size_t> found;
  for (; !text.empty(); text.remove_prefix(1)) {
    auto low = keys_.begin();
    auto high = keys_.end();
    for (std::size_t i = 0; i < text.size() && low != high; ++i) {
      low = std::partition_point(
          low, high, [&](const auto& key) { return key.first.size() <= i || is_below(key.first[i], text[i]); });
      high = std::partition_point(low, high, [&](const auto& key) { return key.first[i] == text[i]; });
      if (low != high && low->first.size() == i + 1) found.push_back(low->second);
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace planctl
