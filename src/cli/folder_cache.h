// What folders of many documents were found to hold, kept in the user's cache folder: PLANCTL_CACHE_DIR, else planctl
// in XDG_CACHE_HOME or ~/.cache. A file a folder, replaced whole; whatever fails there is as if there were no cache.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "corpus/head_cache.h"
#include "ordered_work.h"
#include "planctl/folder.h"

namespace planctl {

/// Smaller folders are read anew each time, and touch nothing in the user's home.
inline constexpr std::size_t least_cached = 64;

enum class Cached : std::uint8_t { never, when_large };

class FolderCache {
 public:
  FolderCache(const DocumentPaths& found, const Config& config, Cached cached);

  /// What is known of the next file as it is now; none where it has to be read, nor behind the last.
  std::optional<ReadFile> next();
  /// What was read of it.
  void learn(const ReadFile& file);
  /// Writes it where that is something new.
  void save() const;

 private:
  [[nodiscard]] std::vector<std::optional<FileState>> states_from(std::size_t first) const;

  const DocumentPaths& found_;
  std::string path_;
  std::optional<HeadCache> heads_;
  std::size_t asked_ = 0;                                                     ///< of the paths
  std::optional<OrderedWork<std::vector<std::optional<FileState>>>> states_;  ///< of many files at once
  std::vector<std::optional<FileState>> next_states_;
};

}  // namespace planctl
