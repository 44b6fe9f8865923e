// Outline, candidates: for every list up to nine rows above it that could name its area, each with the clues that speak
// for it and against it; and the clues for the list as goals.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <vector>

#include "read/outline/points.h"
#include "read/outline/wording.h"

namespace planctl {

/// A row that could name a list.
struct NameCandidate {
  std::size_t row = 0;
  Evidence evidence;
  std::uint32_t series_crossed = 0;  ///< of the lists that stand nearer, members of a numbered series
};

/// What holds for the lists of a document as a whole.
struct ListHabits {
  std::string marker;            ///< the commonest kind of marks
  std::size_t goal_labels = 0;   ///< rows that say that goals follow
  std::size_t goal_section = 0;  ///< the row of the only goal label, where headings stand below it; 0 where none is
  std::vector<bool> series;      ///< of each row: an item that may name, see find_candidates
  bool has_series = false;       ///< there are some, and they do not count elsewhere
  bool references = false;       ///< the series counts elsewhere: its members name nothing here and are no goals
  std::size_t title = 0;         ///< row of the plan's title
  bool promising = false;        ///< most rows of several lists say what shall be
  std::uint32_t letters = 0;     ///< size of those that most rows with marks have, in percent of the body's
  bool promised_deeds = false;   ///< what stands below "Åtgärder" says what shall be, as goals do
  bool begun_deeds = false;      ///< what stands below labels of deeds alone does: see is_of_deeds
  bool deeds_behind = false;     ///< what stands below "Åtgärder" stands behind goals each time
  bool told = false;             ///< most rows of some list tell what was
  bool rules = false;            ///< the document says at its top that it holds rules, a report or minutes
  std::size_t sections = 0;      ///< of paragraphs that say what shall be
  std::map<Look, std::size_t> headed;  ///< such lists right below headings of one look
  std::map<Look, std::size_t> heads;   ///< headings of one look
  std::size_t first_marked = 0;        ///< row of the first such list with marks, and of the last
  std::size_t last_marked = 0;
  std::set<std::string_view> openings;  ///< of promises, see promise_openings
  std::size_t good_lists = 0;           ///< lists with marks, or below a repeated label, that speak like goals
};

/// "§ 3 Mål för året": a goal label that stands once and counts as the headings do is one of them; "3.2 Mål" is a part
/// of the area that has the 3.
bool is_numbered_label(const OutlineRow& row);

/// The candidates for the name of `list`, nearest first. `series` are the items (by row) that may name: members of a
/// numbered series that stand alone between lists; a candidate that is one has the clue `item`. `weak` are the lists
/// that do not speak like goals: to reach behind one costs no more than prose.
std::vector<NameCandidate> find_candidates(const OutlineRows& rows, const std::vector<List>& lists, std::size_t list,
                                           const std::vector<bool>& series, const std::vector<bool>& weak);

/// The clues for a list as goals, of which its words are seen already.
Evidence goal_evidence(const OutlineRows& rows, const std::vector<List>& lists, std::size_t list,
                       const ListHabits& habits, const ListWording& wording);

}  // namespace planctl
