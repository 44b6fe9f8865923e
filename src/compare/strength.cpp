#include "compare/strength.h"

#include <algorithm>

#include "compare/words.h"
#include "unicode.h"

namespace planctl {
namespace {

using FoldedWords = std::vector<std::string>;

FoldedWords words_with(std::span<const WordRun> runs, WordOp op) {
  FoldedWords words;
  for (const WordRun& run : runs) {
    if (run.op != op) continue;
    for (std::string_view word : split_words(run.text)) words.push_back(unicode::fold(bare_word(word)));
  }
  return words;
}

bool has_any(const FoldedWords& words, Words wanted) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return contains(wanted, word); });
}

/// 1 when a word of `low` made room for one of `high`, -1 the other way round.
int step(const FoldedWords& removed, const FoldedWords& inserted, Words low, Words high) {
  int up = has_any(removed, low) && has_any(inserted, high) ? 1 : 0;
  int down = has_any(removed, high) && has_any(inserted, low) ? 1 : 0;
  return up - down;
}

}  // namespace

Strength compare_strength(std::span<const WordRun> words, const Language& language) {
  FoldedWords removed = words_with(words, WordOp::remove);
  FoldedWords inserted = words_with(words, WordOp::insert);
  const PromiseWords& promise = language.promise;
  if (step(removed, inserted, promise.falling, promise.rising) != 0) return Strength::reversed;
  int steps = step(removed, inserted, promise.loose, promise.binding) +
              step(removed, inserted, promise.partial, promise.universal);
  if (steps == 0) return Strength::same;
  return steps > 0 ? Strength::strengthened : Strength::weakened;
}

}  // namespace planctl
