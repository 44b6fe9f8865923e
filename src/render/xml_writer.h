// XML text, written element by element with no tree in between.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planctl {

class XmlWriter {
 public:
  /// `depth`: how many elements are open around what is written.
  explicit XmlWriter(std::size_t depth = 0) : depth_(depth) {}

  /// <?xml …?>
  void declare();
  void begin(std::string_view name);
  /// Of the element that was begun last, before anything stands in it.
  void attribute(std::string_view name, std::string_view value);
  void attribute(std::string_view name, std::size_t value);
  void text(std::string_view text);
  void end();
  /// The end tag of an element that was begun elsewhere.
  void end_outer(std::string_view name);

  /// What was written since the last time.
  std::string take();

 private:
  void close_tag();
  void start_line();

  std::size_t depth_;
  std::vector<std::string> open_;
  bool in_tag_ = false;    ///< attributes may still come
  bool has_text_ = false;  ///< the end tag stands right behind it
  std::string text_;
};

enum class XmlPlace : std::uint8_t { text, attribute };

/// By https://www.w3.org/TR/xml/#charsets, of text that is UTF-8; HTML forbids the others, too.
bool is_allowed_in_xml(char32_t c);

/// Signs that mean something to XML are escaped, in attributes also line ends and tabs, which would be read as spaces.
/// Characters that XML 1.0 has no place for become U+FFFD.
std::string escape_xml(std::string_view text, XmlPlace place);

}  // namespace planctl
