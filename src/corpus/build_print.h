// Which build of planctl this is, with all libraries that it has loaded: another one may read documents otherwise.
#pragma once

#include <string>

namespace planctl {

/// The build ids that the linker wrote into the program and its libraries; empty where one of them has none.
std::string build_print();

}  // namespace planctl
