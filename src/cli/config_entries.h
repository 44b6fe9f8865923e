// What commands write into the configuration: entries behind all that stands there, with comments and order kept.
#pragma once

#include <string>

#include "planctl/corpus.h"

namespace planctl {

/// The configuration that is in force, or a new one in the current folder.
class ConfigEntries {
 public:
  explicit ConfigEntries(const Config& config);

  [[nodiscard]] const std::string& path() const { return path_; }
  /// Writes the file with `entries` at its end. Throws Error when that could not be read again (exit 2), or when the
  /// file cannot be written or is not what it was (exit 3); it stays as it is then.
  void append(const std::string& entries);

 private:
  std::string path_;
  std::string bytes_;
  bool is_new_ = false;
};

/// "2026-03-01", in universal time; of SOURCE_DATE_EPOCH where output is to be the same every day.
std::string today();

}  // namespace planctl
