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
  /// Neither two deeds nor two things, nor two statements.
  [[nodiscard]] bool may_agree() const {
    return count(Opening::own_deed) < 2 && count(Opening::thing) < 2;
  }
};

/// No deed of one text speaks against the other's: "Bygga ramper" and "Den som sitter i rullstol ska komma in",
/// "Förenkla bokningen" and "Göra det lättare att boka". But "Köpa en ugn" and "Laga ugnen" are two.
bool agree_in_deed(const WeighedFrame& before, const WeighedFrame& after, const CommonGround& ground,
                   const Openings& openings) {
  if (ground.words == 0 || ground.only_name || !openings.may_agree()) return false;
  if (ground.whole_words == 0 && exchange_things(before, after)) return false;
  if (ground.reworded_opening) return true;
  if (ground.same_opening) return false;
  auto [least, most] = std::minmax(ground.lacking_before, ground.lacking_after);
  if (openings.count(Opening::statement) == 2 && most > 2) return false;
  if (openings.count(Opening::statement) != 1) return !ground.same_beginning && !ground.aside;
  bool apart = ground.same_beginning && least > 1;
  return !apart && openings.count(Opening::own_deed) + openings.count(Opening::light_verb) == 1;
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
  if (cover + points(Weight::one_deed) < least) return {};
  Openings openings{opening_of(before), opening_of(after)};
  if (cover < least && !openings.may_agree()) return {};
  CommonGround ground = find_common_ground(before, after, language);
  if (agree_in_deed(before, after, ground, openings)) return {cover, true};
  return {cover >= least && may_be_paraphrases(before, after, ground) ? cover : 0, false};
}

}  // namespace planctl
