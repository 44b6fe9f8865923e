#include <algorithm>
#include <utility>

#include "compare/tell/promise/promises.h"
#include "compare/tell/promise/word_runs.h"

namespace planctl {
namespace {

/// "[Planera och] hålla en regatta", "[Diskutera och] anta stadgarna": whoever holds it has planned it.
bool only_prepares(const Wording& wording, const WordRun& run) {
  const PromiseWords& words = wording.promise();
  bool before_deed = run.begin <= deed_of(wording) && joins(wording, run.end - 1) && run.end < wording.size();
  if (!before_deed || any_stands_at(wording, run.end, words.studies)) return false;
  bool prepares = false;
  for (std::size_t i = run.begin; i < run.end; ++i) {
    bool deed = any_stands_at(wording, i, words.preparing) || any_stands_at(wording, i, words.studies);
    if (!deed && says_something(wording, {i, i + 1})) return false;
    prepares = prepares || deed;
  }
  return prepares;
}

/// One side has all that the other has, and something joined to it.
bool only_joins(const std::vector<Edit>& edits, const Wording& less, const Wording& more, bool more_is_after) {
  bool found = false;
  for (const Edit& edit : edits) {
    const WordRun& added = run_of(edit, more_is_after);
    if (says_something(less, run_of(edit, !more_is_after))) return false;
    if (!says_something(more, added) || is_universal(more, added) || only_prepares(more, added)) continue;
    if (!is_joined(more, added)) return false;
    found = true;
  }
  return found;
}

// ------------------------------------------------------------------- fewer of them

/// True where a limit opens: "med", "under", "som".
bool opens_limit_at(const Wording& wording, std::size_t i) {
  return wording.starts(i, CueKind::condition) || contains(wording.language().function_words, wording[i].folded);
}

bool names_time(const Wording& wording, const WordRun& run) {
  return has_any_word(run, [&](std::size_t i) {
    return wording.starts(i, CueKind::vague_time) || wording.starts(i, CueKind::month) || wording.is_year(i) ||
           days_of(wording, i) > 0;
  });
}

bool has_universal(const Wording& wording, const WordRun& run) {
  return has_any_word(run, [&](std::size_t i) { return wording.starts(i, CueKind::universal); });
}

bool has_modal(const Wording& wording, const WordRun& run) {
  const CueMatch* modal = main_modal(wording);
  return modal != nullptr && modal->begin < run.end && run.begin < modal->end;
}

/// "alla leder på tre språk": how, and not which of them.
bool says_on_how_many(const Wording& wording, const WordRun& run) {
  return run.begin + 1 < run.end && contains(wording.language().grammar.places, wording[run.begin].folded) &&
         wording.starts(run.begin + 1, CueKind::numeral);
}

/// The run says which of those that a word for all of them stands in front of: "varje elev med [svår] dyslexi", "alla
/// hyresgäster [i stora lägenheter] ska".
bool limits_all(const Wording& wording, const WordRun& run) {
  const CueMatch* modal = main_modal(wording);
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    if (cue.kind != CueKind::universal || cue.end > run.begin || days_of(wording, cue.end) > 0) return false;
    std::size_t between = run.begin - cue.end;
    if (between == 0 && wording[run.begin].folded.ends_with('s')) return false;  // "alla kretsens stugor" are its own
    if (between == 0 || (modal != nullptr && modal->begin >= run.end && modal->begin > cue.begin)) return true;
    if (between == 1) return opens_limit_at(wording, run.begin);
    return between == 2 && opens_limit_at(wording, run.begin - 1) && run.end == run.begin + 1 &&
           run.end < wording.size();
  });
}

/// What the two texts say of whom they mean.
struct Limits {
  bool universal_gone = false;
  bool whole_gone = false;
  const WordRun* limit = nullptr;  ///< the only run that one text adds

  /// False where the texts differ in more.
  bool take(const Wording& all, const WordRun& taken, const Wording& some, const WordRun& added) {
    if (is_universal(all, taken)) {
      universal_gone = universal_gone || days_of(all, taken.end) == 0;  // "varje vecka" is "i veckan"
      whole_gone = whole_gone || contains(all.promise().wholes, all[taken.begin].folded);
    } else if (says_something(all, taken)) {
      return false;
    }
    if (!says_something(some, added)) return true;
    if (limit != nullptr || has_universal(some, added) || has_modal(some, added)) return false;
    limit = &added;
    return true;
  }
};

/// "en värd per stuga" is one in each, "årligen" is "varje år".
bool says_each(const Wording& wording, const WordRun& run) {
  if (run.end != run.begin + 1) return false;
  return wording.starts(run.begin, CueKind::vague_time) || contains(wording.promise().per, wording[run.begin].folded);
}

/// "alla dagar [utom söndag]"
bool takes_out(const Wording& wording, const WordRun& run) {
  return match_any(wording, run.begin, wording.promise().exceptions) > 0;
}

/// "vården av [några av] skutorna"
bool takes_some(const Wording& wording, const WordRun& run) {
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    const Words& of = wording.language().grammar.objects;
    return cue.kind == CueKind::partial && cue.begin == run.begin && run.end > cue.begin + 1 &&
           contains(of, wording[run.end - 1].folded) && !says_something(wording, {cue.end, run.end});
  });
}

/// "Betala [halva] resan"
bool takes_fraction(const Wording& wording, const WordRun& run) {
  bool found = false;
  for (std::size_t i = run.begin; i < run.end; ++i) {
    bool fraction = wording[i].known->fraction > 0 && days_of(wording, i) == 0;
    if (!fraction && says_something(wording, {i, i + 1})) return false;
    found = found || fraction;
  }
  return found && run.end < wording.size() && wording.content_from(run.end).has_value();
}

/// "nedanför bron"
bool opens_limit_in(const Wording& wording, const WordRun& run) {
  return run.end > run.begin + 1 && (opens_place_at(wording, run.begin) || opens_limit_at(wording, run.begin)) &&
         !has_modal(wording, run);
}

/// The only difference is that one text means fewer.
bool only_limits(const std::vector<Edit>& edits, const Wording& all, const Wording& some, bool some_is_after) {
  Limits limits;
  for (const Edit& edit : edits) {
    if (!limits.take(all, run_of(edit, !some_is_after), some, run_of(edit, some_is_after))) return false;
  }
  if (limits.limit == nullptr) return false;
  const WordRun& added = *limits.limit;
  if (says_each(some, added)) return false;
  if (limits.universal_gone) {
    bool clause = added.end - added.begin > 2 && some.starts(added.begin, CueKind::subordinate);
    return edits.size() == 1 || clause || names_time(some, added) || (limits.whole_gone && opens_limit_in(some, added));
  }
  auto tells = [&](const Edit& it) {
    return says_something(all, run_of(it, !some_is_after)) || says_something(some, run_of(it, some_is_after));
  };
  if (std::count_if(edits.begin(), edits.end(), tells) != 1 || is_joined(some, added) || says_on_how_many(some, added))
    return false;
  if (takes_out(some, added) || takes_some(some, added) || takes_fraction(some, added)) return true;
  return !names_time(some, added) && limits_all(some, added);
}

bool has_content(const Wording& wording, const WordRun& run) {
  return has_any_word(run, [&](std::size_t i) { return wording.is_content(i); });
}

bool names_whole(const Wording& wording, const WordRun& run) {
  return has_any_word(run, [&](std::size_t i) { return contains(wording.promise().wholes, wording[i].folded); });
}

/// "Läger för hela kretsen", "Kretsläger"
bool says_in_one_word(const Wording& some, const WordRun& added, const Wording& all, const WordRun& taken) {
  constexpr std::size_t shortest = 4;  // bytes
  for (std::size_t i = added.begin; i < added.end; ++i) {
    for (std::size_t j = taken.begin; j < taken.end; ++j) {
      std::string_view part = all.is_content(j) ? all.lemma(j) : std::string_view{};
      if (part.size() >= shortest && some.lemma(i).size() > part.size() && some.lemma(i).starts_with(part)) return true;
    }
  }
  return false;
}

/// The only difference is that one text means all of a thing: "Hela huset görs tillgängligt", "Entrén görs
/// tillgänglig".
bool only_names_part(const std::vector<Edit>& edits, const Wording& all, const Wording& some, bool some_is_after) {
  constexpr std::size_t longest = 4;  // words
  if (edits.size() != 1) return false;
  const WordRun& taken = run_of(edits.front(), !some_is_after);
  const WordRun& added = run_of(edits.front(), some_is_after);
  bool short_runs = taken.end - taken.begin <= longest && added.end - added.begin <= longest;
  return short_runs && names_whole(all, taken) && !says_in_one_word(some, added, all, taken) &&
         has_content(some, added) && !has_universal(some, added) && all.size() - (taken.end - taken.begin) > 1;
}

/// A word for something that begins as one of the other text does.
bool begins_as_some(const Wording& one, const Wording& other, std::size_t i) {
  constexpr std::size_t compared = 4;  // bytes
  if (!other.is_content(i)) return false;
  for (std::size_t j = 0; j < one.size(); ++j) {
    if (one.is_content(j) && one.lemma(j).substr(0, compared) == other.lemma(i).substr(0, compared)) return true;
  }
  return false;
}

/// "Alla protokoll" → "Beslut av vikt", "åt alla elever" → "åt elevrådet": those in the place of all are others.
bool names_others(const Wording& all, const WordRun& taken, const Wording& some, const WordRun& added) {
  constexpr std::size_t longest = 7;  // words
  constexpr std::size_t fewest = 3;   // words that both have
  bool much_shared = all.size() - (taken.end - taken.begin) >= fewest;
  if (!much_shared || added.end - added.begin > longest || !has_content(some, added)) return false;
  bool opens = all.starts(taken.begin, CueKind::universal);
  bool same = false;  // "Alla kurser för ledare", "Ledarkurserna"
  for (std::size_t i = added.begin; i < added.end; ++i)
    same = same || some.starts(i, CueKind::numeral) || starts_with_digit(some[i].text) || begins_as_some(all, some, i);
  return opens && !same && some.is_content(added.end - 1);
}

/// The only difference is that one text means all, the other names some: "Alla lag får", "Damlaget och juniorerna får".
bool only_names_some(const std::vector<Edit>& edits, const Wording& all, const Wording& some, bool some_is_after) {
  constexpr std::size_t longest = 4;  // words
  if (edits.size() != 1) return false;
  const WordRun& taken = run_of(edits.front(), !some_is_after);
  const WordRun& added = run_of(edits.front(), some_is_after);
  return taken.end - taken.begin <= longest && has_universal(all, taken) && has_content(all, taken) &&
         !has_universal(some, added) && !has_modal(some, added) && !names_time(all, taken) &&
         names_others(all, taken, some, added);
}

/// "Stängt i juli", "öppet utom i juli"
bool takes_away(const Wording& wording) {
  return has_any(wording, wording.promise().waits) || has_any(wording, wording.promise().exceptions);
}

/// "Laga trappan" → "Laga trappan och räcket"; but "Stängt i juli" → "Stängt i juli och i augusti".
int compare_coverage(const Promises& sides, const std::vector<Edit>& edits) {
  const int more = difference(only_joins(edits, sides.after.wording, sides.before.wording, false),
                              only_joins(edits, sides.before.wording, sides.after.wording, true));
  return more != 0 && takes_away(sides.before.wording) && takes_away(sides.after.wording) ? -more : more;
}

/// A negation in a clause denies nothing of the whole: "hos de boende som inte har bil".
bool denies_all(const Wording& wording) {
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    if (cue.kind != CueKind::negation) return false;
    for (std::size_t i = 0; i < cue.begin; ++i) {
      if (contains(wording.language().grammar.relatives, wording[i].folded)) return false;
    }
    return true;
  });
}

/// "Ingen ska stå i kö" → "Ingen ska stå i kö mer än en timme": what is denied only beyond a bound.
bool only_bounds(const std::vector<Edit>& edits, const Wording& all, const Wording& some, bool some_is_after) {
  if (edits.size() != 1 || says_something(all, run_of(edits.front(), !some_is_after))) return false;
  const WordRun& added = run_of(edits.front(), some_is_after);
  return std::any_of(some.cues().begin(), some.cues().end(), [&](const CueMatch& cue) {
    return cue.kind == CueKind::least && cue.begin >= added.begin && cue.end <= added.end;
  });
}

/// "Give all tenants a tour" → "Give new tenants a tour".
int compare_narrowing(const Promises& sides, const std::vector<Edit>& edits) {
  if (denies_all(sides.before.wording) != denies_all(sides.after.wording)) return 0;
  if (denies_all(sides.before.wording)) {
    return difference(only_bounds(edits, sides.before.wording, sides.after.wording, true),
                      only_bounds(edits, sides.after.wording, sides.before.wording, false));
  }
  auto narrows = [&](const Wording& all, const Wording& some, bool some_is_after) {
    if (counts_both(all, some)) return false;
    return only_limits(edits, all, some, some_is_after) || only_names_part(edits, all, some, some_is_after) ||
           only_names_some(edits, all, some, some_is_after);
  };
  return difference(narrows(sides.before.wording, sides.after.wording, true),
                    narrows(sides.after.wording, sides.before.wording, false));
}

int tell_extent(const Promises& sides, const std::vector<Edit>& edits) {
  int coverage = compare_coverage(sides, edits);
  return coverage != 0 ? coverage : compare_narrowing(sides, edits);
}

}  // namespace

/// "alla båtar ska ha ljus" and "ha båtar samt alla ljus" have either "alla" or "båtar" in common: what only one of the
/// ways to compare them tells is in doubt, and not said.
int compare_extent(const Promises& sides) {
  int extent = tell_extent(sides, find_edits(sides.before.wording, sides.after.wording));
  if (extent == 0) return 0;
  std::vector<Edit> backwards = find_edits(sides.after.wording, sides.before.wording);
  for (Edit& edit : backwards) std::swap(edit.before, edit.after);
  return tell_extent(sides, backwards) == extent ? extent : 0;
}

}  // namespace planctl
