#include "compare/pair/areas.h"

#include <algorithm>
#include <tuple>

namespace planctl {
namespace {

constexpr std::uint32_t all_shared = 1000;
constexpr std::uint32_t enough = 300;  // of either, or of both together

// What makes two areas clearly one: titles that are alike, or most goals of both, and not just one or two.
constexpr std::uint32_t clear_title = 400;
constexpr std::uint32_t kin_title = 150;  // where a goal of both says so, too
constexpr std::uint32_t few_goals = 2;
constexpr std::uint32_t most_shared = 400;  // of both together

struct AreaScore {
  std::uint32_t before = 0;
  std::uint32_t after = 0;
  std::uint32_t score = 0;
  std::uint32_t shared = 0;
  bool clear = false;
};

/// One link a pair of areas.
std::vector<AreaLink> join_links(std::vector<AreaLink> links) {
  std::sort(links.begin(), links.end(), [](const AreaLink& one, const AreaLink& other) {
    return std::pair(one.before, one.after) < std::pair(other.before, other.after);
  });
  std::vector<AreaLink> joined;
  for (const AreaLink& link : links) {
    bool same = !joined.empty() && joined.back().before == link.before && joined.back().after == link.after;
    if (!same) joined.push_back({link.before, link.after, 0, 0});
    joined.back().shared += link.shared;
    joined.back().title = std::max(joined.back().title, link.title);
  }
  return joined;
}

/// The share of both areas' goals that stand in both, plus the likeness of the titles.
AreaScore score_link(const AreaLink& link, const Plan& before, const Plan& after) {
  std::size_t goals = before.areas[link.before].goals.size() + after.areas[link.after].goals.size();
  std::size_t shared = goals == 0 ? 0 : std::size_t{2} * all_shared * link.shared / goals;
  bool clear = link.title >= clear_title || (link.title >= kin_title && link.shared > 0) ||
               (link.shared > few_goals && shared >= most_shared);
  return {link.before, link.after, static_cast<std::uint32_t>(shared) + link.title, link.shared, clear};
}

/// Best first; among equals the pair that stands closest to the same place.
bool ranks_before(const AreaScore& one, const AreaScore& other) {
  auto rank = [](const AreaScore& area) {
    std::uint32_t apart = area.before > area.after ? area.before - area.after : area.after - area.before;
    return std::tuple(~area.score, ~area.shared, apart, area.before + area.after, area.before);
  };
  return rank(one) < rank(other);
}

/// The only area that is not clearly another one's; no_area for none and for several.
std::uint32_t only_open(const std::vector<bool>& is_clear) {
  std::uint32_t open = no_area;
  for (std::uint32_t area = 0; area < is_clear.size(); ++area) {
    if (is_clear[area]) continue;
    if (open != no_area) return no_area;
    open = area;
  }
  return open;
}

/// "Utåt" became "Kommunikation": where all other areas are clearly one, the last of both plans are, too, if two goals
/// or half of those of one say so. `shared` are the goals that each area before has in common with its own.
void settle_last(AreaMap& map, const std::vector<std::uint32_t>& shared, const Plan& before, const Plan& after) {
  constexpr std::size_t fewest = 3;  // areas of a plan
  if (map.of_before.size() < fewest || map.of_after.size() != map.of_before.size()) return;
  std::uint32_t last = only_open(map.is_clear);
  if (last == no_area || map.of_before[last] == no_area) return;
  std::size_t goals = std::min(before.areas[last].goals.size(), after.areas[map.of_before[last]].goals.size());
  map.is_clear[last] = shared[last] > 1 || shared[last] * 2 >= goals;
}

}  // namespace

AreaMap map_areas(const Plan& before, const Plan& after, std::vector<AreaLink> links) {
  std::vector<AreaScore> scores;
  for (const AreaLink& link : join_links(std::move(links))) {
    AreaScore score = score_link(link, before, after);
    if (score.score >= enough) scores.push_back(score);
  }
  std::sort(scores.begin(), scores.end(), ranks_before);
  AreaMap map{std::vector(before.areas.size(), no_area), std::vector(after.areas.size(), no_area),
              std::vector(before.areas.size(), false)};
  std::vector<std::uint32_t> shared(before.areas.size(), 0);
  for (const AreaScore& area : scores) {
    bool free = map.of_before[area.before] == no_area && map.of_after[area.after] == no_area;
    if (!free) continue;
    map.of_before[area.before] = area.after;
    map.of_after[area.after] = area.before;
    map.is_clear[area.before] = area.clear;
    shared[area.before] = area.shared;
  }
  settle_last(map, shared, before, after);
  return map;
}

std::vector<AreaMatch> list_areas(AreaMap map) {
  for (std::uint32_t area = 0; area < map.of_before.size(); ++area) {
    if (map.of_before[area] == no_area || map.is_clear[area]) continue;
    map.of_after[map.of_before[area]] = no_area;
    map.of_before[area] = no_area;
  }
  std::vector<std::vector<std::uint32_t>> dropped(map.of_after.size() + 1);
  std::size_t behind = 0;
  for (std::uint32_t area = 0; area < map.of_before.size(); ++area) {
    if (map.of_before[area] == no_area) {
      dropped[behind].push_back(area);
    } else {
      behind = map.of_before[area] + 1;
    }
  }
  std::vector<AreaMatch> areas;
  for (std::size_t place = 0; place <= map.of_after.size(); ++place) {
    if (place > 0) areas.push_back({-1, static_cast<std::ptrdiff_t>(place) - 1});
    if (place > 0 && map.of_after[place - 1] != no_area) areas.back().before = map.of_after[place - 1];
    for (std::uint32_t area : dropped[place]) areas.push_back({static_cast<std::ptrdiff_t>(area), -1});
  }
  return areas;
}

}  // namespace planctl
