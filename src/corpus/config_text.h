// The configuration as text: what read_config finds in a file.
#pragma once

#include <string>

#include "planctl/corpus.h"

namespace planctl {

/// The same as read_config, for a text already in memory; `path` is only a name, and what paths are relative to.
Config parse_config(const std::string& path, std::string text);

}  // namespace planctl
