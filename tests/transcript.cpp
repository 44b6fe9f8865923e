#include "transcript.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>

#include <algorithm>
#include <iterator>
#include <stdexcept>

#include "visible.h"

namespace planctl::tests {
namespace {

constexpr std::string_view prompt = "$ ";
constexpr std::string_view anything = "…";  // stands for any lines

/// "cd 'folder' && command" as a child process; its exit code, or 128 and the signal.
int spawn_shell(const std::string& script, const Path& out, const Path& err, const Path& home) {
  std::string path = "PATH=" + Path(PLANCTL_PROGRAM).parent_path().string() + ":/usr/bin:/bin";
  std::string home_variable = "HOME=" + home.string();
  std::string locale = "LC_ALL=C";
  std::string terminal = "TERM=dumb";
  // Looking for leaks at every end takes a third of the time, and the tests that call functions do it once.
  std::string sanitizer = "ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=1:malloc_context_size=1";
  char* environment[] = {path.data(), home_variable.data(), locale.data(), terminal.data(), sanitizer.data(), nullptr};
  std::string shell = "sh";
  std::string option = "-c";
  std::string text = script;
  char* arguments[] = {shell.data(), option.data(), text.data(), nullptr};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  constexpr int flags = O_WRONLY | O_CREAT | O_TRUNC;
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), flags, 0600);
  posix_spawn_file_actions_addopen(&actions, 2, err.c_str(), flags, 0600);
  posix_spawn_file_actions_addclosefrom_np(&actions, 3);  // a limit of open files counts what tests were started with
  pid_t child = 0;
  int failure = posix_spawn(&child, "/bin/sh", &actions, nullptr, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  if (failure != 0) throw std::runtime_error("the shell cannot be started");
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// What stands below a command: its output, its errors with "! " in front, its exit code when it is not 0.
std::string written(const Outcome& outcome) {
  std::string text = to_visible(outcome.out, Signs::plain);
  std::string errors = to_visible(outcome.err, Signs::plain);
  for (std::size_t at = 0; at < errors.size();) {
    std::size_t end = errors.find('\n', at) + 1;
    text += "! " + errors.substr(at, end - at);
    at = end;
  }
  if (outcome.exit_code != 0) fmt::format_to(std::back_inserter(text), "[exit {}]\n", outcome.exit_code);
  return text;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

using LineList = std::vector<std::string_view>;

/// Same lines, where "…" in `expected` stands for any.
bool matches(const LineList& expected, std::size_t e, const LineList& actual, std::size_t a) {
  if (e == expected.size()) return a == actual.size();
  if (expected[e] == anything) {
    for (std::size_t next = a; next <= actual.size(); ++next) {
      if (matches(expected, e + 1, actual, next)) return true;
    }
    return false;
  }
  return a < actual.size() && expected[e] == actual[a] && matches(expected, e + 1, actual, a + 1);
}

bool matches(std::string_view expected, std::string_view actual) {
  return matches(lines_of(expected), 0, lines_of(actual), 0);
}

void report(const std::string& file, const Step& step, const std::string& actual) {
  ADD_FAIL_CHECK_AT(file.c_str(), step.line,
                    "$ " << step.command << "\n--- expected\n"
                         << step.expected << "--- actual\n"
                         << actual << "---");
}

}  // namespace

std::vector<Step> read_steps(std::string_view text, std::string_view open, std::string_view close) {
  std::vector<Step> steps;
  bool inside = false;
  bool command = false;  // since the fence was opened
  bool continued = false;
  int number = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    std::string_view line = text.substr(at, end - at - 1);
    ++number;
    if (!inside) {
      inside = line.starts_with(open);
      command = false;
    } else if (line.starts_with(close)) {
      inside = false;
    } else if (line.starts_with(prompt) || continued) {
      if (!continued) steps.push_back({number, {}, {}, end, end});
      Step& step = steps.back();
      step.command += continued ? "\n" + std::string(line) : std::string(line.substr(prompt.size()));
      step.begin = step.end = end;
      continued = line.ends_with('\\');
      command = true;
    } else if (command) {
      steps.back().expected += std::string(line) + "\n";
      steps.back().end = end;
    }
    at = end;
  }
  return steps;
}

Outcome run_shell(const std::string& command, const Path& folder) {
  ScratchFolder results;
  Path out = results.path() / "out";
  Path err = results.path() / "err";
  int code = spawn_shell("cd '" + folder.string() + "' || exit 99\n" + command, out, err, results.path());
  return {read_bytes(out), read_bytes(err), code};
}

void copy_samples(const Path& folder) {
  std::filesystem::copy(in_repository("samples"), folder / "samples");
  std::filesystem::copy(in_repository(".planctl.toml"), folder);
  std::filesystem::create_directory(folder / "tests");
  std::filesystem::copy(in_repository("tests/gold"), folder / "tests/gold", std::filesystem::copy_options::recursive);
  std::filesystem::copy(in_repository("tests/documents"), folder / ".documents");
}

void check_transcript(const std::string& name) {
  Path path = in_repository(Path("tests/cli") / name);
  std::string text = read_bytes(path);
  ScratchFolder folder;
  copy_samples(folder.path());
  std::string updated;
  std::size_t copied = 0;
  for (const Step& step : read_steps(text, "```console", "```")) {
    std::string actual = written(run_shell(step.command, folder.path()));
    bool same = matches(step.expected, actual);
    if (!same && !updating()) report("tests/cli/" + name, step, actual);
    updated.append(text, copied, step.begin - copied);
    updated += same ? step.expected : actual;
    copied = step.end;
  }
  CHECK(!updated.empty());
  updated.append(text, copied);
  if (updating()) write_bytes(path, updated);
}

void check_examples(const std::string& file, const std::vector<Step>& steps) {
  ScratchFolder folder;
  copy_samples(folder.path());
  for (const Step& step : steps) {
    if (!step.command.starts_with("planctl ")) continue;
    Outcome outcome = run_shell(step.command, folder.path());
    std::string actual = to_visible(outcome.out + outcome.err, Signs::plain);
    if (step.expected.find("[exit ") != std::string::npos) actual += fmt::format("[exit {}]\n", outcome.exit_code);
    if (!matches(step.expected, actual)) report(file, step, actual);
  }
}

}  // namespace planctl::tests
