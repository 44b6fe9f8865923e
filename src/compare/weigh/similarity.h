// How alike two texts are: what they share, against what stands in the one where the other has something else, and
// what one of them adds.
#pragma once

#include <cstdint>
#include <vector>

#include "compare/weigh/common_ground.h"
#include "compare/weigh/evidence.h"
#include "compare/weigh/frame.h"
#include "compare/weigh/kin_index.h"
#include "compare/words/kinship.h"

namespace planctl {

/// Symmetric. Depends on the two frames and the weights of their terms alone.
Resemblance compare_frames(const Frame& before, const Frame& after, const Vocabulary& vocabulary);

struct Likeness {
  std::uint32_t score = 0;    ///< of compare_frames
  std::uint32_t cover = 0;    ///< how much each has of what the other is about, 0 to 1000
  bool before_within = true;  ///< the text before may stand in the other as a part, see Coverage
  bool after_within = true;
  std::uint32_t lift = 0;                   ///< see Paraphrase
  std::optional<CommonGround> ground = {};  ///< where the score is not 0
};

/// From which score on one is told; below which score the cover is asked for, too, and from what cover on it is told;
/// how much of a part must stand in its whole.
struct LeastLikeness {
  std::uint32_t score = 1;
  std::uint32_t enough = 0;
  std::uint32_t cover = 0;
  std::uint32_t within = 0;
};

/// What is less than that is 0, and found out sooner.
Likeness liken(const KinIndex& before, const Frame& after, LeastLikeness least);

/// The same without vetoes.
Resemblance compare_words(const Frame& before, const Frame& after, const Vocabulary& vocabulary);

/// The score of a text against joined parts of it: a part that has something else is none.
std::uint32_t score_parts(const KinIndex& whole, const Frame& parts);

/// What a part of a text covers of it.
struct Coverage {
  std::uint32_t within = 0;            ///< how much of the part is in the whole, 0 to 1000
  bool replaced = false;               ///< the part has another word in the place of one of the whole
  std::vector<std::uint32_t> claimed;  ///< by term of the whole: the weight that the part has of it; of formulas, none
};

/// Of a part that is less than `least` within, nothing is told.
Coverage cover(const Frame& part, const KinIndex& whole, std::uint32_t least);

/// The terms of both.
Frame join_frames(const Frame& one, const Frame& other, const Vocabulary& vocabulary);

/// What the score of compare_words was summed from.
Evidence explain_frames(const Frame& before, const Frame& after, const Vocabulary& vocabulary);

}  // namespace planctl
