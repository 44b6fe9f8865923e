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

constexpr std::uint32_t share_of_formula = 6;  // one goal of so many, and more

/// "Avdelningen ska …": what stands in one goal of six and more says little of any of them.
bool is_formula(const std::array<std::uint32_t, 2>& count, const std::uint32_t (&texts)[2]) {
  constexpr std::uint32_t least = 4;
  auto common = [&](std::size_t side) { return count[side] >= least && count[side] * share_of_formula >= texts[side]; };
  return common(0) || common(1);
}

/// The shortest form that a term has, and the length of the longest.
void add_surface(Term& term, std::string_view surface, std::uint32_t letters) {
  std::string_view known = term.surface;
  if (known.empty() || std::pair(surface.size(), surface) < std::pair(known.size(), known)) term.surface = surface;
  term.letters = std::max(term.letters, letters);
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
  for (std::uint16_t id : term.concepts.ids) {
    if (id != 0) add(Sort::concept_word, id);
  }
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

Vocabulary::Vocabulary(const Lexicon& lexicon) : lexicon_(lexicon) { terms_.reserve(512); }

void Vocabulary::make_room() {
  term_of_form_.resize(lexicon_.form_count(), not_met);
  term_of_lemma_.resize(lexicon_.lemma_count(), no_term);
}

TermId Vocabulary::add_form(FormId id) {
  if (id >= term_of_form_.size()) make_room();
  const Form& form = lexicon_.form(id);
  TermId term = form.lemma == no_lemma ? no_term : add_term(form.lemma);
  if (term != no_term && terms_[term].kind != TermKind::figure) add_surface(terms_[term], form.surface, form.letters);
  return term_of_form_[id] = term;
}

TermId Vocabulary::add_term(LemmaId id) {
  TermId& term = term_of_lemma_[id];
  if (term != no_term) return term;
  term = static_cast<TermId>(terms_.size());
  const Lemma& lemma = lexicon_.lemma(id);
  terms_.push_back({.lemma = lemma.text,
                    .surface = lemma.surface,
                    .kind = lemma.kind,
                    .concepts = lemma.concepts,
                    .letters = lemma.letters});
  return term;
}

void Vocabulary::count_once(TermId term) {
  std::uint32_t text = texts_of_[0] + texts_of_[1];
  if (last_text_.size() < terms_.size()) last_text_.resize(terms_.size());
  if (std::exchange(last_text_[term], text) == text) return;
  for (std::uint32_t& count : terms_[term].count) ++count;
}

const DeedTraits& Vocabulary::deed(TermId id) const {
  if (deeds_.size() < terms_.size()) deeds_.resize(terms_.size());
  std::optional<DeedTraits>& traits = deeds_[id];
  if (!traits) traits = deed_traits_of(terms_[id].lemma, language());
  return *traits;
}

bool Vocabulary::is_met(LemmaId lemma) const {
  return lemma < term_of_lemma_.size() && term_of_lemma_[lemma] != no_term;
}

/// True where some text has the word or the figure.
bool Vocabulary::is_met(std::string_view lemma, std::uint32_t hash) const {
  Lexicon::Found found = lexicon_.find_lemmas(lemma, hash);
  return is_met(found.word) || is_met(found.figure);
}

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
    terms_[id].publisher = terms_[id].formula && terms_[id].owns * share_of_formula >= texts_of_[0] + texts_of_[1];
    terms_[id].first_rarity = rarity(family);
  });
  first.for_each_beyond(start_of_compound,
                        [&](TermId id, const Counts& family) { terms_[id].start_rarity = rarity(family); });
  Families last(terms_, Families::End::last);
  last.for_each([&](TermId id, const Counts& family) { terms_[id].last_rarity = rarity(family); });
}

/// "damlag" of "dam" and "lag".
bool Vocabulary::is_made_up(std::string_view lemma) const {
  std::uint32_t hash = fnv1a(lemma.substr(0, shortest_maker - 1));
  for (std::size_t at = shortest_maker; at + shortest_maker <= lemma.size(); ++at) {
    hash = fnv1a(lemma.substr(at - 1, 1), hash);
    if (!is_met(lemma.substr(0, at), hash)) continue;
    for (std::size_t joint = 0; joint <= longest_joint && at + joint + shortest_maker <= lemma.size(); ++joint) {
      std::string_view last = lemma.substr(at + joint);
      if (is_met(last, fnv1a(last))) return true;
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
