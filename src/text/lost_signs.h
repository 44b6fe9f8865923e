// Lost signs: characters that an extractor gave as control characters, since the font or the page does not name them.
#pragma once

#include <string>

namespace planctl {

/// TeX's fonts of before Unicode hold "fi" and dashes below U+0020, and a bullet at U+0088 (the Cork encoding); a page
/// that says it is Latin-1, and is Windows-1252, has dashes, quotes and bullets from U+0091 on. U+2010 and U+2011
/// become the hyphen that everybody types. Anything else stays.
void restore_signs(std::string& text);

}  // namespace planctl
