#include "compare/pair/reworded.h"

#include <algorithm>

#include "compare/pair/assignment.h"
#include "compare/points.h"

namespace planctl {
namespace {

constexpr int tie_bits = 30;

/// What scores below it neither makes a pair nor makes one uncertain.
std::uint32_t least_rival() {
  std::uint32_t least = std::min(points(Weight::price), points(Weight::certain) - points(Weight::certain_margin));
  return least - points(Weight::same_area);
}

/// The best scores that one goal reaches, and with whom.
struct Rivals {
  std::uint32_t best = 0;
  std::uint32_t second = 0;

  void see(std::uint32_t score) {
    second = std::max(second, std::min(score, best));
    best = std::max(best, score);
  }
  /// The best score but for one that is `score`.
  [[nodiscard]] std::uint32_t beside(std::uint32_t score) const { return score == best ? second : best; }
};

std::vector<Edge> edges_of(const std::vector<Candidate>& candidates, const PairContext& context) {
  std::vector<Edge> edges;
  edges.reserve(candidates.size());
  for (const Candidate& candidate : candidates) {
    std::int64_t gain = std::int64_t{candidate.score} - points(Weight::price);
    if (gain > 0) gain = (gain << tie_bits) + (context.tie(candidate.before, candidate.after) >> (32 - tie_bits));
    edges.push_back({candidate.before, candidate.after, gain});
  }
  return edges;
}

/// The score that each goal has in the pair it is in.
struct TakenScores {
  std::vector<std::uint32_t> before;
  std::vector<std::uint32_t> after;
};

/// A rival counts where the other goal has not clearly found a better partner.
bool is_free_to_rival(std::uint32_t score, std::uint32_t taken) {
  return score + points(Weight::certain_margin) > taken;
}

/// What a pair must score to be certain, by how much the two share: two things in two places, or several words, two
/// words, or one.
std::uint32_t score_for(const CommonGround& ground) {
  if (ground.pieces > 1 || ground.words > 2) return points(Weight::sure_of_much);
  return ground.words > 1 ? points(Weight::sure_of_two_words) : points(Weight::sure_of_one_word);
}

/// What is shared is not one thing that both speak of, each in its own way: a rare word, a name, a part of a compound,
/// the beginning of a sentence that ends in another noun.
bool rests_on_enough(const CommonGround& ground, std::uint32_t score) {
  constexpr std::uint32_t most_lacking = 2;  // words, of either
  auto [least, most] = std::minmax(ground.lacking_before, ground.lacking_after);
  if (ground.words == 1 && ground.whole_words == 0) return false;
  if (most == 0) return true;
  if (least == 0) {
    std::uint32_t needed =
        ground.words < 2 && !ground.same_opening ? points(Weight::sure_of_one_word) : points(Weight::sure_of_added);
    return (ground.pieces > 1 && most <= 2 * ground.pieces) || (most <= most_lacking && score >= needed);
  }
  return ground.pieces > 2 || (most <= most_lacking && !ground.same_opening && score >= score_for(ground));
}

void judge(std::vector<RewordedPair>& pairs, const std::vector<Candidate>& candidates, std::size_t before,
           std::size_t after) {
  TakenScores taken{std::vector<std::uint32_t>(before), std::vector<std::uint32_t>(after)};
  for (const RewordedPair& pair : pairs) taken.before[pair.before] = taken.after[pair.after] = pair.score;
  std::vector<Rivals> rivals_before(before);
  std::vector<Rivals> rivals_after(after);
  for (const Candidate& candidate : candidates) {
    if (is_free_to_rival(candidate.score, taken.after[candidate.after]))
      rivals_before[candidate.before].see(candidate.score);
    if (is_free_to_rival(candidate.score, taken.before[candidate.before]))
      rivals_after[candidate.after].see(candidate.score);
  }
  for (RewordedPair& pair : pairs) {
    std::uint32_t rival =
        std::max(rivals_before[pair.before].beside(pair.score), rivals_after[pair.after].beside(pair.score));
    pair.certain =
        pair.certain && pair.score >= points(Weight::certain) && pair.score >= rival + points(Weight::certain_margin);
  }
}

/// The goals that were not weighed against all that share a word with them, or not settled by the best sum.
std::size_t count_capped(Candidates& candidates, const std::vector<Edge>& edges, const Assignment& assignment) {
  for (std::uint32_t id : assignment.capped)
    candidates.capped_before[edges[id].before] = candidates.capped_after[edges[id].after] = 1;
  auto count = [](const std::vector<char>& capped) { return std::count(capped.begin(), capped.end(), 1); };
  return static_cast<std::size_t>(count(candidates.capped_before) + count(candidates.capped_after));
}

}  // namespace

RewordedPairs pair_reworded(const FrameRefs& before, const FrameRefs& after, LetterTraits& letters,
                            const PairContext& context) {
  Candidates candidates =
      find_candidates(before, after, letters,
                      {least_rival(), points(Weight::price), points(Weight::cover) - points(Weight::cover_margin),
                       points(Weight::within)});
  std::erase_if(candidates.pairs, [&](const Candidate& it) { return context.forbidden(it.before, it.after); });
  for (Candidate& candidate : candidates.pairs) {
    if (context.in_same_area(candidate.before, candidate.after))
      candidate.score = std::min(candidate.score + points(Weight::same_area), 1000U);
  }
  std::vector<Edge> edges = edges_of(candidates.pairs, context);
  Assignment assignment = assign(edges, before.size(), after.size());
  RewordedPairs result;
  result.capped = count_capped(candidates, edges, assignment);
  result.faint = std::move(candidates.faint);
  result.weighed = std::move(candidates.weighed);
  for (std::uint32_t id : assignment.chosen) {
    const Candidate& candidate = candidates.pairs[id];
    result.pairs.push_back(
        {candidate.before, candidate.after, candidate.score, rests_on_enough(candidate.ground, candidate.score)});
  }
  judge(result.pairs, candidates.pairs, before.size(), after.size());
  return result;
}

}  // namespace planctl
