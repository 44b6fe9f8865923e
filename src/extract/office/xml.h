// XML of word processors: parsed without entities, and what both formats ask of it.
#pragma once

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace planctl {

/// Parses a part of a document called `name`. Throws Error (exit 3) where it is no whole XML, declares entities, or has
/// so many elements inside each other that looking into them could exhaust the stack.
void parse_xml(pugi::xml_document& tree, const std::string& text, const std::string& name);

/// The name without its prefix: "w:p" → "p".
std::string_view local_name(const pugi::xml_node& node);

/// The value of the attribute of this local name: "val" of w:val.
std::string_view attribute(const pugi::xml_node& node, std::string_view name);

/// The first child of this local name.
pugi::xml_node child(const pugi::xml_node& node, std::string_view name);

/// A whole number, or `otherwise`.
int to_number(std::string_view text, int otherwise);

}  // namespace planctl
