#include "extract/office/archive.h"

#include <fmt/format.h>
#include <minizip/unzip.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <vector>

#include "messages/say.h"
#include "planctl/diagnostic.h"

namespace planctl {
namespace {

/// How many bytes a document may unpack to. Texts become a twentieth of their size when they are packed; what becomes
/// less than a hundredth is made to hurt, but for small tables of many equal rows.
std::size_t most_unpacked(std::size_t packed) {
  constexpr std::size_t least = std::size_t{8} << 20;
  constexpr std::size_t most = std::size_t{32} << 20;
  constexpr std::size_t times = 100;
  return std::clamp(std::min(packed, most) * times, least, most);
}

/// Opens memory as a file: for minizip, which reads files.
void* open_memory(void* memory, const void* /*name*/, int /*mode*/) {
  const auto* bytes = static_cast<const std::string_view*>(memory);
  // Nothing is written to it.
  return fmemopen(const_cast<char*>(bytes->data()), bytes->size(), "rb");
}

class OpenEntry {
 public:
  explicit OpenEntry(unzFile file) : file_(file) {}
  OpenEntry(const OpenEntry&) = delete;
  OpenEntry& operator=(const OpenEntry&) = delete;
  ~OpenEntry() {
    if (file_ != nullptr) unzCloseCurrentFile(file_);
  }
  /// Whether all of it was read as it was packed.
  bool close() {
    int result = unzCloseCurrentFile(file_);
    file_ = nullptr;
    return result == UNZ_OK;
  }

 private:
  unzFile file_;
};

}  // namespace

Archive::Archive(std::string_view bytes, std::string name)
    : name_(std::move(name)), most_(most_unpacked(bytes.size())), left_(most_) {
  zlib_filefunc64_def functions;
  fill_fopen64_filefunc(&functions);
  functions.zopen64_file = open_memory;
  functions.opaque = &bytes;
  file_ = unzOpen2_64(name_.c_str(), &functions);
  if (file_ == nullptr) throw Error(say("{}: is a damaged or cut-off zip archive; save the document again", name_));
}

Archive::~Archive() {
  if (file_ != nullptr) unzClose(file_);
}

std::optional<std::string> Archive::read(const std::string& name) {
  constexpr std::size_t block = 1 << 14;
  constexpr int exact_case = 1;
  if (unzLocateFile(file_, name.c_str(), exact_case) != UNZ_OK) return std::nullopt;
  auto damaged = [&] { return Error(say("{}: {} is damaged in it; save the document again", name_, name)); };
  unz_file_info64 info{};
  if (unzGetCurrentFileInfo64(file_, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) throw damaged();
  if ((info.flag & 1U) != 0) throw Error(say("{}: is encrypted; save it without a password", name_));
  if (unzOpenCurrentFile(file_) != UNZ_OK) throw damaged();
  OpenEntry entry(file_);
  std::string text;
  // What the archive says of the size saves growing; what is there is what is read.
  text.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(info.uncompressed_size, left_)));
  std::vector<char> buffer(block);
  for (;;) {
    int got = unzReadCurrentFile(file_, buffer.data(), static_cast<unsigned>(buffer.size()));
    if (got < 0) throw damaged();
    text.append(buffer.data(), static_cast<std::size_t>(got));
    if (text.size() > left_) {
      throw Error(
          say("{}: unpacks to more than {} MB, the most that is read of a document of its size", name_, most_ >> 20));
    }
    if (got == 0) break;
  }
  if (!entry.close()) throw damaged();
  left_ -= text.size();
  return text;
}

}  // namespace planctl
