// Transcripts: commands with what they print, run with the real program in a scratch folder. See tests/cli/README.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "files.h"

namespace planctl::tests {

/// One "$ command" and the lines below it.
struct Step {
  int line = 0;  ///< of the command, from 1
  std::string command;
  std::string expected;
  std::size_t begin = 0;  ///< of the expected lines in the text
  std::size_t end = 0;
};

/// What a command did.
struct Outcome {
  std::string out;
  std::string err;
  int exit_code = 0;
};

/// The steps between lines that start with `open` and lines that start with `close`.
std::vector<Step> read_steps(std::string_view text, std::string_view open, std::string_view close);

/// Runs a shell command in `folder`, with planctl in the path, no input, and an environment that is always the same.
Outcome run_shell(const std::string& command, const Path& folder);

/// Puts the samples, their gold and their configuration into `folder`.
void copy_samples(const Path& folder);

/// Runs a file of tests/cli and compares, or rewrites it.
void check_transcript(const std::string& name);

/// Runs those of `steps` that begin with planctl and compares what they print; `file` is named in failures.
void check_examples(const std::string& file, const std::vector<Step>& steps);

}  // namespace planctl::tests
