// planctl_bench_plans: writes two plans of any size, of which the second is the first one two years later; or with
// --years as many plans, of which each is the one before a year later.
#include <fmt/format.h>

#include <charconv>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "goals.h"

namespace bench {
namespace {

constexpr std::size_t goals_in_area = 25;

// Of the goals before, in percent; the rest is dropped, and as many are added.
constexpr std::size_t same = 60;
constexpr std::size_t reworded = 20;

// Of the goals that are still there.
constexpr std::size_t moved = 2;
constexpr std::size_t swapped = 10;  // with the one in front

constexpr std::size_t renamed_areas = 5;

struct Arguments {
  std::size_t goals = 0;
  std::filesystem::path folder;
  bool adverse = false;
  int years = 0;
  std::uint32_t seed = 1;
};

struct Area {
  std::string title;
  std::vector<Goal> goals;
};

using Plan = std::vector<Area>;

Plan compose_plan(std::size_t goals, const WordLists& lists, Dice& dice) {
  Plan plan;
  for (std::size_t goal = 0; goal < goals; ++goal) {
    if (goal % goals_in_area == 0) plan.push_back({compose_title(lists, dice), {}});
    plan.back().goals.push_back(compose_goal(lists, dice));
  }
  return plan;
}

void swap_some(std::vector<Goal>& goals, Dice& dice) {
  for (std::size_t i = 1; i < goals.size(); ++i) {
    if (dice.chance(swapped)) std::swap(goals[i - 1], goals[i]);
  }
}

/// What becomes of one goal; an added one stands in the place of one that was dropped.
Goal renew(const Goal& goal, const WordLists& lists, Dice& dice) {
  std::size_t fate = dice.roll(100);
  if (fate < same) return goal;
  return fate < same + reworded ? reword(goal, lists, dice) : compose_goal(lists, dice);
}

Plan renew_plan(const Plan& before, const WordLists& lists, Dice& dice) {
  Plan after;
  for (const Area& area : before)
    after.push_back({dice.chance(renamed_areas) ? compose_title(lists, dice) : area.title, {}});
  for (std::size_t i = 0; i < before.size(); ++i) {
    for (const Goal& goal : before[i].goals) {
      std::size_t place = dice.chance(moved) ? dice.roll(after.size()) : i;
      after[place].goals.push_back(renew(goal, lists, dice));
    }
  }
  for (Area& area : after) swap_some(area.goals, dice);
  return after;
}

void write_plan(const std::filesystem::path& path, int year, const Plan& plan, const WordLists& lists) {
  std::ofstream file(path, std::ios::binary);
  file << fmt::format("Mål och inriktning {}\n\nStämman har antagit dessa områden och mål.\n", year);
  for (const Area& area : plan) {
    file << fmt::format("\n{}\n\nDet här området är viktigt för alla som vistas i naturen.\n\n", area.title);
    for (const Goal& goal : area.goals) file << fmt::format("• {}\n", text_of(goal, lists));
  }
  if (!file.flush()) throw std::runtime_error(fmt::format("{}: cannot be written", path.string()));
}

template <typename Number>
Number parse_number(std::string_view text) {
  Number number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size())
    throw std::runtime_error(fmt::format("'{}': expected a number", text));
  return number;
}

Arguments parse_arguments(const std::vector<std::string_view>& words) {
  Arguments arguments;
  std::vector<std::string_view> places;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--adverse") {
      arguments.adverse = true;
    } else if (words[i] == "--years" && i + 1 < words.size()) {
      arguments.years = parse_number<int>(words[++i]);
    } else if (words[i] == "--seed" && i + 1 < words.size()) {
      arguments.seed = parse_number<std::uint32_t>(words[++i]);
    } else {
      places.push_back(words[i]);
    }
  }
  if (places.size() != 2)
    throw std::runtime_error("usage: planctl_bench_plans GOALS FOLDER [--adverse] [--seed N] [--years N]");
  arguments.goals = parse_number<std::size_t>(places[0]);
  arguments.folder = places[1];
  return arguments;
}

void write_plans(const Arguments& arguments) {
  const WordLists& lists = arguments.adverse ? adverse_lists() : natural_lists();
  Dice dice(arguments.seed);
  Plan plan = compose_plan(arguments.goals, lists, dice);
  std::filesystem::create_directories(arguments.folder);
  if (arguments.years == 0) {
    write_plan(arguments.folder / "before.txt", 2024, plan, lists);
    return write_plan(arguments.folder / "after.txt", 2026, renew_plan(plan, lists, dice), lists);
  }
  constexpr int first_year = 1990;
  for (int year = first_year; year < first_year + arguments.years; ++year) {
    write_plan(arguments.folder / fmt::format("{}.txt", year), year, plan, lists);
    plan = renew_plan(plan, lists, dice);
  }
}

}  // namespace
}  // namespace bench

int main(int count, char** words) {
  try {
    bench::write_plans(bench::parse_arguments({words + 1, words + count}));
    return 0;
  } catch (const std::exception& error) {
    fmt::print(stderr, "planctl_bench_plans: {}\n", error.what());
    return 2;
  }
}
