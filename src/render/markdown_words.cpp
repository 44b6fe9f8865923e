#include "render/markdown_words.h"

#include <fmt/format.h>

#include <iterator>

#include "render/markdown_escape.h"

namespace planctl {

std::string mark_words(std::span<const WordRun> runs) {
  std::string text;
  for (const WordRun& run : runs) {
    std::string_view mark = run.op == WordOp::equal ? "" : run.op == WordOp::remove ? "~~" : "**";
    fmt::format_to(std::back_inserter(text), "{}{}{}{}", text.empty() ? "" : " ", mark, escape_markdown(run.text),
                   mark);
  }
  return text;
}

}  // namespace planctl
