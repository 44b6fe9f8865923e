#include "compare/weigh/similarity.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

#include "compare/points.h"
#include "compare/weigh/measured_quantity.h"
#include "compare/weigh/paraphrase.h"
#include "compare/weigh/slots.h"
#include "compare/weigh/substitution.h"
#include "compare/weigh/weighed_frame.h"

namespace planctl {
namespace {

std::uint32_t difference(std::uint32_t one, std::uint32_t other) { return one > other ? one - other : other - one; }

/// How what stands in the place of something else is weighed.
struct Exchange {
  Substitution things = Substitution::replaces;
  bool one_deed = false;  ///< of the first verbs, one undoes the other, or is a step below it
};

/// What it costs that one word stands in the place of the other; both weights are used up.
std::uint32_t use_up(Slot& slot, Slot& other, const Exchange& exchange) {
  const std::uint32_t costs[] = {points(Weight::other_action), points(Weight::other_action), points(Weight::replaced),
                                 points(Weight::displaced)};
  std::uint32_t weight = std::min(slot.weight, other.weight);
  std::uint32_t cost = costs[static_cast<std::size_t>(replacement_of(slot, other))];
  slot.weight -= weight;
  other.weight -= weight;
  if (exchange.one_deed && replacement_of(slot, other) == Replacement::verb)
    return weight * points(Weight::related_action) / 100;
  bool displaces =
      exchange.things == Substitution::displaces || (exchange.things == Substitution::widens && slot.all != other.all);
  return weight * (displaces ? points(Weight::displaced) : cost) / 100;
}

constexpr Replacement replacements[] = {Replacement::verb, Replacement::deed, Replacement::thing, Replacement::mixed};

/// Calls `use` for all words that stand in the place of each other, sort by sort. In a place every word of one sort
/// meets every word of the other, so that it does not matter which side comes first.
template <typename Use>
void for_each_replacement(Slots& before, Slots& after, Use use) {
  for (Replacement sort : replacements) {
    for (Slot& slot : before) {
      for (Slot& other : after) {
        if (replaces(slot, other) && replacement_of(slot, other) == sort) use(slot, other);
      }
    }
  }
}

/// The cost of words that stand in the place of each other.
std::uint32_t cost_replaced(Slots& before, Slots& after, const Exchange& exchange, EvidenceBook* book) {
  std::uint32_t sum = 0;
  for_each_replacement(before, after, [&](Slot& slot, Slot& other) {
    std::uint32_t cost = use_up(slot, other, exchange);
    if (book != nullptr) book->add_replaced(slot.term, other.term, cost);
    sum += cost;
  });
  return sum;
}

std::uint32_t weight_left(const Slots& slots) {
  std::uint32_t sum = 0;
  for (const Slot& slot : slots) sum += slot.weight;
  return sum;
}

/// What a text has of the other one, and what it has not.
struct Share {
  std::uint32_t shared = 0;
  std::uint32_t lacking = 0;

  explicit Share(const WeighedFrame& side) : shared(side.shared()), lacking(side.lacking()) {}
};

/// What a part says of where it is done, and the whole does not: "Byta lampor i salarna" of "Byta lampor och larm".
std::uint32_t lacking_places(const WeighedFrame& part) {
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < part.size(); ++i) sum += part.lacks(i) && part.where(i) ? part.contrast(i) : 0;
  return sum;
}

/// How much of a part stands in the whole, in thousandths; places count less where that makes it `least`.
std::uint32_t share_within(const WeighedFrame& part, Share share, std::uint32_t least) {
  auto [shared, lacking] = share;
  std::uint32_t within = whole * shared / std::max(1U, shared + lacking);
  bool near = within < least && whole * shared >= least * (shared + lacking / 2);
  return near ? whole * shared / std::max(1U, shared + lacking - lacking_places(part) / 2) : within;
}

/// The score if nothing cost more than it must: of what both lack, the lesser weight is replaced or displaced.
std::uint32_t best_possible_score(Share before, Share after) {
  const std::uint32_t least_cost =
      std::min({points(Weight::replaced), points(Weight::displaced), points(Weight::other_action)});
  std::uint32_t shared = (before.shared + after.shared) / 2;
  std::uint32_t replaced = std::min(before.lacking, after.lacking) * least_cost / 100;
  return shared == 0 ? 0 : static_cast<std::uint32_t>(std::uint64_t{shared} * whole / (shared + replaced));
}

/// What was left of both, what only says how or why, and light words.
void put_down(EvidenceBook& book, const WeighedFrame& before, const Slots& left_before, const WeighedFrame& after,
              const Slots& left_after) {
  for (const Slot& slot : left_before) book.add_left(slot.term, no_term, slot.weight);
  for (const Slot& slot : left_after) book.add_left(no_term, slot.term, slot.weight);
  for (std::size_t i = 0; i < before.size(); ++i) book.add_left(before.id(i), no_term, before.missing_beside(i));
  for (std::size_t i = 0; i < after.size(); ++i) book.add_left(no_term, after.id(i), after.missing_beside(i));
}

/// With a `book`, what is summed is also put down in it.
Resemblance weigh(const WeighedFrame& before, const WeighedFrame& after, const Exchange& exchange,
                  EvidenceBook* book = nullptr) {
  Resemblance result;
  result.shared = (before.shared() + after.shared()) / 2;
  auto lacking_before = slots_of(before, after, false);
  auto lacking_after = slots_of(after, before, true);
  result.replaced = cost_replaced(lacking_before, lacking_after, exchange, book);
  std::uint32_t left_before = weight_left(lacking_before);
  std::uint32_t left_after = weight_left(lacking_after);
  std::uint32_t displaced = std::min(left_before, left_after) * points(Weight::displaced) / 100;
  result.replaced += displaced;
  result.extra = (difference(left_before, left_after) + before.missing_beside() + after.missing_beside()) *
                 points(Weight::extra) / 100;
  // "Utbilda styrelsen i ekonomi" and "Utbilda styrelsen i juridik": whoever rewords a goal changes more than that.
  bool pure = result.extra == 0 && left_before == 0 && left_after == 0;
  if (pure) result.replaced = result.replaced * points(Weight::pure_exchange) / 100;
  std::uint32_t total = result.shared + result.replaced + result.extra;
  if (total > 0) result.score = static_cast<std::uint32_t>(std::uint64_t{result.shared} * whole / total);
  if (book == nullptr) return result;
  book->set_displaced(displaced);
  put_down(*book, before, lacking_before, after, lacking_after);
  return result;
}

/// What scores less than `least` stays as it is.
Resemblance weigh_all(const WeighedFrame& before, const WeighedFrame& after, const Language& language,
                      std::uint32_t least = 0, EvidenceBook* book = nullptr) {
  Exchange exchange{substitution_of(before, after, language), false};
  Resemblance result = weigh(before, after, exchange);
  bool unlike = result.score < points(Weight::price) && result.score >= points(Weight::price) / 2;
  exchange.one_deed = unlike && have_related_deeds(before, after, language);
  if (exchange.one_deed || book != nullptr) result = weigh(before, after, exchange, book);
  if (result.score < least) return result;
  result.ground = find_common_ground(before, after, language);
  result.ground->other_scope = exchange.things == Substitution::widens;
  std::uint32_t cost = result.shared * cost_of_ground(*result.ground) / 100;
  if (cost == 0) return result;
  if (book != nullptr) book->add_ground(cost);
  result.replaced += cost;
  std::uint32_t total = result.shared + result.replaced + result.extra;
  result.score = static_cast<std::uint32_t>(std::uint64_t{result.shared} * whole / total);
  return result;
}

}  // namespace

Resemblance compare_frames(const Frame& before, const Frame& after, const Vocabulary& vocabulary) {
  if (measures_another(before, after, vocabulary)) return {0, 0, 0, 0, Veto::other_measure, {}};
  return compare_words(before, after, vocabulary);
}

Resemblance compare_words(const Frame& before, const Frame& after, const Vocabulary& vocabulary) {
  WeighedFrame one(before, vocabulary);
  WeighedFrame other(after, vocabulary);
  find_shared(one, other, KinIndex(before, vocabulary));
  return weigh_all(one, other, vocabulary.language());
}

Likeness liken(const KinIndex& before, const Frame& after, LeastLikeness least) {
  const Vocabulary& vocabulary = before.vocabulary();
  if (measures_another(before.frame(), after, vocabulary)) return {};
  WeighedFrame one(before.frame(), vocabulary);
  WeighedFrame other(after, vocabulary);
  bool one_way = find_shared(one, other, before);
  if (!one.any_found()) return {.before_within = least.within == 0, .after_within = least.within == 0};
  const Language& language = vocabulary.language();
  Likeness likeness;
  Share share(one);
  Share other_share(other);
  if (!one_way) {
    likeness.before_within = share_within(one, share, least.within) >= least.within;
    likeness.after_within = share_within(other, other_share, least.within) >= least.within;
  }
  if (best_possible_score(share, other_share) >= least.score) {
    Resemblance all = weigh_all(one, other, language, least.score);
    if (all.score >= least.score) likeness.score = all.score;
    likeness.ground = all.ground;
  }
  if (likeness.score >= least.enough) return likeness;
  Paraphrase paraphrase = weigh_paraphrase(one, other, language, least.cover, likeness.ground);
  likeness.cover = paraphrase.cover;
  likeness.lift = paraphrase.lift;
  return likeness;
}

std::uint32_t score_parts(const KinIndex& whole_text, const Frame& parts) {
  const Vocabulary& vocabulary = whole_text.vocabulary();
  if (measures_another(whole_text.frame(), parts, vocabulary)) return 0;
  WeighedFrame one(whole_text.frame(), vocabulary);
  WeighedFrame other(parts, vocabulary);
  find_shared(one, other, whole_text);
  return weigh(one, other, {}).score;
}

Coverage cover(const Frame& part, const KinIndex& whole_text, std::uint32_t least) {
  const Vocabulary& vocabulary = whole_text.vocabulary();
  WeighedFrame one(part, vocabulary);
  WeighedFrame other(whole_text.frame(), vocabulary);
  find_shared(other, one, whole_text);
  Coverage coverage;
  coverage.within = share_within(one, Share(one), least);
  if (coverage.within < least) return {};
  coverage.replaced = exchanges_things(slots_of(one, other, false), slots_of(other, one, true));
  for (std::size_t i = 0; i < other.size(); ++i)
    coverage.claimed.push_back(other.term(i).formula ? 0 : other.term(i).weight * other.found(i) / whole);
  return coverage;
}

Frame join_frames(const Frame& one, const Frame& other, const Vocabulary& vocabulary) {
  Frame joined;
  std::set_union(one.terms.begin(), one.terms.end(), other.terms.begin(), other.terms.end(),
                 std::back_inserter(joined.terms), [](FrameTerm a, FrameTerm b) { return a.id < b.id; });
  if (joined.terms.size() > most_terms) joined.terms.resize(most_terms);
  weigh_frame(joined, vocabulary);
  return joined;
}

Evidence explain_frames(const Frame& before, const Frame& after, const Vocabulary& vocabulary) {
  WeighedFrame one(before, vocabulary);
  WeighedFrame other(after, vocabulary);
  find_shared(one, other, KinIndex(before, vocabulary));
  EvidenceBook book;
  book.add_shared(one, other, vocabulary.language());
  Resemblance all = weigh_all(one, other, vocabulary.language(), 0, &book);
  return std::move(book).close(all);
}

}  // namespace planctl
