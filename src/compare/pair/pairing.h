// Goals while they are being paired: both plans flattened, and who belongs to whom.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/alignment.h"

namespace planctl {

inline constexpr std::uint32_t unpaired = UINT32_MAX;
inline constexpr std::uint32_t grouped = UINT32_MAX - 1;  ///< with several of the other side, or as one of several
/// Has a counterpart of the same wording; which of several it is will be told when all is known about the areas.
inline constexpr std::uint32_t promised = UINT32_MAX - 2;

inline bool is_goal(std::uint32_t partner) { return partner < promised; }

/// The goals of one plan in order.
struct GoalList {
  std::vector<GoalIndex> places;
  std::vector<std::string_view> texts;

  explicit GoalList(const Plan& plan);
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(places.size()); }
  [[nodiscard]] std::vector<std::uint32_t> all() const;
  [[nodiscard]] std::uint32_t area(std::uint32_t goal) const { return static_cast<std::uint32_t>(places[goal].area); }
};

struct Pair {
  std::uint32_t before = 0;
  std::uint32_t after = 0;

  auto operator<=>(const Pair&) const = default;
};

/// Goals of both sides, ascending.
struct GoalNumbers {
  std::vector<std::uint32_t> before;
  std::vector<std::uint32_t> after;
};

/// What is known of a pair.
struct PairTraits {
  std::uint16_t similarity = 0;  ///< in thousandths
  ChangeKind kind = ChangeKind::unchanged;
  Reason reason = Reason::none;
  bool certain = true;
  std::uint16_t lift = 0;  ///< in thousandths, see Match
};

/// One goal of one side and several of the other, ascending.
struct GoalGroup {
  ChangeKind kind = ChangeKind::split;
  std::vector<std::uint32_t> before;
  std::vector<std::uint32_t> after;
  double similarity = 0;
};

/// What was chosen so far. What is paired stays paired; a pair may grow into a group.
class Pairing {
 public:
  Pairing(std::uint32_t before, std::uint32_t after)
      : of_before_(before, unpaired), of_after_(after, unpaired), traits_(before) {}

  void add(Pair pair, ChangeKind kind, std::uint32_t similarity, bool certain, Reason reason);
  void promise(Pair pair) { of_before_[pair.before] = of_after_[pair.after] = promised; }
  /// Sets the similarity of the pair of a goal before.
  void rate(std::uint32_t before, std::uint32_t similarity) {
    traits_[before].similarity = static_cast<std::uint16_t>(similarity);
  }
  /// Says what the similarity of that pair was counted more.
  void lift(std::uint32_t before, std::uint32_t lift) { traits_[before].lift = static_cast<std::uint16_t>(lift); }
  /// The whole and the goal that it is paired with, if any, with others that are paired with none.
  void join(GoalGroup group);
  [[nodiscard]] bool is_any_grouped(const GoalGroup& group) const;

  [[nodiscard]] std::uint32_t of_before(std::uint32_t goal) const { return of_before_[goal]; }
  [[nodiscard]] std::uint32_t of_after(std::uint32_t goal) const { return of_after_[goal]; }
  [[nodiscard]] bool is_free(Pair pair) const {
    return of_before_[pair.before] == unpaired && of_after_[pair.after] == unpaired;
  }
  /// Of the pair that a goal before belongs to.
  [[nodiscard]] PairTraits traits_of(std::uint32_t before) const { return traits_[before]; }
  [[nodiscard]] std::vector<std::uint32_t> free_before() const;
  [[nodiscard]] std::vector<std::uint32_t> free_after() const;
  [[nodiscard]] const std::vector<GoalGroup>& groups() const { return groups_; }

 private:
  std::vector<std::uint32_t> of_before_;
  std::vector<std::uint32_t> of_after_;
  std::vector<PairTraits> traits_;  ///< by goal before
  std::vector<GoalGroup> groups_;
};

/// A goal in a group of goals that may be paired with each other.
struct Member {
  std::uint64_t group = 0;
  std::uint32_t goal = 0;
  std::uint32_t rank = 0;  ///< in the group, before the order of the plan
};

/// Pairs the first goal of each group with the first one of the same group on the other side, and so on.
std::vector<Pair> zip_groups(std::vector<Member> before, std::vector<Member> after);

/// The same for groups that have one goal on each side.
std::vector<Pair> zip_single_groups(std::vector<Member> before, std::vector<Member> after);

}  // namespace planctl
