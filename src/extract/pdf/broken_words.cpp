#include "extract/pdf/broken_words.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>

#include "unicode.h"

namespace planctl {
namespace {

/// The next line of the same text.
bool is_below(const Run& above, const Run& run) {
  constexpr float near = 0.3F;  // sizes
  constexpr float far = 2.2F;
  const float step = run.top - above.top;
  return step > run.size / 2 && step < far * run.size && std::abs(run.left - above.left) < near * run.size &&
         run.size == above.size && run.bold == above.bold;
}

bool begins_low(const Run& run) { return unicode::is_lower(unicode::first(run.text)); }

/// Small letters and nothing else, fewer than a word has that stands alone in a line.
bool is_rest(std::string_view text) {
  constexpr std::size_t most = 4;
  if (unicode::length(text) > most) return false;
  for (std::size_t at = 0; at < text.size();) {
    if (!unicode::is_lower(unicode::next(text, at))) return false;
  }
  return !text.empty();
}

/// Is it the last in its line? "o" in front of a text is a bullet.
bool ends_line(const std::vector<Run>& runs, std::size_t i) {
  return i + 1 == runs.size() || std::abs(runs[i + 1].top - runs[i].top) > runs[i].size / 2 ||
         runs[i + 1].left < runs[i].left;
}

/// The end of a long word.
bool ends_in_word(std::string_view text) {
  constexpr std::size_t least = 8;  // letters
  const std::string_view word = text.substr(text.rfind(' ') + 1);
  return unicode::length(word) >= least && unicode::is_lower(unicode::last(word));
}

/// Does the line fill its cell? No other that begins below or above it, of those written near it, reaches further.
bool fills_cell(const std::vector<Run>& runs, const Run& line, std::size_t at) {
  constexpr std::size_t near = 40;  // runs
  constexpr float same = 0.3F;      // sizes
  const auto begin = runs.begin() + static_cast<std::ptrdiff_t>(at - std::min(at, near));
  const auto end = runs.begin() + static_cast<std::ptrdiff_t>(std::min(runs.size(), at + near));
  return std::none_of(begin, end, [&](const Run& other) {
    return std::abs(other.left - line.left) < same * line.size && other.right() > line.right() + line.size / 2;
  });
}

/// Do lines that go on in small letters end in a space, as a rule? Rests of words aside.
bool keep_spaces(const std::vector<Page>& pages) {
  constexpr std::size_t least = 5;
  constexpr std::size_t most_part = 5;
  std::size_t spaced = 0;
  std::size_t bare = 0;
  for (const Page& page : pages) {
    for (std::size_t i = 1; i < page.runs.size(); ++i) {
      const Run& above = page.runs[i - 1];
      if (!is_below(above, page.runs[i]) || !begins_low(page.runs[i])) continue;
      spaced += above.text.ends_with(' ') ? 1 : 0;
      bare += unicode::is_letter(unicode::last(above.text)) && !is_rest(page.runs[i].text) ? 1 : 0;
    }
  }
  return spaced >= least && bare * most_part < spaced;
}

}  // namespace

void join_broken_words(std::vector<Page>& pages) {
  if (!keep_spaces(pages)) return;
  for (Page& page : pages) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < page.runs.size(); ++i) {
      const bool rest = kept > 0 && is_below(page.runs[kept - 1], page.runs[i]) && is_rest(page.runs[i].text) &&
                        ends_in_word(page.runs[kept - 1].text) && ends_line(page.runs, i) &&
                        fills_cell(page.runs, page.runs[kept - 1], i);
      if (rest) {
        page.runs[kept - 1].text += page.runs[i].text;
        continue;
      }
      if (kept < i) page.runs[kept] = std::move(page.runs[i]);
      ++kept;
    }
    page.runs.resize(kept);
  }
}

}  // namespace planctl
