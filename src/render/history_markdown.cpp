// The ledger as markdown: a table of goals and years, or of figures, or every goal with its stations.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <iterator>

#include "planctl/render.h"
#include "render/history_sentences.h"
#include "render/history_signs.h"
#include "render/markdown_escape.h"
#include "render/markdown_words.h"

namespace planctl {
namespace {

class HistoryMarkdown {
 public:
  HistoryMarkdown(const Ledger& ledger, const RenderOptions& options)
      : ledger_(ledger),
        phrases_(history_phrases_of(options.language, ledger.language)),
        common_(phrases_of(options.language, ledger.language)) {}

  std::string render(HistoryView view) {
    append("# {}\n\n", escape_markdown(history_heading(ledger_, phrases_, common_)));
    for (const PlanId& plan : ledger_.plans)
      append("- {}: {}\n", period_label(plan), escape_markdown(document_name(plan.path, plan.model)));
    if (view == HistoryView::life) {
      for (const Lineage& lineage : ledger_.lineages) append_life(lineage);
      return std::move(out_);
    }
    append("\n{}\n", fmt::join(history_summary(ledger_, phrases_), " "));
    append_tables(view == HistoryView::targets);
    return std::move(out_);
  }

 private:
  template <typename... Values>
  void append(fmt::format_string<Values...> format, Values&&... values) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Values>(values)...);
  }

  // ---------------------------------------------------------------------------------------------- tables

  void append_tables(bool targets) {
    for (const HistoryGroup& group : group_by_area(ledger_.lineages)) {
      if (!group.title.empty()) append("\n## {}\n", escape_markdown(group.title));
      append_names();
      for (const Lineage* lineage : group.lineages) {
        append("| {} |", escape_markdown(text_with_parent(lineage->stations.back(), phrases_, common_)));
        std::size_t plans = ledger_.plans.size();
        for (const std::string& cell : targets ? figure_cells(*lineage, plans) : sign_cells(*lineage, plans))
          append(" {} |", escape_markdown(cell));
        out_ += '\n';
      }
    }
    if (targets) return;
    std::vector<std::string> legend = history_legend(ledger_.lineages, ledger_.plans.size(), true, phrases_, common_);
    append("\n{}\n", escape_markdown(fmt::format("{}", fmt::join(legend, " "))));
  }

  void append_names() {
    append("\n| {} |", phrases_.goal);
    for (const PlanId& plan : ledger_.plans) append(" {} |", year_label(plan));
    out_ += "\n| --- |";
    for (std::size_t i = 0; i < ledger_.plans.size(); ++i) out_ += " :-: |";
    out_ += '\n';
  }

  // ----------------------------------------------------------------------------------------------- lives

  void append_life(const Lineage& lineage) {
    append("\n## {}\n\n{}\n\n", escape_markdown(quoted(lineage.stations.back().goal.text, common_)),
           escape_markdown(life_facts(ledger_, lineage, phrases_)));
    std::vector<HistoryCell> cells = cells_of(lineage, ledger_.plans.size());
    std::size_t station = 0;
    for (std::size_t plan = lineage.stations.front().plan; plan < cells.size(); ++plan) {
      bool stands = station < lineage.stations.size() && lineage.stations[station].plan == plan;
      stands ? append_station(lineage, station++) : append_end(lineage, plan, cells[plan].sign);
    }
  }

  /// The first plan without the goal, or with others in its place.
  void append_end(const Lineage& lineage, std::size_t plan, HistorySign sign) {
    std::string year = year_label(ledger_.plans[plan]);
    if (sign == HistorySign::dropped) append("- **{}, {}**\n", year, phrases_.gone);
    if (sign == HistorySign::went_on) {
      append("- **{}, {}:** {}\n", year, phrases_.went_on,
             escape_markdown(destination_remark(ledger_, lineage, phrases_, common_)));
    }
  }

  void append_station(const Lineage& lineage, std::size_t at) {
    const Station& station = lineage.stations[at];
    bool regrouped = at == 0 && !lineage.from.empty();
    std::vector<std::string> remarks = station_facts(ledger_, lineage, at, phrases_, common_);
    std::string_view kind = regrouped ? phrases_.regrouped : phrases_.kinds[static_cast<std::size_t>(station.kind)];
    std::string text = station.words.empty() ? escape_markdown(station.goal.text) : mark_words(station.words);
    append("- **{}, {}:** {} ({})\n", year_label(ledger_.plans[station.plan]), kind, text,
           escape_markdown(fmt::format("{}", fmt::join(remarks, "; "))));
  }

  const Ledger& ledger_;
  const HistoryPhrases& phrases_;
  const Phrases& common_;
  std::string out_;
};

}  // namespace

std::string render_markdown(const Ledger& ledger, HistoryView view, const RenderOptions& options) {
  return HistoryMarkdown(ledger, options).render(view);
}

}  // namespace planctl
