// What tells a page that planctl wrote from a document.
#pragma once

#include <cstddef>
#include <string_view>

namespace planctl {

inline constexpr std::string_view page_mark = "<meta name=\"generator\" content=\"planctl\">";
inline constexpr std::size_t size_of_page_head = 1024;  ///< bytes that the mark stands in

}  // namespace planctl
