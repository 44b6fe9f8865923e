#include "corpus/config_values.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <sstream>

#include "corpus/complaints.h"
#include "messages/say.h"
#include "text/clean.h"
#include "text/printable.h"
#include "text/spelling.h"
#include "unicode.h"

namespace planctl {
namespace {

namespace fs = std::filesystem;

/// The line and a caret below the column.
std::string quote_source(const ConfigFile& file, const toml::source_position& place) {
  std::string_view line = line_of(file.text, place.line);
  std::string caret;
  std::string quoted;
  for (std::size_t at = 0, column = 1; at < line.size(); ++column) {
    char32_t c = unicode::next(line, at);
    quoted += c == U'\t' ? "\t" : shown_as(c);
    if (column < place.column) caret += c == U'\t' ? '\t' : ' ';
  }
  return fmt::format("\n  {}\n  {}^", quoted, caret);
}

/// A path of the configuration as one would type it in the current folder.
std::string resolve(const ConfigFile& file, const std::string& path) {
  if (fs::path(path).is_absolute()) return fs::path(path).lexically_normal().string();
  fs::path here = fs::current_path();
  fs::path place = (here / fs::path(file.path).parent_path() / path).lexically_normal();
  if (place.filename().empty()) place = place.parent_path();
  fs::path typed = place.lexically_relative(here);
  bool outside = typed.empty() || *typed.begin() == "..";
  return outside && fs::path(file.path).is_absolute() ? place.string() : typed.string();
}

}  // namespace

std::string_view line_of(std::string_view text, std::size_t number) {
  for (; number > 1 && !text.empty(); --number) {
    std::size_t end = text.find('\n');
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return text.substr(0, text.find_first_of("\r\n"));
}

Error at(const ConfigFile& file, const toml::source_position& place, std::string_view message) {
  return Error(fmt::format("{}:{}:{}: {}{}", printable(file.path), place.line, place.column, printable(message),
                           quote_source(file, place)),
               2);
}

Error at(const ConfigValue& value, std::string_view message) {
  return at(value.file, value.node.source().begin, message);
}

Error wrong_kind(const ConfigValue& value, std::string_view expected) {
  std::ostringstream found;
  found << value.node.type();
  return at(value, say("{}: expected {}, found {}", value.key, translated(expected), found.str()));
}

ConfigPlace place_of(const ConfigValue& value) {
  toml::source_position begin = value.node.source().begin;
  return {value.file.path, begin.line, begin.column};
}

const toml::array& list_value(const ConfigValue& value, std::string_view expected) {
  if (!value.node.is_array()) throw wrong_kind(value, expected);
  return *value.node.as_array();
}

void require_table(const ConfigValue& value, std::string_view expected) {
  if (!value.node.is_table()) throw wrong_kind(value, expected);
}

std::string text_value(const ConfigValue& value) {
  const auto* text = value.node.as_string();
  if (text == nullptr) throw wrong_kind(value, "text in quotes");
  return text->get();
}

std::string choice_value(const ConfigValue& value, std::string_view choices) {
  std::string choice = text_value(value);
  std::string wrong = check_choice(choice, choices);
  if (!wrong.empty()) throw at(value, fmt::format("{}: {}", value.key, wrong));
  return choice;
}

std::string words_value(const ConfigValue& value, std::string_view expected) {
  std::string text = text_value(value);
  if (says_nothing(text)) throw at(value, say("{}: expected {}", value.key, translated(expected)));
  return text;
}

std::string path_value(const ConfigFile& file, const toml::source_position& place, std::string_view key,
                       const std::string& path) {
  if (path.empty()) throw at(file, place, say("{}: the path is empty", key));
  if (path.find('\0') != std::string::npos) throw at(file, place, say("{}: a path cannot hold U+0000", key));
  return resolve(file, path);
}

std::string document_value(const ConfigValue& value) {
  return path_value(value.file, value.node.source().begin, value.key, words_value(value, "the path of a document"));
}

int year_value(const ConfigValue& value) {
  constexpr std::int64_t first = 1000;
  constexpr std::int64_t last = 9999;
  std::int64_t year = value.node.is_integer() ? value.node.as_integer()->get() : 0;
  if (year < first || year > last) throw wrong_kind(value, "a year such as 2019");
  return static_cast<int>(year);
}

std::array<int, 2> two_years(const ConfigValue& value) {
  constexpr std::string_view expected = "two years, before and after, such as [2024, 2026]";
  const toml::array& list = list_value(value, expected);
  if (list.size() != 2) throw at(value, say("years: expected {}", translated(expected)));
  std::array<int, 2> years{};
  for (std::size_t i = 0; i < years.size(); ++i) years[i] = year_value({value.file, list[i], value.key});
  return years;
}

PinText goal_text(const ConfigValue& value) {
  std::string text = text_value(value);
  bool readable = !says_nothing(text) && text.find('\0') == std::string::npos;
  if (!readable) throw at(value, say("{}: expected the text of a goal", value.key));
  return {compose(text), place_of(value)};
}

/// A key in another language is like none of them: then all there are are named.
Error unknown_key(const ConfigFile& file, const toml::key& name, const std::vector<std::string>& known) {
  std::string hint = did_you_mean(name.str(), known);
  if (hint.empty()) hint = say("; there are {}", fmt::join(known, ", "));
  return at(file, name.source().begin, say("unknown key '{}'{}", name.str(), hint));
}

Error missing_key(const ConfigValue& table, std::string_view name) {
  return at(table, say("{}: the key '{}' is missing", table.key, name));
}

}  // namespace planctl
