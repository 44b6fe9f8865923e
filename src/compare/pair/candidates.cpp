#include "compare/pair/candidates.h"

#include <algorithm>
#include <tuple>

namespace planctl {
namespace {

/// What the search for one text may cost.
struct Effort {
  std::size_t visits = 0;      ///< postings that are looked at, those of the rarest traits first
  std::size_t candidates = 0;  ///< texts that are compared in full
};

/// Where there are many texts, each gets less.
Effort effort_among(std::size_t texts) {
  constexpr std::size_t all_visits = 1'000'000;
  constexpr std::size_t all_candidates = 24'000;
  texts = std::max<std::size_t>(texts, 1);
  return {std::clamp<std::size_t>(all_visits / texts, 300, 600),
          std::clamp<std::size_t>(all_candidates / texts, 4, 24)};
}

constexpr std::size_t many = 1000;  // texts: beyond, each is looked for by its rarest words
constexpr std::size_t few = 512;  // pairs of texts: up to here, to look for those with traits costs more than it saves

/// Trait → the texts that have it, in order; all postings in one array.
class Index {
 public:
  Index(const TraitLists& lists, std::size_t traits) : begins_(traits + 1) {
    for (std::size_t text = 0; text < lists.size(); ++text) {
      for (Trait trait : lists.of(text)) ++begins_[trait.id + 1];
    }
    for (std::size_t i = 1; i < begins_.size(); ++i) begins_[i] += begins_[i - 1];
    postings_.resize(begins_.back());
    std::vector<std::uint32_t> ends(begins_.begin(), begins_.end() - 1);
    for (std::uint32_t text = 0; text < lists.size(); ++text) {
      for (Trait trait : lists.of(text)) postings_[ends[trait.id]++] = text;
    }
  }

  [[nodiscard]] std::uint32_t count(std::uint32_t trait) const { return begins_[trait + 1] - begins_[trait]; }
  [[nodiscard]] std::span<const std::uint32_t> texts_with(std::uint32_t trait) const {
    return std::span(postings_).subspan(begins_[trait], count(trait));
  }

 private:
  std::vector<std::uint32_t> begins_;
  std::vector<std::uint32_t> postings_;
};

/// Ranks the texts of one side by the weight of the traits that they share with a text of the other side.
class Lookup {
 public:
  Lookup(const TraitLists& lists, std::size_t traits, std::uint32_t least_shared)
      : index_(lists, traits),
        effort_(effort_among(lists.size())),
        least_shared_(least_shared),
        weights_(lists.size()),
        touched_(effort_.visits) {
    least_of_.reserve(lists.size());
    for (std::size_t text = 0; text < lists.size(); ++text) least_of_.push_back(least_to_share(lists.weight(text)));
  }

  /// The best few, unordered; they stand until the next search.
  std::span<const std::uint32_t> find(std::span<const Trait> traits, std::uint32_t weight) {
    for (std::uint32_t other : std::span(touched_).first(count_)) weights_[other] = 0;
    count_ = 0;
    weakest_ = all_kept;
    std::size_t left = effort_.visits;
    for (const RankedTrait& trait : rarest_first(traits)) {
      auto postings = index_.texts_with(trait.id);
      if (postings.size() > left) weakest_ = some_unseen;
      if (left == 0) break;
      postings = postings.first(std::min(postings.size(), left));
      left -= postings.size();
      add(postings, trait.weight);
    }
    drop_unlike(weight);
    return best();
  }
  /// What the last search left out.
  [[nodiscard]] std::uint32_t weakest() const { return weakest_; }

 private:
  struct RankedTrait {
    std::uint32_t count = 0;
    std::uint32_t weight = 0;
    std::uint32_t id = 0;
  };

  /// Where all of them can be looked at, in any order.
  const std::vector<RankedTrait>& rarest_first(std::span<const Trait> traits) {
    ranked_.clear();
    std::size_t visits = 0;
    for (Trait trait : traits) {
      std::uint32_t count = index_.count(trait.id);
      if (count > 0) ranked_.push_back({count, trait.weight, trait.id});
      visits += count;
    }
    if (visits <= effort_.visits) return ranked_;
    std::sort(ranked_.begin(), ranked_.end(), [](const RankedTrait& one, const RankedTrait& other) {
      return std::tuple(one.count, other.weight, one.id) < std::tuple(other.count, one.weight, other.id);
    });
    return ranked_;
  }

  void add(std::span<const std::uint32_t> postings, std::uint32_t weight) {
    std::span weights(weights_);
    std::uint32_t* end = touched_.data() + count_;
    for (std::uint32_t other : postings) {
      std::uint32_t known = weights[other];
      *end = other;
      end += known == 0 ? 1 : 0;
      weights[other] = known + weight;
    }
    count_ = static_cast<std::size_t>(end - touched_.data());
  }

  /// What shares less than it must of the lighter of both texts.
  void drop_unlike(std::uint32_t weight) {
    std::span weights(weights_);
    std::span least_of(least_of_);
    std::uint32_t least = least_to_share(weight);
    std::uint32_t* kept = touched_.data();
    for (std::uint32_t other : std::span(touched_).first(count_)) {
      std::uint32_t shared = weights[other];
      bool like = shared >= std::min(least, least_of[other]);
      weights[other] = like ? shared : 0;
      *kept = other;
      kept += like ? 1 : 0;
    }
    count_ = static_cast<std::size_t>(kept - touched_.data());
  }

  /// Of a text that weighs so much.
  [[nodiscard]] std::uint32_t least_to_share(std::uint32_t weight) const {
    return static_cast<std::uint32_t>((std::uint64_t{least_shared_} * weight + 99) / 100);
  }

  std::span<const std::uint32_t> best() {
    std::span<std::uint32_t> found = std::span(touched_).first(count_);
    if (found.size() <= effort_.candidates) return found;
    auto last = found.begin() + static_cast<std::ptrdiff_t>(effort_.candidates) - 1;
    std::nth_element(found.begin(), last, found.end(), [&](std::uint32_t one, std::uint32_t other) {
      return std::pair(weights_[other], one) < std::pair(weights_[one], other);
    });
    if (weakest_ == all_kept) weakest_ = *last;
    return found.first(effort_.candidates);
  }

  Index index_;
  Effort effort_;
  std::uint32_t least_shared_ = 0;
  std::vector<std::uint32_t> least_of_;  ///< by text, like all these
  std::vector<std::uint32_t> weights_;
  std::vector<std::uint32_t> touched_;  ///< room for all that may be visited
  std::size_t count_ = 0;               ///< of these
  std::vector<RankedTrait> ranked_;
  std::uint32_t weakest_ = all_kept;
};

/// Looks for the texts of one side among those of the other. Returns what the searches left out.
template <typename Keep>
std::vector<std::uint32_t> look_up(const TraitLists& texts, Lookup others, Keep keep) {
  std::vector<std::uint32_t> weakest(texts.size());
  for (std::uint32_t text = 0; text < texts.size(); ++text) {
    for (std::uint32_t other : others.find(texts.searched(text), texts.weight(text))) keep(text, other);
    weakest[text] = others.weakest();
  }
  return weakest;
}

using IndexPairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// Sorts by the first index in linear time, then each stretch by the second; each pair once.
void sort_pairs(IndexPairs& pairs, std::size_t texts) {
  std::vector<std::uint32_t> ends(texts + 1);
  for (auto [one, other] : pairs) ++ends[one + 1];
  for (std::size_t i = 1; i < ends.size(); ++i) ends[i] += ends[i - 1];
  IndexPairs sorted(pairs.size());
  for (auto pair : pairs) sorted[ends[pair.first]++] = pair;
  for (std::size_t i = 0, begin = 0; i < texts; begin = ends[i++]) {
    std::sort(sorted.begin() + static_cast<std::ptrdiff_t>(begin),
              sorted.begin() + static_cast<std::ptrdiff_t>(ends[i]));
  }
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  pairs = std::move(sorted);
}

bool are_complete(const std::vector<std::uint32_t>& weakest) {
  return std::all_of(weakest.begin(), weakest.end(), [](std::uint32_t it) { return it == all_kept; });
}

Lookalikes every_pair(std::size_t before, std::size_t after) {
  Lookalikes all{{}, std::vector(before, all_kept), std::vector(after, all_kept)};
  all.pairs.reserve(before * after);
  for (std::uint32_t one = 0; one < before; ++one) {
    for (std::uint32_t other = 0; other < after; ++other) all.pairs.emplace_back(one, other);
  }
  return all;
}

std::vector<char> with_unseen(const std::vector<std::uint32_t>& weakest) {
  std::vector<char> flags;
  flags.reserve(weakest.size());
  for (std::uint32_t it : weakest) flags.push_back(it == some_unseen ? 1 : 0);
  return flags;
}

}  // namespace

Lookalikes find_lookalikes(const FrameRefs& before, const FrameRefs& after, LetterTraits& letters, Searches searches,
                           Reach reach) {
  if (before.size() * after.size() <= few) return every_pair(before.size(), after.size());
  bool by_words = std::max(before.size(), after.size()) > many;
  SharedTraits traits = by_words ? find_word_traits(before, after, letters.vocabulary()) : letters.find(before, after);
  Lookalikes found{{}, std::vector(before.size(), all_kept), std::vector(after.size(), all_kept)};
  bool all = reach == Reach::all && !by_words;
  auto among = [&](const TraitLists& lists) { return Lookup(lists, traits.ids, all ? 0 : traits.least_shared); };
  auto keep = [&](std::uint32_t one, std::uint32_t other) { found.pairs.emplace_back(one, other); };
  auto keep_turned = [&](std::uint32_t one, std::uint32_t other) { found.pairs.emplace_back(other, one); };
  if (searches != Searches::from_after) found.weakest_before = look_up(traits.before, among(traits.after), keep);
  // Searches that saw everything found each pair already.
  bool symmetric = all && traits.symmetric && are_complete(found.weakest_before);
  if (searches == Searches::from_after || !symmetric)
    found.weakest_after = look_up(traits.after, among(traits.before), keep_turned);
  sort_pairs(found.pairs, before.size());
  return found;
}

void WeighedPairs::add(std::uint32_t before, std::uint32_t after, const Likeness& likeness) {
  if (begins_.size() <= before) begins_.resize(before + 1, entries_.size());
  entries_.push_back(after << 2 | (likeness.before_within ? 0U : 1U) | (likeness.after_within ? 0U : 2U));
}

bool WeighedPairs::may_be_part(Side side, std::uint32_t before, std::uint32_t after) const {
  if (before >= begins_.size()) return true;
  auto begin = entries_.begin() + static_cast<std::ptrdiff_t>(begins_[before]);
  auto end = before + 1 < begins_.size() ? entries_.begin() + static_cast<std::ptrdiff_t>(begins_[before + 1])
                                         : entries_.end();
  auto entry = std::lower_bound(begin, end, after << 2);
  if (entry == end || *entry >> 2 != after) return true;
  return (*entry & (side == Side::before ? 1U : 2U)) == 0;
}

Candidates find_candidates(const FrameRefs& before, const FrameRefs& after, LetterTraits& letters,
                           LeastLikeness least) {
  Lookalikes found =
      find_lookalikes(before, after, letters, Searches::from_both, least.score > 1 ? Reach::likely : Reach::all);
  Candidates candidates{
      {}, {}, WeighedPairs(before.size()), with_unseen(found.weakest_before), with_unseen(found.weakest_after)};
  KnownKin known(found.pairs.size());
  KinIndex index(letters.vocabulary(), &known);
  for (auto [one, other] : found.pairs) {
    if (!index.has(*before[one])) index.take(*before[one]);
    Likeness likeness = liken(index, *after[other], least);
    if (least.within > 0) candidates.weighed.add(one, other, likeness);
    if (likeness.cover > 0) candidates.faint.push_back({one, other, likeness.cover, likeness.lift});
    if (likeness.score == 0) continue;
    candidates.pairs.push_back({one, other, likeness.score, *likeness.ground});
    // If even the weakest that was kept is like it, the next one may have been.
    if (found.weakest_before[one] == other) candidates.capped_before[one] = 1;
    if (found.weakest_after[other] == one) candidates.capped_after[other] = 1;
  }
  return candidates;
}

}  // namespace planctl
