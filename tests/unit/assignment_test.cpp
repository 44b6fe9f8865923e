// src/compare/pair/assignment.h, against trying everything.
#include "compare/pair/assignment.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "random.h"

namespace planctl::tests {
namespace {

struct Graph {
  std::uint32_t before = 0;
  std::uint32_t after = 0;
  std::vector<Edge> edges;
};

/// Few different gains, so that many sums are equal; some gain nothing.
Graph small_graph(std::uint32_t seed) {
  Random random(seed);
  Graph graph{1 + random.below(6), 1 + random.below(6), {}};
  std::uint32_t density = 10 + random.below(91);
  std::uint32_t gains = 1 + random.below(8);
  for (std::uint32_t one = 0; one < graph.before; ++one) {
    for (std::uint32_t other = 0; other < graph.after; ++other) {
      if (random.chance(density)) graph.edges.push_back({one, other, std::int64_t{random.below(gains + 2)} - 1});
    }
  }
  random.shuffle(graph.edges);
  return graph;
}

/// `size` goals on each side, each linked with all.
Graph full_graph(std::uint32_t size, std::uint32_t gains, std::uint32_t seed) {
  Random random(seed);
  Graph graph{size, size, {}};
  for (std::uint32_t one = 0; one < size; ++one) {
    for (std::uint32_t other = 0; other < size; ++other) graph.edges.push_back({one, other, 1 + random.below(gains)});
  }
  return graph;
}

/// The best sum for the goals before from `goal` on, when `taken` are the goals after that have partners.
std::int64_t best_gain(const Graph& graph, std::uint32_t goal, std::uint32_t taken) {
  if (goal == graph.before) return 0;
  std::int64_t best = best_gain(graph, goal + 1, taken);
  for (const Edge& edge : graph.edges) {
    std::uint32_t bit = 1U << edge.after;
    if (edge.before != goal || edge.gain <= 0 || (taken & bit) != 0) continue;
    best = std::max(best, edge.gain + best_gain(graph, goal + 1, taken | bit));
  }
  return best;
}

/// The sum of the gains. Checks that no edge is without one, and no goal in two.
std::int64_t valid_gain(const Graph& graph, const Assignment& assignment) {
  std::set<std::uint32_t> before;
  std::set<std::uint32_t> after;
  std::int64_t sum = 0;
  CHECK(std::is_sorted(assignment.chosen.begin(), assignment.chosen.end()));
  for (std::uint32_t id : assignment.chosen) {
    REQUIRE(id < graph.edges.size());
    CHECK(graph.edges[id].gain > 0);
    CHECK(before.insert(graph.edges[id].before).second);
    CHECK(after.insert(graph.edges[id].after).second);
    sum += graph.edges[id].gain;
  }
  return sum;
}

/// Best first leaves an edge out only for one that gains as much and has a goal in common with it.
void check_best_first(const Graph& graph, const Assignment& assignment) {
  std::vector<std::int64_t> gain_before(graph.before);
  std::vector<std::int64_t> gain_after(graph.after);
  for (std::uint32_t id : assignment.chosen) {
    const Edge& edge = graph.edges[id];
    gain_before[edge.before] = gain_after[edge.after] = edge.gain;
  }
  for (const Edge& edge : graph.edges) CHECK(edge.gain <= std::max(gain_before[edge.before], gain_after[edge.after]));
}

}  // namespace

TEST_CASE("assignment: the best sum of all small graphs") {
  for (std::uint32_t seed = 0; seed < 20000; ++seed) {
    CAPTURE(seed);
    Graph graph = small_graph(seed);
    Assignment assignment = assign(graph.edges, graph.before, graph.after);
    std::int64_t gain = valid_gain(graph, assignment);
    CHECK(gain == best_gain(graph, 0, 0));
    CHECK(assignment.capped.empty());
  }
}

TEST_CASE("assignment: gains as large as they may be") {
  for (std::uint32_t seed = 0; seed < 2000; ++seed) {
    CAPTURE(seed);
    Graph graph = small_graph(seed);
    for (Edge& edge : graph.edges) edge.gain *= (std::int64_t{1} << 52) / 8;
    CHECK(valid_gain(graph, assign(graph.edges, graph.before, graph.after)) == best_gain(graph, 0, 0));
  }
}

TEST_CASE("assignment: nobody to pair") {
  CHECK(assign({}, 0, 0).chosen.empty());
  CHECK(assign({}, 3, 2).chosen.empty());
  Edge idle[] = {{0, 0, 0}, {1, 0, -5}};
  CHECK(assign(idle, 2, 1).chosen.empty());
}

TEST_CASE("assignment: one partner more is worth more than one better pair") {
  Edge chain[] = {{0, 0, 5}, {0, 1, 3}, {1, 0, 3}};
  CHECK(assign(chain, 2, 2).chosen == std::vector<std::uint32_t>{1, 2});
  chain[0].gain = 7;
  CHECK(assign(chain, 2, 2).chosen == std::vector<std::uint32_t>{0});
}

TEST_CASE("assignment: too many that hang together are paired best first") {
  constexpr std::uint32_t size = 60;
  for (std::uint32_t gains : {1U, 5U, 1000000U}) {
    CAPTURE(gains);
    Graph graph = full_graph(size, gains, gains);
    Assignment assignment = assign(graph.edges, size, size);
    CHECK(assignment.capped.size() == graph.edges.size());
    CHECK(assignment.chosen.size() == size);
    valid_gain(graph, assignment);
    check_best_first(graph, assignment);
  }
}

TEST_CASE("assignment: the cap counts the edges of one component") {
  constexpr std::uint32_t side = 50;
  static_assert(most_linked < side * side);
  std::vector<Edge> edges = full_graph(side, 9, 1).edges;
  edges.resize(most_linked);
  CHECK(assign(edges, side, side).capped.empty());
  edges = full_graph(side, 9, 1).edges;
  edges.resize(most_linked + 1);
  edges.insert(edges.end(), {{side, side, 5}, {side, side + 1, 3}, {side + 1, side, 3}});
  Assignment assignment = assign(edges, side + 2, side + 2);
  CHECK(assignment.capped.size() == most_linked + 1);
  auto last = assignment.chosen.end();
  CHECK(std::vector<std::uint32_t>(last - 2, last) == std::vector<std::uint32_t>{most_linked + 2, most_linked + 3});
}

}  // namespace planctl::tests
