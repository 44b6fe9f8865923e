// What comparing asks of the goals of a plan alone, found out once where a plan is compared with several.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compare/weigh/frame.h"
#include "planctl/alignment.h"

namespace planctl {

using KeyOf = std::string (*)(std::string_view);

/// A number of the key that a text has; none where that is empty.
std::uint64_t key_number(KeyOf key_of, std::string_view text);
inline constexpr std::uint64_t no_key = 0;

struct PreparedGoal {
  ReadText words;
  std::uint64_t exact = no_key;       ///< of exact_key, see text/keys.h
  std::uint64_t yearless = no_key;    ///< of yearless_key
  std::uint64_t figureless = no_key;  ///< of figureless_key

  [[nodiscard]] std::uint64_t number_of(KeyOf key_of) const;
};

PreparedGoal prepare_goal(std::string_view text, TextReader& reader);

/// The goals of a plan in their order, and the titles of its areas.
struct PreparedPlan {
  std::vector<const PreparedGoal*> goals;
  std::vector<const ReadText*> titles;
};

/// Both sides of a comparison, read with one lexicon.
struct PreparedSides {
  const Lexicon& lexicon;
  const PreparedPlan& before;
  const PreparedPlan& after;
};

/// As align_plans, of sides that are prepared in the language of the options.
Alignment align_prepared(const Plan& before, const Plan& after, const AlignOptions& options,
                         const PreparedSides& prepared);

}  // namespace planctl
