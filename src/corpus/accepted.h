// Changes that the reader accepts, as entries of the configuration.
#pragma once

#include <string>

#include "planctl/corpus.h"

namespace planctl {

/// The entry for a change between the plans of `years`; none where a plan has no year.
AcceptedChange entry_for(const Change& change, const PlanDiff& diff, Acceptance acceptance);

/// As TOML: "[[accept]]\nchange = …", with a line end behind every key.
std::string write_entry(const AcceptedChange& entry);

/// "dropped 'Röja leden'", for messages.
std::string describe(const AcceptedChange& entry);

}  // namespace planctl
