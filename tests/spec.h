// Specifications that are test data: prose, and cases of input and expected print. See tests/spec/README.md.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "files.h"

namespace planctl::tests {

/// One case of tests/spec/FILE.
struct SpecCase {
  std::string file;
  int line = 0;           ///< of the opening fence, from 1
  int expected_line = 0;  ///< of the first expected line
  std::string stage;      ///< what is printed: "lines", "blocks", "plan", …
  std::map<std::string, std::string> options;
  std::string input;      ///< visible notation
  std::string expected;   ///< visible notation
  std::size_t begin = 0;  ///< of the expected print in the file's text
  std::size_t end = 0;

  /// The document of the case, as bytes.
  [[nodiscard]] Input document() const;
  /// An option, or what stands for it.
  [[nodiscard]] std::string option(const std::string& name, const std::string& otherwise) const;
};

/// The cases of tests/spec/`name`. Throws when a fence or the "." is missing.
std::vector<SpecCase> read_spec(const std::string& name);

/// The cases of all specifications.
std::vector<SpecCase> read_specs();

/// What the case's stage prints for its document, in visible notation.
std::string print_case(const SpecCase& spec_case);

/// What a case of wording prints of the promise, and what it prints with its lines exchanged, told the other way round.
std::pair<std::string, std::string> strength_both_ways(const SpecCase& spec_case);

/// Compares all cases of a specification, or rewrites their expectations.
void check_spec(const std::string& name);

}  // namespace planctl::tests
