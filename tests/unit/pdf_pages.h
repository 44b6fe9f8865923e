// Pages of a PDF as the extractor gives them, run by run, for tests.
#pragma once

#include <fmt/format.h>

#include <initializer_list>
#include <string>
#include <string_view>

#include "extract/pdf/pdf.h"
#include "planctl/lines.h"

namespace planctl::tests {

/// Builds the extractor's XML. Letters are 17 units high and 8 wide.
class Pages {
 public:
  Pages& page() {
    xml_ += R"(<page number="1" top="0" left="0" height="1188" width="918">
<fontspec id="0" size="17" family="Serif" color="#000000"/>
<fontspec id="1" size="26" family="Serif" color="#000000"/>
<fontspec id="2" size="17" family="Wingdings" color="#000000"/>
<fontspec id="3" size="15" family="Serif" color="#000000"/>
<fontspec id="4" size="90" family="Serif" color="#dddddd"/>
<fontspec id="5" size="40" family="Serif" color="#aa0000"/>
<fontspec id="6" size="10" family="Serif" color="#000000"/>
<fontspec id="7" size="17" family="Serif" color="#ffffff"/>
)";
    return *this;
  }
  Pages& run(double top, double left, std::string_view text, int font = 0) {
    xml_ += fmt::format("<text top=\"{}\" left=\"{}\" width=\"{}\" height=\"17\" font=\"{}\">{}</text>\n", top, left,
                        8 * text.size(), font, text);
    return *this;
  }
  /// A run of its own width and height.
  Pages& box(double top, double left, double width, double height, std::string_view text, int font = 0) {
    xml_ += fmt::format("<text top=\"{}\" left=\"{}\" width=\"{}\" height=\"{}\" font=\"{}\">{}</text>\n", top, left,
                        width, height, font, text);
    return *this;
  }
  /// Lines of prose, 21 units apart.
  Pages& prose(double top, double left, int count, std::string_view text) {
    for (int i = 0; i < count; ++i) run(top + 21 * i, left, text);
    return *this;
  }
  /// The outline beside the pages: items of lists in lists.
  Pages& outline(std::string_view items) {
    xml_ += fmt::format("</page>\n<outline>\n{}</outline>\n</pdf2xml>\n", items);
    return *this;
  }
  [[nodiscard]] const std::string& xml() const { return xml_; }
  [[nodiscard]] Lines lines() const {
    Source source;
    source.path = "plan.pdf";
    lay_out_pdf(source, {xml_, ""});
    return split_lines(std::move(source));
  }
  /// The lines with text, one below the other.
  [[nodiscard]] std::string text() const {
    Lines laid = lines();
    std::string text;
    for (const Line& line : laid.lines) {
      if (line.width > 0) text += fmt::format("{}\n", laid.text(line));
    }
    return text;
  }

 private:
  std::string xml_;
};

inline const LineStyle& style_of(const Lines& lines, std::string_view text) {
  for (const Line& line : lines.lines) {
    if (lines.text(line).starts_with(text)) return *lines.style(line);
  }
  static const LineStyle none;
  return none;
}

/// Do the parts stand in the text, each behind the one before it?
inline bool in_order(const std::string& text, std::initializer_list<std::string_view> parts) {
  std::size_t at = 0;
  for (std::string_view part : parts) {
    at = text.find(part, at);
    if (at == std::string::npos) return false;
    at += part.size();
  }
  return true;
}

}  // namespace planctl::tests
