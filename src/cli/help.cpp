#include "cli/help.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <string_view>

#include "messages/say.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t help_width = 80;
constexpr std::size_t help_column = 30;

constexpr std::string_view program_examples = R"(examples:
  planctl diff 2024 2026         what changed in the plan from 2024 to 2026
  planctl diff                   the latest two years
  planctl diff a.txt b.txt       two documents, wherever they are
  planctl diff 2022 2024@krets   2024 in the document with 'krets' in its title
                                 or path, where several have a plan for 2024
  planctl show 2024              the plan of 2024 as an outline
  planctl -C plans list          the documents in the folder 'plans'

a plan is named by
  2024, 2021-2025                its year or period, among the documents
  2024@WORD                      the same, in the document that WORD tells
  plan.txt, plan.txt#2023        its document, or one year of it
  -                              standard input
)";

constexpr std::string_view settings_help = R"(
PLANCTL_DOCUMENTS (folders, separated by colons), PLANCTL_CONFIG, PLANCTL_LANG,
PLANCTL_COLOR, PLANCTL_ENCODING, PLANCTL_MAX_SIZE, PLANCTL_JOBS and
PLANCTL_CACHE in the environment stand in for options that are not given;
'documents', 'encoding', 'language', 'color' and 'max-size' in the configuration
for both.
)";

constexpr std::string_view exit_codes = R"(exit codes:
  0  done
  1  differences, where --exit-code asks for it; an F1 below --fail-under;
     findings at or above --fail-on
  2  wrong usage
  3  a document could not be read or a plan could not be found
)";

/// "-h, --help" and what follows the name.
std::string label_of(const CLI::Option& option) {
  std::string label;
  for (const std::string& name : option.get_snames()) label += fmt::format("{}-{}", label.empty() ? "" : ", ", name);
  for (const std::string& name : option.get_lnames()) label += fmt::format("{}--{}", label.empty() ? "" : ", ", name);
  bool flag = option.get_items_expected_max() == 0;
  return flag ? label : fmt::format("{} {}", label, translated(option.get_type_name()));
}

/// The text from `help_column` on, in lines of at most 80 columns.
std::string wrap(std::string_view text) {
  std::string out;
  const std::size_t room = help_width - help_column;
  while (unicode::columns(text) > room) {
    std::size_t end = std::string_view::npos;
    for (std::size_t at = text.find(' '); at < text.size(); at = text.find(' ', at + 1)) {
      if (unicode::columns(text.substr(0, at)) > room) break;
      end = at;
    }
    if (end == std::string_view::npos) break;
    out += fmt::format("{}\n{}", text.substr(0, end), std::string(help_column, ' '));
    text.remove_prefix(end + 1);
  }
  return out.append(text);
}

std::string entry(const std::string& label, std::string_view text) {
  const std::string own_line = "\n" + std::string(help_column, ' ');
  std::size_t columns = unicode::columns(label);
  bool fits = columns + 4 <= help_column;
  std::string gap = fits ? std::string(help_column - columns - 2, ' ') : own_line;
  return fmt::format("  {}{}{}\n", label, gap, wrap(text));
}

std::string list_options(const CLI::App& app) {
  std::string out;
  for (const CLI::Option* option : app.get_options()) {
    if (!option->get_positional()) out += entry(label_of(*option), translated(option->get_description()));
  }
  return out;
}

std::string list_commands() {
  std::string out;
  for (const Command* command : commands()) {
    out += entry(fmt::format("{} {}", command->name, translated(command->arguments)), translated(command->summary));
  }
  return out;
}

}  // namespace

std::string program_help(const CLI::App& app) {
  return say(
      "planctl - what changed between the years in an organisation's plans\n\n"
      "usage: planctl [OPTION]... COMMAND [ARGUMENT]...\n\n{}\ncommands:\n{}\noptions, before or after "
      "the command:\n{}{}\n{}\n'planctl help COMMAND' has more examples\n",
      translated_help("program", program_examples), list_commands(), list_options(app),
      translated_help("settings", settings_help), translated_help("exit-codes", exit_codes));
}

std::string command_help(const Command& command, const CLI::App& own_options, const CLI::App& global_options) {
  return say(
      "planctl {} - {}\n\nusage: planctl {} {}{}[OPTION]...\n\nexamples:{}\noptions:\n{}\noptions of every "
      "command:\n{}\n{}",
      command.name, translated(command.summary), command.name, translated(command.arguments),
      command.arguments.empty() ? "" : " ", translated_help(command.name, command.examples), list_options(own_options),
      list_options(global_options), translated_help("exit-codes", exit_codes));
}

std::string see_help(const Command* command) {
  return command == nullptr ? say("see planctl --help") : say("see planctl {} --help", command->name);
}

}  // namespace planctl
