// planctl.toml as TOML.
#pragma once

#include "corpus/config_values.h"

namespace planctl {

/// Throws Error (exit 2), with the place, for what is no TOML or nested too deep.
toml::table parse_toml(const ConfigFile& file);

}  // namespace planctl
