// What holds for every alignment: generated plans, and the cases of tests/spec/alignment.txt.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

#include "comparisons.h"
#include "generated_plans.h"
#include "planctl/alignment.h"
#include "random.h"
#include "readings.h"
#include "spec.h"
#include "unicode.h"
#include "visible.h"

namespace planctl::tests {
namespace {

Alignment align(const Plan& before, const Plan& after) { return align_plans(before, after, {"sv", {}}); }

/// Texts without case and layout, which tell no goals apart.
std::string texts_of(const Plan& plan, const std::vector<GoalIndex>& goals) {
  std::vector<std::string> texts;
  for (GoalIndex goal : goals) texts.push_back(unicode::key(plan.areas[goal.area].goals[goal.goal].text));
  std::sort(texts.begin(), texts.end());
  std::string joined;
  for (const std::string& text : texts) joined += (joined.empty() ? "" : " | ") + text;
  return joined;
}

/// The matches as lines that name goals by their texts, in the order of their letters.
std::string print_sorted(const Plan& before, const Plan& after, const Alignment& alignment) {
  std::vector<std::string> lines;
  for (const Match& match : alignment.matches) {
    lines.push_back(fmt::format("{} {:.3f}{}: {} -> {}\n", to_string(match.kind), match.similarity,
                                match.certain ? "" : " uncertain", texts_of(before, match.before),
                                texts_of(after, match.after)));
  }
  std::sort(lines.begin(), lines.end());
  std::string out;
  for (const std::string& line : lines) out += line;
  return out;
}

std::string print_aligned(const Plan& before, const Plan& after) {
  return print_sorted(before, after, align(before, after));
}

Alignment mirror(Alignment alignment) {
  for (Match& match : alignment.matches) {
    std::swap(match.before, match.after);
    match.kind = mirrored(match.kind);
  }
  return alignment;
}

std::vector<GoalIndex> goals_of(const Plan& plan) {
  std::vector<GoalIndex> goals;
  for (std::size_t a = 0; a < plan.areas.size(); ++a) {
    for (std::size_t g = 0; g < plan.areas[a].goals.size(); ++g) goals.push_back({a, g});
  }
  return goals;
}

/// The goals that the matches have on one side, in the order of the plan.
std::vector<GoalIndex> matched_goals(const Alignment& alignment, std::vector<GoalIndex> Match::*side) {
  std::vector<GoalIndex> goals;
  for (const Match& match : alignment.matches) goals.insert(goals.end(), (match.*side).begin(), (match.*side).end());
  std::sort(goals.begin(), goals.end());
  return goals;
}

/// Areas as titles that became titles; those that nothing became are left out.
std::multiset<std::string> area_pairs(const Plan& before, const Plan& after, const std::vector<AreaMatch>& areas) {
  std::multiset<std::string> pairs;
  for (const AreaMatch& area : areas) {
    if (area.before < 0 || area.after < 0) continue;
    pairs.insert(before.areas[static_cast<std::size_t>(area.before)].title + " -> " +
                 after.areas[static_cast<std::size_t>(area.after)].title);
  }
  return pairs;
}

/// Up to three pins of each sort, on goals that have no other.
std::vector<PinnedPair> make_pins(const Plan& before, const Plan& after, std::uint32_t seed) {
  Random random(seed);
  std::vector<GoalIndex> one = goals_of(before);
  std::vector<GoalIndex> other = goals_of(after);
  random.shuffle(one);
  random.shuffle(other);
  std::vector<PinnedPair> pins;
  for (std::size_t i = 0; i < std::min({one.size(), other.size(), std::size_t{6}}); ++i)
    pins.push_back({one[i], other[i], i % 2 == 0});
  return pins;
}

bool is_pair(const Match& match, const PinnedPair& pin) {
  return match.before == std::vector{pin.before} && match.after == std::vector{pin.after};
}

bool has_both(const Match& match, const PinnedPair& pin) {
  return std::find(match.before.begin(), match.before.end(), pin.before) != match.before.end() &&
         std::find(match.after.begin(), match.after.end(), pin.after) != match.after.end();
}

/// How many plans are generated: PLANCTL_PAIRS, or what takes a few seconds.
std::uint32_t count_seeds() {
  constexpr std::uint32_t few = 200;
  const char* wanted = std::getenv("PLANCTL_PAIRS");
  return wanted == nullptr ? few : static_cast<std::uint32_t>(std::strtoul(wanted, nullptr, 10));
}

constexpr std::uint32_t more_seeds[] = {377, 441, 557, 687, 751, 2902, 5577, 5897, 8261, 9398};  // went wrong once

/// Calls `check` with two plans and the seed that they grew from.
template <typename Check>
void for_all_generated(Check check) {
  auto check_seed = [&](std::uint32_t seed) {
    CAPTURE(seed);
    auto [before, after] = generate_plans(seed);
    check(before, after, seed);
  };
  std::uint32_t seeds = count_seeds();
  for (std::uint32_t seed = 0; seed < seeds; ++seed) check_seed(seed);
  for (std::uint32_t seed : more_seeds) check_seed(seed);
}

}  // namespace

TEST_CASE("aligning: generated plans have all that may become of a goal") {
  std::map<ChangeKind, int> kinds;
  int uncertain = 0;
  for_all_generated([&](const Plan& before, const Plan& after, std::uint32_t) {
    for (const Match& match : align(before, after).matches) {
      ++kinds[match.kind];
      uncertain += match.certain ? 0 : 1;
    }
  });
  CHECK(kinds.size() == 7);
  for (const auto& found : kinds) CHECK_MESSAGE(found.second >= 20, to_string(found.first));
  CHECK(uncertain >= 20);
}

TEST_CASE("aligning: every goal is in exactly one match") {
  for_all_generated([](const Plan& before, const Plan& after, std::uint32_t) {
    Alignment alignment = align(before, after);
    CHECK((matched_goals(alignment, &Match::before) == goals_of(before)));
    CHECK((matched_goals(alignment, &Match::after) == goals_of(after)));
    CHECK(alignment.capped == 0);
  });
}

TEST_CASE("aligning: the order of goals changes nothing") {
  for_all_generated([](const Plan& before, const Plan& after, std::uint32_t seed) {
    check_same(print_aligned(before, after),
               print_aligned(shuffle_goals(before, seed), shuffle_goals(after, seed + 1)));
  });
}

TEST_CASE("aligning: the other way round, all is mirrored") {
  for_all_generated([](const Plan& before, const Plan& after, std::uint32_t) {
    Alignment there = align(before, after);
    Alignment back = align(after, before);
    check_same(print_sorted(before, after, there), print_sorted(before, after, mirror(back)));
    for (AreaMatch& area : back.areas) std::swap(area.before, area.after);
    CHECK((area_pairs(before, after, there.areas) == area_pairs(before, after, back.areas)));
  });
}

TEST_CASE("aligning: a plan against itself is unchanged, and stands where it stood") {
  for_all_generated([](const Plan& before, const Plan&, std::uint32_t) {
    Alignment alignment = align(before, before);
    REQUIRE(alignment.matches.size() == before.goal_count());
    for (const Match& match : alignment.matches) {
      CHECK(match.kind == ChangeKind::unchanged);
      CHECK((match.before == match.after));
      CHECK(match.similarity == 1);
      CHECK(match.certain);
    }
  });
}

TEST_CASE("aligning: pins win") {
  for_all_generated([](const Plan& before, const Plan& after, std::uint32_t seed) {
    std::vector<PinnedPair> pins = make_pins(before, after, seed);
    Alignment alignment = align_plans(before, after, {"sv", pins});
    CHECK((matched_goals(alignment, &Match::before) == goals_of(before)));
    CHECK((matched_goals(alignment, &Match::after) == goals_of(after)));
    const auto& matches = alignment.matches;
    for (const PinnedPair& pin : pins) {
      if (pin.same) {
        CHECK(std::any_of(matches.begin(), matches.end(), [&](const Match& match) { return is_pair(match, pin); }));
      } else {
        CHECK(std::none_of(matches.begin(), matches.end(), [&](const Match& match) { return has_both(match, pin); }));
      }
    }
  });
}

TEST_CASE("aligning: the specified cases hold the other way round") {
  for (const SpecCase& spec_case : read_spec("alignment.txt")) {
    CAPTURE(spec_case.line);
    Comparison there = parse_comparison(from_visible(spec_case.input));
    Comparison back = turn_round(there);
    std::string language = spec_case.option("lang", "sv");
    auto align = [&](const Comparison& it) {
      return align_plans(it.before, it.after, {language, resolve_pins(it.pins, it.before, it.after)});
    };
    check_same(print_sorted(there.before, there.after, align(there)),
               print_sorted(there.before, there.after, mirror(align(back))));
  }
}

}  // namespace planctl::tests
