// Outline, what is seen: every block of content as a row, with the facts that say whether it could name a list and
// whether it could be a goal. Facts are seen once and never changed.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/title_words.h"
#include "planctl/blocks.h"
#include "read/outline/marker_counts.h"

namespace planctl {

/// How a row looks, apart from its words: rows of one look tend to have one role.
using Look = std::uint32_t;

/// A block of content as the outline sees it.
struct OutlineRow {
  const Block* block = nullptr;
  BlockKind kind = BlockKind::paragraph;  ///< of the block; lead_in also for an item that the next ones complete
  std::uint32_t words = 0;
  bool brief = false;                ///< could name a list: a heading, label or lead-in, or short and no sentence
  bool sentence = false;             ///< ends like one, or goes on behind the end of one
  bool dated = false;                ///< holds a day, "4 mars", or is the year below a title
  bool approval = false;             ///< "Antagen av årsmötet", "Last updated"
  bool completes = false;            ///< the items complete it: "Vi ska", "Målen är att:"
  bool open_colon = false;           ///< of one that completes: only the colon says so, as in "Stugor:"
  bool goal_label = false;           ///< "Mål", "Våra mål för året:"
  bool of_goals = false;             ///< some word names goals: "Mål för stugorna"
  bool other_label = false;          ///< names lists of other things: "Nyckeltal", "Närvarande"
  bool activities = false;           ///< names lists of what is done: "Aktiviteter", "Så gör vi"
  bool quotes_rules = false;         ///< "Utdrag ur stadgarna", and the sentences below it
  bool past_year = false;            ///< a part begins that tells of a year gone by, or the plan behind it
  bool no_promise = false;           ///< heads what is done already, or is not to be done
  bool gone = false;                 ///< an item of a year before the plan's: "2029: Taket målades."
  bool front_matter = false;         ///< "Bakgrund", "Contents", "Uppföljning"
  bool value = false;                ///< behind a label that is known for one of values: "Ansvarig: Anna"
  bool labelled = false;             ///< that, or behind a label that other rows have in front, too
  bool said_of_title = false;        ///< stands right below a title and says who, or when
  bool number_alone = false;         ///< "Projekt 2": other rows are the same but for their number
  bool capitals = false;             ///< all letters are capitals
  bool titles_plan = false;          ///< is the plan's title, or part of it
  bool names_plan = false;           ///< the first row, or one with a word for a plan and its year
  bool headed_goal = false;          ///< above its part-goals: see see_headed_goals
  bool styled_goal = false;          ///< one of several goals that a style marks: see see_styled_goals
  bool heads_pair = false;           ///< a short heading with one row below it, as others next to it: see see_pairs
  bool opens_plan = false;           ///< a plan of several in the document begins here
  std::uint32_t repeats = 1;         ///< rows with these words
  std::uint32_t first = 0;           ///< the first of these in its plan, counted from 1; 0 where they are not counted
  std::uint32_t ending_repeats = 1;  ///< brief rows that end in the same word
  Look look = 0;
  std::string key;  ///< of a brief row: what is left when layout, case and punctuation are set aside
};

using OutlineRows = std::vector<OutlineRow>;

inline bool is_title(const OutlineRow& row) {
  return row.kind == BlockKind::heading || row.kind == BlockKind::label || row.kind == BlockKind::lead_in;
}

/// Does the row stand right below the one above it?
inline bool is_close(const OutlineRows& rows, std::size_t i) {
  return rows[i].block->first_line == rows[i - 1].block->last_line + 1;
}

/// The same, or nothing but what stands at the edges of pages is between the two.
inline bool is_close_over_page(const OutlineRows& rows, std::size_t i) {
  const Block* above = rows[i - 1].block;
  if (is_close(rows, i)) return true;
  return above + 1 < rows[i].block &&
         std::all_of(above + 1, rows[i].block, [](const Block& block) { return block.kind == BlockKind::furniture; });
}

/// How large the letters of a row are, in percent of the body's; where no size is known, as large as the body's.
inline std::uint32_t letters_of(const OutlineRow& row) {
  constexpr std::uint32_t body = 100;
  constexpr std::uint32_t smallest = 20;  // below are the levels of headings
  const std::uint32_t size = row.block->style >> 2U;
  return size < smallest ? body : size;
}

/// How a row looks: its kind, level and mark, and whether it is in capitals or ends in a colon.
Look look_of(const OutlineRow& row);

/// Makes prose of the row that says more of a goal above it, and can name nothing.
void make_value(OutlineRow& row);

/// Sees all rows. `titles` are the indexes of the blocks that the titles of plans consist of, `openings` of those that
/// open one plan of several.
OutlineRows see_outline_rows(const BlockList& blocks, const std::vector<std::size_t>& titles,
                             const std::vector<std::size_t>& openings);

}  // namespace planctl
