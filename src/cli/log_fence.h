// GitHub Actions obeys lines of a log that begin with "::", or hold "##[". Around a text that has such lines stands
//   ::stop-commands::TOKEN
//   ::TOKEN::
// with a token that nobody could know: then they are lines like any other.
#pragma once

#include <string>
#include <string_view>

namespace planctl {

class LogFence {
 public:
  /// For what is written to `file`. Outside of GitHub Actions, and in a regular file, nothing is fenced.
  explicit LogFence(int file);

  /// What must stand before these lines; empty where no line of them would be obeyed, or the fence stands already.
  std::string open_before(std::string_view lines);
  /// What must stand behind the last line.
  [[nodiscard]] std::string close() const;

 private:
  bool in_log_;
  std::string token_;  ///< empty before the fence stands
};

}  // namespace planctl
