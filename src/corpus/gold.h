// Gold files: the right answer for two plans as JSON, and where the documents they are about lie.
#pragma once

#include <string>
#include <vector>

#include "planctl/evaluation.h"
#include "planctl/max_size.h"

namespace planctl {

/// Reads one gold file. Throws Error (exit 2) naming the file and what is wrong: it cannot be read, is not JSON (with
/// line and column), lacks a key, or holds a value of the wrong kind. Keys that mean nothing here are left alone.
Gold read_gold(const std::string& path, std::size_t max_size = usual_max_size);

/// The path of a document of `gold`: relative to the gold's own folder, or failing that the document of that file name
/// in `folders`. Throws Error (exit 3) when there is none, or several.
std::string find_gold_document(const Gold& gold, const GoldPlan& plan, const std::vector<std::string>& folders);

}  // namespace planctl
