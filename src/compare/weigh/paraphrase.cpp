#include "compare/weigh/paraphrase.h"

#include <algorithm>

#include "compare/points.h"
#include "compare/weigh/marks.h"
#include "compare/weigh/slots.h"

namespace planctl {
namespace {

/// The harmonic mean of what each has of the other.
std::uint32_t cover_mutually(const WeighedFrame& before, const WeighedFrame& after, std::uint32_t marks) {
  std::uint32_t one = before.coverage(marks);
  std::uint32_t other = after.coverage(marks);
  return one + other == 0 ? 0 : 2 * one * other / (one + other);
}

bool exchange_things(const WeighedFrame& before, const WeighedFrame& after) {
  return exchanges_things(slots_of(before, after, false), slots_of(after, before, true));
}

/// What both open with.
struct Openings {
  const WeighedFrame& one;
  const WeighedFrame& other;

  [[nodiscard]] int count(Opening opening) const {
    return int{one.opening() == opening} + int{other.opening() == opening};
  }
  /// Deeds that the other text does not speak of.
  [[nodiscard]] int own_deeds() const { return int{has_own_deed(one)} + int{has_own_deed(other)}; }
  /// Neither two deeds of two kinds nor two things, nor a thing and what shall be.
  [[nodiscard]] bool may_agree() const {
    int things = count(Opening::thing);
    bool one_deed = own_deeds() < 2 || one.does_alike(other);
    return one_deed && things < 2 && (things == 0 || count(Opening::statement) == 0);
  }

 private:
  static bool has_own_deed(const WeighedFrame& side) {
    return side.opening() == Opening::deed && !side.shares_opener();
  }
};

/// A deed and a statement hold nothing against each other, whatever stands first: "Bygga ramper till alla stugor",
/// "Varje stuga ska gå att nå med rullstol".
bool differ_in_form(const CommonGround& ground, const Openings& openings) {
  bool apart = ground.same_beginning && std::min(ground.lacking_before, ground.lacking_after) > 1;
  return !apart && openings.count(Opening::statement) == 1 &&
         openings.own_deeds() + openings.count(Opening::light_verb) == 1;
}

/// Nor do two verbs of which at most one is a deed of its own: "Lära barn simma", "Ge barn en plats i simskolan". But
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
  if (ground.words == 0 || ground.only_name || ground.other_number || !openings.may_agree()) return 0;
  if (ground.whole_words == 0 && exchange_things(before, after)) return 0;
  if (ground.reworded_opening) return points(Weight::one_deed);
  // "Start a choir for beginners" and "Open a workshop for beginners" are two things.
  if (openings.own_deeds() == 2) {
    const bool one = ground.akin_deeds && ground.shares_thing && (!ground.aside || ground.words > 1);
    return one ? points(Weight::one_deed) : 0;
  }
  if (ground.same_opening) return 0;
  if (!differ_in_form(ground, openings)) return agree_in_deed(ground, openings) ? points(Weight::one_deed) : 0;
  bool little = ground.only_place || ground.whole_words == 0;
  return points(little ? Weight::one_deed : Weight::other_form);
}

/// Not "Ordna en fest" and "Ordna en resa", which do the same with two things, and not two things of one owner.
bool may_be_paraphrases(const WeighedFrame& before, const WeighedFrame& after, const CommonGround& ground,
                        std::uint32_t marks) {
  if (ground.words == 0 || ground.other_number)
    return false;  // "Lunch på onsdagar i mars", "Teater på torsdagar i mars"
  std::uint32_t pieces = ground.pieces + marks;
  if (pieces > 2) return true;
  if (pieces == 0 || (ground.same_opening && !shares_much(ground))) return false;
  if (pieces > 1) return true;
  return ground.words > 1 && !ground.other_deed && !ground.only_place && !exchange_things(before, after);
}

}  // namespace

Paraphrase weigh_paraphrase(const WeighedFrame& before, const WeighedFrame& after, const Language& language,
                            std::uint32_t least, const std::optional<CommonGround>& known) {
  std::uint32_t marks = count_marks(before, after);
  std::uint32_t cover = cover_mutually(before, after, marks);
  std::uint32_t most = points(before.states() != after.states() ? Weight::other_form : Weight::one_deed);
  if (cover + most < least) return {};
  Openings openings{before, after};
  if (cover < least && (!openings.may_agree() || open_with_one_word(before, after))) return {};
  CommonGround ground = known ? *known : find_common_ground(before, after, language);
  std::uint32_t lift = lift_of(before, after, ground, openings);
  if (lift > 0) return cover + lift < least ? Paraphrase{} : Paraphrase{cover, lift};
  // "Läxhjälp klockan 15 i biblioteket", "Sagostund klockan 15 i biblioteket"
  if (marks > 0 && (ground.only_place || openings.count(Opening::thing) == 2)) {
    marks = 0;
    cover = cover_mutually(before, after, marks);
  }
  return {cover >= least && may_be_paraphrases(before, after, ground, marks) ? cover : 0, 0};
}

}  // namespace planctl
