#include "compare/numbers.h"

#include <algorithm>
#include <string>

#include "compare/vocabulary.h"
#include "compare/words.h"
#include "read/years.h"
#include "unicode.h"

namespace planctl {
namespace {

struct Figure {
  std::string value;      ///< its key: "1 000" and "1000" are one
  std::string unit;       ///< lemma of the word behind it; empty for a function word
  std::string_view text;  ///< with its unit, as it stands
};

using Figures = std::vector<Figure>;

/// The value of a number in digits or in words; empty for any other word and for years.
std::string value_of(std::string_view word, const Language& language) {
  if (is_figure(word)) return find_years(word).empty() ? unicode::key(word) : std::string();
  std::string folded = unicode::fold(word);
  for (const Numeral& numeral : language.grammar.numerals) {
    if (numeral.word == folded) return std::to_string(numeral.value);
  }
  return {};
}

std::string unit_of(std::string_view word, const Language& language) {
  std::string folded = unicode::fold(bare_word(word));
  return contains(language.function_words, folded) ? std::string() : std::string(lemma_of(folded, language));
}

Figure read_figure(std::string_view word, std::string_view next, std::string value, const Language& language) {
  std::string unit = unit_of(next, language);
  std::string_view end = unit.empty() ? word : bare_word(next);
  return {std::move(value),
          std::move(unit),
          {word.data(), static_cast<std::size_t>(end.data() + end.size() - word.data())}};
}

Figures find_figures(std::string_view text, const Language& language) {
  Figures figures;
  auto words = split_words(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string_view word = bare_word(words[i]);
    std::string value = value_of(word, language);
    if (value.empty()) continue;
    bool closed = word.data() + word.size() != words[i].data() + words[i].size();
    std::string_view next = closed || i + 1 == words.size() ? std::string_view() : words[i + 1];
    figures.push_back(read_figure(word, next, std::move(value), language));
  }
  return figures;
}

/// Moves the figures of `from` that are in `other` too out of both.
void drop_equal(Figures& from, Figures& other) {
  std::erase_if(from, [&](const Figure& figure) {
    auto same = std::find_if(other.begin(), other.end(),
                             [&](const Figure& it) { return it.value == figure.value && it.unit == figure.unit; });
    if (same == other.end()) return false;
    other.erase(same);
    return true;
  });
}

}  // namespace

std::vector<NumberChange> compare_numbers(std::string_view before, std::string_view after, const Language& language) {
  Figures from = find_figures(before, language);
  Figures to = find_figures(after, language);
  drop_equal(from, to);
  bool only = from.size() == 1 && to.size() == 1;
  std::vector<NumberChange> changes;
  for (const Figure& figure : from) {
    auto other = std::find_if(to.begin(), to.end(), [&](const Figure& it) { return only || it.unit == figure.unit; });
    if (other == to.end()) continue;
    if (other->value != figure.value) changes.push_back({std::string(figure.text), std::string(other->text)});
    to.erase(other);
  }
  return changes;
}

}  // namespace planctl
