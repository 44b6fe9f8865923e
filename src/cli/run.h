// The program: reads the command line, runs one command, and turns errors into messages and exit codes.
#pragma once

namespace planctl {

/// Returns the exit code: 0 done, 1 differences when asked for, 2 wrong usage, 3 a document or plan is
/// missing.
int run(int argc, char** argv);

/// What operator new calls when there is no memory: throws bad_alloc, and remembers it for what std::terminate calls.
[[noreturn]] void throw_out_of_memory();

/// What std::terminate calls: there may be no memory where nothing may throw, in the start of a library too.
[[noreturn]] void end_without_memory();

}  // namespace planctl
