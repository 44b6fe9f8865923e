// Any bytes are a document or one clear error, and what was read of it holds together.
#include "fuzz/targets/reading.h"

#include <algorithm>
#include <optional>

#include "fuzz/targets/target.h"
#include "fuzz/targets/texts.h"
#include "planctl/model.h"
#include "planctl/render.h"
#include "planctl/report.h"
#include "unicode.h"

namespace planctl::fuzz {
namespace {

void require_lines(const Lines& lines) {
  const std::string& text = lines.source.text;
  require_utf8(text, "the text of a document");
  std::size_t at = 0;
  std::uint32_t number = 1;
  for (const Line& line : lines.lines) {
    require(line.text.begin >= at && line.text.end >= line.text.begin && line.text.end <= text.size(),
            "lines follow each other");
    require(line.number >= number && line.number <= number + 1, "lines are counted");
    require(lines.text(line).find_first_of("\n\r\f") == std::string_view::npos, "a line has no line end");
    at = line.text.end;
    number = line.number;
  }
}

constexpr std::string_view line_ends = "\n\r\f";
constexpr std::string_view drawn_pipe = "│";

/// The mark of a quotation, with nothing but others before it on its line.
bool is_quote_mark(std::string_view text, std::size_t at) {
  std::size_t line = text.substr(0, at).find_last_of("\n\r\f") + 1;
  return text[at] == '>' && text.substr(line, at - line).find_first_not_of("> \t") == std::string_view::npos;
}

/// Does the line with this byte hold a pipe, or the corner of a rule between rows?
bool has_pipe(std::string_view text, std::size_t at) {
  std::size_t begin = text.substr(0, at).find_last_of(line_ends) + 1;
  return text.substr(begin, text.find_first_of(line_ends, at) - begin).find_first_of("|+") != std::string_view::npos;
}

/// One row is no table: the line above or the one below has pipes as well.
bool is_in_pipes(std::string_view text, std::size_t at) {
  if (!has_pipe(text, at)) return false;
  std::size_t above = text.substr(0, at).find_last_of(line_ends);
  std::size_t below = text.find_first_of(line_ends, at);
  return (above != std::string_view::npos && above > 0 && has_pipe(text, above - 1)) ||
         (below != std::string_view::npos && below + 1 < text.size() && has_pipe(text, below + 1));
}

/// Is the line with this byte a row of a table that is drawn? It begins with such a pipe.
bool is_drawn_row(std::string_view text, std::size_t at) {
  std::size_t begin = text.find_first_not_of("> \t", text.substr(0, at).find_last_of(line_ends) + 1);
  return text.substr(std::min(begin, text.size())).starts_with(drawn_pipe);
}

/// The bytes of a pipe, or of a line break in a cell: the frame of a table; 0 for anything else.
std::size_t size_of_frame(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with(drawn_pipe)) return is_drawn_row(text, at) ? drawn_pipe.size() : 0;
  bool pipe = text[at] == '|';
  if (!(pipe || text.substr(at).starts_with("<br")) || !is_in_pipes(text, at)) return 0;
  std::size_t close = pipe ? at : text.substr(0, text.find_first_of(line_ends, at)).find('>', at);
  return close != std::string_view::npos ? close + 1 - at : 0;
}

/// Every character is in a block, but for what frames quotations and tables.
void require_covered(std::string_view text, const Blocks& blocks) {
  std::vector<Span> spans;
  for (const Block& block : blocks.blocks) spans.push_back(block.bytes);
  spans.push_back({text.size(), text.size()});
  std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
  std::size_t covered = 0;
  for (const Span& span : spans) {
    while (covered < span.begin) {
      if (std::size_t frame = size_of_frame(text, covered); frame > 0) {
        covered += frame;
        continue;
      }
      bool quotes = is_quote_mark(text, covered);
      std::size_t at = covered;
      char32_t c = unicode::next(text, covered);
      require(quotes || unicode::is_space(c) || unicode::is_ignorable(c), "every character is in a block",
              text.substr(at));
    }
    covered = std::max(covered, span.end);
  }
}

void require_goal(const Goal& goal, std::uint32_t last_line) {
  require_value(goal.text, "a goal");
  require(!goal.text.empty(), "a goal has a text");
  require(goal.line <= goal.last_line && goal.last_line <= last_line, "a goal stands in the document");
  require(goal.bytes.begin <= goal.bytes.end, "the bytes of a goal are a range");
}

void require_plan(const Plan& plan, std::uint32_t last_line) {
  require_value(plan.title, "the title of a plan");
  require(plan.period.first <= plan.period.last, "a period ends behind its begin");
  for (const std::string& paragraph : plan.background) require_value(paragraph, "background");
  for (const Area& area : plan.areas) {
    require_value(area.title, "the title of an area");
    for (const std::string& paragraph : area.rationale) require_value(paragraph, "a rationale");
    for (const Goal& goal : area.goals) require_goal(goal, last_line);
  }
  for (const Section& section : plan.sections) {
    require_value(section.title, "the title of a section");
    for (const std::string& paragraph : section.paragraphs) require_value(paragraph, "a paragraph");
  }
}

void require_diagnostics(const std::vector<Diagnostic>& diagnostics, std::uint32_t last_line) {
  for (const Diagnostic& it : diagnostics) {
    bool inside = it.line <= last_line && (it.line >= 1 || last_line == any_line);
    require(inside && it.column >= 1, "a finding stands in the document", it.message);
    require(!it.message.empty(), "a finding has a message", it.rule);
    require_utf8(it.message, "a finding");
  }
  bool sorted = std::is_sorted(diagnostics.begin(), diagnostics.end(),
                               [](const Diagnostic& a, const Diagnostic& b) { return a.line < b.line; });
  require(sorted, "findings stand in order");
}

/// What check says of it, as reports.
void require_checked(const Source& source) {
  static const Config config;
  Checker checker(config);
  CheckedDocument checked = checker.check(source);
  if (checked.findings.empty()) return;
  CheckSummary summary;
  summary.add(checked);
  for (const Finding& finding : checked.findings) require(finding.fingerprint.size() == 16, "a finding has a number");
  ReportOptions options{{false, 80, "auto"}, Severity::note};
  for (const char* name : {"text", "json", "sarif", "github", "gitlab", "junit"}) {
    const ReportFormat& format = report_format(name);
    std::string document = format.document(checked, options);
    std::string report = format.begin() + document + format.end(summary, document.empty());
    require_utf8(report, name);
    if (format.name == "json" || format.name == "sarif" || format.name == "gitlab") require_json(report, name);
    if (format.name == "junit") require_xml(report, name);
  }
}

}  // namespace

void require_blocks(const Lines& lines, const Blocks& blocks) {
  std::uint32_t last = lines.lines.empty() ? 0 : lines.lines.back().number;
  for (const Block& block : blocks.blocks) {
    require_value(block.text, "a block");
    require(block.first_line >= 1 && block.first_line <= block.last_line && block.last_line <= last,
            "a block stands in the document", block.text);
    require(block.bytes.begin < block.bytes.end && block.bytes.end <= lines.source.text.size(),
            "a block has bytes of the document", block.text);
  }
  require_covered(lines.source.text, blocks);
}

void require_document(const Document& document, std::uint32_t last_line) {
  for (const Plan& plan : document.plans) require_plan(plan, last_line);
  require_diagnostics(document.diagnostics, last_line);
}

void require_same_as_model(const Document& document) {
  std::string json = render_json(std::span(&document, 1));
  std::string line = render_ndjson(document);
  try {
    std::vector<Document> read = parse_model("fuzz.json", json);
    require(read.size() == 1, "a model has the document that it was made of");
    require(render_json(read) == json, "a model is the document that it was made of", json);
    read = parse_model("fuzz.ndjson", line);
    require(read.size() == 1 && render_ndjson(read.front()) == line, "a line of a model is its document", line);
  } catch (const Error& error) {
    throw BrokenLaw(std::string("what was written as a model is one: ") + error.what());
  }
}

void require_shown(const Document& document, Choice& laws) {
  std::vector<const Plan*> plans;
  for (const Plan& plan : document.plans) plans.push_back(&plan);
  if (laws.next()) require_utf8(render_text(document, plans, {false, 60, "auto"}), "show as text");
  if (laws.next()) require_utf8(render_text(document, plans, {true, 100, "en"}), "show in colour");
  if (laws.next()) require_utf8(render_markdown(document, plans, {false, 80, "sv"}), "show as markdown");
  const ShownPlans shown{&document, plans};
  if (laws.next()) require_html(render_html(std::span(&shown, 1), {false, 80, "auto"}), "show as HTML");
  if (laws.next()) require_utf8(render_outline(plans), "the outline");
  if (laws.next()) require_utf8(print_document(document), "the print of a document");
}

void check_reading(const std::string& bytes, Choice laws) {
  std::optional<Source> source;
  try {
    source = decode_source("fuzz.txt", bytes);
  } catch (const Error& error) {
    return require_error(error, "fuzz.txt: ", 3);
  }
  require(unicode::is_surely_nfc(source->text) || unicode::to_nfc(source->text) == source->text,
          "the text of a document is in normal form C");
  Lines lines = split_lines(*source);
  require_lines(lines);
  Blocks blocks = parse_blocks(lines);
  require_blocks(lines, blocks);
  if (laws.next()) require_utf8(print_lines(lines), "the print of lines");
  if (laws.next()) require_utf8(print_blocks(blocks), "the print of blocks");
  Document document = build_document(std::move(blocks));
  for (const Plan& plan : document.plans) {
    for (const Area& area : plan.areas) {
      for (const Goal& goal : area.goals) require(goal.bytes.end <= source->text.size(), "a goal lies in the text");
    }
  }
  require_document(document, lines.lines.empty() ? 1 : lines.lines.back().number);
  if (laws.next()) require_same_as_model(document);
  require_shown(document, laws);
  if (laws.next()) require_checked(*source);
}

}  // namespace planctl::fuzz
