// What the configuration says about findings: how bad they are, which of them are accepted, and under which number they
// are known again.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "planctl/check.h"

namespace planctl {

class Judge {
 public:
  explicit Judge(const Config& config);

  /// Leaves out the findings of rules that are off; sets severity, reason and fingerprint of the others. Returns which
  /// suppressions fit one of them.
  std::vector<std::size_t> judge(std::vector<Finding>& findings) const;

  /// The path from the folder of the configuration; the same wherever the program is started.
  [[nodiscard]] std::string identity_of(const std::string& path) const;

 private:
  [[nodiscard]] std::optional<Severity> severity_of(const Diagnostic& diagnostic) const;

  /// Suppressions of one rule in one document whose text has the same key.
  struct Accepted {
    std::string key;  ///< empty: every finding
    std::vector<std::size_t> suppressions;
  };
  using AcceptedTexts = std::vector<Accepted>;  ///< in order of their keys
  using Fitting = std::set<const Accepted*>;

  static void find_in(const AcceptedTexts& texts, std::string_view key, Fitting& fitting);
  [[nodiscard]] Fitting fitting(const Finding& finding, const std::string& identity) const;

  const Config& config_;
  std::filesystem::path root_;
  std::unordered_map<std::string, AcceptedTexts> accepted_;  ///< by rule and identity of the document
};

}  // namespace planctl
