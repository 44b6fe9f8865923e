// Where results go: standard output or a file that is replaced whole, and what the terminal can show.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "planctl/corpus.h"
#include "planctl/render.h"

namespace planctl {

/// Writes to standard output, or to `file` through a temporary file beside it. A closed pipe is not an error.
/// Throws Error (exit 3) when the text cannot be delivered.
void write_output(std::string_view text, const std::string& file = "");

/// Writes to standard error, as well as that is possible.
void write_error(std::string_view text);

/// Colour and width for output to `file`, or to standard output when that is empty.
RenderOptions render_options(const Config& config, const std::string& file, const std::string& width = {});

}  // namespace planctl
