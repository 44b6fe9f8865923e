// Laws of what reading gives, for those who have read something already.
#pragma once

#include <cstdint>
#include <limits>

#include "fuzz/targets/target.h"
#include "planctl/lines.h"
#include "planctl/plan.h"

namespace planctl::fuzz {

/// The last line of a document that is elsewhere. What is read of it may have no line at all: 0.
inline constexpr std::uint32_t any_line = std::numeric_limits<std::uint32_t>::max();

/// Blocks lie inside their document, in their lines, and every character but layout is in one.
void require_blocks(const Lines& lines, const Blocks& blocks);
/// The values of plans are texts, and findings lie inside a document of so many lines.
void require_document(const Document& document, std::uint32_t last_line);
/// Written as a model and read again it is the same document, as an object and as a line.
void require_same_as_model(const Document& document);
/// Whatever format it is shown in, it is valid.
void require_shown(const Document& document, Choice& laws);

}  // namespace planctl::fuzz
