// Reads planctl.toml. Whatever is wrong in it is told with its place, so that nothing set there is quietly
// ignored.
#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>

#include "corpus/complaints.h"
#include "corpus/config_syntax.h"
#include "corpus/config_tables.h"
#include "corpus/config_text.h"
#include "language/language.h"
#include "messages/say.h"
#include "planctl/corpus.h"
#include "text/byte_size.h"
#include "text/bytes.h"
#include "text/printable.h"
#include "text/stored_path.h"
#include "unicode.h"

namespace planctl {
namespace {

namespace fs = std::filesystem;

void set_documents(Config& config, const ConfigValue& value) {
  auto add = [&](const toml::node& entry) {
    std::string path = text_value({value.file, entry, value.key});
    config.documents.push_back(path_value(value.file, entry.source().begin, value.key, path));
  };
  if (!value.node.is_array()) return add(value.node);
  for (const toml::node& entry : *value.node.as_array()) add(entry);
}

void set_encoding(Config& config, const ConfigValue& value) {
  config.encoding = text_value(value);
  if (!unicode::knows_encoding(config.encoding))
    throw at(value, say("unknown encoding '{}'; try UTF-8, UTF-16LE or windows-1252", config.encoding));
}

void set_language(Config& config, const ConfigValue& value) {
  config.language = choice_value(value, language_choices());
}

void set_color(Config& config, const ConfigValue& value) { config.color = choice_value(value, color_choices); }

void set_max_size(Config& config, const ConfigValue& value) {
  const toml::node& node = value.node;
  std::string text = node.is_integer() ? std::to_string(node.as_integer()->get()) : text_value(value);
  auto size = parse_byte_size(text);
  if (!size)
    throw at(value, say("max-size: '{}' is no size of a file; expected {}", text, translated(expected_byte_size)));
  config.max_size = *size;
}

void set_years(Config& config, const ConfigValue& value) {
  require_table(value, "a table: [years], and below it \"plan.txt\" = 2019");
  for (const auto& [key, node] : *value.node.as_table()) {
    const ConfigValue year{value.file, node, key.str()};
    if (node.is_table()) throw wrong_kind(year, "a year (a path stands in quotes: \"plan.txt\" = 2019)");
    fs::path document(path_value(value.file, key.source().begin, value.key, std::string(key.str())));
    config.years.emplace_back(path_key(fs::absolute(document).lexically_normal().string()), year_value(year));
  }
  std::stable_sort(config.years.begin(), config.years.end(),
                   [](const auto& one, const auto& other) { return one.first < other.first; });
}

constexpr std::array config_keys{ConfigKey<Config>{"documents", set_documents},
                                 ConfigKey<Config>{"encoding", set_encoding},
                                 ConfigKey<Config>{"language", set_language},
                                 ConfigKey<Config>{"color", set_color},
                                 ConfigKey<Config>{"max-size", set_max_size},
                                 ConfigKey<Config>{"years", set_years},
                                 ConfigKey<Config>{"same", add_pins},
                                 ConfigKey<Config>{"different", add_pins},
                                 ConfigKey<Config>{"reading", add_readings},
                                 ConfigKey<Config>{"severity", add_severities},
                                 ConfigKey<Config>{"suppress", add_suppressions},
                                 ConfigKey<Config>{"accept", add_accepted}};

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
  const toml::table table = parse_toml(file);
  set_keys(config, {file, table, ""}, config_keys);
  settle_pins(config.pins, file);
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
