// Indented blocks: lines below each other that begin at one place, further in than the text above them: lists whose
// bullets are drawings, or paragraphs.
#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "extract/pdf/pieces.h"

namespace planctl {

/// Lines below each other that begin at one place, further in than the text above them.
struct IndentedBlock {
  std::vector<TextPiece*> lines;
  std::vector<bool> begins;  ///< an item, by line
  float indent = 0;          ///< from the text above; 0 where none stands above, as at the top of a page
  float right = 0;           ///< of the longest line that begins at this place of the page
  bool below_head = false;   ///< which is larger or bold
  bool below_mark = false;   ///< the text above has one, which it hangs behind
  std::size_t beside = 0;    ///< lines at whose very height another text of their letters stands
  bool unsure = false;       ///< sentences below a head: a paragraph, unless lists begin as far in

  [[nodiscard]] std::ptrdiff_t items() const { return std::count(begins.begin(), begins.end(), true); }
  [[nodiscard]] float left() const { return lines.front()->left; }
};

std::string_view first_word_of(std::string_view text);

/// "•", "1.", "2.1", "a)", or a sign that the font of bullets was decoded as.
bool begins_with_mark(const TextPiece& piece);

/// The indented blocks of one page.
class BlockFinder {
 public:
  explicit BlockFinder(std::vector<Band>& bands);

  /// Where lines begin.
  [[nodiscard]] std::set<long> lefts() const;
  [[nodiscard]] std::vector<IndentedBlock>& blocks() { return blocks_; }
  /// The indents of first lines, which the paragraph goes on below at the left of.
  [[nodiscard]] const std::set<int>& first_line_indents() const { return first_line_indents_; }

 private:
  struct Place {
    TextPiece* piece = nullptr;
    std::size_t block = 0;  ///< its place and one; 0: of none
  };

  void add(TextPiece& piece, const TextPiece* before, bool beside);
  /// The piece right above that does not begin further in, as items of an inner list do.
  [[nodiscard]] const Place* find_above(const TextPiece& piece) const;
  static bool hangs_behind(const Place& above, const TextPiece& piece, float indent);
  std::size_t open_block(const TextPiece& piece, const TextPiece& above, float indent);
  /// The line before is a block of one line, and this one goes on at the left of it.
  void note_first_line(const TextPiece& piece);

  std::vector<Place> places_;
  std::map<long, float> rights_;  ///< by rounded left
  std::vector<IndentedBlock> blocks_;
  std::set<int> first_line_indents_;
};

}  // namespace planctl
