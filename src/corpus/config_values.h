// Values of the configuration as they stand in its TOML, each read by one function that tells what is wrong and where;
// and the keys of its tables, a row each.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/toml.h"
#include "planctl/corpus.h"

namespace planctl {

struct ConfigFile {
  std::string path;
  std::string text;
};

/// A value, the file that it stands in, and the key that it stands below.
struct ConfigValue {
  const ConfigFile& file;
  const toml::node& node;
  std::string_view key;
};

/// Line `number` of a text, from 1; empty behind the last.
std::string_view line_of(std::string_view text, std::size_t number);

/// The Error (exit 2) at a place, with the line and a caret below its column.
Error at(const ConfigFile& file, const toml::source_position& place, std::string_view message);
Error at(const ConfigValue& value, std::string_view message);
Error wrong_kind(const ConfigValue& value, std::string_view expected);

ConfigPlace place_of(const ConfigValue& value);

// These throw Error (exit 2) for a value of another kind.

/// The values of a list.
const toml::array& list_value(const ConfigValue& value, std::string_view expected);
void require_table(const ConfigValue& value, std::string_view expected);
std::string text_value(const ConfigValue& value);
std::string choice_value(const ConfigValue& value, std::string_view choices);
/// Text that says something.
std::string words_value(const ConfigValue& value, std::string_view expected);
/// A path as one would type it in the current folder. Also for what the system would take for another path: none at
/// all, or what stands in front of a NUL.
std::string path_value(const ConfigFile& file, const toml::source_position& place, std::string_view key,
                       const std::string& path);
/// The path of a document that an entry is for, as above.
std::string document_value(const ConfigValue& value);
int year_value(const ConfigValue& value);
/// [2024, 2026]: of the plans before and after.
std::array<int, 2> two_years(const ConfigValue& value);
/// The text of a goal, as the text of a document is read.
PinText goal_text(const ConfigValue& value);

/// A key that a table may have, and how it becomes part of an entry.
template <class Entry>
struct ConfigKey {
  std::string_view name;
  void (*set)(Entry&, const ConfigValue&);
  bool required = false;
};

/// The Error (exit 2) for a key that is none of these, with the one that was probably meant, or all there are.
Error unknown_key(const ConfigFile& file, const toml::key& name, const std::vector<std::string>& known);
Error missing_key(const ConfigValue& table, std::string_view name);

/// Sets what the keys of a table say.
template <class Keys, class Entry>
void set_keys(Entry& entry, const ConfigValue& value, const Keys& keys) {
  const toml::table& table = *value.node.as_table();
  for (const auto& [name, node] : table) {
    std::string_view written = name.str();
    auto key = std::find_if(keys.begin(), keys.end(), [&](const auto& it) { return it.name == written; });
    if (key == keys.end()) {
      std::vector<std::string> known;
      known.reserve(keys.size());
      for (const auto& it : keys) known.emplace_back(it.name);
      throw unknown_key(value.file, name, known);
    }
    key->set(entry, {value.file, node, key->name});
  }
  for (const auto& key : keys) {
    if (key.required && !table.contains(key.name)) throw missing_key(value, key.name);
  }
}

}  // namespace planctl
