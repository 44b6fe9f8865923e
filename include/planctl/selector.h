// Which plan of a folder a selector such as "2024" or "2024@klubb" means.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/diagnostic.h"
#include "planctl/folder.h"

namespace planctl {

/// One plan of one document of a corpus, or of a document named by its path.
struct PlanRef {
  const Document* document = nullptr;
  const Plan* plan = nullptr;
};

/// Two plans to compare. `before` and `after` may be of the same document.
struct PlanPair {
  PlanRef before;
  PlanRef after;
};

/// A year for which there is a plan, or was one that cannot be told.
struct PlanOfYear {
  int year = 0;
  PlanRef plan;                  ///< empty where there is a failure
  std::optional<Error> failure;  ///< several may be meant, or the document could not be read
};

/// Words of a title without years, function words and order: equal for documents of one series.
std::string series_of(std::string_view title, std::string_view language);

/// True for selectors that need no folder: a path, PATH#YEAR, PATH#YEAR@WORD, "-".
bool names_path(const std::string& selector);

/// A plan as a folder knows it.
struct ListedPlan {
  const DocumentHead* document = nullptr;
  const PlanHead* plan = nullptr;

  [[nodiscard]] const Period& period() const { return plan->period; }
  [[nodiscard]] const std::string& series() const { return plan->series; }
};

struct NamedSide;
using PlanList = std::vector<ListedPlan>;

/// Finds plans by selector: a year, a period, a path, PATH#YEAR, YEAR@WORD, PATH#YEAR@WORD, "-". Files named by path
/// are read when asked for and owned by the Selector; one with several documents is a folder of its own. Plans are
/// chosen by the heads of their documents and then read; where one is no longer what was known of it, they are chosen
/// anew. Throws Error (exit 3) for a plan that is not there or an ambiguous year, with what there is and what to type
/// instead.
class Selector {
 public:
  Selector(Corpus corpus, Config config);

  /// All plans a selector of `show` means: every plan of a path, otherwise one.
  std::vector<PlanRef> select(const std::string& selector);
  /// The one plan of a side of a comparison.
  PlanRef select_one(const std::string& selector);
  /// The plans of `diff`: no selector: the latest two years; one: that year and the next there is; two:
  /// these.
  PlanPair select_pair(const std::vector<std::string>& selectors);
  /// The plan of every year there is, ascending; that of a period under its first year. Of each year the plan in the
  /// series that covers most years; with `series`, only plans of the series with that title or else with these words
  /// in title or path. A plan for many years beside yearly ones is left out, unless its series is asked for. Throws
  /// Error (exit 3) when there is none.
  std::vector<PlanOfYear> list_years(const std::string& series = {});
  /// The same; throws Error (exit 3) also for a year without its plan.
  std::vector<PlanRef> select_years(const std::string& series = {});
  /// The file a selector means. A path is not opened.
  std::string find_path(const std::string& selector);
  /// Plans of the folder that a plan was taken before: drafts of it.
  [[nodiscard]] PlanList drafts_of(const PlanRef& taken) const;

  [[nodiscard]] const Corpus& corpus() const { return corpus_; }

 private:
  template <class Choose>
  std::vector<PlanRef> open_chosen(Choose choose);
  bool is_as_known(const DocumentHead& head);
  [[nodiscard]] const Corpus& corpus_of(const DocumentHead& head) const;
  [[nodiscard]] PlanRef whole(const ListedPlan& plan) const;
  const Corpus& open(const std::string& path);
  PlanList plans_at(const std::string& selector);
  PlanList choose_pair_of(const std::vector<std::string>& selectors);
  NamedSide find_side(const PlanList& all, const std::string& selector);

  Corpus corpus_;
  Config config_;
  std::vector<std::unique_ptr<Corpus>> named_;  ///< each of one file
};

}  // namespace planctl
