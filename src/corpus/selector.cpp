// Selectors → plans. Paths are read when asked for; years are looked up among the plans of the corpus.
#include <algorithm>
#include <climits>
#include <filesystem>
#include <iterator>
#include <set>

#include "corpus/catalogue.h"
#include "corpus/complaints.h"
#include "corpus/listed_years.h"
#include "corpus/lost_plans.h"
#include "corpus/revision.h"
#include "messages/say.h"
#include "planctl/corpus.h"

namespace planctl {
namespace {

/// The plans that a year names; there is at least one.
PlanList find_plans(const Corpus& corpus, const PlanList& all, const PlanName& name) {
  require_documents(corpus);
  PlanList found = plans_of(all, name);
  if (found.empty()) {
    require_none_lost(corpus, all, name);
    throw no_such_plan(corpus, all, name);
  }
  return found;
}

/// The next year of the plan's own series, else of the folder.
NamedSide next_side(const Corpus& corpus, const PlanList& all, const ListedPlan& before) {
  std::set<int> years = years_after(all, before.period().first, before.series());
  bool own_series = !years.empty();
  if (!own_series) years = years_after(all, before.period().last, "");
  int next = years.empty() ? INT_MAX : *years.begin();
  require_none_lost(corpus, all, before.period().first, next, own_series ? before.series() : "");
  if (years.empty()) throw no_later_plan(corpus, all, before);
  NamedSide side{year_name(*years.begin()), {}};
  side.found = plans_of(all, side.name);
  std::erase_if(side.found, [&](const ListedPlan& plan) {
    return plan.period().first != *years.begin() || (own_series && plan.series() != before.series());
  });
  return side;
}

/// The plans before and after.
PlanList pair_of(const Corpus& corpus, const PlanList& all, const NamedSide& before, const NamedSide& after) {
  ChosenPair chosen = choose_pair(all, before, after);
  bool by_path = !before.name.path.empty() && !after.name.path.empty();
  if (!chosen.one_series && !by_path) {
    require_none_lost(corpus, all, before.name);
    require_none_lost(corpus, all, after.name);
  }
  bool named_twice = by_path || before.name.text == after.name.text;
  if (!named_twice && is_same_plan(chosen.before, chosen.after))
    throw same_plan(chosen.before, before.name, after.name);
  return {chosen.before, chosen.after};
}

PlanList latest_pair(const Corpus& corpus, const PlanList& all) {
  require_documents(corpus);
  std::set<int> years = years_after(all, 0, "");
  auto last = years.empty() ? years.end() : std::prev(years.end());
  require_none_lost(corpus, all, years.size() < 2 ? 0 : *std::prev(last), INT_MAX);
  if (years.size() < 2) throw no_two_years(corpus, all);
  PlanName before = year_name(*std::prev(last));
  PlanName after = year_name(*last);
  return pair_of(corpus, all, {before, find_plans(corpus, all, before)}, {after, find_plans(corpus, all, after)});
}

/// A document that holds several years is compared with itself: its latest two.
PlanList latest_pair(PlanList plans) {
  std::stable_sort(plans.begin(), plans.end(), [](const ListedPlan& one, const ListedPlan& other) {
    return one.plan->year() < other.plan->year();
  });
  return {plans[plans.size() - 2], plans.back()};
}

/// All plans of a file, those without goals too.
PlanList all_plans(const Corpus& file) {
  PlanList plans;
  for (const DocumentHead& document : file.documents) {
    for (const PlanHead& plan : document.plans) plans.push_back({&document, &plan});
  }
  return plans;
}

bool is_among(const DocumentHead& head, const Corpus& corpus) {
  return std::any_of(corpus.documents.begin(), corpus.documents.end(),
                     [&](const DocumentHead& other) { return &other == &head; });
}

}  // namespace

/// The corpus that the head stands in.
const Corpus& Selector::corpus_of(const DocumentHead& head) const {
  for (const auto& file : named_) {
    if (is_among(head, *file)) return *file;
  }
  return corpus_;
}

/// Reads the document where that was not done yet. False where it is no longer what was known of it; the folder is told
/// what it is now.
bool Selector::is_as_known(const DocumentHead& head) {
  if (corpus_of(head).whole.contains(head.file())) return true;
  ReadFile file =
      read_file(head.file(), config_, std::binary_search(corpus_.named.begin(), corpus_.named.end(), head.file()));
  return corpus_.learn(std::move(file));
}

PlanRef Selector::whole(const ListedPlan& plan) const {
  const Document& document = corpus_of(*plan.document).whole.at(plan.document->file())[plan.document->place];
  return {&document, &document.plans[static_cast<std::size_t>(plan.plan - plan.document->plans.data())]};
}

/// What `choose` gives, whole.
template <class Choose>
std::vector<PlanRef> Selector::open_chosen(Choose choose) {
  constexpr int most = 8;  // times that a folder may change under who chooses in it
  for (int tries = 0; tries < most; ++tries) {
    PlanList chosen = choose();
    bool known =
        std::all_of(chosen.begin(), chosen.end(), [&](const ListedPlan& plan) { return is_as_known(*plan.document); });
    if (!known) continue;
    std::vector<PlanRef> plans;
    for (const ListedPlan& plan : chosen) plans.push_back(whole(plan));
    return plans;
  }
  throw Error(say("the documents change while planctl is at work; run the same again"));
}

// ---------------------------------------------------------------------------------------------------- selection

Selector::Selector(Corpus corpus, Config config) : corpus_(std::move(corpus)), config_(std::move(config)) {}

const Corpus& Selector::open(const std::string& path) {
  for (const auto& file : named_) {
    if (file->folders.front() == path) return *file;
  }
  std::error_code error;
  if (path != "-" && !is_in_revision(path) && !std::filesystem::exists(path, error) && !error) throw no_such_path(path);
  Corpus file{{path}, {}, {}};
  std::vector<Document> documents = open_documents(path, config_);
  std::vector<DocumentHead> heads = heads_of(documents);
  file.add({path, std::move(documents), {}, std::nullopt, {}, std::move(heads)});
  return *named_.emplace_back(std::make_unique<Corpus>(std::move(file)));
}

/// All plans of a path, or the one of PATH#YEAR.
PlanList Selector::plans_at(const std::string& selector) {
  PlanName name = parse_plan_name(selector);
  const Corpus& file = open(name.path);
  PlanList all = list_plans(file);
  if (all.empty()) throw not_a_plan(name.path);
  if (name.period.first == 0) return all_plans(file);
  PlanList found = plans_of(all, name);
  if (found.empty()) throw no_such_year(all, name);
  return {choose(all, {name, found})};
}

std::vector<PlanRef> Selector::select(const std::string& selector) {
  return open_chosen([&]() -> PlanList {
    PlanName name = parse_plan_name(selector);
    if (!name.path.empty()) return plans_at(selector);
    PlanList all = list_plans(corpus_);
    return {choose(all, {name, find_plans(corpus_, all, name)})};
  });
}

std::vector<PlanOfYear> Selector::list_years(const std::string& series) {
  std::vector<ListedYear> listed;
  std::vector<PlanRef> plans = open_chosen([&] {
    listed = years_of_folder(corpus_, series);
    PlanList chosen;
    for (const ListedYear& year : listed) {
      if (!year.failure) chosen.push_back(year.plan);
    }
    return chosen;
  });
  std::vector<PlanOfYear> years;
  years.reserve(listed.size());
  auto plan = plans.begin();
  for (ListedYear& year : listed)
    years.push_back({year.year, year.failure ? PlanRef{} : *plan++, std::move(year.failure)});
  return years;
}

std::vector<PlanRef> Selector::select_years(const std::string& series) {
  std::vector<PlanRef> plans;
  for (PlanOfYear& year : list_years(series)) {
    if (year.failure) throw std::move(*year.failure);
    plans.push_back(year.plan);
  }
  return plans;
}

std::string Selector::find_path(const std::string& selector) {
  PlanName name = parse_plan_name(selector);
  return name.path.empty() ? select(selector).front().document->file() : name.path;
}

PlanList Selector::drafts_of(const PlanRef& taken) const {
  auto file = corpus_.whole.find(taken.document->file());
  if (file == corpus_.whole.end()) return {};
  const DocumentHead* own = nullptr;
  for (const DocumentHead& document : corpus_.documents) {
    bool is_it = document.file() == file->first && &file->second[document.place] == taken.document;
    if (is_it) own = &document;
  }
  if (own == nullptr) return {};  // it was named by its path
  const PlanHead& plan = own->plans[static_cast<std::size_t>(taken.plan - taken.document->plans.data())];
  PlanList drafts;
  for (const ListedPlan& other : list_plans(corpus_)) {
    bool rival = other.plan != &plan && other.period() == plan.period && other.series() == plan.series;
    if (rival && other.plan->standing < plan.standing) drafts.push_back(other);
  }
  return drafts;
}

/// What a side of a comparison may be: the plans of a year, or the one plan of a path.
NamedSide Selector::find_side(const PlanList& all, const std::string& selector) {
  PlanName name = parse_plan_name(selector);
  if (name.path.empty()) return {name, find_plans(corpus_, all, name)};
  PlanList plans = plans_at(selector);
  if (plans.size() > 1) throw several_plans(plans);
  name.period = plans.front().period();
  return {name, {plans.front()}};
}

PlanList Selector::choose_pair_of(const std::vector<std::string>& selectors) {
  PlanList all = list_plans(corpus_);
  if (selectors.empty()) return latest_pair(corpus_, all);
  if (selectors.size() > 1) {
    NamedSide before = find_side(all, selectors.front());
    return pair_of(corpus_, all, before, find_side(all, selectors.back()));
  }
  if (names_path(selectors.front())) {
    PlanList plans = plans_at(selectors.front());
    if (plans.front().document != plans.back().document) {
      const Corpus& file = open(selectors.front());
      return latest_pair(file, list_plans(file));
    }
    if (plans.size() > 1) return latest_pair(plans);
  }
  NamedSide before = find_side(all, selectors.front());
  require_documents(corpus_);
  before.found = {choose(all, before)};
  return pair_of(corpus_, all, before, next_side(corpus_, all, before.found.front()));
}

PlanRef Selector::select_one(const std::string& selector) {
  return open_chosen([&]() -> PlanList {
           PlanList all = list_plans(corpus_);
           return {choose(all, find_side(all, selector))};
         })
      .front();
}

PlanPair Selector::select_pair(const std::vector<std::string>& selectors) {
  std::vector<PlanRef> pair = open_chosen([&] { return choose_pair_of(selectors); });
  return {pair.front(), pair.back()};
}

}  // namespace planctl
