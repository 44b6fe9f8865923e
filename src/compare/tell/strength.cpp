#include "compare/tell/strength.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "compare/words/lemma.h"
#include "compare/words/tokens.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Both texts of a goal, and their figures.
struct Promises {
  const Wording& before;
  const Wording& after;
  const std::vector<Figure>& figures_before;
  const std::vector<Figure>& figures_after;
};

struct PromiseView {
  const Wording& wording;
  const std::vector<Figure>& figures;
};

int difference(bool before, bool after) { return (after ? 1 : 0) - (before ? 1 : 0); }

int sign_of(double value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }

// --------------------------------------------------------------------------------------- modal verbs

bool is_modal(CueKind kind) {
  return kind == CueKind::binding || kind == CueKind::advisory || kind == CueKind::loose || kind == CueKind::ability;
}

/// "som kan", "att de ska": the verb of a clause inside.
bool is_subordinate(const Wording& wording, const CueMatch& verb) {
  bool near = verb.begin > 0 && wording.starts(verb.begin - 1, CueKind::subordinate);
  return near || (verb.begin > 1 && wording.starts(verb.begin - 2, CueKind::subordinate));
}

/// "May" inside a text is a month.
bool is_name(const Wording& wording, const CueMatch& verb) {
  return verb.begin > 0 && unicode::is_upper(unicode::first(wording[verb.begin].text));
}

/// The modal verb of the goal itself; null for "Röja leden".
const CueMatch* main_modal(const Wording& wording) {
  for (const CueMatch& cue : wording.cues()) {
    if (is_modal(cue.kind) && !is_subordinate(wording, cue) && !is_name(wording, cue)) return &cue;
  }
  return nullptr;
}

/// Promises what it says, as does a goal without a modal verb.
bool is_binding(const CueMatch* modal) {
  return modal == nullptr || modal->kind == CueKind::binding || modal->kind == CueKind::ability;
}

/// "Vi vill röja" and "Röja" are the same wish, and "ska kunna boka" and "kan boka" the same ability.
int compare_modals(const Promises& sides) {
  const CueMatch* before = main_modal(sides.before);
  const CueMatch* after = main_modal(sides.after);
  auto wishes_only = [](const CueMatch* modal, const CueMatch* other) {
    return modal != nullptr && modal->kind == CueKind::loose && (other == nullptr || other->kind == CueKind::ability);
  };
  if (wishes_only(before, after) || wishes_only(after, before)) return 0;
  return difference(is_binding(before), is_binding(after));
}

int compare_hedges(const Promises& sides) {
  return -difference(sides.before.has(CueKind::hedge), sides.after.has(CueKind::hedge));
}

// ---------------------------------------------------------------------------------------- reversals

/// What a negation stands in front of, wherever it is: "Inte tillåta båtar", "Inget barn". Nothing where a restriction
/// takes it back: "inte bara".
std::optional<std::size_t> negated_word(const Wording& wording, const CueMatch& cue) {
  if (cue.kind != CueKind::negation || wording.starts(cue.end, CueKind::restriction)) return std::nullopt;
  return wording.content_from(cue.end);
}

bool negates(const Wording& wording, std::string_view lemma) {
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    auto word = negated_word(wording, cue);
    return word && wording.lemma(*word) == lemma;
  });
}

/// The word stands there, of all or without a number: "få barn" is no opposite of "inga barn".
bool affirms(const Wording& wording, std::string_view lemma) {
  for (std::size_t i = 0; i < wording.size(); ++i) {
    if (wording.is_content(i) && wording.lemma(i) == lemma && !wording.stands_behind(i, CueKind::partial)) return true;
  }
  return false;
}

/// What one text negates the other affirms, and negates nowhere.
bool takes_back(const Wording& negative, const Wording& positive) {
  return std::any_of(negative.cues().begin(), negative.cues().end(), [&](const CueMatch& cue) {
    auto word = negated_word(negative, cue);
    if (!word) return false;
    std::string_view lemma = negative.lemma(*word);
    return affirms(positive, lemma) && !negates(positive, lemma);
  });
}

bool is_negated(const Promises& sides) {
  return takes_back(sides.before, sides.after) || takes_back(sides.after, sides.before);
}

bool is_direction(const CueMatch& cue) { return cue.kind == CueKind::rising || cue.kind == CueKind::falling; }

/// What is to become more or less: "Öka antalet obemannade stugor", "Priset ska sänkas".
std::string_view object_of(const Wording& wording, const CueMatch& direction) {
  bool closed = wording[direction.end - 1].closed;
  if (auto next = closed ? std::nullopt : wording.content_from(direction.end)) return wording.lemma(*next);
  for (std::size_t i = direction.begin; i-- > 0;) {
    if (wording.is_content(i)) return wording.lemma(i);
  }
  return {};
}

bool has_direction(const Wording& wording, CueKind kind, std::string_view object) {
  return std::any_of(wording.cues().begin(), wording.cues().end(),
                     [&](const CueMatch& cue) { return cue.kind == kind && object_of(wording, cue) == object; });
}

/// More of a thing became less of the same thing, and neither text says both.
bool turns(const Promises& sides) {
  for (const CueMatch& cue : sides.before.cues()) {
    if (!is_direction(cue)) continue;
    std::string_view object = object_of(sides.before, cue);
    CueKind opposite = cue.kind == CueKind::rising ? CueKind::falling : CueKind::rising;
    if (!object.empty() && has_direction(sides.after, opposite, object) &&
        !has_direction(sides.after, cue.kind, object) && !has_direction(sides.before, opposite, object))
      return true;
  }
  return false;
}

// ---------------------------------------------------------------------------------------------- deed

/// Where the deed stands: behind the modal verb and a hedge, or first.
std::size_t deed_of(const Wording& wording) {
  const CueMatch* modal = main_modal(wording);
  std::size_t deed = modal == nullptr ? 0 : modal->end;
  for (const CueMatch& cue : wording.cues()) {
    if (cue.kind == CueKind::hedge && cue.begin == deed) deed = cue.end;
  }
  return deed;
}

/// "sälja", "säljas" at the word `i`; of a phrase, all of its words.
bool stands_at(const Wording& wording, std::size_t i, std::string_view phrase) {
  for (std::string_view part : split_words(phrase)) {
    if (i >= wording.size()) return false;
    std::string_view word = wording[i++].folded;
    bool passive = word.size() == part.size() + 1 && word.starts_with(part) && word.ends_with('s');
    if (word != part && !passive) return false;
  }
  return true;
}

bool does(const Wording& wording, std::string_view deed) { return stands_at(wording, deed_of(wording), deed); }

/// A content word of both, the deeds aside.
bool share_object(const Promises& sides) {
  std::size_t deed_before = deed_of(sides.before);
  std::size_t deed_after = deed_of(sides.after);
  for (std::size_t i = 0; i < sides.before.size(); ++i) {
    if (i == deed_before || !sides.before.is_content(i)) continue;
    for (std::size_t j = 0; j < sides.after.size(); ++j) {
      if (j != deed_after && sides.after.is_content(j) && sides.after.lemma(j) == sides.before.lemma(i)) return true;
    }
  }
  return false;
}

/// "Sälja stugan" → "Behålla stugan".
bool undoes(const Promises& sides) {
  auto opposite = [&](const Opposites& it) {
    return (does(sides.before, it.one) && does(sides.after, it.other)) ||
           (does(sides.before, it.other) && does(sides.after, it.one));
  };
  const auto& opposites = sides.before.promise().opposites;
  return std::any_of(opposites.begin(), opposites.end(), opposite) && share_object(sides);
}

bool only_studies(const Wording& wording) {
  const Words& studies = wording.promise().studies;
  return std::any_of(studies.begin(), studies.end(), [&](std::string_view deed) { return does(wording, deed); });
}

/// "Bygga en brygga" → "Utreda en brygga".
int compare_deeds(const Promises& sides) {
  bool before = only_studies(sides.before);
  bool after = only_studies(sides.after);
  return before != after && share_object(sides) ? difference(!before, !after) : 0;
}

// -------------------------------------------------------------------------------------------- rhythm

constexpr double days_of_year = 365;

/// The days of a span of time, in any form: "veckan", "vecka"; 0 for another word.
double days_of(const Wording& wording, std::size_t i) {
  if (i >= wording.size()) return 0;
  for (const Numeral& span : wording.promise().spans) {
    if (wording.lemma(i) == lemma_of(span.word, wording.language())) return span.value / hours_of_day;
  }
  return 0;
}

/// The days of the span behind a figure: "… i veckan"; 0 where none is, and for sums: "500 kronor i veckan".
double span_behind(const Wording& wording, const Figure& figure) {
  constexpr double most_often = 31;
  bool joined = !figure.is_date && figure.low > 0 && figure.low <= most_often && figure.end + 1 < wording.size() &&
                contains(wording.promise().per, wording[figure.end].folded);
  return joined ? days_of(wording, figure.end + 1) : 0;
}

/// "två gånger i veckan", "två dagar i veckan", but not "två timmar i veckan".
bool says_how_often(const Wording& wording, const Figure& figure) {
  bool times = figure.end == figure.begin + 1 || figure.days >= 1 ||
               contains(wording.language().grammar.counted, wording[figure.end - 1].folded);
  return times && span_behind(wording, figure) > 0;
}

/// How many days pass from one time to the next; 0 for other figures.
double period_of(const Wording& wording, const Figure& figure) {
  double days = span_behind(wording, figure);
  return says_how_often(wording, figure) ? days / figure.low : days;
}

/// The same for a text: also "varje vecka", "varannan månad", "månadsvis". Once a year is as often as the plan itself.
double period_of(const Wording& wording, const std::vector<Figure>& figures) {
  for (const Figure& figure : figures) {
    if (double period = period_of(wording, figure); period > 0 && period < days_of_year) return period;
  }
  for (std::size_t i = 0; i < wording.size(); ++i) {
    if (int rhythm = value_in(wording.promise().rhythms, wording[i].folded); rhythm > 0) return rhythm;
    int spans = i > 0 ? value_in(wording.promise().rarer, wording[i - 1].folded) : 0;
    double days = spans > 0 ? spans * days_of(wording, i) : 0;
    if (days > 0 && days < days_of_year) return days;
  }
  return 0;
}

/// "varje vecka" → "varje månad", or whenever.
int compare_rhythms(const Promises& sides) {
  constexpr double alike = 1.1;  // a quarter is three months
  double before = period_of(sides.before, sides.figures_before);
  double after = period_of(sides.after, sides.figures_after);
  if (before == 0 || after == 0) return difference(before > 0, after > 0);
  return std::max(before, after) < std::min(before, after) * alike ? 0 : sign_of(before - after);
}

// ------------------------------------------------------------------------------------------- figures

bool is_amount(const Figure& figure) { return !figure.is_date && !figure.is_article; }

/// How a figure is meant: as the least, the most, or about.
CueKind bound_of(const Wording& wording, const Figure& figure) {
  for (CueKind kind : {CueKind::least, CueKind::most, CueKind::about}) {
    if (wording.stands_behind(figure.begin, kind)) return kind;
  }
  return CueKind::condition;
}

/// The figure without its bound: "till minst 15" ends at 15.
std::size_t place_of(const Wording& wording, const Figure& figure) {
  for (const CueMatch& cue : wording.cues()) {
    bool bound = cue.kind == CueKind::least || cue.kind == CueKind::most || cue.kind == CueKind::about;
    if (bound && cue.end == figure.begin) return cue.begin;
  }
  return figure.begin;
}

/// The nearest direction in front of the figure: 1 for more, -1 for less, 0 for none.
int direction_at(const Wording& wording, std::size_t place) {
  int direction = 0;
  for (const CueMatch& cue : wording.cues()) {
    if (is_direction(cue) && cue.end <= place) direction = cue.kind == CueKind::rising ? 1 : -1;
  }
  return direction;
}

bool ends_at(const Wording& wording, std::size_t place) { return wording.stands_behind(place, CueKind::goal); }

/// A figure to be reached, not one that says who or when.
bool is_target(const Wording& wording, const Figure& figure) {
  std::size_t place = place_of(wording, figure);
  bool limits = wording.stands_behind(place, CueKind::condition) || wording.stands_behind(place, CueKind::subordinate);
  bool named = !figure.unit.empty() || (ends_at(wording, place) && direction_at(wording, place) != 0);
  return is_amount(figure) && named && figure.days == 0 && !limits && !says_how_often(wording, figure);
}

/// 1 where a higher figure promises more, -1 where a lower one does, 0 where one cannot tell. "Anordna tio turer"
/// promises as many; "Minska tio avgifter" may be either.
int better_direction(const Wording& wording, const Figure& figure) {
  CueKind bound = bound_of(wording, figure);
  std::size_t place = place_of(wording, figure);
  if (figure.days > 0 && wording.stands_behind(place, CueKind::within)) return -1;
  if (bound == CueKind::least) return 1;
  if (bound == CueKind::most) return -1;
  int direction = direction_at(wording, place);
  if (wording.stands_behind(place, CueKind::amount)) return direction == 0 ? 0 : 1;
  if (!ends_at(wording, place)) return is_target(wording, figure) && direction >= 0 ? 1 : 0;
  bool reaching = place > 0 && contains(wording.language().grammar.light, wording[place - 1].folded);
  return direction != 0 ? direction : reaching ? 1 : 0;
}

double size_of(const Figure& figure) { return figure.days > 0 ? figure.days : figure.low; }

bool is_comparable(const Figure& a, const Figure& b) {
  if (a.is_date || b.is_date || (a.is_article && b.is_article)) return false;
  return a.unit == b.unit || (a.days > 0 && b.days > 0);
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

int compare_figures(const Promises& sides) {
  int sum = 0;
  for (const Figure& figure : sides.figures_before) {
    const Figure* other = counterpart(figure, sides.figures_before, sides.figures_after);
    if (other == nullptr) continue;
    int direction = better_direction(sides.before, figure);
    if (direction == better_direction(sides.after, *other))
      sum += direction * sign_of(size_of(*other) - size_of(figure));
  }
  return sign_of(sum);
}

/// "minst 10" → "omkring 10", "högst 10"; "högst 5" → "omkring 5".
int compare_bounds(const Promises& sides) {
  auto weaker = [](CueKind kind, CueKind other) {
    return (kind == CueKind::least && (other == CueKind::about || other == CueKind::most)) ||
           (kind == CueKind::most && other == CueKind::about);
  };
  int sum = 0;
  for (const Figure& figure : sides.figures_before) {
    const Figure* other = counterpart(figure, sides.figures_before, sides.figures_after);
    if (other == nullptr || other->low != figure.low) continue;
    CueKind before = bound_of(sides.before, figure);
    CueKind after = bound_of(sides.after, *other);
    sum += (weaker(after, before) ? 1 : 0) - (weaker(before, after) ? 1 : 0);
  }
  return sign_of(sum);
}

/// True when the figure may have become one of the others. "Ordna ett läger" says nothing of how many places it has.
bool may_be_among(const Figure& figure, const std::vector<Figure>& others) {
  return std::any_of(others.begin(), others.end(), [&](const Figure& other) {
    return !other.is_date && (!other.is_article || other.unit == figure.unit);
  });
}

/// A figure, or a "halvera", that the other text has not, nor any that it may have become.
bool loses_target(const PromiseView& with, const PromiseView& without) {
  if (without.wording.has(CueKind::multiplier) || without.wording.has(CueKind::universal)) return false;
  auto lost = [&](const Figure& it) { return is_target(with.wording, it) && !may_be_among(it, without.figures); };
  bool amount =
      std::any_of(without.figures.begin(), without.figures.end(), [](const Figure& it) { return is_amount(it); });
  return std::any_of(with.figures.begin(), with.figures.end(), lost) ||
         (with.wording.has(CueKind::multiplier) && !amount);
}

int compare_targets(const Promises& sides) {
  PromiseView before{sides.before, sides.figures_before};
  PromiseView after{sides.after, sides.figures_after};
  return difference(loses_target(before, after), loses_target(after, before));
}

// --------------------------------------------------------------------------------------------- scope

bool means(const Wording& wording, CueKind kind, std::string_view noun) {
  return std::any_of(wording.cues().begin(), wording.cues().end(), [&](const CueMatch& cue) {
    if (cue.kind != kind) return false;
    auto content = wording.content_from(cue.end);
    return content && wording.lemma(*content) == noun;
  });
}

bool counts(const std::vector<Figure>& figures, std::string_view noun) {
  return std::any_of(figures.begin(), figures.end(),
                     [&](const Figure& figure) { return is_amount(figure) && figure.unit == noun; });
}

/// All of them in one text, only some or a number of them in the other.
bool narrows(const Wording& all, const Wording& some, const std::vector<Figure>& figures) {
  return std::any_of(all.cues().begin(), all.cues().end(), [&](const CueMatch& cue) {
    bool share = cue.begin > 0 && all.stands_behind(cue.begin - 1, CueKind::percent);  // "10 % av alla stugor"
    if (cue.kind != CueKind::universal || share) return false;
    auto content = all.content_from(cue.end);
    if (!content) return false;
    std::string_view noun = all.lemma(*content);
    return !means(some, CueKind::universal, noun) && (means(some, CueKind::partial, noun) || counts(figures, noun));
  });
}

int compare_scopes(const Promises& sides) {
  return difference(narrows(sides.before, sides.after, sides.figures_after),
                    narrows(sides.after, sides.before, sides.figures_before));
}

// ----------------------------------------------------------------------------------------- deadlines

/// How clearly a goal says when: not at all, in some way, or with a time that one can hold it to.
enum class Timing { none, vague, firm };

bool starts_figure(const std::vector<Figure>& figures, std::size_t at, bool (*wanted)(const Figure&)) {
  return std::any_of(figures.begin(), figures.end(),
                     [&](const Figure& figure) { return figure.begin == at && wanted(figure); });
}

/// A date, a season or a year; "den" and the like may stand in front.
bool starts_time(const Wording& wording, const std::vector<Figure>& figures, std::size_t at) {
  if (at < wording.size() && contains(wording.language().function_words, wording[at].folded)) ++at;
  if (wording.starts(at, CueKind::vague_time) && at + 1 < wording.size() && wording.is_year(at + 1))
    ++at;  // "våren 2025"
  if (at >= wording.size()) return false;
  bool year = wording.is_year(at);
  bool compared = wording.starts(at + 1, CueKind::comparison);
  return (year && !compared) || starts_figure(figures, at, [](const Figure& figure) { return figure.is_date; });
}

bool is_firm(const Wording& wording, const std::vector<Figure>& figures, const CueMatch& cue) {
  if (cue.kind == CueKind::deadline) {
    bool each = wording.starts(cue.end, CueKind::universal);  // "före varje tur" is no day
    return cue.end < wording.size() && !wording.stands_behind(cue.end, CueKind::time) && !each;
  }
  if (cue.kind == CueKind::within)
    return starts_figure(figures, cue.end, [](const Figure& figure) { return figure.days > 0; });
  return cue.kind == CueKind::time && starts_time(wording, figures, cue.end);
}

Timing timing_of(const Wording& wording, const std::vector<Figure>& figures) {
  if (std::any_of(wording.cues().begin(), wording.cues().end(),
                  [&](const CueMatch& cue) { return is_firm(wording, figures, cue); }))
    return Timing::firm;
  bool vague = wording.has(CueKind::vague_time);
  for (std::size_t i = 0; i < wording.size() && !vague; ++i) vague = wording.is_year(i);
  return vague ? Timing::vague : Timing::none;
}

/// The only date of a text, in a deadline; null otherwise.
const Figure* only_deadline(const Wording& wording, const std::vector<Figure>& figures) {
  const Figure* date = nullptr;
  for (const Figure& figure : figures) {
    if (!figure.is_date) continue;
    if (date != nullptr) return nullptr;
    date = &figure;
  }
  if (date == nullptr) return nullptr;
  bool behind = wording.stands_behind(date->begin, CueKind::deadline) ||
                (date->begin > 0 && wording.stands_behind(date->begin - 1, CueKind::deadline));
  return behind ? date : nullptr;
}

/// A later day of the year is a weaker promise, whatever the year: that one moves on with the plan.
int compare_deadlines(const Promises& sides) {
  Timing before = timing_of(sides.before, sides.figures_before);
  Timing after = timing_of(sides.after, sides.figures_after);
  if (before == Timing::firm && after == Timing::none) return -1;
  if (before == Timing::none && after == Timing::firm) return 1;
  const Figure* from = only_deadline(sides.before, sides.figures_before);
  const Figure* to = only_deadline(sides.after, sides.figures_after);
  return from == nullptr || to == nullptr ? 0 : sign_of(from->low - to->low);
}

// -------------------------------------------------------------------------------------------- owners

bool is_owner(const Wording& wording, std::size_t i) {
  Words owners = wording.promise().owners;
  return std::any_of(owners.begin(), owners.end(),
                     [&](std::string_view owner) { return wording[i].folded.ends_with(owner); });
}

/// "Styrelsen ska …", "Ungdomsstyrelsen bör …", "… ansvarar för".
bool has_owner(const Wording& wording) {
  if (wording.has(CueKind::responsible)) return true;
  const CueMatch* modal = main_modal(wording);
  return modal != nullptr && modal->begin > 0 && is_owner(wording, modal->begin - 1);
}

bool names_owner(const Wording& wording) {
  if (wording.has(CueKind::responsible)) return true;
  for (std::size_t i = 0; i < wording.size(); ++i) {
    if (is_owner(wording, i)) return true;
  }
  return false;
}

/// Who might do it now: a subject that the other text does not have. "Kretsarna ska röja" instead of "Styrelsen
/// ska röja", but not "Lederna ska röjas".
bool has_new_subject(const Wording& wording, const Wording& other) {
  const CueMatch* modal = main_modal(wording);
  std::size_t end = modal != nullptr ? modal->begin : std::min<std::size_t>(wording.size(), 1);
  for (std::size_t i = 0; i < end; ++i) {
    if (!wording.is_content(i)) continue;
    bool known = false;
    for (std::size_t j = 0; j < other.size() && !known; ++j) known = other.lemma(j) == wording.lemma(i);
    if (!known) return true;
  }
  return false;
}

bool loses_owner(const Wording& with, const Wording& without) {
  return has_owner(with) && !names_owner(without) && !has_new_subject(without, with);
}

int compare_owners(const Promises& sides) {
  return difference(loses_owner(sides.before, sides.after), loses_owner(sides.after, sides.before));
}

// ---------------------------------------------------------------------------------------------- all

std::vector<StrengthSign> find_signs(const Promises& sides) {
  const StrengthSign all[] = {{"modal", compare_modals(sides)},       {"hedge", compare_hedges(sides)},
                              {"scope", compare_scopes(sides)},       {"figure", compare_figures(sides)},
                              {"bound", compare_bounds(sides)},       {"target", compare_targets(sides)},
                              {"deadline", compare_deadlines(sides)}, {"rhythm", compare_rhythms(sides)},
                              {"owner", compare_owners(sides)},       {"deed", compare_deeds(sides)}};
  std::vector<StrengthSign> signs;
  for (const StrengthSign& sign : all) {
    if (sign.direction != 0) signs.push_back(sign);
  }
  return signs;
}

Strength strength_of(const std::vector<StrengthSign>& signs) {
  int sum = 0;
  for (const StrengthSign& sign : signs) sum += sign.direction;
  constexpr int clear = 2;
  bool contrary = static_cast<std::size_t>(std::abs(sum)) < signs.size();
  if (sum == 0 || (contrary && std::abs(sum) < clear)) return Strength::same;
  return sum > 0 ? Strength::strengthened : Strength::weakened;
}

}  // namespace

StrengthChange compare_strength(const PromiseText& before, const PromiseText& after) {
  Promises sides{before.wording, after.wording, before.figures, after.figures};
  if (turns(sides) || undoes(sides) || is_negated(sides)) return {Strength::reversed, {}};
  StrengthChange change;
  change.signs = find_signs(sides);
  change.strength = strength_of(change.signs);
  return change;
}

}  // namespace planctl
