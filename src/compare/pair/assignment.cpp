#include "compare/pair/assignment.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <queue>
#include <tuple>

namespace planctl {
namespace {

constexpr std::uint32_t nobody = UINT32_MAX;
constexpr std::int64_t unreached = std::numeric_limits<std::int64_t>::max();

using EdgeIds = std::vector<std::uint32_t>;

/// Which goals hang together: a forest of goals of both sides, joined edge by edge.
class Components {
 public:
  explicit Components(std::size_t goals) : parents_(goals) { std::iota(parents_.begin(), parents_.end(), 0U); }

  void join(std::uint32_t one, std::uint32_t other) { parents_[root(one)] = root(other); }
  std::uint32_t root(std::uint32_t goal) {
    while (parents_[goal] != goal) goal = parents_[goal] = parents_[parents_[goal]];
    return goal;
  }

 private:
  std::vector<std::uint32_t> parents_;
};

/// Shortest augmenting paths. A goal before may also stay alone at no cost; a pair costs its gain, negated.
/// Prices keep every reduced cost at zero or above, and that of the edges in use at zero.
class Solver {
 public:
  Solver(std::span<const Edge> edges, std::size_t before, std::size_t after)
      : edges_(edges),
        edge_of_before_(before, nobody),
        edge_of_after_(after, nobody),
        price_before_(before),
        price_after_(after),
        distance_(after, unreached),
        reached_by_(after, nobody) {}

  /// `edges` are all edges of one component, those of a goal before beside each other.
  void solve(std::span<const std::uint32_t> edges) {
    for (std::size_t begin = 0; begin < edges.size();) {
      std::size_t end = begin;
      std::uint32_t goal = edges_[edges[begin]].before;
      while (end < edges.size() && edges_[edges[end]].before == goal) ++end;
      own_edges_[goal] = edges.subspan(begin, end - begin);
      begin = end;
      place(goal);
    }
  }

  void reserve(std::size_t before) { own_edges_.resize(before); }
  [[nodiscard]] const std::vector<std::uint32_t>& edge_of_before() const { return edge_of_before_; }

 private:
  struct Reach {
    std::int64_t distance = 0;
    std::uint32_t after = nobody;
    bool operator<(const Reach& other) const { return distance > other.distance; }
  };

  [[nodiscard]] std::int64_t reduced(const Edge& edge) const {
    return -edge.gain - price_before_[edge.before] - price_after_[edge.after];
  }

  /// Finds the cheapest way to give `goal` a partner, or to leave it or one of those that it pushes out alone.
  void place(std::uint32_t goal) {
    price_before_[goal] = least_cost(goal);
    std::priority_queue<Reach> open;
    std::vector<std::uint32_t> settled;
    touched_.clear();
    std::uint32_t alone = goal;                // who stays alone if nothing better is found
    std::int64_t best = -price_before_[goal];  // and what that costs
    std::uint32_t free = nobody;
    relax(goal, 0, open);
    while (!open.empty()) {
      Reach reach = open.top();
      open.pop();
      if (reach.distance >= best) break;
      if (reach.distance > distance_[reach.after]) continue;
      settled.push_back(reach.after);
      if (edge_of_after_[reach.after] == nobody) {
        free = reach.after;
        best = reach.distance;
        break;
      }
      std::uint32_t next = edges_[edge_of_after_[reach.after]].before;
      if (reach.distance - price_before_[next] < best) {
        best = reach.distance - price_before_[next];
        alone = next;
      }
      relax(next, reach.distance, open);
    }
    reprice(goal, settled, best);
    if (free != nobody) {
      augment(free, goal);
    } else {
      leave_alone(alone, goal);
    }
    for (std::uint32_t after : touched_) distance_[after] = unreached;
  }

  /// The price at which neither an edge nor staying alone is below cost.
  [[nodiscard]] std::int64_t least_cost(std::uint32_t goal) const {
    std::int64_t least = 0;
    for (std::uint32_t id : own_edges_[goal])
      least = std::min(least, -edges_[id].gain - price_after_[edges_[id].after]);
    return least;
  }

  void relax(std::uint32_t goal, std::int64_t distance, std::priority_queue<Reach>& open) {
    for (std::uint32_t id : own_edges_[goal]) {
      const Edge& edge = edges_[id];
      if (edge_of_before_[goal] == id) continue;
      std::int64_t through = distance + reduced(edge);
      if (through >= distance_[edge.after]) continue;
      if (distance_[edge.after] == unreached) touched_.push_back(edge.after);
      distance_[edge.after] = through;
      reached_by_[edge.after] = id;
      open.push({through, edge.after});
    }
  }

  void reprice(std::uint32_t goal, const std::vector<std::uint32_t>& settled, std::int64_t best) {
    price_before_[goal] += best;
    for (std::uint32_t after : settled) {
      std::int64_t slack = best - std::min(distance_[after], best);
      price_after_[after] -= slack;
      if (edge_of_after_[after] != nobody) price_before_[edges_[edge_of_after_[after]].before] += slack;
    }
  }

  /// Turns the path that ends in `after` around, back to where it began.
  void augment(std::uint32_t after, std::uint32_t begin) {
    for (;;) {
      std::uint32_t id = reached_by_[after];
      std::uint32_t goal = edges_[id].before;
      std::uint32_t left = edge_of_before_[goal];
      edge_of_before_[goal] = id;
      edge_of_after_[after] = id;
      if (goal == begin) return;
      after = edges_[left].after;
    }
  }

  void leave_alone(std::uint32_t goal, std::uint32_t begin) {
    if (goal == begin) return;
    std::uint32_t after = edges_[edge_of_before_[goal]].after;
    edge_of_before_[goal] = nobody;
    augment(after, begin);
  }

  std::span<const Edge> edges_;
  std::vector<std::span<const std::uint32_t>> own_edges_;
  std::vector<std::uint32_t> edge_of_before_;
  std::vector<std::uint32_t> edge_of_after_;
  std::vector<std::int64_t> price_before_;
  std::vector<std::int64_t> price_after_;
  std::vector<std::int64_t> distance_;
  std::vector<std::uint32_t> reached_by_;
  std::vector<std::uint32_t> touched_;
};

/// The edges with a gain, those of one component beside each other, and within it those of one goal before.
EdgeIds sort_by_component(std::span<const Edge> edges, Components& components) {
  EdgeIds ids;
  for (std::uint32_t id = 0; id < edges.size(); ++id) {
    if (edges[id].gain > 0) ids.push_back(id);
  }
  auto rank = [&](std::uint32_t id) {
    return std::tuple(components.root(edges[id].before), edges[id].before, edges[id].after);
  };
  std::sort(ids.begin(), ids.end(), [&](std::uint32_t one, std::uint32_t other) { return rank(one) < rank(other); });
  return ids;
}

/// Takes the edge with the largest gain again and again.
void take_best_first(std::span<const Edge> edges, EdgeIds ids, EdgeIds& chosen) {
  std::sort(ids.begin(), ids.end(), [&](std::uint32_t one, std::uint32_t other) {
    return std::pair(-edges[one].gain, one) < std::pair(-edges[other].gain, other);
  });
  std::vector<std::uint32_t> before;
  std::vector<std::uint32_t> after;
  for (std::uint32_t id : ids) {
    before.push_back(edges[id].before);
    after.push_back(edges[id].after);
  }
  std::sort(before.begin(), before.end());
  std::sort(after.begin(), after.end());
  std::vector<char> taken_before(before.size());
  std::vector<char> taken_after(after.size());
  auto place = [](const std::vector<std::uint32_t>& goals, std::uint32_t goal) {
    return std::lower_bound(goals.begin(), goals.end(), goal) - goals.begin();
  };
  for (std::uint32_t id : ids) {
    char& one = taken_before[static_cast<std::size_t>(place(before, edges[id].before))];
    char& other = taken_after[static_cast<std::size_t>(place(after, edges[id].after))];
    if (one != 0 || other != 0) continue;
    one = other = 1;
    chosen.push_back(id);
  }
}

}  // namespace

Assignment assign(std::span<const Edge> edges, std::size_t before, std::size_t after) {
  Components components(before + after);
  for (const Edge& edge : edges) {
    if (edge.gain > 0) components.join(edge.before, static_cast<std::uint32_t>(before) + edge.after);
  }
  EdgeIds ids = sort_by_component(edges, components);
  Solver solver(edges, before, after);
  solver.reserve(before);
  Assignment assignment;
  for (std::size_t begin = 0; begin < ids.size();) {
    std::uint32_t root = components.root(edges[ids[begin]].before);
    std::size_t end = begin;
    while (end < ids.size() && components.root(edges[ids[end]].before) == root) ++end;
    if (end - begin > most_linked) {
      EdgeIds linked(ids.begin() + static_cast<std::ptrdiff_t>(begin), ids.begin() + static_cast<std::ptrdiff_t>(end));
      assignment.capped.insert(assignment.capped.end(), linked.begin(), linked.end());
      take_best_first(edges, std::move(linked), assignment.chosen);
    } else {
      solver.solve(std::span(ids).subspan(begin, end - begin));
    }
    begin = end;
  }
  for (std::uint32_t id : solver.edge_of_before()) {
    if (id != nobody) assignment.chosen.push_back(id);
  }
  std::sort(assignment.chosen.begin(), assignment.chosen.end());
  return assignment;
}

}  // namespace planctl
