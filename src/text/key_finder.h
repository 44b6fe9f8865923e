// Many keys looked for in one text at once, in time that does not grow with their number.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planctl {

class KeyFinder {
 public:
  /// Keys that are all different. An empty one stands nowhere.
  explicit KeyFinder(const std::vector<std::string>& keys);

  /// Which keys stand somewhere in the text: their indices, ascending.
  [[nodiscard]] std::vector<std::size_t> find_in(std::string_view text) const;

 private:
  std::vector<std::pair<std::string, std::size_t>> keys_;  ///< in alphabetical order
};

}  // namespace planctl
