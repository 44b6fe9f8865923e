// Chance that is the same on every machine.
#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace planctl::tests {

class Random {
 public:
  explicit Random(std::uint32_t seed) : engine_(seed) {}

  /// From 0, below `end`, which is above 0.
  std::uint32_t below(std::size_t end) { return static_cast<std::uint32_t>(engine_() % end); }
  bool chance(std::uint32_t percent) { return below(100) < percent; }

  template <typename T>
  const T& pick(const std::vector<T>& from) {
    return from[below(from.size())];
  }
  template <typename T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }

 private:
  std::mt19937 engine_;
};

}  // namespace planctl::tests
