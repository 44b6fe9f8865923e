#include "compare/weigh/frame.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

#include "compare/words/tokens.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "LO:s" → "LO".
std::string_view without_colon(std::string_view word) {
  auto colon = word.find(':');
  return colon != std::string_view::npos && colon > 0 && word.size() - colon <= 4 ? word.substr(0, colon) : word;
}

bool is_dash(std::string_view word) { return word == "-" || word == "–" || word == "—"; }

bool ends_clause(std::string_view word) { return word.back() == ',' || word.back() == ';'; }

/// Follows the words of a text and knows which part each plays.
class Parser {
 public:
  Parser(std::span<const std::string_view> words, const Language& language) : words_(words), language_(language) {}

  /// The role of the word at `at`, which without its punctuation is of this form. `content` for a word that may be
  /// what the goal is about.
  Role see(std::size_t at, const Form& form, bool content) {
    if (said_ && opens_tail(at, form)) tail_ = true;
    bool action = behind_subject_ || (expects_verb_ && form.verb);
    Role role = tail_ ? Role::tail : action ? Role::action : is_deed(at) ? Role::deed : Role::core;
    said_ = said_ || (content && role == Role::core);
    expects_verb_ = form.before_verb;
    behind_subject_ = form.subject;
    return role;
  }

 private:
  [[nodiscard]] bool opens_tail(std::size_t at, const Form& form) const {
    std::string_view word = words_[at];
    bool behind_clause = at > 0 && ends_clause(words_[at - 1]) && !is_enumeration(at);
    bool behind_dash = at > 0 && is_dash(words_[at - 1]);
    return behind_clause || behind_dash || word.front() == '(' || form.opens_tail;
  }

  /// "insamling av flaskor": what is done to them.
  [[nodiscard]] bool is_deed(std::size_t at) const {
    if (at + 1 == words_.size() || !contains(language_.grammar.objects, words_[at + 1])) return false;
    Words endings = language_.grammar.deed_endings;
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view it) { return words_[at].ends_with(it); });
  }

  /// "stugor, leder och broar": what follows a comma goes on listing.
  [[nodiscard]] bool is_enumeration(std::size_t at) const {
    constexpr std::size_t longest_item = 3;
    for (std::size_t i = at; i < words_.size() && i <= at + longest_item; ++i) {
      if (contains(language_.conjunctions, words_[i]) || ends_clause(words_[i])) return true;
    }
    return false;
  }

  std::span<const std::string_view> words_;
  const Language& language_;
  bool expects_verb_ = true;  ///< at the beginning, and behind "ska" and "att"
  bool behind_subject_ = false;
  bool said_ = false;  ///< what the goal is about
  bool tail_ = false;
};

/// Follows a text to what it measures: the phrase behind "antalet", and a clause behind that.
class MeasureFinder {
 public:
  explicit MeasureFinder(ReadText& text) : text_(text) {}

  void see(const Form& form, FormId id, bool content) {
    switch (place_) {
      case Place::outside:
        if (form.measure) place_ = Place::phrase;
        return;
      case Place::phrase:
        if (content) {
          text_.measured.push_back(id);
        } else if (!text_.measured.empty() && !form.conjunction) {
          place_ = form.relative ? Place::clause : Place::behind;
        }
        return;
      case Place::clause:
        if (content) text_.clause.push_back(id);
        if (form.before_verb && !form.conjunction) place_ = Place::behind;
        return;
      case Place::behind:
        return;
    }
  }

 private:
  enum class Place : std::uint8_t { outside, phrase, clause, behind };

  ReadText& text_;
  Place place_ = Place::outside;
};

/// Follows a text to its own modal verb: "Varje barn ska få en plats" says what shall be; "Bygga ett hus där alla kan
/// mötas" and "Vi ska bygga" say what is done.
class StatementFinder {
 public:
  explicit StatementFinder(ReadText& text) : text_(text) {}

  void see(std::string_view word, const Form& form, bool name) {
    constexpr std::size_t longest_clause = 3;  // words, from what opens it to its verb
    bool inside = clause_ > 0 && place_ - clause_ < longest_clause;
    if (form.modal && place_ > 0 && !name && !inside && !behind_subject_) text_.states = true;
    if (form.clause && place_ > 0) clause_ = place_;
    if (ends_clause(word)) clause_ = 0;
    behind_subject_ = form.subject;
    ++place_;
  }

 private:
  ReadText& text_;
  std::size_t place_ = 0;
  std::size_t clause_ = 0;  ///< where the last one opened; 0 for none
  bool behind_subject_ = false;
};

/// "arbetsplats-" → "arbetsplats"; "long-distance" → "long", "distance": either part may stand alone elsewhere.
template <typename Use>
void for_each_part(std::string_view bare, Use use) {
  constexpr std::size_t shortest = 3;
  for (auto hyphen = bare.find('-'); hyphen != std::string_view::npos; hyphen = bare.find('-')) {
    if (hyphen < shortest || bare.size() - hyphen <= shortest || is_figure(bare)) break;
    use(bare.substr(0, hyphen));
    bare.remove_prefix(hyphen + 1);
  }
  if (!bare.empty()) use(bare);
}

/// How many words stand before the first modal verb, if they only name somebody: "Avdelningen ska …", but not "Alla
/// medlemmar ska …".
std::size_t owner_words(std::span<const std::string_view> words, const Language& language) {
  constexpr std::size_t most = 2;
  for (std::size_t i = 0; i < words.size() && i <= most; ++i) {
    if (contains(language.modals, words[i])) return i;
    if (contains(language.grammar.light, words[i])) return 0;
  }
  return 0;
}

/// A term that stands several times plays its weightiest part.
void keep_distinct(std::vector<FrameTerm>& terms) {
  std::sort(terms.begin(), terms.end(), [](FrameTerm one, FrameTerm other) {
    return std::tuple(one.id, one.role != Role::core, one.place) <
           std::tuple(other.id, other.role != Role::core, other.place);
  });
  auto same = [](FrameTerm one, FrameTerm other) { return one.id == other.id; };
  terms.erase(std::unique(terms.begin(), terms.end(), same), terms.end());
}

/// Which words of a folded text begin with a capital: those whose first letter folding changed.
struct Capitals {
  std::string_view text;
  std::string_view folded;

  [[nodiscard]] bool has(std::string_view word) const {
    if (text.size() != folded.size()) return false;
    auto at = static_cast<std::size_t>(word.data() - folded.data());
    bool wide = (word.front() & 0x80) != 0;
    return text[at] != word.front() || (wide && text[at + 1] != word[1]);
  }
};

/// Takes the words of a text, one after the other.
class WordReader {
 public:
  WordReader(std::span<const std::string_view> words, const Capitals& capitals, Lexicon& lexicon, ReadText& text)
      : words_(words),
        capitals_(capitals),
        parser_(words, lexicon.language()),
        measured_(text),
        statement_(text),
        owners_(owner_words(words, lexicon.language())),
        lexicon_(lexicon),
        text_(text) {}

  /// `bare` is the word at `at`, or a part of it.
  void read(std::size_t at, std::string_view bare) {
    if (text_.words.size() == most_terms) return;
    FormId id = lexicon_.find_or_add(bare);
    const Form& form = lexicon_.form(id);
    bool function = form.lemma == no_lemma;
    TermKind kind = function ? TermKind::content : lexicon_.lemma(form.lemma).kind;
    bool content = !function && kind == TermKind::content;
    Role role = parser_.see(at, form, content);
    measured_.see(form, id, content);
    statement_.see(words_[at], form, is_name(at, bare));
    auto place = static_cast<std::uint8_t>(text_.words.size());
    if (behind_time_ && form.part_of_year) role = Role::tail;
    behind_time_ = kind == TermKind::time;
    if (function) where_ = form.before_place;
    all_ = form.universal || (all_ && !function);
    text_.any_all = text_.any_all || (all_ && !function);
    see_series(form);
    bool adjoins = std::exchange(behind_term_, !function && !ends_clause(words_[at]));
    if (function) return;
    text_.words.push_back({id, role, place, where_, opens_with_verb(at, role), at < owners_, all_, is_name(at, bare),
                           joined_ != Joined::no, adjoins, 0, 0, 0});
  }

 private:
  /// "och på golvet": a preposition goes on, one behind the thing ends the series.
  void see_series(const Form& form) {
    if (form.conjunction) {
      joined_ = Joined::opened;
      if (!text_.words.empty()) text_.words.back().joined = true;
    } else if (form.lemma != no_lemma) {
      if (joined_ == Joined::opened) joined_ = Joined::goes_on;
    } else if (joined_ == Joined::goes_on) {
      joined_ = Joined::no;
    }
  }

  /// Where any word may be a verb, what stands behind it tells.
  [[nodiscard]] bool opens_with_verb(std::size_t at, Role role) const {
    const Words& determiners = lexicon_.language().grammar.determiners;
    return at == 0 && role == Role::action &&
           (determiners.empty() || (words_.size() > 1 && contains(determiners, words_[1])));
  }

  [[nodiscard]] bool is_name(std::size_t at, std::string_view bare) const { return at > 0 && capitals_.has(bare); }

  std::span<const std::string_view> words_;
  const Capitals& capitals_;
  Parser parser_;
  MeasureFinder measured_;
  StatementFinder statement_;
  std::size_t owners_ = 0;
  bool where_ = false;
  bool all_ = false;
  enum class Joined : std::uint8_t { no, opened, goes_on };
  Joined joined_ = Joined::no;
  bool behind_time_ = false;  ///< "före jul" says when, "Fira jul" what
  bool behind_term_ = false;
  Lexicon& lexicon_;
  ReadText& text_;
};

}  // namespace

std::string TextReader::fold_words(std::string_view text) {
  std::string folded = unicode::fold(text);
  split_words(folded, words_);
  return folded;
}

const ReadText& TextReader::read(std::string_view text) {
  std::string masked;
  if (unicode::has_digit(text)) text = masked = mask_years(text);
  std::string folded = fold_words(text);
  read_.words.clear();
  read_.measured.clear();
  read_.clause.clear();
  read_.any_all = false;
  read_.states = false;
  Capitals capitals{text, folded};
  WordReader reader(words_, capitals, lexicon_, read_);
  for (std::size_t i = 0; i < words_.size(); ++i)
    for_each_part(without_colon(bare_word(words_[i])), [&](std::string_view bare) { reader.read(i, bare); });
  return read_;
}

const ReadForms& TextReader::read_forms(std::string_view text) {
  std::string folded = fold_words(unicode::has_digit(text) ? mask_years(text) : text);
  forms_.forms.clear();
  forms_.owners = 0;
  std::size_t owners = owner_words(words_, lexicon_.language());
  for (std::size_t i = 0; i < words_.size(); ++i) {
    for_each_part(without_colon(bare_word(words_[i])), [&](std::string_view bare) {
      if (forms_.forms.size() == most_terms) return;
      FormId id = lexicon_.find_or_add(bare);
      if (lexicon_.form(id).lemma == no_lemma) return;
      forms_.forms.push_back(id);
      if (i < owners) ++forms_.owners;
    });
  }
  return forms_;
}

Frame add_frame(const ReadText& text, Side side, Vocabulary& vocabulary) {
  Frame frame;
  frame.any_all = text.any_all;
  frame.states = text.states;
  frame.terms = text.words;
  for (FrameTerm& term : frame.terms) term.id = vocabulary.find_or_add(term.id);
  keep_distinct(frame.terms);
  for (FormId form : text.measured) frame.measured.push_back(vocabulary.find_or_add(form));
  for (FormId form : text.clause) frame.clause.push_back(vocabulary.find_or_add(form));
  vocabulary.count_text(side);
  for (FrameTerm term : frame.terms) {
    vocabulary.count(term.id, side);
    if (term.owner) vocabulary.count_owner(term.id);
  }
  return frame;
}

void count_on_both_sides(const ReadForms& forms, Vocabulary& vocabulary) {
  vocabulary.count_text(Side::before);
  vocabulary.count_text(Side::after);
  for (std::size_t i = 0; i < forms.forms.size(); ++i) {
    TermId term = vocabulary.find_or_add(forms.forms[i]);
    vocabulary.count_once(term);
    if (i < forms.owners) vocabulary.count_owner(term), vocabulary.count_owner(term);
  }
}

}  // namespace planctl
