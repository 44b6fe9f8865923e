// Text for a terminal: a table of scores, and below it what is wrong in each set. In English, as the gold is.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "planctl/render.h"
#include "render/paragraph.h"
#include "render/sentences.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr Indent outdent{0, 2};
constexpr Indent mistake_line{2, 4};
constexpr Indent goal_line{4, 6};
constexpr std::string_view legend =
    "right, wrong, missed: pairs that are not unchanged; kind to unchanged: how many are wrong";

constexpr std::size_t figure_count = 11;
using Cells = std::array<std::string, figure_count>;
using Widths = std::array<std::size_t, figure_count>;

/// Cut, not rounded: 1.000 means that nothing is wrong.
std::string part_text(double part) { return fmt::format("{:.3f}", std::floor(part * 1000 + 1e-9) / 1000); }

Cells row_of(const std::string& name, const Score& score) {
  auto number = [](std::size_t count) { return std::to_string(count); };
  return {name,
          number(score.right),
          number(score.wrong),
          number(score.missed),
          part_text(score.precision()),
          part_text(score.recall()),
          part_text(score.f1()),
          number(score.wrong_kind),
          number(score.wrong_moved),
          number(score.wrong_strength),
          number(score.wrong_unchanged)};
}

std::vector<Cells> table_of(const EvaluationReport& report) {
  std::vector<Cells> table{
      {"set", "right", "wrong", "missed", "precision", "recall", "F1", "kind", "moved", "strength", "unchanged"}};
  for (const EvaluatedSet& set : report.sets) table.push_back(row_of(set.path, set.evaluation.score));
  for (const NamedScore& half : report.halves) table.push_back(row_of(half.name, half.score));
  table.push_back(row_of("total", report.total));
  return table;
}

Widths widths_of(const std::vector<Cells>& table) {
  Widths widths{};
  for (const Cells& cells : table) {
    for (std::size_t i = 0; i < cells.size(); ++i) widths[i] = std::max(widths[i], unicode::columns(cells[i]));
  }
  return widths;
}

/// Names to the left, figures to the right.
std::string line_of(const Cells& cells, const Widths& widths) {
  std::string line = cells.front() + std::string(widths.front() - unicode::columns(cells.front()), ' ');
  for (std::size_t i = 1; i < cells.size(); ++i) line += fmt::format(" {:>{}}", cells[i], widths[i]);
  return line;
}

class EvaluationText {
 public:
  explicit EvaluationText(const RenderOptions& options) : paper_{options.width, options.color} {}

  std::string render(const EvaluationReport& report) {
    append_table(table_of(report));
    for (const EvaluatedSet& set : report.sets) {
      if (!set.evaluation.mistakes.empty()) append_set(set);
    }
    return std::move(out_);
  }

 private:
  void paragraph(std::initializer_list<Piece> pieces, Indent indent) { append_paragraph(out_, pieces, indent, paper_); }

  void append_table(const std::vector<Cells>& table) {
    Widths widths = widths_of(table);
    for (const Cells& cells : table) {
      bool outer = &cells == &table.front() || &cells == &table.back();
      std::string line = line_of(cells, widths);
      paragraph({{line, outer ? Ink::heading : Ink::plain, 0, true}}, outdent);
    }
    paragraph({{legend, Ink::faint}}, outdent);
  }

  void append_set(const EvaluatedSet& set) {
    out_ += '\n';
    std::string plans = fmt::format("{} → {}", plan_name(set.before), plan_name(set.after));
    paragraph({{set.path, Ink::heading, 0, true}}, outdent);
    paragraph({{plans, Ink::faint}}, mistake_line);
    for (const Mistake& mistake : set.evaluation.mistakes) append_mistake(mistake);
  }

  void append_mistake(const Mistake& mistake) {
    std::string line = fmt::format("{}: {}", to_string(mistake.what), details_of(mistake));
    paragraph({{line, Ink::reworded}}, mistake_line);
    for (const std::string& text : mistake.before) paragraph({{"-", Ink::dropped}, {text}}, goal_line);
    for (const std::string& text : mistake.after) paragraph({{"+", Ink::added}, {text}}, goal_line);
  }

  static std::string details_of(const Mistake& mistake) {
    if (mistake.expected.empty()) return std::string(mistake.found);
    if (mistake.found.empty()) return std::string(mistake.expected);
    return fmt::format("{}, should be {}", mistake.found, mistake.expected);
  }

  Paper paper_;
  std::string out_;
};

}  // namespace

std::string render_text(const EvaluationReport& report, const RenderOptions& options) {
  return EvaluationText(options).render(report);
}

}  // namespace planctl
