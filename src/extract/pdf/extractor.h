// The extractor: poppler's pdftohtml, a program beside planctl. It is run without a shell, with the document as its
// standard input, within limits of time and memory; its licence and its faults stay outside.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace planctl {

/// What the extractor may use.
struct ExtractorLimits {
  unsigned seconds = 60;                        ///< of computing, and of waiting
  std::size_t memory = std::size_t{2} << 30;    ///< bytes of address space
  std::size_t output = std::size_t{256} << 20;  ///< bytes
};

/// What the extractor made of a PDF.
struct Extract {
  std::string xml;    ///< the pages
  std::string fault;  ///< the first fault that it found in the file, as it says it; empty where there is none
  std::string words =
      {};  ///< as pdftotext gives them, where fonts of the pages may have no names; see nameless_fonts.h
};

/// The pages of a PDF as XML. `name` is what messages call it. Throws Error (exit 3) where the extractor is not there,
/// cannot read the document, or reaches a limit.
Extract run_extractor(std::string_view pdf, const std::string& name, const ExtractorLimits& limits = {});

}  // namespace planctl
