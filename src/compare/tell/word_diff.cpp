// Word diff: the common words of two texts and what changed between them, in runs that can be read.
#include <algorithm>

#include "compare/tell/common_words.h"
#include "compare/words/tokens.h"
#include "fnv1a.h"
#include "language/language.h"
#include "planctl/diff.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t least_shared = 30;  // percent of both texts' letters; below it, whole texts are shown
constexpr std::size_t least_island = 50;  // percent of the smaller replacement beside it; below it, a run is none

using WordList = std::vector<std::string_view>;
using Runs = std::vector<CommonRun>;

struct Texts {
  WordList before;
  WordList after;
};

// ----------------------------------------------------------------------------------------------- words

/// Words that stand in front and at the back of both texts, letter for letter: they need no keys.
struct Ends {
  std::size_t front = 0;
  std::size_t back = 0;
};

Ends equal_ends(const WordList& before, const WordList& after) {
  Ends ends;
  std::size_t most = std::min(before.size(), after.size());
  while (ends.front < most && before[ends.front] == after[ends.front]) ++ends.front;
  most -= ends.front;
  while (ends.back < most && before[before.size() - ends.back - 1] == after[after.size() - ends.back - 1]) ++ends.back;
  return ends;
}

/// A word between the ends: what must be equal, and where it stands.
struct Key {
  std::string_view text;
  std::uint32_t hash = 0;
  std::uint32_t word = 0;
  bool is_after = false;
};

bool equal_key(const Key& a, const Key& b) { return a.hash == b.hash && a.text == b.text; }

/// Equal keys beside each other, those of the text before in front; otherwise in no order that means anything.
bool stands_before(const Key& a, const Key& b) {
  if (a.hash != b.hash) return a.hash < b.hash;
  int compared = a.text.compare(b.text);
  return compared != 0 ? compared < 0 : a.is_after < b.is_after;
}

bool is_plain(char c) { return c >= 'a' && c <= 'z'; }

struct Keys {
  std::vector<Key> sorted;
  std::vector<std::string> folded;  ///< of words that are not their own key; never grows beyond its room
};

/// Words without letters and digits have an empty key.
void add_keys(Keys& keys, const WordList& words, Ends ends, bool is_after) {
  for (std::size_t i = ends.front; i < words.size() - ends.back; ++i) {
    std::string_view text = words[i];
    if (!std::all_of(text.begin(), text.end(), is_plain)) text = keys.folded.emplace_back(unicode::goal_key(text));
    keys.sorted.push_back({text, fnv1a(text), static_cast<std::uint32_t>(i), is_after});
  }
}

Keys sorted_keys(const Texts& texts, Ends ends) {
  Keys keys;
  std::size_t count = texts.before.size() + texts.after.size() - 2 * (ends.front + ends.back);
  keys.sorted.reserve(count);
  keys.folded.reserve(count);
  add_keys(keys, texts.before, ends, false);
  add_keys(keys, texts.after, ends, true);
  std::sort(keys.sorted.begin(), keys.sorted.end(), stands_before);
  return keys;
}

/// What a word costs to change. Long words hold a text together. Function words, figures and punctuation never do
/// alone: "2023 än 2022" became "2024 än 2023", and nothing of it stayed.
std::uint32_t price_of(std::string_view key) {
  constexpr std::uint32_t weak = 1;
  constexpr std::size_t cap = 10;
  bool holds = !key.empty() && !is_figure(key) && !in_any(&Language::function_words, key);
  return holds ? least_anchor_price + 2 * static_cast<std::uint32_t>(std::min(key.size(), cap)) : weak;
}

/// Ids for the equal ends: one for each word, whether it comes again or not.
void identify_ends(WordIds& ids, Ends ends) {
  for (std::uint32_t id = 0; id < ends.front + ends.back; ++id) {
    std::size_t from_end = ends.front + ends.back - id;
    ids.before[id < ends.front ? id : ids.before.size() - from_end] = id;
    ids.after[id < ends.front ? id : ids.after.size() - from_end] = id;
  }
  ids.prices.assign(ends.front + ends.back, 0);
}

/// Equal words get equal ids. What only one text has needs no price, and what is common anyway none either.
WordIds identify(const Texts& texts) {
  WordIds ids{std::vector<std::uint32_t>(texts.before.size()), std::vector<std::uint32_t>(texts.after.size()), {}};
  Ends ends = equal_ends(texts.before, texts.after);
  identify_ends(ids, ends);
  Keys keys = sorted_keys(texts, ends);
  for (std::size_t i = 0; i < keys.sorted.size(); ++i) {
    const Key& key = keys.sorted[i];
    bool same = i > 0 && equal_key(keys.sorted[i - 1], key);
    if (!same) ids.prices.push_back(0);
    if (same && key.is_after && !keys.sorted[i - 1].is_after) ids.prices.back() = price_of(key.text);
    (key.is_after ? ids.after : ids.before)[key.word] = static_cast<std::uint32_t>(ids.prices.size() - 1);
  }
  return ids;
}

// ------------------------------------------------------------------------------------------------ runs

/// In bytes, with the spaces between: the words are views of one text.
std::size_t letters(const WordList& words, std::size_t begin, std::size_t end) {
  if (begin == end) return 0;
  return static_cast<std::size_t>(words[end - 1].data() + words[end - 1].size() - words[begin].data());
}

std::size_t letters(const CommonRun& run, const Texts& texts) {
  return letters(texts.after, run.after, run.after + run.size);
}

CommonRun end_of(const Texts& texts) { return {texts.before.size(), texts.after.size(), 0}; }

/// How much of one text became other words between two runs; what is only inserted or removed breaks nothing up.
std::size_t replaced_letters(const CommonRun& left, const CommonRun& right, const Texts& texts) {
  return std::min(letters(texts.before, left.before + left.size, right.before),
                  letters(texts.after, left.after + left.size, right.after));
}

/// A word that two long changes happen to share is part of the change.
bool is_island(const CommonRun& left, const CommonRun& run, const CommonRun& right, const Texts& texts) {
  std::size_t beside = std::min(replaced_letters(left, run, texts), replaced_letters(run, right, texts));
  return letters(run, texts) * 100 < beside * least_island;
}

/// Each dropped run makes one longer change of two, so that those before it are judged anew.
Runs drop_islands(const Runs& runs, const Texts& texts) {
  Runs kept{{}};
  auto judge = [&](const CommonRun& right) {
    while (kept.size() > 1 && is_island(kept[kept.size() - 2], kept.back(), right, texts)) kept.pop_back();
  };
  for (const CommonRun& run : runs) {
    judge(run);
    kept.push_back(run);
  }
  judge(end_of(texts));
  kept.erase(kept.begin());
  return kept;
}

bool ends_with_any(std::string_view word, std::string_view signs) {
  return !word.empty() && signs.find(word.back()) != std::string_view::npos;
}

/// How well a change may begin at `at`: best behind a sentence, then behind a comma, then with a word like "och".
int beginning(const WordList& words, std::size_t at) {
  if (at == 0 || ends_with_any(words[at - 1], ".:;!?")) return 3;
  if (ends_with_any(words[at - 1], ",")) return 2;
  return in_any(&Language::function_words, unicode::fold(words[at])) ? 1 : 0;
}

/// "stugor och [broar och] leder" → "stugor [och broar] och leder": how many words of the run in front move behind
/// the change that stands from `begin` to `end`.
std::size_t best_slide(const WordList& words, std::size_t begin, std::size_t end, std::size_t most) {
  std::size_t best = 0;
  int score = beginning(words, begin);
  for (std::size_t k = 1; k <= most && words[begin - k] == words[end - k]; ++k) {
    int other = beginning(words, begin - k);
    if (other > score) {
      score = other;
      best = k;
    }
  }
  return best;
}

void slide(CommonRun& left, CommonRun& right, const Texts& texts) {
  std::size_t before = left.before + left.size;
  std::size_t after = left.after + left.size;
  if ((before == right.before) == (after == right.after)) return;
  constexpr std::size_t most = 20;  // words; a change that could stand in more places is a list of equal words
  std::size_t room = std::min(left.size - 1, most);
  std::size_t words = before == right.before ? best_slide(texts.after, after, right.after, room)
                                             : best_slide(texts.before, before, right.before, room);
  left.size -= words;
  right = {right.before - words, right.after - words, right.size + words};
}

void slide_changes(Runs& runs, const Texts& texts) {
  for (std::size_t i = 1; i < runs.size(); ++i) slide(runs[i - 1], runs[i], texts);
}

bool shares_little(const Runs& runs, const Texts& texts) {
  std::size_t shared = 0;
  for (const CommonRun& run : runs) shared += 2 * letters(run, texts);
  std::size_t all = letters(texts.before, 0, texts.before.size()) + letters(texts.after, 0, texts.after.size());
  return shared * 100 < all * least_shared;
}

// -------------------------------------------------------------------------------------------- word runs

void append(std::vector<WordRun>& runs, WordOp op, const WordList& words, std::size_t begin, std::size_t end) {
  if (begin == end) return;
  std::string text;
  text.reserve(letters(words, begin, end) + end - begin);
  for (std::size_t i = begin; i < end; ++i) {
    if (i > begin) text += ' ';
    text += words[i];
  }
  runs.push_back({op, std::move(text)});
}

/// Between two equal runs, everything removed stands before everything inserted.
std::vector<WordRun> word_runs(const Runs& common, const Texts& texts) {
  std::vector<WordRun> runs;
  runs.reserve(3 * common.size() + 2);
  CommonRun last;
  auto append_change = [&](const CommonRun& next) {
    append(runs, WordOp::remove, texts.before, last.before + last.size, next.before);
    append(runs, WordOp::insert, texts.after, last.after + last.size, next.after);
  };
  for (const CommonRun& run : common) {
    append_change(run);
    append(runs, WordOp::equal, texts.after, run.after, run.after + run.size);
    last = run;
  }
  append_change(end_of(texts));
  return runs;
}

}  // namespace

std::vector<WordRun> diff_words(std::string_view before, std::string_view after) {
  Texts texts{split_words(before), split_words(after)};
  Runs runs = drop_islands(find_common_runs(identify(texts)), texts);
  if (shares_little(runs, texts)) runs.clear();
  slide_changes(runs, texts);
  return word_runs(runs, texts);
}

}  // namespace planctl
