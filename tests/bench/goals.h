// Goals as a plan writes them, composed at random, and their rewording for another year.
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <string>

#include "word_lists.h"

namespace bench {

/// Random choices that are the same on every machine, which the standard's distributions do not promise.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}

  /// 0 to `sides` - 1.
  std::size_t roll(std::size_t sides) { return engine_() % sides; }
  bool chance(std::size_t percent) { return roll(100) < percent; }
  /// The first elements come up most, as words do.
  template <typename List>
  std::size_t pick(const List& list) {
    std::size_t one = roll(list.size());
    return (one * (roll(list.size()) + 1)) / list.size();
  }

 private:
  std::mt19937 engine_;
};

/// "avlägsna fjällstugor", "fjällstugorna".
struct Thing {
  std::size_t first_part = 0;
  std::size_t noun = 0;
  std::optional<std::size_t> adjective;
  bool definite = false;
};

/// "genom att bygga kustbryggor", "tillsammans med dalvärdarna".
struct Tail {
  std::size_t means = 0;
  std::size_t verb = 0;
  Thing thing;
};

struct Goal {
  std::optional<std::size_t> actor;
  std::size_t verb = 0;
  bool counted = false;  ///< "antalet"
  std::optional<std::size_t> figure;
  Thing object;
  std::optional<Thing> place;
  std::optional<std::size_t> deadline;
  std::optional<Tail> tail;
};

/// Of four to twenty words.
Goal compose_goal(const WordLists& lists, Dice& dice);

/// The same goal in other words: a tail more or less, another word form, verb or figure.
Goal reword(const Goal& goal, const WordLists& lists, Dice& dice);

/// "Kretsarna ska märka minst 10 branta fjällstigar längs kusthamnarna före midsommar".
std::string text_of(const Goal& goal, const WordLists& lists);

/// "Fjällstugor och kustleder".
std::string compose_title(const WordLists& lists, Dice& dice);

}  // namespace bench
