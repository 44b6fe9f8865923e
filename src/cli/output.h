// The one door to standard output, standard error and files; and what the terminal can show.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "cli/log_fence.h"
#include "cli/pager.h"
#include "cli/replaced_file.h"
#include "planctl/corpus.h"
#include "planctl/render.h"

namespace planctl {

/// What is written, and so what a terminal or a log could obey in it.
enum class Content : std::uint8_t {
  text,           ///< lines for people: only line ends and tabs are obeyed
  coloured_text,  ///< and colours
  data            ///< for programs, as it stands: its format escapes
};

/// Of the value of --format.
Content content_of(std::string_view format, const RenderOptions& options);

/// Standard output or a file, written piece by piece; a piece ends where a line ends. A file takes its place only with
/// `finish`. A closed pipe is not an error. All functions throw Error (exit 3) when the text cannot be delivered.
class Output {
 public:
  Output(const std::string& file, Content content);
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  ~Output();

  void write(std::string_view text);
  void finish();
  /// True when nobody reads any more.
  [[nodiscard]] bool closed() const { return closed_; }

 private:
  void append(std::string_view bytes);
  void start_pager();
  void deliver(std::string_view bytes);
  void close_file();

  std::string name_ = "standard output";
  Content content_;
  std::optional<ReplacedFile> replaced_;
  std::optional<Pager> pager_;
  LogFence fence_;
  std::string buffer_;
  int file_ = 1;
  bool written_ = false;
  bool closed_ = false;
};

/// Writes to standard output, or to `file`, which is replaced whole. A closed pipe is not an error. Throws Error
/// (exit 3) when the text cannot be delivered.
void write_output(std::string_view text, Content content, const std::string& file = "");

/// Columns of the terminal that a standard file is; no value where it is none.
std::optional<std::size_t> columns_of_terminal(int file);

/// The lines of a message, those that are longer than `width` columns broken at spaces.
std::string wrap_message(std::string_view text, std::size_t width);

/// Writes a message to standard error, wrapped on a terminal, as well as that is possible. Nothing in it is obeyed but
/// line ends and tabs; who makes the message sees to it that names hold none: printable.
void write_error(std::string_view text);
/// The same as it stands, with what moves the cursor.
void write_to_terminal(std::string_view text);

/// All columns of the terminal, or the usual 80 of a file.
std::size_t full_width(const std::string& file);

/// Colour and width for output to `file`, or to standard output when that is empty.
RenderOptions render_options(const Config& config, const std::string& file, const std::string& width = {});

}  // namespace planctl
