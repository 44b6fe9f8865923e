// Several comparisons as one text. What could not be compared is said in it, so that it never looks like no change.
#include <fmt/format.h>

#include <iterator>

#include "planctl/render.h"
#include "render/markdown_escape.h"
#include "render/phrases.h"

namespace planctl {
namespace {

using Render = std::string (*)(const PlanDiff&, const RenderOptions&);

std::string join(const ComparisonReport& report, const RenderOptions& options, Render render) {
  std::string out;
  for (const PlanDiff& diff : report.diffs) {
    if (!out.empty()) out += '\n';
    out += render(diff, options);
  }
  return out;
}

/// English where there is no comparison that has a language.
std::string_view language_of(const ComparisonReport& report) {
  return report.diffs.empty() ? "en" : std::string_view(report.diffs.front().language);
}

}  // namespace

std::string render_text(const ComparisonReport& report, const RenderOptions& options) {
  return join(report, options, render_text);
}

std::string render_stat(const ComparisonReport& report, const RenderOptions& options) {
  return join(report, options, render_stat);
}

std::string render_markdown(const ComparisonReport& report, const RenderOptions& options) {
  std::string out = join(report, options, render_markdown);
  for (const std::string& failure : report.failures) {
    fmt::format_to(std::back_inserter(out), "{}**{}** {}\n", out.empty() ? "" : "\n",
                   phrases_of(options.language, language_of(report)).not_compared, escape_markdown(failure));
  }
  return out;
}

}  // namespace planctl
