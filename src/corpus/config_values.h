// Values of the configuration as they stand in its TOML, each read by one function that tells what is wrong and where.
#pragma once

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

/// Line `number` of a text, from 1; empty behind the last.
std::string_view line_of(std::string_view text, std::size_t number);

/// The Error (exit 2) at a place, with the line and a caret below its column.
Error at(const ConfigFile& file, const toml::source_position& place, std::string_view message);
Error wrong_kind(const ConfigFile& file, const toml::node& node, std::string_view key, std::string_view expected);
/// With the key that was probably meant, or all there are.
Error unknown_key(const ConfigFile& file, const toml::key& name, const std::vector<std::string>& known);

ConfigPlace place_of(const ConfigFile& file, const toml::node& node);

/// These throw Error (exit 2) for a value of another kind.
std::string text_value(const ConfigFile& file, const toml::node& node, std::string_view key);
std::string choice_value(const ConfigFile& file, const toml::node& node, std::string_view key,
                         std::string_view choices);
/// Text that says something.
std::string words_value(const ConfigFile& file, const toml::node& node, std::string_view key,
                        std::string_view expected);
/// A path as one would type it in the current folder. Also for what the system would take for another path: none at
/// all, or what stands in front of a NUL.
std::string path_value(const ConfigFile& file, const toml::source_position& place, std::string_view key,
                       const std::string& path);
int year_value(const ConfigFile& file, const toml::node& node, std::string_view key);
/// [2024, 2026]: of the plans before and after.
std::array<int, 2> two_years(const ConfigFile& file, const toml::node& node);
/// The text of a goal, as the text of a document is read.
PinText goal_text(const ConfigFile& file, const toml::node& node, std::string_view key);

}  // namespace planctl
