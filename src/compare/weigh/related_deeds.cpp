#include "compare/weigh/related_deeds.h"

#include <algorithm>
#include <string>

#include "compare/words/lemma.h"

namespace planctl {
namespace {

/// On which ladder of deeds a term stands, a bit each.
unsigned ladders_of(const Term& term, const Language& language) {
  auto rungs = language.promise.rungs;
  auto it = std::lower_bound(rungs.begin(), rungs.end(), term.lemma,
                             [](const Rung& rung, std::string_view lemma) { return rung.phrase < lemma; });
  unsigned ladders = 0;
  for (; it != rungs.end() && it->phrase.starts_with(term.lemma); ++it) {
    if (is_form_of(term.lemma, it->phrase, language)) ladders |= 1U << it->ladder;
  }
  return ladders;
}

bool are_opposites(const Term& one, const Term& other, const Language& language) {
  const auto& opposites = language.promise.opposites;
  return std::any_of(opposites.begin(), opposites.end(), [&](const Opposites& it) {
    return (is_form_of_any(one.lemma, it.one, language) && is_form_of_any(other.lemma, it.other, language)) ||
           (is_form_of_any(one.lemma, it.other, language) && is_form_of_any(other.lemma, it.one, language));
  });
}

bool is_direction(const Term& term, const Language& language) {
  return is_form_of_any(term.lemma, language.promise.rising, language) ||
         is_form_of_any(term.lemma, language.promise.falling, language);
}

/// True for a deed that fights a thing, lets it come, ends it, keeps it or brings it about.
bool takes_side(const Term& deed, const Language& language) {
  const PromiseWords& words = language.promise;
  for (const Words* sides : {&words.against, &words.in_favour, &words.endings, &words.remainings, &words.beginnings}) {
    if (is_form_of_any(deed.lemma, *sides, language)) return true;
  }
  return false;
}

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

/// "Köpa" and "Sälja", of which one undoes the other; "Öka" and "Minska"; "Kräva" and "Rekommendera"; "Bygga" and
/// "Utreda": one goal turned round, or made smaller.
bool are_related(const Term& one, const Term& other, const Language& language) {
  if (is_direction(one, language) && is_direction(other, language)) return true;
  const Words& studies = language.promise.studies;
  return is_form_of_any(one.lemma, studies, language) || is_form_of_any(other.lemma, studies, language) ||
         (ladders_of(one, language) & ladders_of(other, language)) != 0 ||
         (takes_side(one, language) && takes_side(other, language)) || are_opposites(one, other, language);
}

}  // namespace

bool are_related(const WeighedFrame& before, std::size_t i, const WeighedFrame& after, std::size_t j,
                 const Language& language) {
  return are_related(before.term(i), after.term(j), language) || only_looks(before, i, language) ||
         only_looks(after, j, language);
}

bool differ_in_degree(const WeighedFrame& before, const WeighedFrame& after, const Language& language) {
  auto ladders = [&](const WeighedFrame& side) {
    unsigned found = 0;
    for (std::size_t i = 0; i < side.size(); ++i) {
      if (side.lacks(i) && side.found(i) < enough_of_word) found |= ladders_of(side.term(i), language);
    }
    return found;
  };
  return (ladders(before) & ladders(after)) != 0;
}

}  // namespace planctl
