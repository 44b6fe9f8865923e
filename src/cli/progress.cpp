#include "cli/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <string>

#include "cli/output.h"

namespace planctl {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 500ms;
constexpr auto pause = 100ms;  // between two pictures
constexpr std::size_t bar_columns = 30;
constexpr std::string_view clear_line = "\r\x1b[K";

}  // namespace

Progress::Progress(std::string_view what, std::size_t total)
    : what_(what),
      total_(total),
      on_terminal_(total > 1 && isatty(STDERR_FILENO) != 0),
      due_(Clock::now() + patience) {}

void Progress::show_if_due() {
  auto now = Clock::now();
  if (now < due_) return;
  due_ = now + pause;
  std::size_t full = done_ * bar_columns / total_;
  write_to_terminal(
      fmt::format("{}{} [{:#>{}}{:.>{}}] {}/{}", clear_line, what_, "", full, "", bar_columns - full, done_, total_));
  shown_ = true;
}

void Progress::hide() {
  if (shown_) write_to_terminal(clear_line);
  shown_ = false;
}

}  // namespace planctl
