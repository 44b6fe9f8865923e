// Markdown: a plan as headings and lists, and what changed. Document text passes through escape_markdown.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "language/phrases.h"
#include "planctl/render.h"
#include "render/markdown_change.h"
#include "render/markdown_escape.h"
#include "render/markdown_words.h"
#include "render/sentences.h"

namespace planctl {
namespace {

/// "omformulerat" → "Omformulerat": the phrases begin with letters whose capital is known.
std::string capitalised(std::string_view word) {
  std::string text(word);
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

// ------------------------------------------------------------------------------------------------- diff

std::string text_of(const Change& change) {
  if (change.kind == ChangeKind::dropped) return escape_markdown(change.before.front().text);
  bool whole = change.kind == ChangeKind::added || change.kind == ChangeKind::unchanged;
  return whole ? escape_markdown(change.after.front().text) : mark_words(wording_of(change));
}

}  // namespace

std::string markdown_of(const Change& change, const Phrases& phrases) {
  std::string label = capitalised(change.kind == ChangeKind::unchanged && change.moved ? phrases.moved.one
                                                                                       : phrases.kind(change.kind).one);
  std::string out = fmt::format("- **{}:** {}", label, text_of(change));
  std::vector<std::string> remarks = remarks_on(change, phrases);
  std::string text = escape_markdown(fmt::format("{}", fmt::join(remarks, "; ")));
  if (!text.empty()) fmt::format_to(std::back_inserter(out), " ({})", text);
  return out + '\n';
}

namespace {

void append_area(std::string& out, const AreaDiff& area, std::span<const Change> changes, const PlanDiff& diff,
                 const Phrases& phrases) {
  fmt::format_to(std::back_inserter(out), "\n## {}\n\n", escape_markdown(area_name(area, phrases)));
  for (const Change& change : changes) {
    if (is_listed(change, diff)) out += markdown_of(change, phrases);
  }
  bool listed = std::all_of(changes.begin(), changes.end(), [&](const Change& c) { return is_listed(c, diff); });
  if (area.unchanged > 0 && !listed)
    fmt::format_to(std::back_inserter(out), "- {}\n", counted(area.unchanged, phrases.unchanged_goals));
}

// ------------------------------------------------------------------------------------------------- show

void append_area(std::string& out, const Area& area, const Phrases& phrases) {
  std::string line =
      area.line == 0 ? "" : fmt::format("{} {} · ", capitalised(phrases.line), place_of_line(area.line, area.place));
  fmt::format_to(std::back_inserter(out), "\n## {}\n\n*{}{}*\n\n", escape_markdown(area.title), line,
                 counted(area.goals.size(), phrases.goals));
  for (const Goal& goal : area.goals) {
    fmt::format_to(std::back_inserter(out), "{:{}}- {}\n", "", 2 * goal.depth, escape_markdown(goal.text));
  }
}

void append_plan(std::string& out, const Document& document, const Plan& plan, const Phrases& phrases) {
  std::string name = plan_name({document.path, plan.title, plan.period});
  fmt::format_to(std::back_inserter(out), "# {}\n\n{}\n", escape_markdown(name),
                 escape_markdown(plan_facts(document, plan, phrases)));
  for (const Area& area : plan.areas) append_area(out, area, phrases);
}

}  // namespace

std::string render_markdown(const PlanDiff& diff, const RenderOptions& options) {
  const Phrases& phrases = phrases_of(options.language, diff.language);
  std::string out;
  fmt::format_to(std::back_inserter(out), "# {} → {}\n\n", escape_markdown(plan_name(diff.before)),
                 escape_markdown(plan_name(diff.after)));
  fmt::format_to(std::back_inserter(out), "- {}: {}\n- {}: {}\n\n", capitalised(phrases.before),
                 escape_markdown(document_name(diff.before.path, diff.before.model)), capitalised(phrases.after),
                 escape_markdown(document_name(diff.after.path, diff.after.model)));
  fmt::format_to(std::back_inserter(out), "{}\n", fmt::join(summary_parts(diff.summary, phrases), " "));
  std::string only = only_sentence(diff, phrases);
  if (!only.empty()) fmt::format_to(std::back_inserter(out), "\n{}\n", capitalised(only));
  bool news = has_news(diff);
  auto change = diff.changes.begin();
  for (const AreaDiff& area : diff.areas) {
    auto end = change + static_cast<std::ptrdiff_t>(area.changes);
    if (news) append_area(out, area, {change, end}, diff, phrases);
    change = end;
  }
  std::string capped = capped_sentence(diff.summary, phrases);
  if (!capped.empty()) fmt::format_to(std::back_inserter(out), "\n{}\n", capped);
  return out;
}

std::string render_markdown(const Document& document, std::span<const Plan* const> plans,
                            const RenderOptions& options) {
  const Phrases& phrases = phrases_of(options.language, document.language);
  std::string out;
  for (const Plan* plan : plans) {
    if (!out.empty()) out += '\n';
    append_plan(out, document, *plan, phrases);
  }
  return out;
}

}  // namespace planctl
