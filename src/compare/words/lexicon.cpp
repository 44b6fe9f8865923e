#include "compare/words/lexicon.h"

#include <algorithm>
#include <utility>

#include "compare/words/lemma.h"
#include "compare/words/tokens.h"
#include "unicode.h"

namespace planctl {
namespace {

/// True for what ends as verbs do, and not as a noun, and for verbs that no ending tells.
bool is_verb(const SoughtWord& word, const Language& language) {
  const GoalGrammar& grammar = language.grammar;
  if (contains(language.plain_verbs, word)) return true;
  auto ends = [&](std::string_view ending) { return word.text.ends_with(ending); };
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

/// "alla", "ska", "som": what the word is by itself as a cue.
void read_cues(Form& form, const Language& language) {
  std::string_view word = form.surface;
  auto cues = language.promise.cues;
  auto it = std::lower_bound(cues.begin(), cues.end(), word,
                             [](const Cue& cue, std::string_view wanted) { return comes_before(cue.phrase, wanted); });
  for (; it != cues.end() && it->phrase == word; ++it) {
    form.universal = form.universal || it->kind == CueKind::universal;
    form.clause = form.clause || it->kind == CueKind::subordinate;
    form.modal =
        form.modal || it->kind == CueKind::binding || it->kind == CueKind::advisory || it->kind == CueKind::loose;
  }
}

bool is_part_of_year(std::string_view word, const Language& language) {
  auto parts = language.promise.parts_of_year;
  return std::any_of(parts.begin(), parts.end(), [&](const Numeral& part) { return is_same_text(part.word, word); });
}

Form read_form(const SoughtWord& word, LemmaId lemma, const Language& language) {
  const GoalGrammar& grammar = language.grammar;
  Form form{.surface = word.text,
            .letters = static_cast<std::uint32_t>(unicode::length(word.text)),
            .lemma = lemma,
            .measure = contains(grammar.measures, word),
            .relative = contains(grammar.relatives, word),
            .before_place = contains(grammar.places, word),
            .conjunction = contains(language.conjunctions, word),
            .opens_tail = contains(grammar.tails, word),
            .before_verb = contains(grammar.before_verbs, word),
            .subject = contains(grammar.subjects, word),
            .verb = is_verb(word, language),
            .part_of_year = is_part_of_year(word.text, language)};
  read_cues(form, language);
  return form;
}

/// "m²", "kr/kg": belongs to its figure, and says as little as "kronor" does.
bool is_unit_sign(std::string_view word) {
  constexpr std::size_t longest = 12;  // bytes
  constexpr std::string_view signs[] = {"cm", "dl", "kg", "km", "kr", "kvm", "kwh", "m", "m2", "m3", "mm", "mwh"};
  if (word.empty() || word.size() > longest) return false;
  std::string_view first = word.substr(0, word.find('/'));
  while (!first.empty() && unicode::is_raised_number(unicode::last(first))) {
    while ((first.back() & 0xC0) == 0x80) first.remove_suffix(1);
    if (!first.empty()) first.remove_suffix(1);
  }
  return std::find(std::begin(signs), std::end(signs), first) != std::end(signs);
}

/// The shortest form that a lemma has, and the length of the longest.
void add_plan_surface(Lemma& lemma, std::string_view surface) {
  std::string_view known = lemma.surface;
  if (known.empty() || std::pair(surface.size(), surface) < std::pair(known.size(), known)) lemma.surface = surface;
  lemma.letters = std::max(lemma.letters, static_cast<std::uint32_t>(unicode::length(surface)));
}

}  // namespace

Lexicon::Lexicon(const Language& language) : language_(language), surfaces_(512), texts_of_lemmas_(512) {
  forms_.reserve(512);
  lemmas_.reserve(512);
}

Lexicon::Found Lexicon::find_lemmas(std::string_view text, std::uint32_t hash) const {
  std::uint32_t found = texts_of_lemmas_.find(text, hash);
  return found == texts_of_lemmas_.size() ? Found{} : by_text_[found];
}

FormId Lexicon::find_or_add(std::string_view surface) {
  FormId id = surfaces_.find(surface);
  if (id == surfaces_.size()) {
    surface = keep(std::string(surface));
    surfaces_.intern(surface);
    forms_.push_back(read_form(surface, find_lemma(surface), language_));
  }
  return id;
}

LemmaId Lexicon::find_lemma(std::string_view surface) {
  if (contains(language_.function_words, surface)) return no_lemma;
  if (is_figure(surface) || is_hour(surface)) return add_figure(unicode::goal_key(surface));
  for (const Numeral& numeral : language_.grammar.numerals) {
    if (is_same_text(numeral.word, surface)) return add_figure(std::to_string(numeral.value));
  }
  constexpr int least = 3;  // "andra" and "second" are other words, too
  for (const Numeral& ordinal : language_.promise.ordinals) {
    if (ordinal.value >= least && is_same_text(ordinal.word, surface)) return add_figure(std::to_string(ordinal.value));
  }
  return add_word(surface);
}

LemmaId Lexicon::add_word(std::string_view surface) {
  std::string_view lemma = lemma_of(surface, language_);
  std::string base = base_of(lemma, language_);
  if (!base.empty()) lemma = lemma_of(keep(std::move(base)), language_);
  return add_lemma(lemma, Sort::word);
}

LemmaId Lexicon::add_figure(std::string key) { return add_lemma(keep(std::move(key)), Sort::figure); }

LemmaId Lexicon::add_lemma(std::string_view text, Sort sort) {
  std::uint32_t known = texts_of_lemmas_.intern(text, fnv1a(text));
  if (known == by_text_.size()) by_text_.emplace_back();
  LemmaId& id = sort == Sort::figure ? by_text_[known].figure : by_text_[known].word;
  if (id != no_lemma) return id;
  id = static_cast<LemmaId>(lemmas_.size());
  lemmas_.push_back({.text = text, .surface = {}, .kind = sort == Sort::figure ? TermKind::figure : TermKind::content});
  if (sort == Sort::word) add_plan_words(lemmas_.back());
  if (sort == Sort::word && is_unit_sign(text)) lemmas_.back().kind = TermKind::light;
  return id;
}

/// What is known of plan language is known of all forms of its words. Those of one lemma all begin with it.
void Lexicon::add_plan_words(Lemma& lemma) const {
  auto words = language_.grammar.plan_words;
  auto it = std::lower_bound(words.begin(), words.end(), lemma.text,
                             [](const PlanWord& word, std::string_view text) { return comes_before(word.word, text); });
  PlanWordKind kind = PlanWordKind::content;
  for (; it != words.end() && it->word.starts_with(lemma.text); ++it) {
    if (lemma_of(it->word, language_) != lemma.text) continue;
    kind = std::min(kind, it->kind);
    add_plan_surface(lemma, it->word);
    if (!contains(language_.function_words, it->word)) lemma.concepts.add(it->concept_id);
  }
  if (kind != PlanWordKind::content) lemma.kind = kind == PlanWordKind::time ? TermKind::time : TermKind::light;
}

std::string_view Lexicon::keep(std::string text) { return texts_.emplace_back(std::move(text)); }

}  // namespace planctl
