// Documents that are no text: what their lines and styles have in common, whatever the bytes are.
#include <algorithm>

#include "extract/html/html.h"
#include "extract/pdf/pdf.h"
#include "fuzz/targets/reading.h"
#include "fuzz/targets/texts.h"
#include "planctl/lines.h"
#include "text/decode.h"

namespace planctl::fuzz {
namespace {

Source lay_out(const std::string& bytes) {
  Source source;
  source.path = "fuzz.pdf";
  source.encoding = "UTF-8";
  if (bytes.find("<page") != std::string::npos) {
    lay_out_pdf(source, {bytes, "", bytes});
  } else {
    extract_html(source, bytes, {});
  }
  normalize_text(source);
  return source;
}

}  // namespace

void check_formats(const std::string& bytes, Choice /*laws*/) {
  Source source;
  try {
    source = lay_out(bytes);
  } catch (const Error& error) {
    return require_error(error, "fuzz.pdf: ", 3);
  }
  auto ends = static_cast<std::size_t>(std::count(source.text.begin(), source.text.end(), '\n'));
  require(ends == source.styles.size(), "every line has a style");
  Lines lines = split_lines(std::move(source));
  Blocks blocks = parse_blocks(lines);
  require_blocks(lines, blocks);
  require_document(build_document(std::move(blocks)), any_line);
}

}  // namespace planctl::fuzz
