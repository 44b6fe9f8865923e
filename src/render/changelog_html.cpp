// The changelog as a page: what changed year by year, the newest first.
#include <fmt/format.h>

#include <algorithm>

#include "language/changelog_phrases.h"
#include "planctl/render.h"
#include "render/changelog_goals.h"
#include "render/diff_html.h"
#include "render/sentences.h"

namespace planctl {

std::string render_html(const Changelog& changelog, const RenderOptions& options) {
  const PlanDiff& latest = changelog.years.back();
  const ChangelogPhrases& phrases = changelog_phrases_of(options.language, latest.language);
  std::string title =
      filled(phrases.title, plan_name(latest.after), period_text(changelog.years.front().before.period));
  if (!changelog.title.empty()) title = changelog.title;
  HtmlWriter html;
  html.element("h1", title);
  html.line_end();
  if (!changelog.intro.empty()) html.element("p", changelog.intro);
  for (std::size_t i = changelog.years.size(); i > 0; --i) {
    write_comparison(html, changelog.years[i - 1], options, {2, fmt::format("y{}-", i), false});
  }
  return html_page(title, options.language == "auto" ? latest.language : options.language, html.take());
}

}  // namespace planctl
