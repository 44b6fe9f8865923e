#include "compare/similarity.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <numeric>
#include <span>
#include <tuple>

#include "compare/lemma.h"

namespace planctl {
namespace {

constexpr std::uint32_t whole = 1000;
constexpr std::uint32_t almost_whole = 800;

// What a term's part in the text makes of its weight, in percent.
constexpr std::uint32_t share_of_action = 55;
constexpr std::uint32_t share_of_tail = 50;
constexpr std::uint32_t share_of_focus = 160;

// What weighs against what is shared, in percent of its weight.
constexpr std::uint32_t cost_of_replaced = 300;       // in the same place
constexpr std::uint32_t cost_of_pure_exchange = 150;  // of that, when all else is equal
constexpr std::uint32_t cost_of_displaced = 80;       // both lack something, in different places
constexpr std::uint32_t cost_of_other_action = 160;
constexpr std::uint32_t cost_of_extra = 35;
constexpr std::uint32_t most_extra = 80;  // percent of what is shared, if that is
constexpr std::uint32_t enough_shared = 1200;

bool does(Role role) { return role == Role::action || role == Role::deed; }

/// A frame with the weights that its terms have in it, and how much of each the other frame has.
class WeighedFrame {
 public:
  WeighedFrame(const Frame& frame, const Vocabulary& vocabulary) : frame_(frame) {
    for (std::size_t i = 0; i < frame.terms.size(); ++i) {
      terms_[i] = &vocabulary[frame.terms[i].id];
      weights_[i] = in_role(terms_[i]->weight, frame.terms[i].role);
      contrasts_[i] = in_role(contrast_in_place(i), frame.terms[i].role);
      found_[i] = 0;
    }
    if (std::size_t focus = find_focus(); focus < frame.terms.size())
      weights_[focus] = weights_[focus] * share_of_focus / 100;
  }

  [[nodiscard]] std::size_t size() const { return frame_.terms.size(); }
  [[nodiscard]] TermId id(std::size_t i) const { return frame_.terms[i].id; }
  [[nodiscard]] const Term& term(std::size_t i) const { return *terms_[i]; }
  [[nodiscard]] Role role(std::size_t i) const { return frame_.terms[i].role; }
  [[nodiscard]] std::uint32_t weight(std::size_t i) const { return weights_[i]; }
  [[nodiscard]] std::uint32_t found(std::size_t i) const { return found_[i]; }
  [[nodiscard]] bool where(std::size_t i) const { return frame_.terms[i].where; }
  [[nodiscard]] bool owner(std::size_t i) const { return frame_.terms[i].owner; }
  [[nodiscard]] std::uint8_t place(std::size_t i) const { return frame_.terms[i].place; }
  [[nodiscard]] std::size_t partner(std::size_t i) const { return partners_[i]; }
  /// `share` of the term is in the term `partner` of the other side.
  void find(std::size_t i, std::uint32_t share, std::size_t partner) {
    if (share <= found_[i]) return;
    found_[i] = share;
    partners_[i] = static_cast<std::uint8_t>(partner);
  }
  [[nodiscard]] bool lacks(std::size_t i) const {
    return role(i) != Role::tail && term(i).kind == TermKind::content && found_[i] < almost_whole;
  }
  [[nodiscard]] std::uint32_t contrast(std::size_t i) const { return contrasts_[i] * (whole - found_[i]) / whole; }
  /// Weight of what it lacks, for whatever reason.
  [[nodiscard]] std::uint32_t lacking() const {
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < size(); ++i) sum += lacks(i) ? contrast(i) : 0;
    return sum;
  }
  /// The terms in the order of the text; those of joined texts that stand in the same place, in that of their letters.
  [[nodiscard]] std::vector<std::uint8_t> in_order() const {
    std::vector<std::uint8_t> order(size());
    std::iota(order.begin(), order.end(), std::uint8_t{0});
    auto rank = [this](std::uint8_t i) { return std::pair(place(i), term(i).lemma); };
    std::sort(order.begin(), order.end(),
              [&](std::uint8_t one, std::uint8_t other) { return rank(one) < rank(other); });
    return order;
  }

  [[nodiscard]] std::uint32_t shared() const {
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < size(); ++i) sum += weights_[i] * found_[i] / whole;
    return sum;
  }
  /// Weight of the content words of one role that the other side has not.
  [[nodiscard]] std::uint32_t missing(Role role) const {
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < size(); ++i) {
      if (this->role(i) == role && term(i).kind == TermKind::content)
        sum += contrasts_[i] * (whole - found_[i]) / whole;
    }
    return sum;
  }
  [[nodiscard]] std::uint32_t missing_light() const {
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < size(); ++i) {
      if (term(i).kind != TermKind::content) sum += weights_[i] * (whole - found_[i]) / whole;
    }
    return sum;
  }

 private:
  [[nodiscard]] std::uint32_t contrast_in_place(std::size_t i) const {
    const Term& word = term(i);
    return frame_.terms[i].owner && word.formula ? word.weight / 2 : word.contrast;
  }
  static std::uint32_t in_role(std::uint32_t weight, Role role) {
    if (role == Role::tail) return weight * share_of_tail / 100;
    return does(role) ? weight * share_of_action / 100 : weight;
  }

  /// What the goal is about: what it measures, or the term that tells most, and only then where it is done. Terms of
  /// the same weight are told apart by their letters, not by which plan was read first.
  [[nodiscard]] std::size_t find_focus() const {
    std::size_t focus = size();
    for (std::size_t i = 0; i < size(); ++i) {
      if (!frame_.measured.empty() && frame_.terms[i].id == frame_.measured.back()) return i;
      if (term(i).kind == TermKind::content && (focus == size() || outweighs(i, focus))) focus = i;
    }
    return focus;
  }
  [[nodiscard]] bool outweighs(std::size_t one, std::size_t other) const {
    auto rank = [this](std::size_t i) { return std::tuple(!frame_.terms[i].where, weights_[i], term(i).lemma); };
    return rank(one) > rank(other);
  }

  const Frame& frame_;
  std::array<const Term*, most_terms> terms_;
  std::array<std::uint32_t, most_terms> weights_;
  std::array<std::uint32_t, most_terms> contrasts_;
  std::array<std::uint32_t, most_terms> found_;
  std::array<std::uint8_t, most_terms> partners_;
};

void find_equal(WeighedFrame& before, WeighedFrame& after) {
  for (std::size_t i = 0, j = 0; i < before.size() && j < after.size();) {
    if (before.id(i) == after.id(j)) {
      before.find(i, whole, j);
      after.find(j++, whole, i++);
    } else {
      ++(before.id(i) < after.id(j) ? i : j);
    }
  }
}

/// "kurs för ledare" has both parts of "ledarkurs", which is then all there, as they are.
void find_parts(WeighedFrame& phrase, WeighedFrame& compound, std::size_t which, const Language& language) {
  std::size_t first = phrase.size();
  std::size_t last = phrase.size();
  const Term& whole_word = compound.term(which);
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (first == phrase.size() && begins_with_part(whole_word, phrase.term(i))) first = i;
    if (last == phrase.size() && ends_with_part(whole_word, phrase.term(i), language)) last = i;
  }
  if (first == phrase.size() || last == phrase.size()) return;
  compound.find(which, whole, last);
  phrase.find(first, whole, which);
  phrase.find(last, whole, which);
}

std::uint32_t affinity_of(const Term& one, const Term& other, const Language& language) {
  return affinity(kinship(one, other, language), one, other);
}

void find_kin(WeighedFrame& before, WeighedFrame& after, const Language& language) {
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before.found(i) == whole) continue;
    const Term& one = before.term(i);
    for (std::size_t j = 0; j < after.size(); ++j) {
      const Term& other = after.term(j);
      if (after.found(j) == whole || !may_be_kin(one, other)) continue;
      std::uint32_t share = affinity_of(one, other, language);
      before.find(i, share, j);
      after.find(j, share, i);
    }
  }
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before.found(i) < whole && before.found(i) > 0) find_parts(after, before, i, language);
  }
  for (std::size_t j = 0; j < after.size(); ++j) {
    if (after.found(j) < whole && after.found(j) > 0) find_parts(before, after, j, language);
  }
}

void find_shared(WeighedFrame& before, WeighedFrame& after, const Language& language) {
  find_equal(before, after);
  find_kin(before, after, language);
}

}  // namespace

namespace {

Kinship kinship_of(TermId one, TermId other, const Vocabulary& vocabulary) {
  return kinship(vocabulary[one], vocabulary[other], vocabulary.language());
}

/// True when some term of one list and some of the other satisfy `alike`.
template <typename Alike>
bool any_pair(std::span<const TermId> before, std::span<const TermId> after, Alike alike) {
  return std::any_of(before.begin(), before.end(), [&](TermId one) {
    return std::any_of(after.begin(), after.end(), [&](TermId other) { return alike(one, other); });
  });
}

/// "antalet skadade skidor" and "antalet skidor som skadas", "antalet skidskador": a clause says what a compound does.
bool says_in_clause(const Frame& frame, const Frame& other, const Vocabulary& vocabulary) {
  return any_pair(frame.clause, other.measured, [&](TermId one, TermId compound) {
    return kinship_of(one, compound, vocabulary) == Kinship::last_part;
  });
}

/// "antalet röda stugor" and "antalet gula stugor": the head is the same, and each has something else before it.
bool has_other_modifiers(const Frame& before, const Frame& after, const Vocabulary& vocabulary) {
  auto kin = [&](TermId one, TermId other) { return kinship_of(one, other, vocabulary) < Kinship::none; };
  auto modifiers = [](const Frame& frame) { return std::span(frame.measured).first(frame.measured.size() - 1); };
  bool both = before.measured.size() > 1 && after.measured.size() > 1;
  return both && kinship_of(before.measured.back(), after.measured.back(), vocabulary) <= Kinship::form &&
         !any_pair(modifiers(before), modifiers(after), kin);
}

}  // namespace

bool measures_another(const Frame& before, const Frame& after, const Vocabulary& vocabulary) {
  if (before.measured.empty() || after.measured.empty()) return false;
  auto kin = [&](TermId one, TermId other) { return kinship_of(one, other, vocabulary) <= Kinship::last_part; };
  if (any_pair(before.measured, after.measured, kin)) return has_other_modifiers(before, after, vocabulary);
  return !says_in_clause(before, after, vocabulary) && !says_in_clause(after, before, vocabulary);
}

namespace {

std::uint32_t difference(std::uint32_t one, std::uint32_t other) { return one > other ? one - other : other - one; }

/// Two terms that are each other's closest. Verbs move when a sentence is turned round: "märka leden" and "leden
/// märks".
bool is_anchor(const WeighedFrame& side, const WeighedFrame& other, std::size_t i) {
  if (side.term(i).kind != TermKind::content || side.found(i) == 0) return false;
  std::size_t partner = side.partner(i);
  return other.partner(partner) == i && !does(side.role(i)) && !does(other.role(partner));
}

/// What a side lacks between two terms that both sides have, or before the first or behind the last of them.
struct Slot {
  std::size_t left = 0;  ///< the side's own term for `before`, its partner for `after`; plus one
  std::size_t right = 0;
  std::uint32_t weight = 0;
  Role role = Role::core;
  TermId term = no_term;
  bool part = false;  ///< the rest of a compound, which replaces nothing
};

std::vector<Slot> slots_of(const WeighedFrame& side, const WeighedFrame& other, bool as_partner) {
  std::vector<Slot> slots;
  std::size_t left = 0;
  std::size_t open = 0;  // slots whose right end is not known yet, from here on
  for (std::uint8_t i : side.in_order()) {
    if (side.lacks(i)) {
      slots.push_back({left, 0, side.contrast(i), side.role(i), side.id(i), side.found(i) > 0});
    } else if (is_anchor(side, other, i)) {
      std::size_t anchor = (as_partner ? side.partner(i) : i) + 1;
      for (; open < slots.size(); ++open) slots[open].right = anchor;
      left = anchor;
    }
  }
  return slots;
}

/// A verb may say what another verb says, or a noun that is made of one; two such nouns are two deeds.
bool are_actions(const Slot& one, const Slot& other) {
  return does(one.role) && does(other.role) && (one.role == Role::action || other.role == Role::action);
}

bool replaces(const Slot& one, const Slot& other) {
  return !one.part && !other.part && other.left == one.left && other.right == one.right;
}

/// A word that one goal of each plan has, and that is what both are about, not who does it or where.
bool is_mark(const WeighedFrame& before, const WeighedFrame& after, std::size_t i) {
  const Term& term = before.term(i);
  if (term.kind != TermKind::content || before.found(i) < whole) return false;
  std::size_t j = before.partner(i);
  auto stands_in_one = [](const Term& it) { return it.count[0] <= 1 && it.count[1] <= 1; };
  auto names = [](const WeighedFrame& side, std::size_t at) { return side.role(at) == Role::core && !side.owner(at); };
  return stands_in_one(term) && stands_in_one(after.term(j)) && names(before, i) && names(after, j) &&
         !(before.where(i) && after.where(j));
}

/// Both have the term `i` too, and not only beside the mark: "unga reumatiker" is one thing.
bool supports(const WeighedFrame& before, const WeighedFrame& after, std::size_t i, std::size_t mark) {
  if (i == mark || before.term(i).kind != TermKind::content || before.found(i) < almost_whole) return false;
  std::size_t j = before.partner(i);
  std::size_t other = before.partner(mark);
  auto beside = [](const WeighedFrame& side, std::size_t a, std::size_t b) {
    return difference(side.place(a), side.place(b)) == 1;
  };
  return j != other && after.term(j).kind == TermKind::content && !(beside(before, i, mark) && beside(after, j, other));
}

/// What marks two texts among all others.
enum class Marks : std::uint8_t { none, one, more };

Marks shared_marks(const WeighedFrame& before, const WeighedFrame& after) {
  Marks marks = Marks::none;
  for (std::size_t mark = 0; mark < before.size(); ++mark) {
    if (!is_mark(before, after, mark)) continue;
    marks = Marks::one;
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (supports(before, after, i, mark)) return Marks::more;
    }
  }
  return marks;
}

bool is_form_of_any(std::string_view lemma, const Words& words, const Language& language) {
  auto it = std::lower_bound(words.begin(), words.end(), lemma);
  for (; it != words.end() && it->starts_with(lemma); ++it) {
    if (lemma_of(*it, language) == lemma) return true;
  }
  return false;
}

enum class Direction : std::uint8_t { none, rising, falling };

Direction direction_of(const WeighedFrame& side, const Language& language) {
  bool rising = false;
  bool falling = false;
  for (std::size_t i = 0; i < side.size(); ++i) {
    rising = rising || is_form_of_any(side.term(i).lemma, language.promise.rising, language);
    falling = falling || is_form_of_any(side.term(i).lemma, language.promise.falling, language);
  }
  if (rising == falling) return Direction::none;
  return rising ? Direction::rising : Direction::falling;
}

/// True when both do the same, as a verb or as a noun that is made of it.
bool share_deed(const WeighedFrame& before, const WeighedFrame& after) {
  for (std::size_t i = 0, j = 0; i < before.size() && j < after.size();) {
    if (before.id(i) == after.id(j) && does(before.role(i)) && does(after.role(j))) return true;
    ++(before.id(i) <= after.id(j) ? i : j);
  }
  return false;
}

/// True for a text whose verb says something: "isolera", "minska", but not "ordna".
bool tells_deed(const WeighedFrame& side, Direction direction) {
  for (std::size_t i = 0; i < side.size(); ++i) {
    if (side.role(i) == Role::action && side.term(i).kind == TermKind::content) return true;
  }
  return direction != Direction::none;
}

/// How many terms, light ones too, the other side has not.
std::size_t count_lacking(const WeighedFrame& side) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < side.size(); ++i) count += side.found(i) < almost_whole ? 1 : 0;
  return count;
}

/// How what stands in the place of something else is weighed.
enum class Exchange : std::uint8_t { replaces, displaces };

/// "Korta kön till nybörjarkurserna" and "Minska väntetiden till nybörjarkurserna" say in other words what no other
/// goal is about. But "Isolera vinden" and "Inreda ett arkiv på vinden" are two deeds, and whoever exchanges one word,
/// or keeps the verb, means another thing.
Exchange exchange_of(const WeighedFrame& before, const WeighedFrame& after, const Language& language) {
  Marks marks = shared_marks(before, after);
  bool one_word = count_lacking(before) <= 1 && count_lacking(after) <= 1;
  if (marks == Marks::none || one_word || share_deed(before, after)) return Exchange::replaces;
  Direction one = direction_of(before, language);
  Direction other = direction_of(after, language);
  if (one != other && one != Direction::none && other != Direction::none) return Exchange::replaces;
  bool same_direction = one == other && one != Direction::none;
  bool two_deeds = !same_direction && tells_deed(before, one) && tells_deed(after, other);
  return two_deeds && marks != Marks::more ? Exchange::replaces : Exchange::displaces;
}

/// What it costs that one word stands in the place of the other; both weights are used up.
std::uint32_t use_up(Slot& slot, Slot& other, Exchange exchange) {
  std::uint32_t weight = std::min(slot.weight, other.weight);
  bool actions = are_actions(slot, other);
  slot.weight -= weight;
  other.weight -= weight;
  if (exchange == Exchange::displaces) return weight * cost_of_displaced / 100;
  return weight * (actions ? cost_of_other_action : cost_of_replaced) / 100;
}

/// The cost of words that stand in the place of each other.
std::uint32_t cost_replaced(std::vector<Slot>& before, std::vector<Slot>& after, Exchange exchange) {
  std::uint32_t cost = 0;
  for (Slot& slot : before) {
    for (Slot& other : after) cost += replaces(slot, other) ? use_up(slot, other, exchange) : 0;
  }
  return cost;
}

/// True when a word other than a verb stands in the place of another.
bool exchanges_things(const std::vector<Slot>& before, const std::vector<Slot>& after) {
  return std::any_of(before.begin(), before.end(), [&](const Slot& slot) {
    return std::any_of(after.begin(), after.end(),
                       [&](const Slot& other) { return !are_actions(slot, other) && replaces(slot, other); });
  });
}

std::uint32_t weight_left(const std::vector<Slot>& slots) {
  std::uint32_t sum = 0;
  for (const Slot& slot : slots) sum += slot.weight;
  return sum;
}

/// The score if nothing cost more than it must: of what both lack, the lesser weight is replaced or displaced.
std::uint32_t best_possible_score(const WeighedFrame& before, const WeighedFrame& after) {
  constexpr std::uint32_t least_cost = std::min({cost_of_replaced, cost_of_displaced, cost_of_other_action});
  static_assert(cost_of_pure_exchange >= 100, "an exchange would cost less than its words");
  std::uint32_t shared = (before.shared() + after.shared()) / 2;
  std::uint32_t replaced = std::min(before.lacking(), after.lacking()) * least_cost / 100;
  return shared == 0 ? 0 : static_cast<std::uint32_t>(std::uint64_t{shared} * whole / (shared + replaced));
}

Resemblance weigh(const WeighedFrame& before, const WeighedFrame& after, Exchange exchange) {
  Resemblance result;
  result.shared = (before.shared() + after.shared()) / 2;
  auto lacking_before = slots_of(before, after, false);
  auto lacking_after = slots_of(after, before, true);
  result.replaced = cost_replaced(lacking_before, lacking_after, exchange);
  std::uint32_t left_before = weight_left(lacking_before);
  std::uint32_t left_after = weight_left(lacking_after);
  result.replaced += std::min(left_before, left_after) * cost_of_displaced / 100;
  result.extra = (difference(left_before, left_after) + before.missing(Role::tail) + after.missing(Role::tail) +
                  before.missing_light() + after.missing_light()) *
                 cost_of_extra / 100;
  if (result.shared >= enough_shared) result.extra = std::min(result.extra, result.shared * most_extra / 100);
  // "Utbilda styrelsen i ekonomi" and "Utbilda styrelsen i juridik": whoever rewords a goal changes more than that.
  bool pure = result.extra == 0 && left_before == 0 && left_after == 0;
  if (pure) result.replaced = result.replaced * cost_of_pure_exchange / 100;
  std::uint32_t total = result.shared + result.replaced + result.extra;
  if (total > 0) result.score = static_cast<std::uint32_t>(std::uint64_t{result.shared} * whole / total);
  return result;
}

}  // namespace

Resemblance compare_frames(const Frame& before, const Frame& after, const Vocabulary& vocabulary) {
  if (measures_another(before, after, vocabulary)) return {0, 0, 0, 0, Veto::other_measure};
  return compare_words(before, after, vocabulary);
}

Resemblance compare_words(const Frame& before, const Frame& after, const Vocabulary& vocabulary) {
  WeighedFrame one(before, vocabulary);
  WeighedFrame other(after, vocabulary);
  find_shared(one, other, vocabulary.language());
  return weigh(one, other, exchange_of(one, other, vocabulary.language()));
}

std::uint32_t score_frames(const Frame& before, const Frame& after, const Vocabulary& vocabulary, std::uint32_t least) {
  if (measures_another(before, after, vocabulary)) return 0;
  WeighedFrame one(before, vocabulary);
  WeighedFrame other(after, vocabulary);
  find_shared(one, other, vocabulary.language());
  if (best_possible_score(one, other) < least) return 0;
  std::uint32_t score = weigh(one, other, exchange_of(one, other, vocabulary.language())).score;
  return score < least ? 0 : score;
}

std::uint32_t score_parts(const Frame& whole_text, const Frame& parts, const Vocabulary& vocabulary) {
  if (measures_another(whole_text, parts, vocabulary)) return 0;
  WeighedFrame one(whole_text, vocabulary);
  WeighedFrame other(parts, vocabulary);
  find_shared(one, other, vocabulary.language());
  return weigh(one, other, Exchange::replaces).score;
}

Coverage cover(const Frame& part, const Frame& whole_text, const Vocabulary& vocabulary, std::uint32_t least) {
  WeighedFrame one(part, vocabulary);
  WeighedFrame other(whole_text, vocabulary);
  find_shared(one, other, vocabulary.language());
  Coverage coverage;
  coverage.within = whole * one.shared() / std::max(1U, one.shared() + one.lacking());
  if (coverage.within < least) return {};
  coverage.replaced = exchanges_things(slots_of(one, other, false), slots_of(other, one, true));
  for (std::size_t i = 0; i < other.size(); ++i)
    coverage.claimed.push_back(other.term(i).weight * other.found(i) / whole);
  return coverage;
}

Frame join_frames(const Frame& one, const Frame& other) {
  Frame joined;
  std::set_union(one.terms.begin(), one.terms.end(), other.terms.begin(), other.terms.end(),
                 std::back_inserter(joined.terms), [](FrameTerm a, FrameTerm b) { return a.id < b.id; });
  if (joined.terms.size() > most_terms) joined.terms.resize(most_terms);
  return joined;
}

namespace {

/// The terms that both have, each pair once.
std::vector<TermPair> shared_pairs(const WeighedFrame& before, const WeighedFrame& after, const Language& language) {
  std::vector<TermPair> pairs;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before.found(i) == 0) continue;
    std::size_t j = before.partner(i);
    std::uint32_t weight = before.weight(i) * before.found(i) / whole;
    if (after.found(j) > 0 && after.partner(j) == i) weight += after.weight(j) * after.found(j) / whole;
    pairs.push_back({before.id(i), after.id(j), kinship(before.term(i), after.term(j), language),
                     static_cast<std::int32_t>(weight / 2)});
  }
  for (std::size_t j = 0; j < after.size(); ++j) {
    std::size_t i = after.partner(j);
    if (after.found(j) == 0 || (before.found(i) > 0 && before.partner(i) == j)) continue;
    pairs.push_back({before.id(i), after.id(j), kinship(before.term(i), after.term(j), language),
                     static_cast<std::int32_t>(after.weight(j) * after.found(j) / whole / 2)});
  }
  return pairs;
}

/// What stands in the place of something else, then what has no counterpart at all.
std::vector<TermPair> lacking_pairs(const WeighedFrame& before, const WeighedFrame& after, Exchange exchange) {
  std::vector<TermPair> pairs;
  auto ours = slots_of(before, after, false);
  auto theirs = slots_of(after, before, true);
  for (Slot& slot : ours) {
    for (Slot& other : theirs) {
      bool both = slot.weight > 0 && other.weight > 0 && replaces(slot, other);
      if (!both) continue;
      auto cost = static_cast<std::int32_t>(use_up(slot, other, exchange));
      pairs.push_back({slot.term, other.term, Kinship::none, -cost});
    }
  }
  auto alone = [](const Slot& slot) { return -static_cast<std::int32_t>(slot.weight * cost_of_extra / 100); };
  for (const Slot& slot : ours) {
    if (slot.weight > 0 && !slot.part) pairs.push_back({slot.term, no_term, Kinship::none, alone(slot)});
  }
  for (const Slot& slot : theirs) {
    if (slot.weight > 0 && !slot.part) pairs.push_back({no_term, slot.term, Kinship::none, alone(slot)});
  }
  return pairs;
}

}  // namespace

std::vector<TermPair> explain_frames(const Frame& before, const Frame& after, const Vocabulary& vocabulary) {
  WeighedFrame one(before, vocabulary);
  WeighedFrame other(after, vocabulary);
  find_shared(one, other, vocabulary.language());
  std::vector<TermPair> pairs = shared_pairs(one, other, vocabulary.language());
  Exchange exchange = exchange_of(one, other, vocabulary.language());
  for (TermPair& pair : lacking_pairs(one, other, exchange)) pairs.push_back(pair);
  Resemblance all = weigh(one, other, exchange);
  auto total = static_cast<std::int32_t>(std::max(1U, all.shared + all.replaced + all.extra));
  for (TermPair& pair : pairs) pair.weight = pair.weight * static_cast<std::int32_t>(whole) / total;
  auto rank = [](const TermPair& pair) { return std::pair(-std::abs(pair.weight), pair.weight < 0); };
  std::stable_sort(pairs.begin(), pairs.end(), [&](const TermPair& a, const TermPair& b) { return rank(a) < rank(b); });
  return pairs;
}

}  // namespace planctl
