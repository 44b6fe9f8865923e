#include "cli/pager.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "messages/say.h"
#include "planctl/diagnostic.h"
#include "run_program.h"
#include "text/printable.h"

namespace planctl {
namespace {

bool pager_is_allowed = false;

Error no_pager(const std::string& command, std::string_view why) {
  return Error(say("the pager '{}' {}; set PLANCTL_PAGER, or use --no-pager", printable(command), why));
}

/// In the child: the command as a shell reads it, which is what PAGER is for every program.
[[noreturn]] void become_pager(const char* command, int in) {
  dup2(in, STDIN_FILENO);
  std::signal(SIGPIPE, SIG_DFL);
  std::signal(SIGXFSZ, SIG_DFL);
  execl("/bin/sh", "sh", "-c", command, nullptr);
  constexpr int not_run = 127;
  _exit(not_run);
}

}  // namespace

void allow_pager(bool allowed) { pager_is_allowed = allowed; }

std::string pager_command() {
  if (!pager_is_allowed || isatty(STDOUT_FILENO) == 0) return {};
  for (const char* variable : {"PLANCTL_PAGER", "PAGER"}) {
    // One that is empty says that there is to be none.
    if (const char* command = std::getenv(variable)) return std::string_view(command) == "cat" ? "" : command;
  }
  return find_program("less").empty() ? "" : "less";
}

Pager::Pager(std::string command) : command_(std::move(command)) {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) throw no_pager(command_, system_message(errno));
  // What git gives to a pager that has no wishes of its own: leave at once where it all fits, show colours.
  setenv("LESS", "FRX", 0);
  setenv("LV", "-c", 0);
  id_ = fork();
  if (id_ == 0) become_pager(command_.c_str(), ends[0]);
  close(ends[0]);
  descriptor_ = ends[1];
  if (id_ < 0) throw no_pager(command_, system_message(errno));
  // An interrupt is for the pager, which stays on the terminal.
  on_interrupt_ = std::signal(SIGINT, SIG_IGN);
  on_quit_ = std::signal(SIGQUIT, SIG_IGN);
}

Pager::~Pager() { wait(); }

void Pager::finish() {
  constexpr int not_found = 127;
  int status = wait();
  if (WIFEXITED(status) && WEXITSTATUS(status) == not_found) throw no_pager(command_, translated("cannot be started"));
}

int Pager::wait() {
  if (descriptor_ >= 0) close(std::exchange(descriptor_, -1));
  if (id_ <= 0) return 0;
  int status = 0;
  while (waitpid(id_, &status, 0) < 0 && errno == EINTR) continue;
  id_ = 0;
  std::signal(SIGINT, on_interrupt_);
  std::signal(SIGQUIT, on_quit_);
  return status;
}

}  // namespace planctl
