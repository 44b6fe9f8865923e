#include "cli/message_language.h"

#include <algorithm>
#include <array>

#include "cli/environment.h"
#include "messages/say.h"

namespace planctl {
namespace {

/// "sv_SE.UTF-8" → "sv". The variables are read, and not the locale, which would have to be installed.
std::string locale_language() {
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    std::string locale = environment(variable);
    if (!locale.empty()) return locale.substr(0, locale.find_first_of("_.@"));
  }
  return "en";
}

}  // namespace

std::string asked_language(int argc, char** argv) {
  constexpr std::string_view joined = "--lang=";
  std::string asked;
  for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i) {
    std::string_view argument = argv[i];
    if (argument.starts_with(joined)) asked = argument.substr(joined.size());
    if (argument == "--lang" && i + 1 < argc) asked = argv[i + 1];
  }
  return asked.empty() ? environment("PLANCTL_LANG") : asked;
}

void speak_to_reader(const std::string& asked) { speak(can_speak(asked) ? asked : locale_language()); }

bool is_for_programs(std::string_view format) {
  constexpr std::array<std::string_view, 7> formats{"json", "ndjson", "csv", "sarif", "github", "gitlab", "junit"};
  return std::find(formats.begin(), formats.end(), format) != formats.end();
}

}  // namespace planctl
