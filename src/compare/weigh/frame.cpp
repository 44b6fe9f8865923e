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

bool is_dash(std::string_view word) { return word == "-" || word == "–" || word == "—"; }

bool ends_clause(std::string_view word) { return word.back() == ',' || word.back() == ';'; }

/// Follows the words of a text and knows which part each plays.
class Parser {
 public:
  Parser(std::span<const SeenWord> words, const Language& language) : words_(words), language_(language) {}

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
    std::string_view word = words_[at].folded;
    bool behind_clause = at > 0 && ends_clause(words_[at - 1].folded) && !is_enumeration(at);
    bool behind_dash = at > 0 && is_dash(words_[at - 1].folded);
    return behind_clause || behind_dash || word.front() == '(' || form.opens_tail;
  }

  /// "insamling av flaskor": what is done to them.
  [[nodiscard]] bool is_deed(std::size_t at) const {
    if (at + 1 == words_.size() || !words_[at + 1].object) return false;
    Words endings = language_.grammar.deed_endings;
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view it) { return words_[at].folded.ends_with(it); });
  }

  /// "stugor, leder och broar": what follows a comma goes on listing.
  [[nodiscard]] bool is_enumeration(std::size_t at) const {
    constexpr std::size_t longest_item = 3;
    for (std::size_t i = at; i < words_.size() && i <= at + longest_item; ++i) {
      if (words_[i].conjunction || ends_clause(words_[i].folded)) return true;
    }
    return false;
  }

  std::span<const SeenWord> words_;
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

/// How many words stand before the first modal verb, if they only name somebody: "Avdelningen ska …", but not "Alla
/// medlemmar ska …".
std::size_t owner_words(std::span<const SeenWord> words) {
  constexpr std::size_t most = 2;
  for (std::size_t i = 0; i < words.size() && i <= most; ++i) {
    if (words[i].modal) return i;
    if (words[i].light) return 0;
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

/// Takes the words of a text, one after the other.
class WordReader {
 public:
  WordReader(std::span<const SeenWord> words, const Lexicon& lexicon, ReadText& text)
      : words_(words),
        parser_(words, lexicon.language()),
        measured_(text),
        statement_(text),
        owners_(owner_words(words)),
        lexicon_(lexicon),
        text_(text) {
    names_ = std::all_of(words.begin(), words.end(), [](const SeenWord& word) { return word.same_size; });
  }

  /// A part of the word at `at`.
  void read(std::size_t at, WordPart part) {
    if (text_.words.size() == most_terms) return;
    FormId id = part.form;
    const Form& form = lexicon_.form(id);
    bool function = form.lemma == no_lemma;
    TermKind kind = function ? TermKind::content : lexicon_.lemma(form.lemma).kind;
    bool content = !function && kind == TermKind::content;
    Role role = parser_.see(at, form, content);
    measured_.see(form, id, content);
    bool name = names_ && at > 0 && part.capital;
    statement_.see(words_[at].folded, form, name);
    auto place = static_cast<std::uint8_t>(text_.words.size());
    if (behind_time_ && form.part_of_year) role = Role::tail;
    behind_time_ = kind == TermKind::time;
    if (function) where_ = form.before_place;
    all_ = form.universal || (all_ && !function);
    text_.any_all = text_.any_all || (all_ && !function);
    see_series(form);
    bool adjoins = std::exchange(behind_term_, !function && !ends_clause(words_[at].folded));
    if (function) return;
    text_.words.push_back({id, role, place, where_, opens_with_verb(at, role), at < owners_, all_, name,
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
           (determiners.empty() || (words_.size() > 1 && contains(determiners, words_[1].folded)));
  }

  std::span<const SeenWord> words_;
  Parser parser_;
  MeasureFinder measured_;
  StatementFinder statement_;
  std::size_t owners_ = 0;
  bool names_ = true;  ///< capitals are told where folding moves no letter
  bool where_ = false;
  bool all_ = false;
  enum class Joined : std::uint8_t { no, opened, goes_on };
  Joined joined_ = Joined::no;
  bool behind_time_ = false;  ///< "före jul" says when, "Fira jul" what
  bool behind_term_ = false;
  const Lexicon& lexicon_;
  ReadText& text_;
};

}  // namespace

void TextReader::see_words(std::string_view text) {
  std::string masked;
  if (unicode::has_digit(text)) text = masked = mask_years(text);
  split_words(text, words_);
  seen_.clear();
  for (std::string_view word : words_) seen_.push_back(known_.find(word));
}

const ReadText& TextReader::read(std::string_view text) {
  see_words(text);
  read_.words.clear();
  read_.measured.clear();
  read_.clause.clear();
  read_.any_all = false;
  read_.states = false;
  WordReader reader(seen_, known_.lexicon(), read_);
  for (std::size_t i = 0; i < seen_.size(); ++i) {
    for (WordPart part : known_.parts_of(seen_[i])) reader.read(i, part);
  }
  return read_;
}

const ReadForms& TextReader::read_forms(std::string_view text) {
  see_words(text);
  forms_.forms.clear();
  forms_.owners = 0;
  const Lexicon& lexicon = known_.lexicon();
  std::size_t owners = owner_words(seen_);
  for (std::size_t i = 0; i < seen_.size(); ++i) {
    for (WordPart part : known_.parts_of(seen_[i])) {
      if (forms_.forms.size() == most_terms) return forms_;
      if (lexicon.form(part.form).lemma == no_lemma) continue;
      forms_.forms.push_back(part.form);
      if (i < owners) ++forms_.owners;
    }
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
