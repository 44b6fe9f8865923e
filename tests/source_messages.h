// The messages that the program's source has, found as xgettext finds them: string literals in calls that say
// something.
#pragma once

#include <set>
#include <string>

namespace planctl::tests {

struct SourceMessages {
  std::set<std::string> literals;  ///< every string literal of src, where several adjoin as one
  std::set<std::string> said;      ///< those that a reader may be shown, in calls that translate them
  std::set<std::string> told;      ///< those of errors and findings, translated or not
};

SourceMessages find_source_messages();

}  // namespace planctl::tests
