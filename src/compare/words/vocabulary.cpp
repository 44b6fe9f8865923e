#include "compare/words/vocabulary.h"

#include <algorithm>
#include <bit>
#include <bitset>
#include <utility>

#include "compare/points.h"
#include "compare/words/families.h"
#include "compare/words/tokens.h"
#include "unicode.h"

namespace planctl {
namespace {

/// In thousandths, for a word in `count` texts of a side: 1000 for one, 667 for two, 500 for four, 333 for
/// sixteen.
std::uint32_t rarity(std::uint32_t count) {
  std::uint32_t halvings = count < 2 ? 0 : static_cast<std::uint32_t>(std::bit_width(count - 1));
  return 2000 / (2 + halvings);
}

/// "vinterledsmarkeringar" says more about a goal than "arbete", however rare either is in two short plans.
std::uint32_t telling_length(const Term& term) { return 600 + 1000 * std::min(term.letters, 16U) / 16; }

std::uint32_t weight_of(const Term& term) {
  switch (term.kind) {
    case TermKind::time:
      return points(Weight::time_word);
    case TermKind::light:
      return points(Weight::light_word);
    case TermKind::figure:
      return points(Weight::figure);
    case TermKind::content:
      break;
  }
  return std::max(1U, rarity(std::max(term.count[0], term.count[1])) * telling_length(term) / 1000);
}

/// A word that many goals have is still another word: it loses weight half as fast.
std::uint32_t contrast_of(const Term& term) {
  if (term.kind != TermKind::content) return term.weight;
  return (term.weight + telling_length(term)) / 2;
}

/// "Avdelningen ska …": what stands in one goal of six and more says little of any of them.
bool is_formula(const std::array<std::uint32_t, 2>& count, const std::uint32_t (&texts)[2]) {
  constexpr std::uint32_t share = 6;
  constexpr std::uint32_t least = 4;
  auto common = [&](std::size_t side) { return count[side] >= least && count[side] * share >= texts[side]; };
  return common(0) || common(1);
}

/// True for what ends as verbs do, and not as a noun.
bool is_verb(std::string_view word, const GoalGrammar& grammar) {
  auto ends = [&](std::string_view ending) { return word.ends_with(ending); };
  bool verb =
      grammar.verb_endings.empty() || std::any_of(grammar.verb_endings.begin(), grammar.verb_endings.end(), ends);
  return verb && std::none_of(grammar.noun_endings.begin(), grammar.noun_endings.end(), ends);
}

/// "1am", "10pm".
bool is_hour(std::string_view word) {
  if (!word.ends_with("am") && !word.ends_with("pm")) return false;
  word.remove_suffix(2);
  return !word.empty() && word.size() <= 2 && std::all_of(word.begin(), word.end(), unicode::is_digit_byte);
}

/// "alla", "samtliga".
bool is_universal(std::string_view word, const Language& language) {
  auto cues = language.promise.cues;
  auto it = std::lower_bound(cues.begin(), cues.end(), word,
                             [](const Cue& cue, std::string_view wanted) { return cue.phrase < wanted; });
  for (; it != cues.end() && it->phrase == word; ++it) {
    if (it->kind == CueKind::universal) return true;
  }
  return false;
}

Form read_form(std::string_view word, TermId term, const Language& language) {
  const GoalGrammar& grammar = language.grammar;
  return {.term = term,
          .measure = contains(grammar.measures, word),
          .relative = contains(grammar.relatives, word),
          .before_place = contains(grammar.places, word),
          .conjunction = contains(language.conjunctions, word),
          .opens_tail = contains(grammar.tails, word),
          .before_verb = contains(grammar.before_verbs, word),
          .subject = contains(grammar.subjects, word),
          .verb = is_verb(word, grammar),
          .universal = is_universal(word, language)};
}

/// The shortest form that a term has, and the length of the longest.
void add_surface(Term& term, std::string_view surface) {
  std::string_view known = term.surface;
  if (known.empty() || std::pair(surface.size(), surface) < std::pair(known.size(), known)) term.surface = surface;
  term.letters = std::max(term.letters, static_cast<std::uint32_t>(unicode::length(surface)));
}

/// Four letters that words begin with; may say so of a few that none begins with.
class Beginnings {
 public:
  void add(std::uint32_t letters) { marks_.set(slot(letters)); }
  [[nodiscard]] bool may_hold(std::uint32_t letters) const { return marks_.test(slot(letters)); }

 private:
  static std::size_t slot(std::uint32_t letters) { return letters * 0x9E3779B1U >> 20; }

  std::bitset<4096> marks_;
};

/// The first letters of what may be the last part of a compound: of all that stand behind a first part.
void find_inner(Term& term, const Beginnings& beginnings) {
  std::size_t found = 0;
  for (std::size_t i = shortest_rest; i + sizeof(std::uint32_t) <= term.lemma.size(); ++i) {
    std::uint32_t letters = first_letters(term.lemma.substr(i));
    if (beginnings.may_hold(letters) && found < term.inner.size()) term.inner[found++] = letters;
  }
}

/// What may_be_kin asks for; what begins one word may stand inside another.
Clues clues_of(const Term& term) {
  constexpr std::uint32_t three_letters = 0x00FFFFFF;
  enum class Sort : std::uint32_t { start, end, part, concept_word };
  Clues clues;
  auto add = [&](Sort sort, std::uint32_t letters) {
    std::uint32_t hash = (letters ^ static_cast<std::uint32_t>(sort) << 30) * 0x9E3779B1U;
    clues.numbers[clues.count++] = static_cast<std::uint16_t>(hash >> 22);
  };
  static_assert(Clues::limit == 1U << (32 - 22));
  add(Sort::start, term.starts & three_letters);
  add(Sort::end, term.ends);
  if (term.surface_ends != term.ends) add(Sort::end, term.surface_ends);
  add(Sort::part, term.starts);
  for (std::uint32_t letters : term.inner) {
    if (letters != 0) add(Sort::part, letters);
  }
  if (term.concept_id != 0) add(Sort::concept_word, term.concept_id);
  return clues;
}

std::uint32_t rarity(const Counts& counts) { return rarity(std::max(counts[0], counts[1])); }

}  // namespace

std::uint32_t first_letters(std::string_view text) {
  std::uint32_t letters = 0;
  for (std::size_t i = 0; i < std::min(text.size(), sizeof letters); ++i)
    letters |= std::uint32_t{static_cast<unsigned char>(text[i])} << (8 * i);
  return letters;
}

std::uint32_t last_letters(std::string_view text) {
  return first_letters(text.substr(text.size() - std::min(text.size(), sizeof(std::uint32_t))));
}

Vocabulary::Vocabulary(const Language& language) : language_(language), surfaces_(512), lemmas_(512) {
  forms_.reserve(512);
  terms_.reserve(512);
}

TermId Vocabulary::add_term(std::string_view lemma, TermKind kind) {
  TermId term = lemmas_.intern(lemma);
  if (term < terms_.size()) return term;
  terms_.push_back({.lemma = lemma, .surface = {}, .kind = kind});
  if (kind != TermKind::figure) add_plan_words(terms_.back());
  return term;
}

/// What is known of plan language is known of all forms of its words. Those of one lemma all begin with it.
void Vocabulary::add_plan_words(Term& term) const {
  auto words = language_.grammar.plan_words;
  auto it = std::lower_bound(words.begin(), words.end(), term.lemma,
                             [](const PlanWord& word, std::string_view lemma) { return word.word < lemma; });
  PlanWordKind kind = PlanWordKind::content;
  for (; it != words.end() && it->word.starts_with(term.lemma); ++it) {
    if (lemma_of(it->word, language_) != term.lemma) continue;
    kind = std::min(kind, it->kind);
    add_surface(term, it->word);
    bool first = term.concept_id == 0 || it->concept_id < term.concept_id;
    if (it->concept_id != 0 && first && !contains(language_.function_words, it->word)) term.concept_id = it->concept_id;
  }
  if (kind != PlanWordKind::content) term.kind = kind == PlanWordKind::time ? TermKind::time : TermKind::light;
}

TermId Vocabulary::add_form(std::string_view surface) {
  std::string_view lemma = lemma_of(surface, language_);
  std::string base = base_of(lemma, language_);
  if (!base.empty()) lemma = lemma_of(keep(std::move(base)), language_);
  TermId term = add_term(lemma, TermKind::content);
  add_surface(terms_[term], surface);
  return term;
}

TermId Vocabulary::add_figure(std::string key) { return add_term(keep(std::move(key)), TermKind::figure); }

TermId Vocabulary::find_term(std::string_view surface) {
  if (contains(language_.function_words, surface)) return no_term;
  if (is_figure(surface) || is_hour(surface)) return add_figure(unicode::goal_key(surface));
  for (const Numeral& numeral : language_.grammar.numerals) {
    if (numeral.word.front() == surface.front() && numeral.word == surface)
      return add_figure(std::to_string(numeral.value));
  }
  constexpr int least = 3;  // "andra" and "second" are other words, too
  for (const Numeral& ordinal : language_.promise.ordinals) {
    if (ordinal.value >= least && ordinal.word == surface) return add_figure(std::to_string(ordinal.value));
  }
  return add_form(surface);
}

const Form& Vocabulary::find_or_add(std::string_view surface) {
  std::uint32_t id = surfaces_.find(surface);
  if (id == surfaces_.size()) {
    surface = keep(std::string(surface));
    surfaces_.intern(surface);
    forms_.push_back(read_form(surface, find_term(surface), language_));
  }
  return forms_[id];
}

std::string_view Vocabulary::keep(std::string text) { return texts_.emplace_back(std::move(text)); }

void Vocabulary::find_inner_words() {
  Beginnings beginnings;
  for (const Term& term : terms_) {
    if (term.kind == TermKind::content) beginnings.add(term.starts);
  }
  for (Term& term : terms_) {
    if (term.kind == TermKind::content) find_inner(term, beginnings);
  }
}

/// "medlem" tells little, and nothing in "medlemsvecka", where half of all goals have some word that begins like it.
void Vocabulary::find_part_rarities() {
  Families first(terms_, Families::End::first);
  first.for_each([&](TermId id, const Counts& family) {
    terms_[id].formula = is_formula(family, texts_of_);
    terms_[id].first_rarity = rarity(family);
  });
  first.for_each_beyond(start_of_compound,
                        [&](TermId id, const Counts& family) { terms_[id].start_rarity = rarity(family); });
  Families last(terms_, Families::End::last);
  last.for_each([&](TermId id, const Counts& family) { terms_[id].last_rarity = rarity(family); });
}

/// "damlag" of "dam" and "lag".
bool Vocabulary::is_made_up(std::string_view lemma) const {
  for (std::size_t at = shortest_maker; at + shortest_maker <= lemma.size(); ++at) {
    if (lemmas_.find(lemma.substr(0, at)) == lemmas_.size()) continue;
    for (std::size_t joint = 0; joint <= longest_joint && at + joint + shortest_maker <= lemma.size(); ++joint) {
      if (lemmas_.find(lemma.substr(at + joint)) < lemmas_.size()) return true;
    }
  }
  return false;
}

void Vocabulary::weigh() {
  find_part_rarities();
  for (Term& term : terms_) {
    term.weight = weight_of(term);
    term.contrast = contrast_of(term);
    term.made = term.kind == TermKind::content && is_made_up(term.lemma);
    term.starts = first_letters(term.lemma);
    term.ends = last_letters(term.lemma);
    term.surface_ends = last_letters(term.surface);
  }
  find_inner_words();
  for (Term& term : terms_) term.clues = clues_of(term);
}

}  // namespace planctl
