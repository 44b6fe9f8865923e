// Text one can see: how specifications write spaces at line ends, tabs, control characters and single bytes.
#pragma once

#include <string>
#include <string_view>

namespace planctl::tests {

/// "→ text␣" as bytes: "\t text ". The notation is described in tests/spec/README.md.
std::string from_visible(std::string_view text);

/// Are the signs for tab, form feed and carriage return in use, or are they characters like others?
enum class Signs { used, plain };

/// The other way, for UTF-8: one notation for each text, so that prints can be compared as they are written.
std::string to_visible(std::string_view text, Signs signs = Signs::used);

}  // namespace planctl::tests
