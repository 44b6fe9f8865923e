// How many changes of each sign there are in each area: a comparison at a glance.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "planctl/render.h"
#include "render/diff_heading.h"
#include "render/sentences.h"

namespace planctl {
namespace {

constexpr std::array<ChangeKind, 5> columns{ChangeKind::reworded, ChangeKind::renewed, ChangeKind::added,
                                            ChangeKind::dropped, ChangeKind::unchanged};

using Counts = std::array<std::size_t, columns.size()>;

/// The column of a change, where split and merged goals count as reworded.
std::size_t column_of(const Change& change) {
  auto same_sign = [&](ChangeKind kind) { return sign_of(kind).text == sign_of(change.kind).text; };
  return static_cast<std::size_t>(std::find_if(columns.begin(), columns.end(), same_sign) - columns.begin());
}

struct Row {
  std::string title;
  Counts counts{};
};

std::vector<Row> rows_of(const PlanDiff& diff, const Phrases& phrases) {
  std::vector<Row> rows;
  auto change = diff.changes.begin();
  for (const AreaDiff& area : diff.areas) {
    Row& row = rows.emplace_back(Row{area_name(area, phrases), {}});
    for (auto end = change + static_cast<std::ptrdiff_t>(area.changes); change != end; ++change)
      ++row.counts[column_of(*change)];
  }
  return rows;
}

class StatText {
 public:
  StatText(std::vector<Row> rows, Paper paper) : rows_(std::move(rows)), paper_(paper) {
    for (const Row& row : rows_) {
      for (std::size_t i = 0; i < columns.size(); ++i)
        widths_[i] = std::max(widths_[i], row.counts[i] == 0 ? 0 : fmt::formatted_size("{}", row.counts[i]));
    }
  }

  void append(std::string& out) const {
    std::array<std::string, columns.size()> cells;
    for (std::size_t i = 0; i < columns.size(); ++i) cells[i] = sign_of(columns[i]).text;
    append_row(out, cells, {});
    for (const Row& row : rows_) {
      for (std::size_t i = 0; i < columns.size(); ++i)
        cells[i] = row.counts[i] == 0 ? "·" : std::to_string(row.counts[i]);
      append_row(out, cells, row.title);
    }
  }

 private:
  /// Columns without any change are left out.
  void append_row(std::string& out, const std::array<std::string, columns.size()>& cells,
                  std::string_view title) const {
    std::vector<Piece> pieces;
    std::size_t column = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (widths_[i] == 0) continue;
      std::size_t gap = 2 + widths_[i] - (cells[i] == "·" ? 1 : cells[i].size());
      if (pieces.empty()) begin = gap;
      pieces.push_back({cells[i], cells[i] == "·" ? Ink::faint : sign_of(columns[i]).ink, gap, true});
      column += 2 + widths_[i];
    }
    if (!title.empty()) pieces.push_back({title, Ink::plain, 2});
    append_paragraph(out, pieces, {begin, column + 2}, paper_);
  }

  std::vector<Row> rows_;
  std::array<std::size_t, columns.size()> widths_{};
  Paper paper_;
};

}  // namespace

std::string render_stat(const PlanDiff& diff, const RenderOptions& options) {
  const Phrases& phrases = phrases_of(options.language, diff.language);
  Paper paper{options.width, options.color};
  std::string out;
  append_heading(out, diff, phrases, paper);
  std::vector<Row> rows = rows_of(diff, phrases);
  if (!rows.empty()) {
    out += '\n';
    StatText(std::move(rows), paper).append(out);
  }
  append_footing(out, diff, phrases, paper);
  return out;
}

}  // namespace planctl
