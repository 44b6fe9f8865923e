// What may be equal is found by how it starts, which is seen sooner than the whole: few of many rows are left.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace planctl {

/// How something starts, as a number that is equal for equals, and where it stands.
using Start = std::pair<std::uint64_t, std::size_t>;

/// The places whose starts are equal `needed` times or more; those of one start stand together, in their order.
std::vector<std::size_t> places_that_start_alike(std::vector<Start> starts, std::ptrdiff_t needed);

}  // namespace planctl
