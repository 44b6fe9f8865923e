#include "fuzz/targets/texts.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "fuzz/targets/target.h"
#include "planctl/source.h"
#include "read/joining/hyphenation.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl::fuzz {
namespace {

std::string law(std::string_view whose, std::string_view what) { return fmt::format("{}: {}", whose, what); }

bool is_xml_character(char32_t c) {
  return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
}

}  // namespace

void require_utf8(std::string_view text, std::string_view whose) {
  if (!unicode::is_utf8(text)) throw BrokenLaw(law(whose, "is UTF-8"));
}

void require_json(const std::string& text, std::string_view whose) {
  if (!nlohmann::json::accept(text)) throw BrokenLaw(law(whose, "is JSON: " + text));
}

void require_json_lines(std::string_view text, std::string_view whose) {
  while (!text.empty()) {
    std::size_t end = std::min(text.find('\n'), text.size());
    require_json(std::string(text.substr(0, end)), whose);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void require_xml(std::string_view text, std::string_view whose) {
  require_utf8(text, whose);
  std::ptrdiff_t open = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::string_view rest = text.substr(at);
    bool instruction = rest.starts_with("<?");
    if (rest.starts_with("</") || rest.starts_with("/>")) --open;
    if (rest.starts_with('<') && !rest.starts_with("</") && !instruction) ++open;
    if (!is_xml_character(unicode::next(text, at))) throw BrokenLaw(law(whose, "has characters of XML alone"));
  }
  if (open != 0) throw BrokenLaw(law(whose, "closes every element"));
}

void require_html(std::string_view page, std::string_view whose) {
  std::size_t begin = page.find("<main>");
  if (begin == std::string_view::npos) throw BrokenLaw(law(whose, "has a part for its contents"));
  require_xml(page.substr(begin, page.rfind("</body>") - begin), whose);
  for (std::string_view foreign : {"<script", "<img", "<iframe", "<style"}) {
    if (page.find(foreign, begin) != std::string_view::npos)
      throw BrokenLaw(law(whose, "has no elements of documents"));
  }
}

void require_value(std::string_view text, std::string_view whose) {
  auto need = [&](bool holds, std::string_view what) {
    if (!holds) throw BrokenLaw(law(whose, fmt::format("{}: '{}'", what, text)));
  };
  require_utf8(text, whose);
  need(text.find("  ") == std::string_view::npos, "has single spaces");
  need(!text.starts_with(' ') && !text.ends_with(' '), "has no space around it");
  need(std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }),
       "has no control characters");
  std::optional<std::size_t> cut;
  unicode::cap_mark_runs(text, max_mark_run, cut);
  need(!cut, "has few combining marks in a row");
  need(unicode::is_surely_nfc(text) || unicode::to_nfc(text) == text, "is in normal form C");
}

void require_error(const Error& error, std::string_view start, int exit_code) {
  std::string_view message = error.what();
  require(error.exit_code() == exit_code, "an error has its exit code", message);
  require(message.starts_with(start) && message.size() > start.size(), "an error says where it is", message);
}

std::string goal_text(std::string bytes) {
  std::optional<std::size_t> place;
  std::erase(bytes, '\0');
  std::string text = unicode::decode(std::move(bytes), "UTF-8", place);
  text = unicode::spell_ligatures(unicode::to_nfc(unicode::cap_mark_runs(text, max_mark_run, place)));
  std::string clean;
  append_clean(clean, text);
  if (clean.ends_with(' ')) clean.pop_back();
  return clean;
}

}  // namespace planctl::fuzz
