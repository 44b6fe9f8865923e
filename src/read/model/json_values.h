// Taking values out of a JSON tree by functions that read one kind of value each: value → product. What does not fit
// throws, and gathers its place, a JSON pointer, on the way out.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planctl {

/// A value that is not what it should be. Thrown by those who read values, never to leave who reads the tree.
struct Misfit {
  std::string pointer;  ///< from the value that is read
  std::string message;
};

/// "expected text, found 12".
Misfit expected(std::string_view what, const nlohmann::json& found);

/// Text as it stands. The value is left without it.
std::string take_text(nlohmann::json& json);

/// A whole number from `least` to `most`, be it written 3 or 3.0; no value for anything else.
std::optional<std::int64_t> find_number(const nlohmann::json& json, std::int64_t least, std::int64_t most);

/// The same; throws for anything else.
std::int64_t read_number(const nlohmann::json& json, std::int64_t least, std::int64_t most);

/// Reads the member `key`, which has to be there.
template <class Read>
auto read_member(nlohmann::json& object, const char* key, Read read) {
  if (!object.is_object()) throw expected("an object", object);
  auto member = object.find(key);
  if (member == object.end()) throw Misfit{"", std::string("the key '") + key + "' is missing"};
  try {
    return read(*member);
  } catch (Misfit& misfit) {
    misfit.pointer = std::string("/") + key + misfit.pointer;
    throw;
  }
}

/// Reads the member `key`; `otherwise` where it is not there.
template <class Read, class Value>
Value read_member_or(nlohmann::json& object, const char* key, Read read, Value otherwise) {
  if (object.is_object() && !object.contains(key)) return otherwise;
  return read_member(object, key, read);
}

/// Reads the elements of an array.
template <class Read>
auto read_elements(nlohmann::json& array, Read read) {
  if (!array.is_array()) throw expected("a list", array);
  std::vector<decltype(read(array))> elements;
  elements.reserve(array.size());
  try {
    for (nlohmann::json& element : array) elements.push_back(read(element));
  } catch (Misfit& misfit) {
    misfit.pointer = "/" + std::to_string(elements.size()) + misfit.pointer;
    throw;
  }
  return elements;
}

}  // namespace planctl
