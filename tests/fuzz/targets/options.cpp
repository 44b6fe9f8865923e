// Any arguments are a command line or one clear error.
#include <algorithm>
#include <vector>

#include "cli/command_line.h"
#include "fuzz/targets/target.h"
#include "fuzz/targets/texts.h"
#include "language/language.h"
#include "text/spelling.h"

namespace planctl::fuzz {
namespace {

std::vector<std::string> split_arguments(const std::string& bytes) {
  std::vector<std::string> arguments{"planctl"};
  for (std::size_t at = 0; at < bytes.size();) {
    std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    // An argument ends at a NUL.
    arguments.emplace_back(bytes.substr(at, end - at).c_str());
    at = end + 1;
  }
  return arguments;
}

bool is_one_of(const std::string& value, std::string_view choices) {
  return value.empty() || check_choice(value, choices).empty();
}

void require_line(const CommandLine& line) {
  require(is_one_of(line.globals.language, language_choices()), "the language is one there is", line.globals.language);
  require(is_one_of(line.globals.color, color_choices), "the colour is one there is", line.globals.color);
  std::string help = line.help();
  require_utf8(help, "help");
  require(help.starts_with("planctl") && help.ends_with('\n'), "help is a text", help);
}

}  // namespace

void check_options(const std::string& bytes, Choice /*laws*/) {
  std::vector<std::string> arguments = split_arguments(bytes);
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  try {
    CommandLine line(static_cast<int>(arguments.size()), argv.data());
    require_line(line);
    line.require_known_arguments();
    // A line of nothing but options and its end has no command.
    bool words = std::any_of(arguments.begin() + 1, arguments.end(),
                             [](const std::string& argument) { return !argument.starts_with('-'); });
    require(words || !line.run, "a command has a name");
  } catch (const Error& error) {
    require_error(error, "", 2);
  }
}

}  // namespace planctl::fuzz
