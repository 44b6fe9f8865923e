// The tables of the configuration that hold entries, a file each. All throw Error (exit 2), with the place, for an
// entry that says nothing planctl could do.
#pragma once

#include "corpus/config_values.h"

namespace planctl {

/// [[same]] and [[different]].
void add_pins(Config& config, const ConfigValue& value);
/// In the order of the file, whatever their kind; pins that contradict each other are an Error.
void settle_pins(std::vector<Pin>& pins, const ConfigFile& file);
/// [[accept]]
void add_accepted(Config& config, const ConfigValue& value);
/// [[reading]]
void add_readings(Config& config, const ConfigValue& value);
/// [severity]
void add_severities(Config& config, const ConfigValue& value);
/// [[suppress]]
void add_suppressions(Config& config, const ConfigValue& value);

}  // namespace planctl
