// Where results go: standard output or a file that is replaced whole, and what the terminal can show.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "planctl/corpus.h"
#include "planctl/render.h"

namespace planctl {

/// Standard output or a file, written piece by piece. A file takes its place only with `finish`. A closed pipe is not
/// an error. All functions throw Error (exit 3) when the text cannot be delivered.
class Output {
 public:
  explicit Output(const std::string& file = "");
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  ~Output();

  void write(std::string_view text);
  void finish();
  /// True when nobody reads any more.
  [[nodiscard]] bool closed() const { return closed_; }

 private:
  void deliver(std::string_view text);

  std::string name_ = "standard output";
  std::string target_;     ///< the file to be replaced, if any
  std::string temporary_;  ///< the file beside it
  std::string buffer_;
  int file_ = 1;
  bool closed_ = false;
};

/// Writes to standard output, or to `file` through a temporary file beside it. A closed pipe is not an error.
/// Throws Error (exit 3) when the text cannot be delivered.
void write_output(std::string_view text, const std::string& file = "");

/// Writes to standard error, as well as that is possible. Control characters, which a name of a file may hold, are
/// shown as signs; line ends and tabs stay.
void write_error(std::string_view text);
/// The same as it stands, with what moves the cursor.
void write_to_terminal(std::string_view text);

/// Colour and width for output to `file`, or to standard output when that is empty.
RenderOptions render_options(const Config& config, const std::string& file, const std::string& width = {});

}  // namespace planctl
