// Manners: how the texts of a column or a list promise. Goals that stand side by side do so alike; what is done for
// them, who does it and how it is measured is told in other ways.
//     Alla leder ska vara röjda     Vi hyr en röjsåg i april     Ledchefen går alla leder
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace planctl {

/// How many texts there are, and how many of them promise in which manner.
struct Manner {
  std::size_t texts = 0;
  std::size_t words = 0;   ///< of all of them
  std::size_t modals = 0;  ///< "ska", "will" stands in it
  std::size_t ours = 0;    ///< begins with who does it: "Vi byter spisen"
  std::size_t things = 0;  ///< begins with a thing, as a determiner tells: "The hut is open"
  bool promises = false;   ///< some text does: "Byta spisen" as well, which is known too seldom to count
};

/// Counts one more text; a bullet or a number in front of it is none of its words.
void add_text(Manner& manner, std::string_view text);

/// Do all promise in the same manners? A manner but "ska" shows only in two texts or more.
bool are_alike(const std::vector<Manner>& manners);

/// Does each of them promise, or have they about as many words a text?
bool promise_or_match(const std::vector<Manner>& manners);

}  // namespace planctl
