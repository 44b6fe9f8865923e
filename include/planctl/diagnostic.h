// What was odd in a document, as values beside the product of a stage; and the one exception of the library.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace planctl {

enum class Severity : std::uint8_t { note, warning, error };

/// "note", "warning" or "error".
std::string_view to_string(Severity severity);

/// One finding about one document. `line` and `column` count from 1; column counts characters, not bytes.
struct Diagnostic {
  std::string rule;  ///< stable id, such as "lost-hyphen"
  Severity severity = Severity::note;
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::string message;  ///< what was seen
  std::string remedy;   ///< what to do about it; may be empty

  bool operator==(const Diagnostic&) const = default;
};

/// Thrown only when no answer is possible. `exit_code` is what the program returns: 2 usage, 3 nothing was compared.
class Error : public std::runtime_error {
 public:
  explicit Error(const std::string& message, int exit_code = 3) : std::runtime_error(message), exit_code_(exit_code) {}
  [[nodiscard]] int exit_code() const { return exit_code_; }

 private:
  int exit_code_;
};

}  // namespace planctl
