// [[same]] and [[different]]: what the reader has settled about two goals.
#include <algorithm>
#include <array>

#include "corpus/config_tables.h"
#include "corpus/pins.h"
#include "messages/say.h"

namespace planctl {
namespace {

constexpr std::array pin_keys{
    ConfigKey<Pin>{"before", [](Pin& pin, const ConfigValue& value) { pin.before = goal_text(value); }, true},
    ConfigKey<Pin>{"after", [](Pin& pin, const ConfigValue& value) { pin.after = goal_text(value); }, true},
    ConfigKey<Pin>{"years", [](Pin& pin, const ConfigValue& value) { pin.years = two_years(value); }},
};

Pin pin_value(const ConfigValue& value) {
  require_table(value, "a table with before and after");
  Pin pin;
  pin.same = value.key == "same";
  pin.place = place_of(value);
  set_keys(pin, value, pin_keys);
  return pin;
}

}  // namespace

void add_pins(Config& config, const ConfigValue& value) {
  std::string expected = say("[[{}]], and below it before = \"…\" and after = \"…\"", value.key);
  for (const toml::node& entry : list_value(value, expected))
    config.pins.push_back(pin_value({value.file, entry, value.key}));
}

void settle_pins(std::vector<Pin>& pins, const ConfigFile& file) {
  std::stable_sort(pins.begin(), pins.end(), [](const Pin& one, const Pin& other) { return one.place < other.place; });
  auto conflict = find_conflict(pins);
  if (!conflict) return;
  const ConfigPlace& first = pins[conflict->first].place;
  const ConfigPlace& second = pins[conflict->second].place;
  throw at(file, {second.line, second.column},
           say("contradicts the pin at {}, by which {}", to_string(first), conflict->message));
}

}  // namespace planctl
