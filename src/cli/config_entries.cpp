#include "cli/config_entries.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

#include "cli/environment.h"
#include "cli/output.h"
#include "corpus/config_text.h"
#include "messages/say.h"
#include "text/bytes.h"
#include "text/printable.h"

namespace planctl {

ConfigEntries::ConfigEntries(const Config& config)
    : path_(config.path.empty() ? "planctl.toml" : config.path), is_new_(config.path.empty()) {
  if (!is_new_) bytes_ = read_bytes(path_, config.max_size);
}

void ConfigEntries::append(const std::string& entries) {
  std::string text = bytes_;
  if (!text.empty() && !text.ends_with('\n')) text += '\n';
  if (!text.empty()) text += '\n';
  text += entries;
  try {
    parse_config(path_, text);
  } catch (const Error& error) {
    throw Error(
        say("{}: nothing can be added at its end, where it would be read so:\n{}", printable(path_), error.what()), 2);
  }
  if (is_new_) {
    write_output(text, Content::data, path_);
  } else {
    update_file(path_, bytes_, text);
  }
  bytes_ = std::move(text);
  is_new_ = false;
}

namespace {

/// Seconds from 1970 to the year 9999.
long long parse_epoch(const std::string& text) {
  constexpr long long last = 253402300799;
  long long seconds = -1;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  bool number = error == std::errc() && end == text.data() + text.size();
  if (number && seconds >= 0 && seconds <= last) return seconds;
  throw Error(say("SOURCE_DATE_EPOCH: '{}' is no number of seconds since 1970", printable(text)), 2);
}

}  // namespace

std::string today() {
  std::string fixed = environment("SOURCE_DATE_EPOCH");
  auto now = fixed.empty() ? std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())
                           : std::chrono::sys_seconds(std::chrono::seconds(parse_epoch(fixed)));
  std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(now));
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

}  // namespace planctl
