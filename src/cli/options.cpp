#include "cli/options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <charconv>
#include <optional>

#include "cli/environment.h"
#include "language/language.h"
#include "messages/say.h"
#include "text/byte_size.h"
#include "text/printable.h"
#include "text/spelling.h"

namespace planctl {
namespace {

std::vector<std::string> split_paths(const std::string& list) {
  std::vector<std::string> paths;
  for (std::size_t at = 0; at < list.size();) {
    std::size_t end = std::min(list.find(':', at), list.size());
    if (end > at) paths.push_back(list.substr(at, end - at));
    at = end + 1;
  }
  return paths;
}

std::string from_environment(const char* name, std::string_view choices) {
  std::string value = environment(name);
  std::string wrong = value.empty() ? "" : check_choice(value, choices);
  if (!wrong.empty()) throw Error(fmt::format("{}: {}", name, wrong), 2);
  return value;
}

void override(std::string& setting, const std::string& variable, const std::string& flag) {
  if (!flag.empty()) {
    setting = flag;
  } else if (!variable.empty()) {
    setting = variable;
  }
}

Config load_config(const std::string& flag, std::size_t max_size) {
  std::string path = flag.empty() ? environment("PLANCTL_CONFIG") : flag;
  return path.empty() ? find_config(".", max_size) : read_config(path, max_size);
}

/// No value where neither the flag nor the environment says.
std::optional<std::size_t> settle_max_size(const std::string& flag) {
  std::string text = flag.empty() ? environment("PLANCTL_MAX_SIZE") : flag;
  if (text.empty()) return std::nullopt;
  auto size = parse_byte_size(text);
  if (size) return size;
  throw Error(say("{}: '{}' is no size of a file; expected {}", flag.empty() ? "PLANCTL_MAX_SIZE" : "--max-size", text,
                  translated(expected_byte_size)),
              2);
}

std::size_t settle_jobs(const std::string& flag) {
  constexpr std::size_t most = 1024;
  std::string text = flag.empty() ? environment("PLANCTL_JOBS") : flag;
  if (text.empty()) return 0;
  std::size_t jobs = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), jobs);
  bool number = error == std::errc() && end == text.data() + text.size();
  if (number && jobs > 0 && jobs <= most) return jobs;
  throw Error(say("{}: '{}' is no number of threads; expected 1 to {}", flag.empty() ? "PLANCTL_JOBS" : "-j",
                  printable(text), most),
              2);
}

/// By flag, else PLANCTL_CACHE; where neither says, not in CI: what a job keeps is lost with it.
bool settle_cache(const GlobalOptions& options) {
  if (options.cache && options.no_cache)
    throw Error(say("--cache and --no-cache contradict each other; leave one of them out"), 2);
  std::string variable = from_environment("PLANCTL_CACHE", "0|1");
  if (options.cache || options.no_cache) return options.cache;
  return variable.empty() ? environment("CI").empty() : variable == "1";
}

CLI::Option* add_value(CLI::App& app, const std::string& name, std::string& value, const ValueHelp& help) {
  return app.add_option(name, value)->take_last()->type_name(help.value)->description(help.description);
}

/// The check throws for a wrong value.
void add_check(CLI::Option& option, std::function<void(const std::string&)> check) {
  option.check([check = std::move(check)](const std::string& given) {
    check(given);
    return std::string();
  });
}

/// What a script left empty by mistake is not what was left out on purpose.
std::function<void(const std::string&)> refuse_empty(const std::string& name, const std::string& expected) {
  return [name, expected](const std::string& given) {
    if (given.empty()) throw Error(say("{}: the value is empty; expected {}", name, translated(expected)), 2);
  };
}

}  // namespace

void define_arguments(CLI::App& app, const std::string& name, std::vector<std::string>& values) {
  add_check(*app.add_option(name, values), refuse_empty(app.get_name(), name));
}

void define_arguments(CLI::App& app, const std::string& name, std::string& value) {
  add_check(*app.add_option(name, value), refuse_empty(app.get_name(), name));
}

void define_value(CLI::App& app, const std::string& name, std::string& value, const ValueHelp& help) {
  add_check(*add_value(app, name, value, help), refuse_empty(name, help.value));
}

void define_checked(CLI::App& app, const std::string& name, std::string& value, const ValueHelp& help,
                    std::function<void(const std::string&)> check) {
  add_check(*add_value(app, name, value, help), std::move(check));
}

void define_values(CLI::App& app, const std::string& name, std::vector<std::string>& values, const ValueHelp& help,
                   std::function<void(const std::string&)> check) {
  CLI::Option* option = app.add_option(name, values)->allow_extra_args(false);
  option->type_name(help.value)->description(help.description);
  add_check(*option, std::move(check));
}

void define_choice(CLI::App& app, const std::string& name, std::string& value, const ValueHelp& help) {
  define_checked(app, name, value, help, [name, choices = help.value](const std::string& given) {
    std::string wrong = check_choice(given, choices);
    if (!wrong.empty()) throw Error(fmt::format("{}: {}", name, wrong), 2);
  });
}

void define_flag(CLI::App& app, const std::string& names, bool& value, const std::string& description) {
  app.add_flag(names, value)->disable_flag_override()->description(description);
}

void define_width(CLI::App& app, std::string& width) {
  define_value(app, "--width", width, {"N", "columns of the text (default: those of the terminal)"});
}

void define_output(CLI::App& app, std::string& file) {
  define_value(app, "-o", file, {"FILE", "write to FILE, which is replaced whole"});
}

void define_global_options(CLI::App& app, GlobalOptions& options) {
  define_values(app, "-C", options.folders,
                {"DIR",
                 "folder of documents; may be given several times (default: 'documents' of the configuration, else the "
                 "current folder)"},
                refuse_empty("-C", "DIR"));
  define_value(app, "--config", options.config,
               {"FILE", "configuration file (default: planctl.toml or .planctl.toml, here or in a folder above)"});
  define_choice(
      app, "--lang", options.language,
      {language_choices(),
       "language of the output and of messages; auto: that of the documents, and messages in that of the locale"});
  define_choice(app, "--color", options.color, {std::string(color_choices), "colours; auto: on a terminal"});
  define_value(app, "--encoding", options.encoding,
               {"NAME", "encoding of the documents (default: seen from the bytes)"});
  define_value(app, "--max-size", options.max_size,
               {"SIZE", "read no file that is larger, such as 500kB or 64MiB (default: 64MiB)"});
  define_value(app, "-j", options.jobs, {"N", "read and compare by N threads (default: one for each core)"});
  define_flag(app, "--cache", options.cache, "keep what is known of large folders for the next time, in CI too");
  define_flag(app, "--no-cache", options.no_cache, "read every document, and keep nothing");
  define_flag(app, "-h,--help", options.help, "this help, or that of a command");
  define_flag(app, "--no-pager", options.no_pager, "do not page what is longer than the terminal");
  define_flag(app, "--version", options.version, "print the version");
  define_flag(app, "--verbose", options.verbose,
              "with --version: also what is linked into the program, with its licences");
}

Config settle(const GlobalOptions& options) {
  auto max_size = settle_max_size(options.max_size);
  Config config = load_config(options.config, max_size.value_or(usual_max_size));
  if (max_size) config.max_size = *max_size;
  override(config.language, from_environment("PLANCTL_LANG", language_choices()), options.language);
  override(config.color, from_environment("PLANCTL_COLOR", color_choices), options.color);
  override(config.encoding, environment("PLANCTL_ENCODING"), options.encoding);
  config.jobs = settle_jobs(options.jobs);
  config.cache = settle_cache(options);
  std::vector<std::string> variable = split_paths(environment("PLANCTL_DOCUMENTS"));
  if (!options.folders.empty()) {
    config.documents = options.folders;
  } else if (!variable.empty()) {
    config.documents = variable;
  }
  if (config.documents.empty()) config.documents = {"."};
  return config;
}

}  // namespace planctl
