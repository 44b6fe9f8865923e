#include "compare/vocabulary.h"

#include <algorithm>
#include <bit>

#include "compare/words.h"
#include "read/years.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t shortest_stem = 3;  // bytes

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return unicode::is_digit(static_cast<unsigned char>(c)); });
}

void strip_genitive(std::string_view& word) {
  bool plain = word.size() > shortest_stem + 1 && word.back() == 's' && word[word.size() - 2] != 's';
  if (plain) word.remove_suffix(1);
}

/// "medlemmar" leaves "medlemm", which is "medlem".
void strip_double(std::string_view& word) {
  if (word.size() > shortest_stem && word.back() == word[word.size() - 2] && (word.back() & 0x80) == 0)
    word.remove_suffix(1);
}

void strip_suffix(std::string_view& word, Words suffixes) {
  if (word.empty()) return;
  for (std::string_view suffix : suffixes) {
    if (word.back() == suffix.back() && word.size() >= suffix.size() + shortest_stem && word.ends_with(suffix)) {
      word.remove_suffix(suffix.size());
      return;
    }
  }
}

/// "LO:s" → "LO".
std::string_view without_colon(std::string_view word) {
  auto colon = word.find(':');
  return colon != std::string_view::npos && colon > 0 && word.size() - colon <= 4 ? word.substr(0, colon) : word;
}

/// In thousandths, for a word in `count` texts of a side: 1000 for one, 667 for two, 500 for four, 333 for
/// sixteen.
std::uint32_t rarity(std::uint32_t count) {
  std::uint32_t halvings = count < 2 ? 0 : static_cast<std::uint32_t>(std::bit_width(count - 1));
  return 2000 / (2 + halvings);
}

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
  // "introduktionsutbildningen" says more about a goal than "arbete", however rare either is in two short
  // plans.
  std::uint32_t length = 500 + 1000 * std::min(term.letters, 16U) / 16;
  return std::max(1U, rarity(std::max(term.count[0], term.count[1])) * length / 1000);
}

/// Follows a text to what it measures: the last content word of the phrase behind "antalet".
class MeasureFinder {
 public:
  void see(TermId term, bool content, bool measure) {
    if (done_) return;
    if (!open_) {
      open_ = measure;
    } else if (content) {
      measured_ = term;
    } else {
      done_ = measured_ != no_term;
    }
  }
  [[nodiscard]] TermId measured() const { return measured_; }

 private:
  TermId measured_ = no_term;
  bool open_ = false;
  bool done_ = false;
};

}  // namespace

std::string_view lemma_of(std::string_view folded, const Language& language) {
  std::string_view lemma = folded;
  strip_genitive(lemma);
  strip_suffix(lemma, language.grammar.suffixes);
  strip_double(lemma);
  strip_genitive(lemma);
  return lemma;
}

Vocabulary::Vocabulary(const Language& language) : language_(language), surfaces_(512), lemmas_(512) {
  forms_.reserve(512);
  terms_.reserve(512);
  for (std::string_view word : language.function_words) set_form(word, no_term);
  add_words(language.grammar.time, TermKind::time);
  add_words(language.grammar.light, TermKind::light);
  for (std::string_view word : language.grammar.measures) measures_.push_back(find_or_add(word));
  for (const Numeral& numeral : language.grammar.numerals)
    set_form(numeral.word, add_figure(std::to_string(numeral.value)));
}

void Vocabulary::add_words(Words words, TermKind kind) {
  for (std::string_view word : words) set_form(word, add_form(word, kind));
}

/// The first meaning of a form stays.
void Vocabulary::set_form(std::string_view surface, TermId term) {
  if (surfaces_.intern(surface) == forms_.size()) forms_.push_back(term);
}

TermId Vocabulary::add_term(std::string_view lemma, TermKind kind) {
  TermId term = lemmas_.intern(lemma);
  if (term == terms_.size()) terms_.push_back({lemma, kind, 0, {0, 0}, 0});
  return term;
}

TermId Vocabulary::add_form(std::string_view surface, TermKind kind) {
  TermId term = add_term(lemma_of(surface, language_), kind);
  terms_[term].letters = std::max(terms_[term].letters, static_cast<std::uint32_t>(unicode::length(surface)));
  return term;
}

TermId Vocabulary::add_figure(std::string key) { return add_term(keep(std::move(key)), TermKind::figure); }

TermId Vocabulary::find_or_add(std::string_view surface) {
  std::uint32_t form = surfaces_.intern(surface);
  if (form < forms_.size()) return forms_[form];
  forms_.push_back(is_figure(surface) ? add_figure(unicode::key(surface)) : add_form(surface, TermKind::content));
  return forms_.back();
}

std::string_view Vocabulary::keep(std::string text) { return texts_.emplace_back(std::move(text)); }

TermList Vocabulary::read(std::string_view text, Side side) {
  TermList list;
  MeasureFinder measured;
  auto words = split_words(keep(unicode::fold(has_digit(text) ? mask_years(text) : text)));
  list.terms.reserve(words.size());
  for (std::string_view word : words) {
    std::string_view bare = without_colon(bare_word(word));
    TermId term = bare.empty() ? no_term : find_or_add(bare);
    bool content = term != no_term && terms_[term].kind == TermKind::content;
    measured.see(term, content, std::find(measures_.begin(), measures_.end(), term) != measures_.end());
    if (term != no_term) list.terms.push_back(term);
  }
  list.measured = measured.measured();
  std::sort(list.terms.begin(), list.terms.end());
  list.terms.erase(std::unique(list.terms.begin(), list.terms.end()), list.terms.end());
  count(list, side);
  return list;
}

void Vocabulary::count(const TermList& list, Side side) {
  for (TermId term : list.terms) ++terms_[term].count[static_cast<std::size_t>(side)];
}

void Vocabulary::weigh() {
  for (Term& term : terms_) term.weight = weight_of(term);
}

}  // namespace planctl
