// Documents made up by chance in the words of an organisation that does not exist: what they say, how they look, and
// the text that comes of both. What they say is what a reader must find in them, however they look.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/plan.h"

namespace planctl::tests {

enum class HeadingLook : std::uint8_t { plain, numbered, marked };  ///< "Leder", "1. Leder", "## Leder"
enum class LabelLook : std::uint8_t { none, word, word_and_year, lead_in };
enum class PageLook : std::uint8_t { none, breaks, numbers };  ///< form feeds; or also page numbers and running headers
enum class LineEndLook : std::uint8_t { whole, cut };          ///< words at line ends
enum class ItemLook : std::uint8_t { dense, spaced };          ///< a blank line between items, or none
enum class WrapLook : std::uint8_t { flush, hanging };         ///< where the second line of an item begins
enum class IndexLook : std::uint8_t { none, list };            ///< a list of the areas in front of them

/// How a document looks.
struct Look {
  HeadingLook heading = HeadingLook::plain;
  LabelLook label = LabelLook::word;
  PageLook page = PageLook::none;
  LineEndLook line_end = LineEndLook::whole;
  ItemLook item = ItemLook::dense;
  WrapLook wrap = WrapLook::hanging;
  IndexLook index = IndexLook::none;
  std::string marker = "•";  ///< of goals; "1" and "a" in it are counted on
  std::string inner_marker = "–";
  std::size_t indent = 0;  ///< before markers
  std::size_t width = 72;
};

std::string to_string(const Look& look);

/// What a document says, and how it looks.
struct Writing {
  std::string language;
  Plan plan;
  Look look;
};

/// The same for the same seed.
Writing generate_writing(std::uint32_t seed);

/// The document as UTF-8 with LF.
std::string write_document(const Writing& writing);

/// What `outline` prints of a document that was read as it was meant.
std::string outline(const Writing& writing);

}  // namespace planctl::tests
