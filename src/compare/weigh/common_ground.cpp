#include "compare/weigh/common_ground.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>

#include "compare/points.h"
#include "compare/weigh/numbered_thing.h"
#include "compare/weigh/related_deeds.h"

namespace planctl {
namespace {

/// "200", but not "20", which may be twenty of anything.
bool is_telling_figure(const Term& term) { return term.kind == TermKind::figure && term.lemma.size() > 2; }

/// Not what both do: a verb says nothing of what it is done to. "ersätta" and "ersättning" do.
bool is_piece(const WeighedFrame& side, std::size_t i, const WeighedFrame& other) {
  const Term& term = side.term(i);
  if (is_telling_figure(term)) return side.found(i) == whole;
  if (side.found(i) > 0 && side.role(i) == Role::action && other.role(side.partner(i)) == Role::action) return false;
  return term.kind == TermKind::content && !term.formula && side.found(i) >= enough_of_word;
}

/// Which terms of a text are pieces of what it shares with another.
struct Pieces {
  Pieces(const WeighedFrame& side, const WeighedFrame& other) : size(side.size()) {
    for (std::size_t i = 0; i < size; ++i) are[i] = is_piece(side, i, other);
  }
  [[nodiscard]] std::uint32_t count() const {
    return static_cast<std::uint32_t>(std::count(are.begin(), are.begin() + size, true));
  }

  std::size_t size;
  std::array<bool, most_terms> are;
};

/// A text's terms in order, and by term its place among the words that tell something.
struct TellingOrder {
  explicit TellingOrder(const WeighedFrame& side) : size(side.size()) {
    std::uint8_t rank = 0;
    for (std::size_t n = 0; n < size; ++n) {
      std::uint8_t i = order[n] = side.in_order(n);
      bool tells = side.term(i).kind == TermKind::content || is_telling_figure(side.term(i));
      ranks[i] = tells ? ++rank : rank;
    }
  }

  [[nodiscard]] std::span<const std::uint8_t> terms() const { return std::span(order).first(size); }

  std::size_t size;
  std::array<std::uint8_t, most_terms> order;
  std::array<std::uint8_t, most_terms> ranks;
};

/// What of `side` the other has, in stretches that stand together in both: "unga reumatiker" is one thing.
std::uint32_t count_pieces(const WeighedFrame& side, const Pieces& shared, const TellingOrder& order,
                           const TellingOrder& other) {
  std::uint32_t pieces = 0;
  int last = -2;
  int last_other = -2;
  for (std::uint8_t i : order.terms()) {
    if (!shared.are[i]) continue;
    int rank = order.ranks[i];
    int partner = other.ranks[side.partner(i)];
    bool figure = side.term(i).kind == TermKind::figure;
    bool together = !figure && rank == last + 1 && std::abs(partner - last_other) <= 1;
    pieces += together ? 0 : 1;
    last = figure ? -2 : rank;
    last_other = partner;
  }
  return pieces;
}

/// Those of which the other text has almost all.
std::uint32_t count_whole_words(const WeighedFrame& side, const Pieces& pieces) {
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < side.size(); ++i) count += pieces.are[i] && side.found(i) >= almost_whole ? 1 : 0;
  return count;
}

std::uint32_t count_wholly_lacking(const WeighedFrame& side) {
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < side.size(); ++i) {
    const Term& term = side.term(i);
    bool says = term.kind == TermKind::content && !term.formula && side.role(i) != Role::tail;
    count += says && side.found(i) < enough_of_word ? 1 : 0;
  }
  return count;
}

/// What a text ends in, or size().
std::size_t last_thing(const WeighedFrame& side) {
  for (std::size_t n = side.size(); n-- > 0;) {
    if (std::size_t i = side.in_order(n); side.term(i).kind == TermKind::content) return i;
  }
  return side.size();
}

/// "Bjuda in alla elever i orten till badet" and "Bjuda in elever från Norrby till badet".
bool has_same_end(const WeighedFrame& before, const WeighedFrame& after) {
  std::size_t last = last_thing(before);
  return last < before.size() && before.found(last) >= almost_whole && before.partner(last) == last_thing(after);
}

/// "Kåren ska …", which nearly every goal begins with.
bool is_publisher(const WeighedFrame& side, std::size_t i) { return side.owner(i) && side.term(i).publisher; }

/// The first word that tells something, or size().
std::size_t first_telling(const WeighedFrame& side) {
  for (std::size_t n = 0; n < side.size(); ++n) {
    std::size_t i = side.in_order(n);
    bool tells = side.term(i).kind == TermKind::content || is_telling_figure(side.term(i));
    if (tells && !is_publisher(side, i)) return i;
  }
  return side.size();
}

/// "Utbilda ledare i ekonomi" and "Utbilda ledare i juridik".
bool has_same_beginning(const WeighedFrame& before, const WeighedFrame& after) {
  if (has_same_end(before, after)) return false;
  std::size_t first = first_telling(before);
  return first < before.size() && before.term(first).kind == TermKind::content && before.found(first) >= almost_whole &&
         before.partner(first) == first_telling(after) && after.term(before.partner(first)).kind == TermKind::content;
}

/// Several formulas and verbs are something, too: "hamnar … bilda".
bool shares_formulas(const WeighedFrame& before, const Pieces& pieces, const WeighedFrame& after) {
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < before.size(); ++i) {
    bool same = before.term(i).kind == TermKind::content && before.found(i) >= almost_whole &&
                after.term(before.partner(i)).kind == TermKind::content;
    count += same && !pieces.are[i] ? 1 : 0;
  }
  return count > 1;
}

bool shares_only_places(const WeighedFrame& before, const Pieces& pieces, const WeighedFrame& after) {
  bool any = false;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (!pieces.are[i]) continue;
    if (!before.where(i) && !after.where(before.partner(i))) return false;
    any = true;
  }
  return any;
}

/// "ordna Skärgårdsrundan": right in front of the term stands the same verb in both.
bool is_done_to(const WeighedFrame& before, const WeighedFrame& after, std::size_t i) {
  for (std::size_t n = 1; n < before.size(); ++n) {
    if (before.in_order(n) != i) continue;
    std::size_t verb = before.in_order(n - 1);
    std::size_t other = before.partner(verb);
    return before.found(verb) >= almost_whole && after.place(other) + 1 == after.place(before.partner(i)) &&
           (before.role(verb) == Role::action || after.role(other) == Role::action);
  }
  return false;
}

bool shares_only_names(const WeighedFrame& before, const Pieces& pieces, const WeighedFrame& after) {
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (!pieces.are[i]) continue;
    if (!(before.name(i) && after.name(before.partner(i))) || is_done_to(before, after, i)) return false;
  }
  return true;
}

/// Whether a text lacks words of which one stands behind "alla", and whether all of them do.
struct LackedScope {
  bool any = false;
  bool only = true;
};

LackedScope lacked_scope(const WeighedFrame& side) {
  LackedScope scope;
  for (std::size_t i = 0; i < side.size(); ++i) {
    if (!side.lacks(i) || does(side.role(i))) continue;
    scope.any = scope.any || side.all(i);
    scope.only = scope.only && side.all(i);
  }
  return scope;
}

/// The first verb of a text, or size(). "Skriftliga avtal ska …" begins with none.
std::size_t first_verb(const WeighedFrame& side) {
  for (std::size_t n = 0; n < side.size(); ++n) {
    std::size_t i = side.in_order(n);
    if (side.role(i) == Role::action && !side.owner(i)) return i;
  }
  return side.size();
}

bool has_same_opening(const WeighedFrame& before, std::size_t i, const WeighedFrame& after, std::size_t j) {
  return i < before.size() && j < after.size() && before.found(i) >= almost_whole && before.partner(i) == j;
}

bool lacks_deed(const WeighedFrame& side) {
  std::size_t deed = side.opening_deed();
  return deed < side.size() && side.found(deed) == 0;
}

/// What a text speaks of first, behind its verbs, or size(): of "the war memorial" the word of which the other has
/// most.
std::size_t first_thing(const WeighedFrame& side) {
  std::size_t thing = side.size();
  for (std::size_t n = 0; n < side.size(); ++n) {
    std::size_t i = side.in_order(n);
    if (thing < side.size() && !side.adjoins(i)) break;
    bool says = side.term(i).kind == TermKind::content && side.role(i) == Role::core;
    if (says && (thing == side.size() || side.found(i) > side.found(thing))) thing = i;
  }
  return thing;
}

/// "En karta över hamnar" of "Öppna hamnar": it has the other's thing, behind another, and does not do the same to it.
bool has_aside(const WeighedFrame& side, std::size_t thing, const WeighedFrame& other, std::size_t other_thing) {
  if (thing == side.size() || other_thing == other.size() || side.owner(thing)) return false;
  return side.found(thing) < enough_of_word && other.found(other_thing) >= enough_of_word &&
         side.role(other.partner(other_thing)) == Role::core && !is_done_to(other, side, other_thing);
}

/// Both begin with a deed that the other lacks: "Köpa en ugn" and "Laga ugnen", or one that is related.
bool lack_deeds(const WeighedFrame& before, std::size_t i, const WeighedFrame& after, std::size_t j) {
  auto lacks = [](const WeighedFrame& side, std::size_t at) {
    return at < side.size() && side.term(at).kind == TermKind::content && side.found(at) < enough_of_word;
  };
  return lacks(before, i) && lacks(after, j);
}

/// "… pris till årets lärare" and "… pris till årets förening": however often plans have the last word, it is another.
bool ends_in_light_word(const WeighedFrame& side, const WeighedFrame& other) {
  if (side.size() == 0 || other.size() == 0) return false;
  std::size_t last = side.in_order(side.size() - 1);
  std::size_t other_last = other.in_order(other.size() - 1);
  return side.term(last).kind == TermKind::light && side.role(last) == Role::core && side.found(last) == 0 &&
         other.term(other_last).kind == TermKind::content && other.found(other_last) == 0;
}

bool is_counted(const WeighedFrame& side, std::size_t i) { return !side.term(i).formula; }

}  // namespace

bool exchange_scopes(const WeighedFrame& before, const WeighedFrame& after) {
  if (!before.any_all() && !after.any_all()) return false;
  LackedScope one = lacked_scope(before);
  LackedScope other = lacked_scope(after);
  bool exchanged = one.any != other.any && (one.any ? one.only : other.only);
  return exchanged && std::min(Pieces(before, after).count(), Pieces(after, before).count()) > 1;
}

bool have_related_deeds(const WeighedFrame& before, const WeighedFrame& after, const Language& language) {
  std::size_t i = first_verb(before);
  std::size_t j = first_verb(after);
  return lack_deeds(before, i, after, j) && are_related(before, i, after, j, language);
}

bool open_with_one_word(const WeighedFrame& before, const WeighedFrame& after) {
  std::size_t verb = first_verb(before);
  return has_same_opening(before, verb, after, first_verb(after)) && before.found(verb) == whole;
}

CommonGround find_common_ground(const WeighedFrame& before, const WeighedFrame& after, const Language& language) {
  CommonGround ground;
  TellingOrder order(before);
  TellingOrder other(after);
  Pieces pieces(before, after);
  Pieces others(after, before);
  ground.pieces = std::min(count_pieces(before, pieces, order, other), count_pieces(after, others, other, order));
  ground.words = std::min(pieces.count(), others.count());
  ground.whole_words = std::min(count_whole_words(before, pieces), count_whole_words(after, others));
  ground.lacking_before = count_wholly_lacking(before);
  ground.lacking_after = count_wholly_lacking(after);
  ground.only_place = shares_only_places(before, pieces, after) && shares_only_places(after, others, before);
  ground.only_name = ground.pieces == 1 && shares_only_names(before, pieces, after);
  ground.pieces += shares_formulas(before, pieces, after) && shares_formulas(after, others, before) ? 1 : 0;
  ground.same_beginning = has_same_beginning(before, after);
  std::size_t verb = first_verb(before);
  std::size_t other_verb = first_verb(after);
  ground.same_opening = has_same_opening(before, verb, after, other_verb);
  ground.reworded_opening = ground.same_opening && before.found(verb) < whole;
  bool deeds = ground.pieces > 0 && lack_deeds(before, verb, after, other_verb);
  bool related = deeds && are_related(before, verb, after, other_verb, language);
  // The same promise made larger, smaller or turned round: neither lacks it.
  if (related && is_counted(before, verb) && is_counted(after, other_verb))
    --ground.lacking_before, --ground.lacking_after;
  bool alike = ground.same_beginning && ground.same_opening && ground.lacking_before > 0 && ground.lacking_after > 0;
  if (ground.same_beginning && ground.same_opening) {
    ground.lacking_before += ends_in_light_word(before, after) ? 1 : 0;
    ground.lacking_after += ends_in_light_word(after, before) ? 1 : 0;
  }
  if (alike && differ_in_degree(before, after)) --ground.lacking_before, --ground.lacking_after;
  ground.own_deed = lacks_deed(before) != lacks_deed(after);
  std::size_t thing = first_thing(before);
  std::size_t other_thing = first_thing(after);
  ground.aside = has_aside(before, thing, after, other_thing) || has_aside(after, other_thing, before, thing);
  auto has = [](const WeighedFrame& side, std::size_t i) { return i < side.size() && side.found(i) >= enough_of_word; };
  ground.shares_thing = has(before, thing) || has(after, other_thing);
  ground.akin_deeds = deeds && before.does_alike(after);
  bool both_lack = ground.lacking_before > 0 && ground.lacking_after > 0;
  ground.other_number = both_lack && have_other_number(before, after);
  ground.other_deed = deeds && !related && !ground.akin_deeds && lacks_deed(before) && lacks_deed(after);
  return ground;
}

bool shares_much(const CommonGround& ground) {
  constexpr std::uint32_t much = 3;  // words
  return ground.words >= much;
}

std::uint32_t cost_of_ground(const CommonGround& ground) {
  auto [least, most] = std::minmax(ground.lacking_before, ground.lacking_after);
  if (least == 0 && (ground.pieces > 1 || most < 2)) return 0;
  if (least == 0) return ground.own_deed && ground.words < 2 ? points(Weight::own_deed) : points(Weight::much_added);
  if (ground.other_number) return points(Weight::other_deed_alone);
  if (ground.other_scope) return 0;
  if (ground.only_name) return points(Weight::name);
  bool ends_otherwise = ground.same_beginning && ground.same_opening && ground.pieces <= 2;
  if (ends_otherwise && !shares_much(ground)) return points(Weight::same_beginning);
  if (ground.aside && ground.words < 2) return points(Weight::aside);
  if (ground.pieces > 1) {
    return ground.pieces == 2 && least > 2 ? points(Weight::much_besides) : 0;
  }
  if (ground.other_deed) return ground.words > 1 ? points(Weight::other_deed) : points(Weight::other_deed_alone);
  return least + most > 2 ? points(Weight::one_thing) : 0;
}

}  // namespace planctl
