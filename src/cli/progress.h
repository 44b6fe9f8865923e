// How far long work has come: a line on standard error that is written over, where that is a terminal.
#pragma once

#include <chrono>
#include <cstddef>
#include <string_view>

namespace planctl {

/// Shows nothing for work of less than half a second, and leaves nothing behind. Only one at a time.
class Progress {
 public:
  Progress(std::string_view what, std::size_t total);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { hide(); }

  /// One thing more is done.
  void step() {
    ++done_;
    if (on_terminal_) show_if_due();
  }
  /// Makes room for something else on standard error; comes back with the next step that is due.
  void hide();

 private:
  using Clock = std::chrono::steady_clock;
  void show_if_due();

  std::string_view what_;
  std::size_t total_;
  std::size_t done_ = 0;
  bool on_terminal_;
  bool shown_ = false;
  Clock::time_point due_;
};

}  // namespace planctl
