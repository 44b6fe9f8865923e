#include "compare/tell/common_words.h"

#include <algorithm>
#include <array>
#include <span>

namespace planctl {
namespace {

using Price = std::uint32_t;
using Ids = std::span<const std::uint32_t>;

constexpr Price impossible = 1 << 30;
constexpr std::size_t largest_table = 1 << 14;  // bytes; larger ones are halved

/// A part of both texts.
struct MatchBlock {
  std::size_t before = 0;
  std::size_t before_end = 0;
  std::size_t after = 0;
  std::size_t after_end = 0;

  [[nodiscard]] std::size_t rows() const { return before_end - before; }
  [[nodiscard]] std::size_t columns() const { return after_end - after; }
  [[nodiscard]] bool empty() const { return rows() == 0 || columns() == 0; }
};

/// Where a way through a block starts or ends: behind an equal word, or in the middle of a change. `any` only ends.
enum class State : std::uint8_t { equal, change, any };

/// The price of a part of the way, by the state at its open end.
struct Prices {
  Price equal = impossible;
  Price change = impossible;
};

Prices prices_at(State state) {
  return {state == State::change ? impossible : 0, state == State::equal ? impossible : 0};
}

/// What is done at a place, by the state there.
enum Step : std::uint8_t { keep_in_equal = 1, keep_in_change = 2, remove = 4 };

struct Position {
  std::size_t before = 0;
  std::size_t after = 0;
};

/// Positions in increasing order of both sides, as many as there can be; `positions` increases in `before`.
std::vector<Position> longest_increase(const std::vector<Position>& positions) {
  constexpr std::size_t none = SIZE_MAX;
  std::vector<std::size_t> ends;  // by length less one, the chain that ends first
  std::vector<std::size_t> previous(positions.size(), none);
  for (std::size_t i = 0; i < positions.size(); ++i) {
    auto place = std::lower_bound(ends.begin(), ends.end(), positions[i].after,
                                  [&](std::size_t end, std::size_t after) { return positions[end].after < after; });
    if (place != ends.begin()) previous[i] = *(place - 1);
    if (place == ends.end()) {
      ends.push_back(i);
    } else {
      *place = i;
    }
  }
  std::vector<Position> chain(ends.size());
  for (std::size_t i = ends.empty() ? none : ends.back(), left = ends.size(); i != none; i = previous[i])
    chain[--left] = positions[i];
  return chain;
}

class CommonWords {
 public:
  explicit CommonWords(const WordIds& words) : words_(words), before_(words.before), after_(words.after) {}

  std::vector<CommonRun> find() {
    align({0, before_.size(), 0, after_.size()}, most_anchor_rounds);
    return std::move(runs_);
  }

 private:
  [[nodiscard]] Price price(std::uint32_t id) const { return words_.prices[id]; }

  void add(std::size_t before, std::size_t after, std::size_t size) {
    if (size == 0) return;
    bool joins = !runs_.empty() && runs_.back().before + runs_.back().size == before &&
                 runs_.back().after + runs_.back().size == after;
    if (joins) {
      runs_.back().size += size;
    } else {
      runs_.push_back({before, after, size});
    }
  }

  /// What both begin and end with is common in some cheapest way, whatever stands between.
  void align(MatchBlock block, int rounds) {
    std::size_t front = 0;
    std::size_t most = std::min(block.rows(), block.columns());
    while (front < most && before_[block.before + front] == after_[block.after + front]) ++front;
    add(block.before, block.after, front);
    std::size_t back = 0;
    while (back < most - front && before_[block.before_end - back - 1] == after_[block.after_end - back - 1]) ++back;
    MatchBlock middle{block.before + front, block.before_end - back, block.after + front, block.after_end - back};
    align_middle(middle, rounds);
    add(middle.before_end, middle.after_end, back);
  }

  void align_middle(MatchBlock block, int rounds) {
    if (block.empty()) return;
    if (block.rows() <= largest_exact / block.columns()) {
      align_exactly(block, State::equal, State::any);
    } else if (rounds > 0) {
      align_around(find_anchors(block), block, rounds);
    }
  }

  // ------------------------------------------------------------------------------------------- anchors

  void align_around(const std::vector<Position>& anchors, MatchBlock block, int rounds) {
    if (anchors.empty()) return;
    for (const Position& anchor : anchors) {
      align({block.before, anchor.before, block.after, anchor.after}, rounds - 1);
      add(anchor.before, anchor.after, 1);
      block.before = anchor.before + 1;
      block.after = anchor.after + 1;
    }
    align(block, rounds - 1);
  }

  /// Where a word stands in the block, and how often.
  struct Places {
    Position position;
    std::array<std::uint32_t, 2> count{};
  };

  std::vector<Position> find_anchors(MatchBlock block) {
    if (places_.empty()) places_.resize(words_.prices.size());
    for (std::size_t i = block.before; i < block.before_end; ++i) places_[before_[i]] = {};
    for (std::size_t j = block.after; j < block.after_end; ++j) places_[after_[j]] = {};
    for (std::size_t i = block.before; i < block.before_end; ++i) ++places_[before_[i]].count[0];
    for (std::size_t j = block.after; j < block.after_end; ++j) {
      places_[after_[j]].position.after = j;
      ++places_[after_[j]].count[1];
    }
    std::vector<Position> once;
    for (std::size_t i = block.before; i < block.before_end; ++i) {
      const Places& places = places_[before_[i]];
      bool anchor = places.count == std::array<std::uint32_t, 2>{1, 1} && price(before_[i]) >= least_anchor_price;
      if (anchor) once.push_back({i, places.position.after});
    }
    return longest_increase(once);
  }

  // --------------------------------------------------------------------------------------------- exact

  void align_exactly(MatchBlock block, State start, State end) {
    if (block.empty()) return;
    if (block.rows() == 1 || (block.rows() + 1) * (block.columns() + 1) <= largest_table) {
      follow(block, start, fill_table(block, end));
      return;
    }
    std::size_t middle = block.before + block.rows() / 2;
    auto [column, state] = find_crossing(block, middle, start, end);
    align_exactly({block.before, middle, block.after, column}, start, state);
    align_exactly({middle, block.before_end, column, block.after_end}, state, end);
  }

  struct Crossing {
    std::size_t column = 0;
    State state = State::equal;
  };

  /// Where, and in which state, a cheapest way through the block comes to the row `middle`.
  Crossing find_crossing(MatchBlock block, std::size_t middle, State start, State end) {
    to_.assign(block.columns() + 1, {});
    from_.assign(block.columns() + 1, {});
    to_.front() = prices_at(start);
    from_.back() = prices_at(end);
    pay_first_row(block);
    for (std::size_t i = block.before; i < middle; ++i) pay_row(block, i);
    pay_last_row(block);
    for (std::size_t i = block.before_end; i-- > middle;) pay_row_back(block, i, nullptr);
    Crossing best;
    Price least = UINT32_MAX;
    for (std::size_t j = 0; j <= block.columns(); ++j) {
      Price equal = to_[j].equal + from_[j].equal;
      Price change = to_[j].change + from_[j].change;
      if (std::min(equal, change) >= least) continue;
      least = std::min(equal, change);
      best = {block.after + j, equal <= change ? State::equal : State::change};
    }
    return best;
  }

  /// Of going on with a change.
  static Price changing(const Prices& prices) { return std::min(prices.equal + change_price, prices.change); }

  void pay_first_row(MatchBlock block) {
    for (std::size_t j = 0; j < block.columns(); ++j)
      to_[j + 1].change = changing(to_[j]) + price(after_[block.after + j]);
  }

  /// From the prices of the way to row `i` those to the next.
  void pay_row(MatchBlock block, std::size_t i) {
    std::uint32_t word = before_[i];
    Prices diagonal = to_.front();
    to_.front() = {impossible, changing(diagonal) + price(word)};
    for (std::size_t j = 0; j < block.columns(); ++j) {
      std::uint32_t other = after_[block.after + j];
      Prices above = to_[j + 1];
      to_[j + 1].change = std::min(changing(above) + price(word), changing(to_[j]) + price(other));
      to_[j + 1].equal = word == other ? std::min(diagonal.equal, diagonal.change) : impossible;
      diagonal = above;
    }
  }

  void pay_last_row(MatchBlock block) {
    for (std::size_t j = block.columns(); j-- > 0;) {
      from_[j].change = from_[j + 1].change + price(after_[block.after + j]);
      from_[j].equal = from_[j].change + change_price;
    }
  }

  /// From the prices of the way on from row `i + 1` those from row `i`; what is then done is stored in `steps`.
  void pay_row_back(MatchBlock block, std::size_t i, std::uint8_t* steps) {
    std::uint32_t word = before_[i];
    Prices diagonal = from_.back();
    Price change = diagonal.change + price(word);
    from_.back() = {change + change_price, change};
    if (steps != nullptr) steps[block.columns()] = Step::remove;
    for (std::size_t j = block.columns(); j-- > 0;) {
      std::uint32_t other = after_[block.after + j];
      Prices below = from_[j];
      Price removing = below.change + price(word);
      Price inserting = from_[j + 1].change + price(other);
      change = std::min(removing, inserting);
      Price keeping = word == other ? diagonal.equal : impossible;
      from_[j] = {std::min(keeping, change + change_price), std::min(keeping, change)};
      diagonal = below;
      if (steps == nullptr) continue;
      bool possible = keeping < impossible;
      steps[j] = static_cast<std::uint8_t>((possible && keeping <= change + change_price ? Step::keep_in_equal : 0) |
                                           (possible && keeping <= change ? Step::keep_in_change : 0) |
                                           (removing <= inserting ? Step::remove : 0));
    }
  }

  /// The steps of every place above the last row.
  const std::vector<std::uint8_t>& fill_table(MatchBlock block, State end) {
    std::size_t width = block.columns() + 1;
    from_.assign(width, {});
    from_.back() = prices_at(end);
    pay_last_row(block);
    table_.resize(block.rows() * width);
    for (std::size_t i = block.rows(); i-- > 0;) pay_row_back(block, block.before + i, table_.data() + i * width);
    return table_;
  }

  void follow(MatchBlock block, State state, const std::vector<std::uint8_t>& table) {
    std::size_t width = block.columns() + 1;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < block.rows() && j < width) {
      std::uint8_t step = table[i * width + j];
      bool keep = (step & (state == State::equal ? Step::keep_in_equal : Step::keep_in_change)) != 0;
      if (keep) add(block.before + i, block.after + j, 1);
      state = keep ? State::equal : State::change;
      bool down = keep || (step & Step::remove) != 0;
      j += keep || !down ? 1 : 0;
      i += down ? 1 : 0;
    }
  }

  const WordIds& words_;
  Ids before_;
  Ids after_;
  std::vector<CommonRun> runs_;
  std::vector<Places> places_;       ///< by id
  std::vector<Prices> to_;           ///< by column: of the way to a row
  std::vector<Prices> from_;         ///< by column: of the way on from a row
  std::vector<std::uint8_t> table_;  ///< steps
};

}  // namespace

std::vector<CommonRun> find_common_runs(const WordIds& words) { return CommonWords(words).find(); }

}  // namespace planctl
