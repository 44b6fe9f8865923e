#include "extract/office/xml.h"

#include <fmt/format.h>

#include <charconv>

#include "messages/say.h"
#include "planctl/diagnostic.h"

namespace planctl {

// pugixml knows the five entities of XML alone and resolves none that a document declares.
void parse_xml(pugi::xml_document& tree, const std::string& text, const std::string& name) {
  constexpr unsigned flags = pugi::parse_default | pugi::parse_ws_pcdata;
  pugi::xml_parse_result result = tree.load_buffer(text.data(), text.size(), flags);
  if (result) return;
  if (result.status == pugi::status_out_of_memory) throw std::bad_alloc();
  throw Error(say("{} is damaged ({} at byte {}); save the document again", name, result.description(), result.offset));
}

std::string_view local_name(const pugi::xml_node& node) {
  std::string_view name = node.name();
  auto colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute& found : node.attributes()) {
    std::string_view full = found.name();
    auto colon = full.find(':');
    if ((colon == std::string_view::npos ? full : full.substr(colon + 1)) == name) return found.value();
  }
  return {};
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_node& found : node.children()) {
    if (local_name(found) == name) return found;
  }
  return {};
}

int to_number(std::string_view text, int otherwise) {
  constexpr int most = 1 << 20;
  int number = otherwise;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && number > -most && number < most ? number : otherwise;
}

}  // namespace planctl
