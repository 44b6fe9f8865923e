#include "text/markdown_escapes.h"

#include <string_view>
#include <utility>

namespace planctl {
namespace {

constexpr std::string_view escaped = "-.!_()[]+&='\"";
constexpr std::string_view kept = "|#>`\\<*~";  // they part cells, begin titles, quotations and code, strike text out

/// How many signs are escaped; 0 where a backslash stands for anything else.
std::size_t count_escapes(std::string_view text) {
  std::size_t count = 0;
  for (auto at = text.find('\\'); at != std::string_view::npos; at = text.find('\\', at + 1)) {
    if (at + 1 == text.size() || text[at + 1] == '\n' || text[at + 1] == '\r') continue;  // a line ends there
    bool sign = escaped.find(text[at + 1]) != std::string_view::npos;
    if (!sign && kept.find(text[at + 1]) == std::string_view::npos) return 0;
    count += sign ? 1 : 0;
    at += sign ? 0 : 1;
  }
  return count;
}

}  // namespace

void unescape_markdown(std::string& text) {
  constexpr std::size_t several = 2;
  bool json = text.starts_with('{');  // where a quote inside text has one, too
  if (json || text.find('\\') == std::string::npos || count_escapes(text) < several) return;
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    bool sign = text[at] == '\\' && at + 1 < text.size() && escaped.find(text[at + 1]) != std::string_view::npos;
    if (!sign) plain += text[at];
    // An escaped backslash escapes nothing itself.
    if (text[at] == '\\' && !sign && at + 1 < text.size()) plain += text[++at];
  }
  text = std::move(plain);
}

}  // namespace planctl
