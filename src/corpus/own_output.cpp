// planctl's own output is known by how each format of it begins: by marks of the formats for programs, and by what the
// headings of the others say in each language.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "corpus/left_out.h"
#include "language/language.h"
#include "language/output.h"
#include "messages/say.h"
#include "planctl/diagnostic.h"
#include "text/page_mark.h"

namespace planctl {
namespace {

constexpr std::size_t head_size = 2048;  // bytes
constexpr std::size_t head_lines = 24;

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The first lines that are not blank, without indent.
std::vector<std::string_view> lines_in(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty() && lines.size() < head_lines) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    line.remove_prefix(std::min(line.find_first_not_of(" \r"), line.size()));
    if (!line.empty()) lines.push_back(line);
  }
  return lines;
}

std::string with_single_spaces(std::string_view text) {
  std::string out;
  for (char c : text) {
    bool space = c == ' ' || c == '\n' || c == '\r';
    if (!space || (!out.empty() && out.back() != ' ')) out += space ? ' ' : c;
  }
  return out;
}

// ------------------------------------------------------------------------------------------------ for programs

bool is_own_json(std::string_view head) {
  if (!head.starts_with('{') && !head.starts_with('[')) return false;
  if (has(head, "\"planctl/")) return !has(head, "\"planctl/show/");
  bool sarif = has(head, "\"name\": \"planctl\"") && has(head, "sarif");
  bool code_quality = has(head, "\"check_name\"") && has(head, "\"fingerprint\"");
  bool lineages = has(head, "\"origin\":") && has(head, "\"fate\":") && has(head, "\"stations\":");
  return sarif || code_quality || lineages;
}

bool is_own_data(std::string_view head) {
  constexpr std::array<std::string_view, 3> annotations{"::error file=", "::warning file=", "::notice file="};
  bool annotation = std::any_of(annotations.begin(), annotations.end(),
                                [&](std::string_view start) { return head.starts_with(start); });
  return is_own_json(head) || has(head.substr(0, size_of_page_head), page_mark) ||
         has(head, "<testsuites name=\"planctl ") || head.starts_with("id,year,kind,area,text,line,path,") ||
         (annotation && has(head, ",title="));
}

/// "plan.txt:12:1: warning: no-year: …", in any language.
bool is_finding(std::string_view line) {
  constexpr std::string_view colon = ": ";
  std::size_t at = line.find(colon);
  while (at != std::string_view::npos && (at == 0 || !is_digit(line[at - 1]))) at = line.find(colon, at + 1);
  std::size_t end = at == std::string_view::npos ? at : line.find(colon, at + colon.size());
  if (end == std::string_view::npos) return false;
  std::string_view rule = line.substr(end + colon.size());
  if (find_rule(rule.substr(0, rule.find(':'))) == nullptr) return false;
  std::string_view word = line.substr(at + colon.size(), end - at - colon.size());
  auto means = [&](Severity severity) {
    auto words = in_every_language(to_string(severity));
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  return means(Severity::error) || means(Severity::warning) || means(Severity::note);
}

/// One line of what a stage of reading prints: a place, what stands there, and behind a bar its text.
bool is_of_stage(std::string_view line) {
  std::string_view rest = line.starts_with("plan ") ? line.substr(5) : line;
  std::size_t end = std::min(rest.find_first_not_of("0123456789-"), rest.size());
  bool place = end > 0 && is_digit(rest.front()) && rest.substr(end).starts_with(' ');
  if (!place) return false;
  rest.remove_prefix(end + 1);
  if (has(rest, ": goals") || has(rest, ": no goals")) return has(rest.substr(0, rest.find(": ")), " of ");
  if (!has(rest, "|")) return false;
  constexpr std::array<std::string_view, 12> seen{".. ",     "p. ",       ".s ",  "ps ",      "heading",   "label",
                                                  "lead-in", "paragraph", "item", "contents", "furniture", "|"};
  bool row = has(rest, "width=") && has(rest, ") |");
  return row || std::any_of(seen.begin(), seen.end(), [&](std::string_view start) { return rest.starts_with(start); });
}

/// Below the name of the document, where there are several; the first two lines that begin with a place.
bool is_stage(const std::vector<std::string_view>& lines) {
  constexpr std::size_t enough = 2;
  std::size_t places = 0;
  std::size_t of_stage = 0;
  for (std::size_t i = lines.front().starts_with("== ") ? 1 : 0; i < lines.size() && places < enough; ++i) {
    if (i > 0 && !is_digit(lines[i].front()) && !lines[i].starts_with("plan ")) continue;
    ++places;
    of_stage += is_of_stage(lines[i]) ? 1 : 0;
  }
  return of_stage > 0 && of_stage == places;
}

/// The heads of the columns of eval.
bool is_evaluation(std::string_view line) {
  return with_single_spaces(line) == "set right wrong missed precision recall F1 kind moved strength unchanged";
}

// ------------------------------------------------------------------------------------------------ for people

/// The beginning of a text as one looks for phrases in it.
struct Head {
  std::vector<std::string_view> lines;
  std::string text;  ///< with single spaces
};

/// "12 mål" at `at`, in either number of the word; its length, or 0.
std::size_t counted_at(std::string_view text, std::size_t at, const Counted& word) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  if (end == at || end >= text.size() || text[end] != ' ') return 0;
  for (std::string_view form : {word.many, word.one}) {
    if (text.substr(end + 1).starts_with(form)) return end + 1 + form.size() - at;
  }
  return 0;
}

/// "12 mål → 14 mål"
bool has_both_counts(std::string_view text, const Phrases& phrases) {
  constexpr std::string_view arrow = "→";
  for (std::size_t at = text.find(arrow); at != std::string_view::npos; at = text.find(arrow, at + 1)) {
    if (at < 2 || text[at - 1] != ' ' || counted_at(text, at + arrow.size() + 1, phrases.goals) == 0) continue;
    std::size_t end = at - 1;
    std::size_t begin = text.substr(0, end).find_last_not_of("0123456789", text.rfind(' ', end - 1) - 1) + 1;
    std::size_t length = counted_at(text, begin, phrases.goals);
    if (length > 0 && begin + length == end) return true;
  }
  return false;
}

/// A line that begins with the label, in a list or not.
bool has_label(const Head& head, std::string_view label, std::string_view upper) {
  return std::any_of(head.lines.begin(), head.lines.end(), [&](std::string_view line) {
    if (line.starts_with(label)) return line.size() == label.size() || line[label.size()] == ' ';
    if (!line.starts_with("- ")) return false;
    line.remove_prefix(2);
    return line.substr(upper.size()).starts_with(": ") && line.substr(1, label.size() - 1) == label.substr(1);
  });
}

/// Two titles, and below them two documents, but for a comment on a pull request; then how many goals they have.
bool is_diff(const Head& head, const Phrases& phrases) {
  if (!has_both_counts(head.text, phrases)) return false;
  bool comment = head.lines.front().starts_with("### ") && has(head.lines.front(), " → ");
  return comment || (has_label(head, phrases.before, phrases.before) && has_label(head, phrases.after, phrases.after));
}

/// "2026 · plan.txt · 4 områden, 32 mål"
bool is_shown_plan(const Head& head, const Phrases& phrases) {
  constexpr std::string_view dot = "· ";
  constexpr std::size_t below_title = 600;  // bytes
  std::string_view text = std::string_view(head.text).substr(0, below_title);
  for (std::size_t at = text.find(dot); at != std::string_view::npos; at = text.find(dot, at + 1)) {
    std::size_t begin = at + dot.size();
    std::size_t areas = counted_at(text, begin, phrases.areas);
    if (areas == 0 || text.substr(begin + areas, 2) != ", ") continue;
    if (counted_at(text, begin + areas + 2, phrases.goals) > 0) return true;
  }
  return false;
}

/// A goal in quotes, and below it where it stands.
bool is_explanation(const Head& head, const Phrases& phrases) {
  if (!head.text.starts_with(phrases.quote_open)) return false;
  std::string place = std::string(" · ") + std::string(phrases.line) + " ";
  std::size_t found = head.text.find(place);
  return found != std::string::npos && is_digit(head.text[found + place.size()]);
}

std::string_view without_mark(std::string_view line, std::string_view mark) {
  return line.starts_with(mark) ? line.substr(mark.size()) : line;
}

/// The heading with the years, and below it a year with its document.
bool is_history(const Head& head, const HistoryPhrases& phrases) {
  if (head.lines.size() < 2) return false;
  std::string_view title = without_mark(head.lines[0], "# ");
  std::string_view year = without_mark(head.lines[1], "- ");
  return title.starts_with(phrases.title) && is_digit(title.back()) && is_digit(year.front());
}

/// A year, and below it which plans were compared.
bool is_changelog(const Head& head, const ChangelogPhrases& phrases) {
  std::string_view between = phrases.compared.substr(2);
  between = between.substr(0, between.find("{}"));
  for (std::size_t i = 0; i + 1 < head.lines.size(); ++i) {
    if (head.lines[i].starts_with("## ") && head.lines[i + 1].starts_with('*') && has(head.lines[i + 1], between))
      return true;
  }
  return false;
}

bool is_list(const Head& head, const OutputPhrases& phrases) {
  if (head.lines.front().front() != phrases.list.front().front()) return false;
  std::string headings;
  for (std::string_view heading : phrases.list) headings += std::string(heading) + " ";
  headings.pop_back();
  return !head.lines.empty() && with_single_spaces(head.lines.front()) == headings;
}

bool is_for_people(const Head& head, const OutputPhrases& phrases) {
  return is_diff(head, phrases.common) || is_shown_plan(head, phrases.common) || is_explanation(head, phrases.common) ||
         is_history(head, phrases.history) || is_changelog(head, phrases.changelog) || is_list(head, phrases);
}

/// Why a line was read as it was, which ends with what to put into the configuration.
bool is_line_explanation(std::string_view bytes) {
  constexpr std::size_t tail_size = 4096;
  std::string_view tail = bytes.substr(bytes.size() - std::min(bytes.size(), tail_size));
  constexpr std::string_view entry = "\n  [[reading]]\n";
  if (!has(tail, "[[reading]]")) return false;  // looked for without the line end, which comes often
  auto texts = in_every_language("to settle it otherwise, in the configuration:");
  return std::any_of(texts.begin(), texts.end(),
                     [&](std::string_view text) { return has(tail, fmt::format("\n{}{}", text, entry)); });
}

}  // namespace

bool is_own_output(std::string_view bytes) {
  std::string_view text = bytes.substr(0, head_size);
  if (is_own_data(text)) return true;
  Head head{lines_in(text), {}};
  if (head.lines.empty()) return false;
  if (is_finding(head.lines.front()) || is_stage(head.lines) || is_evaluation(head.lines.front())) return true;
  if (is_line_explanation(bytes)) return true;
  // All that is looked for in the text itself has one of these signs or begins with a quote; few texts do. The arrow
  // is looked for without its first byte, which begins many signs.
  constexpr std::string_view end_of_arrow = std::string_view("→").substr(1);
  const char* end = head.lines.back().data() + head.lines.back().size();
  if (has(text, end_of_arrow) || has(text, "·"))
    head.text = with_single_spaces(std::string_view(text.data(), static_cast<std::size_t>(end - text.data())));
  return std::any_of(languages().begin(), languages().end(),
                     [&](const Language& language) { return is_for_people(head, language.output); });
}

}  // namespace planctl
