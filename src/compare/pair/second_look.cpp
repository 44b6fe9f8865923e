#include "compare/pair/second_look.h"

#include <algorithm>

#include "compare/points.h"

namespace planctl {
namespace {

/// The best two scores of every goal of one side.
class BestTwo {
 public:
  explicit BestTwo(std::size_t goals) : best_(goals), second_(goals) {}

  void see(std::uint32_t goal, std::uint32_t score) {
    second_[goal] = std::max(second_[goal], std::min(score, best_[goal]));
    best_[goal] = std::max(best_[goal], score);
  }
  [[nodiscard]] bool stands_out(std::uint32_t goal, std::uint32_t score) const {
    return score == best_[goal] && score >= second_[goal] + points(Weight::cover_margin);
  }

 private:
  std::vector<std::uint32_t> best_;
  std::vector<std::uint32_t> second_;
};

}  // namespace

std::vector<FaintPair> look_again(std::vector<FaintPair> faint, std::size_t before, std::size_t after,
                                  const LeftoverContext& context) {
  std::erase_if(faint, [&](const FaintPair& it) { return !context.is_free(it); });
  auto rank = [&](const FaintPair& it) {
    if (!context.in_same_area(it.before, it.after)) return it.cover - std::min(it.cover, points(Weight::other_area));
    return it.cover + it.lift;
  };
  BestTwo of_before(before);
  BestTwo of_after(after);
  for (const FaintPair& it : faint) {
    of_before.see(it.before, rank(it));
    of_after.see(it.after, rank(it));
  }
  std::erase_if(faint, [&](const FaintPair& it) {
    std::uint32_t reached = rank(it);
    bool best = of_before.stands_out(it.before, reached) && of_after.stands_out(it.after, reached);
    return !best || reached < points(Weight::cover);
  });
  return faint;
}

}  // namespace planctl
