// Options: those of every command, where else their values come from, and how one is defined. An option is
// defined once; the definition feeds the parser and the help.
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "planctl/corpus.h"

namespace planctl {

struct GlobalOptions {
  std::vector<std::string> folders;
  std::string config;
  std::string language;
  std::string color;
  std::string encoding;
  std::string jobs;
  bool help = false;
  bool version = false;
};

void define_global_options(CLI::App& app, GlobalOptions& options);

/// An option with a value; the last one given counts.
CLI::Option* define_value(CLI::App& app, const std::string& name, std::string& value);
/// An option that takes one of "text|json".
CLI::Option* define_choice(CLI::App& app, const std::string& name, std::string& value, std::string_view choices);
/// --width N, for text.
void define_width(CLI::App& app, std::string& width);
/// An option without a value.
CLI::Option* define_flag(CLI::App& app, const std::string& names, bool& value);

/// Flag, else environment, else configuration file, else default. `documents` names one folder at least.
Config settle(const GlobalOptions& options);

}  // namespace planctl
