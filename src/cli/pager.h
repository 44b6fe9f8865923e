// The pager, with git's manners: only for what is read on a terminal, and not for what fits on one screen.
#pragma once

#include <sys/types.h>

#include <csignal>
#include <string>

namespace planctl {

/// Whether output may be paged: until somebody says otherwise, it is not.
void allow_pager(bool allowed);

/// The command that output on standard output is paged with; empty where it is not: $PLANCTL_PAGER, else $PAGER, else
/// less.
std::string pager_command();

/// A running pager, which reads what is written to its descriptor. Waited for when this ends.
class Pager {
 public:
  /// Throws Error (exit 3) where it cannot be started.
  explicit Pager(std::string command);
  Pager(const Pager&) = delete;
  Pager& operator=(const Pager&) = delete;
  ~Pager();

  [[nodiscard]] int descriptor() const { return descriptor_; }
  /// Ends what it reads, and waits until the reader has seen enough. Throws Error (exit 3) where there is no such
  /// pager.
  void finish();

 private:
  int wait();

  std::string command_;
  int descriptor_ = -1;
  pid_t id_ = 0;
  void (*on_interrupt_)(int) = SIG_DFL;
  void (*on_quit_)(int) = SIG_DFL;
};

}  // namespace planctl
