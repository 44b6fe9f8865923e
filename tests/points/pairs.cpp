// Compares the plans of gold files, and prints how many pairs are right, how sure of them the comparison is, and how
// often it misjudges a promise. An argument is a gold file, or GOLD=FOLDER for documents that lie elsewhere.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "corpus/gold.h"
#include "planctl/corpus.h"
#include "planctl/diff.h"
#include "planctl/evaluation.h"

namespace {

using namespace planctl;

struct Sum {
  Score score;
  std::size_t certain_wrong = 0;
  std::size_t uncertain_right = 0;
};

PlanRef find(const Gold& gold, const GoldPlan& plan, const std::string& folder, Selector& selector) {
  std::string path = find_gold_document(gold, plan, {folder});
  return selector.select(plan.year == 0 ? path : path + "#" + std::to_string(plan.year)).front();
}

PlanDiff compare(const PlanRef& before, const PlanRef& after) {
  auto id = [](const PlanRef& ref) { return PlanId{ref.document->path, ref.plan->title, ref.plan->period}; };
  const std::string& language = after.document->language;
  Alignment alignment = align_plans(*before.plan, *after.plan, {language, {}});
  return diff_plans(id(before), *before.plan, id(after), *after.plan, alignment, language);
}

bool is_about(const Mistake& mistake, const Change& change) {
  auto same = [](const std::vector<GoalText>& goals, const std::vector<std::string>& texts) {
    return std::equal(goals.begin(), goals.end(), texts.begin(), texts.end(),
                      [](const GoalText& goal, const std::string& text) { return goal.text == text; });
  };
  return mistake.what == MistakeKind::wrong_pair && same(change.before, mistake.before) &&
         same(change.after, mistake.after);
}

void add(Sum& sum, const Evaluation& evaluation, const PlanDiff& diff) {
  sum.score += evaluation.score;
  for (const Change& change : diff.changes) {
    if (change.before.empty() || change.after.empty() || change.kind == ChangeKind::unchanged) continue;
    bool wrong = std::any_of(evaluation.mistakes.begin(), evaluation.mistakes.end(),
                             [&](const Mistake& mistake) { return is_about(mistake, change); });
    sum.certain_wrong += wrong && change.certain ? 1 : 0;
    sum.uncertain_right += !wrong && !change.certain ? 1 : 0;
  }
}

}  // namespace

int main(int count, char** arguments) {
  Sum sum;
  for (int i = 1; i < count; ++i) {
    std::string_view argument = arguments[i];
    std::size_t equals = argument.find('=');
    std::string file(argument.substr(0, equals));
    std::string folder =
        equals == std::string_view::npos ? file.substr(0, file.rfind('/')) : std::string(argument.substr(equals + 1));
    Gold gold = read_gold(file);
    Selector selector(Corpus{}, Config{});
    PlanRef before = find(gold, gold.before, folder, selector);
    PlanDiff diff = compare(before, find(gold, gold.after, folder, selector));
    add(sum, evaluate(gold, diff), diff);
  }
  fmt::print("right {} wrong {} missed {} F1 {:.3f}, certain wrong {}, uncertain right {}, strength wrong {}\n",
             sum.score.right, sum.score.wrong, sum.score.missed, sum.score.f1(), sum.certain_wrong, sum.uncertain_right,
             sum.score.wrong_strength);
}
