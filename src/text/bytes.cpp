#include "text/bytes.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>

#include "messages/say.h"
#include "planctl/diagnostic.h"
#include "text/byte_size.h"
#include "text/file_state.h"
#include "text/format.h"
#include "text/printable.h"
#include "text/typed.h"
#include "unicode.h"

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

/// Throws with the reason that the system gave. It is taken first: making room for what is thrown may change it.
[[noreturn]] void fail_to_read(const std::string& name) {
  int reason = errno;
  throw Error(say("{}: cannot be read: {}", printable(name), system_message(reason)));
}

Error too_large(const std::string& name, std::size_t max_size) {
  return Error(say("{}: is larger than {}, the most that is read of a file; --max-size allows more", printable(name),
                   shown_byte_size(max_size)));
}

/// Looks at the first block of a long file and throws where the rest is not worth reading.
using Glance = std::function<void(std::string_view)>;

constexpr std::size_t first_block = 1 << 16;

/// How much to read next: the first block, then what there is; as much again of what does not tell its size.
std::size_t room_for(std::size_t have, std::size_t size, std::size_t max_size) {
  std::size_t room = size > 0 && have <= size ? size + 1 - have : std::max(have, first_block);
  if (have < first_block) room = std::min(room, first_block - have);
  return std::min(room, max_size + 1 - have);
}

/// Reads up to `room` bytes behind those there are; false at the end.
bool read_on(int file, const std::string& name, std::string& bytes, std::size_t room) {
  std::size_t size = bytes.size();
  bytes.resize(size + room);
  ssize_t got = 0;
  do {
    got = read(file, bytes.data() + size, room);
  } while (got < 0 && errno == EINTR);
  if (got < 0) fail_to_read(name);
  bytes.resize(size + static_cast<std::size_t>(got));
  return got > 0;
}

/// The size it says it has; pipes, devices and what the system makes up have none.
std::size_t size_of(int file, const std::string& name, FileState* state) {
  struct stat info {};
  if (fstat(file, &info) != 0) fail_to_read(name);
  if (state != nullptr) *state = state_of(info);
  if (S_ISDIR(info.st_mode)) {
    throw Error(say("{}: is a folder; name a document, or use -C {}", printable(name), printable(typed_path(name))));
  }
  return S_ISREG(info.st_mode) && info.st_size > 0 ? static_cast<std::size_t>(info.st_size) : 0;
}

std::string read_all(int file, const std::string& name, std::size_t max_size, const Glance& glance, FileState* state) {
  std::size_t size = size_of(file, name, state);
  if (size > max_size) throw too_large(name, max_size);
  std::string bytes;
  bytes.reserve(size + 1);
  bool glanced = false;
  while (read_on(file, name, bytes, room_for(bytes.size(), size, max_size))) {
    if (bytes.size() > max_size) throw too_large(name, max_size);
    if (glance && !glanced && bytes.size() >= first_block) glance(bytes);
    glanced = bytes.size() >= first_block;
  }
  return bytes;
}

std::string read_from(const std::string& path, std::size_t max_size, const Glance& glance, FileState* state = nullptr) {
  if (path == "-") return read_all(STDIN_FILENO, name_of(path), max_size, glance, state);
  File file(path);
  if (!file.is_open()) fail_to_read(path);
  return read_all(file.number(), path, max_size, glance, state);
}

}  // namespace

std::string name_of(const std::string& path) { return path == "-" ? say("standard input") : printable(path); }

Error binary_file(const std::string& name, const std::string& encoding) {
  if (!encoding.empty()) {
    return Error(
        say("{}: is not text in {} (it gives NUL characters); leave --encoding out", name, printable(encoding)));
  }
  return Error(
      say("{}: is a binary file (it holds NUL bytes) of no format that is read; save it as PDF, .docx, .odt or text",
          name));
}

std::string read_bytes(const std::string& path, std::size_t max_size) { return read_from(path, max_size, {}); }

std::string read_document_bytes(const std::string& path, const std::string& encoding, std::size_t max_size,
                                FileState* state) {
  Glance glance = [&](std::string_view beginning) {
    if (see_format(beginning) != Format::text) return;
    bool nul = beginning.find('\0') != std::string_view::npos;
    if (nul && unicode::detect_encoding(beginning).empty()) throw binary_file(name_of(path), {});
  };
  return read_from(path, max_size, encoding.empty() ? glance : Glance(), state);
}

std::string read_beginning(const std::string& path, std::size_t size) {
  File file(path);
  if (!file.is_open()) fail_to_read(path);
  std::string bytes;
  while (bytes.size() < size && read_on(file.number(), path, bytes, size - bytes.size())) continue;
  return bytes;
}

}  // namespace planctl
