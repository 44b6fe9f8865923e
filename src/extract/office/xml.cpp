#include "extract/office/xml.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "messages/say.h"
#include "planctl/diagnostic.h"

namespace planctl {
namespace {

constexpr int most_depth = 200;  // elements inside each other; people write some thirty

/// Begins an entity to be declared anywhere? No word processor declares one, and text with them would be read with
/// their names in it.
bool declares_entities(const pugi::xml_document& tree) {
  auto declares = [](const pugi::xml_node& node) {
    return node.type() == pugi::node_doctype &&
           std::string_view(node.value()).find("<!ENTITY") != std::string_view::npos;
  };
  return std::any_of(tree.begin(), tree.end(), declares);
}

/// Lie elements deeper inside each other than is read? Seen without recursion.
bool is_too_deep(const pugi::xml_node& top) {
  int depth = 0;
  pugi::xml_node node = top;
  for (;;) {
    if (pugi::xml_node inner = node.first_child()) {
      node = inner;
      if (++depth > most_depth) return true;
      continue;
    }
    while (depth > 0 && !node.next_sibling()) {
      node = node.parent();
      --depth;
    }
    if (depth == 0) return false;
    node = node.next_sibling();
  }
}

}  // namespace

// pugixml knows the five entities of XML alone and resolves none that a document declares.
void parse_xml(pugi::xml_document& tree, const std::string& text, const std::string& name) {
  // Blanks count in texts; those of attributes, of which only names and numbers are read, stay as they are.
  constexpr unsigned flags =
      (pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype) & ~pugi::parse_wconv_attribute;
  pugi::xml_parse_result result = tree.load_buffer(text.data(), text.size(), flags);
  if (result.status == pugi::status_out_of_memory) throw std::bad_alloc();
  if (!result) {
    throw Error(
        say("{} is damaged ({} at byte {}); save the document again", name, result.description(), result.offset));
  }
  if (declares_entities(tree))
    throw Error(say("{} declares entities, as no word processor does; save the document again", name));
  if (is_too_deep(tree))
    throw Error(say("{}: has more than {} elements inside each other; save its text", name, most_depth));
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
