// The command line: argc, argv → global options and the command to run.
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/options.h"

namespace planctl {

class CommandLine {
 public:
  /// Throws Error (exit 2) for an option without its value or with a wrong one.
  CommandLine(int argc, char** argv);

  /// Throws Error (exit 2) for the first option, command or argument that nothing takes.
  void require_known_arguments() const;
  /// The help of the command, or of the program when no command was given.
  [[nodiscard]] std::string help() const;
  /// What --format of the command was given; empty where it was not.
  [[nodiscard]] std::string format() const;
  /// See Command.
  [[nodiscard]] bool tells_warnings() const { return command_ != nullptr && command_->tells_warnings; }

  GlobalOptions globals;
  Runner run;  ///< empty when no command was given

 private:
  void add_command(const Command& command);
  [[nodiscard]] Error unknown(const std::string& argument) const;
  [[nodiscard]] std::vector<std::string> option_names() const;

  CLI::App app_;
  const Command* command_ = nullptr;
  CLI::App* command_app_ = nullptr;
};

}  // namespace planctl
