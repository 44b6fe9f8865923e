// Glued marks: dashes and numbers right before a word, "-Måla stugan", "2.Byta kaminen". They are marks where a list is
// seen: several on rows right below each other, or some beside others that have a gap behind them.
#include <algorithm>
#include <array>
#include <iterator>

#include "language/language.h"
#include "read/joining/markers.h"
#include "read/rows/marker.h"
#include "read/rows/names.h"
#include "unicode.h"

namespace planctl {
namespace {

/// A dash, or a number, with a letter right behind it.
bool stands_at_text(const Row& row, const MarkCandidate& candidate) {
  const Marker& looks = candidate.looks;
  bool counts = looks.family == MarkerFamily::number || looks.family == MarkerFamily::letter ||
                looks.family == MarkerFamily::roman;
  bool dash = looks.family == MarkerFamily::symbol && is_dash(looks.sign);
  return (counts || dash) && looks.size < row.text.size() && looks.size == looks.text.size() &&
         unicode::is_letter(unicode::first(row.text.substr(looks.size)));
}

/// Right below the other, or below rows in small letters that this one goes on in.
bool adjoins(const Rows& rows, const MarkCandidate& one, const MarkCandidate& other) {
  if (!other.looks.alike(one.looks) || rows[other.row].gap > 0) return false;
  for (std::size_t i = one.row + 1; i < other.row; ++i) {
    if (rows[i].gap > 0 || !unicode::is_lower(unicode::first(rows[i].text))) return false;
  }
  return true;
}

/// A quotation stands right above: whom it is from follows.
///     "Stugorna är till för alla"
///     –Anna, stugvärd
bool is_below_quotation(const Rows& rows, std::size_t i) {
  constexpr std::array quotes{U'"', U'\u201D', U'\u00BB', U'\u2019'};
  return i > 0 && std::find(quotes.begin(), quotes.end(), unicode::last(rows[i - 1].text)) != quotes.end();
}

/// "3.Mars årsmöte": a date.
bool is_date(const Row& row, const Marker& looks) {
  std::size_t at = looks.size;
  return looks.family == MarkerFamily::number && is_month(next_word(row.text, at));
}

/// What was said, and by whom: ", sa Anna på mötet".
bool is_speech(std::string_view text) {
  std::size_t comma = text.find(", ");
  if (comma == std::string_view::npos) return false;
  std::string_view behind = text.substr(comma + 2);
  std::size_t space = behind.find(' ');
  return space != std::string_view::npos && unicode::is_lower(unicode::first(behind)) &&
         unicode::is_upper(unicode::first(behind.substr(space + 1)));
}

/// Candidates that are alike and stand right below each other.
struct Run {
  std::vector<MarkCandidate>::const_iterator begin;
  std::vector<MarkCandidate>::const_iterator end;
};

/// Several of them, or one with a gap, are a list, unless most are dates, names or what somebody said.
bool is_list(const Rows& rows, const Run& run) {
  std::ptrdiff_t several = is_dash(run.begin->looks.sign) ? 3 : 2;
  std::ptrdiff_t glued = 0;
  std::ptrdiff_t others = 0;
  for (auto candidate = run.begin; candidate != run.end; ++candidate) {
    const Row& row = rows[candidate->row];
    if (!stands_at_text(row, *candidate)) continue;
    std::string_view body = body_of(row, candidate->looks);
    ++glued;
    others += is_date(row, candidate->looks) || is_speech(body) || is_names(body) ? 1 : 0;
  }
  bool seen = glued >= several || glued < run.end - run.begin;
  return seen && others * 2 < glued && !is_below_quotation(rows, run.begin->row);
}

}  // namespace

void drop_glued_marks(const Rows& rows, std::vector<MarkCandidate>& candidates) {
  auto glued = [&](const MarkCandidate& candidate) { return stands_at_text(rows[candidate.row], candidate); };
  if (std::none_of(candidates.begin(), candidates.end(), glued)) return;
  std::vector<MarkCandidate> kept;
  kept.reserve(candidates.size());
  for (auto begin = candidates.cbegin(); begin != candidates.cend();) {
    auto end = begin + 1;
    while (end != candidates.cend() && adjoins(rows, *(end - 1), *end)) ++end;
    const bool keep = is_list(rows, {begin, end});
    std::copy_if(begin, end, std::back_inserter(kept),
                 [&](const MarkCandidate& candidate) { return keep || !glued(candidate); });
    begin = end;
  }
  candidates = std::move(kept);
}

}  // namespace planctl
