#include "laws.h"

#include <fmt/core.h>

#include <cstdlib>

namespace planctl::tests {

bool trying_all() {
  const char* laws = std::getenv("PLANCTL_LAWS");
  return laws != nullptr && std::string_view(laws) == "full";
}

std::uint32_t first_seed() {
  const char* seed = std::getenv("PLANCTL_SEED");
  return seed == nullptr ? 0 : static_cast<std::uint32_t>(std::strtoul(seed, nullptr, 10));
}

void tell(std::string_view line) {
  if (trying_all()) fmt::print("{}\n", line);
}

}  // namespace planctl::tests
