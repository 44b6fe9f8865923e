#include "compare/weigh/related_deeds.h"

#include <algorithm>

#include "compare/words/lemma.h"

namespace planctl {
namespace {

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

}  // namespace

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

bool are_related(const Term& one, const Term& other, const Language& language) {
  if (is_direction(one, language) && is_direction(other, language)) return true;
  const Words& studies = language.promise.studies;
  return is_form_of_any(one.lemma, studies, language) || is_form_of_any(other.lemma, studies, language) ||
         (ladders_of(one, language) & ladders_of(other, language)) != 0 ||
         (takes_side(one, language) && takes_side(other, language)) || are_opposites(one, other, language);
}

}  // namespace planctl
