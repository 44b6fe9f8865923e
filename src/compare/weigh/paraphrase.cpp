#include "compare/weigh/paraphrase.h"

#include <algorithm>

#include "compare/points.h"
#include "compare/weigh/common_ground.h"
#include "compare/weigh/slots.h"

namespace planctl {
namespace {

/// The harmonic mean of what each has of the other.
std::uint32_t cover_mutually(const WeighedFrame& before, const WeighedFrame& after) {
  std::uint32_t one = before.coverage();
  std::uint32_t other = after.coverage();
  return one + other == 0 ? 0 : 2 * one * other / (one + other);
}

bool exchange_things(const WeighedFrame& before, const WeighedFrame& after) {
  return exchanges_things(slots_of(before, after, false), slots_of(after, before, true));
}

/// What a text opens with: a deed that says something, a verb that does not, or what the other text does, too; a thing;
/// or it says what shall be.
enum class Opening : std::uint8_t { own_deed, light_verb, shared_deed, thing, statement };

Opening opening_of(const WeighedFrame& side) {
  if (side.states()) return Opening::statement;
  for (std::size_t i = 0; i < side.size(); ++i) {
    if (side.place(i) > 0) continue;
    if (side.role(i) != Role::action) return Opening::thing;
    if (side.term(i).kind != TermKind::content) return Opening::light_verb;
    // Where any word may be a verb, a thing is no deed that both do: "Canal walks".
    bool known = side.opens(i) || side.term(i).concepts.any();
    return side.found(i) > 0 && known ? Opening::shared_deed : Opening::own_deed;
  }
  return Opening::thing;
}

/// What both open with.
struct Openings {
  Opening one;
  Opening other;

  [[nodiscard]] int count(Opening opening) const { return int{one == opening} + int{other == opening}; }
  /// Neither two deeds nor two things.
  [[nodiscard]] bool may_agree() const { return count(Opening::own_deed) < 2 && count(Opening::thing) < 2; }
};

/// A deed and a statement hold nothing against each other, whatever stands first: "Bygga ramper", "Den som sitter i
/// rullstol ska komma in".
bool differ_in_form(const CommonGround& ground, const Openings& openings) {
  bool apart = ground.same_beginning && std::min(ground.lacking_before, ground.lacking_after) > 1;
  return !apart && openings.count(Opening::statement) == 1 &&
         openings.count(Opening::own_deed) + openings.count(Opening::light_verb) == 1;
}

/// Nor do two verbs of which at most one is a deed of its own: "Förenkla bokningen", "Göra det lättare att boka". But
/// "Köpa en ugn" and "Laga ugnen" are two.
bool agree_in_deed(const CommonGround& ground, const Openings& openings) {
  int statements = openings.count(Opening::statement);
  bool says_more = std::max(ground.lacking_before, ground.lacking_after) > 2;
  if (statements == 1 || (statements == 2 && says_more)) return false;
  return !ground.same_beginning && !ground.aside;
}

/// What the cover of two texts counts more, in thousandths.
std::uint32_t lift_of(const WeighedFrame& before, const WeighedFrame& after, const CommonGround& ground,
                      const Openings& openings) {
  if (ground.words == 0 || ground.only_name || !openings.may_agree()) return 0;
  if (ground.whole_words == 0 && exchange_things(before, after)) return 0;
  if (ground.reworded_opening) return points(Weight::one_deed);
  if (ground.same_opening) return 0;
  if (!differ_in_form(ground, openings)) return agree_in_deed(ground, openings) ? points(Weight::one_deed) : 0;
  bool little = ground.only_place || ground.whole_words == 0;
  return points(little ? Weight::one_deed : Weight::other_form);
}

/// Not "Ordna en fest" and "Ordna en resa", which do the same with two things, and not two things of one owner.
bool may_be_paraphrases(const WeighedFrame& before, const WeighedFrame& after, const CommonGround& ground) {
  if (ground.pieces > 2) return true;
  if (ground.pieces == 0 || ground.same_opening) return false;
  if (ground.pieces > 1) return true;
  return ground.words > 1 && !ground.other_deed && !ground.only_place && !exchange_things(before, after);
}

}  // namespace

Paraphrase weigh_paraphrase(const WeighedFrame& before, const WeighedFrame& after, const Language& language,
                            std::uint32_t least) {
  std::uint32_t cover = cover_mutually(before, after);
  if (cover + points(Weight::other_form) < least) return {};
  Openings openings{opening_of(before), opening_of(after)};
  if (cover < least && !openings.may_agree()) return {};
  CommonGround ground = find_common_ground(before, after, language);
  std::uint32_t lift = lift_of(before, after, ground, openings);
  if (lift > 0) return cover + lift < least ? Paraphrase{} : Paraphrase{cover, lift};
  return {cover >= least && may_be_paraphrases(before, after, ground) ? cover : 0, 0};
}

}  // namespace planctl
