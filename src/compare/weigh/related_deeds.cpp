#include "compare/weigh/related_deeds.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "compare/words/lemma.h"

namespace planctl {
namespace {

/// "Ta in offerter på": a deed that only looks, whose noun the text has too.
bool only_looks(const WeighedFrame& side, std::size_t deed, const Language& language) {
  const Words& looks = language.promise.looks;
  std::string_view lemma = side.term(deed).lemma;
  for (auto it = std::lower_bound(looks.begin(), looks.end(), lemma); it != looks.end() && it->starts_with(lemma);
       ++it) {
    std::size_t space = it->find(' ');
    if (!is_form_of(lemma, *it, language) || space == std::string_view::npos) continue;
    for (std::size_t i = 0; i < side.size(); ++i) {
      std::string_view rest = it->substr(space);
      bool noun = i != deed && rest.find(' ' + std::string(side.term(i).surface)) != std::string_view::npos;
      if (noun) return true;
    }
  }
  return false;
}

/// "fram" of "ta fram", anywhere behind the verb.
bool stands_behind(const Frame& frame, const FrameTerm& verb, std::string_view word, const Vocabulary& vocabulary) {
  return std::any_of(frame.terms.begin(), frame.terms.end(), [&](const FrameTerm& it) {
    return it.place > verb.place && is_form_of(vocabulary[it.id].lemma, word, vocabulary.language());
  });
}

}  // namespace

std::uint64_t kinds_of_deed(const Frame& frame, const FrameTerm& verb, const Vocabulary& vocabulary) {
  const DeedTraits& deed = vocabulary.deed(verb.id);
  std::uint64_t kinds = deed.kinds;
  if (!deed.any_phrase) return kinds;
  std::string_view lemma = vocabulary[verb.id].lemma;
  for (const DeedWord& word : deeds_from(lemma, vocabulary.language())) {
    bool phrase = !word.with.empty() && is_form_of(lemma, word.word, vocabulary.language());
    if (phrase && stands_behind(frame, verb, word.with, vocabulary)) kinds |= std::uint64_t{1} << word.kind;
  }
  return kinds;
}

bool are_related(const WeighedFrame& before, std::size_t i, const WeighedFrame& after, std::size_t j,
                 const Language& language) {
  return are_related(before.deed(i), after.deed(j)) || only_looks(before, i, language) ||
         only_looks(after, j, language);
}

bool differ_in_degree(const WeighedFrame& before, const WeighedFrame& after) {
  auto ladders = [](const WeighedFrame& side) {
    std::uint32_t found = 0;
    for (std::size_t i = 0; i < side.size(); ++i) {
      if (side.lacks(i) && side.found(i) < enough_of_word) found |= side.deed(i).ladders;
    }
    return found;
  };
  return (ladders(before) & ladders(after)) != 0;
}

}  // namespace planctl
