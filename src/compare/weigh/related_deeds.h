// Which deeds are one goal turned round, or made larger or smaller: "köpa" and "sälja", "kräva" and "rekommendera",
// "bygga" and "utreda".
#pragma once

#include <cstdint>

#include "compare/weigh/weighed_frame.h"

namespace planctl {

/// What is found of a term, for the other text to have it.
inline constexpr std::uint32_t enough_of_word = 250;

/// True of the deeds that are the terms `i` and `j`: one undoes the other, or is a step below it, or only looks into
/// it.
bool are_related(const WeighedFrame& before, std::size_t i, const WeighedFrame& after, std::size_t j,
                 const Language& language);

/// Of which kinds a deed is, a bit each: "Restaurera" and "Rusta", "Start" and "Open" are of one, and may come to the
/// same when they are done to one thing.
std::uint64_t kinds_of_deed(const Frame& frame, const FrameTerm& verb, const Vocabulary& vocabulary);

/// "kostnadsfri rådgivning" and "rådgivning till självkostnadspris": what each has in the place of the other's is more
/// or less of the same promise.
bool differ_in_degree(const WeighedFrame& before, const WeighedFrame& after);

}  // namespace planctl
