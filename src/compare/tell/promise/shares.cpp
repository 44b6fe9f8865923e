#include <algorithm>

#include "compare/tell/promise/promises.h"

namespace planctl {
namespace {

/// A part of a whole that a text promises, in thousandths; 0 where it has none.
struct Share {
  double size = 0;
  std::size_t begin = 0;
  bool percent = false;
};

/// "två tredjedelar" is two of them.
double times_in_front(const std::vector<Figure>& figures, std::size_t i) {
  for (const Figure& figure : figures) {
    if (figure.end == i + 1 && figure.begin < i && !figure.is_article) return figure.low;
  }
  return 1;
}

/// "hälften", "a third", but not "each quarter", which is a time unless it is one of something, or how much.
double fraction_at(const PromiseView& side, std::size_t i) {
  const Wording& wording = side.wording;
  int size = wording[i].known->fraction;
  if (size == 0) return 0;
  bool of = i + 1 < wording.size() && contains(wording.language().grammar.objects, wording[i + 1].folded);
  bool amount = i > 0 && (wording.stands_behind(i, CueKind::amount) || wording.stands_behind(i - 1, CueKind::amount));
  if (days_of(wording, i) > 0 && !of && !amount) return 0;
  return size * times_in_front(side.figures, i);
}

/// "vart tionde barn", but not "vart tionde år".
double every_at(const Wording& wording, std::size_t i) {
  std::size_t end = i;
  int count = every_how_many(wording, i, end);
  return count > 1 && end < wording.size() && days_of(wording, end) == 0 ? 1000.0 / count : 0;
}

/// "halvera" takes half away, as "minska med hälften" does; "fördubbla" adds the whole.
double multiplication(const Wording& wording) {
  if (!wording.has(CueKind::multiplier)) return 0;
  for (const WordingWord& word : wording.words()) {
    if (int size = value_in(wording.promise().multiplications, word.folded); size > 0) return size;
  }
  return 0;
}

Share share_of(const PromiseView& side) {
  const Wording& wording = side.wording;
  bool may_be_said = wording.may_hold(Opens::share);
  for (std::size_t i = 0; i < wording.size() && may_be_said; ++i) {
    double size = fraction_at(side, i);
    if (size == 0) size = every_at(wording, i);
    if (size > 0) return {size, i, false};
  }
  constexpr double whole = 1000;
  for (std::size_t i = 0; i + 1 < side.figures.size(); ++i) {  // "nio av tio", "one in ten"
    const Figure& part = side.figures[i];
    const Figure& all = side.figures[i + 1];
    std::size_t join = part.end;
    bool of = all.begin == join + 1 && (contains(wording.language().grammar.objects, wording[join].folded) ||
                                        wording.starts(join, CueKind::within));
    bool counts =
        is_amount(all) && !part.is_date && all.days == 0 && part.unit.empty() && part.low > 0 && part.low < all.low;
    if (of && counts) return {whole * part.low / all.low, part.begin, false};
  }
  for (const Figure& figure : side.figures) {  // "⅓ av eleverna"
    bool of = figure.end < wording.size() && contains(wording.language().grammar.objects, wording[figure.end].folded);
    if (of && is_amount(figure) && figure.low > 0 && figure.low < 1 && figure.unit.empty())
      return {figure.low * whole, figure.begin, false};
  }
  if (double size = multiplication(wording); size > 0) return {size, wording.size(), false};
  constexpr double thousandths = 10;
  for (const Figure& figure : side.figures) {
    if (figure.unit == "%") return {figure.low * thousandths, figure.begin, true};
  }
  return {};
}

/// "Minska … till hälften", "högst hälften" and "inte mer än hälften" promise more the less it is.
int better_share(const Wording& wording, const Share& share) {
  std::size_t place = share.begin;
  bool denied = is_denied(wording, place);
  if (wording.stands_behind(place, denied ? CueKind::least : CueKind::most)) return -1;
  return wording.stands_behind(place, CueKind::goal) && direction_at(wording, place) < 0 ? -1 : 1;
}

}  // namespace

bool names_share(const PromiseView& side) {
  Share share = share_of(side);
  return share.size > 0 && !share.percent;
}

/// "Vart tionde barn" → "vart åttonde barn", "hälften" → "tre fjärdedelar", "a third" → "40 percent". Two figures in
/// percent are figures.
int compare_shares(const Promises& sides) {
  constexpr double alike = 1.02;  // a third is 33 percent
  Share before = share_of(sides.before);
  Share after = share_of(sides.after);
  if (before.size == 0 || after.size == 0 || (before.percent && after.percent)) return 0;
  int better = better_share(sides.before.wording, before);
  if (better != better_share(sides.after.wording, after)) return 0;
  if (std::max(before.size, after.size) < std::min(before.size, after.size) * alike) return 0;
  return better * sign_of(after.size - before.size);
}

}  // namespace planctl
