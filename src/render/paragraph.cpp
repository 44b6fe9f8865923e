#include "render/paragraph.h"

#include <algorithm>
#include <vector>

#include "compare/words/tokens.h"
#include "text/printable.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t least_width = 20;

std::string_view code_of(Ink ink) {
  constexpr std::string_view codes[] = {"",         "\x1b[1m",  "\x1b[2m",         "\x1b[32m",       "\x1b[31m",
                                        "\x1b[33m", "\x1b[36m", "\x1b[32m\x1b[4m", "\x1b[31m\x1b[9m"};
  return codes[static_cast<std::size_t>(ink)];
}

class Writer {
 public:
  Writer(std::string& out, Indent indent, Paper paper)
      : out_(out), rest_(indent.rest), width_(std::max(paper.width, rest_ + least_width)), color_(paper.color) {
    out_.append(indent.first, ' ');
    column_ = indent.first;
  }

  void write(const Piece& piece) {
    words_.assign(1, piece.text);
    if (!piece.whole) split_words(piece.text, words_);
    std::size_t gap = piece.gap;
    for (std::string_view word : words_) {
      write_word(word, piece, gap);
      gap = 1;
    }
  }

  void finish() {
    change_ink(Ink::plain);
    out_ += '\n';
  }

 private:
  void write_word(std::string_view word, const Piece& piece, std::size_t gap) {
    std::size_t columns = unicode::columns(word);
    if (empty_) gap = 0;
    // A new line is no help where it has no more room than this one.
    if (!empty_ && column_ + gap > rest_ && column_ + gap + columns > width_) {
      break_line();
      gap = 0;
    }
    if (piece.ink != ink_) change_ink(Ink::plain);
    out_.append(gap, ' ');
    column_ += gap;
    change_ink(piece.ink);
    bool fits = column_ + columns <= width_;
    fits || piece.whole ? write_part(word, columns) : write_in_parts(word);
  }

  void write_part(std::string_view part, std::size_t columns) {
    out_ += part;
    column_ += columns;
    empty_ = false;
  }

  void write_in_parts(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
      std::size_t begin = at;
      unicode::next(word, at);
      std::string_view letter = word.substr(begin, at - begin);
      std::size_t columns = unicode::columns(letter);
      if (column_ + columns > width_) {
        Ink ink = ink_;
        break_line();
        change_ink(ink);
      }
      write_part(letter, columns);
    }
  }

  void break_line() {
    change_ink(Ink::plain);
    out_ += '\n';
    out_.append(rest_, ' ');
    column_ = rest_;
    empty_ = true;
  }

  /// A colour never crosses the end of a line: pagers lose it there.
  void change_ink(Ink ink) {
    if (!color_ || ink == ink_) return;
    if (ink_ != Ink::plain) out_ += "\x1b[0m";
    out_ += code_of(ink);
    ink_ = ink;
  }

  std::string& out_;
  std::size_t rest_;
  std::size_t width_;
  bool color_;
  std::size_t column_ = 0;
  Ink ink_ = Ink::plain;
  bool empty_ = true;
  std::vector<std::string_view> words_;  ///< of the piece at hand
};

}  // namespace

void append_paragraph(std::string& out, std::span<const Piece> pieces, Indent indent, Paper paper) {
  Writer writer(out, indent, paper);
  for (const Piece& piece : pieces) {
    if (find_obeyed(piece.text) < piece.text.size()) {
      std::string clean = unobeyed(piece.text);
      writer.write({clean, piece.ink, piece.gap, piece.whole});
    } else {
      writer.write(piece);
    }
  }
  writer.finish();
}

}  // namespace planctl
