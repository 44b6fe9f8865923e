// Names of JUnit cases. GitLab and Jenkins know a case again by class and name, and keep one of those that have both in
// common: what failed would be lost beside what passed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace planctl {

/// Gives the cases of one report names of their own, the same ones in every run over the same texts.
class CaseNames {
 public:
  /// The name where it is the first of its class, else with a number: "Byta bryggan" → "Byta bryggan (2)".
  std::string own_name(std::string_view class_name, const std::string& name);

 private:
  std::unordered_map<std::string, std::size_t> cases_;  ///< by class and name: how many have asked for it
};

}  // namespace planctl
