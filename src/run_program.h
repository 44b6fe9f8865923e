// Programs beside planctl: run without a shell, within limits of time, memory and output.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace planctl {

/// What a program may use.
struct ProgramLimits {
  unsigned seconds = 60;   ///< of computing, and of waiting
  std::size_t memory = 0;  ///< bytes of address space; 0: as much as there is
  std::size_t output = 0;  ///< bytes; a longer one is not read to its end
};

/// What it said, and how it ended.
struct ProgramOutput {
  std::string out;
  std::string complaints;  ///< the beginning of what it said on standard error
  int status = 0;          ///< as of waitpid; 0: it did what it should
  bool late = false;       ///< it was ended because it took too long
  bool too_long = false;   ///< `out` is the beginning of more than it may say
};

/// The path of the program as PATH finds it; empty where it is not installed.
std::string find_program(std::string_view name);

/// Runs the program at `file`; the first of `words` is its name. Throws Error (exit 3) where it cannot be started, for
/// which `name` says what is read.
ProgramOutput run_program(const std::string& file, std::vector<std::string> words, std::string_view input,
                          const ProgramLimits& limits, const std::string& name);

}  // namespace planctl
