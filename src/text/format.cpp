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
  return is_web_page(wide ? std::string_view(narrow(beginning)) : beginning) ? Format::web_page : Format::text;
}

}  // namespace planctl
