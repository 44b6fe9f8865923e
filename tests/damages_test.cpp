// Documents as pages, extractors and web sites leave them: the goals are the same.
#include "damages.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "laws.h"
#include "readings.h"

namespace planctl::tests {

TEST_CASE("damage: what is done to a whole document changes no goal") {
  constexpr std::size_t known = 1;  // of twelve kinds of damage to each sample: one has page numbers of its own
  std::size_t changed = 0;
  for (const Input& input : samples()) {
    std::string text = plain_text(input);
    Document document = read_input({input.path, text});
    for (const Damage& damage : damages()) {
      std::string damaged = damage.apply(text, document);
      CAPTURE(damage.name);
      CHECK((damaged != text || damage.name == "bullets above"));
      std::string difference = first_difference(outline(document), outline(read_input({input.path, damaged})));
      if (difference.empty()) continue;
      ++changed;
      tell(fmt::format("{}: {}\n{}", input.path, damage.name, difference));
    }
  }
  CHECK(changed <= known);
}

}  // namespace planctl::tests
