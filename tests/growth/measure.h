// Running a program within limits: what it took.
#pragma once

#include <string>
#include <vector>

namespace planctl::growth {

struct Limits {
  unsigned seconds = 0;    ///< of the processor
  unsigned megabytes = 0;  ///< of memory; more makes it fail
};

struct Run {
  int exit_code = 0;  ///< -1 where a signal ended it
  double seconds = 0;
  double megabytes = 0;
  std::string errors;  ///< what it wrote to the standard error
};

/// Runs the program that the first argument names, without its output. Throws std::system_error when none can be
/// started.
Run run(const std::vector<std::string>& arguments, const Limits& limits);

/// Instructions that the program executes, counted by valgrind; 0 where it has not run to its end.
double count_instructions(std::vector<std::string> arguments);

}  // namespace planctl::growth
