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
  BestTwo of_before(before);
  BestTwo of_after(after);
  for (FaintPair& it : faint) {
    if (!context.in_same_area(it.before, it.after)) {
      it.score -= std::min(it.score, points(Weight::other_area));
    } else if (it.one_deed) {
      it.score += points(Weight::other_form);
    }
    of_before.see(it.before, it.score);
    of_after.see(it.after, it.score);
  }
  std::erase_if(faint, [&](const FaintPair& it) {
    bool best = of_before.stands_out(it.before, it.score) && of_after.stands_out(it.after, it.score);
    return !best || it.score < points(Weight::cover);
  });
  return faint;
}

}  // namespace planctl
