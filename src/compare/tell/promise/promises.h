// Both texts of a goal as what they promise, and the kinds of evidence that one promises more than the other: each a
// function from the two sides to 1 for more, -1 for less, 0 where it says nothing.
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "compare/tell/figures.h"

namespace planctl {

struct PromiseView {
  const Wording& wording;
  const std::vector<Figure>& figures;
};

struct Promises {
  PromiseView before;
  PromiseView after;
  int step = 0;  ///< by how many years the plan moved on; 0 where that is not known
};

inline int difference(bool before, bool after) { return (after ? 1 : 0) - (before ? 1 : 0); }

inline int sign_of(double value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }

int compare_modals(const Promises& sides);
int compare_hedges(const Promises& sides);
int compare_scopes(const Promises& sides);
/// What is joined to what a promise covers, and what limits whom it means, where the texts differ in nothing else.
int compare_extent(const Promises& sides);
int compare_ages(const Promises& sides);
int compare_hours(const Promises& sides);
/// How long something lasts, and how much of a thing is meant.
int compare_lengths(const Promises& sides);
int compare_shares(const Promises& sides);
/// What stays below a level, or goes beyond it, in one text, and keeps pace with it in the other.
int compare_levels(const Promises& sides);
int compare_figures(const Promises& sides);
int compare_bounds(const Promises& sides);
int compare_targets(const Promises& sides);
/// None of a thing in one text, a few at most in the other: "Inga olyckor" → "Högst två olyckor".
int compare_ceilings(const Promises& sides);
int compare_deadlines(const Promises& sides);
int compare_rhythms(const Promises& sides);
int compare_owners(const Promises& sides);
int compare_deeds(const Promises& sides);
int compare_ladders(const Promises& sides);

/// What one text negates the other affirms, and negates nothing: "No guest walks alone", "Guests should walk alone".
bool is_negated(const Promises& sides);

/// "Stop littering" and "Säga nej till en försäljning" affirm nothing, nor does "Replace the mugs".
bool gives_up_something(const Wording& wording);

/// More of a thing became less of it, a deed another that undoes it, or what one text negates the other affirms.
bool is_reversed(const Promises& sides);

/// The figures of a text but for those that a change starts from, "from 14 000", in its own room or in this one;
/// only where the other text names an end of one, too.
const std::vector<Figure>& without_origins(const PromiseText& text, const PromiseText& other,
                                           std::vector<Figure>& room);

// ------------------------------------------------------------------- what several kinds of evidence ask

/// The modal verb of the goal itself; null for "Röja leden".
const CueMatch* main_modal(const Wording& wording);

/// Where the deed stands: behind the modal verb and a hedge, or first.
std::size_t deed_of(const Wording& wording);

/// True where the words from `i` on are this deed in any form: "sälja", "säljas"; of a phrase, all of its words.
bool is_deed_at(const Wording& wording, std::size_t i, std::string_view deed);

/// The same: most words are told apart by their first bytes.
inline bool stands_at(const Wording& wording, std::size_t i, std::string_view deed) {
  constexpr std::size_t told_apart = 3;
  if (i >= wording.size() || wording[i].folded.empty() || wording[i].folded.front() != deed.front()) return false;
  std::size_t start = std::min(deed.find(' '), told_apart);
  return wording[i].folded.starts_with(deed.substr(0, start)) && is_deed_at(wording, i, deed);
}

/// The first two bytes of a word, in the order of words.
inline unsigned start_of_word(std::string_view word) {
  return static_cast<unsigned char>(word[0]) * 256U + (word.size() > 1 ? static_cast<unsigned char>(word[1]) : 0U);
}

/// True where one of these deeds stands.
inline bool any_stands_at(const Wording& wording, std::size_t i, const Words& deeds) {
  if (i >= wording.size() || wording[i].folded.empty() || !deeds.may_begin_with(wording[i].folded)) return false;
  unsigned start = start_of_word(wording[i].folded);
  auto deed =
      std::partition_point(deeds.begin(), deeds.end(), [&](std::string_view it) { return start_of_word(it) < start; });
  for (; deed != deeds.end() && start_of_word(*deed) == start; ++deed) {
    if (stands_at(wording, i, *deed)) return true;
  }
  return false;
}

/// "uthyrning" of "hyra ut", "sändning" of "sända", a verb that stands there.
bool is_noun_of(std::string_view noun, const Wording& wording, std::size_t verb);

/// "Starte utfasingen": the deed begins another that ends something.
bool begins_end(const Wording& wording, std::size_t deed);

/// Both say that the same is done, in the same words.
bool have_same_deed(const Promises& sides);

/// Where the texts begin to differ: "Hundar ska vara [tillåtna]", "Hundar ska vara [förbjudna]".
std::size_t shared_beginning(const Wording& one, const Wording& other);

/// "Uppmuntra", "Främja"
bool recommends(const Wording& wording);

/// "Minska", "undvika": what they speak of may go on.
bool lessens_at(const Wording& wording, std::size_t i);

/// "Erbjuda"
bool offers_at(const Wording& wording, std::size_t i);

/// The first of these deeds that the text's own is; empty for another.
std::string_view deed_among(const Wording& wording, const Words& deeds);

/// How many words the longest of the phrases that stands at `i` has; 0 for none.
std::size_t match_longest(const Wording& wording, std::size_t i, const Words& phrases);
inline std::size_t match_any(const Wording& wording, std::size_t i, const Words& phrases) {
  bool may = i < wording.size() && !wording[i].folded.empty() && phrases.may_begin_with(wording[i].folded);
  return may ? match_longest(wording, i, phrases) : 0;
}

/// True where a text is about this word.
bool has_word(const Wording& wording, std::string_view lemma);

/// Nothing that one text is about is missing in the other, this word aside.
bool only_adds(const Wording& less, const Wording& more, std::string_view but = {});

/// Of what is denied, where a bound may stand behind: "Inte [höja] värmen över 21 grader", "Inga [båtar] över 10
/// meter".
std::size_t word_in_front(const CueMatch& negation, std::size_t word);

/// "ingen sångare får mindre än 300 kronor", behind the word `i`: all get something.
bool is_bounded(const Wording& wording, std::size_t i);

/// True for a text that promises what somebody else does: "Få kommunen att …".
bool sways(const Wording& wording);

/// "both halls", beside "the two halls".
bool counts_both(const Wording& all, const Wording& some);

/// A price is good for those who are paid.
bool names_price(const Wording& wording);

/// "avgift", "årsavgiften"
bool is_price(const Wording& wording, std::size_t i);

/// "gratis", "free of charge"
bool is_free(const Wording& wording);

/// "Stänga badet i två veckor", "låta ingen vänta i två timmar": the longer, the worse.
bool is_worse_longer(const Wording& wording);

/// "fri från buller", "rökfri"
bool says_free_from(const Wording& wording);

/// The same lemma, or the first part of a compound: "kurator", "kuratorstjänsten".
bool is_kin(std::string_view one, std::string_view other);

/// A content word of both, or a part of one, the deeds aside.
bool share_object(const Promises& sides);

/// "dygnet runt", "24-timmars": whether one of these stands anywhere.
inline bool has_any(const Wording& wording, const Words& phrases) {
  for (std::size_t i = 0; i < wording.size(); ++i) {
    if (match_any(wording, i, phrases) > 0) return true;
  }
  return false;
}

/// Where one of these phrases ends right in front of a word.
bool stands_behind_any(const Wording& wording, std::size_t place, const Words& phrases);

/// Where a figure begins, its bound with it: "till [minst] 15".
std::size_t begin_of_amount(const Wording& wording, const Figure& figure);

/// What is to become more or less: "Öka antalet obemannade stugor", "Priset ska sänkas"; empty for nothing.
std::string_view object_of(const Wording& wording, const CueMatch& direction);

inline bool is_amount(const Figure& figure) { return !figure.is_date && !figure.is_article; }

/// "£20,000"
inline bool has_currency_sign(const Figure& figure) {
  return figure.text.starts_with("$") || figure.text.starts_with("£") || figure.text.starts_with("€");
}

bool is_direction(const CueMatch& cue);

/// "Minska utsläppen [till] 20 ton": less of it ends at what stands behind.
bool is_fall_to(const Wording& wording, std::size_t place);

/// The nearest direction in front of a word: 1 for more, -1 for less, 0 for none.
int direction_at(const Wording& wording, std::size_t place);

/// "två gånger i veckan", "två dagar i veckan", but not "två timmar i veckan".
bool says_how_often(const Wording& wording, const Figure& figure);

/// The figure of "8 pm" and "kl 20".
bool is_time_of_day(const Wording& wording, std::size_t i);

/// "öppet [9–18] varje dag", "varje lördag"; not "varje år".
bool is_open_each_day(const Wording& wording, const Figure& figure);

/// "dygnet runt"
bool is_round_the_clock(const Wording& wording);

/// The figure says how often, or may: "fyra möten" where the other text has "kvartalsvis".
bool counts_times(const PromiseView& side, const Figure& figure, const PromiseView& other);

/// What is fought, let come, ended or kept in one text and the contrary in the other: "Anställa en kurator" → "Dra in
/// kuratorstjänsten".
bool takes_other_side(const Promises& sides);

/// "Ingen ska vänta längre än en vecka": what nobody does for more than a week is done for a week at most.
bool is_denied(const Wording& wording, std::size_t place);

/// "ingen längre väg än två kilometer": the word that "than" compares stands in front; `condition` where none does.
CueKind compared_bound(const Wording& wording, std::size_t place);

/// How a figure is meant: as the least, the most, or about; otherwise `condition`.
CueKind bound_of(const Wording& wording, const Figure& figure);

/// True for a text that says what part of a whole: "hälften".
bool names_share(const PromiseView& side);

/// "alla", "var tionde", "varannan": how many of them there are to each one that is meant; 0 for another word.
int every_how_many(const Wording& wording, std::size_t i, std::size_t& end);

}  // namespace planctl
