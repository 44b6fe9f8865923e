// [[accept]] of the configuration.
#pragma once

#include "corpus/config_values.h"

namespace planctl {

/// Throws Error (exit 2) for an entry that could fit no change.
void set_accepted(Config& config, const ConfigFile& file, const toml::node& node);

}  // namespace planctl
