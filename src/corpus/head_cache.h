// What a folder knew of its files when it was read before. An entry holds for one state of its file, and all of them
// for one build of planctl and one way to read; whatever is not surely so is as if it were not there.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "planctl/folder.h"

namespace planctl {

/// All but the file itself that the head of a document follows from; empty where that cannot be told.
std::string reading_print(const Config& config);

class HeadCache {
 public:
  /// `bytes` were written by a cache, or are anything else. `print` is what reading depends on; `now` in nanoseconds.
  HeadCache(std::string bytes, std::string print, std::int64_t now);

  /// What is known of the file in this state, without its documents; none where that is nothing. Sooner told of one
  /// file after the other in the order in which they were learned.
  std::optional<ReadFile> find(const std::string& path, const std::optional<FileState>& state);
  /// What was read of a file of which nothing was known.
  void learn(const ReadFile& file);

  /// True where something was learned, or is known of files that were not asked for.
  [[nodiscard]] bool is_outdated() const { return !learned_.empty() || kept_ < content_.size(); }
  /// What is known of the files that were asked for.
  [[nodiscard]] std::string bytes() const;

 private:
  struct Entry {
    std::string_view path;  ///< absolute
    FileState state;
    std::string_view known;
    std::string_view whole;
  };

  [[nodiscard]] std::string_view content_of(std::string_view bytes) const;
  /// The first of some entries; none where there are no more.
  [[nodiscard]] static std::optional<Entry> first_of(std::string_view entries);
  [[nodiscard]] std::optional<Entry> entry_of(const std::string& path);
  void index();

  std::string bytes_;
  std::string print_;
  std::string folder_;  ///< the current one
  std::int64_t began_;
  std::string_view content_;                                        ///< all entries, in `bytes_`
  std::string_view rest_;                                           ///< those behind the one that was found last
  std::unordered_map<std::string_view, std::string_view> entries_;  ///< by absolute path; once one was not the next
  std::vector<std::string_view> next_;                              ///< entries to be kept
  std::deque<std::string> learned_;
  std::size_t kept_ = 0;  ///< bytes of what was known
};

}  // namespace planctl
