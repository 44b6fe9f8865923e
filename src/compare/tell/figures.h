// The figures of a goal: amounts with their unit, and dates.
#pragma once

#include <string_view>
#include <vector>

#include "compare/tell/numbers.h"
#include "compare/tell/wording.h"

namespace planctl {

inline constexpr double hours_of_day = 24;

/// The days of a span of time, in any form: "veckan", "vecka"; 0 for another word.
inline double days_of(const Wording& wording, std::size_t i) { return i < wording.size() ? wording[i].known->days : 0; }

struct Figure {
  bool is_date = false;
  bool is_occasion = false;  ///< "fyra gånger", "fyra nummer"
  bool is_article = false;   ///< "en" in "en vecka": a figure only where another text counts weeks
  double low = 0;            ///< of a date, the month in hundreds and the day
  double high = 0;           ///< the same but in a range
  std::string_view unit;     ///< lemma; "%" for percent; empty when none follows
  double days = 0;           ///< of an amount of time, how many
  std::string_view text;     ///< as it stands, with its unit: "15 procent", "1 000 nya medlemmar", "31 mars"
  std::size_t begin = 0;     ///< its words
  std::size_t end = 0;
};

/// All in order, also numbers in words. Years are no figures, and a date counts without its year, so that what
/// moved on with the plan is the same.
std::vector<Figure> find_figures(const Wording& wording);

/// A goal's text, read for what it promises.
struct PromiseText {
  PromiseText(std::string_view text, WordBook& book) : wording(text, book), figures(find_figures(wording)) {}

  Wording wording;
  std::vector<Figure> figures;
};

}  // namespace planctl
