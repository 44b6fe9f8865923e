// Parts of a ledger: the goals that somebody asked for.
#include <algorithm>
#include <iterator>
#include <limits>
#include <set>

#include "compare/pair/text_fit.h"
#include "compare/words/tokens.h"
#include "compare/years/ledger_summary.h"
#include "planctl/ledger.h"
#include "unicode.h"

namespace planctl {
namespace {

Ledger keep(Ledger ledger, const std::vector<bool>& kept) {
  std::vector<Lineage> lineages;
  for (std::size_t i = 0; i < kept.size(); ++i) {
    if (kept[i]) lineages.push_back(std::move(ledger.lineages[i]));
  }
  ledger.lineages = std::move(lineages);
  ledger.summary = summarise(ledger);
  return ledger;
}

template <typename Wanted>
Ledger keep_if(Ledger ledger, Wanted wanted) {
  std::vector<bool> kept;
  std::transform(ledger.lineages.begin(), ledger.lineages.end(), std::back_inserter(kept), wanted);
  return keep(std::move(ledger), kept);
}

/// Folded, without the punctuation around them.
std::vector<std::string> words_asked(std::string_view text) {
  std::vector<std::string> words;
  for (std::string_view word : split_words(text)) {
    if (!bare_word(word).empty()) words.push_back(unicode::fold(bare_word(word)));
  }
  return words;
}

double best_fit(const Lineage& lineage, std::string_view text) {
  if (lineage.id == text) return std::numeric_limits<double>::infinity();
  double best = 0;
  for (const Station& station : lineage.stations) best = std::max(best, fit_of(text, station.goal.text));
  return best;
}

/// The ids of a lineage and of all that splits and mergers tie it to.
std::set<std::string> relatives(const Ledger& ledger, const Lineage& lineage) {
  std::map<std::string_view, const Lineage*> by_id;
  for (const Lineage& one : ledger.lineages) by_id.emplace(one.id, &one);
  std::set<std::string> found{lineage.id};
  std::vector<std::string> open{lineage.id};
  while (!open.empty()) {
    const Lineage& one = *by_id.at(open.back());
    open.pop_back();
    for (const auto& ids : {one.from, one.into}) {
      for (const std::string& id : ids) {
        if (by_id.contains(id) && found.insert(id).second) open.push_back(id);
      }
    }
  }
  return found;
}

}  // namespace

Ledger keep_goals_with(Ledger ledger, std::string_view words) {
  std::vector<std::string> asked = words_asked(words);
  auto has_all = [&](const Station& station) {
    std::string text = unicode::fold(station.goal.text);
    return std::all_of(asked.begin(), asked.end(),
                       [&](const std::string& word) { return text.find(word) != std::string::npos; });
  };
  ledger.selection = words;
  return keep_if(std::move(ledger), [&](const Lineage& lineage) {
    return !asked.empty() && std::any_of(lineage.stations.begin(), lineage.stations.end(), has_all);
  });
}

Ledger keep_life_of(Ledger ledger, std::string_view text) {
  double best = 0;
  const Lineage* found = nullptr;
  for (const Lineage& lineage : ledger.lineages) {
    double fit = best_fit(lineage, text);
    if (fit > best) found = &lineage;
    best = std::max(best, fit);
  }
  std::set<std::string> family;
  if (found != nullptr) family = relatives(ledger, *found);
  ledger = keep_if(std::move(ledger), [&](const Lineage& lineage) { return family.contains(lineage.id); });
  std::stable_sort(ledger.lineages.begin(), ledger.lineages.end(), [](const Lineage& one, const Lineage& other) {
    return one.stations.front().plan < other.stations.front().plan;
  });
  return ledger;
}

Ledger keep_goals_with_targets(Ledger ledger) {
  auto has_targets = [](const Station& station) { return !station.targets.empty(); };
  return keep_if(std::move(ledger), [&](const Lineage& lineage) {
    return std::any_of(lineage.stations.begin(), lineage.stations.end(), has_targets);
  });
}

}  // namespace planctl
