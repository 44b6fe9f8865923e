#include "text/bytes.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "planctl/diagnostic.h"

namespace planctl {
namespace {

/// A file that is open for reading while this lives.
class File {
 public:
  explicit File(const std::string& path) : number_(open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    if (is_open()) close(number_);
  }

  [[nodiscard]] bool is_open() const { return number_ >= 0; }
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

Error cannot_be_read(const std::string& name) {
  return Error(fmt::format("{}: cannot be read: {}", name, std::strerror(errno)));
}

std::string read_all(int file, const std::string& name) {
  struct stat info {};
  if (fstat(file, &info) == 0 && S_ISDIR(info.st_mode)) {
    throw Error(fmt::format("{}: is a folder; name a document, or use -C {}", name, name));
  }
  std::string bytes;
  std::size_t size = 0;
  bytes.resize(info.st_size > 0 ? static_cast<std::size_t>(info.st_size) + 1 : 1 << 16);
  for (;;) {
    ssize_t got = read(file, bytes.data() + size, bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw cannot_be_read(name);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
    if (size == bytes.size()) bytes.resize(bytes.size() * 2);
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace

std::string read_bytes(const std::string& path) {
  if (path == "-") return read_all(STDIN_FILENO, "standard input");
  File file(path);
  if (!file.is_open()) throw cannot_be_read(path);
  return read_all(file.number(), path);
}

std::string read_beginning(const std::string& path, std::size_t size) {
  File file(path);
  std::string bytes(size, '\0');
  ssize_t got = file.is_open() ? read(file.number(), bytes.data(), bytes.size()) : 0;
  bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
  return bytes;
}

}  // namespace planctl
