#include "files.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace planctl::tests {

Path in_repository(const Path& path) { return Path(PLANCTL_SOURCE_DIR) / path; }

std::string read_bytes(const Path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path.string() + ": cannot be read");
  return {std::istreambuf_iterator<char>(file), {}};
}

void write_bytes(const Path& path, std::string_view bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!file.flush()) throw std::runtime_error(path.string() + ": cannot be written");
}

std::vector<std::string> files_in(const Path& folder, std::string_view extension) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(in_repository(folder))) {
    if (entry.path().extension() == extension) names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<Input> samples() {
  std::vector<Input> inputs;
  for (const std::string& name : files_in("samples", ".txt")) {
    inputs.push_back({name, read_bytes(in_repository(Path("samples") / name))});
  }
  return inputs;
}

bool updating() {
  const char* update = std::getenv("PLANCTL_UPDATE");
  return update != nullptr && std::string_view(update) == "1";
}

void check_expected(const std::string& name, const std::string& actual) {
  Path path = in_repository(Path("tests/expected") / name);
  if (updating()) return write_bytes(path, actual);
  std::string expected = std::filesystem::exists(path) ? read_bytes(path) : std::string();
  INFO("tests/expected/", name, " (rewrite with PLANCTL_UPDATE=1)");
  check_same(expected, actual);
}

namespace {

std::string_view take_line(std::string_view& text) {
  std::size_t end = std::min(text.find('\n'), text.size());
  std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

}  // namespace

std::string first_difference(std::string_view expected, std::string_view actual) {
  if (expected == actual) return {};
  for (int line = 1;; ++line) {
    bool more = !expected.empty() && !actual.empty();
    std::string_view wanted = take_line(expected);
    std::string_view came = take_line(actual);
    if (more && wanted == came) continue;
    return fmt::format("line {}\n  expected: {}\n  actual:   {}", line, wanted, came);
  }
}

void check_same(std::string_view expected, std::string_view actual) {
  std::string difference = first_difference(expected, actual);
  CHECK_MESSAGE(difference.empty(), difference);
}

void skip_test(std::string_view reason) { MESSAGE("skipped: ", std::string(reason)); }

ScratchFolder::ScratchFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "planctl-test-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error(pattern + ": cannot be made");
  path_ = pattern;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace planctl::tests
