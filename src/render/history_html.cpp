// The ledger as a page: years across, goals down, a sign for each; or figures; or every goal with its stations.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "planctl/render.h"
#include "render/history_sentences.h"
#include "render/history_signs.h"
#include "render/html_page.h"

namespace planctl {
namespace {

class HistoryHtml {
 public:
  HistoryHtml(const Ledger& ledger, const RenderOptions& options)
      : ledger_(ledger),
        phrases_(history_phrases_of(options.language, ledger.language)),
        common_(phrases_of(options.language, ledger.language)) {}

  std::string render(HistoryView view) {
    html_.element("h1", history_heading(ledger_, phrases_, common_));
    html_.element("p", fmt::format("{}", fmt::join(history_summary(ledger_, phrases_), " ")));
    html_.line_end();
    if (view == HistoryView::life) {
      for (const Lineage& lineage : ledger_.lineages) write_life(lineage);
    } else {
      write_tables(view == HistoryView::targets);
    }
    write_plans();
    return html_.take();
  }

 private:
  // ---------------------------------------------------------------------------------------------- tables

  void write_tables(bool targets) {
    if (!targets) {
      std::vector<std::string> legend = history_legend(ledger_.lineages, ledger_.plans.size(), true, phrases_, common_);
      html_.element("p", fmt::format("{}", fmt::join(legend, " ")), {{"class", "faint"}});
      html_.line_end();
    }
    for (const HistoryGroup& group : group_by_area(ledger_.lineages)) {
      if (!group.title.empty()) html_.element("h2", group.title);
      html_.open("div", {{"class", "wide"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", label_of(group)}});
      html_.open("table");
      write_head();
      html_.open("tbody");
      html_.line_end();
      for (const Lineage* lineage : group.lineages) write_row(*lineage, targets);
      html_.close();
      html_.close();
      html_.close();
      html_.line_end();
    }
  }

  [[nodiscard]] std::string_view label_of(const HistoryGroup& group) const {
    return group.title.empty() ? phrases_.goal : std::string_view(group.title);
  }

  void write_head() {
    html_.open("thead");
    html_.open("tr");
    html_.element("th", phrases_.goal, {{"scope", "col"}});
    for (const PlanId& plan : ledger_.plans)
      html_.element("th", year_label(plan), {{"scope", "col"}, {"class", "year"}});
    html_.close();
    html_.close();
  }

  void write_row(const Lineage& lineage, bool targets) {
    html_.open("tr");
    html_.element("th", text_with_parent(lineage.stations.back(), phrases_, common_), {{"scope", "row"}});
    for (const std::string& cell :
         targets ? figure_cells(lineage, ledger_.plans.size()) : sign_cells(lineage, ledger_.plans.size())) {
      html_.element("td", cell, {{"class", targets ? "" : "sign"}});
    }
    html_.close();
    html_.line_end();
  }

  // ----------------------------------------------------------------------------------------------- lives

  void write_life(const Lineage& lineage) {
    html_.element("h2", quoted(lineage.stations.back().goal.text, common_));
    html_.element("p", life_facts(ledger_, lineage, phrases_), {{"class", "faint"}});
    html_.open("ul", {{"class", "changes"}});
    html_.line_end();
    std::vector<HistoryCell> cells = cells_of(lineage, ledger_.plans.size());
    std::size_t station = 0;
    for (std::size_t plan = lineage.stations.front().plan; plan < cells.size(); ++plan) {
      bool stands = station < lineage.stations.size() && lineage.stations[station].plan == plan;
      stands ? write_station(lineage, station++) : write_end(lineage, plan, cells[plan].sign);
    }
    html_.close();
    html_.line_end();
  }

  /// The first plan without the goal, or with others in its place.
  void write_end(const Lineage& lineage, std::size_t plan, HistorySign sign) {
    bool gone = sign == HistorySign::dropped;
    if (!gone && sign != HistorySign::went_on) return;
    html_.open("li", {{"class", gone ? "dropped" : "split"}});
    html_.element("span",
                  fmt::format("{}, {}", year_label(ledger_.plans[plan]), gone ? phrases_.gone : phrases_.went_on),
                  {{"class", "kind"}});
    if (!gone) html_.text(": " + destination_remark(ledger_, lineage, phrases_, common_));
    html_.close();
    html_.line_end();
  }

  void write_station(const Lineage& lineage, std::size_t at) {
    const Station& station = lineage.stations[at];
    bool regrouped = at == 0 && !lineage.from.empty();
    std::string_view kind = regrouped ? phrases_.regrouped : phrases_.kinds[static_cast<std::size_t>(station.kind)];
    html_.open("li", {{"class", station.strength == Strength::same ? "" : to_string(station.strength)}});
    html_.element("span", fmt::format("{}, {}", year_label(ledger_.plans[station.plan]), kind), {{"class", "kind"}});
    html_.text(": ");
    station.words.empty() ? html_.text(station.goal.text) : write_words(html_, station.words);
    html_.element("small", fmt::format("{}", fmt::join(station_facts(ledger_, lineage, at, phrases_, common_), " · ")));
    html_.close();
    html_.line_end();
  }

  void write_plans() {
    html_.open("ul", {{"class", "goals"}});
    for (const PlanId& plan : ledger_.plans) {
      html_.element("li", fmt::format("{}: {}", period_label(plan), document_name(plan.path, plan.model)));
    }
    html_.close();
    html_.line_end();
  }

  const Ledger& ledger_;
  const HistoryPhrases& phrases_;
  const Phrases& common_;
  HtmlWriter html_;
};

}  // namespace

std::string render_html(const Ledger& ledger, HistoryView view, const RenderOptions& options) {
  std::string title = history_heading(ledger, history_phrases_of(options.language, ledger.language),
                                      phrases_of(options.language, ledger.language));
  return html_page(title, options.language == "auto" ? ledger.language : options.language,
                   HistoryHtml(ledger, options).render(view));
}

}  // namespace planctl
