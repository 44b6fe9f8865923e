// What the configuration says about findings: how bad they are, which of them are accepted, and under which number they
// are known again.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
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
  void suppress(Finding& finding, const std::string& identity, std::vector<std::size_t>& used) const;

  struct Accepted {
    std::size_t index = 0;
    const Suppression* suppression = nullptr;
  };

  const Config& config_;
  std::filesystem::path root_;
  std::unordered_map<std::string, std::vector<Accepted>> accepted_;  ///< by identity of the document
};

}  // namespace planctl
