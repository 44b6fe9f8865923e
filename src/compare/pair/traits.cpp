#include "compare/pair/traits.h"

#include <algorithm>
#include <array>
#include <bit>
#include <tuple>

namespace planctl {
namespace {

bool has_content(const Frame& frame, const Vocabulary& vocabulary) {
  auto is_content = [&](FrameTerm term) { return vocabulary[term.id].kind == TermKind::content; };
  return std::any_of(frame.terms.begin(), frame.terms.end(), is_content);
}

/// Words that tell what a text is about. Where no word does, all do.
bool is_telling(const Term& term, bool any_content) {
  return !any_content || term.kind == TermKind::content || term.concepts.any();
}

template <typename Use>
void for_each_telling_term(const Frame& frame, const Vocabulary& vocabulary, Use use) {
  bool any_content = has_content(frame, vocabulary);
  for (FrameTerm term : frame.terms) {
    if (is_telling(vocabulary[term.id], any_content)) use(term.id);
  }
}

// --------------------------------------------------------------------------------------------- letters

// What is alike shares half of its words at least, and a word that is only kin one trait of two or three: percent.
constexpr std::uint32_t least_shared_letters = 20;

using TraitKey = std::uint64_t;
enum class TraitSort : std::uint8_t { concept_word, start, end, word };

/// The keys of a term.
struct TermKeys {
  std::array<TraitKey, 8> keys{};
  std::size_t count = 0;

  void add(TraitSort sort, std::uint32_t value) {
    keys[count++] = TraitKey{static_cast<std::uint8_t>(sort)} << 32 | value;
  }
};

TermKeys keys_of(TermId id, const Vocabulary& vocabulary) {
  const Term& term = vocabulary[id];
  TermKeys keys;
  if (term.count[0] + term.count[1] == 0) return keys;
  for (std::uint16_t group : term.concepts.ids) {
    if (group != 0) keys.add(TraitSort::concept_word, group);
  }
  if (term.kind == TermKind::content) {
    keys.add(TraitSort::start, term.starts);
    keys.add(TraitSort::end, term.ends);
    // "leder" ends "vinterleder", though their lemmas "led" and "vinterled" differ in the fourth letter from the end.
    if (term.surface_ends != term.ends) keys.add(TraitSort::end, term.surface_ends);
    // "markera" begins what "ledmarkering" ends with.
    for (std::uint32_t letters : term.inner) {
      if (letters != 0) keys.add(TraitSort::start, letters);
    }
  } else {
    keys.add(TraitSort::word, id);
  }
  return keys;
}

std::uint32_t weight_of(std::span<const Trait> traits) {
  std::uint32_t weight = 0;
  for (Trait trait : traits) weight += trait.weight;
  return weight;
}

/// A trait that several words of a text have counts once.
void keep_weightiest(std::vector<Trait>& traits) {
  std::sort(traits.begin(), traits.end(),
            [](Trait one, Trait other) { return std::pair(one.id, other.weight) < std::pair(other.id, one.weight); });
  auto same = [](Trait one, Trait other) { return one.id == other.id; };
  traits.erase(std::unique(traits.begin(), traits.end(), same), traits.end());
}

/// "Öka antalet" has no word that tells anything, and would not be found beside "Öka antalet turer".
bool has_bare_text(const FrameRefs& texts, const Vocabulary& vocabulary) {
  return std::any_of(texts.begin(), texts.end(),
                     [&](const Frame* text) { return !text->terms.empty() && !has_content(*text, vocabulary); });
}

// ----------------------------------------------------------------------------------------------- words

constexpr std::size_t rarest_words = 5;  // of a text, the rarest
constexpr std::size_t few_words = 2;     // with no more, single words are looked for, too

// Two words of five are one pair of ten, three of five are three: percent.
constexpr std::uint32_t least_shared_pairs = 30;

/// Ids of pairs of terms: any number below `count`, a power of two.
class PairIds {
 public:
  explicit PairIds(std::size_t texts) : count_(std::bit_ceil(texts * (rarest_words + 1))) {}

  [[nodiscard]] std::uint32_t of(TermId one, TermId other) const {
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;
    std::uint64_t hash = (std::uint64_t{std::min(one, other)} << 32 | std::max(one, other)) * factor;
    return static_cast<std::uint32_t>((hash >> 32) & (count_ - 1));
  }
  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  std::size_t count_ = 0;
};

/// The rarest words of a text, the rarest first.
class RarestWords {
 public:
  void find(const Frame& frame, const Vocabulary& vocabulary) {
    size_ = 0;
    for_each_telling_term(frame, vocabulary, [&](TermId term) {
      add({vocabulary[term].count[0] + vocabulary[term].count[1], term});
    });
  }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] TermId operator[](std::size_t i) const { return words_[i].second; }

 private:
  using Ranked = std::pair<std::uint32_t, TermId>;  // how many texts have it

  /// In its place; the last one gives way where all places are taken.
  void add(Ranked word) {
    if (size_ == rarest_words && word > words_.back()) return;
    std::size_t at = std::min(size_, rarest_words - 1);
    for (; at > 0 && word < words_[at - 1]; --at) words_[at] = words_[at - 1];
    words_[at] = word;
    size_ = std::min(size_ + 1, rarest_words);
  }

  std::array<Ranked, rarest_words> words_;
  std::size_t size_ = 0;
};

TraitLists list_word_traits(const FrameRefs& frames, PairIds ids, const Vocabulary& vocabulary) {
  TraitLists lists;
  RarestWords words;
  std::vector<Trait> found;
  for (const Frame* frame : frames) {
    found.clear();
    words.find(*frame, vocabulary);
    for (std::size_t i = 0; i < words.size(); ++i) {
      for (std::size_t j = i + 1; j < words.size(); ++j)
        found.push_back({ids.of(words[i], words[j]), vocabulary[words[i]].weight + vocabulary[words[j]].weight});
    }
    std::size_t pairs = found.size();
    for (std::size_t i = 0; i < words.size(); ++i)
      found.push_back({ids.of(words[i], words[i]), vocabulary[words[i]].weight});
    lists.add(found, words.size() > few_words ? pairs : found.size());
  }
  return lists;
}

}  // namespace

FrameRefs refer_to(std::span<const Frame> frames) {
  FrameRefs refs;
  refs.reserve(frames.size());
  for (const Frame& frame : frames) refs.push_back(&frame);
  return refs;
}

void TraitLists::refer_to(std::span<const Trait> traits) {
  auto count = static_cast<std::uint32_t>(traits.size());
  lists_.push_back({traits.data(), 0, count, count, weight_of(traits)});
}

void TraitLists::add(std::span<const Trait> traits, std::size_t searched) {
  lists_.push_back({nullptr, traits_.size(), static_cast<std::uint32_t>(traits.size()),
                    static_cast<std::uint32_t>(searched), weight_of(traits.first(searched))});
  traits_.insert(traits_.end(), traits.begin(), traits.end());
}

void LetterTraits::prepare() {
  if (!begins_.empty()) return;
  std::vector<TermKeys> terms;
  std::vector<TraitKey> known;
  terms.reserve(vocabulary_.size());
  for (TermId id = 0; id < vocabulary_.size(); ++id) {
    terms.push_back(keys_of(id, vocabulary_));
    known.insert(known.end(), terms.back().keys.begin(), terms.back().keys.begin() + terms.back().count);
  }
  std::sort(known.begin(), known.end());
  known.erase(std::unique(known.begin(), known.end()), known.end());
  count_ = known.size();
  begins_.reserve(terms.size() + 1);
  for (const TermKeys& term : terms) {
    begins_.push_back(ids_.size());
    for (std::size_t i = 0; i < term.count; ++i) {
      auto place = std::lower_bound(known.begin(), known.end(), term.keys[i]);
      ids_.push_back(static_cast<std::uint32_t>(place - known.begin()));
    }
  }
  begins_.push_back(ids_.size());
}

std::span<const Trait> LetterTraits::searched(const Frame& frame) {
  auto [known, is_new] = searched_.try_emplace(&frame);
  if (is_new) {
    found_.clear();
    for_each_telling_term(frame, vocabulary_, [&](TermId term) { add(term, found_); });
    keep_weightiest(found_);
    known->second.assign(found_.begin(), found_.end());
  }
  return known->second;
}

void LetterTraits::add(TermId term, std::vector<Trait>& traits) const {
  for (std::uint32_t trait : of(term)) traits.push_back({trait, vocabulary_[term].weight});
}

/// With `all`, texts are also listed by the words by which they are not looked for.
TraitLists LetterTraits::list(const FrameRefs& frames, bool all) {
  TraitLists lists;
  std::vector<Trait> found;
  for (const Frame* frame : frames) {
    auto telling = searched(*frame);
    if (!all) {
      lists.refer_to(telling);
      continue;
    }
    found.assign(telling.begin(), telling.end());
    bool any_content = has_content(*frame, vocabulary_);
    for (FrameTerm term : frame->terms) {
      if (!is_telling(vocabulary_[term.id], any_content)) add(term.id, found);
    }
    lists.add(found, telling.size());
  }
  return lists;
}

SharedTraits LetterTraits::find(const FrameRefs& before, const FrameRefs& after) {
  prepare();
  // A text without telling words looks for others by all of its words, so these must be listed by all of theirs.
  bool bare_before = has_bare_text(before, vocabulary_);
  bool bare_after = has_bare_text(after, vocabulary_);
  return {list(before, bare_after), list(after, bare_before), count_, !bare_after, least_shared_letters};
}

SharedTraits find_word_traits(const FrameRefs& before, const FrameRefs& after, const Vocabulary& vocabulary) {
  PairIds ids(std::max(before.size(), after.size()));
  return {list_word_traits(before, ids, vocabulary), list_word_traits(after, ids, vocabulary), ids.count(), false,
          least_shared_pairs};
}

}  // namespace planctl
