#include "compare/weigh/evidence.h"

#include <algorithm>
#include <cstdlib>

namespace planctl {
namespace {

/// Sets the weights so that their sum is `total`.
void apportion(std::vector<TermPair>& pairs, std::int64_t total) {
  std::int64_t sum = 0;
  for (const TermPair& pair : pairs) sum += pair.weight;
  if (sum == 0) return;
  for (TermPair& pair : pairs) pair.weight = static_cast<std::int32_t>(pair.weight * total / sum);
}

bool is_of(const TermPair& shared, const TermPair& left) {
  return left.before != no_term ? shared.before == left.before : shared.after == left.after;
}

}  // namespace

void EvidenceBook::add_shared(const WeighedFrame& before, const WeighedFrame& after, const Language& language) {
  auto add = [&](std::size_t i, std::size_t j, std::uint32_t weight) {
    shared_.push_back({before.id(i), after.id(j), kinship(before.term(i), after.term(j), language),
                       static_cast<std::int32_t>(weight)});
  };
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before.found(i) == 0) continue;
    std::size_t j = before.partner(i);
    bool mutual = after.found(j) > 0 && after.partner(j) == i;
    add(i, j, before.shared(i) + (mutual ? after.shared(j) : 0));
  }
  for (std::size_t j = 0; j < after.size(); ++j) {
    if (after.found(j) == 0) continue;
    std::size_t i = after.partner(j);
    bool mutual = before.found(i) > 0 && before.partner(i) == j;
    if (!mutual) add(i, j, after.shared(j));
  }
}

void EvidenceBook::add_replaced(TermId before, TermId after, std::uint32_t cost) {
  if (cost > 0) replaced_.push_back({before, after, Kinship::none, -static_cast<std::int32_t>(cost)});
}

void EvidenceBook::add_left(TermId before, TermId after, std::uint32_t weight) {
  if (weight > 0) left_.push_back({before, after, Kinship::none, -static_cast<std::int32_t>(weight)});
}

Evidence EvidenceBook::close(const Resemblance& sum) && {
  apportion(shared_, sum.shared);
  apportion(replaced_, -std::int64_t{sum.replaced - displaced_ - ground_});
  apportion(left_, -std::int64_t{displaced_ + sum.extra});
  Evidence evidence{std::move(shared_), -static_cast<std::int32_t>(ground_)};
  evidence.terms.insert(evidence.terms.end(), replaced_.begin(), replaced_.end());
  for (const TermPair& left : left_) {
    auto rest_of = std::find_if(evidence.terms.begin(), evidence.terms.end(),
                                [&](const TermPair& it) { return it.weight > 0 && is_of(it, left); });
    if (rest_of == evidence.terms.end()) {
      evidence.terms.push_back(left);
    } else {
      rest_of->weight += left.weight;
    }
  }
  auto total = static_cast<std::int32_t>(std::max(1U, sum.shared + sum.replaced + sum.extra));
  auto share = [&](std::int32_t weight) { return weight * static_cast<std::int32_t>(whole) / total; };
  evidence.ground = share(evidence.ground);
  for (TermPair& pair : evidence.terms) pair.weight = share(pair.weight);
  std::erase_if(evidence.terms, [](const TermPair& pair) { return pair.weight == 0; });
  auto rank = [](const TermPair& pair) { return std::pair(-std::abs(pair.weight), pair.weight < 0); };
  std::stable_sort(evidence.terms.begin(), evidence.terms.end(),
                   [&](const TermPair& one, const TermPair& other) { return rank(one) < rank(other); });
  return evidence;
}

}  // namespace planctl
