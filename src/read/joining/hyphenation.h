// Hyphenation: how two lines become one text. Every decision is listed in hyphenation.cpp, in its order.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "language/language.h"
#include "read/rows/rows.h"

namespace planctl {

/// What the document's own spelling says of its hyphens, looked up when the first line end asks.
class Spelling {
 public:
  explicit Spelling(std::string_view text) : text_(text) {}

  /// Is this pair written with a hyphen inside a line?
  bool writes_hyphen(std::string_view left, std::string_view right);
  /// Is the pair written as one word anywhere, in whatever case?
  bool writes_solid(std::string_view left, std::string_view right);
  /// Is this word a name here: capitalised in the middle of a sentence, or in front of a hyphen?
  bool is_name(std::string_view word);

 private:
  std::string_view text_;
  std::optional<std::unordered_set<std::string>> hyphenated_;  ///< folded "left-right"
  std::optional<std::unordered_set<std::string>> words_;       ///< folded
  std::optional<std::unordered_set<std::string>> names_;       ///< as written
};

enum class LineEnd : std::uint8_t { space, solid, address, keep_hyphen, suspended, range, lost_hyphen, drop_consonant };

/// A hyphen alone on its row that is no bullet.
bool is_bare_hyphen(const Row& row);

/// "sun", "-", "bleached": is the row between the two the hyphen of a word?
bool is_lone_hyphen(const Row& above, const Row& row, const Row& below);

/// How the row's text and the next row's are joined.
LineEnd decide_line_end(const Row& above, const Row& below, const Layout& layout, const Language& language,
                        Spelling& spelling);

/// Makes the end of `text` ready for the next row's text, as decided.
void prepare_end(std::string& text, LineEnd decision);

}  // namespace planctl
