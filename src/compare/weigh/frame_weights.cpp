#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

#include "compare/points.h"
#include "compare/weigh/frame.h"
#include "compare/weigh/related_deeds.h"

namespace planctl {
namespace {

std::uint32_t in_role(std::uint32_t weight, Role role) {
  return does(role) ? weight * points(Weight::action) / 100 : weight;
}

/// "medlemmarna ska …": who does it tells less where nearly every goal speaks of them.
std::uint32_t contrast_of(FrameTerm term, const Term& word) {
  return term.owner && word.formula ? word.weight / 2 : word.contrast;
}

/// What the goal is about: what it measures, or the term that tells most, and only then where it is done. Terms of the
/// same weight are told apart by their letters, not by which plan was read first.
FrameTerm* find_focus(Frame& frame, const Vocabulary& vocabulary) {
  auto rank = [&](const FrameTerm& it) { return std::tuple(!it.where, it.weight, vocabulary[it.id].lemma); };
  FrameTerm* focus = nullptr;
  for (FrameTerm& term : frame.terms) {
    if (!frame.measured.empty() && term.id == frame.measured.back()) return &term;
    if (vocabulary[term.id].kind == TermKind::content && (focus == nullptr || rank(term) > rank(*focus))) focus = &term;
  }
  return focus;
}

void set_sums(Frame& frame, const Vocabulary& vocabulary) {
  for (const FrameTerm& term : frame.terms) {
    const Term& word = vocabulary[term.id];
    if (word.kind == TermKind::figure) frame.any_range = frame.any_range || word.lemma.find('-') != std::string::npos;
    frame.any_lone_measure = frame.any_lone_measure || is_lone_measure(word);
    if (word.kind != TermKind::content) continue;
    frame.any_made = frame.any_made || vocabulary[term.id].made;
    frame.content += term.weight;
    if (term.role != Role::tail) frame.lackable += term.contrast;
  }
}

/// "Kåren ska ordna": where nearly every goal begins so, the plan speaks of what is done, as "Ordna" does.
bool is_said_of_all(const Frame& frame, const Vocabulary& vocabulary) {
  auto owns = [](const FrameTerm& it) { return it.owner; };
  auto publishes = [&](const FrameTerm& it) { return !it.owner || vocabulary[it.id].publisher; };
  return std::any_of(frame.terms.begin(), frame.terms.end(), owns) &&
         std::all_of(frame.terms.begin(), frame.terms.end(), publishes);
}

void set_opening(Frame& frame, const Vocabulary& vocabulary) {
  bool publisher = frame.states && is_said_of_all(frame, vocabulary);
  if (publisher) frame.states = false;
  auto first = [&](const FrameTerm& it) {
    return std::none_of(frame.terms.begin(), frame.terms.end(),
                        [&](const FrameTerm& other) { return !other.owner && other.place < it.place; });
  };
  frame.opening = frame.states ? Opening::statement : Opening::thing;
  for (std::size_t i = 0; i < frame.terms.size() && !frame.states; ++i) {
    const FrameTerm& term = frame.terms[i];
    bool opens = publisher ? !term.owner && first(term) : term.place == 0;
    if (!opens || term.role != Role::action) continue;
    const Term& word = vocabulary[term.id];
    frame.opening = word.kind == TermKind::content ? Opening::deed : Opening::light_verb;
    frame.opener = static_cast<std::uint8_t>(i);
    if (frame.opening == Opening::deed) frame.deed_kinds = kinds_of_deed(frame, term, vocabulary);
    frame.known_opener = term.opens || word.concepts.any();
  }
}

void set_order(Frame& frame, const Vocabulary& vocabulary) {
  std::array<std::uint8_t, most_terms> order{};
  auto end = order.begin() + static_cast<std::ptrdiff_t>(frame.terms.size());
  std::iota(order.begin(), end, std::uint8_t{0});
  auto lemma = [&](std::uint8_t i) { return vocabulary[frame.terms[i].id].lemma; };
  std::sort(order.begin(), end, [&](std::uint8_t one, std::uint8_t other) {
    std::uint8_t place = frame.terms[one].place;
    std::uint8_t other_place = frame.terms[other].place;
    return place != other_place ? place < other_place : lemma(one) < lemma(other);
  });
  for (std::size_t i = 0; i < frame.terms.size(); ++i) frame.terms[i].nth = order[i];
}

}  // namespace

void weigh_frame(Frame& frame, const Vocabulary& vocabulary) {
  for (FrameTerm& term : frame.terms) {
    const Term& word = vocabulary[term.id];
    term.weight = static_cast<std::uint16_t>(in_role(word.weight, term.role));
    term.contrast = static_cast<std::uint16_t>(in_role(contrast_of(term, word), term.role));
  }
  if (FrameTerm* focus = find_focus(frame, vocabulary))
    focus->weight = static_cast<std::uint16_t>(focus->weight * points(Weight::focus) / 100);
  set_sums(frame, vocabulary);
  set_opening(frame, vocabulary);
  set_order(frame, vocabulary);
}

}  // namespace planctl
