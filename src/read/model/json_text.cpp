#include "read/model/json_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "messages/say.h"
#include "unicode.h"

namespace planctl {
namespace {

using Json = nlohmann::json;

/// "[json.exception.…] parse error at line 2, column 1: invalid literal; last read: …" → "invalid literal"
std::string reason_of(const Json::exception& error) {
  std::string reason = error.what();
  std::size_t place = reason.find("parse error at ");
  std::size_t begin = place == std::string::npos ? reason.find("] ") : reason.find(": ", place);
  if (begin != std::string::npos) reason.erase(0, begin + 2);
  return reason.substr(0, reason.find("; last read"));
}

}  // namespace

Error not_json(const JsonText& json, std::size_t offset, std::string_view reason) {
  std::string_view before = std::string_view(json.text).substr(0, offset);
  auto line = 1 + std::count(before.begin(), before.end(), '\n');
  std::size_t column = 1 + unicode::length(before.substr(before.rfind('\n') + 1));
  return Error(say("{}:{}:{}: not JSON: {}", json.path, line, column, reason), json.exit_code);
}

Json parse_json(const JsonText& json, Span part) {
  try {
    return Json::parse(std::string_view(json.text).substr(part.begin, part.end - part.begin));
  } catch (const Json::parse_error& error) {
    throw not_json(json, part.begin + (error.byte == 0 ? 0 : error.byte - 1), reason_of(error));
  } catch (const Json::exception& error) {
    throw Error(say("{}: not JSON: {}", json.path, reason_of(error)), json.exit_code);
  }
}

Json parse_json(const JsonText& json) { return parse_json(json, {0, json.text.size()}); }

}  // namespace planctl
