// Markdown as a renderer of its own understands it: cmark, or cmark-gfm with what GitHub adds.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace planctl::tests {

enum class Renderer { commonmark, github };

/// True when the renderer is installed.
bool has_renderer(Renderer renderer);

/// The headings, paragraphs and other leaf blocks of a text, one a line: what they stand in, and their text with its
/// marks, "list item paragraph: Röja [strong]alla[/strong] leder". White space is single spaces.
std::string read_markdown(const std::string& markdown, Renderer renderer);

/// Runs of blanks and control characters as single spaces, and no white space at the ends.
std::string single_spaced(std::string_view text);

}  // namespace planctl::tests
