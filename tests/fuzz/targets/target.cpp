#include "fuzz/targets/target.h"

#include <fmt/format.h>

#include <array>

#include "fnv1a.h"

namespace planctl::fuzz {

void require(bool holds, std::string_view law) {
  if (!holds) throw BrokenLaw(std::string(law));
}

void require(bool holds, std::string_view law, std::string_view text) {
  constexpr std::size_t longest = 2000;
  if (!holds) throw BrokenLaw(fmt::format("{}: {}", law, text.substr(0, longest)));
}

Choice Choice::some_for(std::string_view bytes) { return {fnv1a_64(bytes), 5}; }

bool Choice::next() {
  if (one_in_ == 1) return true;
  state_ = state_ * 6364136223846793005U + 1442695040888963407U;  // Knuth's MMIX: its upper bits are the random ones
  return (state_ >> 33U) % one_in_ == 0;
}

std::span<const Target> targets() {
  static constexpr std::array<Target, 8> all{{{"reading", check_reading},
                                              {"formats", check_formats},
                                              {"model", check_model},
                                              {"configuration", check_configuration},
                                              {"options", check_options},
                                              {"comparison", check_comparison},
                                              {"wording", check_wording},
                                              {"region", check_region}}};
  return all;
}

}  // namespace planctl::fuzz
