#include "compare/vocabulary.h"

#include <algorithm>
#include <bit>
#include <bitset>
#include <utility>

#include "compare/words.h"
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
      return 50;
    case TermKind::light:
      return 250;
    case TermKind::figure:
      return 200;
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
bool is_formula(const Term& term, const std::uint32_t (&texts)[2]) {
  constexpr std::uint32_t share = 6;
  constexpr std::uint32_t least = 4;
  auto common = [&](int side) { return term.count[side] >= least && term.count[side] * share >= texts[side]; };
  return common(0) || common(1);
}

/// True for what ends as verbs do, and not as a noun.
bool is_verb(std::string_view word, const GoalGrammar& grammar) {
  auto ends = [&](std::string_view ending) { return word.ends_with(ending); };
  bool verb =
      grammar.verb_endings.empty() || std::any_of(grammar.verb_endings.begin(), grammar.verb_endings.end(), ends);
  return verb && std::none_of(grammar.noun_endings.begin(), grammar.noun_endings.end(), ends);
}

Form read_form(std::string_view word, TermId term, const Language& language) {
  const GoalGrammar& grammar = language.grammar;
  return {.term = term,
          .known = true,
          .measure = contains(grammar.measures, word),
          .relative = contains(grammar.relatives, word),
          .before_place = contains(grammar.places, word),
          .conjunction = contains(language.conjunctions, word),
          .opens_tail = contains(grammar.tails, word),
          .before_verb = contains(grammar.before_verbs, word),
          .verb = is_verb(word, grammar)};
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
  for (std::string_view word : language.function_words) set_form(word, no_term);
  add_words(language.grammar.time, TermKind::time);
  add_words(language.grammar.light, TermKind::light);
  add_words(language.grammar.counted, TermKind::light);
  for (const Numeral& numeral : language.grammar.numerals)
    set_form(numeral.word, add_figure(std::to_string(numeral.value)));
  add_concepts();
}

/// The words of each group; a word of two groups stays in the first.
void Vocabulary::add_concepts() {
  std::uint16_t id = 0;
  for (std::string_view group : language_.grammar.concepts) {
    ++id;
    for (std::string_view word : split_words(group)) {
      TermId term = find_or_add(word).term;
      if (term != no_term && terms_[term].concept_id == 0) terms_[term].concept_id = id;
    }
  }
}

void Vocabulary::add_words(Words words, TermKind kind) {
  for (std::string_view word : words) set_form(word, add_form(word, kind));
}

/// The first meaning of a form stays.
void Vocabulary::set_form(std::string_view surface, TermId term) {
  if (surfaces_.intern(surface) == forms_.size()) forms_.push_back({.term = term});
}

TermId Vocabulary::add_term(std::string_view lemma, TermKind kind) {
  TermId term = lemmas_.intern(lemma);
  if (term == terms_.size()) terms_.push_back({.lemma = lemma, .surface = {}, .kind = kind});
  return term;
}

TermId Vocabulary::add_form(std::string_view surface, TermKind kind) {
  std::string_view lemma = lemma_of(surface, language_);
  std::string singular = kind == TermKind::content ? singular_of(lemma, language_) : std::string();
  if (!singular.empty()) lemma = lemma_of(keep(std::move(singular)), language_);
  TermId term = add_term(lemma, kind);
  std::string_view known = terms_[term].surface;
  if (known.empty() || std::pair(surface.size(), surface) < std::pair(known.size(), known))
    terms_[term].surface = surface;
  terms_[term].letters = std::max(terms_[term].letters, static_cast<std::uint32_t>(unicode::length(surface)));
  return term;
}

TermId Vocabulary::add_figure(std::string key) { return add_term(keep(std::move(key)), TermKind::figure); }

const Form& Vocabulary::find_or_add(std::string_view surface) {
  std::uint32_t id = surfaces_.find(surface);
  if (id == surfaces_.size()) {
    surface = keep(std::string(surface));
    set_form(surface, is_figure(surface) ? add_figure(unicode::key(surface)) : add_form(surface, TermKind::content));
  }
  if (!forms_[id].known) forms_[id] = read_form(surface, forms_[id].term, language_);
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

void Vocabulary::weigh() {
  for (Term& term : terms_) {
    term.weight = weight_of(term);
    term.contrast = contrast_of(term);
    term.formula = is_formula(term, texts_of_);
    term.starts = first_letters(term.lemma);
    term.ends = last_letters(term.lemma);
    term.surface_ends = last_letters(term.surface);
  }
  find_inner_words();
}

}  // namespace planctl
