// Markers: the bullets and numbers of items. A mark is one because this document uses it as one: often enough, in
// front of what starts like an item, counting where it counts and not counting where it does not.
#include "read/joining/markers.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "language/language.h"
#include "messages/say.h"
#include "read/joining/damage.h"
#include "read/rows/label_words.h"
#include "read/rows/marker.h"
#include "unicode.h"

namespace planctl {
namespace {

/// "i)" is a roman one or the letter after h: what stands nearest before it decides.
void settle_romans(std::vector<MarkCandidate>& candidates) {
  Marker previous;
  for (MarkCandidate& candidate : candidates) {
    Marker& marker = candidate.looks;
    if (marker.family == MarkerFamily::roman && marker.text.find_first_of("ivxIVX") != std::string_view::npos) {
      char letter = unicode::fold(marker.text.substr(marker.text.starts_with('(') ? 1 : 0, 1))[0];
      bool follows_letter =
          previous.family == MarkerFamily::letter && previous.sign == marker.sign && previous.number == letter - 'a';
      if (follows_letter && marker.text.size() <= 3) {
        marker.family = MarkerFamily::letter;
        marker.number = letter - 'a' + 1;
      }
    }
    if (marker.family == MarkerFamily::letter || marker.family == MarkerFamily::roman) previous = marker;
  }
}

/// Codes of one letter or two are marks where all count: "S1", "S2", "S3".
void believe_codes(const Kin& kin) {
  constexpr std::size_t least = 2;
  int last = 0;
  bool counts = kin.size() >= least;
  for (const MarkCandidate* candidate : kin) {
    counts = counts && (candidate->looks.number == last + 1 || candidate->looks.number == 1);
    last = candidate->looks.number;
  }
  if (!counts || last == 1) return;
  for (MarkCandidate* candidate : kin) candidate->belief = candidate->looks;
}

bool is_unsigned_code(const Marker& marker) {
  return marker.levels == 2 && unicode::is_digit_byte(marker.text.back()) &&
         marker.text.find_first_of(" .") == std::string_view::npos;
}

void believe(const Sights& sights, MarkerFamily family, const Kin& kin) {
  switch (family) {
    case MarkerFamily::symbol:
      return believe_symbols(sights, kin);
    case MarkerFamily::number:
    case MarkerFamily::letter:
    case MarkerFamily::roman:
      return believe_numbers(sights, kin);
    case MarkerFamily::level:
      return believe_levels(sights, kin);
    case MarkerFamily::bare:
      return believe_bare_numbers(sights, kin);
    case MarkerFamily::leaked:
      return believe_letters_for_bullets(sights, kin);
    case MarkerFamily::named:
      if (is_unsigned_code(kin.front()->looks)) return believe_codes(kin);
      [[fallthrough]];
    case MarkerFamily::question:
      for (MarkCandidate* candidate : kin) candidate->belief = candidate->looks;
      return;
    case MarkerFamily::none:
      return;
  }
}

/// The candidates by what marks are alike in.
using Kinds = std::map<std::tuple<MarkerFamily, char32_t, std::uint8_t>, Kin>;

/// Two questions or more, each of them asked again, or one beside "Mål: …": the document has sheets that answer them.
bool has_sheets(const Kinds& kinds) {
  std::size_t questions = 0;
  std::size_t goals = 0;
  for (const auto& [kind, kin] : kinds) {
    if (kin.size() < 2) continue;
    questions += std::get<0>(kind) == MarkerFamily::question ? 1 : 0;
    goals += std::get<0>(kind) == MarkerFamily::named && kin.front()->looks.levels == 0 ? 1 : 0;
  }
  return questions >= 2 || (questions > 0 && goals > 0);
}

/// "✓✓".
bool is_doubled(const Marker& marker) {
  if (marker.family != MarkerFamily::symbol || marker.text.empty()) return false;
  std::size_t at = 0;
  char32_t sign = unicode::next(marker.text, at);
  return at < marker.text.size() && unicode::next(marker.text, at) == sign;
}

void report(const Rows& rows, std::vector<Diagnostic>& diagnostics) {
  std::map<std::string_view, std::vector<std::uint32_t>> leaked;
  std::map<std::string_view, std::vector<std::uint32_t>> doubled;
  for (const Row& row : rows) {
    if (row.marker.family == MarkerFamily::leaked) leaked[row.marker.text].push_back(row.line->number);
    if (is_doubled(row.marker)) doubled[row.marker.text].push_back(row.line->number);
  }
  for (const auto& [text, lines] : leaked) {
    diagnostics.push_back(
        diagnose("leaked-dingbat", lines[0], 1, say("'{}' stands for a bullet, on {}", text, list_lines(lines))));
  }
  for (const auto& [text, lines] : doubled) {
    diagnostics.push_back(diagnose("doubled-bullet", lines[0], 1,
                                   say("the bullet is printed more than once, '{}', on {}", text, list_lines(lines))));
  }
}

}  // namespace

std::string_view body_of(const Row& row, const Marker& marker) { return row.text.substr(marker.size); }

Sights::Sights(const Rows& all) : rows(all) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    if (row.line->seam == Seam::goes_on || row.marker.found()) continue;
    if (row.role != RowRole::content || is_letter_spaced(row.text) || is_spaced_label(row.text)) continue;
    Marker marker = read_marker(row.text, row.has_digit_or_colon);
    if (!marker.found()) marker = read_dash_at_word(row.text);
    if (!marker.found() && row.has_digit_or_colon) marker = read_code(row.text).value_or(Marker());
    if (marker.found()) candidates.push_back({i, marker, {}});
  }
  settle_romans(candidates);
  drop_glued_marks(rows, candidates);
}

const MarkCandidate* Sights::at(std::size_t row) const {
  auto found = std::lower_bound(candidates.begin(), candidates.end(), row,
                                [](const MarkCandidate& candidate, std::size_t i) { return candidate.row < i; });
  return found != candidates.end() && found->row == row ? &*found : nullptr;
}

bool Sights::starts_like_item(const MarkCandidate& candidate) const {
  char32_t first = unicode::first(body_of(rows[candidate.row], candidate.looks));
  return first == 0 || unicode::is_upper(first) || unicode::is_digit(first) || first == U'"' || first == 0x201D ||
         first == 0x201C;
}

/// A sign, or what else could be a mark in front of what begins as items do: "30 personer" begins with none.
bool Sights::looks_marked(std::size_t row) const {
  const MarkCandidate* candidate = at(row);
  return candidate != nullptr && (candidate->looks.family == MarkerFamily::symbol || starts_like_item(*candidate));
}

/// Column where the text begins, behind the mark where there is one.
std::uint32_t Sights::text_column(std::size_t row) const {
  std::size_t size = looks_marked(row) ? at(row)->looks.size : 0;
  return rows[row].line->indent + static_cast<std::uint32_t>(unicode::length(rows[row].text.substr(0, size)));
}

bool Sights::inside_sentence(const MarkCandidate& candidate) const {
  std::size_t i = candidate.row;
  if (i == 0 || rows[i].gap > 0 || rows[i].page_before || rows[i - 1].role == RowRole::furniture) return false;
  char32_t end = unicode::last(rows[i - 1].text);
  bool finished = end == U'.' || end == U':' || end == U'!' || end == U'?' || end == U';';
  if (finished || starts_like_item(candidate)) return false;
  const MarkCandidate* above = at(i - 1);
  bool in_list =
      above != nullptr && (above->looks.alike(candidate.looks) || above->looks.size == rows[i - 1].text.size());
  if (in_list) return false;
  std::uint32_t column = text_column(i - 1);
  std::uint32_t indent = rows[i].line->indent;
  bool own_column = indent > column + 1 || (indent > 0 && indent + 1 < column);
  return !own_column;
}

bool Sights::below_label(std::size_t row) const {
  while (row > 0 && rows[row - 1].role == RowRole::furniture) --row;
  return row > 0 && is_label_text(rows[row - 1].text);
}

/// Could the row be a heading between two lists?
bool Sights::parts_lists(std::size_t i) const {
  constexpr std::size_t longest = 90;  // bytes
  const Row& row = rows[i];
  if (row.role != RowRole::content || row.text.size() > longest || looks_marked(i) || is_label_text(row.text))
    return false;
  std::size_t n = i + 1;
  while (n < rows.size() && rows[n].role == RowRole::furniture) ++n;
  if (n == rows.size() || !unicode::is_upper(unicode::first(row.text))) return false;
  const Row& next = rows[n];
  bool heads_list = looks_marked(n) || is_label_text(next.text);
  // The first and the last row of a page may be in the middle of a sentence.
  bool apart = row.page_before ? heads_list : row.gap > 0 || ends_sentence(rows[i - 1].text);
  bool shorter = !next.page_before && (next.gap > 0 || row.text.size() * 5 < next.text.size() * 4);
  bool open = std::string_view(".,:;-").find(row.text.back()) != std::string_view::npos;
  return apart && (heads_list || shorter) && (!open || (heads_list && names_list(row)));
}

bool Sights::heading_between(std::size_t from, std::size_t to) const {
  for (std::size_t i = from + 1; i < to; ++i) {
    if (parts_lists(i)) return true;
  }
  return false;
}

bool names_list(const Row& row) {
  constexpr std::size_t most_words = 4;
  if (row.gap == 0 || row.words > most_words || !row.text.ends_with(':')) return false;
  std::vector<std::string> words = words_of(row.text);
  return !words.empty() && !in_any(&Language::open_endings, words.back());
}

void mark_markers(Rows& rows, std::vector<Diagnostic>& diagnostics) {
  Sights sights(rows);
  Kinds kinds;
  for (MarkCandidate& candidate : sights.candidates) {
    const Marker& looks = candidate.looks;
    kinds[{looks.family, looks.sign, looks.levels}].push_back(&candidate);
  }
  const bool sheets = has_sheets(kinds);
  for (const auto& [kind, kin] : kinds) {
    if (std::get<0>(kind) != MarkerFamily::question || sheets) believe(sights, std::get<0>(kind), kin);
  }
  for (const MarkCandidate& candidate : sights.candidates)
    rows[candidate.row].marker = candidate.belief.value_or(Marker());
  find_lost_bullets(rows);
  find_lost_numbers(rows);
  take_item_codes(rows);
  take_goal_labels(rows);
  take_year_labels(rows);
  for (Row& row : rows) row.body = body_of(row, row.marker);
  report(rows, diagnostics);
}

}  // namespace planctl
