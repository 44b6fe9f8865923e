// Markers with words: goals and areas that are called by a noun or a code and what counts, and questions.
#include <algorithm>
#include <string>

#include "fnv1a.h"
#include "language/language.h"
#include "language/title_words.h"
#include "read/rows/marker_kinds.h"
#include "unicode.h"

namespace planctl {
namespace {

char32_t sign_of(std::string_view word) { return fnv1a(word); }

/// Where the noun begins that a number stands behind, when one or two words say what kind it is of: "Prioriterat område
/// 3: text"; 0 where none do.
std::size_t behind_qualifiers(std::string_view text) {
  constexpr int most = 2;
  std::size_t noun = 0;
  int words = 0;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = unicode::next(text, at);
    if (c == U' ') {
      if (at < text.size() && unicode::is_digit(static_cast<unsigned char>(text[at]))) return noun;
      if (++words > most) return 0;
      noun = at;
    } else if (!unicode::is_letter(c)) {
      return 0;
    }
  }
  return 0;
}

/// The number of a letter that counts, "A)" is 1, or behind one or a few: "A3:" and "MP.3" are 3.
std::optional<int> read_letter(std::string_view text, std::size_t& at) {
  constexpr std::size_t most_letters = 3;
  std::size_t end = at;
  while (end < std::min(text.size(), at + most_letters) && text[end] >= 'A' && text[end] <= 'Z') ++end;
  bool letter = end == at + 1 && end < text.size() && (text[end] == ')' || text[end] == ':');
  std::size_t number = end < text.size() && (text[end] == '.' || text[end] == '-') ? end + 1 : end;
  if (end > at && number + 1 <= text.size() && !letter) {
    auto found = read_number(text, number);
    if (found) at = number;
    return found;
  }
  return letter ? std::optional<int>(text[at++] - 'A' + 1) : std::nullopt;
}

/// May what stands behind a noun count: " 2", ":", " MP.2."?
bool counts_at(std::string_view text, std::size_t at) {
  constexpr std::size_t longest_code = 6;  // bytes
  std::string_view code = text.substr(at, longest_code);
  return std::any_of(code.begin(), code.end(),
                     [](char c) { return unicode::is_digit_byte(c) || c == ':' || c == ')'; });
}

/// "Övergripande mål", "Main target": two words, the first of which only says which.
bool is_qualified_noun(std::string_view label) {
  std::size_t space = label.find(' ');
  if (label.find(' ', space + 1) != std::string_view::npos) return false;
  return in_any_folded(&Language::goal_nouns, label.substr(space + 1)) &&
         in_any_folded(&Language::label_fillers, label.substr(0, space));
}

/// White space behind the colon of a label: a tab where a program set the text in a column.
bool is_behind_colon(std::string_view text, std::size_t colon) {
  return colon + 1 < text.size() && (text[colon + 1] == ' ' || text[colon + 1] == '\t');
}

/// "Main target: text", "Önskat läge: text": a goal label of more than one word.
std::optional<Marker> qualified_label(std::string_view text) {
  constexpr std::size_t longest = 32;  // bytes
  std::size_t colon = text.substr(0, longest).find(':');
  if (colon == std::string_view::npos || !is_behind_colon(text, colon) || text.find(' ') >= colon) return std::nullopt;
  std::string_view name = text.substr(0, colon);
  if (!is_qualified_noun(name) && !in_any_folded(&Language::goal_phrases, name)) return std::nullopt;
  Marker label;
  label.family = MarkerFamily::named;
  label.sign = sign_of(text.substr(0, colon));
  return finish_marker(text, colon + 1, label);
}

}  // namespace

std::optional<Marker> named_marker(std::string_view text) {
  constexpr std::size_t longest = 24;  // bytes
  if (!unicode::is_upper(unicode::first(text))) return std::nullopt;
  std::size_t begin = behind_qualifiers(text);
  std::size_t at = begin;
  for (std::size_t after = at; after < text.size() && at - begin <= longest; at = after) {
    if (!unicode::is_letter(unicode::next(text, after))) break;
  }
  if (at == begin || at - begin > longest) return std::nullopt;
  if (auto label = qualified_label(text); label || !counts_at(text, at)) return label;
  std::string noun = unicode::fold(text.substr(begin, at - begin));
  if (at + 2 < text.size() && text[at] == ':' && is_behind_colon(text, at) && in_any(&Language::goal_nouns, noun)) {
    Marker label;
    label.family = MarkerFamily::named;
    label.sign = sign_of(noun);
    return finish_marker(text, at + 1, label);
  }
  bool dashed =
      begin == 0 && at <= 2 && at + 1 < text.size() && text[at] == '-' && unicode::is_digit_byte(text[at + 1]);
  if (dashed) ++at;  // "B-1."
  bool code = begin == 0 && at < text.size() && (dashed || at <= 2) && unicode::is_digit_byte(text[at]);
  if (!code && !in_any(&Language::item_nouns, noun) && !is_goal_word(noun)) return std::nullopt;
  if (!code) at = skip_spaces(text, at);
  if (!code && at < text.size() && text[at] == '#') at = skip_spaces(text, at + 1);  // "Goal #2: ", "Mål # 2: "
  Marker marker;
  auto number = read_number(text, at);
  if (!number && !code) number = read_letter(text, at);
  if (!number || *number > 99) return std::nullopt;
  marker.number = *number;
  marker.levels = 1;
  // "Delmål 1.2", "Delmål 1:2"
  while (at + 1 < text.size() && (text[at] == '.' || text[at] == ':') &&
         unicode::is_digit(static_cast<unsigned char>(text[at + 1]))) {
    auto part = read_number(text, ++at);
    if (!part) return std::nullopt;
    marker.number = *part;
    ++marker.levels;
  }
  marker.family = MarkerFamily::named;
  marker.sign = sign_of(noun);
  std::size_t dash = skip_spaces(text, at);
  if (at < text.size() && (text[at] == ':' || text[at] == '.' || text[at] == ')')) {
    ++at;
  } else if (dash < text.size() && is_dash(unicode::first(text.substr(dash)))) {
    unicode::next(text, dash);
    at = dash;
  } else if (text.substr(at).starts_with(code ? "  " : "   ")) {
    // "A1   text", "Mål 1   text": the gap of a list, not of a sentence.
  } else if (code || begin > 0 ||
             (at < text.size() && !(marker.levels > 1 && unicode::is_upper(unicode::first(text.substr(dash)))))) {
    return std::nullopt;
  }
  const bool glued = !code && at > 0 && (text[at - 1] == '.' || text[at - 1] == ':') && at_word(text, at);
  if (!at_gap(text, at) && !glued) return std::nullopt;
  return finish_marker(text, at, marker);
}

std::optional<Marker> bold_named_marker(std::string_view text) {
  constexpr std::size_t longest = 32;  // bytes
  constexpr std::string_view bold = "**";
  if (!text.starts_with(bold)) return std::nullopt;
  std::size_t close = text.substr(0, longest).find(bold, bold.size());
  if (close == std::string_view::npos || !at_gap(text, close + bold.size())) return std::nullopt;
  std::string_view name = text.substr(bold.size(), close - bold.size());
  std::string probe = std::string(name) + " x";
  auto marker = named_marker(probe);
  if (!marker) marker = number_marker(probe);
  if (!marker || marker->size != name.size() + 1) return std::nullopt;
  Marker found = finish_marker(text, close + bold.size(), *marker);
  found.text = name;
  return found;
}

std::optional<Marker> read_code(std::string_view text) {
  std::size_t at = 0;
  Marker marker;
  while (at < std::min<std::size_t>(text.size(), 2) && text[at] >= 'A' && text[at] <= 'Z') ++at;
  std::string_view letters = text.substr(0, at);
  auto number = read_number(text, at);
  if (!number || *number > 99) return std::nullopt;
  marker.number = *number;
  marker.levels = 2;
  if (!letters.empty()) {
    marker.family = MarkerFamily::named;
    marker.sign = sign_of(letters);
  } else if (at < text.size() && text[at] >= 'a' && text[at] <= 'z') {
    marker.family = MarkerFamily::letter;
    marker.number = text[at++] - 'a' + 1;
  }
  std::size_t body = skip_spaces(text, at);
  bool text_behind = body > at && body < text.size() && unicode::is_upper(unicode::first(text.substr(body)));
  if (marker.family == MarkerFamily::none || !text_behind) return std::nullopt;
  return finish_marker(text, at, marker);
}

std::optional<Marker> question_marker(std::string_view text) {
  std::size_t size = question_size(text);
  if (size == 0) return std::nullopt;
  Marker marker;
  marker.family = MarkerFamily::question;
  marker.sign = sign_of(unicode::fold(text.substr(0, size - 1)));
  return finish_marker(text, size, marker);
}

bool asks_what(std::string_view question) {
  std::size_t at = 0;
  return in_any(&Language::whats, next_word(question.substr(0, question.find_first_of(":?")), at));
}

std::size_t question_size(std::string_view text) {
  constexpr std::size_t longest = 40;  // bytes
  std::size_t end = 0;
  while (end < std::min(text.size(), longest) && text[end] != ':' && text[end] != '?' && text[end] != '.') ++end;
  if (end == std::min(text.size(), longest) || text[end] == '.' || !at_gap(text, end + 1)) return 0;
  std::size_t at = 0;
  std::string first = next_word(text.substr(0, end), at);
  bool asks = in_any(&Language::whats, first) || in_any(&Language::other_questions, first);
  return asks && unicode::is_upper(unicode::first(text)) ? end + 1 : 0;
}

}  // namespace planctl
