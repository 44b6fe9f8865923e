// Messages: what the program says itself, as help, errors and findings, in the language of its reader. A message is
// written in English where it is made, and that is its key; a table has it in another language. Machine formats,
// names of rules and what output says of plans in their own language are no messages.
//
// gettext would be the library for this. Its catalogues are files beside a program and its locales have to be
// installed; this program is one file that is copied to machines which have neither. So the tables are compiled in.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace planctl {

/// The language of all messages from now on, "sv"; any that has no table is English. Like a locale it is the
/// process's; to be set before threads begin.
void speak(std::string_view language);

/// True when there is a table for the language, or it is English.
bool can_speak(std::string_view language);

/// The message as it is said; itself when English is spoken.
std::string_view translated(std::string_view english);

/// The same with values in it. The compiler checks the English placeholders, a test those of the tables.
template <typename... T>
std::string say(fmt::format_string<T...> english, T&&... values) {
  fmt::string_view text = english;
  std::string_view said = translated({text.data(), text.size()});
  return fmt::vformat(fmt::string_view(said.data(), said.size()), fmt::make_format_args(values...));
}

/// The message in English and in every other language, for who has to know it again.
std::vector<std::string_view> in_every_language(std::string_view english);

/// The body of the help with this name, or the English one.
std::string_view translated_help(std::string_view name, std::string_view english);

/// What the system says of an errno.
std::string system_message(int reason);

}  // namespace planctl
