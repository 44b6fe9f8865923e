#include "cli/run.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <new>

#include "cli/command_line.h"
#include "cli/exit_code.h"
#include "cli/help.h"
#include "cli/message_language.h"
#include "cli/notices.h"
#include "cli/output.h"
#include "cli/replaced_file.h"
#include "messages/say.h"
#include "planctl/diagnostic.h"
#include "planctl/version.h"

namespace planctl {
namespace {

int answer(const CommandLine& line) {
  allow_pager(!line.globals.no_pager);
  if (line.globals.version) {
    write_output(line.globals.verbose ? fmt::format("planctl {}\n\n{}", PLANCTL_VERSION, notices())
                                      : "planctl " PLANCTL_VERSION "\n",
                 Content::text);
    return 0;
  }
  if (line.globals.help) {
    if (!line.run) line.require_known_arguments();
    write_output(line.help(), Content::text);
    return 0;
  }
  line.require_known_arguments();
  if (!line.run) {
    write_error(line.help());
    return usage_error;
  }
  Config config = settle(line.globals);
  config.findings = line.tells_warnings() ? Findings::all : Findings::reading;
  speak_to_reader(config.language);
  // What programs read is the same in every locale, and so is what is said of it.
  if (is_for_programs(line.format())) speak("en");
  return line.run(config);
}

/// A file that is opened must not become standard output because that is closed.
void open_standard_files() {
  for (int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (fcntl(file, F_GETFD) == 0 || errno != EBADF) continue;
    // The wrong way round, so that using it is still an error.
    open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY);
  }
}

/// Errors become messages; what is left is that there is no memory for one.
int answer_or_message(int argc, char** argv) {
  try {
    speak_to_reader(asked_language(argc, argv));
    return answer(CommandLine(argc, argv));
  } catch (const Error& error) {
    write_error(fmt::format("planctl: {}\n", error.what()));
    return error.exit_code();
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& error) {
    write_error(fmt::format("planctl: {}\n", error.what()));
  }
  return no_answer;
}

std::atomic<bool> memory_is_out = false;

void say_out_of_memory() { write_to_terminal(translated("planctl: out of memory\n")); }

}  // namespace

void throw_out_of_memory() {
  memory_is_out = true;
  throw std::bad_alloc();
}

void end_without_memory() {
  if (!memory_is_out) std::abort();
  remove_unfinished();
  say_out_of_memory();
  _exit(no_answer);
}

int run(int argc, char** argv) {
  // A reader that has seen enough closes the pipe, and a file may be allowed to grow no more; writing then fails with
  // EPIPE or EFBIG instead of a signal.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  open_standard_files();
  try {
    return answer_or_message(argc, argv);
  } catch (const std::bad_alloc&) {
    say_out_of_memory();
  }
  return no_answer;
}

}  // namespace planctl
