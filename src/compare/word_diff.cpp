// Word diff: the heaviest common subsequence of the words of two texts, in runs that can be read.
#include <algorithm>
#include <array>
#include <cstdint>

#include "compare/words.h"
#include "language/language.h"
#include "planctl/diff.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t largest_table = 1 << 20;  // cells; beyond it the texts are shown one after the other
constexpr std::size_t least_shared = 30;        // percent of both texts' letters; below it too
constexpr std::uint32_t word_weight_cap = 10;

struct DiffWord {
  std::string_view text;
  std::string key;  ///< what must be equal; the text itself for a dash
  std::uint32_t weight = 0;
};

using DiffWords = std::vector<DiffWord>;

/// Long words anchor, short ones only fill up: "i" and "att" stand everywhere. A figure is no anchor at all:
/// "2023 än 2022" became "2024 än 2023", and nothing of it stayed.
std::uint32_t anchor_weight(std::string_view key) {
  return is_figure(key) ? 1 : 1 + std::min(static_cast<std::uint32_t>(key.size()), word_weight_cap);
}

DiffWords diff_words_of(std::string_view text) {
  DiffWords words;
  for (std::string_view word : split_words(text)) {
    std::string key = unicode::key(word);
    if (key.empty()) key = word;
    std::uint32_t weight = anchor_weight(key);
    words.push_back({word, std::move(key), weight});
  }
  return words;
}

/// weight[i][j]: the heaviest common subsequence of the words from i and from j on.
class Table {
 public:
  Table(const DiffWords& before, const DiffWords& after)
      : columns_(after.size() + 1), cells_((before.size() + 1) * columns_) {
    for (std::size_t i = before.size(); i-- > 0;) {
      for (std::size_t j = after.size(); j-- > 0;) {
        std::uint32_t skip = std::max(at(i + 1, j), at(i, j + 1));
        bool equal = before[i].key == after[j].key;
        cells_[i * columns_ + j] = equal ? std::max(skip, at(i + 1, j + 1) + before[i].weight) : skip;
      }
    }
  }

  [[nodiscard]] std::uint32_t at(std::size_t i, std::size_t j) const { return cells_[i * columns_ + j]; }

 private:
  std::size_t columns_;
  std::vector<std::uint32_t> cells_;
};

struct Op {
  WordOp op = WordOp::equal;
  std::string_view text;
};

using Ops = std::vector<Op>;

Ops trace(const DiffWords& before, const DiffWords& after) {
  Table table(before, after);
  Ops ops;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < before.size() || j < after.size()) {
    bool both = i < before.size() && j < after.size();
    if (both && before[i].key == after[j].key && table.at(i, j) == table.at(i + 1, j + 1) + before[i].weight) {
      ops.push_back({WordOp::equal, after[j].text});
      ++i, ++j;
    } else if (j == after.size() || (i < before.size() && table.at(i + 1, j) >= table.at(i, j + 1))) {
      ops.push_back({WordOp::remove, before[i++].text});
    } else {
      ops.push_back({WordOp::insert, after[j++].text});
    }
  }
  return ops;
}

bool is_function_word(std::string_view word) {
  std::string folded = unicode::fold(bare_word(word));
  return folded.empty() || in_any(&Language::function_words, folded);
}

/// "[-före-] den [-15 november-]{+hösten+}" → "[-före den 15 november-]{+den hösten+}": one or two function
/// words between changes hold nothing together.
bool anchors_nothing(const Ops& ops, std::size_t begin, std::size_t end) {
  constexpr std::size_t most = 2;
  if (begin == 0 || end == ops.size() || end - begin > most) return false;
  return std::all_of(ops.begin() + static_cast<std::ptrdiff_t>(begin), ops.begin() + static_cast<std::ptrdiff_t>(end),
                     [](const Op& op) { return is_function_word(op.text); });
}

Ops drop_weak_anchors(const Ops& ops) {
  Ops kept;
  for (std::size_t begin = 0; begin < ops.size();) {
    std::size_t end = begin;
    while (end < ops.size() && (ops[end].op == WordOp::equal) == (ops[begin].op == WordOp::equal)) ++end;
    bool weak = ops[begin].op == WordOp::equal && anchors_nothing(ops, begin, end);
    for (std::size_t i = begin; i < end; ++i) {
      if (weak) kept.push_back({WordOp::remove, ops[i].text});
      kept.push_back({weak ? WordOp::insert : ops[i].op, ops[i].text});
    }
    begin = end;
  }
  return kept;
}

void append_word(std::string& text, std::string_view word) {
  if (!text.empty()) text += ' ';
  text += word;
}

/// Between two equal runs, everything removed stands before everything inserted.
std::vector<WordRun> join_runs(const Ops& ops) {
  std::vector<WordRun> runs;
  std::array<std::string, 3> open;  // by WordOp
  auto flush = [&](WordOp op) {
    std::string& text = open[static_cast<std::size_t>(op)];
    if (!text.empty()) runs.push_back({op, std::move(text)});
    text.clear();
  };
  for (const Op& op : ops) {
    if (op.op != WordOp::equal) {
      flush(WordOp::equal);
    } else {
      flush(WordOp::remove);
      flush(WordOp::insert);
    }
    append_word(open[static_cast<std::size_t>(op.op)], op.text);
  }
  for (WordOp op : {WordOp::equal, WordOp::remove, WordOp::insert}) flush(op);
  return runs;
}

std::string join(const DiffWords& words) {
  std::string text;
  for (const DiffWord& word : words) append_word(text, word.text);
  return text;
}

std::vector<WordRun> replace_all(const DiffWords& before, const DiffWords& after) {
  std::vector<WordRun> runs;
  if (!before.empty()) runs.push_back({WordOp::remove, join(before)});
  if (!after.empty()) runs.push_back({WordOp::insert, join(after)});
  return runs;
}

bool shares_little(const Ops& ops) {
  std::size_t shared = 0;
  std::size_t all = 0;
  for (const Op& op : ops) {
    bool equal = op.op == WordOp::equal;
    all += op.text.size() * (equal ? 2 : 1);
    if (equal) shared += op.text.size() * 2;
  }
  return shared * 100 < all * least_shared;
}

}  // namespace

std::vector<WordRun> diff_words(std::string_view before, std::string_view after) {
  DiffWords words_before = diff_words_of(before);
  DiffWords words_after = diff_words_of(after);
  if ((words_before.size() + 1) * (words_after.size() + 1) > largest_table)
    return replace_all(words_before, words_after);
  Ops ops = drop_weak_anchors(trace(words_before, words_after));
  return shares_little(ops) ? replace_all(words_before, words_after) : join_runs(ops);
}

}  // namespace planctl
