// The ledger as a table: a row a goal, a narrow column a year. What does not fit beside the text stands below it.
#include <fmt/format.h>

#include <algorithm>
#include <deque>

#include "render/history_sentences.h"
#include "render/history_signs.h"
#include "render/history_views.h"
#include "unicode.h"

namespace planctl {
namespace {

using Pieces = std::vector<Piece>;

/// How the years stand above their columns: "2024", "'24", or "2" above "4".
enum class YearStyle : std::uint8_t { whole, short_form, stacked };

/// Where everything stands in a line.
struct Layout {
  YearStyle style = YearStyle::whole;
  bool flags = true;       ///< room for them behind the signs
  std::size_t column = 4;  ///< width of a year
  std::size_t gap = 1;     ///< between years
  std::size_t offset = 1;  ///< of the signs in their columns
  std::size_t text = 0;    ///< column that the text begins in
  bool below = false;      ///< the signs stand below the text

  [[nodiscard]] std::size_t place_of(std::size_t plan) const { return (below ? 2 : 0) + plan * (column + gap); }
};

std::size_t widest_cell(const Ledger& ledger) {
  std::size_t widest = 1;
  for (const Lineage& lineage : ledger.lineages) {
    for (const HistoryCell& cell : cells_of(lineage, ledger.plans.size()))
      widest = std::max(widest, 1 + unicode::columns(cell.flags));
  }
  return widest;
}

/// With room for the widest cell, or for signs without flags where `cell` is 1.
Layout layout_with(YearStyle style, std::size_t cell, std::size_t plans) {
  Layout layout;
  layout.style = style;
  layout.flags = cell > 1;
  if (style == YearStyle::stacked) {
    // The flag of one sign may stand in the gap before the next.
    layout.column = std::max<std::size_t>(2, cell);
    layout.gap = 0;
    layout.offset = 0;
  } else {
    layout.column = std::max<std::size_t>(style == YearStyle::whole ? 4 : 3, cell);
    layout.offset = layout.column > cell ? 1 : 0;
  }
  layout.text = plans * (layout.column + layout.gap) + 1;
  return layout;
}

Layout layout_below(std::size_t widest, std::size_t plans, std::size_t width) {
  Layout layout;
  for (std::size_t cell : {widest, std::size_t{1}}) {
    layout = layout_with(YearStyle::stacked, cell, plans);
    layout.below = true;
    layout.text = 0;
    if (layout.place_of(plans) <= width) return layout;
  }
  layout.column = 1;
  return layout;
}

/// The roomiest that leaves enough for the text: the less is said of the years, the less of it will do.
Layout choose_layout(const Ledger& ledger, std::size_t width) {
  constexpr std::size_t least_text = 24;
  std::size_t widest = widest_cell(ledger);
  struct Choice {
    YearStyle style;
    std::size_t cell;
    std::size_t share;  ///< percent of the width for the text
  };
  const Choice choices[] = {{YearStyle::whole, widest, 60},
                            {YearStyle::short_form, widest, 35},
                            {YearStyle::stacked, widest, 0},
                            {YearStyle::stacked, 1, 0}};
  for (const Choice& choice : choices) {
    Layout layout = layout_with(choice.style, choice.cell, ledger.plans.size());
    if (layout.text + std::max(least_text, width * choice.share / 100) <= width) return layout;
  }
  return layout_below(widest, ledger.plans.size(), width);
}

class HistoryTable {
 public:
  HistoryTable(std::string& out, const Ledger& ledger, const HistoryStyle& style)
      : out_(out), ledger_(ledger), style_(style), layout_(choose_layout(ledger, style.paper.width)) {}

  void append() {
    for (const HistoryGroup& group : group_by_area(ledger_.lineages)) {
      out_ += '\n';
      append_area(group.title);
      open_.clear();
      for (const Lineage* lineage : group.lineages) append_goal(*lineage);
    }
    append_legend();
  }

 private:
  void line(const Pieces& pieces, Indent indent) { append_paragraph(out_, pieces, indent, style_.paper); }

  void append_legend() {
    std::vector<std::string> legend =
        history_legend(ledger_.lineages, ledger_.plans.size(), layout_.flags, style_.phrases, style_.common);
    Pieces pieces;
    for (const std::string& part : legend) pieces.push_back({part, Ink::faint, 1, true});
    out_ += '\n';
    line(pieces, flush);
  }

  // ----------------------------------------------------------------------------------------------- years

  [[nodiscard]] std::size_t label_lines() const { return layout_.style == YearStyle::stacked ? 2 : 1; }

  /// What stands above a column in one of the lines of its label.
  [[nodiscard]] std::string label_of(std::size_t plan, std::size_t label_line) const {
    std::string year = year_label(ledger_.plans[plan]);
    if (year.size() < 4 || layout_.style == YearStyle::whole) return year;
    if (layout_.style == YearStyle::short_form) return "'" + year.substr(year.size() - 2);
    return year.substr(year.size() - 2 + label_line, 1);
  }

  /// The title stands in the last line of the years, or in one of its own above them.
  void append_area(const std::string& title) {
    if (layout_.below && !title.empty()) line({{title, Ink::heading}}, flush);
    for (std::size_t i = 0; i < label_lines(); ++i) {
      Row row(layout_.text);
      for (std::size_t plan = 0; plan < ledger_.plans.size(); ++plan)
        row.add(label_of(plan, i), Ink::faint, layout_.place_of(plan));
      bool last = i + 1 == label_lines();
      if (last && !layout_.below) row.add(title, Ink::heading, layout_.text, false);
      append_row(row);
    }
  }

  // ----------------------------------------------------------------------------------------------- goals

  static constexpr std::size_t deepest = 3;  // further in there is no room for text

  /// How deep the goal stands below the rows before it: an item right below its goal and that goal's other items.
  std::size_t find_depth(const Station& station) {
    while (!open_.empty() && (station.parent.empty() || *open_.back() != station.parent)) open_.pop_back();
    open_.push_back(&station.goal.text);
    return std::min(open_.size() - 1, deepest);
  }

  void append_goal(const Lineage& lineage) {
    const Station& last = lineage.stations.back();
    std::size_t depth = find_depth(last);
    Ink ink = lineage.fate == Fate::standing ? Ink::plain : Ink::faint;
    const std::string& text = last.goal.text;
    std::size_t indent = (layout_.below ? 0 : layout_.text) + 2 * depth;
    if (layout_.below) line({{text, ink}}, {indent, indent + 2});
    Row row(indent);
    std::vector<HistoryCell> cells = cells_of(lineage, ledger_.plans.size());
    for (std::size_t plan = 0; plan < cells.size(); ++plan) {
      std::string sign = fmt::format("{}{}", cells[plan].text(), layout_.flags ? cells[plan].flags : "");
      row.add(std::move(sign), cells[plan].ink(), layout_.place_of(plan) + layout_.offset);
    }
    if (!layout_.below) row.add(text, ink, indent, false);
    append_row(row);
    bool apart = depth == 0 && !last.parent.empty();
    append_remark(apart ? parent_remark(last, style_.phrases, style_.common) : "");
    append_remark(origin_remark(ledger_, lineage, style_.phrases, style_.common));
    append_remark(destination_remark(ledger_, lineage, style_.phrases, style_.common));
  }

  void append_remark(const std::string& remark) {
    std::size_t indent = layout_.below ? 2 : layout_.text;
    if (!remark.empty()) line({{remark, Ink::faint}}, {indent, indent + 2});
  }

  /// Pieces at given columns of one line; the last one may go on below itself.
  class Row {
   public:
    explicit Row(std::size_t text_column) : text_column_(text_column) {}

    void add(std::string text, Ink ink, std::size_t column, bool whole = true) {
      if (pieces_.empty()) first_ = column;
      std::size_t gap = column > end_ ? column - end_ : 0;
      texts_.push_back(std::move(text));
      end_ = column + unicode::columns(texts_.back());
      pieces_.push_back({texts_.back(), ink, gap, whole});
    }
    [[nodiscard]] const Pieces& pieces() const { return pieces_; }
    [[nodiscard]] Indent indent() const { return {first_, std::max(text_column_, first_)}; }

   private:
    std::size_t text_column_;
    std::deque<std::string> texts_;
    Pieces pieces_;
    std::size_t first_ = 0;
    std::size_t end_ = 0;
  };

  void append_row(const Row& row) { line(row.pieces(), row.indent()); }

  std::string& out_;
  const Ledger& ledger_;
  const HistoryStyle& style_;
  Layout layout_;
  std::vector<const std::string*> open_;  ///< the goal of the row before, below those it is an item of
};

}  // namespace

void append_history_table(std::string& out, const Ledger& ledger, const HistoryStyle& style) {
  HistoryTable(out, ledger, style).append();
}

}  // namespace planctl
