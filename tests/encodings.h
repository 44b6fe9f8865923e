// The same text in the encodings that documents come in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "files.h"

namespace planctl::tests {

/// `utf8` written as "utf-8-bom", "utf-16le", "utf-16be" (with a byte order mark), "utf-16le-bare", "utf-16be-bare"
/// (without), "windows-1252", "nfd", "crlf", "cr" or "mixed" (line ends). Empty when the encoding lacks a character of
/// the text.
std::string encode_as(std::string_view utf8, std::string_view encoding);

/// Every name that encode_as knows.
const std::vector<std::string_view>& encoding_names();

}  // namespace planctl::tests
