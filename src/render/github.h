// Workflow commands of GitHub Actions, which annotate the lines of a pull request.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "planctl/diagnostic.h"

namespace planctl {

/// GitHub shows no more than ten of each kind.
inline constexpr std::size_t most_annotations = 10;

struct Annotation {
  Severity severity = Severity::note;
  std::string_view path;  ///< empty: about no file
  std::uint32_t line = 0;
  std::uint32_t column = 0;  ///< 0: the whole line
  std::string title;
  std::string message;
  PagePlace place = {};  ///< in a document with pages, which has no lines to annotate
};

/// "::warning file=a.txt,line=3,col=1,title=…::…"
std::string write_annotation(const Annotation& annotation);

}  // namespace planctl
