#include "compare/words/deed_traits.h"

#include <algorithm>

#include "compare/words/lemma.h"

namespace planctl {
namespace {

std::uint32_t ladders_of(std::string_view lemma, const Language& language) {
  auto rungs = language.promise.rungs;
  auto it = std::lower_bound(rungs.begin(), rungs.end(), lemma,
                             [](const Rung& rung, std::string_view wanted) { return rung.phrase < wanted; });
  std::uint32_t ladders = 0;
  for (; it != rungs.end() && it->phrase.starts_with(lemma); ++it) {
    if (is_form_of(lemma, it->phrase, language)) ladders |= 1U << it->ladder;
  }
  return ladders;
}

void set_kinds(DeedTraits& traits, std::string_view lemma, const Language& language) {
  constexpr unsigned first_ladder = 48;
  static_assert(most_deed_kinds <= first_ladder);
  traits.kinds = std::uint64_t{traits.ladders} << first_ladder;
  for (const DeedWord& deed : deeds_from(lemma, language)) {
    if (!is_form_of(lemma, deed.word, language)) continue;
    if (deed.with.empty()) {
      traits.kinds |= std::uint64_t{1} << deed.kind;
    } else {
      traits.any_phrase = true;
    }
  }
}

}  // namespace

std::span<const DeedWord> deeds_from(std::string_view lemma, const Language& language) {
  auto deeds = language.grammar.deeds;
  auto begin = std::lower_bound(deeds.begin(), deeds.end(), lemma,
                                [](const DeedWord& deed, std::string_view wanted) { return deed.word < wanted; });
  auto end = std::find_if(begin, deeds.end(), [&](const DeedWord& deed) { return !deed.word.starts_with(lemma); });
  return {begin, end};
}

DeedTraits deed_traits_of(std::string_view lemma, const Language& language) {
  const PromiseWords& words = language.promise;
  auto is_any = [&](const Words& deeds) {
    bool may_be = lemma.size() < 2 || deeds.may_begin_with(lemma);
    return may_be && is_form_of_any(lemma, deeds, language);
  };
  DeedTraits traits;
  traits.turns = is_any(words.rising) || is_any(words.falling);
  traits.studies = is_any(words.studies);
  traits.takes_side = is_any(words.against) || is_any(words.in_favour) || is_any(words.endings) ||
                      is_any(words.remainings) || is_any(words.beginnings);
  traits.ladders = ladders_of(lemma, language);
  set_kinds(traits, lemma, language);
  for (std::size_t i = 0; i < words.opposites.size(); ++i) {
    traits.opposites |= std::uint64_t{is_any(words.opposites[i].one)} << i;
    traits.contraries |= std::uint64_t{is_any(words.opposites[i].other)} << i;
  }
  return traits;
}

}  // namespace planctl
