#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

#include "compare/points.h"
#include "compare/weigh/frame.h"

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
    if (word.kind != TermKind::content) continue;
    frame.any_made = frame.any_made || vocabulary[term.id].made;
    frame.content += term.weight;
    if (term.role != Role::tail) frame.lackable += term.contrast;
  }
}

void set_opening(Frame& frame, const Vocabulary& vocabulary) {
  frame.opening = frame.states ? Opening::statement : Opening::thing;
  for (std::size_t i = 0; i < frame.terms.size() && !frame.states; ++i) {
    const FrameTerm& term = frame.terms[i];
    if (term.place > 0 || term.role != Role::action) continue;
    const Term& word = vocabulary[term.id];
    frame.opening = word.kind == TermKind::content ? Opening::deed : Opening::light_verb;
    frame.opener = static_cast<std::uint8_t>(i);
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
