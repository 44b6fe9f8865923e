// The same document as other programs lay it out: other bullets, other line ends, cut words glued.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

#include "planctl/blocks.h"
#include "planctl/plan.h"

namespace planctl::tests {

/// Replaces every `from` that starts a line.
std::string with_bullets(const std::string& text, std::string_view from, std::string_view to);

/// The markers of all goals.
std::set<std::string> markers_of(const Document& document);

/// The document's lines, with each goal's lines wrapped anew below a hanging indent.
std::string rewrap_goals(const std::string& text, const Document& document, std::size_t width);

/// The blocks as a document of other layout: blank lines around headings, hanging indent, no hyphens at line ends.
std::string write_anew(const Blocks& blocks, std::size_t width);

/// Without the hyphens at line ends, as programs write that put cut words together: "gäst-⏎nätter, ett" →
/// "gästnätter,⏎ett". A hyphen before a conjunction stays, and so does one that does not stand between small letters,
/// or has dropped letters behind it: "natt-⏎tåg" would become another word.
std::string glue_cut_words(const std::string& text);

}  // namespace planctl::tests
