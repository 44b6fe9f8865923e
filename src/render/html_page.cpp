#include "render/html_page.h"

#include <fmt/format.h>

#include <initializer_list>

#include "render/xml_writer.h"
#include "text/page_mark.h"
#include "text/printable.h"
#include "unicode.h"

namespace planctl {
namespace {

// Colours have a contrast of 4.5 at least, and say nothing that words, lines and marks do not say too.
constexpr std::string_view page_style = R"(
:root { color-scheme: light dark; --faint: #595959; --line: #d0d0d0; --gone: #a4161a; --came: #1b5e20; --mark: #f4f4f4; }
@media (prefers-color-scheme: dark) {
  :root { --faint: #b0b0b0; --line: #4a4a4a; --gone: #ff9b9b; --came: #8fdc94; --mark: #242424; }
  body { background: #151515; color: #ececec; }
  a { color: #9cc7ff; }
}
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2, h3 { line-height: 1.3; margin: 2rem 0 .5rem; }
h2 { font-size: 1.25rem; } h3 { font-size: 1.1rem; }
p { margin: .4rem 0; }
small, .faint { color: var(--faint); font-size: .875rem; }
.counts, .jump, .changes, .goals { list-style: none; margin: .5rem 0; padding: 0; }
.counts { display: flex; flex-wrap: wrap; gap: .4rem; }
.counts li { border: 1px solid var(--line); border-radius: .3rem; padding: .1rem .55rem; }
.counts .warn { border-color: var(--gone); color: var(--gone); font-weight: 600; }
.jump { border-block: 1px solid var(--line); padding: .6rem 0; columns: 20rem; }
.changes > li { border-left: .25rem solid var(--line); padding: .15rem 0 .15rem .75rem; margin: .6rem 0; overflow-wrap: anywhere; }
.changes > .dropped, .changes > .weakened, .changes > .reversed { border-left-color: var(--gone); }
.changes > .added, .changes > .strengthened { border-left-color: var(--came); }
.changes > .uncertain { border-left-style: dashed; }
.changes small, .split > del, .split > ins, .merged > del, .merged > ins { display: block; }
.kind { font-weight: 600; }
del { color: var(--gone); text-decoration: line-through; }
ins { color: var(--came); text-decoration: underline; }
.goals li { margin: .3rem 0 .3rem calc(var(--depth, 0) * 1.25rem); padding-left: 1rem; text-indent: -1rem; overflow-wrap: anywhere; }
.goals li::before { content: "– "; }
summary { cursor: pointer; color: var(--faint); }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td.sign, th.year { text-align: center; white-space: nowrap; overflow-wrap: normal; }
tbody th { font-weight: 400; }
.wide { overflow-x: auto; }
@media (max-width: 40rem) {
  th, td { padding-inline: .15rem; }
  tbody th { min-width: 11rem; hyphens: auto; }
  th.year { font-size: .8rem; }
}
.failure { border: 2px solid var(--gone); padding: .5rem .75rem; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .jump { display: none; }
  .changes > li, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
)";

std::string_view reference_to(char32_t c) {
  switch (c) {
    case U'&':
      return "&amp;";
    case U'<':
      return "&lt;";
    case U'>':
      return "&gt;";
    case U'"':
      return "&quot;";
    case U'\'':
      return "&#39;";
    default:
      return {};
  }
}

}  // namespace

std::string escape_html(std::string_view text) {
  std::string out;
  std::string shown = printable(text);
  for (std::size_t at = 0; at < shown.size();) {
    char32_t c = unicode::next(shown, at);
    std::string_view reference = reference_to(c);
    out += reference;
    if (reference.empty()) unicode::append(out, is_allowed_in_xml(c) ? c : 0xFFFD);
  }
  return out;
}

std::string heading_element(std::size_t level) { return fmt::format("h{}", level); }

void HtmlWriter::open(std::string_view element, std::initializer_list<HtmlAttribute> attributes) {
  out_ += '<';
  out_ += element;
  for (const auto& [name, value] : attributes) {
    if (!value.empty()) out_ += fmt::format(" {}=\"{}\"", name, escape_html(value));
  }
  out_ += '>';
  open_.emplace_back(element);
}

void HtmlWriter::close() {
  out_ += fmt::format("</{}>", open_.back());
  open_.pop_back();
}

void HtmlWriter::text(std::string_view text) { out_ += escape_html(text); }

void HtmlWriter::element(std::string_view element, std::string_view text,
                         std::initializer_list<HtmlAttribute> attributes) {
  open(element, attributes);
  this->text(text);
  close();
}

void write_words(HtmlWriter& html, std::span<const WordRun> runs) {
  for (const WordRun& run : runs) {
    if (&run != &runs.front()) html.text(" ");
    if (run.op == WordOp::equal) {
      html.text(run.text);
    } else {
      html.element(run.op == WordOp::remove ? "del" : "ins", run.text);
    }
  }
}

std::string html_page(std::string_view title, std::string_view language, std::string_view body) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\">\n{}\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n{}</main>\n</body>\n</"
      "html>\n",
      escape_html(language), page_mark, escape_html(title), page_style, body);
}

}  // namespace planctl
