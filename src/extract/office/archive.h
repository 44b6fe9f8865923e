// The zip archive that a word processor's file is, read within limits: a small file may hold endless zeros.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace planctl {

class Archive {
 public:
  /// `name` is what messages call it. Throws Error (exit 3) where the bytes are no whole archive.
  Archive(std::string_view bytes, std::string name);
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;
  ~Archive();

  /// The file of this name in the archive; none where there is no such. Throws Error (exit 3) where it is damaged, or
  /// more than is read of one document.
  std::optional<std::string> read(const std::string& name);

 private:
  std::string name_;
  void* file_ = nullptr;
  std::size_t most_;  ///< bytes that may be unpacked
  std::size_t left_;  ///< of them
};

}  // namespace planctl
