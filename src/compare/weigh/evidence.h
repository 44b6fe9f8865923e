// What a resemblance is summed from: the words that speak for a pair and against it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "compare/weigh/common_ground.h"
#include "compare/words/kinship.h"
#include "planctl/explanation.h"

namespace planctl {

/// All weights in thousandths of a rare, middling word.
struct Resemblance {
  std::uint32_t score = 0;     ///< 0 to 1000
  std::uint32_t shared = 0;    ///< weight of what both have
  std::uint32_t replaced = 0;  ///< weight of what each has in the other's stead, and of what else makes them two
  std::uint32_t extra = 0;     ///< weight of what only the longer one has
  Veto veto = Veto::none;
  std::optional<CommonGround> ground = {};  ///< where the score was asked for
};

/// A term of one text with the one of the other that it is kin to, or that stands in its place (kinship none). Either
/// is no_term where there is no such term.
struct TermPair {
  TermId before = no_term;
  TermId after = no_term;
  Kinship kinship = Kinship::none;
  std::int32_t weight = 0;  ///< in thousandths of all that was weighed; below 0 for what speaks against
};

struct Evidence {
  std::vector<TermPair> terms;  ///< the weightiest first
  std::int32_t ground = 0;      ///< what speaks against the pair as a whole: how little both have, beside what each has
};

/// Takes down what is summed while it is summed.
class EvidenceBook {
 public:
  void add_shared(const WeighedFrame& before, const WeighedFrame& after, const Language& language);
  void add_replaced(TermId before, TermId after, std::uint32_t cost);
  /// What has nothing on the other side. The rest of a compound is taken off what is shared of it.
  void add_left(TermId before, TermId after, std::uint32_t weight);
  /// What of that is weighed because both lack something.
  void set_displaced(std::uint32_t cost) { displaced_ = cost; }
  void add_ground(std::uint32_t cost) { ground_ = cost; }

  /// As shares of all that was weighed. What a part of the costs was lowered by is lowered evenly.
  [[nodiscard]] Evidence close(const Resemblance& sum) &&;

 private:
  std::vector<TermPair> shared_;
  std::vector<TermPair> replaced_;
  std::vector<TermPair> left_;
  std::uint32_t displaced_ = 0;
  std::uint32_t ground_ = 0;
};

}  // namespace planctl
