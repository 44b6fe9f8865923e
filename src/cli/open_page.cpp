#include "cli/open_page.h"

#include <fmt/format.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "cli/environment.h"
#include "cli/options.h"
#include "cli/output.h"
#include "messages/say.h"
#include "run_program.h"
#include "text/printable.h"
#include "text/typed.h"

namespace planctl {
namespace {

constexpr const char* opener = "xdg-open";

std::string new_page() {
  std::string folder = environment("TMPDIR").empty() ? "/tmp" : environment("TMPDIR");
  std::string path = folder + "/planctl-XXXXXX.html";
  int file = mkstemps(path.data(), static_cast<int>(std::string_view(".html").size()));
  if (file < 0) throw Error(say("{}: no file can be made there: {}", printable(folder), system_message(errno)));
  close(file);
  return path;
}

}  // namespace

void define_open(CLI::App& app, bool& open) {
  define_flag(app, "--open", open, "show it as a page in the browser; the page is kept with -o");
}

void require_page(bool open, std::string& format, std::string_view usual) {
  if (!open || format == "html") return;
  if (format != usual) throw Error(say("--open shows a page; leave out --format {}, or --open", format), 2);
  format = "html";
}

void open_page(std::string_view page, const std::string& file) {
  constexpr unsigned most_seconds = 60;
  constexpr std::size_t most_output = 1 << 16;
  std::string program = find_program(opener);
  std::string path = file.empty() || file == "-" ? new_page() : file;
  write_output(page, Content::data, path);
  std::string shown = printable(typed_path(path));
  if (program.empty()) {
    throw Error(
        say("{} is written; to show it, xdg-open is needed, which is not installed (package "
            "xdg-utils); open the file in a browser",
            shown));
  }
  // A name such as "-page.html" is no option.
  std::string absolute = std::filesystem::absolute(path).string();
  ProgramOutput opened = run_program(program, {opener, absolute}, "", {most_seconds, 0, most_output}, shown);
  if (opened.status != 0 || opened.late)
    throw Error(say("{} is written; xdg-open could not show it; open the file in a browser", shown));
}

}  // namespace planctl
