// A plan as a page for people: its areas with their goals, each with its line.
#include <fmt/format.h>

#include "language/phrases.h"
#include "planctl/render.h"
#include "render/html_page.h"
#include "render/sentences.h"

namespace planctl {
namespace {

class PlanHtml {
 public:
  PlanHtml(HtmlWriter& html, const Phrases& phrases) : html_(html), phrases_(phrases) {}

  void write(const Document& document, const Plan& plan) {
    html_.element("h1", plan_name({document.path, plan.title, plan.period}));
    html_.element("p", plan_facts(document, plan, phrases_), {{"class", "faint"}});
    html_.line_end();
    for (const Area& area : plan.areas) write_area(area);
  }

 private:
  void write_area(const Area& area) {
    html_.open("section");
    html_.element("h2", area.title);
    html_.open("ul", {{"class", "goals"}});
    html_.line_end();
    for (const Goal& goal : area.goals) {
      html_.open("li", {{"style", goal.depth > 0 ? fmt::format("--depth: {}", goal.depth) : ""}});
      html_.text(goal.text);
      if (goal.line > 0)
        html_.element("small", fmt::format(" {} {}", phrases_.line, place_of_line(goal.line, goal.place)));
      html_.close();
      html_.line_end();
    }
    html_.close();
    html_.close();
    html_.line_end();
  }

  HtmlWriter& html_;
  const Phrases& phrases_;
};

}  // namespace

std::string render_html(std::span<const ShownPlans> shown, const RenderOptions& options) {
  HtmlWriter html;
  std::string title = "planctl";
  std::string language = options.language == "auto" ? "en" : options.language;
  for (const auto& [document, plans] : shown) {
    if (options.language == "auto") language = document->language;
    PlanHtml page(html, phrases_of(options.language, document->language));
    for (const Plan* plan : plans) {
      page.write(*document, *plan);
      title = plan_name({document->path, plan->title, plan->period});
    }
  }
  return html_page(title, language, html.take());
}

}  // namespace planctl
