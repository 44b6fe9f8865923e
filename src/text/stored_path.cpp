#include "text/stored_path.h"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "planctl/source.h"
#include "unicode.h"

namespace planctl {
namespace {

namespace fs = std::filesystem;

/// A link that leads nowhere too.
bool is_stored(const fs::path& path) {
  std::error_code error;
  return fs::symlink_status(path, error).type() != fs::file_type::not_found;
}

/// The entry of the folder with this name in another form; the first in byte order where there are several.
std::optional<std::string> entry_named(const fs::path& folder, const std::string& name) {
  std::optional<std::string> found;
  std::string key = path_key(name);
  std::error_code error;
  for (fs::directory_iterator entry(folder.empty() ? "." : folder, error), end; !error && entry != end;
       entry.increment(error)) {
    std::string other = entry->path().filename().string();
    if (path_key(other) == key && (!found || other < *found)) found = std::move(other);
  }
  return found;
}

}  // namespace

std::string path_key(std::string_view path) {
  if (unicode::is_surely_nfc(path) || !unicode::is_utf8(path)) return std::string(path);
  std::optional<std::size_t> cut;
  return unicode::to_nfc(unicode::cap_mark_runs(path, max_mark_run, cut));
}

std::string stored_path(const std::string& path) {
  bool one_form = std::all_of(path.begin(), path.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (one_form || is_stored(path)) return path;
  fs::path stored;
  for (const fs::path& part : fs::path(path)) {
    bool typed = is_stored(stored / part);
    stored /= typed ? part : fs::path(entry_named(stored, part.string()).value_or(part.string()));
  }
  return stored.string();
}

}  // namespace planctl
