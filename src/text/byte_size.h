// Sizes of files as people write them: "64MiB", "500 kB", "1000000".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace planctl {

/// What is said of a value that is no size.
inline constexpr std::string_view expected_byte_size = "1 to 1GiB, such as 500kB or 64MiB";

/// "64M" and "64MiB" → 64 × 1024²; "64MB" → 64 × 1000². No value for what is no size, for 0, and for more than 1 GiB:
/// text beyond that cannot be counted everywhere.
std::optional<std::size_t> parse_byte_size(std::string_view text);

/// The shortest way to write the size exactly: "64 MiB", "1500 bytes".
std::string shown_byte_size(std::size_t bytes);

}  // namespace planctl
