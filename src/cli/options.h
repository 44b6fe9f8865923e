// Options: those of every command, where else their values come from, and how one is defined. An option is
// defined once; the definition feeds the parser and the help.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/corpus.h"

namespace CLI {
class App;
}

namespace planctl {

struct GlobalOptions {
  std::vector<std::string> folders;
  std::string config;
  std::string language;
  std::string color;
  std::string encoding;
  std::string jobs;
  std::string max_size;
  bool help = false;
  bool version = false;
  bool verbose = false;
  bool no_pager = false;
  bool cache = false;
  bool no_cache = false;
};

void define_global_options(CLI::App& app, GlobalOptions& options);

/// How the help shows the value of an option, and what it says of the option.
struct ValueHelp {
  std::string value;  ///< "FILE"; of a choice "text|json"
  std::string description;
};

/// What is given without the name of an option.
void define_arguments(CLI::App& app, const std::string& name, std::vector<std::string>& values);
void define_arguments(CLI::App& app, const std::string& name, std::string& value);
/// An option with a value, which is not empty; the last one given counts.
void define_value(CLI::App& app, const std::string& name, std::string& value, const ValueHelp& help);
/// The same; `check` throws Error (exit 2) for a wrong value.
void define_checked(CLI::App& app, const std::string& name, std::string& value, const ValueHelp& help,
                    std::function<void(const std::string&)> check);
/// The same for an option that may be given several times; all that is given counts.
void define_values(CLI::App& app, const std::string& name, std::vector<std::string>& values, const ValueHelp& help,
                   std::function<void(const std::string&)> check);
/// An option that takes one of the values in its help.
void define_choice(CLI::App& app, const std::string& name, std::string& value, const ValueHelp& help);
/// An option without a value.
void define_flag(CLI::App& app, const std::string& names, bool& value, const std::string& description);
/// --width N, for text.
void define_width(CLI::App& app, std::string& width);
/// -o FILE.
void define_output(CLI::App& app, std::string& file);

/// Flag, else environment, else configuration file, else default. `documents` names one folder at least.
Config settle(const GlobalOptions& options);

}  // namespace planctl
