// The ledger goal by goal: each station with what changed in it, or with its figures.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "render/history_sentences.h"
#include "render/history_signs.h"
#include "render/history_views.h"
#include "render/word_runs.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::string_view separator = " · ";

void append_line(std::string& out, const std::vector<Piece>& pieces, Indent indent, Paper paper) {
  append_paragraph(out, pieces, indent, paper);
}

class Life {
 public:
  Life(std::string& out, const Ledger& ledger, const HistoryStyle& style) : out_(out), ledger_(ledger), style_(style) {
    std::size_t widest = 0;
    for (const PlanId& plan : ledger.plans) widest = std::max(widest, unicode::columns(year_label(plan)));
    year_ = widest + 1;
    text_ = year_ + 2;
  }

  void append(const Lineage& lineage) {
    out_ += '\n';
    line({{quoted(lineage.stations.back().goal.text, style_.common), Ink::heading}}, flush);
    line({{life_facts(ledger_, lineage, style_.phrases), Ink::faint}}, {2, 4});
    std::vector<HistoryCell> cells = cells_of(lineage, ledger_.plans.size());
    std::size_t station = 0;
    for (std::size_t plan = lineage.stations.front().plan; plan < cells.size(); ++plan) {
      bool stands = station < lineage.stations.size() && lineage.stations[station].plan == plan;
      if (stands) append_station(lineage, station, cells[plan]);
      if (!stands && cells[plan].sign != HistorySign::absent) append_end(lineage, plan, cells[plan]);
      station += stands ? 1 : 0;
    }
  }

 private:
  [[nodiscard]] std::string_view kind_of(const Station& station) const {
    return style_.phrases.kinds[static_cast<std::size_t>(station.kind)];
  }
  void line(const std::vector<Piece>& pieces, Indent indent) { append_line(out_, pieces, indent, style_.paper); }

  void append_station(const Lineage& lineage, std::size_t at, const HistoryCell& cell) {
    const Station& station = lineage.stations[at];
    std::string year = year_label(ledger_.plans[station.plan]);
    std::vector<Piece> signs{{year}, {cell.text(), cell.ink(), year_ - unicode::columns(year)}};
    if (station.kind == StationKind::first) {
      signs.push_back({station.goal.text});
      line(signs, {0, text_});
    } else if (station.words.empty()) {
      signs.push_back({kind_of(station), Ink::faint});
      line(signs, {0, text_});
    } else {
      append_word_runs(out_, signs, station.words, {0, text_}, style_.paper);
    }
    append_remarks(lineage, at);
  }

  void append_remarks(const Lineage& lineage, std::size_t at) {
    const Station& station = lineage.stations[at];
    std::vector<std::string> remarks = station_facts(ledger_, lineage, at, style_.phrases, style_.common);
    if (!station.words.empty()) remarks.emplace(remarks.begin(), kind_of(station));
    line({{fmt::format("{}", fmt::join(remarks, separator)), Ink::faint}}, {text_, text_});
  }

  /// The first plan without the goal, or with others in its place.
  void append_end(const Lineage& lineage, std::size_t plan, const HistoryCell& cell) {
    std::string year = year_label(ledger_.plans[plan]);
    bool went_on = cell.sign == HistorySign::went_on;
    std::string went = destination_remark(ledger_, lineage, style_.phrases, style_.common);
    std::string_view text = went_on ? std::string_view(went) : style_.phrases.gone;
    line({{year}, {cell.text(), cell.ink(), year_ - unicode::columns(year)}, {text, Ink::faint}}, {0, text_});
  }

  std::string& out_;
  const Ledger& ledger_;
  const HistoryStyle& style_;
  std::size_t year_ = 0;  ///< column of the signs
  std::size_t text_ = 0;  ///< column of the texts
};

/// The text, and below it year by year what it names; in colour where that is another figure than before.
void append_figures(std::string& out, const Lineage& lineage, const Ledger& ledger, const HistoryStyle& style) {
  append_line(out, {{lineage.stations.back().goal.text}}, {2, 4}, style.paper);
  std::vector<std::string> texts;
  for (const Station& station : lineage.stations) {
    bool last = &station == &lineage.stations.back();
    std::string year = year_label(ledger.plans[station.plan]);
    texts.push_back(fmt::format("{} {}{}", year, figures_in(station), last ? "" : ";"));
  }
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    bool changed = i > 0 && figures_in(lineage.stations[i]) != figures_in(lineage.stations[i - 1]);
    bool fits = unicode::columns(texts[i]) + 6 <= style.paper.width;
    pieces.push_back({texts[i], changed ? Ink::reworded : Ink::faint, 1, fits});
  }
  append_line(out, pieces, {4, 6}, style.paper);
}

}  // namespace

void append_lives(std::string& out, const Ledger& ledger, const HistoryStyle& style) {
  Life life(out, ledger, style);
  for (const Lineage& lineage : ledger.lineages) life.append(lineage);
}

void append_targets(std::string& out, const Ledger& ledger, const HistoryStyle& style) {
  for (const HistoryGroup& group : group_by_area(ledger.lineages)) {
    out += '\n';
    if (!group.title.empty()) append_line(out, {{group.title, Ink::heading}}, flush, style.paper);
    for (const Lineage* lineage : group.lineages) append_figures(out, *lineage, ledger, style);
  }
}

}  // namespace planctl
