// planctl completion: what a shell needs to complete command lines, from the definitions that parse them.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iterator>
#include <memory>

#include "cli/command.h"
#include "cli/gate.h"
#include "cli/options.h"
#include "cli/output.h"
#include "messages/say.h"

namespace planctl {
namespace {

struct CompletionOptions {
  std::string shell;
};

/// An option as a shell offers it.
struct Offer {
  std::vector<std::string> names;  ///< "--format", "-o"
  std::string value;               ///< as the help shows it; empty: it takes none
  std::string description;
};

/// The names of the options, and what their values may be.
struct OfferedCommand {
  std::string name;
  std::string summary;
  std::vector<Offer> options;
};

std::vector<Offer> offers_of(const CLI::App& app) {
  std::vector<Offer> offers;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_positional()) continue;
    Offer& offer = offers.emplace_back();
    for (const std::string& name : option->get_lnames()) offer.names.push_back("--" + name);
    for (const std::string& name : option->get_snames()) offer.names.push_back("-" + name);
    if (option->get_items_expected_max() > 0) offer.value = option->get_type_name();
    offer.description = option->get_description();
  }
  return offers;
}

std::vector<OfferedCommand> offered_commands() {
  std::vector<OfferedCommand> offered;
  for (const Command* command : commands()) {
    CLI::App app;
    app.set_help_flag();
    Runner keeps_options = command->define(app);
    offered.push_back({std::string(command->name), std::string(command->summary), offers_of(app)});
  }
  return offered;
}

std::vector<Offer> global_offers() {
  CLI::App app;
  app.set_help_flag();
  GlobalOptions options;
  define_global_options(app, options);
  return offers_of(app);
}

/// What the value may be, with spaces between; empty where it is anything.
std::string choices_of(const Offer& offer) {
  if (offer.value.starts_with("TYPE")) return fmt::format("{}", fmt::join(change_type_names(), " "));
  if (offer.value.find('|') == std::string::npos) return {};
  std::string choices = offer.value;
  std::replace(choices.begin(), choices.end(), '|', ' ');
  return choices;
}

std::string names_in(const std::vector<Offer>& offers) {
  std::string names;
  for (const Offer& offer : offers) names += fmt::format(" {}", fmt::join(offer.names, " "));
  return names;
}

std::string command_names(const std::vector<OfferedCommand>& offered) {
  std::string names;
  for (const OfferedCommand& command : offered) names += command.name + " ";
  return names + "help";
}

// ------------------------------------------------------------------------------------------------ bash

void append_bash_value(std::string& out, const Offer& offer, std::string_view command) {
  std::string pattern;
  for (const std::string& name : offer.names) {
    pattern += fmt::format("{}{}:{}", pattern.empty() ? "" : "|", command, name);
  }
  std::string choices = choices_of(offer);
  std::string action = "COMPREPLY=()";
  if (!choices.empty()) action = fmt::format("COMPREPLY=($(compgen -W '{}' -- \"$cur\"))", choices);
  if (offer.value == "FILE") action = "COMPREPLY=($(compgen -f -- \"$cur\"))";
  if (offer.value == "DIR") action = "COMPREPLY=($(compgen -d -- \"$cur\"))";
  fmt::format_to(std::back_inserter(out), "    {}) {}; return ;;\n", pattern, action);
}

std::string bash_script(const std::vector<OfferedCommand>& offered, const std::vector<Offer>& globals) {
  std::string values;
  std::string names;
  for (const OfferedCommand& command : offered) {
    for (const Offer& offer : command.options) {
      if (!offer.value.empty()) append_bash_value(values, offer, command.name);
    }
    fmt::format_to(std::back_inserter(names), "      {}) options+='{}' ;;\n", command.name, names_in(command.options));
  }
  for (const Offer& offer : globals) {
    if (!offer.value.empty()) append_bash_value(values, offer, "*");
  }
  std::string commands = command_names(offered);
  std::string words = commands;
  std::replace(words.begin(), words.end(), ' ', '|');
  return fmt::format(R"bash(# bash completion for planctl; made by: planctl completion bash
_planctl() {{
  local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}} command= word options
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    case $word in {0}) command=$word; break ;; esac
  done
  # bash makes words of their own of "=" and what is behind it.
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=${{COMP_WORDS[COMP_CWORD-2]}}; fi
  case $command:$prev in
{1}  esac
  if [[ $command == help ]]; then COMPREPLY=($(compgen -W '{2}' -- "$cur")); return; fi
  if [[ $cur == -* ]]; then
    options='{3}'
    case $command in
{4}    esac
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
  elif [[ -z $command ]]; then
    COMPREPLY=($(compgen -W '{2}' -- "$cur"))
  elif [[ $command == schema ]]; then
    COMPREPLY=($(compgen -W "$(planctl schema 2>/dev/null | cut -d' ' -f1)" -- "$cur"))
  elif [[ $command == completion ]]; then
    COMPREPLY=($(compgen -W 'bash zsh fish' -- "$cur"))
  else
    COMPREPLY=($(compgen -f -- "$cur"))
  fi
}}
complete -o filenames -F _planctl planctl
)bash",
                     words, values, commands, names_in(globals), names);
}

// ------------------------------------------------------------------------------------------------ zsh

/// What stands in single quotes, with a sign in front of those that zsh would read.
std::string zsh_text(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
      out += c;
    }
  }
  return out;
}

std::string zsh_value(const Offer& offer) {
  if (offer.value.empty()) return {};
  std::string choices = choices_of(offer);
  if (!choices.empty()) return fmt::format(":value:({})", choices);
  if (offer.value == "FILE") return ":file:_files";
  return offer.value == "DIR" ? ":folder:_files -/" : ":" + zsh_text(offer.value) + ":";
}

void append_zsh_options(std::string& out, const std::vector<Offer>& offers) {
  for (const Offer& offer : offers) {
    for (const std::string& name : offer.names) {
      // With "=", the value may stand behind one or in a word of its own.
      std::string_view sign = !offer.value.empty() && name.starts_with("--") ? "=" : "";
      fmt::format_to(std::back_inserter(out), "    '*{}{}[{}]{}'\n", name, sign, zsh_text(offer.description),
                     zsh_value(offer));
    }
  }
}

std::string zsh_script(const std::vector<OfferedCommand>& offered, const std::vector<Offer>& globals) {
  std::string out = "#compdef planctl\n# zsh completion for planctl; made by: planctl completion zsh\n_planctl() {\n";
  out += "  local command= word\n  local -a options commands\n  commands=(\n";
  std::string words;
  for (const OfferedCommand& command : offered) {
    fmt::format_to(std::back_inserter(out), "    '{}:{}'\n", command.name, zsh_text(command.summary));
    words += command.name + "|";
  }
  out += "    'help:the help of a command'\n  )\n  for word in \"${(@)words[2,CURRENT-1]}\"; do\n";
  out += fmt::format("    case $word in ({}help) command=$word; break ;; esac\n  done\n  options=(\n", words);
  append_zsh_options(out, globals);
  out += "  )\n  case $command in\n";
  for (const OfferedCommand& command : offered) {
    out += fmt::format("  ({}) options+=(\n", command.name);
    append_zsh_options(out, command.options);
    out += "  ) ;;\n";
  }
  return out + R"zsh(  esac
  case $command in
  (''|help) _arguments -S $options '*:command:{ _describe command commands }' ;;
  (schema) _arguments -S $options '*:schema:{ compadd -- ${(f)"$(planctl schema 2>/dev/null | cut -d" " -f1)"} }' ;;
  (completion) _arguments -S $options '*:shell:(bash zsh fish)' ;;
  (*) _arguments -S $options '*:plan:_files' ;;
  esac
}
if [[ $funcstack[1] == _planctl ]]; then _planctl "$@"; else compdef _planctl planctl; fi
)zsh";
}

// ------------------------------------------------------------------------------------------------ fish

std::string fish_text(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

void append_fish_options(std::string& out, const std::vector<Offer>& offers, const std::string& condition) {
  for (const Offer& offer : offers) {
    out += "complete -c planctl" + condition;
    for (const std::string& name : offer.names) {
      out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    }
    std::string choices = choices_of(offer);
    if (!choices.empty()) {
      out += fmt::format(" -x -a '{}'", choices);
    } else if (!offer.value.empty()) {
      out += offer.value == "FILE" ? " -r -F" : offer.value == "DIR" ? " -x -a '(__fish_complete_directories)'" : " -x";
    }
    out += fmt::format(" -d '{}'\n", fish_text(offer.description));
  }
}

std::string fish_script(const std::vector<OfferedCommand>& offered, const std::vector<Offer>& globals) {
  std::string out = "# fish completion for planctl; made by: planctl completion fish\n";
  append_fish_options(out, globals, "");
  for (const OfferedCommand& command : offered) {
    fmt::format_to(std::back_inserter(out), "complete -c planctl -n __fish_use_subcommand -f -a {} -d '{}'\n",
                   command.name, fish_text(command.summary));
    append_fish_options(out, command.options, fmt::format(" -n '__fish_seen_subcommand_from {}'", command.name));
  }
  auto argument = [&](std::string_view command, std::string_view choices) {
    fmt::format_to(std::back_inserter(out), "complete -c planctl -n '__fish_seen_subcommand_from {}' -f -a '{}'\n",
                   command, choices);
  };
  out += "complete -c planctl -n __fish_use_subcommand -f -a help -d 'the help of a command'\n";
  argument("help", command_names(offered));
  argument("schema", "(planctl schema 2>/dev/null | string replace -r \" .*\" \"\")");
  argument("completion", "bash zsh fish");
  return out;
}

int run_completion(const CompletionOptions& options) {
  std::vector<OfferedCommand> offered = offered_commands();
  std::vector<Offer> globals = global_offers();
  if (options.shell == "bash") {
    write_output(bash_script(offered, globals), Content::data);
  } else if (options.shell == "zsh") {
    write_output(zsh_script(offered, globals), Content::data);
  } else if (options.shell == "fish") {
    write_output(fish_script(offered, globals), Content::data);
  } else {
    throw Error(say("completion needs the name of a shell: bash, zsh or fish; see planctl completion --help"), 2);
  }
  return 0;
}

Runner define_completion(CLI::App& app) {
  auto options = std::make_shared<CompletionOptions>();
  define_arguments(app, "SHELL", options->shell);
  return [options](const Config&) { return run_completion(*options); };
}

}  // namespace

const Command completion_command{"completion", "SHELL", "completes command lines: for bash, zsh or fish", R"(
  . <(planctl completion bash)   for this shell
  planctl completion zsh > ~/.zfunc/_planctl
  planctl completion fish > ~/.config/fish/completions/planctl.fish
)",
                                 define_completion};

}  // namespace planctl
