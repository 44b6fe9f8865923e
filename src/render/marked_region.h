// The region of a file that planctl writes, between two lines of the file's own:
//   <!-- planctl:begin … -->
//   <!-- planctl:end -->
// Both stand alone on their lines, at most three columns in. Lines in fenced code are text like any other.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace planctl {

/// What stands between the lines of the markers, as bytes of the file.
struct MarkedRegion {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The region of `file`, in any encoding that has ASCII in it; no value when it has no marker at all. Throws Error
/// (exit 2) with `path` and line where the markers do not make one region.
std::optional<MarkedRegion> find_region(std::string_view file, const std::string& path);

/// The file with `markdown` in its region, between blank lines; all else stays byte for byte. The region gets the line
/// ends of its begin marker, and where the file is not UTF-8, characters beyond ASCII as references: "ä" → "&#228;".
std::string replace_region(std::string_view file, MarkedRegion region, std::string_view markdown);

/// The two lines to put into a file, with a note on who writes between them.
std::string region_markers(std::string_view note);

}  // namespace planctl
