// What two texts have in common as a reader counts it: in how many things, and what each says besides.
#pragma once

#include <cstdint>

#include "compare/weigh/weighed_frame.h"

namespace planctl {

struct CommonGround {
  std::uint32_t pieces = 0;          ///< words that both have; those that stand beside each other in both are one thing
  std::uint32_t words = 0;           ///< the same words, each by itself
  std::uint32_t whole_words = 0;     ///< and those of them of which either has not only a part
  std::uint32_t lacking_before = 0;  ///< content words that have nothing on the other side, asides left out
  std::uint32_t lacking_after = 0;
  bool only_place = false;      ///< what they have in common is where it is done
  bool only_name = false;       ///< or a name
  bool other_scope = false;     ///< what one has instead of the other is all of something: "i alla skolor", "i hallen"
  bool same_beginning = false;  ///< the first word that tells something is the same: "Utbilda ledare i …"
  bool same_opening = false;    ///< both do the same first, whether it says something or not: "Öka antalet …"
  bool reworded_opening = false;  ///< and each in its own word: "Repair the fence", "Fix the fencing"
  bool own_deed = false;          ///< one opens with a verb that says something, and the other with none that does
  bool aside =
      false;  ///< what one speaks of first the other only has to do with: "Öppna hamnar", "En karta över hamnar"
  bool akin_deeds = false;    ///< each opens with a verb of its own, but both are of one kind: "Restore", "Repair"
  bool shares_thing = false;  ///< what either speaks of first the other has, too
  bool other_number = false;  ///< one thing with two numbers, and each says something else of it: "hus 4", "hus 2"
  bool other_deed = false;    ///< each opens with a verb that says something, and neither says what the other does
};

/// After find_shared. Symmetric.
CommonGround find_common_ground(const WeighedFrame& before, const WeighedFrame& after, const Language& language);

/// Both do the same first, and say so in one word: a part of find_common_ground.
bool open_with_one_word(const WeighedFrame& before, const WeighedFrame& after);

/// True where all that one has instead of the other is all of something: "kurs i lek för nybörjare", "… för alla
/// ledare".
bool exchange_scopes(const WeighedFrame& before, const WeighedFrame& after);

/// "Anställa en kurator", "Dra in kuratorstjänsten": each does first what undoes the other's deed, or is a step below.
bool have_related_deeds(const WeighedFrame& before, const WeighedFrame& after, const Language& language);

/// "Build a shared record of past plantings and …": more than how a sentence begins.
bool shares_much(const CommonGround& ground);

/// What speaks against two texts that have little in common and each something else, in percent of what they share.
std::uint32_t cost_of_ground(const CommonGround& ground);

}  // namespace planctl
