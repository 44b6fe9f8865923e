#include "corpus/config_syntax.h"

#include <algorithm>
#include <cctype>

#include "messages/say.h"
#include "unicode.h"

namespace planctl {
namespace {

/// The sign at a place; empty behind the end of its line.
std::string_view sign_at(const ConfigFile& file, const toml::source_position& place) {
  std::string_view line = line_of(file.text, place.line);
  std::size_t at = 0;
  for (std::uint32_t column = 1; column < place.column && at < line.size(); ++column) unicode::next(line, at);
  std::size_t begin = at;
  if (at < line.size()) unicode::next(line, at);
  return line.substr(begin, at - begin);
}

/// A letter that needs quotes is what a writer of other languages meets first.
std::string describe(const ConfigFile& file, const toml::parse_error& error) {
  std::string_view sign = sign_at(file, error.source().begin);
  bool outside_quotes = error.description().find("parsing string") == std::string_view::npos;
  if (sign.size() < 2 || !outside_quotes) return say("not TOML: {}", error.description());
  return say("not TOML: '{}' stands outside quotes; a key or a value with such a sign needs them", sign);
}

/// Points of the longest dotted key on a line: "a.b . \"c\"" has two. Those between words of prose do not count.
std::size_t most_key_points(std::string_view line) {
  constexpr std::string_view blanks = " \t";
  std::size_t most = 0;
  std::size_t points = 0;
  char last = '.';  // that is no blank
  for (std::size_t at = 0; at < line.size(); ++at) {
    char c = line[at];
    if (blanks.find(c) != std::string_view::npos) continue;
    bool quote = c == '"' || c == '\'';
    bool part = quote || c == '_' || c == '-' || std::isalnum(static_cast<unsigned char>(c)) != 0;
    bool behind_blank = at > 0 && blanks.find(line[at - 1]) != std::string_view::npos;
    if (c == '.') {
      most = std::max(most, ++points);
    } else if (!part || (behind_blank && last != '.')) {
      points = 0;
    }
    if (quote) at = std::min(line.find(c, at + 1), line.size());
    last = c;
  }
  return most;
}

/// Dotted keys are tables in tables. The library limits how deep values may be, but not these, and its stack is not
/// endless.
void require_shallow(const ConfigFile& file) {
  constexpr std::size_t deepest = 32;
  toml::source_position place{1, 1};
  for (std::string_view rest = file.text; !rest.empty(); ++place.line) {
    std::size_t end = std::min(rest.find('\n'), rest.size());
    if (most_key_points(rest.substr(0, end)) > deepest)
      throw at(file, place, say("a key of more than {} parts", deepest));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

}  // namespace

toml::table parse_toml(const ConfigFile& file) {
  require_shallow(file);
  try {
    return toml::parse(file.text, file.path);
  } catch (const toml::parse_error& error) {
    throw at(file, error.source().begin, describe(file, error));
  }
}

}  // namespace planctl
