#include "corpus/config_accepted.h"
#include "messages/say.h"

#include <fmt/format.h>

#include <array>

namespace planctl {
namespace {

/// "unchanged" is for a goal that only moved.
constexpr std::string_view kind_choices = "unchanged|renewed|reworded|split|merged|added|dropped";

ChangeKind kind_value(const ConfigFile& file, const toml::node& node) {
  std::string name = choice_value(file, node, "change", kind_choices);
  std::size_t kind = 0;
  while (to_string(static_cast<ChangeKind>(kind)) != name) ++kind;
  return static_cast<ChangeKind>(kind);
}

/// One text, or a list of them.
std::vector<std::string> goal_texts(const ConfigFile& file, const toml::node& node, std::string_view key) {
  const toml::array* list = node.as_array();
  if (list == nullptr) return {goal_text(file, node, key).text};
  std::vector<std::string> texts;
  for (const toml::node& text : *list) texts.push_back(goal_text(file, text, key).text);
  return texts;
}

bool flag_value(const ConfigFile& file, const toml::node& node, std::string_view key) {
  if (!node.is_boolean()) throw wrong_kind(file, node, key, "true or false");
  return node.as_boolean()->get();
}

/// Written with quotes or as a date of TOML.
std::string date_value(const ConfigFile& file, const toml::node& node) {
  const auto* date = node.as_date();
  if (date == nullptr) return words_value(file, node, "date", "a day such as 2026-03-01");
  return fmt::format("{:04}-{:02}-{:02}", date->get().year, date->get().month, date->get().day);
}

void set_accepted_key(AcceptedChange& entry, const ConfigFile& file, const toml::key& name, const toml::node& value) {
  if (name == "change") {
    entry.kind = kind_value(file, value);
  } else if (name == "moved") {
    entry.moved = flag_value(file, value, "moved");
  } else if (name == "before") {
    entry.before = goal_texts(file, value, "before");
  } else if (name == "after") {
    entry.after = goal_texts(file, value, "after");
  } else if (name == "years") {
    entry.years = two_years(file, value);
  } else if (name == "reason") {
    entry.acceptance.reason = words_value(file, value, "reason", "why the change is accepted");
  } else if (name == "date") {
    entry.acceptance.date = date_value(file, value);
  } else if (name == "by") {
    entry.acceptance.by = words_value(file, value, "by", "who accepts the change");
  } else {
    throw unknown_key(file, name, {"change", "moved", "before", "after", "years", "reason", "date", "by"});
  }
}

/// A goal that was added has no text before, one that was dropped none after; all else has both.
void require_sides(const ConfigFile& file, const toml::node& node, const AcceptedChange& entry) {
  bool no_before = entry.kind == ChangeKind::added;
  bool no_after = entry.kind == ChangeKind::dropped;
  auto judge = [&](std::string_view key, bool empty, bool wanted_empty) {
    if (empty == wanted_empty) return;
    throw at(
        file, node.source().begin,
        say("accept: '{}' {} the key '{}'", to_string(entry.kind), translated(empty ? "needs" : "does not have"), key));
  };
  judge("before", entry.before.empty(), no_before);
  judge("after", entry.after.empty(), no_after);
}

AcceptedChange accepted_value(const ConfigFile& file, const toml::node& node) {
  if (!node.is_table()) throw wrong_kind(file, node, "accept", "a table with change, before or after, and reason");
  AcceptedChange entry;
  entry.place = place_of(file, node);
  for (const auto& [name, value] : *node.as_table()) set_accepted_key(entry, file, name, value);
  for (std::string_view key : {"change", "reason"}) {
    if (node.as_table()->contains(key)) continue;
    throw at(file, node.source().begin, say("accept: the key '{}' is missing", key));
  }
  require_sides(file, node, entry);
  return entry;
}

}  // namespace

void set_accepted(Config& config, const ConfigFile& file, const toml::node& node) {
  if (!node.is_array())
    throw wrong_kind(file, node, "accept", "[[accept]], and below it change, before or after, and reason");
  for (const toml::node& entry : *node.as_array()) config.accepted.push_back(accepted_value(file, entry));
}

}  // namespace planctl
