// Names of files, as web pages link to them.
#include "read/rows/file_names.h"

#include <algorithm>
#include <string>

#include "read/rows/words.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "pdf", "PDF", "docx".
bool is_file_type(std::string_view word) {
  constexpr std::string_view types[] = {"pdf", "doc",  "docx", "odt",  "rtf", "xls",  "xlsx", "ods",
                                        "ppt", "pptx", "zip",  "epub", "csv", "word", "excel"};
  return std::find(std::begin(types), std::end(types), unicode::fold(word)) != std::end(types);
}

/// "412 kB", "1.2MB" at the end of a text.
bool ends_in_file_size(std::string_view text) {
  constexpr std::size_t unit = 2;  // bytes
  if (text.size() <= unit || (text.back() != 'B' && text.back() != 'b')) return false;
  std::string last = unicode::fold(text.substr(text.size() - unit));
  if (last != "kb" && last != "mb" && last != "gb") return false;
  text.remove_suffix(unit);
  while (text.ends_with(' ') || text.ends_with("\u00A0")) text.remove_suffix(text.ends_with(' ') ? 1 : 2);
  return !text.empty() && unicode::is_digit(unicode::last(text));
}

}  // namespace

bool names_file(std::string_view text) {
  constexpr std::size_t longest_remark = 48;  // bytes
  const bool closed = text.ends_with(')') || text.ends_with(']');
  if (closed) text.remove_suffix(1);
  if (ends_in_file_size(text)) return true;
  if (!closed) {
    constexpr std::size_t longest = 5;  // bytes, with the point
    if (text.size() <= longest || !unicode::is_letter(unicode::last(text))) return false;
    std::size_t point = text.find('.', text.size() - longest);
    return point != std::string_view::npos && is_file_type(text.substr(point + 1));
  }
  std::size_t open = text.substr(text.size() - std::min(text.size(), longest_remark)).find_last_of("([");
  if (open == std::string_view::npos) return false;
  text.remove_prefix(text.size() - std::min(text.size(), longest_remark) + open);
  std::string room;
  for (std::size_t at = 0; at < text.size();) {
    if (is_file_type(next_word(text, at, room))) return true;
  }
  return false;
}

}  // namespace planctl
