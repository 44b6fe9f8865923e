// JSON that somebody else wrote: text → tree. What is wrong is told with line and column.
#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "planctl/source.h"

namespace planctl {

/// A file of JSON as text, and the exit code of what is wrong with it.
struct JsonText {
  std::string path;
  std::string text;
  int exit_code = 3;
};

/// "model.json:12:7: not JSON: …", for an offset in the text.
Error not_json(const JsonText& json, std::size_t offset, std::string_view reason);

/// The tree of a part of the text. Throws Error for text that is no JSON.
nlohmann::json parse_json(const JsonText& json, Span part);
nlohmann::json parse_json(const JsonText& json);

}  // namespace planctl
