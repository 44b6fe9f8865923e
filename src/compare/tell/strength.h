// Whether a reworded goal promises less, more, or the contrary.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "compare/tell/figures.h"
#include "planctl/diff.h"

namespace planctl {

/// One thing that changed in what is promised.
struct StrengthSign {
  std::string_view reason;  ///< "modal", "hedge", "scope", "share", "figure", "bound", "target", "deadline", "rhythm",
                            ///< "owner", "deed", "age", "hours" or "length"
  int direction = 0;        ///< 1 for more, -1 for less
};

struct StrengthChange {
  Strength strength = Strength::same;
  std::vector<StrengthSign> signs;  ///< of reversed, none
};

/// Of two texts that share little but what they speak of, each has its own sentence: how its deed is put, as a deed or
/// as what shall be, promises neither more nor less.
enum class Phrasing : std::uint8_t { akin, own };

/// Less is promised when a modal verb is weaker (ska → bör), a hedge is new (om möjligt, sträva efter), fewer are
/// meant (alla → fler), a figure is worse than the one it replaces, or a figure, a deadline or who does it is gone;
/// more is promised the other way round. A lower figure is worse, but for one behind "högst", "minska till" and "inom",
/// where a higher one is; of one that something falls by, one cannot tell. Years move on with the plan, by `step`, and
/// only a deadline that moves on by more says something; of step 0, which is not known, none does.
/// Reversed: more of a thing became less of it, or a promise is negated. Signs in both directions count only when
/// one side has two more of them. What is joined to what a promise covers, "leden och bron", makes it larger, and what
/// limits whom it means, smaller, where the texts differ in nothing else. Other text alone is no stronger promise, and
/// in doubt nothing is said.
StrengthChange compare_strength(const PromiseText& before, const PromiseText& after, int step = 0,
                                Phrasing phrasing = Phrasing::akin);

}  // namespace planctl
