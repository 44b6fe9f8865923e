// A file that is replaced whole or not at all: written beside its place, synced, and renamed over it. Nothing is left
// beside it, whether it fails, throws, or a signal ends the program.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <string_view>

#include "planctl/diagnostic.h"

namespace planctl {

/// Where bytes for a file go. A link stays a link: its end is the place.
struct Place {
  std::string path;
  int descriptor = -1;    ///< of one that is open already: /dev/stdout, /dev/fd/3
  bool in_place = false;  ///< a device or a pipe, which has no place beside it
  mode_t mode = 0;        ///< of the file that is replaced, or of a new one
};

/// Throws Error (exit 3) for a folder, a circle of links, and whatever else the system cannot find a place for.
Place find_place(const std::string& name);

/// Removes the file that would take the place of another, if there is one: for who ends the program at once. May be
/// called in the handler of a signal.
void remove_unfinished();

/// Throws Error (exit 3) "NAME: cannot be written: why", by errno.
[[noreturn]] void fail_to_write(std::string_view name);

/// False when it fails; errno says why.
bool write_all(int file, std::string_view text);

/// All functions throw Error (exit 3), and leave what was there as it was.
class ReplacedFile {
 public:
  /// `name` is for messages. One lives at a time.
  ReplacedFile(Place place, std::string name);
  ReplacedFile(const ReplacedFile&) = delete;
  ReplacedFile& operator=(const ReplacedFile&) = delete;
  ~ReplacedFile();

  /// Of the file beside the place.
  [[nodiscard]] int descriptor() const { return file_; }
  /// The place must still hold `expected`, where that is given.
  void replace(std::optional<std::string_view> expected = std::nullopt);

 private:
  void close_file();
  void rename_over(std::optional<std::string_view> expected);

  Place place_;
  std::string name_;
  std::string temporary_;
  int file_ = -1;
};

/// Replaces `before`, which was read from the file at `path`, by `after`. Throws Error (exit 3) when something else
/// stands there by now.
void update_file(const std::string& path, std::string_view before, std::string_view after);

}  // namespace planctl
