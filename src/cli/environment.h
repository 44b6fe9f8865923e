// The environment, where a variable that is empty counts as not set.
#pragma once

#include <cstdlib>
#include <string>

namespace planctl {

inline std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

}  // namespace planctl
