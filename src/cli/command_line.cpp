#include "cli/command_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>

#include "cli/help.h"
#include "messages/say.h"
#include "text/printable.h"
#include "text/spelling.h"
#include "text/typed.h"

namespace planctl {
namespace {

/// "--format: 1 required text missing" → "--format needs a value: text|json"
std::string wrong_value(const CLI::App& own_options, const CLI::App& global_options, const std::string& message) {
  std::string name = message.substr(0, message.find_first_of(": "));
  // CLI11 names a flag without its dashes.
  if (!name.starts_with('-')) name = "--" + name;
  const CLI::Option* option = own_options.get_option_no_throw(name);
  if (option == nullptr) option = global_options.get_option_no_throw(name);
  if (option == nullptr) return message;
  if (option->get_items_expected_max() == 0) return say("{} takes no value", name);
  return say("{} needs a value: {}", name, translated(option->get_type_name()));
}

/// "-a.txt" looks like an option. "; a document of that name is './-a.txt'", or nothing.
std::string document_named(const std::string& argument) {
  std::error_code error;
  bool there = std::filesystem::is_regular_file(argument, error);
  return there ? say("; a document of that name is {}", printable(typed_path(argument))) : std::string();
}

Error second_command(const Command& first, std::string_view second) {
  return Error(say("'{}' is a second command, behind '{}'; a document of that name is './{}'; {}", second, first.name,
                   second, see_help(&first)),
               2);
}

/// How many arguments name documents, from the first on: "BEFORE AFTER TEXT" are two.
std::size_t document_count(const Command& command) {
  std::string_view arguments = command.arguments;
  bool any = arguments.find("BEFORE") != std::string_view::npos || arguments.find("PLAN") != std::string_view::npos ||
             arguments.find("PATH") != std::string_view::npos;
  if (!any) return 0;
  return arguments.find("TEXT") != std::string_view::npos ? 2 : SIZE_MAX;
}

/// A command where a document is named, unless there is one of that name.
void require_no_command(const Command& command, const CLI::App& app) {
  std::size_t left = document_count(command);
  for (const CLI::Option* option : app.get_options([](const CLI::Option* it) { return it->get_positional(); })) {
    for (const std::string& word : option->results()) {
      if (left-- == 0) return;
      std::error_code error;
      bool named =
          std::any_of(commands().begin(), commands().end(), [&](const Command* it) { return it->name == word; });
      if (named && !std::filesystem::exists(word, error)) throw second_command(command, word);
    }
  }
}

/// The first argument that is neither an option for all commands nor its value.
std::size_t first_word(const CLI::App& app, const std::vector<char*>& arguments) {
  std::size_t i = 1;
  for (; i < arguments.size(); ++i) {
    std::string argument = arguments[i];
    if (argument == "--") return arguments.size();
    if (argument.size() < 2 || argument.front() != '-') break;
    const CLI::Option* option = app.get_option_no_throw(argument);
    i += option != nullptr && option->get_items_expected_min() > 0 ? 1 : 0;
  }
  return i;
}

/// "--lang en help diff" → "--lang en diff --help"
std::vector<char*> without_help_command(const CLI::App& app, int argc, char** argv) {
  static char help[] = "--help";
  std::vector<char*> arguments(argv, argv + argc);
  std::size_t word = first_word(app, arguments);
  if (word >= arguments.size() || std::string_view(arguments[word]) != "help") return arguments;
  arguments.erase(arguments.begin() + static_cast<std::ptrdiff_t>(word));
  arguments.push_back(help);
  return arguments;
}

}  // namespace

CommandLine::CommandLine(int argc, char** argv) {
  app_.set_help_flag();
  app_.allow_extras();
  app_.fallthrough();
  app_.require_subcommand(0, 1);
  define_global_options(app_, globals);
  for (const Command* command : commands()) add_command(*command);
  try {
    std::vector<char*> arguments = without_help_command(app_, argc, argv);
    app_.parse(static_cast<int>(arguments.size()), arguments.data());
  } catch (const CLI::ArgumentMismatch& error) {
    const CLI::App& own_options = command_app_ == nullptr ? app_ : *command_app_;
    throw Error(fmt::format("{}; {}", printable(wrong_value(own_options, app_, error.what())), see_help(command_)), 2);
  } catch (const CLI::ParseError& error) {
    throw Error(fmt::format("{}; {}", printable(error.what()), see_help(command_)), 2);
  }
  // Behind "--" the parser takes any number of them, and the same one twice without a word.
  if (command_ != nullptr && command_app_->count() > 1) throw second_command(*command_, command_->name);
  if (command_ != nullptr && !globals.help) require_no_command(*command_, *command_app_);
}

void CommandLine::add_command(const Command& command) {
  CLI::App* app = app_.add_subcommand(std::string(command.name));
  // The options of the other commands cost time at start and would do nothing.
  app->preparse_callback([this, app, &command](std::size_t) {
    // The options of the first would be gone while the parser still writes into them.
    if (command_ != nullptr) throw second_command(*command_, command.name);
    command_ = &command;
    command_app_ = app;
    run = command.define(*app);
  });
}

void CommandLine::require_known_arguments() const {
  std::vector<std::string> extras = app_.remaining(true);
  if (auto end = std::find(extras.begin(), extras.end(), "--"); end != extras.end()) extras.erase(end);
  if (extras.empty()) return;
  auto is_option = [](const std::string& argument) { return argument.size() > 1 && argument[0] == '-'; };
  auto option = std::find_if(extras.begin(), extras.end(), is_option);
  throw unknown(option == extras.end() ? extras.front() : *option);
}

std::vector<std::string> CommandLine::option_names() const {
  std::vector<std::string> names;
  for (const CLI::App* app : {static_cast<const CLI::App*>(command_app_), &app_}) {
    if (app == nullptr) continue;
    for (const CLI::Option* option : app->get_options()) {
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
  }
  return names;
}

Error CommandLine::unknown(const std::string& argument) const {
  std::string help = see_help(command_);
  if (argument.starts_with('-')) {
    std::string name = argument.substr(0, argument.find('='));
    std::vector<std::string> names = option_names();
    bool known = std::find(names.begin(), names.end(), name) != names.end();
    if (known && command_ == nullptr) {
      return Error(say("'{}' stands behind '--', where nothing is an option; {}", name, help), 2);
    }
    if (known) {
      return Error(say("'{}' is an option of '{}' and goes behind it; {}", name, command_->name, help), 2);
    }
    std::string document = document_named(argument);
    return Error(say("unknown option '{}'{}; {}", printable(name),
                     document.empty() ? did_you_mean(name, names) : document, help),
                 2);
  }
  if (command_ != nullptr) {
    return Error(say("'{}' is one argument too many for '{}'; {}", printable(argument), command_->name, help), 2);
  }
  std::vector<std::string> names;
  for (const Command* command : commands()) names.emplace_back(command->name);
  return Error(say("unknown command '{}'{}; {}", printable(argument), did_you_mean(argument, names), help), 2);
}

std::string CommandLine::format() const {
  const CLI::Option* option = command_app_ == nullptr ? nullptr : command_app_->get_option_no_throw("--format");
  return option == nullptr || option->empty() ? std::string() : option->results().back();
}

std::string CommandLine::help() const {
  return command_ == nullptr ? program_help(app_) : command_help(*command_, *command_app_, app_);
}

}  // namespace planctl
