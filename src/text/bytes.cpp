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

/// Reads up to `room` bytes behind those there are; false at the end.
bool read_on(int file, const std::string& name, std::string& bytes, std::size_t room) {
  std::size_t size = bytes.size();
  bytes.resize(size + room);
  ssize_t got = 0;
  do {
    got = read(file, bytes.data() + size, room);
  } while (got < 0 && errno == EINTR);
  if (got < 0) throw cannot_be_read(name);
  bytes.resize(size + static_cast<std::size_t>(got));
  return got > 0;
}

std::string read_all(int file, const std::string& name) {
  constexpr std::size_t block = 1 << 16;
  struct stat info {};
  if (fstat(file, &info) == 0 && S_ISDIR(info.st_mode)) {
    throw Error(fmt::format("{}: is a folder; name a document, or use -C {}", name, name));
  }
  std::string bytes;
  std::size_t room = info.st_size > 0 ? static_cast<std::size_t>(info.st_size) + 1 : block;
  while (read_on(file, name, bytes, room))
    room = room > bytes.size() ? room - bytes.size() : std::max(bytes.size(), block);
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
  if (!file.is_open()) throw cannot_be_read(path);
  std::string bytes;
  while (bytes.size() < size && read_on(file.number(), path, bytes, size - bytes.size())) continue;
  return bytes;
}

}  // namespace planctl
