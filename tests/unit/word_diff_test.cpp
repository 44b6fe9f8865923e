// diff_words of planctl/diff.h: what holds for all texts. Single cases are in tests/spec/wording.txt.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <ctime>
#include <random>
#include <string>

#include "fuzz/targets/comparing.h"
#include "planctl/diff.h"
#include "sanitized.h"

namespace planctl::tests {
namespace {

/// Both texts are in the runs; no two runs of a kind stand side by side, and removed stands before inserted.
void check_runs(const std::string& before, const std::string& after) {
  CAPTURE(before);
  CAPTURE(after);
  CHECK_NOTHROW(fuzz::require_words(before, after, diff_words(before, after)));
}

std::string random_text(std::mt19937& random, std::size_t words) {
  constexpr std::string_view parts[] = {"Röja",  "stugor,", "leder",      "och",       "i",      "–",
                                        "1 000", "15",      "ska",        "(bryggor)", "båtar.", "STUGOR",
                                        "E6:an", "50%",     "\xC3\x85re", "!",         "färd-",  "år 2025"};
  std::string text;
  for (std::size_t i = 0; i < words; ++i) {
    if (i > 0) text += ' ';
    text += parts[random() % std::size(parts)];
  }
  return text;
}

double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

template <typename Make>
double seconds_for(std::size_t words, Make make) {
  std::string before;
  std::string after;
  for (std::size_t i = 0; i < words; ++i) {
    before += make(i, 0) + " ";
    after += make(i, 1) + " ";
  }
  double start = seconds();
  CHECK(!diff_words(before, after).empty());
  return seconds() - start;
}

constexpr double most_diff_seconds = sanitized ? 5 : 0.5;

}  // namespace

TEST_CASE("word diff: the runs are both texts") {
  std::mt19937 random(1);
  for (int i = 0; i < 3000; ++i) check_runs(random_text(random, random() % 15), random_text(random, random() % 15));
}

TEST_CASE("word diff: equal and empty texts") {
  CHECK(diff_words("", "").empty());
  auto same = diff_words("Röja leden", "röja, leden!");
  REQUIRE(same.size() == 1);
  CHECK(same[0].op == WordOp::equal);
  CHECK(same[0].text == "röja, leden!");
  auto inserted = diff_words("", "Röja leden");
  REQUIRE(inserted.size() == 1);
  CHECK(inserted[0].op == WordOp::insert);
  auto removed = diff_words("Röja leden", "");
  REQUIRE(removed.size() == 1);
  CHECK(removed[0].op == WordOp::remove);
}

TEST_CASE("word diff: function words and figures never stand alone between two changes") {
  std::mt19937 random(2);
  constexpr std::string_view weak[] = {"och", "i", "på", "15", "2025", "–"};
  for (int i = 0; i < 500; ++i) {
    std::string before = "Först";
    std::string after = "Sist";
    for (int k = 0; k < 6; ++k) {
      std::string_view shared = weak[random() % std::size(weak)];
      before += fmt::format(" {} vinter{}", shared, k);
      after += fmt::format(" {} sommar{}", shared, k);
    }
    for (const WordRun& run : diff_words(before, after)) CHECK(run.op != WordOp::equal);
  }
}

TEST_CASE("word diff: goals of 10 000 words in time") {
  constexpr std::size_t words = 10'000;
  std::mt19937 random(3);
  CHECK(seconds_for(words, [&](std::size_t, int) { return fmt::format("led{}", random() % 2000); }) <
        most_diff_seconds);
  CHECK(seconds_for(words, [&](std::size_t, int) { return fmt::format("led{}", random() % 7); }) < most_diff_seconds);
  CHECK(seconds_for(words, [](std::size_t i, int side) { return fmt::format("{}{}", side == 0 ? "led" : "bro", i); }) <
        most_diff_seconds);
  CHECK(seconds_for(words, [](std::size_t i, int side) { return fmt::format("led{}", side == 0 ? i : words - i); }) <
        most_diff_seconds);
  CHECK(seconds_for(words, [](std::size_t i, int side) {
          return fmt::format("led{}", side == 0 || i % 5 > 0 ? i : 0);
        }) < most_diff_seconds);
}

}  // namespace planctl::tests
