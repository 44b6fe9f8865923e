// What a folder knew of its files when it was read before. An entry holds for one state of its file, and all of them
// for one build of planctl and one way to read; whatever is not surely so is as if it were not there.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "planctl/folder.h"

namespace planctl {

/// All but the file itself that the head of a document follows from; empty where that cannot be told.
std::string reading_print(const Config& config);

class HeadCache {
 public:
  /// `bytes` were written by a cache, or are anything else. `print` is what reading depends on; `now` in nanoseconds.
  HeadCache(std::string bytes, std::string print, std::int64_t now);

  /// What is known of the file, without its documents; none where that is nothing.
  std::optional<ReadFile> find(const std::string& path);
  /// What was read of a file of which nothing was known.
  void learn(const ReadFile& file);

  /// True where something was learned, or is known of files that were not asked for.
  [[nodiscard]] bool is_outdated() const { return learned_ || kept_ < entries_.size(); }
  /// What is known of the files that were asked for.
  [[nodiscard]] std::string bytes() const;

 private:
  struct Entry {
    FileState state;
    std::string_view known;  ///< the whole entry
  };

  std::string_view content_of(std::string_view bytes) const;
  void index(std::string_view content);

  std::string bytes_;
  std::string print_;
  std::string folder_;  ///< the current one
  std::int64_t began_;
  std::unordered_map<std::string_view, Entry> entries_;  ///< by absolute path; into `bytes_`
  std::string next_;
  std::size_t kept_ = 0;
  bool learned_ = false;
};

}  // namespace planctl
