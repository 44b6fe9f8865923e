// src/text/key_finder.h: the same keys are found as by looking for one after the other.
#include "text/key_finder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "random.h"

namespace planctl::tests {

TEST_CASE("key finder: keys anywhere in the text, inside each other, and none of those that only begin there") {
  using Indices = std::vector<std::size_t>;
  KeyFinder finder({"röja", "öj", "röjaled", "led", "", "ledx", "a"});
  CHECK(finder.find_in("röjaled") == Indices{0, 1, 2, 3, 6});
  CHECK(finder.find_in("led") == Indices{3});
  CHECK(finder.find_in("le").empty());
  CHECK(finder.find_in("").empty());
  CHECK(KeyFinder({}).find_in("röja").empty());
}

TEST_CASE("key finder: random keys in random texts") {
  Random random(8);
  auto make = [&](std::size_t longest) {
    std::string text;
    for (std::size_t i = random.below(longest + 1); i > 0; --i) text += static_cast<char>('a' + random.below(3));
    return text;
  };
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < 12; ++i) keys.push_back(make(5));
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    std::string text = make(20);
    CAPTURE(text);
    std::vector<std::size_t> expected;
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (!keys[i].empty() && text.find(keys[i]) != std::string::npos) expected.push_back(i);
    }
    CHECK(KeyFinder(keys).find_in(text) == expected);
  }
}

}  // namespace planctl::tests
