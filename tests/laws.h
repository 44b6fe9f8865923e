// How thoroughly the laws are tried: a quick look in every run of the tests, or all of it with PLANCTL_LAWS=full.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace planctl::tests {

/// True with PLANCTL_LAWS=full.
bool trying_all();

/// The seed that generated pairs of plans begin with: PLANCTL_SEED, 0 without it.
std::uint32_t first_seed();

/// Prints a line for whoever tries all of it.
void tell(std::string_view line);

}  // namespace planctl::tests
