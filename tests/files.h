// Files of the test suite: samples, expectations, scratch folders. Nothing here depends on the current folder.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace planctl::tests {

using Path = std::filesystem::path;

/// A path inside the repository.
Path in_repository(const Path& path);

/// All bytes of a file. Throws when it cannot be read.
std::string read_bytes(const Path& path);
void write_bytes(const Path& path, std::string_view bytes);

/// Names of the files in a folder of the repository that end in `extension`, sorted.
std::vector<std::string> files_in(const Path& folder, std::string_view extension);

/// A document as bytes, under the name it is read by.
struct Input {
  std::string path;
  std::string bytes;
};

/// The documents of samples/.
std::vector<Input> samples();

/// True when expectations are to be rewritten: PLANCTL_UPDATE=1.
bool updating();

/// Compares with a file of tests/expected, or rewrites it.
void check_expected(const std::string& name, const std::string& actual);

/// Lines of both texts around the first difference; empty when they are the same.
std::string first_difference(std::string_view expected, std::string_view actual);

/// Checks that two long texts are the same, and shows the first difference only.
void check_same(std::string_view expected, std::string_view actual);

/// Tells ctest that the test could not run here.
void skip_test(std::string_view reason);

/// An empty folder that is removed with the value.
class ScratchFolder {
 public:
  ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder();
  [[nodiscard]] const Path& path() const { return path_; }

 private:
  Path path_;
};

}  // namespace planctl::tests
