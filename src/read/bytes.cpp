#include "read/bytes.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "planctl/diagnostic.h"

namespace planctl {
namespace {

std::string reason(int error) { return std::strerror(error); }

std::string read_all(int file, const std::string& path) {
  struct stat info {};
  if (fstat(file, &info) == 0 && S_ISDIR(info.st_mode)) {
    throw Error(fmt::format("{}: is a folder; name a document, or use -C {}", path, path));
  }
  std::string bytes;
  std::size_t size = 0;
  bytes.resize(info.st_size > 0 ? static_cast<std::size_t>(info.st_size) + 1 : 1 << 16);
  for (;;) {
    ssize_t got = read(file, bytes.data() + size, bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw Error(fmt::format("{}: cannot be read: {}", path, reason(errno)));
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
  int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) throw Error(fmt::format("{}: cannot be read: {}", path, reason(errno)));
  struct Closer {
    int file;
    ~Closer() { close(file); }
  } closer{file};
  return read_all(file, path);
}

}  // namespace planctl
