// The licences of what is linked into the program, from the file NOTICES.
#pragma once

#include <string_view>

namespace planctl {

/// Written by the build, see notices.cmake.
std::string_view notices();

}  // namespace planctl
