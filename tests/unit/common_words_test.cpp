// src/compare/tell/common_words.h: the linear-space search against a plain table.
#include "compare/tell/common_words.h"
#include "random.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "random.h"

namespace planctl::tests {
namespace {

constexpr std::uint32_t out_of_reach = 1 << 30;

/// The least cost of a change, with one cell for each pair of places and each state.
std::uint32_t least_cost(const WordIds& words) {
  struct Cell {
    std::uint32_t equal = out_of_reach;
    std::uint32_t change = out_of_reach;
  };
  std::size_t width = words.after.size() + 1;
  std::vector<Cell> table((words.before.size() + 1) * width);
  table[0].equal = 0;
  auto go_on = [](const Cell& cell) { return std::min(cell.equal + change_price, cell.change); };
  for (std::size_t i = 0; i <= words.before.size(); ++i) {
    for (std::size_t j = 0; j < width; ++j) {
      Cell& cell = table[i * width + j];
      if (i > 0)
        cell.change = std::min(cell.change, go_on(table[(i - 1) * width + j]) + words.prices[words.before[i - 1]]);
      if (j > 0)
        cell.change = std::min(cell.change, go_on(table[i * width + j - 1]) + words.prices[words.after[j - 1]]);
      if (i == 0 || j == 0 || words.before[i - 1] != words.after[j - 1]) continue;
      const Cell& diagonal = table[(i - 1) * width + j - 1];
      cell.equal = std::min(diagonal.equal, diagonal.change);
    }
  }
  return std::min(table.back().equal, table.back().change);
}

std::uint32_t price_between(const WordIds& words, const CommonRun& from, const CommonRun& to) {
  std::uint32_t sum = 0;
  for (std::size_t i = from.before + from.size; i < to.before; ++i) sum += words.prices[words.before[i]];
  for (std::size_t j = from.after + from.size; j < to.after; ++j) sum += words.prices[words.after[j]];
  bool changed = from.before + from.size < to.before || from.after + from.size < to.after;
  return sum + (changed ? change_price : 0);
}

/// What the runs cost; checks on the way that they are common and in order.
std::uint32_t cost_of(const WordIds& words, std::vector<CommonRun> runs) {
  runs.push_back({words.before.size(), words.after.size(), 0});
  CommonRun last;
  std::uint32_t sum = 0;
  for (const CommonRun& run : runs) {
    REQUIRE(run.before >= last.before + last.size);
    REQUIRE(run.after >= last.after + last.size);
    REQUIRE(run.before + run.size <= words.before.size());
    REQUIRE(run.after + run.size <= words.after.size());
    for (std::size_t k = 0; k < run.size; ++k) REQUIRE(words.before[run.before + k] == words.after[run.after + k]);
    sum += price_between(words, last, run);
    last = run;
  }
  return sum;
}

std::vector<std::uint32_t> random_ids(Random& random, std::size_t size, std::uint32_t kinds) {
  std::vector<std::uint32_t> ids(size);
  for (std::uint32_t& id : ids) id = random.below(kinds);
  return ids;
}

/// The same, with about one id in `every` another one, gone or new.
std::vector<std::uint32_t> edited(Random& random, const std::vector<std::uint32_t>& ids, std::uint32_t kinds,
                                  std::uint32_t every) {
  std::vector<std::uint32_t> others;
  for (std::uint32_t id : ids) {
    std::uint32_t dice = random.below(3 * every);
    if (dice != 0) others.push_back(dice == 1 ? random.below(kinds) : id);
    if (dice == 2) others.push_back(random.below(kinds));
  }
  return others;
}

WordIds random_words(Random& random, std::size_t most) {
  std::uint32_t kinds = 1 + random.below(12);
  WordIds words;
  words.before = random_ids(random, random.below(most + 1), kinds);
  words.after = random.below(2) == 0 ? edited(random, words.before, kinds, 1 + random.below(6))
                                     : random_ids(random, random.below(most + 1), kinds);
  for (std::uint32_t id = 0; id < kinds; ++id) words.prices.push_back(random.below(3) == 0 ? 1 : random.below(40));
  return words;
}

std::size_t common_size(const std::vector<CommonRun>& runs) {
  std::size_t size = 0;
  for (const CommonRun& run : runs) size += run.size;
  return size;
}

}  // namespace

TEST_CASE("common words: as cheap as a full table") {
  Random random(1);
  for (int i = 0; i < 3000; ++i) {
    WordIds words = random_words(random, 12);
    CAPTURE(i);
    REQUIRE(cost_of(words, find_common_runs(words)) == least_cost(words));
  }
}

TEST_CASE("common words: as cheap where the table is halved") {
  Random random(2);
  for (int i = 0; i < 30; ++i) {
    WordIds words = random_words(random, 700);
    CAPTURE(i);
    REQUIRE(cost_of(words, find_common_runs(words)) == least_cost(words));
  }
}

TEST_CASE("common words: a text of one word, or none, against a long one") {
  WordIds words;
  words.before = {0};
  words.after.assign(300'000, 1);
  words.after[200'000] = 0;
  words.prices = {20, 20};
  CHECK(common_size(find_common_runs(words)) == 1);
  words.before.clear();
  CHECK(find_common_runs(words).empty());
  std::swap(words.before, words.after);
  CHECK(find_common_runs(words).empty());
}

TEST_CASE("common words: long texts are held together by words that stand once") {
  Random random(3);
  WordIds words;
  words.before = random_ids(random, 20'000, 15'000);
  words.after = edited(random, words.before, 15'000, 10);
  words.prices.assign(15'000, 20);
  std::size_t size = common_size(find_common_runs(words));
  cost_of(words, find_common_runs(words));
  CHECK(size > 18'000);
}

TEST_CASE("common words: what is too long and has no word that stands once has nothing in common") {
  WordIds words;
  words.before.assign(5'000, 0);
  words.after.assign(5'000, 1);
  for (std::size_t i = 100; i < 5'000; i += 2) words.before[i] = words.after[i - 99] = 2;
  words.prices.assign(3, 20);
  CHECK(find_common_runs(words).empty());
}

}  // namespace planctl::tests
