#include "read/model/json_values.h"

#include <fmt/format.h>

#include <cmath>

#include "messages/say.h"
#include "unicode.h"

namespace planctl {
namespace {

using Json = nlohmann::json;

/// At most as much as fits into a message.
std::string in_quotes(std::string_view text) {
  constexpr std::size_t longest = 40;  // characters
  std::size_t end = 0;
  for (std::size_t i = 0; i < longest && end < text.size(); ++i) unicode::next(text, end);
  return Json(fmt::format("{}{}", text.substr(0, end), end < text.size() ? "…" : "")).dump();
}

std::string describe(const Json& json) {
  if (json.is_object()) return say("an object");
  if (json.is_array()) return say("a list");
  return json.is_string() ? say("the text {}", in_quotes(json.get_ref<const std::string&>())) : json.dump();
}

bool is_whole(double number) { return std::trunc(number) == number; }

}  // namespace

Misfit expected(std::string_view what, const Json& found) {
  return {"", say("expected {}, found {}", translated(what), describe(found))};
}

std::string take_text(Json& json) {
  if (!json.is_string()) throw expected("text", json);
  return std::move(json.get_ref<std::string&>());
}

std::optional<std::int64_t> find_number(const Json& json, std::int64_t least, std::int64_t most) {
  // A double holds all numbers that are asked for, and larger ones are compared rightly.
  double number = json.is_number() ? json.get<double>() : std::nan("");
  bool fits = number >= static_cast<double>(least) && number <= static_cast<double>(most);
  return fits && is_whole(number) ? std::optional(static_cast<std::int64_t>(number)) : std::nullopt;
}

std::int64_t read_number(const Json& json, std::int64_t least, std::int64_t most) {
  if (auto number = find_number(json, least, most)) return *number;
  throw expected(say("a whole number from {} to {}", least, most), json);
}

}  // namespace planctl
