// JSON text, written value by value with no tree in between. The text is what nlohmann's dump gives for the same
// tree, but that nothing in it is obeyed by a terminal.
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planctl {

/// JSON text with what a terminal would obey, and only strings hold, as numbers: "\u009b".
std::string escape_obeyed(std::string_view json);

template <class Value>
concept WholeNumber = std::integral<Value> && !std::same_as<Value, bool>;

class JsonWriter {
 public:
  /// Every member and element stands on a line of its own, `indent` columns deeper than what holds it; with an indent
  /// of 0 all stands on one line.
  explicit JsonWriter(std::size_t indent) : indent_(indent) {}
  /// Goes on inside the innermost of `depth` objects and arrays that were begun elsewhere. `first`: nothing stands in
  /// it yet, or who puts the texts together sets a comma between them.
  JsonWriter(std::size_t indent, std::size_t depth, bool first = true)
      : indent_(indent), depth_(depth), first_(first) {}

  /// Makes room for so many bytes.
  void reserve(std::size_t bytes) { text_.reserve(bytes); }

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }
  /// The key of the value that is written next: no sign in it needs escaping.
  void key(std::string_view name);

  /// A key and its value.
  void member(std::string_view name, const auto& value) {
    key(name);
    write(value);
  }

  /// Bytes that are not UTF-8 become U+FFFD.
  void write(std::string_view text);
  void write(double number);
  void write(std::nullptr_t);
  void write(WholeNumber auto number) { write_plain(std::to_string(number)); }
  void write(std::same_as<bool> auto value) { write_plain(value ? "true" : "false"); }

  /// What was written, with a final line end.
  std::string finish() { return std::move(text_ += '\n'); }
  /// What was written, in the middle of it.
  std::string take() { return std::exchange(text_, {}); }

 private:
  void begin(char bracket);
  void end(char bracket);
  /// Sets the next value or key apart from the one before it.
  void place();
  void start_line();
  void write_plain(std::string_view text);
  void append_escaped(std::string_view text);

  std::size_t indent_;
  std::size_t depth_ = 0;
  bool first_ = true;       ///< nothing stands in the object or array yet
  bool after_key_ = false;  ///< the value of a key comes next
  std::string text_;
};

}  // namespace planctl
