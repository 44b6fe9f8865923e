// [[accept]]: changes that the reader knows of.
#include <fmt/format.h>

#include <array>

#include "corpus/config_tables.h"
#include "messages/say.h"

namespace planctl {
namespace {

void set_change(AcceptedChange& entry, const ConfigValue& value) {
  // "unchanged" is for a goal that only moved.
  std::string name = choice_value(value, "unchanged|renewed|reworded|split|merged|added|dropped");
  std::size_t kind = 0;
  while (to_string(static_cast<ChangeKind>(kind)) != name) ++kind;
  entry.kind = static_cast<ChangeKind>(kind);
}

void set_moved(AcceptedChange& entry, const ConfigValue& value) {
  if (!value.node.is_boolean()) throw wrong_kind(value, "true or false");
  entry.moved = value.node.as_boolean()->get();
}

/// One text, or a list of them.
std::vector<std::string> goal_texts(const ConfigValue& value) {
  const toml::array* list = value.node.as_array();
  if (list == nullptr) return {goal_text(value).text};
  std::vector<std::string> texts;
  for (const toml::node& text : *list) texts.push_back(goal_text({value.file, text, value.key}).text);
  return texts;
}

void set_texts_before(AcceptedChange& entry, const ConfigValue& value) { entry.before = goal_texts(value); }
void set_texts_after(AcceptedChange& entry, const ConfigValue& value) { entry.after = goal_texts(value); }
void set_accepted_years(AcceptedChange& entry, const ConfigValue& value) { entry.years = two_years(value); }

void set_acceptance_reason(AcceptedChange& entry, const ConfigValue& value) {
  entry.acceptance.reason = words_value(value, "why the change is accepted");
}

/// Written with quotes or as a date of TOML.
void set_acceptance_date(AcceptedChange& entry, const ConfigValue& value) {
  const auto* date = value.node.as_date();
  entry.acceptance.date = date == nullptr
                              ? words_value(value, "a day such as 2026-03-01")
                              : fmt::format("{:04}-{:02}-{:02}", date->get().year, date->get().month, date->get().day);
}

void set_accepted_by(AcceptedChange& entry, const ConfigValue& value) {
  entry.acceptance.by = words_value(value, "who accepts the change");
}

constexpr std::array accepted_keys{
    ConfigKey<AcceptedChange>{"change", set_change, true},
    ConfigKey<AcceptedChange>{"moved", set_moved},
    ConfigKey<AcceptedChange>{"before", set_texts_before},
    ConfigKey<AcceptedChange>{"after", set_texts_after},
    ConfigKey<AcceptedChange>{"years", set_accepted_years},
    ConfigKey<AcceptedChange>{"reason", set_acceptance_reason, true},
    ConfigKey<AcceptedChange>{"date", set_acceptance_date},
    ConfigKey<AcceptedChange>{"by", set_accepted_by},
};

/// A goal that was added has no text before, one that was dropped none after; all else has both.
void require_sides(const ConfigValue& value, const AcceptedChange& entry) {
  auto judge = [&](std::string_view key, bool empty, bool wanted_empty) {
    if (empty == wanted_empty) return;
    throw at(value, say("accept: '{}' {} the key '{}'", to_string(entry.kind),
                        translated(empty ? "needs" : "does not have"), key));
  };
  judge("before", entry.before.empty(), entry.kind == ChangeKind::added);
  judge("after", entry.after.empty(), entry.kind == ChangeKind::dropped);
}

AcceptedChange accepted_value(const ConfigValue& value) {
  require_table(value, "a table with change, before or after, and reason");
  AcceptedChange entry;
  entry.place = place_of(value);
  set_keys(entry, value, accepted_keys);
  require_sides(value, entry);
  return entry;
}

}  // namespace

void add_accepted(Config& config, const ConfigValue& value) {
  for (const toml::node& entry : list_value(value, "[[accept]], and below it change, before or after, and reason"))
    config.accepted.push_back(accepted_value({value.file, entry, value.key}));
}

}  // namespace planctl
