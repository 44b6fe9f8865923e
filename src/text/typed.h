// What a message tells the reader to type, so that a shell and the command line take it as it is meant.
#pragma once

#include <string>
#include <string_view>

namespace planctl {

/// In quotes where a shell would not take it as it is: "two words" → "'two words'".
std::string typed_word(const std::string& text);

/// A path, a year or a selector that is not to be taken for an option: "-a.txt" → "./-a.txt". Standard input stays "-".
std::string without_dash(const std::string& path);

/// Both.
std::string typed_path(const std::string& path);

/// An option with its value, which is not to be taken for another option: "--series=-x".
std::string typed_option(std::string_view option, const std::string& value);

}  // namespace planctl
