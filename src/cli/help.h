// Help by example: what the program and each command is for, with commands to try.
#pragma once

#include <string>

#include "cli/command.h"

namespace planctl {

std::string program_help(const CLI::App& app);
std::string command_help(const Command& command, const CLI::App& own_options, const CLI::App& global_options);

/// "see planctl diff --help"
std::string see_help(const Command* command);

}  // namespace planctl
