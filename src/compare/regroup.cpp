#include "compare/regroup.h"

#include <algorithm>
#include <numeric>

#include "compare/candidates.h"
#include "compare/reworded.h"

namespace planctl {
namespace {

constexpr std::uint32_t least_within = 600;  // of a part that must stand in the whole
constexpr std::uint32_t least_claim = 120;   // of the whole that each part must have alone
constexpr std::uint32_t least_gain = 30;     // of the score, over that of one part alone
constexpr std::size_t most_parts = 6;

struct Part {
  std::uint32_t text = 0;
  Coverage coverage;
};

std::uint32_t sum(const std::vector<std::uint32_t>& weights) {
  return std::accumulate(weights.begin(), weights.end(), 0U);
}

/// What `claimed` has beyond `had`.
std::uint32_t beyond(const std::vector<std::uint32_t>& claimed, const std::vector<std::uint32_t>& had) {
  std::uint32_t more = 0;
  for (std::size_t i = 0; i < claimed.size(); ++i) more += claimed[i] > had[i] ? claimed[i] - had[i] : 0;
  return more;
}

class Grouper {
 public:
  Grouper(std::span<const Frame> frames, std::span<const Frame> others, const Vocabulary& vocabulary)
      : frames_(frames), others_(others), vocabulary_(vocabulary) {}

  /// The parts that make up the whole, or none.
  Group group(const Whole& whole, const std::vector<std::uint32_t>& candidates) const {
    const Frame& frame = frames_[whole.text];
    std::vector<Part> parts = parts_of(frame, whole, candidates);
    if (parts.size() < 2) return {};
    std::uint32_t all = 0;
    for (FrameTerm term : frame.terms) all += vocabulary_[term.id].weight;
    std::vector<std::uint32_t> had = parts.front().coverage.claimed;
    Frame joined = others_[parts.front().text];
    Group group{whole.text, {parts.front().text}, 0};
    std::uint32_t alone = compare_frames(frame, joined, vocabulary_).score;
    for (std::size_t i = 1; i < parts.size() && group.parts.size() < most_parts; ++i) {
      const auto& claimed = parts[i].coverage.claimed;
      bool adds = beyond(claimed, had) * 1000 >= all * least_claim;
      bool apart = beyond(had, claimed) * 1000 >= all * least_claim;
      if (!adds || !apart) continue;
      joined = join_frames(joined, others_[parts[i].text]);
      for (std::size_t t = 0; t < had.size(); ++t) had[t] = std::max(had[t], claimed[t]);
      group.parts.push_back(parts[i].text);
    }
    group.score = compare_frames(frame, joined, vocabulary_).score;
    bool better = group.parts.size() > 1 && group.score >= price && group.score >= alone + least_gain;
    return better ? group : Group{};
  }

 private:
  /// The partner first, then those that have most of the whole.
  std::vector<Part> parts_of(const Frame& frame, const Whole& whole,
                             const std::vector<std::uint32_t>& candidates) const {
    std::vector<Part> parts;
    for (std::uint32_t text : candidates) {
      Part part{text, cover(others_[text], frame, vocabulary_)};
      bool stands = part.coverage.within >= least_within && !part.coverage.replaced;
      if (stands || text == whole.partner) parts.push_back(std::move(part));
    }
    auto rank = [&](const Part& part) { return std::pair(part.text != whole.partner, ~sum(part.coverage.claimed)); };
    std::stable_sort(parts.begin(), parts.end(),
                     [&](const Part& one, const Part& other) { return rank(one) < rank(other); });
    return parts;
  }

  std::span<const Frame> frames_;
  std::span<const Frame> others_;
  const Vocabulary& vocabulary_;
};

}  // namespace

std::vector<Group> find_groups(std::span<const Frame> frames, const std::vector<Whole>& wholes,
                               std::span<const Frame> others, const std::vector<std::uint32_t>& free,
                               const Vocabulary& vocabulary) {
  std::vector<Frame> whole_frames;
  std::vector<Frame> free_frames;
  for (const Whole& whole : wholes) whole_frames.push_back(frames[whole.text]);
  for (std::uint32_t text : free) free_frames.push_back(others[text]);
  std::vector<std::vector<std::uint32_t>> candidates(wholes.size());
  for (std::size_t i = 0; i < wholes.size(); ++i) {
    if (wholes[i].partner != UINT32_MAX) candidates[i].push_back(wholes[i].partner);
  }
  for (const Candidate& candidate : find_candidates(whole_frames, free_frames, vocabulary).pairs)
    candidates[candidate.before].push_back(free[candidate.after]);
  Grouper grouper(frames, others, vocabulary);
  std::vector<Group> found;
  for (std::size_t i = 0; i < wholes.size(); ++i) {
    Group group = grouper.group(wholes[i], candidates[i]);
    if (!group.parts.empty()) found.push_back(std::move(group));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Group& one, const Group& other) { return one.score > other.score; });
  std::vector<char> taken(others.size());
  std::erase_if(found, [&](Group& group) {
    bool clash =
        std::any_of(group.parts.begin(), group.parts.end(), [&](std::uint32_t part) { return taken[part] != 0; });
    for (std::uint32_t part : group.parts) taken[part] = clash ? taken[part] : 1;
    std::sort(group.parts.begin(), group.parts.end());
    return clash;
  });
  return found;
}

}  // namespace planctl
