#include "cli/run.h"

#include <fmt/format.h>

#include <csignal>
#include <exception>
#include <new>

#include "cli/command_line.h"
#include "cli/exit_code.h"
#include "cli/help.h"
#include "cli/output.h"
#include "planctl/diagnostic.h"

namespace planctl {
namespace {

int answer(const CommandLine& line) {
  if (line.globals.version) {
    write_output("planctl " PLANCTL_VERSION "\n");
    return 0;
  }
  if (line.globals.help) {
    write_output(line.help());
    return 0;
  }
  line.require_known_arguments();
  if (!line.run) {
    write_error(line.help());
    return usage_error;
  }
  return line.run(settle(line.globals));
}

}  // namespace

int run(int argc, char** argv) {
  // A reader that has seen enough closes the pipe; writing then fails with EPIPE instead of a signal.
  std::signal(SIGPIPE, SIG_IGN);
  try {
    return answer(CommandLine(argc, argv));
  } catch (const Error& error) {
    write_error(fmt::format("planctl: {}\n", error.what()));
    return error.exit_code();
  } catch (const std::bad_alloc&) {
    write_error("planctl: out of memory\n");
  } catch (const std::exception& error) {
    write_error(fmt::format("planctl: {}\n", error.what()));
  }
  return no_answer;
}

}  // namespace planctl
