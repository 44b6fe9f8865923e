// Text as TOML writes it.
#pragma once

#include <string>
#include <string_view>

namespace planctl {

/// In quotes, on one line, with what TOML and terminals would obey escaped: 'a "b"' → '"a \"b\""'.
std::string toml_string(std::string_view text);

}  // namespace planctl
