// A plan as bare lines: title, areas, goals, each on a line of its own whatever its length. Nothing in it depends on
// where a goal stands in the document, so that line tools such as git compare goals.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "planctl/render.h"
#include "render/sentences.h"

namespace planctl {
namespace {

/// Control characters would speak to a terminal, or break the line.
std::string one_line(std::string text) {
  std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  return text;
}

void append_area(std::string& out, const Area& area) {
  fmt::format_to(std::back_inserter(out), "\n{}\n", one_line(area.title));
  for (const Goal& goal : area.goals) {
    fmt::format_to(std::back_inserter(out), "{:{}}- {}\n", "", 2 * goal.depth, one_line(goal.text));
  }
}

}  // namespace

std::string render_outline(std::span<const Plan* const> plans) {
  std::string out;
  for (const Plan* plan : plans) {
    if (!out.empty()) out += '\n';
    fmt::format_to(std::back_inserter(out), "{}\n", one_line(plan_name({{}, plan->title, plan->period})));
    for (const Area& area : plan->areas) append_area(out, area);
  }
  return out;
}

}  // namespace planctl
