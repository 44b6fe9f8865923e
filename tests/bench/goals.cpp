#include "goals.h"

#include <fmt/format.h>

#include <algorithm>

namespace bench {
namespace {

constexpr std::size_t fewest_words = 4;
constexpr std::size_t most_words = 20;

/// "ökade" → "Ökade": Å, Ä and Ö are two bytes, of which the second tells the case.
std::string capitalised(std::string text) {
  bool two_bytes = static_cast<unsigned char>(text.front()) == 0xC3;
  char& letter = text[two_bytes ? 1 : 0];
  letter = static_cast<char>(letter - 0x20);
  return text;
}

std::size_t count_words(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

bool is_of_length(const std::string& text) {
  std::size_t words = count_words(text);
  return words >= fewest_words && words <= most_words;
}

/// One in `chances` percent of cases.
template <typename List>
std::optional<std::size_t> maybe(const List& list, std::size_t chances, Dice& dice) {
  if (!dice.chance(chances)) return std::nullopt;
  return dice.pick(list);
}

Thing compose_thing(const WordLists& lists, Dice& dice) {
  Thing thing;
  if (!lists.first_parts.empty()) thing.first_part = dice.pick(lists.first_parts);
  thing.noun = dice.pick(lists.nouns);
  thing.adjective = maybe(lists.adjectives, 40, dice);
  thing.definite = dice.chance(40);
  return thing;
}

Tail compose_tail(const WordLists& lists, Dice& dice) {
  return {dice.pick(lists.means), dice.pick(lists.verbs), compose_thing(lists, dice)};
}

/// What is counted is not definite: "minst tio stugor".
bool is_counted(const Goal& goal) { return goal.counted || goal.figure.has_value(); }

Goal compose_any(const WordLists& lists, Dice& dice) {
  Goal goal;
  goal.actor = maybe(lists.actors, 30, dice);
  goal.verb = dice.pick(lists.verbs);
  goal.counted = dice.chance(20);
  if (!goal.counted) goal.figure = maybe(lists.figures, 25, dice);
  goal.object = compose_thing(lists, dice);
  if (dice.chance(70)) goal.place = compose_thing(lists, dice);
  goal.deadline = maybe(lists.deadlines, 25, dice);
  if (dice.chance(35)) goal.tail = compose_tail(lists, dice);
  if (is_counted(goal)) goal.object.definite = false;
  return goal;
}

std::string text_of(const Thing& thing, const WordLists& lists) {
  const Noun& noun = lists.nouns[thing.noun];
  std::string_view adjective = thing.adjective ? lists.adjectives[*thing.adjective] : "";
  return fmt::format("{}{}{}{}{}", thing.definite && thing.adjective ? "de " : "", adjective,
                     thing.adjective ? " " : "", lists.first_parts.empty() ? "" : lists.first_parts[thing.first_part],
                     thing.definite ? noun.definite : noun.plain);
}

std::string text_of(const Tail& tail, const WordLists& lists) {
  std::string_view means = lists.means[tail.means];
  bool wants_verb = means.ends_with("att") || means.ends_with("kunna");
  return fmt::format("{}{}{} {}", means, wants_verb ? " " : "", wants_verb ? lists.verbs[tail.verb] : "",
                     text_of(tail.thing, lists));
}

std::string figure_text(int figure) {
  return figure < 1000 ? fmt::format("{}", figure) : fmt::format("{} {:03}", figure / 1000, figure % 1000);
}

void change_form(Goal& goal, Dice& dice) {
  if (is_counted(goal) && !goal.place) return;
  bool of_place = goal.place && (is_counted(goal) || dice.chance(50));
  Thing& thing = of_place ? *goal.place : goal.object;
  thing.definite = !thing.definite;
}

Goal reword_once(Goal goal, const WordLists& lists, Dice& dice) {
  switch (dice.roll(5)) {
    case 0:
      if (!goal.tail) goal.tail = compose_tail(lists, dice);
      break;
    case 1:
      change_form(goal, dice);
      break;
    case 2:
      goal.verb = dice.pick(lists.verbs);
      break;
    case 3:
      if (goal.figure) goal.figure = dice.pick(lists.figures);
      break;
    default:
      goal.tail.reset();
  }
  return goal;
}

}  // namespace

Goal compose_goal(const WordLists& lists, Dice& dice) {
  for (;;) {
    Goal goal = compose_any(lists, dice);
    if (is_of_length(text_of(goal, lists))) return goal;
  }
}

Goal reword(const Goal& goal, const WordLists& lists, Dice& dice) {
  std::string before = text_of(goal, lists);
  for (;;) {
    Goal reworded = reword_once(goal, lists, dice);
    std::string after = text_of(reworded, lists);
    if (after != before && is_of_length(after)) return reworded;
  }
}

std::string text_of(const Goal& goal, const WordLists& lists) {
  std::string text = goal.actor ? fmt::format("{} ska {}", lists.actors[*goal.actor], lists.verbs[goal.verb])
                                : std::string(lists.verbs[goal.verb]);
  if (goal.counted) text += " antalet";
  if (goal.figure) text += fmt::format(" minst {}", figure_text(lists.figures[*goal.figure]));
  text += ' ' + text_of(goal.object, lists);
  if (goal.place) text += " vid " + text_of(*goal.place, lists);
  if (goal.deadline) text += fmt::format(" {}", lists.deadlines[*goal.deadline]);
  if (goal.tail) text += ' ' + text_of(*goal.tail, lists);
  return capitalised(std::move(text));
}

std::string compose_title(const WordLists& lists, Dice& dice) {
  Thing one = compose_thing(lists, dice);
  Thing other = compose_thing(lists, dice);
  one.adjective.reset();
  one.definite = false;
  return capitalised(fmt::format("{} och {}", text_of(one, lists), text_of(other, lists)));
}

}  // namespace bench
