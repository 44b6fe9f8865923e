// Findings for a terminal: place, severity, rule and message; the line with a caret below; and what to do about it.
#include <fmt/format.h>

#include <array>
#include <iterator>

#include "messages/say.h"
#include "render/report.h"
#include "text/printable.h"
#include "text/quoted_line.h"

namespace planctl {
namespace {

constexpr std::size_t quote_indent = 2;

/// ANSI codes that begin and end a colour; nothing without colours.
struct Paint {
  bool color = false;

  [[nodiscard]] std::string operator()(std::string_view code, std::string_view text) const {
    return color ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : std::string(text);
  }
};

std::string_view code_of(Severity severity) {
  constexpr std::array<std::string_view, 3> codes{"36", "33", "31"};
  return codes[static_cast<std::size_t>(severity)];
}

void append_quotation(std::string& out, const Finding& finding, const Paint& paint, std::size_t width) {
  if (finding.source.empty()) return;
  QuotedLine quoted = quote_line(finding.source, finding.diagnostic.column, width - quote_indent);
  fmt::format_to(std::back_inserter(out), "{:{}}{}\n{:{}}{}\n", "", quote_indent, quoted.text, "",
                 quote_indent + quoted.caret, paint("32", "^"));
}

void append_finding(std::string& out, const Finding& finding, const RenderOptions& options) {
  const Diagnostic& found = finding.diagnostic;
  Paint paint{options.color};
  std::string place =
      fmt::format("{}:{}:{}:", printable(finding.path), place_of_line(found.line, found.place), found.column);
  fmt::format_to(std::back_inserter(out), "{} {} {}: {}\n", paint("1", place),
                 paint(code_of(found.severity), fmt::format("{}:", translated(to_string(found.severity)))),
                 printable(found.rule), printable(found.message));
  append_quotation(out, finding, paint, options.width);
  if (!found.remedy.empty())
    out += fmt::format("{:{}}{}\n", "", quote_indent, paint("2", "→ " + printable(found.remedy)));
}

std::string begin_text() { return {}; }

std::string document_text(const CheckedDocument& checked, const ReportOptions& options) {
  std::string out;
  for (const Finding& finding : checked.findings) {
    if (finding.is_suppressed()) continue;
    if (!out.empty()) out += '\n';
    append_finding(out, finding, options.render);
  }
  return out;
}

std::string end_text(const CheckSummary&, bool) { return {}; }

}  // namespace

const ReportFormat text_report{"text", "\n", begin_text, document_text, end_text};

}  // namespace planctl
