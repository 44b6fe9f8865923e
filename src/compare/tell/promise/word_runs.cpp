#include "compare/tell/promise/word_runs.h"

#include <algorithm>

#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

/// Prepositions: "särskilt i norr och längs kusten" is no member of a series.
bool has_place(const Wording& wording, const WordRun& run) {
  return has_any_word(run, [&](std::size_t i) { return opens_place_at(wording, i); });
}

/// "Verka för att staten [och regionerna] köper tåg" promises no more: it is others who do it.
bool joins_others(const Wording& wording, const WordRun& run) {
  return run.begin > 1 && wording.starts(run.begin - 2, CueKind::subordinate);
}

/// Does a conjunction begin or end the run? What a text has besides may be put in two ways where the words around it
/// are alike: "[i maj och] i juni", "i [maj och i] juni".
bool has_conjunction(const Wording& wording, WordRun run) {
  auto joins_it = [&] { return joins(wording, run.begin) || joins(wording, run.end - 1); };
  if (joins_it()) return true;
  const WordRun found = run;
  auto is_alike = [&](std::size_t i, std::size_t j) { return wording[i].folded == wording[j].folded; };
  for (; run.begin > 0 && is_alike(run.begin - 1, run.end - 1) && found.begin - run.begin < found.end - found.begin;) {
    run = {run.begin - 1, run.end - 1};
    if (joins_it()) return true;
  }
  for (run = found; run.end < wording.size() && is_alike(run.begin, run.end) && run.begin < found.end;) {
    run = {run.begin + 1, run.end + 1};
    if (joins_it()) return true;
  }
  return false;
}

}  // namespace

bool joins(const Wording& wording, std::size_t i) {
  return i < wording.size() && contains(wording.language().conjunctions, wording[i].folded) &&
         !contains(wording.promise().alternatives, wording[i].folded);
}

bool says_something(const Wording& wording, const WordRun& run) {
  return has_any_word(run, [&](std::size_t i) {
    return !wording[i].folded.empty() && !contains(wording.language().function_words, wording[i].folded);
  });
}

bool opens_place_at(const Wording& wording, std::size_t i) {
  std::string_view word = wording[i].folded;
  return contains(wording.language().grammar.places, word) || contains(wording.promise().for_whom, word);
}

bool is_joined(const Wording& wording, const WordRun& run) {
  constexpr std::size_t most_between = 5;  // words
  if (joins_others(wording, run)) return false;
  if (has_conjunction(wording, run)) return true;
  if (has_place(wording, run)) return false;
  bool listed = wording[run.end - 1].closed || (run.begin > 0 && wording[run.begin - 1].closed);
  for (std::size_t i = run.begin; listed && i < std::min(wording.size(), run.end + most_between); ++i) {
    if (joins(wording, i)) return true;
  }
  return false;
}

bool is_universal(const Wording& wording, const WordRun& run) {
  bool found = false;
  for (std::size_t i = run.begin; i < run.end; ++i) {
    bool universal = wording.starts(i, CueKind::universal);
    if (!universal && says_something(wording, {i, i + 1})) return false;
    found = found || universal;
  }
  return found;
}

}  // namespace planctl
