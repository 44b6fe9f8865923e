// Which language messages are in: that of --lang, PLANCTL_LANG or the configuration where one of them says, else that
// of the reader's locale.
#pragma once

#include <string>
#include <string_view>

namespace planctl {

/// What --lang says, else PLANCTL_LANG; before anything is parsed, since that too may go wrong.
std::string asked_language(int argc, char** argv);

/// Speaks the language that was asked for, or that of the locale where none was or it has no messages.
void speak_to_reader(const std::string& asked);

/// True for the formats that programs read, and whose messages are English in every locale.
bool is_for_programs(std::string_view format);

}  // namespace planctl
