// Names of files in two normal forms: "å" is one letter where it is typed, and may be a letter and a mark where it is
// stored. Both are one name; a file is opened by its own bytes.
#pragma once

#include <string>
#include <string_view>

namespace planctl {

/// Equal for paths that differ in their normal form alone: for comparing, not for opening. Bytes that are no UTF-8
/// stay.
std::string path_key(std::string_view path);

/// The path as it is stored: itself where it is there, else with each part that is not by the name that is the same in
/// another form. Parts that are there in no form stay, so that a file may be made or missed under the name that was
/// typed.
std::string stored_path(const std::string& path);

}  // namespace planctl
