#include "extract/pdf/nameless_fonts.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "extract/pdf/pieces.h"
#include "extract/pdf/run_lines.h"
#include "text/clean.h"
#include "text/lost_signs.h"

namespace planctl {
namespace {

constexpr std::string_view cork_bullet = "\u0088";  // as TeX's fonts have it

bool is_control(char c) { return static_cast<unsigned char>(c) < ' '; }

/// Without spaces and control characters.
std::string known_letters(std::string_view text) {
  std::string letters;
  std::copy_if(text.begin(), text.end(), std::back_inserter(letters),
               [](char c) { return c != ' ' && !is_control(c); });
  return letters;
}

/// The word as it should be read; `whole` becomes false where a letter of it is not known.
std::string read_word(std::string word, bool& whole) {
  restore_signs(word);
  whole = std::none_of(word.begin(), word.end(), is_control);
  std::erase_if(word, is_control);
  return word;
}

float middle_of(const Run& run) { return (run.top + run.bottom()) / 2; }

/// A word that the extractor left something out of.
bool has_lost(const Run& word) { return std::any_of(word.text.begin(), word.text.end(), is_control); }

/// The words of a page in the units of its runs.
Page scaled(Page words, const Page& page) {
  const float scale = words.width >= 1 ? page.width / words.width : 1;
  for (Run& word : words.runs) {
    word.left *= scale;
    word.top *= scale;
    word.width *= scale;
    word.height *= scale;
  }
  return words;
}

class PageRestorer {
 public:
  PageRestorer(Page& page, const Page& words)
      : page_(page), words_(words), lines_(words, RunLines::Edge::left), placed_(words.runs.size()) {}

  void restore(LostLetters& lost) {
    for (Run& run : page_.runs) restore_run(run);
    for (std::size_t i = 0; i + 1 < page_.runs.size(); ++i) restore_mark(page_.runs[i], page_.runs[i + 1]);
    for (std::size_t w = 0; w < placed_.size(); ++w) {
      const Run& word = words_.runs[w];
      if (placed_[w] || !has_lost(word)) continue;
      ++lost.words;
      if (lost.first.empty()) lost.first = known_letters(word.text);
    }
  }

 private:
  void restore_run(Run& run) {
    const std::vector<std::size_t> inside = words_in(run);
    std::string letters;
    for (std::size_t w : inside) letters += known_letters(words_.runs[w].text);
    if (inside.empty() || run.light_at > 0 || letters != known_letters(run.text)) return;
    std::string text;
    for (std::size_t w : inside) {
      bool whole = true;
      if (w != inside.front()) text += ' ';
      text += read_word(words_.runs[w].text, whole);
      placed_[w] = whole;
    }
    const bool begins_blank = run.text.starts_with(' ');
    const bool ends_blank = run.text.ends_with(' ');
    run.text = (begins_blank ? " " : "") + text + (ends_blank ? " " : "");
  }

  /// A font of bullets alone is as tall as these, and no taller: they stand as their text does.
  static void restore_mark(Run& mark, const Run& text) {
    if (trimmed(mark.text) == cork_bullet) mark.text = "•";
    const float middle = middle_of(mark);
    const bool beside = mark.right() <= text.left && text.top < middle && middle < text.bottom();
    if (!beside || text.size <= mark.size || !is_marker_alone(mark.text)) return;
    mark.top = text.top;
    mark.height = text.height;
    mark.size = text.size;
  }

  /// From left to right.
  [[nodiscard]] std::vector<std::size_t> words_in(const Run& run) const {
    const float near = std::min(run.size / 3, 16.0F);
    const float middle = middle_of(run);
    std::vector<std::size_t> inside;
    lines_.see_in({middle - near, middle + near, run.left - near, run.right()}, [&](std::size_t place) {
      if (std::abs(middle_of(words_.runs[place]) - middle) <= near) inside.push_back(place);
    });
    std::stable_sort(inside.begin(), inside.end(),
                     [&](std::size_t a, std::size_t b) { return words_.runs[a].left < words_.runs[b].left; });
    return inside;
  }

  Page& page_;
  const Page& words_;
  RunLines lines_;
  std::vector<bool> placed_;
};

}  // namespace

bool may_be_nameless(std::string_view xml) { return xml.find(R"( family="Times")") != std::string_view::npos; }

LostLetters restore_letters(std::vector<Page>& pages, std::string_view words) {
  LostLetters lost;
  std::vector<Page> read = read_words(words);
  for (std::size_t p = 0; p < std::min(pages.size(), read.size()); ++p) {
    const Page placed = scaled(std::move(read[p]), pages[p]);
    PageRestorer(pages[p], placed).restore(lost);
  }
  return lost;
}

}  // namespace planctl
