// Reads planctl.toml. Whatever is wrong in it is told with its place, so that nothing set there is quietly
// ignored.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <limits>
#include <sstream>

#include "corpus/complaints.h"
#include "corpus/config_accepted.h"
#include "corpus/config_text.h"
#include "corpus/config_values.h"
#include "corpus/pins.h"
#include "corpus/toml.h"
#include "language/language.h"
#include "messages/say.h"
#include "planctl/corpus.h"
#include "text/byte_size.h"
#include "text/bytes.h"
#include "text/clean.h"
#include "text/printable.h"
#include "text/spelling.h"
#include "text/stored_path.h"
#include "unicode.h"

namespace planctl {
namespace {

namespace fs = std::filesystem;

void set_documents(Config& config, const ConfigFile& file, const toml::node& node) {
  auto add = [&](const toml::node& entry) {
    std::string path = text_value(file, entry, "documents");
    config.documents.push_back(path_value(file, entry.source().begin, "documents", path));
  };
  if (!node.is_array()) return add(node);
  for (const toml::node& entry : *node.as_array()) add(entry);
}

void set_encoding(Config& config, const ConfigFile& file, const toml::node& node) {
  config.encoding = text_value(file, node, "encoding");
  if (unicode::knows_encoding(config.encoding)) return;
  throw at(file, node.source().begin,
           say("unknown encoding '{}'; try UTF-8, UTF-16LE or windows-1252", config.encoding));
}

void set_language(Config& config, const ConfigFile& file, const toml::node& node) {
  config.language = choice_value(file, node, "language", language_choices());
}

void set_color(Config& config, const ConfigFile& file, const toml::node& node) {
  config.color = choice_value(file, node, "color", color_choices);
}

void set_max_size(Config& config, const ConfigFile& file, const toml::node& node) {
  std::string text = node.is_integer() ? std::to_string(node.as_integer()->get()) : text_value(file, node, "max-size");
  auto size = parse_byte_size(text);
  if (!size) {
    throw at(file, node.source().begin,
             say("max-size: '{}' is no size of a file; expected {}", text, translated(expected_byte_size)));
  }
  config.max_size = *size;
}

void set_years(Config& config, const ConfigFile& file, const toml::node& node) {
  if (!node.is_table()) throw wrong_kind(file, node, "years", "a table: [years], and below it \"plan.txt\" = 2019");
  for (const auto& [key, value] : *node.as_table()) {
    if (value.is_table())
      throw wrong_kind(file, value, key.str(), "a year (a path stands in quotes: \"plan.txt\" = 2019)");
    fs::path document(path_value(file, key.source().begin, "years", std::string(key.str())));
    config.years.emplace_back(path_key(fs::absolute(document).lexically_normal().string()),
                              year_value(file, value, key.str()));
  }
  std::stable_sort(config.years.begin(), config.years.end(),
                   [](const auto& one, const auto& other) { return one.first < other.first; });
}

// ------------------------------------------------------------------------------------------------ pins

void set_pin_key(Pin& pin, const ConfigFile& file, const toml::key& name, const toml::node& value) {
  if (name == "before") {
    pin.before = goal_text(file, value, "before");
  } else if (name == "after") {
    pin.after = goal_text(file, value, "after");
  } else if (name == "years") {
    pin.years = two_years(file, value);
  } else {
    throw unknown_key(file, name, {"before", "after", "years"});
  }
}

Pin pin_value(const ConfigFile& file, const toml::node& node, std::string_view kind) {
  if (!node.is_table()) throw wrong_kind(file, node, kind, "a table with before and after");
  Pin pin;
  pin.same = kind == "same";
  pin.place = place_of(file, node);
  for (const auto& [name, value] : *node.as_table()) set_pin_key(pin, file, name, value);
  for (std::string_view key : {"before", "after"}) {
    if (node.as_table()->contains(key)) continue;
    throw at(file, node.source().begin, say("{}: the key '{}' is missing", kind, key));
  }
  return pin;
}

void add_pins(Config& config, const ConfigFile& file, const toml::node& node, std::string_view kind) {
  if (!node.is_array()) {
    throw wrong_kind(file, node, kind, say("[[{}]], and below it before = \"…\" and after = \"…\"", kind));
  }
  for (const toml::node& entry : *node.as_array()) config.pins.push_back(pin_value(file, entry, kind));
}

void set_same(Config& config, const ConfigFile& file, const toml::node& node) { add_pins(config, file, node, "same"); }

void set_different(Config& config, const ConfigFile& file, const toml::node& node) {
  add_pins(config, file, node, "different");
}

/// In the order of the file, whatever their kind.
void sort_pins(std::vector<Pin>& pins) {
  std::stable_sort(pins.begin(), pins.end(), [](const Pin& one, const Pin& other) { return one.place < other.place; });
}

void require_agreement(const ConfigFile& file, const std::vector<Pin>& pins) {
  auto conflict = find_conflict(pins);
  if (!conflict) return;
  const ConfigPlace& first = pins[conflict->first].place;
  const ConfigPlace& second = pins[conflict->second].place;
  throw at(file, {second.line, second.column},
           say("contradicts the pin at {}, by which {}", to_string(first), conflict->message));
}

// ------------------------------------------------------------------------------------------------ findings

void require_rule(const ConfigFile& file, const toml::source_position& place, const std::string& rule) {
  if (find_rule(rule) != nullptr) return;
  std::vector<std::string> known;
  for (const Rule& it : rules()) known.emplace_back(it.id);
  throw at(file, place, say("unknown rule '{}'{} (all are in planctl-documents(5))", rule, did_you_mean(rule, known)));
}

/// What was not read was not judged, and must not look as if it were in order.
void require_adjustable(const ConfigFile& file, const toml::source_position& place, std::string_view rule) {
  if (rule != "unreadable-document") return;
  throw at(file, place, say("{} is always an error; take the document out of 'documents'", rule));
}

void require_suppressible(const ConfigFile& file, const toml::source_position& place, std::string_view rule) {
  if (rule == "unused-suppression")
    throw at(file, place, say("take out what is not used, or turn the rule off in [severity]"));
}

void set_severities(Config& config, const ConfigFile& file, const toml::node& node) {
  if (!node.is_table())
    throw wrong_kind(file, node, "severity", "a table: [severity], and below it stale-year = \"off\"");
  for (const auto& [key, value] : *node.as_table()) {
    std::string rule(key.str());
    require_rule(file, key.source().begin, rule);
    require_adjustable(file, key.source().begin, rule);
    config.severities.push_back({rule, parse_severity(choice_value(file, value, rule, "error|warning|note|off"))});
  }
}

void set_suppression_key(Suppression& suppression, const ConfigFile& file, const toml::key& name,
                         const toml::node& value) {
  if (name == "rule") {
    suppression.rule = text_value(file, value, "rule");
    require_rule(file, value.source().begin, suppression.rule);
    require_adjustable(file, value.source().begin, suppression.rule);
    require_suppressible(file, value.source().begin, suppression.rule);
  } else if (name == "path") {
    suppression.path =
        path_value(file, value.source().begin, "path", words_value(file, value, "path", "the path of a document"));
  } else if (name == "text") {
    suppression.text = compose(words_value(file, value, "text", "words of the line or the goal"));
  } else if (name == "reason") {
    suppression.reason = words_value(file, value, "reason", "why the finding is accepted");
  } else {
    throw unknown_key(file, name, {"rule", "path", "text", "reason"});
  }
}

Suppression suppression_value(const ConfigFile& file, const toml::node& node) {
  if (!node.is_table()) throw wrong_kind(file, node, "suppress", "a table with rule, path and reason");
  Suppression suppression;
  suppression.place = place_of(file, node);
  for (const auto& [name, value] : *node.as_table()) set_suppression_key(suppression, file, name, value);
  for (std::string_view key : {"rule", "path", "reason"}) {
    if (node.as_table()->contains(key)) continue;
    throw at(file, node.source().begin, say("suppress: the key '{}' is missing", key));
  }
  return suppression;
}

void set_suppressions(Config& config, const ConfigFile& file, const toml::node& node) {
  if (!node.is_array()) throw wrong_kind(file, node, "suppress", "[[suppress]], and below it rule, path and reason");
  for (const toml::node& entry : *node.as_array()) config.suppressions.push_back(suppression_value(file, entry));
}

// ------------------------------------------------------------------------------------------------ readings

std::uint32_t line_value(const ConfigFile& file, const toml::node& node) {
  std::int64_t line = node.is_integer() ? node.as_integer()->get() : 0;
  if (line < 1 || line > std::numeric_limits<std::int32_t>::max())
    throw wrong_kind(file, node, "line", "the number of a line, from 1");
  return static_cast<std::uint32_t>(line);
}

void set_reading_key(SettledReading& reading, const ConfigFile& file, const toml::key& name, const toml::node& value) {
  if (name == "path") {
    fs::path document(
        path_value(file, value.source().begin, "path", words_value(file, value, "path", "the path of a document")));
    reading.path = path_key(fs::absolute(document).lexically_normal().string());
  } else if (name == "line") {
    reading.line.line = line_value(file, value);
  } else if (name == "text") {
    reading.line.text = compose(words_value(file, value, "text", "words of the line"));
  } else if (name == "is") {
    reading.line.is = choice_value(file, value, "is", settled_choices);
  } else {
    throw unknown_key(file, name, {"path", "line", "text", "is"});
  }
}

SettledReading reading_value(const ConfigFile& file, const toml::node& node) {
  if (!node.is_table()) throw wrong_kind(file, node, "reading", "a table with path, line or text, and is");
  SettledReading reading;
  for (const auto& [name, value] : *node.as_table()) set_reading_key(reading, file, name, value);
  for (std::string_view key : {"path", "is"}) {
    if (node.as_table()->contains(key)) continue;
    throw at(file, node.source().begin, say("reading: the key '{}' is missing", key));
  }
  if (node.as_table()->contains("line") == node.as_table()->contains("text"))
    throw at(file, node.source().begin, say("reading: expected either line or text, to say which line it is"));
  return reading;
}

void set_readings(Config& config, const ConfigFile& file, const toml::node& node) {
  if (!node.is_array()) throw wrong_kind(file, node, "reading", "[[reading]], and below it path, line or text, and is");
  for (const toml::node& entry : *node.as_array()) config.readings.push_back(reading_value(file, entry));
  std::stable_sort(config.readings.begin(), config.readings.end(),
                   [](const SettledReading& one, const SettledReading& other) { return one.path < other.path; });
}

// ------------------------------------------------------------------------------------------------ keys

struct Key {
  std::string_view name;
  void (*set)(Config&, const ConfigFile&, const toml::node&);
};

constexpr std::array<Key, 12> keys{{{"documents", set_documents},
                                    {"encoding", set_encoding},
                                    {"language", set_language},
                                    {"color", set_color},
                                    {"max-size", set_max_size},
                                    {"years", set_years},
                                    {"same", set_same},
                                    {"different", set_different},
                                    {"reading", set_readings},
                                    {"severity", set_severities},
                                    {"suppress", set_suppressions},
                                    {"accept", set_accepted}}};

void set_key(Config& config, const ConfigFile& file, const toml::key& name, const toml::node& value) {
  std::vector<std::string> names;
  for (const Key& key : keys) {
    if (key.name == name.str()) return key.set(config, file, value);
    names.emplace_back(key.name);
  }
  throw unknown_key(file, name, names);
}

ConfigFile read_file(const std::string& path, std::size_t max_size) {
  std::error_code error;
  if (fs::is_directory(path, error)) {
    throw Error(say("{}: the configuration cannot be read: is a folder", printable(path)), 2);
  }
  try {
    return {path, read_bytes(path, max_size)};
  } catch (const Error& unread) {
    throw Error(say("{}: the configuration {}", printable(path), without_path(unread.what(), name_of(path))), 2);
  }
}

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

toml::table parse(const ConfigFile& file) {
  require_shallow(file);
  try {
    return toml::parse(file.text, file.path);
  } catch (const toml::parse_error& error) {
    throw at(file, error.source().begin, describe(file, error));
  }
}

/// Anything of that name counts, but for what is surely not there: what it says must not be left out in silence.
bool is_there(const fs::path& path) {
  std::error_code error;
  fs::file_status status = fs::symlink_status(path, error);
  if (status.type() == fs::file_type::not_found) return false;
  if (!fs::is_symlink(status)) return true;
  status = fs::status(path, error);
  if (status.type() != fs::file_type::not_found) return true;
  throw Error(say("{}: the configuration cannot be read: the link leads nowhere", printable(path.string())), 2);
}

/// Reading from a pipe would wait for ever.
void require_plain_file(const fs::path& path) {
  std::error_code error;
  fs::file_status status = fs::status(path, error);
  bool special = fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
  if (special)
    throw Error(say("{}: the configuration cannot be read: it is no plain file", printable(path.string())), 2);
}

}  // namespace

Config read_config(const std::string& path, std::size_t max_size) {
  ConfigFile file = read_file(stored_path(path), max_size);
  return parse_config(file.path, std::move(file.text));
}

Config parse_config(const std::string& path, std::string text) {
  const ConfigFile file{path, std::move(text)};
  Config config;
  config.path = path;
  for (const auto& [key, value] : parse(file)) set_key(config, file, key, value);
  sort_pins(config.pins);
  require_agreement(file, config.pins);
  return config;
}

Config find_config(const std::string& folder, std::size_t max_size) {
  std::error_code error;
  fs::path top = fs::absolute(folder, error).lexically_normal();
  fs::path place = folder == "." ? fs::path() : fs::path(folder);
  for (std::ptrdiff_t above = std::distance(top.begin(), top.end()); above > 0; --above) {
    for (const char* name : {"planctl.toml", ".planctl.toml"}) {
      if (!is_there(place / name)) continue;
      require_plain_file(place / name);
      return read_config((place / name).string(), max_size);
    }
    place /= "..";
  }
  return {};
}

}  // namespace planctl
