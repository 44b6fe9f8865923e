// The bytes of a file, with plain reads.
#pragma once

#include <string>

namespace planctl {

/// All bytes of the file at `path`, or of standard input for "-". Throws Error (exit 3) naming it when it cannot be
/// read.
std::string read_bytes(const std::string& path);

}  // namespace planctl
