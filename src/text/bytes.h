// The bytes of a file, with plain reads.
#pragma once

#include <cstddef>
#include <string>

namespace planctl {

/// All bytes of the file at `path`, or of standard input for "-". Throws Error (exit 3) naming it when it cannot be
/// read.
std::string read_bytes(const std::string& path);

/// The first `size` bytes of the file at `path`, or all there are. Throws Error (exit 3) naming it when it cannot be
/// read.
std::string read_beginning(const std::string& path, std::size_t size);

}  // namespace planctl
