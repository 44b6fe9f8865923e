#include "compare/weigh/related_deeds.h"

#include <algorithm>
#include <string>

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

}  // namespace

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
