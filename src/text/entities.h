// Character references of XML and HTML: "&amp;" → "&", "&#229;" and "&aring;" → "å".
#pragma once

#include <string>
#include <string_view>

namespace planctl {

/// The text with its references resolved; what is none stays as it is.
std::string decode_entities(std::string_view text);

}  // namespace planctl
