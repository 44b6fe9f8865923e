#include "cli/log_fence.h"

#include <fmt/format.h>
#include <sys/random.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "cli/environment.h"
#include "messages/say.h"
#include "planctl/diagnostic.h"
#include "unicode.h"

namespace planctl {
namespace {

bool is_regular_file(int file) {
  struct stat info {};
  return fstat(file, &info) == 0 && S_ISREG(info.st_mode);
}

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (!unicode::is_space(unicode::next(text, at))) return false;
  }
  return true;
}

/// Spaces before a command count for nothing.
bool would_be_obeyed(std::string_view lines) {
  if (lines.find("##[") != std::string_view::npos) return true;
  for (std::size_t at = lines.find("::"); at < lines.size(); at = lines.find("::", at + 1)) {
    std::size_t begin = lines.rfind('\n', at) + 1;
    if (is_blank(lines.substr(begin, at - begin))) return true;
  }
  return false;
}

std::string make_token() {
  std::array<unsigned char, 16> bytes{};
  if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
    throw Error(say("the log of GitHub Actions cannot be kept from obeying the text: {}", system_message(errno)));
  }
  std::string token = "planctl-";
  for (unsigned char byte : bytes) token += fmt::format("{:02x}", byte);
  return token;
}

}  // namespace

LogFence::LogFence(int file) : in_log_(environment("GITHUB_ACTIONS") == "true" && !is_regular_file(file)) {}

std::string LogFence::open_before(std::string_view lines) {
  if (!in_log_ || !token_.empty() || !would_be_obeyed(lines)) return {};
  token_ = make_token();
  return fmt::format("::stop-commands::{}\n", token_);
}

std::string LogFence::close() const { return token_.empty() ? std::string() : fmt::format("::{}::\n", token_); }

}  // namespace planctl
