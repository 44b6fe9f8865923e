#include <algorithm>
#include <optional>

#include "compare/tell/promise/edits.h"
#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

/// A conjunction that takes both: "och", not "eller".
bool joins(const Wording& wording, std::size_t i) {
  return i < wording.size() && contains(wording.language().conjunctions, wording[i].folded) &&
         !contains(wording.promise().alternatives, wording[i].folded);
}

bool says_something(const Wording& wording, const WordRun& run) {
  for (std::size_t i = run.begin; i < run.end; ++i) {
    if (!wording[i].folded.empty() && !contains(wording.language().function_words, wording[i].folded)) return true;
  }
  return false;
}

/// One more in a series: "räcket" of "trappan och räcket", "saft" of "kaffe, saft och bullar".
bool is_joined(const Wording& wording, const WordRun& run) {
  constexpr std::size_t most_between = 5;  // words
  if (joins(wording, run.begin) || joins(wording, run.end - 1)) return true;
  bool listed = wording[run.end - 1].closed || (run.begin > 0 && wording[run.begin - 1].closed);
  for (std::size_t i = run.begin; listed && i < std::min(wording.size(), run.end + most_between); ++i) {
    if (joins(wording, i)) return true;
  }
  return false;
}

const WordRun& run_of(const Edit& edit, bool after) { return after ? edit.after : edit.before; }

/// A verb in the place of another, at the very beginning.
bool exchanges_deed(const Edit& edit) {
  return edit.before.begin == 0 && edit.after.begin == 0 && edit.before.end == 1 && edit.after.end == 1;
}

/// One side has all that the other has, and something joined to it.
bool only_joins(const std::vector<Edit>& edits, const Wording& less, const Wording& more, bool more_is_after) {
  bool found = false;
  for (const Edit& edit : edits) {
    if (exchanges_deed(edit)) continue;
    const WordRun& added = run_of(edit, more_is_after);
    if (says_something(less, run_of(edit, !more_is_after))) return false;
    if (!says_something(more, added)) continue;
    if (!is_joined(more, added)) return false;
    found = true;
  }
  return found;
}

bool excludes(const Wording& wording) { return wording.has(CueKind::lack) || wording.has(CueKind::restriction); }

}  // namespace

/// "Laga trappan" → "Laga trappan och räcket".
int compare_coverage(const Promises& sides) {
  if (excludes(sides.before.wording) || excludes(sides.after.wording)) return 0;
  std::vector<Edit> edits = find_edits(sides.before.wording, sides.after.wording);
  return difference(only_joins(edits, sides.after.wording, sides.before.wording, false),
                    only_joins(edits, sides.before.wording, sides.after.wording, true));
}

}  // namespace planctl
