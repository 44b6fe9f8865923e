// Pins of the configuration: what the reader has settled about two goals, by their texts.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "planctl/corpus.h"

namespace planctl {

/// "planctl.toml:3:10"
std::string to_string(const ConfigPlace& place);

/// Two pins that cannot both hold, by their place in the list, the earlier one first.
struct PinConflict {
  std::size_t first = 0;
  std::size_t second = 0;
  std::string message;  ///< what the first one says: "both are the same goal"
};

/// The first contradiction: a pair that is pinned both ways, or a goal that is pinned as the same as two others. Pins
/// for different years do not meet; one without years meets all.
std::optional<PinConflict> find_conflict(const std::vector<Pin>& pins);

}  // namespace planctl
