// What a changelog says around the documents' own words, in each language; {} as in fmt. Written for members of an
// organisation: whole sentences, no terms of comparing.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "language/phrases.h"

namespace planctl {

/// What a goal is told under, in the order of a year's sections; unchanged goals are only counted.
enum class ChangelogEntry : std::uint8_t {
  unchanged,
  added,
  returned,  ///< added, but an earlier plan had it
  dropped,
  strengthened,
  weakened,
  reversed,
  reworded,
  split,
  merged,
  moved,  ///< and nothing else
  renewed
};

inline constexpr std::size_t changelog_entries = 12;

struct ChangelogSection {
  std::string_view heading;
  std::string_view lead;  ///< a sentence below the heading; may be empty
  Counted count;          ///< behind a number, in "Av dem är 7 nya"
};

struct ChangelogPhrases {
  std::string_view title;     ///< {} plan after, {} year of the first plan
  std::string_view compared;  ///< {} plan after, {} plan before
  std::string_view goals;     ///< {} goals after, {} how many before
  std::string_view as_many;   ///< {} goals after, and as many before
  std::string_view of_these;  ///< {} a list of counts
  std::string_view nothing;   ///< when no goal changed
  Counted dropped;            ///< behind their number; a sentence
  std::string_view marks;     ///< what struck and bold words are
  Counted new_areas;          ///< {} a list; so are the next two
  Counted dropped_areas;
  Counted renamed_areas;
  std::string_view renamed;  ///< {} before, {} after
  std::array<ChangelogSection, changelog_entries> sections;
  std::string_view formerly_in;  ///< {} area
  std::string_view last_in;      ///< {} year of the plan that had the goal last
  std::string_view item_of;      ///< {} the goal above it
  std::string_view uncertain;
  std::string_view became;      ///< behind a goal that was split
  std::string_view replaces;    ///< behind a goal that others were merged into
  std::string_view first_plan;  ///< {} goals, {} areas
  std::string_view untitled;    ///< an area without a title

  [[nodiscard]] const ChangelogSection& section(ChangelogEntry entry) const {
    return sections[static_cast<std::size_t>(entry)];
  }
};

/// As phrases_of.
const ChangelogPhrases& changelog_phrases_of(std::string_view asked, std::string_view own);

}  // namespace planctl
