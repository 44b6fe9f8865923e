#include "corpus/pins.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "messages/say.h"
#include "text/keys.h"
#include "text/printable.h"
#include "text/spelling.h"

namespace planctl {
namespace {

constexpr std::size_t slip = 2;             // bytes that a mistyped text differs in: one or two letters
constexpr std::size_t most_pairs = 10'000;  // that one pin may say something of

// ------------------------------------------------------------------------------------------------ conflicts

struct PinKeys {
  std::string before;
  std::string after;
};

bool can_meet(const Pin& one, const Pin& other) { return !one.years || !other.years || *one.years == *other.years; }

/// What an earlier pin says that a later one cannot agree with; empty where both can hold.
std::string contradiction(const Pin& earlier, const PinKeys& keys, const Pin& later, const PinKeys& later_keys) {
  bool same_before = keys.before == later_keys.before;
  bool same_after = keys.after == later_keys.after;
  if (!can_meet(earlier, later) || (!same_before && !same_after)) return {};
  if (same_before && same_after) {
    if (earlier.same == later.same) return {};
    return earlier.same ? say("both are the same goal") : say("both are different goals");
  }
  if (!earlier.same || !later.same) return {};
  return say("'{}' became '{}'", earlier.before.text, earlier.after.text);
}

/// Of pins with one text, or with both, the first for every pair of years; under no years the one for all.
using Years = std::optional<std::array<int, 2>>;
using FirstByYears = std::map<Years, std::size_t>;
using FirstByText = std::unordered_map<std::string, FirstByYears>;

/// All earlier pins agree with each other, so that of those with the same texts and years one speaks for all.
class ConflictSearch {
 public:
  explicit ConflictSearch(const std::vector<Pin>& pins) : pins_(pins) {
    for (const Pin& pin : pins) keys_.push_back({exact_key(pin.before.text), exact_key(pin.after.text)});
  }

  std::optional<PinConflict> search() {
    for (std::size_t pin = 0; pin < pins_.size(); ++pin) {
      const auto& [before, after] = keys_[pin];
      std::string both = fmt::format("{}\n{}", before, after);
      bool same = pins_[pin].same;
      std::vector<const FirstByYears*> others{&(same ? different_ : same_)[both]};
      if (same) others.insert(others.end(), {&same_before_[before], &same_after_[after]});
      for (const FirstByYears* earlier : others) {
        if (auto conflict = conflict_with(pin, *earlier)) return conflict;
      }
      (same ? same_ : different_)[both].emplace(pins_[pin].years, pin);
      if (!same) continue;
      same_before_[before].emplace(pins_[pin].years, pin);
      same_after_[after].emplace(pins_[pin].years, pin);
    }
    return std::nullopt;
  }

 private:
  /// A pin for all years meets every other. The first of them that agreed with the others speaks for them all.
  [[nodiscard]] std::optional<PinConflict> conflict_with(std::size_t pin, const FirstByYears& earlier) const {
    std::vector<std::size_t> met;
    auto meet = [&](const Years& years) {
      if (auto found = earlier.find(years); found != earlier.end()) met.push_back(found->second);
    };
    meet(std::nullopt);
    if (pins_[pin].years) meet(pins_[pin].years);
    bool all = !pins_[pin].years && met.empty();
    for (auto it = earlier.begin(); all && it != earlier.end(); ++it) met.push_back(it->second);
    for (std::size_t other : met) {
      if (auto conflict = conflict_between(other, pin)) return conflict;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<PinConflict> conflict_between(std::size_t other, std::size_t pin) const {
    std::string message = contradiction(pins_[other], keys_[other], pins_[pin], keys_[pin]);
    return message.empty() ? std::nullopt : std::optional(PinConflict{other, pin, message});
  }

  const std::vector<Pin>& pins_;
  std::vector<PinKeys> keys_;
  FirstByText same_;
  FirstByText different_;
  FirstByText same_before_;
  FirstByText same_after_;
};

// ------------------------------------------------------------------------------------------------ goals

/// True when at most `edits` bytes put in, taken out or replaced lead from one text to the other.
bool is_within(std::size_t edits, std::string_view from, std::string_view to) {
  auto same =
      static_cast<std::size_t>(std::mismatch(from.begin(), from.end(), to.begin(), to.end()).first - from.begin());
  from.remove_prefix(same);
  to.remove_prefix(same);
  if (from.empty() || to.empty()) return from.size() + to.size() <= edits;
  if (edits == 0) return false;
  return is_within(edits - 1, from.substr(1), to.substr(1)) || is_within(edits - 1, from.substr(1), to) ||
         is_within(edits - 1, from, to.substr(1));
}

using Goals = std::vector<GoalIndex>;

/// What keys have in common when they differ by a slip: their digits, and nearly their length.
std::string shape_of(const std::string& key, std::size_t length) {
  std::string digits = key;
  std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
  return fmt::format("{} {}", digits, length);
}

/// The goals of a plan by their keys.
class GoalTable {
 public:
  explicit GoalTable(const Plan& plan) : plan_(plan) {
    for (std::size_t area = 0; area < plan.areas.size(); ++area) {
      const auto& goals = plan.areas[area].goals;
      for (std::size_t goal = 0; goal < goals.size(); ++goal)
        goals_[exact_key(goals[goal].text)].push_back({area, goal});
    }
    for (const auto& [key, goals] : goals_) shapes_[shape_of(key, key.size())].push_back(key);
  }

  /// In the order of the plan.
  [[nodiscard]] const Goals& find(const std::string& text) const {
    static const Goals none;
    auto found = goals_.find(exact_key(text));
    return found == goals_.end() ? none : found->second;
  }
  /// True when a goal was probably meant: it differs in a letter or two, and in no digit.
  [[nodiscard]] bool has_nearly(const std::string& text) const {
    std::string key = exact_key(text);
    if (key.size() <= 3 * slip) return false;
    for (std::size_t length = key.size() - slip; length <= key.size() + slip; ++length) {
      auto found = shapes_.find(shape_of(key, length));
      if (found == shapes_.end()) continue;
      auto is_slip = [&](std::string_view goal) { return is_within(slip, key, goal); };
      if (std::any_of(found->second.begin(), found->second.end(), is_slip)) return true;
    }
    return false;
  }
  [[nodiscard]] std::vector<std::string> texts() const {
    std::vector<std::string> texts;
    for (const Area& area : plan_.areas) {
      for (const Goal& goal : area.goals) texts.push_back(goal.text);
    }
    return texts;
  }

 private:
  const Plan& plan_;
  std::unordered_map<std::string, Goals> goals_;
  std::unordered_map<std::string, std::vector<std::string_view>> shapes_;  ///< keys of `goals_`
};

// ------------------------------------------------------------------------------------------------ resolving

Error no_such_goal(const Pin& pin, const PinText& text, std::string_view side, const GoalTable& goals) {
  std::string_view way_out = pin.years ? translated("a pin about another plan of that year goes without years")
                                       : translated("a pin about other plans needs its years");
  return Error(say("{}: no goal of the plan {} is '{}'{} ({})", printable(to_string(text.place)), translated(side),
                   printable(text.text), did_you_mean(text.text, goals.texts()), way_out),
               2);
}

Error too_many_pairs(const Pin& pin, std::size_t before, std::size_t after) {
  return Error(say("{}: its texts stand {} times before and {} times after; a pin holds for {} pairs at most",
                   printable(to_string(pin.place)), before, after, most_pairs),
               2);
}

class Resolver {
 public:
  Resolver(const Plan& before, const Plan& after)
      : years_{before.year(), after.year()}, before_(before), after_(after) {}

  void resolve(const Pin& pin) {
    if (pin.years && *pin.years != years_) return;
    bool said =
        !said_.insert({pin.same, pin.years.has_value(), exact_key(pin.before.text), exact_key(pin.after.text)}).second;
    if (said) return;
    const Goals& before = before_.find(pin.before.text);
    const Goals& after = after_.find(pin.after.text);
    if (before.empty() || after.empty()) return judge_missing(pin, before.empty(), after.empty());
    if (pin.same) {
      for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i) add(before[i], after[i], true);
    } else {
      add_all(pin, before, after);
    }
  }

  std::vector<PinnedPair> finish() { return std::move(pairs_); }

 private:
  /// Without years a pin may well be about other plans, unless both of its texts are here but for a slip.
  void judge_missing(const Pin& pin, bool no_before, bool no_after) const {
    if (!pin.years) {
      bool meant_here =
          (!no_before || before_.has_nearly(pin.before.text)) && (!no_after || after_.has_nearly(pin.after.text));
      if (!meant_here) return;
    }
    if (no_before) throw no_such_goal(pin, pin.before, "before", before_);
    throw no_such_goal(pin, pin.after, "after", after_);
  }

  void add_all(const Pin& pin, const Goals& before, const Goals& after) {
    if (before.size() > most_pairs / after.size()) throw too_many_pairs(pin, before.size(), after.size());
    for (const GoalIndex& one : before) {
      for (const GoalIndex& other : after) add(one, other, false);
    }
  }

  /// The same may be said twice.
  void add(const GoalIndex& before, const GoalIndex& after, bool same) {
    if (known_.insert({before, after}).second) pairs_.push_back({before, after, same});
  }

  std::array<int, 2> years_;
  GoalTable before_;
  GoalTable after_;
  std::set<std::tuple<bool, bool, std::string, std::string>> said_;
  std::set<std::pair<GoalIndex, GoalIndex>> known_;
  std::vector<PinnedPair> pairs_;
};

}  // namespace

std::string to_string(const ConfigPlace& place) {
  return fmt::format("{}:{}:{}", place.path, place.line, place.column);
}

std::optional<PinConflict> find_conflict(const std::vector<Pin>& pins) { return ConflictSearch(pins).search(); }

std::vector<PinnedPair> resolve_pins(const std::vector<Pin>& pins, const Plan& before, const Plan& after) {
  if (pins.empty()) return {};
  Resolver resolver(before, after);
  for (const Pin& pin : pins) resolver.resolve(pin);
  return resolver.finish();
}

}  // namespace planctl
