// A text as similarity sees it: its terms, and what part each plays.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compare/words/seen_words.h"
#include "compare/words/vocabulary.h"

namespace planctl {

/// What is done; the same as a noun, "insamling av"; what it is done to; and what only says how or why: "genom …",
/// "– särskilt …".
enum class Role : std::uint8_t { action, deed, core, tail };

/// True for a verb, and for a noun that is made of one.
inline bool does(Role role) { return role == Role::action || role == Role::deed; }

/// What a text opens with: a deed that says something; a verb that does not; a thing; or it says what shall be.
enum class Opening : std::uint8_t { deed, light_verb, thing, statement };

struct FrameTerm {
  TermId id = no_term;  ///< in a ReadText, a FormId
  Role role = Role::core;
  std::uint8_t place = 0;    ///< among the terms of the text
  bool where : 1 = false;    ///< stands behind "i", "vid": where it is done, and rarely what
  bool opens : 1 = false;    ///< what the text begins with, a verb for certain: "Mend the boats"
  bool owner : 1 = false;    ///< stands before the first "ska": who does it, or what happens
  bool all : 1 = false;      ///< stands behind "alla", as what nobody is left out of
  bool name : 1 = false;     ///< begins with a capital inside the text
  bool joined : 1 = false;   ///< one of a series, before or behind a conjunction: "taket och golvet"
  bool adjoins : 1 = false;  ///< stands right behind another term: "the war memorial", "den gamla dammen"
  // Set by weigh_frame:
  std::uint8_t nth = 0;        ///< which of the terms stands where this one does in the list: their order in the text
  std::uint16_t weight = 0;    ///< what it tells in this text
  std::uint16_t contrast = 0;  ///< what it tells here when the other text has something else in its place
};

struct Frame {
  std::vector<FrameTerm> terms;  ///< distinct, ascending by id, without function words and years
  std::vector<TermId> measured;  ///< what is counted: "Öka antalet obemannade stugor" measures obemannade, stugor
  std::vector<TermId> clause;    ///< what a clause behind it says of it: "Minska antalet gäster som klagar"
  bool any_all = false;          ///< some term stands behind "alla"
  bool states = false;           ///< what shall be, "Alla barn ska få en plats", not what is done
  // Set by weigh_frame:
  std::uint32_t content = 0;   ///< weight of the terms that tell what it is about
  std::uint32_t lackable = 0;  ///< contrast of those that another text may lack
  Opening opening = Opening::thing;
  std::uint8_t opener = 0;        ///< of a deed, which of the terms it is
  std::uint64_t deed_kinds = 0;   ///< and of which kinds it is, see DeedTraits
  bool known_opener = false;      ///< and it is a verb for certain, where any word may be one
  bool any_made = false;          ///< some term is made up of two words that were met
  bool any_range = false;         ///< some figure is one: "9–14"
  bool any_lone_measure = false;  ///< see is_lone_measure
};

/// The most distinct terms that a frame keeps, so that a goal of ten thousand words costs no more than a long one.
inline constexpr std::size_t most_terms = 128;

/// What a text says word by word, whatever it is compared with: the words of a frame as forms, each as often as it
/// stands there.
struct ReadText {
  std::vector<FrameTerm> words;
  std::vector<FormId> measured;
  std::vector<FormId> clause;
  bool any_all = false;
  bool states = false;
};

/// Of the words of a text only the forms.
struct ReadForms {
  std::vector<FormId> forms;
  std::size_t owners = 0;  ///< how many of them stand before the first "ska", see FrameTerm
};

/// Reads texts, one after the other, with the room that the last one took.
class TextReader {
 public:
  explicit TextReader(Lexicon& lexicon) : known_(lexicon) {}

  /// It stands until the next one is read.
  const ReadText& read(std::string_view text);
  /// Only the forms of its words: likewise.
  const ReadForms& read_forms(std::string_view text);

 private:
  /// The words of a text whose years are masked.
  void see_words(std::string_view text);

  SeenWords known_;
  std::vector<std::string_view> words_;
  std::vector<SeenWord> seen_;
  ReadText read_;
  ReadForms forms_;
};

/// The frame of a text of one side, which the vocabulary counts.
Frame add_frame(const ReadText& text, Side side, Vocabulary& vocabulary);

/// A text of these forms stands on both sides: it is only counted.
void count_on_both_sides(const ReadForms& forms, Vocabulary& vocabulary);

/// Sets what the terms weigh in this text, once the vocabulary knows what they weigh in all: once a text, not once a
/// comparison.
void weigh_frame(Frame& frame, const Vocabulary& vocabulary);

}  // namespace planctl
