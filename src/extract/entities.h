// Character references of XML: "&amp;" → "&", "&#229;" → "å".
#pragma once

#include <string>
#include <string_view>

namespace planctl {

/// The text with its references resolved; what is none stays as it is.
std::string decode_entities(std::string_view text);

}  // namespace planctl
