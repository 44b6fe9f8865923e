// The format of a document, seen from its bytes: what its name says may be wrong.
#pragma once

#include <cstdint>
#include <string_view>

namespace planctl {

enum class Format : std::uint8_t {
  text,  ///< or markdown, or what nothing else is
  pdf,
  archive,   ///< a zip archive, as word processors write
  web_page,  ///< HTML
  old_word,  ///< Word before 2007
  rich_text,
  picture
};

/// Looks at the first bytes alone.
Format see_format(std::string_view bytes);

}  // namespace planctl
