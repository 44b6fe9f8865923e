// Several comparisons as one text. What could not be compared is said in it, so that it never looks like no change.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "language/phrases.h"
#include "planctl/render.h"
#include "render/markdown_escape.h"
#include "render/paragraph.h"

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

std::string_view not_compared(const ComparisonReport& report, const RenderOptions& options) {
  return phrases_of(options.language, language_of(report)).not_compared;
}

/// The reason may go on over lines of its own: a list of what to type.
void append_failure(std::string& out, std::string_view phrase, std::string_view failure, Paper paper) {
  std::size_t end = std::min(failure.find('\n'), failure.size());
  const std::array first{Piece{phrase, Ink::heading}, Piece{failure.substr(0, end)}};
  append_paragraph(out, first, flush, paper);
  while (end < failure.size()) {
    failure.remove_prefix(end + 1);
    end = std::min(failure.find('\n'), failure.size());
    const std::array line{Piece{failure.substr(0, end)}};
    append_paragraph(out, line, {2, 4}, paper);
  }
}

std::string render_all(const ComparisonReport& report, const RenderOptions& options, Render render) {
  std::string out = join(report, options, render);
  for (const std::string& failure : report.failures) {
    if (!out.empty()) out += '\n';
    append_failure(out, not_compared(report, options), failure, {options.width, options.color});
  }
  return out;
}

}  // namespace

std::string render_text(const ComparisonReport& report, const RenderOptions& options) {
  return render_all(report, options, render_text);
}

std::string render_stat(const ComparisonReport& report, const RenderOptions& options) {
  return render_all(report, options, render_stat);
}

std::string render_markdown(const ComparisonReport& report, const RenderOptions& options) {
  std::string out = join(report, options, render_markdown);
  for (const std::string& failure : report.failures) {
    fmt::format_to(std::back_inserter(out), "{}**{}** {}\n", out.empty() ? "" : "\n", not_compared(report, options),
                   escape_markdown(failure));
  }
  return out;
}

}  // namespace planctl
