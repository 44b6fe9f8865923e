// Outline, worth of names: what a row is worth as the name of a list, by itself and under each hypothesis.
#pragma once

#include "read/outline/candidates.h"
#include "read/outline/hypothesis.h"

namespace planctl {

/// What a candidate is worth as the name of its list: points of its own, and those that a hypothesis adds.
struct NameWorth {
  int own = 0;
  Look look = 0;  ///< that gains where the hypothesis has the same; 0 for none
  int same_look = 0;
  int lead_ins = 0;
  int labels = 0;
  int series = 0;
  bool in_series = false;  ///< may be one of those that name
};

/// A heading above a lead-in, with nothing but a little prose between them, is the name of what the lead-in says.
///     Stugor
///     Kretsen kommer under året
bool stands_below_heading(const OutlineRows& rows, std::size_t lead_in);

/// `headed` where most lead-ins stand below headings of their own.
NameWorth worth_of(const OutlineRows& rows, const NameCandidate& candidate, bool headed);

inline int name_points(const NameWorth& worth, const Hypothesis& hypothesis) {
  int sum = worth.own;
  if (hypothesis.look != 0 && worth.look == hypothesis.look) sum += worth.same_look;
  if (hypothesis.lead_ins) sum += worth.lead_ins;
  if (hypothesis.labels) sum += worth.labels;
  if (hypothesis.series) sum += worth.series;
  return sum;
}

/// Makes the hypothesis a part of the evidence, whose points are those of the name from then on.
void add_hypothesis(NameCandidate& candidate, const NameWorth& worth, const Hypothesis& hypothesis);

}  // namespace planctl
