// A page of HTML: written like any output, or shown in the browser.
#pragma once

#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace planctl {

/// --open.
void define_open(CLI::App& app, bool& open);

/// With --open, the format is HTML unless another one than `usual` was asked for, which is an Error (exit 2).
void require_page(bool open, std::string& format, std::string_view usual);

/// Writes the page to `file`, or to a new file in the folder for temporary files where that is empty, and shows it.
/// Throws Error (exit 3) where there is nothing that opens it; the file stays.
void open_page(std::string_view page, const std::string& file);

}  // namespace planctl
