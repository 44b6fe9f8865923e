#include "compare/weigh/frame.h"

#include <algorithm>
#include <span>
#include <tuple>

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
  void see(const Form& form, bool content) {
    switch (place_) {
      case Place::outside:
        if (form.measure) place_ = Place::phrase;
        return;
      case Place::phrase:
        if (content) {
          measured_.push_back(form.term);
        } else if (!measured_.empty() && !form.conjunction) {
          place_ = form.relative ? Place::clause : Place::behind;
        }
        return;
      case Place::clause:
        if (content) clause_.push_back(form.term);
        if (form.before_verb && !form.conjunction) place_ = Place::behind;
        return;
      case Place::behind:
        return;
    }
  }
  void finish(Frame& frame) && {
    frame.measured = std::move(measured_);
    frame.clause = std::move(clause_);
  }

 private:
  enum class Place : std::uint8_t { outside, phrase, clause, behind };

  std::vector<TermId> measured_;
  std::vector<TermId> clause_;
  Place place_ = Place::outside;
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

/// Takes the words of a text into a frame, one after the other.
class FrameReader {
 public:
  FrameReader(std::span<const std::string_view> words, const Capitals& capitals, Vocabulary& vocabulary)
      : words_(words),
        capitals_(capitals),
        parser_(words, vocabulary.language()),
        owners_(owner_words(words, vocabulary.language())),
        vocabulary_(vocabulary) {
    frame_.terms.reserve(std::min(words.size(), most_terms));
  }

  /// `bare` is the word at `at`, or a part of it.
  void read(std::size_t at, std::string_view bare) {
    if (frame_.terms.size() == most_terms) return;
    const Form& form = vocabulary_.find_or_add(bare);
    bool content = form.term != no_term && vocabulary_[form.term].kind == TermKind::content;
    Role role = parser_.see(at, form, content);
    measured_.see(form, content);
    auto place = static_cast<std::uint8_t>(frame_.terms.size());
    if (behind_time_ && is_part_of_year(bare)) role = Role::tail;
    behind_time_ = form.term != no_term && vocabulary_[form.term].kind == TermKind::time;
    if (form.term == no_term) where_ = form.before_place;
    all_ = form.universal || (all_ && form.term != no_term);
    frame_.any_all = frame_.any_all || (all_ && form.term != no_term);
    see_series(form);
    if (form.term != no_term) {
      frame_.terms.push_back({form.term, role, place, where_, opens_with_verb(at, role), at < owners_, all_,
                              is_name(at, bare), joined_ != Joined::no, 0, 0, 0});
    }
  }

  Frame finish() && {
    std::move(measured_).finish(frame_);
    keep_distinct(frame_.terms);
    return std::move(frame_);
  }

 private:
  /// "och på golvet": a preposition goes on, one behind the thing ends the series.
  void see_series(const Form& form) {
    if (form.conjunction) {
      joined_ = Joined::opened;
      if (!frame_.terms.empty()) frame_.terms.back().joined = true;
    } else if (form.term != no_term) {
      if (joined_ == Joined::opened) joined_ = Joined::goes_on;
    } else if (joined_ == Joined::goes_on) {
      joined_ = Joined::no;
    }
  }

  /// Where any word may be a verb, what stands behind it tells.
  [[nodiscard]] bool opens_with_verb(std::size_t at, Role role) const {
    const Words& determiners = vocabulary_.language().grammar.determiners;
    return at == 0 && role == Role::action &&
           (determiners.empty() || (words_.size() > 1 && contains(determiners, words_[1])));
  }

  [[nodiscard]] bool is_name(std::size_t at, std::string_view bare) const { return at > 0 && capitals_.has(bare); }

  [[nodiscard]] bool is_part_of_year(std::string_view word) const {
    auto parts = vocabulary_.language().promise.parts_of_year;
    return std::any_of(parts.begin(), parts.end(), [&](const Numeral& part) { return part.word == word; });
  }

  std::span<const std::string_view> words_;
  const Capitals& capitals_;
  Parser parser_;
  MeasureFinder measured_;
  std::size_t owners_ = 0;
  bool where_ = false;
  bool all_ = false;
  enum class Joined : std::uint8_t { no, opened, goes_on };
  Joined joined_ = Joined::no;
  bool behind_time_ = false;  ///< "före jul" says when, "Fira jul" what
  Vocabulary& vocabulary_;
  Frame frame_;
};

}  // namespace

Frame read_frame(std::string_view text, Side side, Vocabulary& vocabulary) {
  std::string masked;
  if (unicode::has_digit(text)) text = masked = mask_years(text);
  std::string folded = unicode::fold(text);
  auto words = split_words(folded);
  Capitals capitals{text, folded};
  FrameReader reader(words, capitals, vocabulary);
  for (std::size_t i = 0; i < words.size(); ++i)
    for_each_part(without_colon(bare_word(words[i])), [&](std::string_view bare) { reader.read(i, bare); });
  Frame frame = std::move(reader).finish();
  count_frame(frame, side, vocabulary);
  return frame;
}

void count_frame(const Frame& frame, Side side, Vocabulary& vocabulary) {
  vocabulary.count_text(side);
  for (FrameTerm term : frame.terms) vocabulary.count(term.id, side);
}

}  // namespace planctl
