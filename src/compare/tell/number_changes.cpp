#include "compare/tell/number_changes.h"

#include <algorithm>
#include <string>

namespace planctl {
namespace {

bool same_value(const Figure& a, const Figure& b) {
  return a.is_date == b.is_date && a.low == b.low && a.high == b.high;
}

/// Articles are figures only beside true ones.
bool same_unit(const Figure& a, const Figure& b) {
  bool spans = a.days > 0 && b.days > 0;
  return a.is_date == b.is_date && (a.unit == b.unit || spans) && !(a.is_article && b.is_article);
}

class NumberPairs {
 public:
  NumberPairs(const PromiseText& before, const PromiseText& after)
      : before_(before.wording), after_(after.wording), from_(before.figures), to_(after.figures) {}

  std::vector<NumberChange> compare() {
    pair_in_order();
    pair_if([](const Figure& a, const Figure& b) { return same_value(a, b) && a.unit == b.unit; });
    pair_if(same_unit);
    drop_articles(from_);
    drop_articles(to_);
    pair_if(same_value);
    if (from_.size() == 1 && to_.size() == 1)
      pair_if([&](const Figure& a, const Figure& b) { return same_place(a, b); });
    std::vector<NumberChange> changes;
    std::sort(pairs_.begin(), pairs_.end(), [](const auto& a, const auto& b) { return a.first.begin < b.first.begin; });
    for (const auto& [from, to] : pairs_) {
      if (!same_value(from, to)) changes.push_back({std::string(from.text), std::string(to.text)});
    }
    append_single(changes);
    return changes;
  }

 private:
  template <typename Same>
  void pair_if(Same same) {
    std::erase_if(from_, [&](const Figure& figure) {
      auto other = std::find_if(to_.begin(), to_.end(), [&](const Figure& it) { return same(figure, it); });
      if (other == to_.end()) return false;
      pairs_.emplace_back(figure, *other);
      to_.erase(other);
      return true;
    });
  }

  /// "från 20 till 30" and "från 30 till 40": the same figures of the same things.
  void pair_in_order() {
    if (!std::equal(from_.begin(), from_.end(), to_.begin(), to_.end(), same_unit)) return;
    for (std::size_t i = 0; i < from_.size(); ++i) pairs_.emplace_back(from_[i], to_[i]);
    from_.clear();
    to_.clear();
  }

  static void drop_articles(std::vector<Figure>& figures) {
    std::erase_if(figures, [](const Figure& figure) { return figure.is_article; });
  }

  /// The last figure of either side is the same one when a unit is missing, or the word in front is the same.
  [[nodiscard]] bool same_place(const Figure& a, const Figure& b) const {
    if (a.is_date != b.is_date) return false;
    bool behind_same = a.begin > 0 && b.begin > 0 && before_[a.begin - 1].folded == after_[b.begin - 1].folded;
    return a.unit.empty() || b.unit.empty() || behind_same;
  }

  void append_single(std::vector<NumberChange>& changes) const {
    auto is_target = [](const Figure& figure) { return figure.is_date || !figure.unit.empty(); };
    for (const Figure& figure : from_) {
      if (to_.empty() && is_target(figure)) changes.push_back({std::string(figure.text), {}});
    }
    for (const Figure& figure : to_) {
      if (from_.empty() && is_target(figure)) changes.push_back({{}, std::string(figure.text)});
    }
  }

  const Wording& before_;
  const Wording& after_;
  std::vector<Figure> from_;  ///< not yet paired
  std::vector<Figure> to_;
  std::vector<std::pair<Figure, Figure>> pairs_;
};

}  // namespace

std::vector<NumberChange> compare_numbers(const PromiseText& before, const PromiseText& after) {
  if (before.figures.empty() && after.figures.empty()) return {};
  return NumberPairs(before, after).compare();
}

}  // namespace planctl
