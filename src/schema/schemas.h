// The contracts of JSON output as JSON Schemas: the files NAME.schema.json of this folder, which the build puts into
// the program.
#pragma once

#include <span>
#include <string_view>

namespace planctl {

struct Schema {
  std::string_view name;  ///< "show"
  std::string_view text;  ///< the file
};

/// In order of name.
std::span<const Schema> schemas();

}  // namespace planctl
