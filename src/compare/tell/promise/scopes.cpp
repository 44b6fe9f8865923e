#include "compare/tell/promise/promises.h"
#include "compare/tell/promise/sorts.h"

#include <algorithm>

namespace planctl {
namespace {

/// "10 procent av alla stugor", "hälften av alla stugor"
bool is_share_of_all(const Wording& wording, const CueMatch& universal) {
  if (universal.begin < 2) return false;
  std::size_t of = universal.begin - 1;
  return wording.stands_behind(of, CueKind::percent) ||
         (contains(wording.language().grammar.objects, wording[of].folded) &&
          value_in(wording.promise().fractions, wording[of - 1].folded) > 0);
}

bool means(const Wording& wording, CueKind kind, std::string_view noun) {
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    if (cue.kind != kind || (kind == CueKind::universal && is_share_of_all(wording, cue))) return false;
    if (kind == CueKind::partial && is_denied(wording, cue.begin)) return false;           // "inte sälja några"
    bool counted = cue.end < wording.size() && read_number(wording, cue.end).has_value();  // "alla tolv bojar"
    auto content = wording.content_from(cue.end + (counted ? 1 : 0));
    // "några av kommunens skolor"
    bool whose = content && wording[*content].folded.ends_with('s') && wording.lemma(*content) != noun;
    if (whose) content = wording.content_from(*content + 1);
    return content && wording.lemma(*content) == noun;
  });
}

/// "tre stugor", "tre av stugorna", but not "de tolv stugorna" of "alla tolv stugor".
bool counts(const PromiseView& side, std::string_view noun, const std::optional<Range>& all) {
  const Wording& wording = side.wording;
  return std::any_of(side.figures.begin(), side.figures.end(), [&](const Figure& figure) {
    if (!is_amount(figure) || (all && figure.low == all->low)) return false;
    bool of = figure.end < wording.size() && contains(wording.language().grammar.objects, wording[figure.end].folded);
    auto whole = of ? wording.content_from(figure.end + 1) : std::nullopt;
    return figure.unit == noun || (whole && wording.lemma(*whole) == noun);
  });
}

/// "elever från Norrby", "elever som vill".
bool is_qualified(const Wording& wording, std::size_t noun) {
  return noun + 1 < wording.size() && (wording.starts(noun + 1, CueKind::condition) ||
                                       contains(wording.language().grammar.relatives, wording[noun + 1].folded));
}

/// What stands in front of "alla" stands in the other text, too.
bool begins_alike(const Wording& all, const CueMatch& cue, const Wording& some) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < cue.begin; ++i) {
    if (!all.is_content(i)) continue;
    if (!has_word(some, all.lemma(i))) return false;
    ++count;
  }
  return count > 1;
}

/// "kurs i lek för alla ledare" → "kurs i lek för nybörjare", "för alla" → "för medlemmar", "för alla elever" → "för
/// elever från Norrby".
bool names_some(const Wording& all, const CueMatch& cue, const Wording& some) {
  if (cue.begin == 0) return false;
  bool everybody = cue.end == all.size() || all[cue.end - 1].closed;
  std::size_t noun = everybody ? all.size() : all.content_from(cue.end).value_or(all.size());
  // "all primary pupils"
  bool before_nouns = !all.language().grammar.determiners.empty();
  while (before_nouns && noun + 1 < all.size() && !all[noun].closed && all.is_content(noun + 1)) ++noun;
  for (std::size_t i = 1; i < some.size(); ++i) {
    std::string_view front = all[cue.begin - 1].folded;
    bool article = i > 1 && contains(some.language().function_words, some[i - 1].folded) && some[i - 2].folded == front;
    if (!some.is_content(i) || (some[i - 1].folded != front && !article)) continue;
    if ((everybody || begins_alike(all, cue, some)) && !has_word(all, some.lemma(i))) return true;
    if (noun < all.size() && some.lemma(i) == all.lemma(noun)) return is_qualified(some, i) && !is_qualified(all, noun);
  }
  return false;
}

/// "alla medlemmar" → "alla nya medlemmar".
bool means_fewer(const Wording& all, const Wording& some) {
  constexpr std::size_t most_between = 3;  // words
  for (const CueMatch& wide : all.cues()) {
    auto noun = wide.kind == CueKind::universal ? all.content_from(wide.end) : std::nullopt;
    if (!noun || is_limited(all, wide.end, *noun, some)) continue;
    for (const CueMatch& cue : some.cues()) {
      if (cue.kind != CueKind::universal) continue;
      for (std::size_t i = cue.end; i < std::min(some.size(), cue.end + most_between); ++i) {
        if (some.lemma(i) == all.lemma(*noun) && is_limited(some, cue.end, i, all)) return only_adds(all, some);
      }
    }
  }
  return false;
}

/// Where a limit may stand behind: "i", "för".
bool opens_limit(const Wording& wording, std::size_t i) {
  return contains(wording.language().grammar.places, wording[i].folded) ||
         contains(wording.promise().for_whom, wording[i].folded);
}

bool has_clause(const Wording& wording) {
  return std::any_of(wording.words().begin(), wording.words().end(), [&](const WordingWord& word) {
    return contains(wording.language().grammar.relatives, word.folded);
  });
}

/// "alla fönster" → "fönstren mot norr", "fönster som går sönder": the same, and a limit besides.
bool adds_limit(const Wording& all, const Wording& some, std::string_view noun) {
  if (some.has(CueKind::universal) || !has_word(some, noun)) return false;
  for (std::size_t i = 0; i < some.size(); ++i) {
    bool clause = i + 1 < some.size() && contains(some.language().grammar.relatives, some[i + 1].folded) &&
                  match_any(some, i + 2, some.promise().wishes) == 0;  // "medlemmar som vill"
    if (clause && some.lemma(i) == noun && some.is_content(i) && !has_clause(all)) return true;
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all.is_content(i) && !has_word(some, all.lemma(i))) return false;
  }
  for (std::size_t i = 1; i + 1 < some.size(); ++i) {
    bool limits = opens_limit(some, i) && !some.starts(i + 1, CueKind::rising);
    auto limit = limits ? some.content_from(i + 1) : std::nullopt;
    if (limit && !has_word(all, some.lemma(*limit))) return true;
  }
  return false;
}

/// A thing that a text speaks of, and not how one is: "warm" of "warm food".
bool names_thing(const Wording& wording, std::string_view lemma) {
  for (std::size_t i = 0; i < wording.size(); ++i) {
    bool last = wording[i].closed || i + 1 == wording.size() || !wording.is_content(i + 1);
    if (last && wording.is_content(i) && wording.lemma(i) == lemma) return true;
  }
  return false;
}

/// What a figure counts, a word in front of it aside: "one [indoor] regatta".
bool counts_word_of(const PromiseView& side, const Figure& figure, const Wording& other) {
  constexpr std::size_t most = 3;  // words
  for (std::size_t i = figure.begin + 1; i < std::min(side.wording.size(), figure.begin + 1 + most); ++i) {
    if (side.wording.is_content(i) && names_thing(other, side.wording.lemma(i))) return true;
    if (side.wording[i].closed || contains(side.wording.language().function_words, side.wording[i].folded))
      return false;
  }
  return false;
}

/// "en livboj vid varje brygga" → "minst en livboj i hamnen": one of them for all.
bool has_one_for_all(const Wording& all, const PromiseView& side) {
  if (!all.has(CueKind::universal) || side.wording.has(CueKind::universal)) return false;
  bool each = std::any_of(all.cues().begin(), all.cues().end(), [&](const CueMatch& cue) {
    auto noun = cue.kind == CueKind::universal && cue.begin > 0 && days_of(all, cue.end) == 0
                    ? all.content_from(cue.end)
                    : std::nullopt;
    return noun && opens_limit(all, cue.begin - 1) && !has_word(side.wording, all.lemma(*noun));
  });
  return each && std::any_of(side.figures.begin(), side.figures.end(), [&](const Figure& figure) {
           bool one = figure.low == 1 && figure.days == 0 && !figure.is_date;
           return one && counts_word_of(side, figure, all);
         });
}

/// "a number of boats" are several boats, "a number of the boats" some of them.
bool says_several(const Wording& wording, const CueMatch& cue) {
  const PromiseWords& words = wording.promise();
  std::size_t length =
      std::max(match_any(wording, cue.begin, words.several), match_any(wording, cue.begin, words.many));
  bool definite = cue.end < wording.size() && contains(wording.language().function_words, wording[cue.end].folded);
  return length >= cue.end - cue.begin && !definite;
}

/// "vården av skutorna" → "vården av några av skutorna".
bool takes_some_of(const PromiseView& side, const Wording& some) {
  const Wording& all = side.wording;
  auto is_percent = [](const Figure& figure) { return figure.unit == percent_sign; };
  bool share = std::any_of(side.figures.begin(), side.figures.end(), is_percent);  // "50% of the boats"
  if (!some.has(CueKind::partial) || share) return false;
  auto of_some = [](const Wording& wording, const CueMatch& cue) {
    return cue.kind == CueKind::partial && cue.end > cue.begin + 1 && !wording.starts(cue.begin, CueKind::percent) &&
           contains(wording.language().grammar.objects, wording[cue.end - 1].folded) && !says_several(wording, cue);
  };
  if (std::any_of(all.cues().begin(), all.cues().end(), [&](const CueMatch& cue) { return of_some(all, cue); }))
    return false;
  return std::any_of(some.cues().begin(), some.cues().end(), [&](const CueMatch& cue) {
    // "bli en del av laget"
    bool becomes = cue.begin > 0 && contains(some.promise().being, some[cue.begin - 1].folded);
    auto noun = !becomes && of_some(some, cue) ? some.content_from(cue.end) : std::nullopt;
    return noun && has_word(all, some.lemma(*noun)) && !all.has(CueKind::numeral) && only_adds(all, some);
  });
}

/// A verb stands behind the noun of "Varje krets värvar". "Alla håller rent" and "Alla hjälps åt" name nobody.
bool is_subject(const Wording& all, std::size_t noun, const Wording& plain) {
  std::size_t next = noun + 1;
  if (next >= all.size() || stands_at(all, noun, plain[0].folded)) return false;
  return all.is_content(next) || contains(all.language().modals, all[next].folded) ||
         contains(all.language().infinitives, all[next].folded);
}

/// "Värva ledare", beside "Varje krets värvar en ledare": all are to do it, or to get it.
bool obliges_all(const Wording& all, const Wording& plain) {
  if (plain.size() < 2 || all.cues().empty() || deed_of(plain) != 0 || plain.has(CueKind::universal)) return false;
  const CueMatch& first = all.cues().front();
  auto noun = first.begin == 0 && first.kind == CueKind::universal && days_of(all, first.end) == 0
                  ? all.content_from(first.end)
                  : std::nullopt;
  if (!noun || all.has(CueKind::negation) || plain.has(CueKind::negation)) return false;
  return is_subject(all, *noun, plain) && !has_word(plain, all.lemma(*noun)) && only_adds(plain, all, plain.lemma(0));
}

/// "varje söndag i juli" → "två söndagar i juli", "enkelte søndager".
bool happens_less(const Wording& all, const CueMatch& cue, const PromiseView& side) {
  std::string_view time = all.lemma(cue.end);
  const Wording& some = side.wording;
  bool partial = std::any_of(some.cues().begin(), some.cues().end(), [&](const CueMatch& it) {
    return it.kind == CueKind::partial && it.end < some.size() && some.lemma(it.end) == time;
  });
  return partial || std::any_of(side.figures.begin(), side.figures.end(), [&](const Figure& figure) {
           return is_amount(figure) && figure.unit == time && !says_how_often(some, figure) &&
                  !some.stands_behind(figure.begin, CueKind::within);
         });
}

/// "80% of the boats"
bool names_percent_of(const PromiseView& side) {
  constexpr double all = 100;
  const Wording& wording = side.wording;
  return std::any_of(side.figures.begin(), side.figures.end(), [&](const Figure& figure) {
    return figure.unit == percent_sign && figure.low < all && figure.end < wording.size() &&
           contains(wording.language().grammar.objects, wording[figure.end].folded);
  });
}

/// All of them in one text, only some or a number of them in the other.
bool narrows(const Wording& all, const PromiseView& side) {
  constexpr double longest_time = 31;  // days
  const Wording& some = side.wording;
  if (counts_both(all, some)) return false;
  return std::any_of(all.cues().begin(), all.cues().end(), [&](const CueMatch& cue) {
    // "for every ten", but not "all ten"
    bool counted = all.starts(cue.end, CueKind::numeral) && value_in(all.promise().rarer, all[cue.begin].folded) > 0;
    if (cue.kind != CueKind::universal || counted) return false;
    // "varje vecka" is no thing
    if (double days = days_of(all, cue.end); days > 0)
      return days <= longest_time && some.names_span() && !some.has(CueKind::universal) && happens_less(all, cue, side);
    if (is_share_of_all(all, cue)) return false;
    if (!some.has(CueKind::universal) && names_some(all, cue, some)) return true;
    bool everybody = cue.end < all.size() && contains(all.language().modals, all[cue.end].folded);  // "Alla ska"
    auto content = everybody ? std::nullopt : all.content_from(cue.end);
    if (!content) return false;
    std::string_view noun = all.lemma(*content);
    if (means(some, CueKind::universal, noun)) return false;
    return opens_with_some(some, noun, all) || numbers_some(some, noun, all) || adds_limit(all, some, noun) ||
           means(some, CueKind::partial, noun) || counts(side, noun, read_number(all, cue.end)) ||
           names_sort_of(some, noun, all) || ((names_share(side) || names_percent_of(side)) && has_word(some, noun));
  });
}

/// "… höjs med högst 3 procent".
bool is_capped(const Wording& wording, std::string_view deed) {
  for (const CueMatch& cue : wording.cues()) {
    if (cue.kind != CueKind::most) continue;
    for (std::size_t i = 0; i < cue.begin; ++i) {
      if (wording.lemma(i) == deed) return true;
    }
  }
  return false;
}

/// "Inga båtar" → "få båtar", "färre båtar", "bara båtar utan motor", but not "fler båtar"; "ska inte höjas" → "höjs
/// med högst 3 procent".
bool lets_few(const Wording& none, const Wording& few) {
  return std::any_of(none.cues().begin(), none.cues().end(), [&](const CueMatch& cue) {
    if (cue.kind != CueKind::negation) return false;
    auto content = none.content_from(cue.end);
    if (!content) return false;
    std::string_view lemma = none.lemma(*content);
    bool some = means(few, CueKind::partial, lemma) && !means(few, CueKind::rising, lemma);
    bool only = few.has(CueKind::restriction) && !few.has(CueKind::negation) && has_word(few, lemma);
    bool capped = is_capped(few, lemma) && !is_bounded(none, word_in_front(cue, *content));
    bool fewer = means(few, CueKind::falling, lemma) && !any_stands_at(few, deed_of(few), few.promise().endings);
    return some || only || fewer || capped;
  });
}

/// "Ingen ska behöva stå i kö" → "Kön ska bli kortare".
bool only_lessens(const Wording& none, const Wording& less) {
  if (less.has(CueKind::negation) || std::any_of(none.cues().begin(), none.cues().end(), is_direction)) return false;
  auto denies = [&](std::string_view noun) {
    for (std::size_t i = 0; i < none.size(); ++i) {
      if (none.is_content(i) && is_denied(none, i) && is_kin(none.lemma(i), noun)) return true;
    }
    return false;
  };
  return std::any_of(less.cues().begin(), less.cues().end(), [&](const CueMatch& cue) {
    std::string_view noun = cue.kind == CueKind::falling ? object_of(less, cue) : std::string_view{};
    return !noun.empty() && denies(noun) && !any_stands_at(less, deed_of(less), less.promise().endings);
  });
}

/// "Protokollen översätts" → "Alla handlingar, även protokollen, översätts".
bool includes_other(const Wording& all, const Wording& some) {
  if (!all.has(CueKind::universal) || some.has(CueKind::universal)) return false;
  for (std::size_t i = 1; i + 1 < all.size(); ++i) {
    if (!contains(all.promise().includings, all[i].folded)) continue;
    if (auto named = all.content_from(i + 1); named && has_word(some, all.lemma(*named))) return true;
  }
  return false;
}

}  // namespace

int compare_few(const Promises& sides) {
  auto few = [](const Wording& none, const Wording& some) { return lets_few(none, some) || only_lessens(none, some); };
  return difference(few(sides.before.wording, sides.after.wording), few(sides.after.wording, sides.before.wording));
}

int compare_scopes(const Promises& sides) {
  if (int few = compare_few(sides); few != 0) return few;
  auto fewer = [](const PromiseView& view, const PromiseView& some) {
    const Wording& all = view.wording;
    return narrows(all, some) || means_fewer(all, some.wording) || includes_other(all, some.wording) ||
           has_one_for_all(all, some) || obliges_all(all, some.wording) || takes_some_of(view, some.wording);
  };
  return difference(fewer(sides.before, sides.after), fewer(sides.after, sides.before));
}

}  // namespace planctl
