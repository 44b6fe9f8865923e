#include "render/markdown_words.h"

#include <fmt/format.h>

#include <iterator>

#include "render/markdown_escape.h"

namespace planctl {

std::string mark_words(std::span<const WordRun> runs) {
  std::string text;
  for (const WordRun& run : runs) {
    std::string words = escape_markdown(run.text);
    // Spaces on both sides and none inside: so the marks open and close whatever punctuation the words have.
    std::string_view mark = words.empty() || run.op == WordOp::equal ? "" : run.op == WordOp::remove ? "~~" : "**";
    fmt::format_to(std::back_inserter(text), "{}{}{}{}", text.empty() ? "" : " ", mark, words, mark);
  }
  return text;
}

}  // namespace planctl
