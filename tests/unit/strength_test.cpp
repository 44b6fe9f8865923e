// src/compare/tell/strength.h and number_changes.h: what holds for all texts, shown on those of tests/spec/wording.txt.
#include "compare/tell/strength.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "compare/tell/number_changes.h"
#include "spec.h"

namespace planctl::tests {
namespace {

struct Goals {
  std::string before;
  std::string after;
  const Language& language;
};

std::vector<Goals> wordings() {
  std::vector<Goals> all;
  for (const SpecCase& spec_case : read_spec("wording.txt")) {
    std::size_t end = spec_case.input.find('\n');
    std::string after = spec_case.input.substr(end + 1);
    after.pop_back();
    all.push_back({spec_case.input.substr(0, end), after, language_of(spec_case.option("lang", "sv"))});
  }
  return all;
}

Strength other_way(Strength strength) {
  if (strength == Strength::weakened) return Strength::strengthened;
  return strength == Strength::strengthened ? Strength::weakened : strength;
}

}  // namespace

TEST_CASE("strength: the other way round, less is more") {
  for (const Goals& goals : wordings()) {
    CAPTURE(goals.before);
    CAPTURE(goals.after);
    WordBook words(goals.language);
    PromiseText before(goals.before, words);
    PromiseText after(goals.after, words);
    CHECK(compare_strength(after, before).strength == other_way(compare_strength(before, after).strength));
  }
}

TEST_CASE("strength: a text against itself is the same") {
  for (const Goals& goals : wordings()) {
    for (const std::string& text : {goals.before, goals.after}) {
      CAPTURE(text);
      WordBook words(goals.language);
      PromiseText promise(text, words);
      CHECK(compare_strength(promise, promise).strength == Strength::same);
      CHECK(compare_strength(promise, promise).signs.empty());
      CHECK(compare_numbers(promise, promise).empty());
    }
  }
}

TEST_CASE("numbers: the other way round, before is after") {
  for (const Goals& goals : wordings()) {
    CAPTURE(goals.before);
    CAPTURE(goals.after);
    WordBook words(goals.language);
    PromiseText before(goals.before, words);
    PromiseText after(goals.after, words);
    auto there = compare_numbers(before, after);
    auto back = compare_numbers(after, before);
    REQUIRE(there.size() == back.size());
    for (const NumberChange& change : there) {
      CHECK(std::any_of(back.begin(), back.end(), [&](const NumberChange& it) {
        return it.before == change.after && it.after == change.before;
      }));
    }
  }
}

TEST_CASE("strength: odd texts are texts") {
  for (std::string_view text : {"",
                                " ",
                                "–",
                                "%",
                                "1",
                                "31",
                                "31/",
                                "/31",
                                "99/99",
                                "2025-13-40",
                                "1.",
                                "1,,2",
                                "10–",
                                "–10",
                                "€",
                                "£",
                                "senast",
                                "inom",
                                "inte",
                                "ska",
                                "minst",
                                "minst minst",
                                "till 10 till",
                                "hundra hundra",
                                "999999999999999999999999",
                                "1 000 000 000 000 000 000",
                                "\xF0\x9F\x9A\xA3",
                                "ska inte"}) {
    CAPTURE(text);
    WordBook words(language_of("sv"));
    PromiseText odd(text, words);
    PromiseText plain("Röja minst 10 mil led senast 1 juni", words);
    for (const Strength strength : {compare_strength(odd, plain).strength, compare_strength(plain, odd).strength})
      CHECK(strength != Strength::reversed);
    CHECK(compare_numbers(odd, plain).size() == compare_numbers(plain, odd).size());
  }
}

}  // namespace planctl::tests
