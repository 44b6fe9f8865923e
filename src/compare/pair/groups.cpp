#include "compare/pair/groups.h"

#include <algorithm>
#include <numeric>

#include "compare/pair/candidates.h"
#include "compare/points.h"
#include "compare/weigh/measured_quantity.h"
#include "compare/weigh/weighed_frame.h"

namespace planctl {
namespace {

constexpr std::size_t most_parts = 6;

struct Part {
  std::uint32_t text = 0;
  Coverage coverage;
  bool completes = false;  ///< has all that the partner left out, see Rest
};

std::uint32_t sum(const std::vector<std::uint32_t>& weights) {
  return std::accumulate(weights.begin(), weights.end(), 0U);
}

/// What `claimed` has beyond `had`.
std::uint32_t beyond(const std::vector<std::uint32_t>& claimed, const std::vector<std::uint32_t>& had) {
  std::uint32_t more = 0;
  for (std::size_t i = 0; i < claimed.size(); ++i) more += claimed[i] > had[i] ? claimed[i] - had[i] : 0;
  return more;
}

/// The parts of one whole that were taken so far, and what they have of it together.
class Collector {
 public:
  explicit Collector(const KinIndex& whole) : whole_(whole) {
    for (FrameTerm term : whole.frame().terms) all_ += whole.vocabulary()[term.id].weight;
    had_.resize(whole.frame().terms.size());
  }

  /// A part must have something of the whole that the others have not, and they something that it has not.
  [[nodiscard]] bool wants(const Part& part) const {
    const auto& claimed = part.coverage.claimed;
    return parts_.empty() || (part.completes && parts_.size() == 1) || is_another_time(part) ||
           (is_much(beyond(claimed, had_) - subject_beyond(claimed)) && is_much(beyond(had_, claimed)));
  }
  void take(const Part& part, const Frame& frame) {
    joined_ = parts_.empty() ? frame : join_frames(joined_, frame, whole_.vocabulary());
    for (std::size_t i = 0; i < had_.size(); ++i) had_[i] = std::max(had_[i], part.coverage.claimed[i]);
    all_within_ = all_within_ && part.coverage.within >= almost_whole;
    complete_ = complete_ || part.completes;
    parts_.push_back(part.text);
  }
  [[nodiscard]] std::uint32_t score() const { return score_parts(whole_, joined_); }
  [[nodiscard]] const std::vector<std::uint32_t>& parts() const { return parts_; }
  /// No part says anything that the whole does not.
  [[nodiscard]] bool are_within() const { return all_within_; }
  /// Together they have all of it, whatever else one of them says.
  [[nodiscard]] bool are_complete() const { return complete_; }

 private:
  /// "Öppet på torsdagar" beside "Öppet på tisdagar", of "Öppet tisdagar och torsdagar": they share out a series of
  /// times or figures, and say nothing else.
  [[nodiscard]] bool is_another_time(const Part& part) const {
    return all_within_ && part.coverage.within >= almost_whole && has_times_beyond(part.coverage.claimed, had_) &&
           has_times_beyond(had_, part.coverage.claimed);
  }
  /// What `claimed` has beyond `had` is of the series, and no more.
  [[nodiscard]] bool has_times_beyond(const std::vector<std::uint32_t>& claimed,
                                      const std::vector<std::uint32_t>& had) const {
    bool found = false;
    for (std::size_t i = 0; i < claimed.size(); ++i) {
      if (claimed[i] <= had[i]) continue;
      const FrameTerm& term = whole_.frame().terms[i];
      TermKind kind = whole_.vocabulary()[term.id].kind;
      if (!term.joined || (kind != TermKind::time && kind != TermKind::figure)) return false;
      found = true;
    }
    return found;
  }
  /// Who does it makes no part: "Värden redovisar avgifterna" is not "Avgifterna redovisas" and "Välja en ny värd".
  [[nodiscard]] std::uint32_t subject_beyond(const std::vector<std::uint32_t>& claimed) const {
    const auto& terms = whole_.frame().terms;
    for (std::size_t i = 0; i < terms.size(); ++i) {
      bool subject = terms[i].place == 0 && !does(terms[i].role) && !terms[i].joined;
      if (subject && claimed[i] > had_[i]) return claimed[i] - had_[i];
    }
    return 0;
  }
  [[nodiscard]] bool is_much(std::uint32_t weight) const { return weight * 1000 >= all_ * points(Weight::claim); }

  const KinIndex& whole_;
  std::uint32_t all_ = 0;
  std::vector<std::uint32_t> had_;
  Frame joined_;
  bool all_within_ = true;
  bool complete_ = false;
  std::vector<std::uint32_t> parts_;
};

/// A goal in other words is a part of what it was, unless it only shares a rare word with it.
bool is_partner(const KinIndex& whole, const Frame& text) {
  return score_parts(whole, text) + points(Weight::same_area) >= points(Weight::price);
}

/// What the whole has and its partner has not.
struct Rest {
  std::vector<std::size_t> terms;
  bool series = false;  ///< of a series, and the partner says nothing else

  Rest() = default;
  Rest(const Coverage& partner, const Frame& whole_text, const Vocabulary& vocabulary) {
    if (partner.within < almost_whole) return;
    series = true;
    for (std::size_t i = 0; i < partner.claimed.size() && series; ++i) {
      const Term& term = vocabulary[whole_text.terms[i].id];
      bool tells = (term.kind == TermKind::content || term.kind == TermKind::figure) && !term.formula;
      if (!tells || partner.claimed[i] * 2 > term.weight) continue;
      series = whole_text.terms[i].joined;
      terms.push_back(i);
    }
    series = series && !terms.empty();
  }
};

/// This text has all of the rest and something besides that the whole has, whatever else it says: "Laga taken på norra
/// och södra huset" → "Laga taket på norra huset", "Nya tegel på taket till södra huset".
bool completes(const Coverage& part, const Rest& rest, const Coverage& partner, const Frame& whole_text,
               const Vocabulary& vocabulary) {
  std::uint32_t all = 0;
  std::uint32_t claimed = 0;
  for (std::size_t i : rest.terms) all += vocabulary[whole_text.terms[i].id].weight, claimed += part.claimed[i];
  std::uint32_t besides = sum(part.claimed) - claimed;
  return claimed * whole >= all * almost_whole && besides * whole >= sum(partner.claimed) * points(Weight::claim);
}

/// Candidates for parts: the partner first, then those that have most of the whole.
std::vector<Part> parts_of(const Whole& whole, const KinIndex& index, const std::vector<std::uint32_t>& candidates,
                           const GroupSearch& search) {
  std::vector<Part> parts;
  Rest rest;
  for (std::uint32_t text : candidates) {
    const Frame& frame = search.others[text];
    bool partner = text == whole.partner && is_partner(index, frame);
    if (!partner && measures_another(index.frame(), frame, index.vocabulary())) continue;
    Part part{text, {}};
    if (partner || search.may_be_part(whole.text, text))
      part.coverage = cover(frame, index, partner ? 0 : points(Weight::within));
    bool stands = part.coverage.within >= points(Weight::within) && !part.coverage.replaced;
    if (rest.series) {
      if (!stands) part.coverage = cover(frame, index, 0);
      part.completes = completes(part.coverage, rest, parts.front().coverage, index.frame(), index.vocabulary());
    }
    // The partner is the first of the candidates.
    if (partner && parts.empty()) rest = Rest(part.coverage, index.frame(), index.vocabulary());
    if (stands || partner || part.completes) parts.push_back(std::move(part));
  }
  auto rank = [&](const Part& part) { return std::pair(part.text != whole.partner, ~sum(part.coverage.claimed)); };
  std::stable_sort(parts.begin(), parts.end(),
                   [&](const Part& one, const Part& other) { return rank(one) < rank(other); });
  return parts;
}

/// The parts that make up the whole, or none.
TextGroup group(const Whole& whole, const std::vector<std::uint32_t>& candidates, const GroupSearch& search,
                KinIndex& index) {
  if (candidates.size() < 2) return {};
  index.take(search.frames[whole.text]);
  std::vector<Part> parts = parts_of(whole, index, candidates, search);
  if (parts.size() < 2) return {};
  Collector collector(index);
  collector.take(parts.front(), search.others[parts.front().text]);
  std::uint32_t alone = collector.score();
  for (std::size_t i = 1; i < parts.size() && collector.parts().size() < most_parts; ++i) {
    if (collector.wants(parts[i])) collector.take(parts[i], search.others[parts[i].text]);
  }
  std::uint32_t score = collector.score();
  // A pair may only grow.
  bool grows =
      whole.partner == unpaired || std::count(collector.parts().begin(), collector.parts().end(), whole.partner) > 0;
  bool better = grows && collector.parts().size() > 1 && score >= points(Weight::price) &&
                (score >= alone || collector.are_within() || collector.are_complete());
  if (!better) return {};
  TextGroup found{whole.text, collector.parts(), score};
  std::sort(found.parts.begin(), found.parts.end());
  return found;
}

/// Calls `use` for each whole with the texts that may be parts of it: its partner, and what is like it.
template <typename Use>
void for_each_whole(const GroupSearch& search, LetterTraits& letters, Use use) {
  FrameRefs wholes;
  FrameRefs free;
  for (const Whole& whole : search.wholes) wholes.push_back(&search.frames[whole.text]);
  for (std::uint32_t text : search.free) free.push_back(&search.others[text]);
  Lookalikes found = find_lookalikes(wholes, free, letters, Searches::from_after);
  auto next = found.pairs.begin();
  std::vector<std::uint32_t> candidates;
  for (std::uint32_t i = 0; i < search.wholes.size(); ++i) {
    const Whole& whole = search.wholes[i];
    candidates.clear();
    bool alone = whole.partner == unpaired;
    if (!alone) candidates.push_back(whole.partner);
    for (; next != found.pairs.end() && next->first == i; ++next) {
      std::uint32_t part = search.free[next->second];
      // With a partner, one may be a part that has only what the partner left out.
      if (alone && !search.may_be_part(whole.text, part)) continue;
      if (!search.forbidden(whole.text, part)) candidates.push_back(part);
    }
    use(whole, candidates);
  }
}

/// The best groups; a text that is part of one is no part of another.
std::vector<TextGroup> keep_disjoint(std::vector<TextGroup> groups, std::size_t texts) {
  std::stable_sort(groups.begin(), groups.end(),
                   [](const TextGroup& one, const TextGroup& other) { return one.score > other.score; });
  std::vector<char> taken(texts);
  std::erase_if(groups, [&](const TextGroup& group) {
    bool clash = std::any_of(group.parts.begin(), group.parts.end(), [&](std::uint32_t it) { return taken[it] != 0; });
    if (!clash) {
      for (std::uint32_t part : group.parts) taken[part] = 1;
    }
    return clash;
  });
  return groups;
}

}  // namespace

std::vector<TextGroup> find_groups(const GroupSearch& search, LetterTraits& letters) {
  if (search.wholes.empty()) return {};
  std::vector<TextGroup> found;
  KinIndex index(letters.vocabulary());
  for_each_whole(search, letters, [&](const Whole& searched, const std::vector<std::uint32_t>& candidates) {
    TextGroup parts = group(searched, candidates, search, index);
    if (!parts.parts.empty()) found.push_back(std::move(parts));
  });
  return keep_disjoint(std::move(found), search.others.size());
}

}  // namespace planctl
