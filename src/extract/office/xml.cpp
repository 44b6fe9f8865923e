#include "extract/office/xml.h"

#include <fmt/format.h>

#include <charconv>

#include "messages/say.h"
#include "planctl/diagnostic.h"

namespace planctl {

// pugixml knows the five entities of XML alone and resolves none that a document declares.
void parse_xml(pugi::xml_document& tree, const std::string& text, const std::string& name) {
  // Blanks count in texts; those of attributes, of which only names and numbers are read, stay as they are.
  constexpr unsigned flags = (pugi::parse_default | pugi::parse_ws_pcdata) & ~pugi::parse_wconv_attribute;
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

namespace {

/// Whether a name is this one, whatever stands for its name space.
bool is_local(std::string_view full, std::string_view name) {
  if (!full.ends_with(name)) return false;
  std::size_t before = full.size() - name.size();
  return before == 0 || full[before - 1] == ':';
}

}  // namespace

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute& found : node.attributes()) {
    if (is_local(found.name(), name)) return found.value();
  }
  return {};
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_node& found : node.children()) {
    if (is_local(found.name(), name)) return found;
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
