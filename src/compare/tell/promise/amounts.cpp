#include "compare/tell/promise/promises.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>

#include "unicode.h"

namespace planctl {
namespace {

bool ends_at(const Wording& wording, std::size_t place) { return wording.stands_behind(place, CueKind::goal); }

/// "Inga [olyckor]", "Noll olyckor", "0 olyckor", and no other figure.
bool says_none_of(const PromiseView& side, std::string_view thing) {
  const Wording& wording = side.wording;
  bool counts = std::any_of(side.figures.begin(), side.figures.end(),
                            [](const Figure& it) { return is_amount(it) && it.low != 0; });
  for (std::size_t i = 0; i < wording.size() && !counts; ++i) {
    const std::string_view word = wording[i].folded;
    bool none = contains(wording.promise().nobody, word) || contains(wording.promise().zeros, word) || word == "0";
    auto what = none ? wording.content_from(i + 1) : std::nullopt;
    if (what && wording.lemma(*what) == thing) return true;
  }
  return false;
}

/// "Högst två olyckor" beside "Inga olyckor"
bool lets_few(const PromiseView& few, const PromiseView& none) {
  return std::any_of(few.figures.begin(), few.figures.end(), [&](const Figure& figure) {
    bool counts = is_amount(figure) && figure.low > 0 && figure.days == 0 && !figure.unit.empty();
    return counts && bound_of(few.wording, figure) == CueKind::most && says_none_of(none, figure.unit);
  });
}

/// "Se till att tio skolor är med", but not "så att tio får plats".
bool opens_clause(const Wording& wording, std::size_t place) {
  bool clause = place > 0 && contains(wording.promise().clauses, wording[place - 1].folded);
  return clause && !wording.stands_behind(place - 1, CueKind::subordinate);
}

/// "öppet 40 timmar i veckan", "a reserve of three months' wages"
bool is_how_long(const Wording& wording, const Figure& figure) {
  if (figure.days == 0 || is_worse_longer(wording)) return false;
  bool per = figure.end + 1 < wording.size() && contains(wording.promise().per, wording[figure.end].folded) &&
             days_of(wording, figure.end + 1) > figure.days;
  if (per) return has_any(wording, wording.promise().opens);
  // "Ge personalen fem veckors ledighet"
  std::size_t deed = deed_of(wording);
  bool given = figure.begin > deed && figure.begin <= deed + 3 && any_stands_at(wording, deed, wording.promise().gives);
  for (std::size_t i = deed + 1; i < figure.begin && given; ++i)
    given = !contains(wording.language().function_words, wording[i].folded);
  if (given) return true;
  // "tre dagars kurs", "three months' pay"
  std::string_view unit = wording[figure.end - 1].text;
  bool named = figure.days >= 1 && figure.end < wording.size() && wording.is_content(figure.end);
  std::string_view behind = named ? std::string_view(unit.data() + unit.size(), 1) : std::string_view{};
  bool genitive = behind == "'" || behind == std::string_view("’", 1) ||
                  (wording.language().grammar.determiners.empty() && unit.ends_with('s'));
  if (named && genitive) return true;
  bool kept = any_stands_at(wording, deed_of(wording), wording.promise().remainings);
  return figure.days > 1 && kept && figure.begin > 0 &&
         contains(wording.language().grammar.objects, wording[figure.begin - 1].folded);
}

/// A figure to be reached, not one that says who or when.
bool is_target(const Wording& wording, const Figure& figure) {
  std::size_t place = begin_of_amount(wording, figure);
  // "från 7 år" says who, "från minst tre bolag" how many.
  bool bound = place < figure.begin;
  bool limits = (!bound && wording.stands_behind(place, CueKind::condition)) ||
                (wording.stands_behind(place, CueKind::subordinate) && !opens_clause(wording, place));
  bool changes = ends_at(wording, place) || wording.stands_behind(place, CueKind::amount);
  bool named = figure.low < 0 || !figure.unit.empty() || has_currency_sign(figure) ||
               (changes && direction_at(wording, place) != 0);
  bool reached = ends_at(wording, place) && direction_at(wording, place) < 0;  // "Korta kön till sex veckor"
  // "en reserv på minst tre månaders utgifter"
  bool lasts = (bound && bound_of(wording, figure) == CueKind::least && !is_worse_longer(wording)) ||
               is_how_long(wording, figure);
  return is_amount(figure) && named && (figure.days == 0 || reached || lasts) && !limits &&
         !says_how_often(wording, figure) && !is_time_of_day(wording, figure.begin);
}

/// "60 unga", "80 procent"
bool counts_people(const Wording& wording, const Figure& figure) {
  const Words& people = wording.promise().people;
  std::string_view word = wording[figure.end - 1].folded;
  return figure.unit == percent_sign ||
         std::any_of(people.begin(), people.end(), [&](std::string_view it) { return word.ends_with(it); });
}

/// "Dela ut kassar till 60 hushåll", "Erbjuda jobb till 60 unga", but not "Få kön till 10 hushåll".
bool counts_recipients(const Wording& wording, const Figure& figure) {
  std::size_t deed = deed_of(wording);
  if (deed >= figure.begin || figure.begin <= deed + 2 || figure.days > 0) return false;
  bool gives = wording.is_content(deed) || (offers_at(wording, deed) && counts_people(wording, figure));
  return gives && (figure.unit.size() > 1 || figure.unit == percent_sign) && wording.is_content(figure.end - 1);
}

/// "Få kön ned till 10 hushåll", but not "bygga en väg ned till 3 badplatser".
bool lowers(const Wording& wording) {
  return has_any(wording, wording.promise().waits) || names_price(wording) ||
         wording.starts(deed_of(wording), CueKind::falling);
}

/// "down to eight minutes", "ned till åtta minuter".
bool falls_to(const Wording& wording, const Figure& figure, std::size_t place) {
  if (figure.days == 0 && !lowers(wording)) return false;
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    if (cue.kind != CueKind::falling || cue.end != place || cue.end == cue.begin + 1) return false;
    const auto& last = wording[place - 1];
    return std::any_of(last.known->cues.begin(), last.known->cues.end(),
                       [&](const Cue& it) { return it.kind == CueKind::goal && it.phrase == last.folded; });
  });
}

/// "Dela ut ett pris på 500 kronor", "Ge 200 kronor i rabatt på avgiften": the sum is what is given.
bool gives_sum(const Wording& wording, const Figure& figure) {
  constexpr std::size_t most_between = 4;  // words
  std::size_t deed = deed_of(wording);
  if (!any_stands_at(wording, deed, wording.promise().gives)) return false;
  if (begin_of_amount(wording, figure) == deed + 1) return true;
  for (std::size_t i = deed + 1; i < std::min(wording.size(), deed + most_between + 1); ++i) {
    if (is_price(wording, i)) return true;
    if (wording.starts(i, CueKind::goal) || contains(wording.promise().for_whom, wording[i].folded)) return false;
  }
  return false;
}

/// "Hyra ut salen för 100 kronor i timmen", "Rent the hall out for £10 an hour": a price without a word for one.
bool is_asked_for(const Wording& wording, const Figure& figure, std::size_t place) {
  bool money = has_currency_sign(figure) ||
               (figure.unit.size() > 1 && contains(wording.language().grammar.counted, wording[figure.end - 1].folded));
  return money && place > 0 && !ends_at(wording, place) && bound_of(wording, figure) == CueKind::condition &&
         contains(wording.promise().for_whom, wording[place - 1].folded);
}

/// "Hålla kostnaden under 100 kronor", "The deficit shall be under 2 per cent"; but not "barn under 12 år".
bool is_ceiling(const Wording& wording, const Figure& figure) {
  bool sum = has_currency_sign(figure) || figure.unit == percent_sign ||
             contains(wording.language().grammar.counted, wording[figure.end - 1].folded);
  return figure.days == 0 && sum && any_stands_at(wording, deed_of(wording), wording.promise().holds);
}

/// 1 where a higher figure promises more, -1 where a lower one does, 0 where one cannot tell. "Anordna tio turer"
/// promises as many; "Minska tio avgifter" may be either.
int better_direction(const Wording& wording, const Figure& figure) {
  CueKind bound = bound_of(wording, figure);
  std::size_t place = begin_of_amount(wording, figure);
  bool far = place > 0 && contains(wording.promise().distances, wording[figure.end - 1].folded) &&
             contains(wording.promise().near, wording[place - 1].folded);
  if (far || (figure.days > 0 && wording.stands_behind(place, CueKind::within))) return -1;
  if (falls_to(wording, figure, place)) return -1;
  // "Keep bread under £1"
  bool below = place > 0 && contains(wording.promise().younger, wording[place - 1].folded);
  if (below && any_stands_at(wording, deed_of(wording), wording.promise().remainings)) return -1;
  if (below && is_ceiling(wording, figure)) return -1;
  if (is_asked_for(wording, figure, place)) return 0;
  if (any_stands_at(wording, deed_of(wording), wording.promise().against)) return 0;  // "Motverka mer än sex månader"
  // "en ledare per åtta barn"
  if (figure.days == 0 && figure.low > 1 && stands_behind_any(wording, place, wording.promise().for_each)) return -1;
  if (figure.days > 0 && figure.end < wording.size() &&
      match_any(wording, figure.end, wording.promise().in_advance) > 0)
    return 1;
  // "senast tre dagar efter mötet" and "senast tre dagar före det"
  if (figure.days > 0 && wording.starts(figure.end, CueKind::deadline)) return 1;
  if (figure.days > 0 && wording.stands_behind(place, CueKind::deadline)) return -1;
  if (bound == CueKind::least) return 1;
  if (bound == CueKind::most) return -1;
  int direction = direction_at(wording, place);
  if (wording.stands_behind(place, CueKind::amount) && direction != 0) return 1;
  if (direction == 0 && figure.days == 0 && names_price(wording) && !gives_sum(wording, figure)) return 0;
  if (!ends_at(wording, place)) return is_target(wording, figure) && direction >= 0 ? 1 : 0;
  bool reaching = place > 0 && contains(wording.language().grammar.light, wording[place - 1].folded);
  return direction != 0 ? direction : reaching || counts_recipients(wording, figure) ? 1 : 0;
}

/// The second figure of "en av tio", "one in ten".
bool is_of_part(const Wording& wording, const Figure& figure) {
  if (figure.begin < 2) return false;
  std::size_t join = figure.begin - 1;
  bool of = contains(wording.language().grammar.objects, wording[join].folded) || wording.starts(join, CueKind::within);
  return of && (wording.starts(join - 1, CueKind::numeral) || wording.starts(join - 1, CueKind::article) ||
                starts_with_digit(wording[join - 1].folded));
}

/// "färre än 50" of what is counted one by one is "högst 49", "fler än 49" "minst 50".
double bounded_size(const PromiseView& side, const Figure& figure) {
  if (figure.days > 0) return figure.days;
  const Wording& wording = side.wording;
  // "Förlust på högst −5 miljoner"
  if (figure.low < 0 && has_any(wording, wording.promise().losses)) return -figure.low;
  bool whole = figure.low == std::floor(figure.low) && figure.unit != percent_sign && !has_currency_sign(figure) &&
               !contains(wording.promise().distances, wording[figure.end - 1].folded);
  if (!whole || figure.begin == 0 || is_denied(wording, figure.begin)) return figure.low;
  bool below = contains(wording.promise().younger, wording[figure.begin - 1].folded);
  bool than = wording.starts(figure.begin - 1, CueKind::comparison);
  CueKind bound = bound_of(wording, figure);
  if (bound == CueKind::most && (below || than)) return figure.low - 1;
  return bound == CueKind::least && than ? figure.low + 1 : figure.low;
}

/// 1 for a larger figure, -1 for a smaller one; of times, "en månad" is "fyra veckor" and "fem arbetsdagar" a week.
int compare_sizes(const Promises& sides, const Figure& before, const Figure& after) {
  constexpr double alike = 1.09;
  double one = bounded_size(sides.before, before);
  double other = bounded_size(sides.after, after);
  bool times = before.days > 0 && after.days > 0 && before.unit != after.unit;
  return times && std::max(one, other) < std::min(one, other) * alike ? 0 : sign_of(other - one);
}

/// "10–15" that lost its dash: "1015".
bool lost_dash(const Figure& range, const Figure& other) {
  auto digits_of = [](std::string_view text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), unicode::is_digit_byte);
    return digits;
  };
  return range.low < range.high && other.low == other.high && digits_of(range.text) == digits_of(other.text);
}

bool is_comparable(const Figure& a, const Figure& b) {
  if (a.is_date || b.is_date || lost_dash(a, b) || lost_dash(b, a)) return false;
  // "inom en vecka" and "inom en månad" count, "en kurs" and "en resa" do not.
  if (a.is_article && b.is_article && (a.days == 0 || b.days == 0)) return false;
  return a.unit == b.unit || (a.days > 0 && b.days > 0) || (a.is_occasion && b.is_occasion);
}

/// The only figure of the other text that this one, and no other of its own text, may be compared with.
const Figure* only_comparable(const Figure& figure, const std::vector<Figure>& own, const std::vector<Figure>& others) {
  const Figure* found = nullptr;
  auto rivals = [&](const Figure& it) { return &it != &figure && is_comparable(figure, it); };
  if (std::any_of(own.begin(), own.end(), rivals)) return nullptr;
  for (const Figure& other : others) {
    if (!is_comparable(figure, other)) continue;
    if (found != nullptr) return nullptr;
    found = &other;
  }
  return found;
}

/// The figure of the same unit in the other text, where there is exactly one on either side, seen from both: "inom tre
/// månader" → "inom en månad … inom tre månader" has none.
const Figure* counterpart(const Figure& figure, const std::vector<Figure>& own, const std::vector<Figure>& others) {
  const Figure* other = only_comparable(figure, own, others);
  return other != nullptr && only_comparable(*other, others, own) == &figure ? other : nullptr;
}

/// True when the figure may have become one of the others. "Ordna ett läger" says nothing of how many places it has.
bool may_be_among(const Figure& figure, const std::vector<Figure>& others) {
  return std::any_of(others.begin(), others.end(), [&](const Figure& other) {
    bool times = other.days > 0 && figure.days > 0;  // "sju dagar" became "en vecka"
    return !other.is_date && (!other.is_article || other.unit == figure.unit || times);
  });
}

/// "två", beside "ett par" and "en andra".
bool is_couple(const Figure& figure, const Wording& other) {
  return figure.low == 2 && has_any(other, other.promise().couple);
}

/// A figure, or a "halvera", that the other text has not, nor any that it may have become.
bool loses_target(const PromiseView& with, const PromiseView& without) {
  auto lost = [&](const Figure& it) {
    return is_target(with.wording, it) && !may_be_among(it, without.figures) && !counts_times(with, it, without) &&
           !is_couple(it, without.wording);
  };
  bool amount =
      std::any_of(without.figures.begin(), without.figures.end(), [](const Figure& it) { return is_amount(it); });
  bool change = !amount && with.wording.has(CueKind::multiplier);
  bool loses = change || std::any_of(with.figures.begin(), with.figures.end(), lost);
  bool free = names_price(with.wording) && is_free(without.wording);
  // "Alla pass ska ha minst en rast" → "Alla pass ska ha rast"
  bool bounded = with.wording.has(CueKind::universal) && with.wording.has(CueKind::least);
  bool means_all = without.wording.has(CueKind::universal) && !bounded;
  return loses && !free && !without.wording.has(CueKind::multiplier) && !means_all && !names_share(without);
}

}  // namespace

/// Only where nouns are written together is "rent" the end of one, not of
/// "parent".
bool is_price(const Wording& wording, std::size_t i) {
  const Words& prices = wording.promise().prices;
  std::string_view word = wording[i].folded;
  if (!wording.language().grammar.determiners.empty()) return contains(prices, word);
  if (word.size() < Words::shortest_end || !prices.may_end(word)) return false;
  return std::any_of(prices.begin(), prices.end(), [&](std::string_view it) { return word.ends_with(it); });
}

bool names_price(const Wording& wording) {
  for (std::size_t i = 0; i < wording.size(); ++i) {
    if (is_price(wording, i)) return true;
  }
  return false;
}

int compare_figures(const Promises& sides) {
  int sum = 0;
  for (const Figure& figure : sides.before.figures) {
    const Figure* other = counterpart(figure, sides.before.figures, sides.after.figures);
    if (other == nullptr || is_of_part(sides.before.wording, figure)) continue;
    if (is_of_part(sides.after.wording, *other)) continue;
    if (is_couple(figure, sides.after.wording) || is_couple(*other, sides.before.wording)) continue;
    if (is_open_each_day(sides.before.wording, figure) && is_open_each_day(sides.after.wording, *other)) continue;
    int direction = better_direction(sides.before.wording, figure);
    int direction_after = better_direction(sides.after.wording, *other);
    // "minst 40 helger" → "30 helger"
    bool times = figure.days > 0 && other->days > 0 && figure.unit == other->unit;
    if (times && direction_after == 0 && bound_of(sides.before.wording, figure) == CueKind::least)
      direction_after = direction;
    if (times && direction == 0 && bound_of(sides.after.wording, *other) == CueKind::least) direction = direction_after;
    // "Hålla en kurs" has no figure, but one to compare with "Hålla två kurser".
    if (figure.is_article && !other->is_article) direction = direction_after;
    if (direction == 0 && direction_after < 0 && names_price(sides.before.wording)) direction = -1;
    if (direction_after == 0 && direction < 0 && names_price(sides.after.wording)) direction_after = -1;
    int sign = direction == direction_after || other->is_article ? direction * compare_sizes(sides, figure, *other) : 0;
    bool rhythm = sign != 0 &&
                  (counts_times(sides.before, figure, sides.after) || counts_times(sides.after, *other, sides.before));
    sum += rhythm ? 0 : sign;
  }
  return sign_of(sum);
}

/// "minst 10" → "omkring 10", "högst 10".
int compare_bounds(const Promises& sides) {
  if (sides.before.wording.has(CueKind::negation) != sides.after.wording.has(CueKind::negation)) return 0;
  auto weaker = [](CueKind kind, CueKind other) {
    return kind == CueKind::least && (other == CueKind::about || other == CueKind::most);
  };
  int sum = 0;
  for (const Figure& figure : sides.before.figures) {
    const Figure* other = counterpart(figure, sides.before.figures, sides.after.figures);
    if (other == nullptr || other->low != figure.low) continue;
    CueKind before = bound_of(sides.before.wording, figure);
    CueKind after = bound_of(sides.after.wording, *other);
    sum += (weaker(after, before) ? 1 : 0) - (weaker(before, after) ? 1 : 0);
  }
  return sign_of(sum);
}

/// A figure that something is let up to where nothing was let is no target: "inte höjas" → "höjas med högst 3 procent";
/// nor is one by which something falls that was to end: "avskaffas" → "halveras".
int compare_targets(const Promises& sides) {
  int targets = difference(loses_target(sides.before, sides.after), loses_target(sides.after, sides.before));
  return targets != 0 && compare_ladders(sides) == 0 && compare_ceilings(sides) == 0 ? targets : 0;
}

int compare_ceilings(const Promises& sides) {
  return difference(lets_few(sides.after, sides.before), lets_few(sides.before, sides.after));
}

}  // namespace planctl
