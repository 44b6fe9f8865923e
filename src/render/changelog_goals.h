// The goals that a changelog tells of under one heading, as a list in markdown.
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/changelog_phrases.h"
#include "planctl/diff.h"

namespace planctl {

/// Where a change is told.
ChangelogEntry entry_of(const Change& change);

/// A phrase with what belongs in it.
template <typename... Args>
std::string filled(std::string_view phrase, const Args&... args) {
  return fmt::format(fmt::runtime(phrase), args...);
}

/// The texts of all goals by their lines, for what is said of those that are items of others.
class GoalsByLine {
 public:
  explicit GoalsByLine(const PlanDiff& diff);

  /// The goal that `goal` is an item of; empty for an outermost one.
  [[nodiscard]] std::string_view parent_of(const GoalText& goal, bool before) const;

 private:
  using Texts = std::unordered_map<std::uint32_t, std::string_view>;
  Texts before_;
  Texts after_;
};

/// The goals of one area under one heading, below the area's title; empty when there are none.
class AreaGoals {
 public:
  AreaGoals(ChangelogEntry entry, const ChangelogPhrases& phrases, const GoalsByLine& goals)
      : entry_(entry), phrases_(phrases), goals_(goals) {}

  std::string render(const AreaDiff& area, std::span<const Change> changes);

 private:
  void append_title(std::string_view title);
  void append_goal(const Change& change);
  void append_item(std::size_t depth, std::string_view text);
  [[nodiscard]] std::string text_of(const Change& change) const;
  [[nodiscard]] std::string remarks_on(const Change& change, std::string_view parent) const;

  ChangelogEntry entry_;
  const ChangelogPhrases& phrases_;
  const GoalsByLine& goals_;
  std::vector<std::uint32_t> open_;  ///< lines of the goal above and of those it is an item of
  std::string out_;
};

}  // namespace planctl
