#include "fuzz/targets/target.h"

#include <fmt/format.h>

#include <array>

namespace planctl::fuzz {

void require(bool holds, std::string_view law) {
  if (!holds) throw BrokenLaw(std::string(law));
}

void require(bool holds, std::string_view law, std::string_view text) {
  constexpr std::size_t longest = 2000;
  if (!holds) throw BrokenLaw(fmt::format("{}: {}", law, text.substr(0, longest)));
}

std::span<const Target> targets() {
  static constexpr std::array<Target, 7> all{{{"reading", check_reading},
                                              {"model", check_model},
                                              {"configuration", check_configuration},
                                              {"options", check_options},
                                              {"comparison", check_comparison},
                                              {"wording", check_wording},
                                              {"region", check_region}}};
  return all;
}

}  // namespace planctl::fuzz
