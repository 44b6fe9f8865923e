// Detection of the encoding, then normal form C where it is not given already.
#include "text/decode.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "messages/say.h"
#include "planctl/max_size.h"
#include "text/bytes.h"
#include "text/clean.h"
#include "text/entities.h"
#include "text/lost_signs.h"
#include "text/markdown_escapes.h"
#include "text/printable.h"
#include "text/separated_values.h"
#include "text/wiki_markup.h"
#include "unicode.h"

namespace planctl {
namespace {

struct Place {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

Place place_of(const std::string& text, std::size_t offset) {
  Place place;
  std::string_view before = std::string_view(text).substr(0, offset);
  std::size_t start = 0;
  for (std::size_t i = 0; i < before.size(); ++i) {
    bool line_end = before[i] == '\n' || (before[i] == '\r' && (i + 1 >= text.size() || text[i + 1] != '\n'));
    if (!line_end) continue;
    ++place.line;
    start = i + 1;
  }
  place.column = static_cast<std::uint32_t>(1 + unicode::length(before.substr(start)));
  return place;
}

std::size_t count_replacements(std::string_view text) {
  std::size_t count = 0;
  for (auto at = text.find(unicode::replacement); at != std::string_view::npos;
       at = text.find(unicode::replacement, at + 1))
    ++count;
  return count;
}

/// The first bad byte stands behind `earlier` characters U+FFFD that the document has itself.
void report_bad_bytes(Source& source, std::size_t earlier) {
  std::size_t at = source.text.find(unicode::replacement);
  for (; earlier > 0; --earlier) at = source.text.find(unicode::replacement, at + 1);
  auto [line, column] = place_of(source.text, at);
  source.diagnostics.push_back(diagnose("undecodable-bytes", line, column,
                                        say("bytes that are not {} were replaced by U+FFFD", source.encoding)));
}

}  // namespace

void normalize_text(Source& source) {
  restore_signs(source.text);
  make_blanks_plain(source.text);
  source.may_compose = !unicode::is_surely_nfc(source.text);
  if (!source.may_compose && !unicode::may_have_ligatures(source.text)) return;
  std::optional<std::size_t> cut;
  source.text = compose(source.text, cut);
  source.may_compose = !unicode::is_surely_nfc(source.text);
  if (!cut) return;
  auto [line, column] = place_of(source.text, *cut);
  source.diagnostics.push_back(
      diagnose("long-mark-run", line, column,
               say("more than {} combining marks in a row; the rest was left out", max_mark_run)));
}

void require_known_encoding(const ReadOptions& options) {
  if (options.encoding.empty() || unicode::knows_encoding(options.encoding)) return;
  throw Error(say("unknown encoding '{}'; try UTF-8, UTF-16LE or windows-1252", printable(options.encoding)), 2);
}

/// `render` is what is done with the text before it comes into normal form.
static void decode(Source& source, std::string bytes, const ReadOptions& options, void (*render)(std::string&)) {
  require_known_encoding(options);
  std::optional<std::size_t> bad;
  bool plain = options.encoding.empty() && bytes.find('\0') == std::string::npos && unicode::is_utf8(bytes);
  if (plain) {
    source.encoding = "UTF-8";
    source.text = unicode::strip_mark(std::move(bytes));
  } else {
    source.encoding = options.encoding.empty() ? unicode::detect_encoding(bytes) : options.encoding;
    if (!source.encoding.empty()) source.text = unicode::decode(std::move(bytes), source.encoding, bad);
  }
  if (source.encoding.empty() || source.text.find('\0') != std::string::npos) {
    throw binary_file(name_of(source.path), options.encoding);
  }
  std::size_t earlier = bad ? count_replacements(std::string_view(source.text).substr(0, *bad)) : 0;
  render(source.text);
  normalize_text(source);
  if (bad) report_bad_bytes(source, earlier);
}

void decode_text(Source& source, std::string bytes, const ReadOptions& options) {
  decode(source, std::move(bytes), options, [](std::string& text) {
    spread_values(text);
    render_wiki_markup(text);
    unescape_markdown(text);
    const bool model = text.starts_with('{');  // what a plan says stands in it as it is
    if (!model && text.find('&') != std::string::npos) text = decode_entities(text);
  });
}

void decode_markup(Source& source, std::string bytes, const ReadOptions& options) {
  decode(source, std::move(bytes), options, [](std::string&) {});
}

}  // namespace planctl
