#include "compare/words/kinship.h"

#include <algorithm>

#include "compare/points.h"

namespace planctl {
namespace {

constexpr std::size_t shortest_part = 4;  // bytes, of a compound
constexpr std::size_t long_part = 6;
constexpr std::size_t compared = 3;  // letters at the start that kin words have in common

std::size_t shared_start(std::string_view one, std::string_view other) {
  std::size_t most = std::min(one.size(), other.size());
  std::size_t count = 0;
  while (count < most && one[count] == other[count]) ++count;
  return count;
}

std::size_t shared_end(std::string_view one, std::string_view other) {
  std::size_t most = std::min(one.size(), other.size());
  std::size_t count = 0;
  while (count < most && one[one.size() - 1 - count] == other[other.size() - 1 - count]) ++count;
  return count;
}

bool is_ending(std::string_view rest, const GoalGrammar& grammar) {
  return rest.empty() || contains(grammar.suffixes, rest) || contains(grammar.derivations, rest);
}

/// "kartläg" and "kartläggning": a lemma has lost half of a double consonant.
bool is_ending_behind_double(std::string_view stem, std::string_view other, const GoalGrammar& grammar) {
  constexpr std::size_t shortest_start = 3;
  std::size_t size = stem.size();
  return size >= shortest_start && other.size() > size + 1 && other.starts_with(stem) && other[size] == stem.back() &&
         is_ending(other.substr(size + 1), grammar);
}

/// "marker" and "markering": a long common start, and nothing but endings behind it. A letter of the stem may
/// have been taken for the ending.
bool differs_in_ending(std::string_view one, std::string_view other, const GoalGrammar& grammar) {
  constexpr std::size_t shortest_start = 4;
  std::size_t start = shared_start(one, other);
  if (is_ending_behind_double(one, other, grammar) || is_ending_behind_double(other, one, grammar)) return true;
  for (std::size_t back = 0; back < 2 && start >= shortest_start + back; ++back) {
    std::size_t at = start - back;
    if (is_ending(one.substr(at), grammar) && is_ending(other.substr(at), grammar)) return true;
  }
  return false;
}

/// One letter more, less or another, in the inside of long words. "inland" and "utland" are two words.
bool differs_in_spelling(std::string_view one, std::string_view other) {
  constexpr std::size_t shortest = 8;
  constexpr std::size_t shortest_start = 3;
  std::size_t least = std::min(one.size(), other.size());
  std::size_t most = std::max(one.size(), other.size());
  if (least < shortest || most - least > 1) return false;
  std::size_t start = shared_start(one, other);
  std::size_t end = std::min(shared_end(one, other), least - start);
  return start >= shortest_start && start + end + 1 >= most;
}

/// What a compound begins with when `part` is its first part: the lemma, the word, or the word without its last vowel.
/// A lemma that lost half of a double consonant has it back there: "rygg", as a lemma "ryg", in "ryggskada".
bool has_at_start(std::string_view whole, std::string_view part) {
  if (whole.size() < part.size() + shortest_rest || !whole.starts_with(part)) return false;
  return part.size() >= shortest_part || (part.size() + 1 == shortest_part && whole[part.size()] == part.back());
}

bool has_at_end(std::string_view whole, std::string_view part) {
  std::size_t rest = part.size() >= long_part ? shortest_rest - 1 : shortest_rest;
  return part.size() >= shortest_part && whole.size() >= part.size() + rest && whole.ends_with(part);
}

/// "medlemsantal" is how many members there are.
bool counts_part(const Term& whole, const Term& part, const GoalGrammar& grammar) {
  constexpr std::size_t longest_between = 3;  // "s" and an ending
  if (part.kind != TermKind::content || !whole.lemma.starts_with(part.lemma)) return false;
  return std::any_of(grammar.measures.begin(), grammar.measures.end(), [&](std::string_view measure) {
    std::size_t sum = part.lemma.size() + measure.size();
    return whole.surface.size() >= sum && whole.surface.size() <= sum + longest_between &&
           whole.surface.ends_with(measure);
  });
}

/// "ledmarkering" ends with a form of "markera".
bool ends_with_form(const Term& whole, const Term& part, const GoalGrammar& grammar) {
  std::size_t at = whole.lemma.find(part.lemma.substr(0, shortest_part), shortest_rest);
  return at != std::string_view::npos && differs_in_ending(whole.lemma.substr(at), part.lemma, grammar);
}

/// "ledarkurs" and "ledarskap", but not "undersöka" and "underhåll".
bool share_first_part(std::string_view one, std::string_view other, const GoalGrammar& grammar) {
  std::size_t start = shared_start(one, other);
  bool rests = one.size() >= start + shortest_rest && other.size() >= start + shortest_rest;
  if (!rests || start < start_of_compound) return false;
  auto is_start = [&](std::string_view prefix) { return start <= prefix.size() + 1 && one.starts_with(prefix); };
  return std::none_of(grammar.prefixes.begin(), grammar.prefixes.end(), is_start);
}

/// "nattskift" ends with what "skiftlag" begins with.
bool begins_like_end(const Term& one, const Term& other) {
  if (!may_end_with(other, one)) return false;
  std::size_t at = other.lemma.find(one.lemma.substr(0, shortest_part), shortest_rest);
  if (at == std::string_view::npos) return false;
  std::string_view part = other.lemma.substr(at);
  return part.size() >= start_of_compound && one.lemma.size() >= part.size() + shortest_rest &&
         one.lemma.starts_with(part);
}

std::string_view without_last_vowel(std::string_view word) {
  bool vowel = !word.empty() && (word.back() == 'a' || word.back() == 'e');
  return vowel ? word.substr(0, word.size() - 1) : word;
}

}  // namespace

bool begins_with_part(const Term& whole, const Term& part) {
  return has_at_start(whole.lemma, part.lemma) || has_at_start(whole.lemma, without_last_vowel(part.surface));
}

bool ends_with_part(const Term& whole, const Term& part, const Language& language) {
  return (whole.ends == part.ends && has_at_end(whole.lemma, part.lemma)) ||
         (whole.surface_ends == part.surface_ends && has_at_end(whole.surface, part.surface)) ||
         (may_end_with(whole, part) && ends_with_form(whole, part, language.grammar));
}

bool shares_first_part(const Term& whole, const Term& last, const Term& other) {
  if (!whole.lemma.ends_with(last.lemma) || other.kind != TermKind::content) return false;
  std::string_view first = whole.lemma.substr(0, whole.lemma.size() - last.lemma.size());
  return first.size() >= shortest_part && other.lemma != whole.lemma && other.lemma.starts_with(first);
}

bool makes_up(const Term& whole, const Term& one, const Term& other) {
  std::string_view first = one.lemma;
  std::string_view last = other.lemma;
  std::size_t sum = first.size() + last.size();
  return first.size() >= shortest_maker && last.size() >= shortest_maker && whole.lemma.size() >= sum &&
         whole.lemma.size() <= sum + longest_joint && whole.lemma.starts_with(first) && whole.lemma.ends_with(last);
}

bool are_misspelt(const Term& one, const Term& other) {
  constexpr std::size_t shortest = 6;  // bytes
  constexpr std::size_t shortest_start = 2;
  std::string_view longer = one.surface.size() < other.surface.size() ? other.surface : one.surface;
  std::string_view shorter = one.surface.size() < other.surface.size() ? one.surface : other.surface;
  bool words = one.kind == TermKind::content && other.kind == TermKind::content;
  if (!words || shorter.size() < shortest || longer.size() > shorter.size() + 1) return false;
  std::size_t start = shared_start(longer, shorter);
  if (start < shortest_start || start == longer.size()) return false;
  bool doubled = longer[start] == longer[start - 1];  // "vägen", "väggen"
  if (longer.size() > shorter.size()) return !doubled && longer.substr(start + 1) == shorter.substr(start);
  return start + 1 < longer.size() && longer[start] == shorter[start + 1] && longer[start + 1] == shorter[start] &&
         longer.substr(start + 2) == shorter.substr(start + 2);
}

Kinship kinship(const Term& one, const Term& other, const Language& language) {
  std::string_view a = one.lemma;
  std::string_view b = other.lemma;
  if (a == b) return Kinship::same;
  if (one.concepts.overlap(other.concepts)) return Kinship::concept_word;
  auto is_word = [](const Term& term) { return term.kind == TermKind::content || term.kind == TermKind::light; };
  if (!is_word(one) || !is_word(other) || a.size() < compared || b.size() < compared) return Kinship::none;
  bool start = begin_alike(one, other);
  if (start && differs_in_ending(a, b, language.grammar)) return Kinship::form;
  if (one.kind != other.kind) return Kinship::none;
  if (start && differs_in_spelling(a, b)) return Kinship::spelling;
  bool end = one.ends == other.ends || one.surface_ends == other.surface_ends;
  bool inside = may_end_with(one, other) || may_end_with(other, one);
  if ((end || inside) && (ends_with_part(one, other, language) || ends_with_part(other, one, language)))
    return Kinship::last_part;
  if (start && (counts_part(one, other, language.grammar) || counts_part(other, one, language.grammar)))
    return Kinship::form;
  if (start && (begins_with_part(one, other) || begins_with_part(other, one))) return Kinship::first_part;
  if (start && share_first_part(a, b, language.grammar)) return Kinship::sibling;
  if (inside && (begins_like_end(one, other) || begins_like_end(other, one))) return Kinship::sibling;
  return Kinship::none;
}

std::uint32_t affinity(Kinship kinship, const Term& one, const Term& other) {
  constexpr Weight weights[] = {Weight::same_word, Weight::same_stem,  Weight::same_concept, Weight::near_spelling,
                                Weight::last_part, Weight::first_part, Weight::shared_part};
  if (kinship == Kinship::none) return 0;
  std::uint32_t full = points(weights[static_cast<std::size_t>(kinship)]);
  if (kinship == Kinship::sibling) return full * std::min(one.start_rarity, other.start_rarity) / 1000;
  if (kinship != Kinship::last_part && kinship != Kinship::first_part) return full;
  std::uint32_t shorter = std::min(one.letters, other.letters);
  std::uint32_t longer = std::max({one.letters, other.letters, 1U});
  const Term& part = one.lemma.size() < other.lemma.size() ? one : other;
  std::uint32_t rarity = kinship == Kinship::last_part ? part.last_rarity : part.first_rarity;
  return full * (longer + 2 * shorter) / (3 * longer) * rarity / 1000;
}

Kin kin_of(const Term& one, const Term& other, const Language& language) {
  Kinship kin = kinship(one, other, language);
  return {static_cast<std::uint16_t>(affinity(kin, one, other)), kin == Kinship::sibling};
}

std::string_view to_string(Kinship kinship) {
  constexpr std::string_view names[] = {"same",      "form",       "concept", "spelling",
                                        "last part", "first part", "sibling", "none"};
  return names[static_cast<std::size_t>(kinship)];
}

}  // namespace planctl
