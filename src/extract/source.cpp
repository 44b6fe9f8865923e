// Stage 1: bytes → Source, by the format that is seen from them.
#include "planctl/source.h"

#include <fmt/format.h>

#include <utility>

#include "extract/html/html.h"
#include "extract/office/office.h"
#include "extract/pdf/pdf.h"
#include "messages/say.h"
#include "planctl/max_size.h"
#include "text/bytes.h"
#include "text/decode.h"
#include "text/format.h"

namespace planctl {
namespace {

/// What no reader is for, with what to do instead.
[[noreturn]] void refuse(const std::string& path, std::string_view what) {
  throw Error(fmt::format("{}: {}", name_of(path), translated(what)));
}

void extract(Source& source, std::string bytes, const ReadOptions& options) {
  require_known_encoding(options);
  switch (see_format(bytes)) {
    case Format::pdf:
      extract_pdf(source, bytes);
      break;
    case Format::old_word:
      refuse(source.path, "is a document of Word before 2007; save it as .docx");
    case Format::rich_text:
      refuse(source.path, "is rich text (RTF); save it as .docx or .odt");
    case Format::picture:
      refuse(source.path, "is a picture; recognise its text first, for example with ocrmypdf");
    case Format::archive:
      extract_office(source, bytes);
      break;
    case Format::web_page:
      extract_html(source, std::move(bytes), options);
      break;
    case Format::text:
      return decode_text(source, std::move(bytes), options);
  }
  if (source.encoding.empty()) source.encoding = "UTF-8";
  normalize_text(source);  // references to characters may have brought any together
}

}  // namespace

Source decode_source(std::string path, std::string bytes, const ReadOptions& options) {
  Source source;
  source.path = std::move(path);
  if (bytes.empty()) refuse(source.path, "is empty");
  extract(source, std::move(bytes), options);
  if (source.text.find_first_not_of(" \t\r\n\f\v") == std::string::npos) refuse(source.path, "has no text");
  return source;
}

Source read_source(const std::string& path, const ReadOptions& options) {
  return decode_source(path, read_document_bytes(path, options.encoding, usual_max_size), options);
}

}  // namespace planctl
