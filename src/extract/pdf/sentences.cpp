#include "extract/pdf/sentences.h"

#include <algorithm>
#include <string_view>

#include "unicode.h"

namespace planctl {

bool begins_upper(const std::string& text) {
  std::size_t at = text.find_first_not_of(' ');
  return at != std::string::npos && unicode::is_upper(unicode::first(std::string_view(text).substr(at)));
}

bool ends_sentence(const std::string& text) {
  std::size_t end = text.find_last_not_of(' ');
  return end != std::string::npos && std::string_view(".!?:").find(text[end]) != std::string_view::npos;
}

bool is_close(const Measures& measures, const TextPiece& above, const TextPiece& below) {
  constexpr float wider = 1.3F;
  return below.bottom - above.bottom < wider * measures.step(std::max(above.size, below.size));
}

}  // namespace planctl
