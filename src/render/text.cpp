// Text for a terminal: a plan as an outline, and what changed.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "language/phrases.h"
#include "planctl/render.h"
#include "render/diff_heading.h"
#include "render/explanation_brief.h"
#include "render/paragraph.h"
#include "render/sentences.h"
#include "render/side_by_side.h"
#include "render/word_runs.h"
#include "unicode.h"

namespace planctl {
namespace {

using Pieces = std::vector<Piece>;

constexpr Indent signed_text{2, 4};
constexpr Indent below_sign{4, 4};

Paper paper_of(const RenderOptions& options) { return {options.width, options.color}; }

// ------------------------------------------------------------------------------------------------- diff

class DiffText {
 public:
  DiffText(const PlanDiff& diff, const RenderOptions& options)
      : diff_(diff),
        phrases_(phrases_of(options.language, diff.language)),
        paper_(paper_of(options)),
        beside_(options.side_by_side) {}

  std::string render() {
    out_.reserve(expected_size());
    append_heading(out_, diff_, phrases_, paper_);
    auto change = diff_.changes.begin();
    bool news = has_news(diff_);
    for (const AreaDiff& area : diff_.areas) {
      auto end = change + static_cast<std::ptrdiff_t>(area.changes);
      if (news) append_area(area, {change, end});
      change = end;
    }
    append_footing(out_, diff_, phrases_, paper_);
    return std::move(out_);
  }

 private:
  void paragraph(std::initializer_list<Piece> pieces, Indent indent) { append_paragraph(out_, pieces, indent, paper_); }

  /// About: the goals that are shown, and what stands around them. A large text that grows is copied again and again.
  [[nodiscard]] std::size_t expected_size() const {
    constexpr std::size_t around = 40;
    std::size_t size = 0;
    for (const Change& change : diff_.changes) {
      if (!is_listed(change, diff_)) continue;
      const GoalText& goal = change.after.empty() ? change.before.front() : change.after.front();
      size += goal.text.size() + around;
    }
    return size;
  }

  void append_area(const AreaDiff& area, std::span<const Change> changes) {
    out_ += '\n';
    paragraph({{area_name(area, phrases_), Ink::heading}}, flush);
    for (const Change& change : changes) {
      if (is_listed(change, diff_)) append_change(change);
    }
    bool listed = std::all_of(changes.begin(), changes.end(), [&](const Change& c) { return is_listed(c, diff_); });
    if (area.unchanged == 0 || listed) return;
    std::string unchanged = counted(area.unchanged, phrases_.unchanged_goals);
    paragraph({{"=", Ink::faint}, {unchanged, Ink::faint}}, signed_text);
  }

  void append_change(const Change& change) {
    if (beside_) {
      append_side_by_side(out_, change, paper_);
      append_remarks(change);
      append_explanation(change);
      return;
    }
    Sign sign = sign_of(change.kind);
    if (change.kind == ChangeKind::added || change.kind == ChangeKind::dropped) {
      const GoalText& goal = change.after.empty() ? change.before.front() : change.after.front();
      paragraph({{sign.text, sign.ink}, {goal.text, sign.ink}}, signed_text);
    } else if (change.kind == ChangeKind::unchanged) {
      paragraph({{sign.text, sign.ink}, {change.after.front().text}}, signed_text);
    } else {
      append_word_runs(out_, {{sign.text, sign.ink}}, wording_of(change), signed_text, paper_);
    }
    append_remarks(change);
    append_explanation(change);
  }

  void append_explanation(const Change& change) {
    if (diff_.explanations.empty()) return;
    auto at = static_cast<std::size_t>(&change - diff_.changes.data());
    paragraph({{brief_explanation(diff_.explanations[at], phrases_), Ink::faint}}, below_sign);
  }

  void append_remarks(const Change& change) {
    std::vector<std::string> remarks = remarks_on(change, phrases_);
    if (change.kind == ChangeKind::split || change.kind == ChangeKind::merged) {
      remarks.insert(remarks.begin(), std::string(phrases_.kind(change.kind).one));
    }
    if (!remarks.empty()) paragraph({{fmt::format("{}", fmt::join(remarks, " · ")), Ink::faint}}, below_sign);
  }

  const PlanDiff& diff_;
  const Phrases& phrases_;
  Paper paper_;
  bool beside_;
  std::string out_;
};

// ------------------------------------------------------------------------------------------------- show

class Outline {
 public:
  Outline(const Plan& plan, const RenderOptions& options) : plan_(plan), paper_(paper_of(options)) {
    for (const Area& area : plan.areas) {
      see_place(area.line, area.place);
      if (!area.goals.empty()) see_place(area.goals.back().line, area.goals.back().place);
    }
  }

  std::string render(const Document& document, const Phrases& phrases) {
    std::string name = plan_name({document.path, plan_.title, plan_.period});
    std::string facts = plan_facts(document, plan_, phrases);
    append_paragraph(out_, Pieces{{name, Ink::heading}}, flush, paper_);
    append_paragraph(out_, Pieces{{facts, Ink::faint}}, flush, paper_);
    for (const Area& area : plan_.areas) append_area(area);
    return std::move(out_);
  }

 private:
  void append_area(const Area& area) {
    out_ += '\n';
    append_line(place_of_line(area.line, area.place), {area.title, Ink::heading, title_gap}, {}, title_gap);
    for (const Goal& goal : area.goals) {
      std::size_t gap = 2 * title_gap + 2 * std::size_t{goal.depth};
      append_line(place_of_line(goal.line, goal.place), {"-", Ink::plain, gap}, {goal.text}, gap + 2);
    }
  }

  void see_place(std::uint32_t line, PagePlace place) {
    gutter_ = std::max(gutter_, place_of_line(line, place).size());
  }

  /// The line number stands right aligned in a gutter of its own; one that is not known leaves it empty.
  void append_line(std::string line, Piece first, Piece second, std::size_t hang) {
    if (line == "0") line = " ";
    Indent indent{gutter_ - std::min(gutter_, line.size()), gutter_ + hang};
    append_paragraph(out_, Pieces{{line, Ink::faint}, first, second}, indent, paper_);
  }

  static constexpr std::size_t title_gap = 2;
  const Plan& plan_;
  Paper paper_;
  std::size_t gutter_ = 0;
  std::string out_;
};

}  // namespace

std::string render_text(const PlanDiff& diff, const RenderOptions& options) { return DiffText(diff, options).render(); }

std::string render_text(const Document& document, std::span<const Plan* const> plans, const RenderOptions& options) {
  const Phrases& phrases = phrases_of(options.language, document.language);
  std::string out;
  for (const Plan* plan : plans) {
    if (!out.empty()) out += '\n';
    out += Outline(*plan, options).render(document, phrases);
  }
  return out;
}

}  // namespace planctl
