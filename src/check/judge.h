// What the configuration says about findings: how bad they are, which of them are accepted, and under which number they
// are known again.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "planctl/check.h"
#include "text/key_finder.h"

namespace planctl {

class Judge {
 public:
  explicit Judge(const Config& config);

  /// Leaves out the findings of rules that are off; sets severity, reason and fingerprint of the others. Returns which
  /// suppressions fit one of them.
  std::vector<std::size_t> judge(std::vector<Finding>& findings) const;

  /// The path from the folder of the configuration, in one normal form; the same wherever the program is started.
  [[nodiscard]] std::string identity_of(const std::string& path) const;

 private:
  [[nodiscard]] std::optional<Severity> severity_of(const Diagnostic& diagnostic) const;

  /// The suppressions of one rule in one document, by what has to stand in a finding.
  struct Accepted {
    explicit Accepted(const std::map<std::string, std::vector<std::size_t>>& by_key);

    std::vector<std::vector<std::size_t>> by_key;
    KeyFinder finder;
    std::vector<std::size_t> whatever_it_says;
  };

  [[nodiscard]] std::vector<const std::vector<std::size_t>*> fitting(const Finding& finding,
                                                                     const std::string& identity) const;

  const Config& config_;
  std::filesystem::path root_;
  std::unordered_map<std::string, Accepted> accepted_;  ///< by rule and identity of the document
};

}  // namespace planctl
