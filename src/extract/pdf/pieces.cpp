#include "extract/pdf/pieces.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "extract/pdf/numbered_names.h"
#include "text/clean.h"
#include "unicode.h"

namespace planctl {
namespace {

float overlap(float begin, float end, float other_begin, float other_end) {
  return std::min(end, other_end) - std::max(begin, other_begin);
}

/// Letters three times as tall as those beside them are a drawing.
constexpr float most_unlike = 2.5F;

/// At one height: half of the lower one beside the other.
bool beside(float top, float bottom, const Run& run) {
  float height = bottom - top;
  float lower = std::min(height, run.height);
  if (lower <= 0 || std::max(height, run.height) > most_unlike * lower) return false;
  return overlap(top, bottom, run.top, run.bottom()) > lower / 2;
}

bool beside(const Band& band, const Run& run) { return beside(band.top, band.bottom, run); }

/// The signs of a symbol font may be decoded as letters, which they are not.
std::string text_of(const Run& run) {
  constexpr std::size_t longest = 4;  // bytes of a sign
  std::size_t begin = run.text.find_first_not_of(' ');
  if (!run.symbol || begin == std::string::npos) return run.text;
  std::string sign = run.text.substr(begin, run.text.find_last_not_of(' ') + 1 - begin);
  char32_t first = unicode::first(sign);
  bool letter = unicode::is_letter(first) || unicode::is_digit(first);
  return sign.size() <= longest && letter ? "• " : run.text;
}

/// Letters that are drawn twice, a hair apart, to look bold.
bool is_shadow(const Run& run, const Run& of) {
  constexpr float hair = 0.2F;
  return run.text == of.text && std::abs(run.left - of.left) < hair * of.size &&
         std::abs(run.top - of.top) < hair * of.size;
}

void append_gap(std::string& text, float gap, float size) {
  constexpr float narrow = 0.15F;  // of the size: closer letters are of one word
  constexpr float wide = 1.0F;
  bool spaced = text.ends_with(' ');
  if (gap > wide * size) {
    text += spaced ? " " : "  ";
  } else if (gap > narrow * size && !spaced) {
    text += ' ';
  }
}

/// The sign that goes on a letter, as old fonts of LaTeX have it: a sign of its own below which the letter is drawn.
char32_t combining_sign(char32_t sign) {
  constexpr std::u32string_view alone = U"`´ˆ˜¨˚ˇ¸";
  constexpr std::u32string_view combining = U"\u0300\u0301\u0302\u0303\u0308\u030A\u030C\u0327";
  std::size_t at = alone.find(sign);
  return at == std::u32string_view::npos ? 0 : combining[at];
}

/// "Kulturn¨" and, further left than its end, "amnden" → "Kulturnämnden".
void put_sign_on(std::string& text, std::string& behind) {
  const char32_t sign = unicode::last(text);
  std::size_t at = 0;
  if (behind.empty() || combining_sign(sign) == 0 || !unicode::is_letter(unicode::next(behind, at))) return;
  std::string whole;
  unicode::append(whole, sign);
  text.resize(text.size() - whole.size());
  std::string letter = behind.substr(0, at);
  unicode::append(letter, combining_sign(sign));
  behind.replace(0, at, compose(letter));
}

/// `at` is the byte of the piece where the run begins.
void add_starts(std::vector<RunStart>& starts, const Run& run, std::size_t at) {
  starts.push_back({run.left, at, run.bold || run.light_at > 0, run.order, run.bookmark});
  if (run.light_at > 0) starts.push_back({-1, at + run.light_at, false, run.order, run.bookmark});
}

/// The looks of a piece are those of most of its letters; it is bold where all of them are.
void append_run(TextPiece& piece, const Run& run) {
  std::string text = text_of(run);
  if (run.left < piece.right) put_sign_on(piece.text, text);
  if (!text.starts_with(' ')) append_gap(piece.text, run.left - piece.right, piece.size);
  bool blank = says_nothing(text);
  if (!blank && text.size() > piece.text.size()) {
    piece.size = run.size;
    piece.colour = run.colour;
  }
  if (!blank) piece.bold = is_marker_alone(piece.text) ? run.bold : piece.bold && run.bold;
  if (!blank) add_starts(piece.runs, run, piece.text.size());
  if (piece.bookmark == 0) piece.bookmark = run.bookmark;
  piece.text += text;
  if (blank) return;
  piece.right = std::max(piece.right, run.right());
  piece.top = std::min(piece.top, run.top);
  piece.bottom = std::max(piece.bottom, run.bottom());
}

/// "2.1": what numbers the title behind it. A year does not.
bool is_section_number(std::string_view text) {
  constexpr std::size_t longest = 6;
  text.remove_suffix(text.size() - std::min(text.find_last_not_of(' ') + 1, text.size()));
  bool digits = !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
  return digits && text.size() <= longest && text.substr(0, text.find('.')).size() <= 2;
}

/// Is the run part of the piece to its left?
bool goes_on(const TextPiece& piece, const Run& run) {
  constexpr float near = 0.6F;
  constexpr float near_alike = 0.5F;  // the extractor has joined what is nearer than a letter's height and in order
  constexpr float behind_marker = 5;
  bool alike = piece.size == run.size && piece.bold == run.bold;
  bool title = alike && run.bold && is_section_number(piece.text) && unicode::is_letter(unicode::first(run.text));
  if (piece.bookmark > 0 && run.bookmark != piece.bookmark)
    return run.left - piece.right < near_alike * std::min(piece.size, run.size);
  float most = title || is_marker_alone(piece.text) ? behind_marker : alike ? near_alike : near;
  return run.left - piece.right < most * std::max(piece.size, run.size);
}

std::vector<TextPiece> pieces_of(std::vector<Run> runs) {
  std::stable_sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.left < b.left; });
  std::vector<TextPiece> pieces;
  const Run* above = nullptr;
  for (const Run& run : runs) {
    if (above != nullptr && is_shadow(run, *above)) continue;
    bool blank = says_nothing(run.text);
    above = &run;
    if (!pieces.empty() && goes_on(pieces.back(), run)) {
      append_run(pieces.back(), run);
    } else if (!blank) {
      pieces.push_back(piece_of(run));
    }
  }
  return pieces;
}

constexpr float no_gap = std::numeric_limits<float>::max();

/// Runs at one height.
struct OpenBand {
  Band band;
  std::vector<Run> runs;

  /// Are the last of them at the very same height?
  [[nodiscard]] bool is_level_with(const Run& run) const {
    const Run& last = runs.back();
    return last.top == run.top && last.height == run.height;
  }

  /// Does it stand below one of the last of them, in its place? Letters twice as tall are beside two lines.
  [[nodiscard]] bool has_above(const Run& run) const {
    constexpr std::ptrdiff_t most = 16;
    auto first = runs.end() - std::min(most, std::ssize(runs));
    return std::any_of(first, runs.end(), [&](const Run& other) {
      return run.top - other.top > std::min(run.height, other.height) / 2 &&
             overlap(run.left, run.right(), other.left, other.right()) > run.size / 2;
    });
  }

  /// How far behind a mark the nearest of the last of them begins that is at its height.
  [[nodiscard]] float gap_behind(const Run& mark) const {
    constexpr std::ptrdiff_t most = 16;
    float gap = no_gap;
    for (auto run = runs.end() - std::min(most, std::ssize(runs)); run != runs.end(); ++run) {
      const bool behind = run->left > mark.left && beside(run->top, run->bottom(), mark);
      if (behind) gap = std::min(gap, std::abs(run->left - mark.right()));
    }
    return gap;
  }
};

using OpenBands = std::vector<OpenBand>;

/// A run on its way to a band.
struct PlacedRun {
  Run run;
  bool mark = false;  ///< a marker alone
  float top = 0;      ///< where it is put in one: a mark from its middle, above which the text behind it begins
};

/// Right behind a text in its line, as a hyphen at its end in another font: it marks nothing that stands behind it.
bool ends_line(const Run& text, const Run& sign) {
  constexpr float near = 0.1F;  // sizes
  return !says_nothing(text.text) && text.top == sign.top && std::abs(sign.left - text.right()) < near * sign.size;
}

/// From top to bottom: a mark behind its text, which knows its band best; it may stand beside a title as tall as two
/// lines, or somewhat lower than a line of the next column.
std::vector<PlacedRun> place_runs(const std::vector<Run>& runs) {
  std::vector<PlacedRun> placed;
  placed.reserve(runs.size());
  const Run* before = nullptr;
  for (const Run& run : runs) {
    const bool mark = is_marker_alone(run.text) && (before == nullptr || !ends_line(*before, run));
    placed.push_back({run, mark, run.top + (mark ? run.height / 2 : 0)});
    before = &run;
  }
  std::stable_sort(placed.begin(), placed.end(), [](const PlacedRun& a, const PlacedRun& b) { return a.top < b.top; });
  return placed;
}

/// The band of the text right behind a mark, which may stand somewhat lower or higher than lines of other columns in
/// it; `fallback` where none is near.
OpenBands::iterator text_behind(OpenBands::iterator begin, OpenBands::iterator end, const Run& mark,
                                OpenBands::iterator fallback) {
  constexpr float far = 5;  // sizes
  float least = far * mark.size;
  for (auto band = begin; band != end; ++band) {
    const float gap = band->gap_behind(mark);
    if (gap >= least || band->has_above(mark)) continue;
    least = gap;
    fallback = band;
  }
  return fallback;
}

}  // namespace

TextPiece piece_of(const Run& run) {
  TextPiece piece{run.left,   run.right(), run.top,      run.bottom(), run.size,    run.bold,
                  run.symbol, run.colour,  text_of(run), {},           run.bookmark};
  add_starts(piece.runs, run, 0);
  return piece;
}

bool is_marker_alone(const std::string& text) {
  constexpr std::size_t longest = 6;        // characters
  constexpr std::size_t longest_name = 64;  // bytes
  const std::string_view bare = trimmed(text);
  if (bare.empty() || bare.size() > longest_name) return false;
  const std::string sign(bare);
  char32_t first = unicode::first(sign);
  if (unicode::length(sign) == 1) return unicode::is_symbol(first) || first == U'o' || first == U'*';
  if (sign.ends_with(':')) return is_numbered_name(sign);
  bool closed = sign.ends_with('.') || sign.ends_with(')');
  if (!closed || unicode::length(sign) > longest) return false;
  return std::all_of(sign.begin(), sign.end() - 1,
                     [](char c) { return unicode::is_digit_byte(c) || c == '.' || c == '('; }) ||
         unicode::length(sign) <= 3;
}

bool begins_with_count(std::string_view text) {
  text = trimmed(text);
  const std::string word(text.substr(0, text.find(' ')));
  return word.size() < text.size() && is_marker_alone(word) && !unicode::is_symbol(unicode::first(word));
}

// White space alone makes no band: it may be as tall as several lines.
std::vector<Band> find_bands(const Page& page) {
  constexpr std::size_t most_open = 12;
  OpenBands open;
  std::vector<Run> blanks;
  for (auto& [run, mark, top] : place_runs(page.runs)) {
    if (says_nothing(run.text)) {
      blanks.push_back(std::move(run));
      continue;
    }
    std::size_t first = open.size() - std::min(open.size(), most_open);
    auto fits = [&run = run](const OpenBand& one) { return beside(one.band, run) && !one.has_above(run); };
    auto found = std::find_if(open.begin() + static_cast<std::ptrdiff_t>(first), open.end(), fits);
    auto level = std::find_if(found, open.end(),
                              [&run = run, &fits](const OpenBand& one) { return fits(one) && one.is_level_with(run); });
    if (level != open.end()) found = level;
    if (mark) found = text_behind(open.begin() + static_cast<std::ptrdiff_t>(first), open.end(), run, found);
    if (found == open.end()) {
      open.push_back({{{}, run.top, run.bottom()}, {}});
      found = std::prev(open.end());
    }
    found->runs.push_back(std::move(run));
  }
  float tallest = 0;
  for (const OpenBand& one : open) tallest = std::max(tallest, one.band.bottom - one.band.top);
  auto beside_none = [&](const Run& run) { return run.height > most_unlike * tallest; };
  blanks.erase(std::remove_if(blanks.begin(), blanks.end(), beside_none), blanks.end());
  std::vector<Band> bands;
  auto blank = blanks.begin();
  for (OpenBand& one : open) {
    while (blank != blanks.end() && blank->bottom() < one.band.top) ++blank;
    for (auto at = blank; at != blanks.end() && at->top < one.band.bottom; ++at) {
      if (beside(one.band, *at)) one.runs.push_back(*at);
    }
    one.band.pieces = pieces_of(std::move(one.runs));
    bands.push_back(std::move(one.band));
  }
  return bands;
}

TextPiece join_band(const Band& band) {
  constexpr float letter = 0.5F;  // width of one, in sizes
  constexpr float near = 1.1F;    // sizes
  constexpr float most = 12;      // spaces
  TextPiece joined = band.pieces.front();
  for (std::size_t i = 1; i < band.pieces.size(); ++i) {
    const TextPiece& piece = band.pieces[i];
    float gap = piece.left - joined.right;
    float spaces = gap < near * joined.size ? 1 : std::clamp(gap / (letter * joined.size), 3.0F, most);
    joined.text.append(static_cast<std::size_t>(spaces), ' ');
    for (RunStart start : piece.runs) {
      start.at += joined.text.size();
      joined.runs.push_back(start);
    }
    joined.text += piece.text;
    joined.right = piece.right;
    joined.bold = joined.bold && piece.bold;
    joined.bottom = std::max(joined.bottom, piece.bottom);
  }
  return joined;
}

}  // namespace planctl
