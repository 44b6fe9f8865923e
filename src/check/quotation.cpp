#include "check/quotation.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace planctl {
namespace {

const Line* find_line(const Lines& lines, std::uint32_t number) {
  auto found = std::lower_bound(lines.lines.begin(), lines.lines.end(), number,
                                [](const Line& line, std::uint32_t wanted) { return line.number < wanted; });
  return found == lines.lines.end() || found->number != number ? nullptr : &*found;
}

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

/// The line as an editor shows it, from its first to its last character; empty for a very long one.
std::string_view whole_line(std::string_view text, std::size_t place) {
  std::size_t least = place - std::min(place, longest_quotation);
  std::size_t begin = place;
  while (begin > least && !is_line_end(text[begin - 1])) --begin;
  std::string_view rest = text.substr(begin, longest_quotation + 1);
  std::size_t end = rest.find_first_of("\r\n");
  bool whole = begin == 0 || is_line_end(text[begin - 1]);
  if (end == std::string_view::npos) end = rest.size();
  return whole && end <= longest_quotation ? rest.substr(0, end) : std::string_view();
}

/// Of the text, where `line` may be a paragraph.
std::uint32_t text_line(std::uint32_t line, PagePlace place) { return place.text_line > 0 ? place.text_line : line; }

/// Goals by the first of their lines.
class GoalsByLine {
 public:
  explicit GoalsByLine(const Document& document) {
    for (const Plan& plan : document.plans) {
      for (const Area& area : plan.areas) {
        for (const Goal& goal : area.goals) goals_.emplace(text_line(goal.line, goal.place), &goal);
      }
    }
  }

  /// The goal that has this line; none where none has.
  [[nodiscard]] const Goal* at(std::uint32_t line, PagePlace place) const {
    auto behind = goals_.upper_bound(text_line(line, place));
    if (behind == goals_.begin()) return nullptr;
    const Goal* goal = std::prev(behind)->second;
    return line <= goal->last_line ? goal : nullptr;
  }

 private:
  std::map<std::uint32_t, const Goal*> goals_;
};

Finding quote(Diagnostic diagnostic, const Lines& lines, const GoalsByLine& goals) {
  Finding finding{lines.source.path, std::move(diagnostic), {}, {}};
  Diagnostic& found = finding.diagnostic;
  const Rule* rule = find_rule(found.rule);
  const Line* line = find_line(lines, text_line(found.line, found.place));
  found.line = std::max(found.line, 1U);
  if (rule == nullptr || rule->scope != RuleScope::line) return finding;
  if (const Goal* goal = goals.at(found.line, found.place)) finding.subject = goal->text;
  if (line == nullptr) return finding;
  if (finding.subject.empty()) finding.subject = lines.text(*line).substr(0, longest_quotation);
  finding.source = whole_line(lines.source.text, line->text.begin);
  found.column = std::max(found.column, line->column);
  return finding;
}

}  // namespace

std::vector<Finding> quote_findings(std::vector<Diagnostic> diagnostics, const Lines& lines, const Document& document) {
  std::vector<Finding> findings;
  if (diagnostics.empty()) return findings;
  GoalsByLine goals(document);
  for (Diagnostic& diagnostic : diagnostics) findings.push_back(quote(std::move(diagnostic), lines, goals));
  return findings;
}

}  // namespace planctl
