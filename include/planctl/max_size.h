// How large a file may be that is read.
#pragma once

#include <cstddef>

namespace planctl {

/// In bytes, where nothing else was said: more than any plan has, less than what hurts.
inline constexpr std::size_t usual_max_size = std::size_t{64} << 20;

}  // namespace planctl
