#include <algorithm>

#include "compare/tell/promise/promises.h"
#include "unicode.h"

namespace planctl {
namespace {

bool is_number(const Wording& wording, std::size_t i) {
  return wording.starts(i, CueKind::numeral) || wording.starts(i, CueKind::article) ||
         (!wording[i].folded.empty() && unicode::is_digit_byte(wording[i].folded.front()));
}

/// "av", "out of", "in" between a part and its whole.
bool joins_part(const Wording& wording, std::size_t i) {
  return contains(wording.language().grammar.objects, wording[i].folded) || wording.starts(i, CueKind::within);
}

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

/// "en av tio", "åtta av tio"; of size 0 for a text without.
Share part_of(const PromiseView& side) {
  const Figure* part = nullptr;
  for (const Figure& figure : side.figures) {
    bool whole = part != nullptr && part->low < figure.low && is_whole(side.wording, figure.begin);
    if (whole) return {1000 * part->low / figure.low, part->begin, false};
    if (is_part(side.wording, figure)) part = &figure;
  }
  return {};
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
  Share part = part_of(side);
  bool may_be_said = part.size > 0 || wording.may_hold(Opens::share);
  for (std::size_t i = 0; i < wording.size() && may_be_said; ++i) {
    double size = fraction_at(side, i);
    if (size == 0) size = every_at(wording, i);
    if (size == 0 && part.begin == i) size = part.size;
    if (size > 0) return {size, i, false};
  }
  if (double size = multiplication(wording); size > 0) return {size, wording.size(), false};
  constexpr double thousandths = 10;
  for (const Figure& figure : side.figures) {
    if (figure.unit == "%") return {figure.low * thousandths, figure.begin, true};
  }
  return {};
}

std::size_t without_article(const Wording& wording, std::size_t place) {
  while (place > 0 && wording.starts(place - 1, CueKind::article)) --place;
  return place;
}

/// "Minska … till hälften", "högst hälften" and "inte mer än hälften" promise more the less it is.
int better_share(const Wording& wording, const Share& share) {
  std::size_t place = without_article(wording, share.begin);
  bool denied = is_denied(wording, place);
  if (wording.stands_behind(place, denied ? CueKind::least : CueKind::most)) return -1;
  return wording.stands_behind(place, CueKind::goal) && direction_at(wording, place) < 0 ? -1 : 1;
}

}  // namespace

bool changes_by_share(const PromiseView& side) {
  Share share = share_of(side);
  if (share.size == 0 || share.percent || share.begin >= side.wording.size()) return false;
  std::size_t place = without_article(side.wording, share.begin);
  return side.wording.stands_behind(place, CueKind::amount) && direction_at(side.wording, place) != 0;
}

bool names_share(const PromiseView& side) {
  Share share = share_of(side);
  return share.size > 0 && !share.percent;
}

bool is_whole(const Wording& wording, std::size_t figure) {
  if (figure < 2 || !joins_part(wording, figure - 1)) return false;
  std::size_t part = figure - 2;
  bool out_of = part > 0 && !is_number(wording, part) && contains(wording.promise().particles, wording[part].folded);
  return is_number(wording, out_of ? part - 1 : part);
}

bool is_part(const Wording& wording, const Figure& figure) {
  std::size_t join = figure.begin + 1;
  bool out_of = join + 1 < wording.size() && !joins_part(wording, join) &&
                contains(wording.promise().particles, wording[join].folded);
  if (out_of) ++join;
  return join + 1 < wording.size() && joins_part(wording, join) && is_number(wording, join + 1) &&
         !wording.starts(join + 1, CueKind::article);
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
