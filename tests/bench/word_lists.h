// The words that the benchmark's goals are made of: cabins, trails and boats. First and last parts make compounds,
// some thousand of them.
#pragma once

#include <span>
#include <string_view>

namespace bench {

/// A noun, or the last part of one: "stugor", "stugorna".
struct Noun {
  std::string_view plain;
  std::string_view definite;
};

struct WordLists {
  std::span<const std::string_view> verbs;
  std::span<const std::string_view> adjectives;
  std::span<const std::string_view> first_parts;  ///< empty: nouns stand alone
  std::span<const Noun> nouns;
  std::span<const std::string_view> actors;
  std::span<const std::string_view> deadlines;
  std::span<const std::string_view> means;  ///< what a tail begins with
  std::span<const int> figures;
};

/// A vocabulary as of a large organisation.
const WordLists& natural_lists();

/// Some fifty words in all, so that every goal shares words with very many others.
const WordLists& adverse_lists();

}  // namespace bench
