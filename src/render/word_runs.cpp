#include "render/word_runs.h"

#include <algorithm>
#include <deque>

namespace planctl {
namespace {

/// Texts with their marks are kept in `marked`.
Piece piece_of(const WordRun& run, bool color, std::deque<std::string>& marked) {
  if (run.op == WordOp::equal) return {run.text};
  bool removed = run.op == WordOp::remove;
  if (color) return {run.text, removed ? Ink::word_dropped : Ink::word_added};
  bool follows_removed = !removed && !marked.empty() && marked.back().ends_with("-]");
  marked.push_back(removed ? "[-" + run.text + "-]" : "{+" + run.text + "+}");
  return {marked.back(), Ink::plain, follows_removed ? std::size_t{0} : std::size_t{1}};
}

}  // namespace

void append_word_runs(std::string& out, std::vector<Piece> pieces, std::span<const WordRun> runs, Indent indent,
                      Paper paper) {
  bool share_words = std::any_of(runs.begin(), runs.end(), [](const WordRun& run) { return run.op == WordOp::equal; });
  std::deque<std::string> marked;
  for (const WordRun& run : runs) {
    if (!share_words && &run != &runs.front()) {
      append_paragraph(out, pieces, indent, paper);
      pieces.clear();
      indent.first = indent.rest;
    }
    pieces.push_back(piece_of(run, paper.color, marked));
  }
  append_paragraph(out, pieces, indent, paper);
}

}  // namespace planctl
