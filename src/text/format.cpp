#include "text/format.h"

#include <algorithm>
#include <array>
#include <string>

namespace planctl {
namespace {

struct Signature {
  std::string_view begins;
  Format format;
};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool begins_with(std::string_view text, std::string_view with) {
  return text.size() >= with.size() &&
         std::equal(with.begin(), with.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

/// Behind the mark of the encoding, white space and comments.
std::string_view behind_preamble(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  for (;;) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    std::string_view close = text.starts_with("<!--") ? "-->" : begins_with(text, "<?xml") ? "?>" : "";
    std::size_t end = close.empty() ? std::string_view::npos : text.find(close);
    if (end == std::string_view::npos) return text;
    text.remove_prefix(end + close.size());
  }
}

bool is_web_page(std::string_view beginning) {
  constexpr std::array<std::string_view, 4> tags{"<!doctype html", "<html", "<head", "<body"};
  std::string_view text = behind_preamble(beginning);
  return std::any_of(tags.begin(), tags.end(), [&](std::string_view tag) { return begins_with(text, tag); });
}

bool begins_with_tag(std::string_view text, std::string_view tag) {
  return begins_with(text, tag) && text.size() > tag.size() &&
         std::string_view(" \t\r\n>/").find(text[tag.size()]) != std::string_view::npos;
}

/// Of markdown: headings, items and quotes.
bool is_marked(std::string_view line) {
  constexpr std::size_t most_digits = 3;
  std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  if (digits > most_digits) return false;
  line.remove_prefix(digits);
  std::size_t signs = std::min(line.find_first_not_of(digits > 0 ? ".)" : "#-*+>"), line.size());
  return signs > 0 && signs < line.size() && line[signs] == ' ';
}

/// Markdown may begin with tags too, and goes on without them: behind an empty line, or with marks of its own.
bool goes_on_in_tags(std::string_view text) {
  bool behind_empty = true;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    line.remove_prefix(std::min(line.find_first_not_of(" \t\r"), line.size()));
    bool bare = !line.empty() && line.front() != '<';
    if (bare && (behind_empty || is_marked(line))) return false;
    behind_empty = line.empty();
  }
  return true;
}

/// A part of a web page, as systems give out what stands in the middle of one.
bool is_fragment(std::string_view beginning) {
  constexpr std::array<std::string_view, 16> tags{"<h1",   "<h2",    "<h3",   "<h4",   "<h5",      "<h6",
                                                  "<p",    "<div",   "<ul",   "<ol",   "<section", "<article",
                                                  "<main", "<table", "<meta", "<title"};
  std::string_view text = behind_preamble(beginning);
  return std::any_of(tags.begin(), tags.end(), [&](std::string_view tag) { return begins_with_tag(text, tag); }) &&
         goes_on_in_tags(text);
}

/// The characters of ASCII in UTF-16, as far as they stand at the beginning.
std::string narrow(std::string_view bytes) {
  std::string text;
  std::size_t first = bytes.starts_with("\xFF\xFE") ? 2 : bytes.starts_with("\xFE\xFF") ? 3 : bytes.size();
  for (std::size_t i = first; i < bytes.size(); i += 2) text += bytes[i];
  return text;
}

}  // namespace

Format see_format(std::string_view bytes) {
  using namespace std::string_view_literals;
  constexpr std::size_t looked_at = 1024;
  static constexpr std::array<Signature, 7> signatures{{{"%PDF-"sv, Format::pdf},
                                                        {"PK\x03\x04"sv, Format::archive},
                                                        {"PK\x05\x06"sv, Format::archive},
                                                        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, Format::old_word},
                                                        {"{\\rtf"sv, Format::rich_text},
                                                        {"\x89PNG\r\n"sv, Format::picture},
                                                        {"\xFF\xD8\xFF"sv, Format::picture}}};
  for (const Signature& signature : signatures) {
    if (bytes.starts_with(signature.begins)) return signature.format;
  }
  std::string_view beginning = bytes.substr(0, looked_at);
  // Mailers and printers put lines in front.
  if (beginning.find("\n%PDF-1.") != std::string_view::npos) return Format::pdf;
  bool wide = beginning.starts_with("\xFF\xFE") || beginning.starts_with("\xFE\xFF");
  const std::string narrowed = wide ? narrow(beginning) : std::string();
  if (is_web_page(wide ? std::string_view(narrowed) : beginning)) return Format::web_page;
  constexpr std::size_t looked_at_in_tags = 1 << 16;
  return !wide && is_fragment(bytes.substr(0, looked_at_in_tags)) ? Format::web_page : Format::text;
}

}  // namespace planctl
