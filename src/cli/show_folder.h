// planctl show without PLAN: every document of the folder, as it comes, without having them all at once.
#pragma once

#include <string>

#include "planctl/corpus.h"

namespace planctl {

/// Prints all in any format but html. Returns the exit code.
int show_folder(const std::string& format, const std::string& output, const Config& config);

/// The lines on standard error for those of the documents that are no plan to read.
std::string warn_not_a_plan(const Document& document);

}  // namespace planctl
