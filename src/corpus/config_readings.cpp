// [[reading]]: what the reader has settled about a line of a document.
#include <algorithm>
#include <array>
#include <filesystem>
#include <limits>

#include "corpus/config_tables.h"
#include "messages/say.h"
#include "text/clean.h"
#include "text/stored_path.h"

namespace planctl {
namespace {

void set_document(SettledReading& reading, const ConfigValue& value) {
  std::filesystem::path document(document_value(value));
  reading.path = path_key(std::filesystem::absolute(document).lexically_normal().string());
}

void set_line(SettledReading& reading, const ConfigValue& value) {
  std::int64_t line = value.node.is_integer() ? value.node.as_integer()->get() : 0;
  if (line < 1 || line > std::numeric_limits<std::int32_t>::max())
    throw wrong_kind(value, "the number of a line, from 1");
  reading.line.line = static_cast<std::uint32_t>(line);
}

void set_line_text(SettledReading& reading, const ConfigValue& value) {
  reading.line.text = compose(words_value(value, "words of the line"));
}

void set_what_it_is(SettledReading& reading, const ConfigValue& value) {
  reading.line.is = choice_value(value, settled_choices);
}

constexpr std::array reading_keys{
    ConfigKey<SettledReading>{"path", set_document, true},
    ConfigKey<SettledReading>{"line", set_line},
    ConfigKey<SettledReading>{"text", set_line_text},
    ConfigKey<SettledReading>{"is", set_what_it_is, true},
};

SettledReading reading_value(const ConfigValue& value) {
  require_table(value, "a table with path, line or text, and is");
  SettledReading reading;
  set_keys(reading, value, reading_keys);
  const toml::table& table = *value.node.as_table();
  if (table.contains("line") == table.contains("text"))
    throw at(value, say("reading: expected either line or text, to say which line it is"));
  return reading;
}

}  // namespace

void add_readings(Config& config, const ConfigValue& value) {
  for (const toml::node& entry : list_value(value, "[[reading]], and below it path, line or text, and is"))
    config.readings.push_back(reading_value({value.file, entry, value.key}));
  std::stable_sort(config.readings.begin(), config.readings.end(),
                   [](const SettledReading& one, const SettledReading& other) { return one.path < other.path; });
}

}  // namespace planctl
