#include "measure.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <system_error>

namespace planctl::growth {
namespace {

void set_limit(__rlimit_resource resource, rlim_t most) {
  rlimit limit{most, most};
  setrlimit(resource, &limit);
}

/// Becomes the program.
[[noreturn]] void start(const std::vector<std::string>& arguments, const Limits& limits, int errors) {
  int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
  dup2(nothing, STDIN_FILENO);
  dup2(nothing, STDOUT_FILENO);
  dup2(errors, STDERR_FILENO);
  if (limits.seconds > 0) set_limit(RLIMIT_CPU, limits.seconds);
  if (limits.megabytes > 0) set_limit(RLIMIT_AS, rlim_t{limits.megabytes} << 20);
  std::vector<char*> pointers;
  for (const std::string& argument : arguments) pointers.push_back(const_cast<char*>(argument.c_str()));
  pointers.push_back(nullptr);
  execvp(pointers.front(), pointers.data());
  _exit(127);
}

std::string read_from_start(int file) {
  std::string text(1 << 16, '\0');
  ssize_t got = pread(file, text.data(), text.size(), 0);
  text.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
  return text;
}

double seconds_of(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

}  // namespace

Run run(const std::vector<std::string>& arguments, const Limits& limits) {
  int errors = memfd_create("errors", MFD_CLOEXEC);
  pid_t child = fork();
  if (child < 0 || errors < 0) throw std::system_error(errno, std::generic_category(), "cannot start a program");
  if (child == 0) start(arguments, limits, errors);
  int status = 0;
  rusage used{};
  while (wait4(child, &status, 0, &used) < 0 && errno == EINTR) continue;
  Run result;
  result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  result.seconds = seconds_of(used.ru_utime) + seconds_of(used.ru_stime);
  result.megabytes = static_cast<double>(used.ru_maxrss) / 1024;
  result.errors = read_from_start(errors);
  close(errors);
  return result;
}

// "==12== I refs:        1,234,567"
double count_instructions(std::vector<std::string> arguments) {
  const std::vector<std::string> valgrind{"valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"};
  arguments.insert(arguments.begin(), valgrind.begin(), valgrind.end());
  constexpr unsigned long_enough = 300;
  std::string text = run(arguments, {long_enough, 0}).errors;
  std::size_t at = text.find("Collected : ");
  if (at == std::string::npos) return 0;
  return std::strtod(text.c_str() + at + std::string_view("Collected : ").size(), nullptr);
}

}  // namespace planctl::growth
