#include "compare/candidates.h"

#include <algorithm>
#include <array>
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
  return {std::clamp<std::size_t>(all_visits / texts, 100, 600),
          std::clamp<std::size_t>(all_candidates / texts, 4, 24)};
}

constexpr std::size_t many = 1000;  // texts: beyond, letters in common find too many of them, and whole words help

using TraitKey = std::uint64_t;
enum class TraitSort : std::uint8_t { concept_word, start, end, lemma };

TraitKey trait_key(TraitSort sort, std::uint32_t value) {
  return TraitKey{static_cast<std::uint8_t>(sort)} << 32 | value;
}

/// What two terms must have in common to be kin: the term itself, its first letters, its last, its concept.
class Traits {
 public:
  Traits(const Vocabulary& vocabulary, bool whole_words) : traits_(vocabulary.size()) {
    std::vector<TraitKeys> keys;
    keys.reserve(vocabulary.size());
    for (TermId id = 0; id < vocabulary.size(); ++id) keys.push_back(keys_of(vocabulary[id], id, whole_words));
    std::vector<TraitKey> known;
    for (const TraitKeys& term : keys) known.insert(known.end(), term.keys.begin(), term.keys.begin() + term.count);
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    for (TermId id = 0; id < vocabulary.size(); ++id) {
      traits_[id].count = keys[id].count;
      for (std::size_t i = 0; i < keys[id].count; ++i) {
        auto found = std::lower_bound(known.begin(), known.end(), keys[id].keys[i]);
        traits_[id].ids[i] = static_cast<std::uint32_t>(found - known.begin());
      }
    }
    size_ = known.size();
  }

  [[nodiscard]] std::span<const std::uint32_t> of(TermId term) const {
    return std::span(traits_[term].ids).first(traits_[term].count);
  }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  static constexpr std::size_t most_traits = 5;

  struct TraitKeys {
    std::array<TraitKey, most_traits> keys{};
    std::size_t count = 0;
    void add(TraitSort sort, std::uint32_t value) { keys[count++] = trait_key(sort, value); }
  };
  struct TermTraits {
    std::array<std::uint32_t, most_traits> ids{};
    std::size_t count = 0;
  };

  static TraitKeys keys_of(const Term& term, TermId id, bool whole_words) {
    TraitKeys keys;
    if (term.count[0] + term.count[1] == 0) return keys;
    bool content = term.kind == TermKind::content;
    if (term.concept_id != 0) keys.add(TraitSort::concept_word, term.concept_id);
    if (content) keys.add(TraitSort::start, first_letters(term.lemma));
    if (content) keys.add(TraitSort::end, last_letters(term.lemma));
    // "leder" ends "vinterleder", though their lemmas "led" and "vinterled" differ in the fourth letter from the end.
    bool other_end = content && last_letters(term.surface) != last_letters(term.lemma);
    if (other_end) keys.add(TraitSort::end, last_letters(term.surface));
    if (!content || whole_words) keys.add(TraitSort::lemma, id);
    return keys;
  }

  std::vector<TermTraits> traits_;
  std::size_t size_ = 0;
};

struct Trait {
  std::uint32_t id = 0;
  std::uint32_t weight = 0;
};

bool has_content(const Frame& frame, const Vocabulary& vocabulary) {
  auto is_content = [&](FrameTerm term) { return vocabulary[term.id].kind == TermKind::content; };
  return std::any_of(frame.terms.begin(), frame.terms.end(), is_content);
}

/// Which words of a text count: those that tell something, or all. Where no word tells anything, all do.
enum class Scope : std::uint8_t { telling, all };

/// "Öka antalet" has no word that tells anything, and would not be found beside "Öka antalet turer".
bool has_bare_text(const FrameRefs& texts, const Vocabulary& vocabulary) {
  return std::any_of(texts.begin(), texts.end(),
                     [&](const Frame* text) { return !text->terms.empty() && !has_content(*text, vocabulary); });
}

/// The traits of all texts of one side, in one array.
class TraitLists {
 public:
  TraitLists(const FrameRefs& frames, Scope scope, const Traits& traits, const Vocabulary& vocabulary) {
    begins_.reserve(frames.size() + 1);
    for (const Frame* frame : frames) append(*frame, scope, traits, vocabulary);
  }

  [[nodiscard]] std::size_t size() const { return begins_.size() - 1; }
  [[nodiscard]] std::span<const Trait> of(std::size_t text) const {
    return std::span(traits_).subspan(begins_[text], begins_[text + 1] - begins_[text]);
  }
  [[nodiscard]] std::span<const Trait> all() const { return traits_; }

 private:
  void append(const Frame& frame, Scope scope, const Traits& traits, const Vocabulary& vocabulary) {
    bool all = scope == Scope::all || !has_content(frame, vocabulary);
    for (FrameTerm term : frame.terms) {
      const Term& word = vocabulary[term.id];
      if (!all && word.kind != TermKind::content && word.concept_id == 0) continue;
      for (std::uint32_t trait : traits.of(term.id)) traits_.push_back({trait, word.weight});
    }
    keep_weightiest(begins_.back());
    begins_.push_back(traits_.size());
  }

  /// A trait that several words of a text have counts once.
  void keep_weightiest(std::size_t begin) {
    auto first = traits_.begin() + static_cast<std::ptrdiff_t>(begin);
    std::sort(first, traits_.end(),
              [](Trait one, Trait other) { return std::pair(one.id, other.weight) < std::pair(other.id, one.weight); });
    auto same = [](Trait one, Trait other) { return one.id == other.id; };
    traits_.erase(std::unique(first, traits_.end(), same), traits_.end());
  }

  std::vector<Trait> traits_;
  std::vector<std::size_t> begins_{0};
};

/// Trait → the texts that have it, in order; all postings in one array.
class Index {
 public:
  Index(const TraitLists& lists, std::size_t traits) : begins_(traits + 1) {
    for (Trait trait : lists.all()) ++begins_[trait.id + 1];
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
  Lookup(const TraitLists& lists, std::size_t traits)
      : index_(lists, traits), effort_(effort_among(lists.size())), weights_(lists.size()) {}

  /// The best few, unordered; they stand until the next search.
  std::span<const std::uint32_t> find(std::span<const Trait> traits) {
    for (std::uint32_t other : touched_) weights_[other] = 0;
    touched_.clear();
    capped_ = false;
    std::size_t left = effort_.visits;
    for (const RankedTrait& trait : rarest_first(traits)) {
      auto postings = index_.texts_with(trait.id);
      capped_ = capped_ || postings.size() > left;
      if (left == 0) break;
      postings = postings.first(std::min(postings.size(), left));
      left -= postings.size();
      for (std::uint32_t other : postings) add(other, trait.weight);
    }
    return best();
  }
  /// True when the last search did not see everything.
  [[nodiscard]] bool capped() const { return capped_; }

 private:
  struct RankedTrait {
    std::uint32_t count = 0;
    std::uint32_t weight = 0;
    std::uint32_t id = 0;
  };

  const std::vector<RankedTrait>& rarest_first(std::span<const Trait> traits) {
    ranked_.clear();
    for (Trait trait : traits) {
      if (std::uint32_t count = index_.count(trait.id); count > 0) ranked_.push_back({count, trait.weight, trait.id});
    }
    std::sort(ranked_.begin(), ranked_.end(), [](const RankedTrait& one, const RankedTrait& other) {
      return std::tuple(one.count, other.weight, one.id) < std::tuple(other.count, one.weight, other.id);
    });
    return ranked_;
  }

  void add(std::uint32_t other, std::uint32_t weight) {
    if (weights_[other] == 0) touched_.push_back(other);
    weights_[other] += weight;
  }

  std::span<const std::uint32_t> best() {
    if (touched_.size() <= effort_.candidates) return touched_;
    capped_ = true;
    std::nth_element(touched_.begin(), touched_.begin() + static_cast<std::ptrdiff_t>(effort_.candidates),
                     touched_.end(), [&](std::uint32_t one, std::uint32_t other) {
                       return std::pair(weights_[other], one) < std::pair(weights_[one], other);
                     });
    return std::span(touched_).first(effort_.candidates);
  }

  Index index_;
  Effort effort_;
  std::vector<std::uint32_t> weights_;
  std::vector<std::uint32_t> touched_;
  std::vector<RankedTrait> ranked_;
  bool capped_ = false;
};

/// Looks for the texts of one side among those of the other. Returns which searches were capped.
template <typename Keep>
std::vector<char> look_up(const TraitLists& texts, const TraitLists& others, std::size_t traits, Keep keep) {
  Lookup lookup(others, traits);
  std::vector<char> capped(texts.size());
  for (std::uint32_t text = 0; text < texts.size(); ++text) {
    for (std::uint32_t other : lookup.find(texts.of(text))) keep(text, other);
    capped[text] = lookup.capped() ? 1 : 0;
  }
  return capped;
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

bool any(const std::vector<char>& flags) { return std::find(flags.begin(), flags.end(), 1) != flags.end(); }

}  // namespace

FrameRefs refer_to(std::span<const Frame> frames) {
  FrameRefs refs;
  refs.reserve(frames.size());
  for (const Frame& frame : frames) refs.push_back(&frame);
  return refs;
}

Lookalikes find_lookalikes(const FrameRefs& before, const FrameRefs& after, const Vocabulary& vocabulary,
                           Searches searches) {
  Traits traits(vocabulary, std::max(before.size(), after.size()) > many);
  TraitLists traits_before(before, Scope::telling, traits, vocabulary);
  TraitLists traits_after(after, Scope::telling, traits, vocabulary);
  // A text without telling words looks for others by all of its words, so these must be listed by all of theirs.
  bool bare_before = has_bare_text(before, vocabulary);
  bool bare_after = has_bare_text(after, vocabulary);
  TraitLists all_before(bare_after ? before : FrameRefs{}, Scope::all, traits, vocabulary);
  TraitLists all_after(bare_before ? after : FrameRefs{}, Scope::all, traits, vocabulary);
  const TraitLists& listed_before = bare_after ? all_before : traits_before;
  const TraitLists& listed_after = bare_before ? all_after : traits_after;
  Lookalikes found{{}, std::vector<char>(before.size()), std::vector<char>(after.size())};
  auto keep = [&](std::uint32_t one, std::uint32_t other) { found.pairs.emplace_back(one, other); };
  auto keep_turned = [&](std::uint32_t one, std::uint32_t other) { found.pairs.emplace_back(other, one); };
  if (searches != Searches::from_after) found.capped_before = look_up(traits_before, listed_after, traits.size(), keep);
  // Searches that saw everything found each pair already, but for those of texts without telling words.
  bool both = bare_after || any(found.capped_before);
  if (searches == Searches::from_after || both)
    found.capped_after = look_up(traits_after, listed_before, traits.size(), keep_turned);
  sort_pairs(found.pairs, before.size());
  return found;
}

Candidates find_candidates(const FrameRefs& before, const FrameRefs& after, const Vocabulary& vocabulary,
                           std::uint32_t least) {
  Lookalikes found = find_lookalikes(before, after, vocabulary, Searches::from_both);
  Candidates candidates;
  for (auto [one, other] : found.pairs) {
    std::uint32_t score = score_frames(*before[one], *after[other], vocabulary, least);
    if (score >= least) candidates.pairs.push_back({one, other, score});
  }
  candidates.capped_before = std::move(found.capped_before);
  candidates.capped_after = std::move(found.capped_after);
  return candidates;
}

}  // namespace planctl
