#include "compare/frame.h"

#include <algorithm>
#include <span>
#include <tuple>

#include "compare/words.h"
#include "read/years.h"
#include "unicode.h"

namespace planctl {
namespace {

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return unicode::is_digit(static_cast<unsigned char>(c)); });
}

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
  Parser(std::span<const std::string_view> words, const Language& language)
      : words_(words), language_(language), grammar_(language.grammar) {}

  /// The role of the word at `at`, which is `bare` without its punctuation. `content` for a word that may be what
  /// the goal is about.
  Role see(std::size_t at, std::string_view bare, bool content) {
    if (said_ && opens_tail(at, bare)) tail_ = true;
    Role role = tail_ ? Role::tail : expects_verb_ && is_verb(bare) ? Role::action : Role::core;
    said_ = said_ || (content && role == Role::core);
    if (!bare.empty()) expects_verb_ = contains(grammar_.before_verbs, bare);
    return role;
  }

 private:
  [[nodiscard]] bool opens_tail(std::size_t at, std::string_view bare) const {
    std::string_view word = words_[at];
    bool behind_clause = at > 0 && ends_clause(words_[at - 1]) && !is_enumeration(at);
    return behind_clause || is_dash(word) || word.front() == '(' || contains(grammar_.tails, bare);
  }

  /// "stugor, leder och broar": what follows a comma goes on listing.
  [[nodiscard]] bool is_enumeration(std::size_t at) const {
    constexpr std::size_t longest_item = 3;
    for (std::size_t i = at; i < words_.size() && i <= at + longest_item; ++i) {
      if (contains(language_.conjunctions, words_[i]) || ends_clause(words_[i])) return true;
    }
    return false;
  }

  [[nodiscard]] bool is_verb(std::string_view bare) const {
    auto ends = [&](std::string_view ending) { return bare.ends_with(ending); };
    return std::any_of(grammar_.verb_endings.begin(), grammar_.verb_endings.end(), ends) &&
           std::none_of(grammar_.noun_endings.begin(), grammar_.noun_endings.end(), ends);
  }

  std::span<const std::string_view> words_;
  const Language& language_;
  const GoalGrammar& grammar_;
  bool expects_verb_ = true;  ///< at the beginning, and behind "ska" and "att"
  bool said_ = false;         ///< what the goal is about
  bool tail_ = false;
};

/// Follows a text to what it measures: the phrase behind "antalet".
class MeasureFinder {
 public:
  void see(TermId term, bool content, bool measure, bool conjunction) {
    if (done_) return;
    if (!open_) {
      open_ = measure;
    } else if (content) {
      measured_.push_back(term);
    } else {
      done_ = !measured_.empty() && !conjunction;
    }
  }
  [[nodiscard]] std::vector<TermId> measured() && { return std::move(measured_); }

 private:
  std::vector<TermId> measured_;
  bool open_ = false;
  bool done_ = false;
};

/// "arbetsplats-" → "arbetsplats"; "long-distance" → "long", "distance": either part may stand alone elsewhere.
std::vector<std::string_view> parts_of(std::string_view bare) {
  constexpr std::size_t shortest = 3;
  std::vector<std::string_view> parts;
  for (auto hyphen = bare.find('-'); hyphen != std::string_view::npos; hyphen = bare.find('-')) {
    if (hyphen < shortest || bare.size() - hyphen <= shortest || is_figure(bare)) break;
    parts.push_back(bare.substr(0, hyphen));
    bare.remove_prefix(hyphen + 1);
  }
  if (!bare.empty()) parts.push_back(bare);
  return parts;
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

}  // namespace

Frame read_frame(std::string_view text, Side side, Vocabulary& vocabulary) {
  Frame frame;
  const Language& language = vocabulary.language();
  MeasureFinder measured;
  auto words = split_words(vocabulary.keep(unicode::fold(has_digit(text) ? mask_years(text) : text)));
  Parser parser(words, language);
  std::size_t owners = owner_words(words, language);
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (std::string_view bare : parts_of(without_colon(bare_word(words[i])))) {
      TermId term = frame.terms.size() == most_terms ? no_term : vocabulary.find_or_add(bare);
      bool content = term != no_term && vocabulary[term].kind == TermKind::content;
      Role role = parser.see(i, bare, content);
      measured.see(term, content, contains(language.grammar.measures, bare), contains(language.conjunctions, bare));
      if (term != no_term)
        frame.terms.push_back({term, role, static_cast<std::uint8_t>(frame.terms.size()), i < owners});
    }
  }
  frame.measured = std::move(measured).measured();
  keep_distinct(frame.terms);
  count_frame(frame, side, vocabulary);
  return frame;
}

void count_frame(const Frame& frame, Side side, Vocabulary& vocabulary) {
  vocabulary.count_text(side);
  for (FrameTerm term : frame.terms) vocabulary.count(term.id, side);
}

}  // namespace planctl
