// What changed, as JUnit XML: a suite for each comparison, a case for each goal, known by its area and text. Where
// several comparisons are in one report, the class tells which one it is.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "planctl/render.h"
#include "render/case_names.h"
#include "render/sentences.h"
#include "render/told_change.h"
#include "render/xml_writer.h"

namespace planctl {
namespace {

/// "plan.txt:12"; a model need not know the line.
std::string place_of(const std::string& path, const GoalText& goal) {
  return goal.line > 0 ? fmt::format("{}:{}", path, place_of_line(goal.line, goal.place)) : path;
}

class DiffSuites {
 public:
  DiffSuites(const ComparisonReport& report, const std::vector<ChangeType>& fail_on, std::string_view language)
      : of_several_(report.all), fail_on_(fail_on), language_(language) {
    xml_.declare();
    xml_.begin("testsuites");
    xml_.attribute("name", "planctl diff");
  }

  void add(const PlanDiff& diff) {
    auto failures =
        std::count_if(diff.changes.begin(), diff.changes.end(), [&](const Change& change) { return fails(change); });
    auto skipped = std::count_if(diff.changes.begin(), diff.changes.end(),
                                 [](const Change& it) { return it.accepted != nullptr; });
    std::string compared = fmt::format("{} → {}", plan_name(diff.before), plan_name(diff.after));
    begin_suite(compared, diff.changes.size(), static_cast<std::size_t>(failures), 0);
    if (skipped > 0) xml_.attribute("skipped", static_cast<std::size_t>(skipped));
    for (const ToldChange& told : tell_changes(diff, language_)) {
      const std::string& area = told.goals().front().area.text();
      write_case(told, of_several_ ? fmt::format("{}: {}", compared, area) : area);
    }
    xml_.end();
  }

  void add(std::span<const std::string> failures) {
    if (failures.empty()) return;
    begin_suite("not compared", failures.size(), 0, failures.size());
    for (const std::string& failure : failures) {
      begin_case("planctl diff", failure);
      xml_.begin("error");
      xml_.attribute("message", failure);
      xml_.end();
      xml_.end();
    }
    xml_.end();
  }

  std::string finish() {
    xml_.end();
    return xml_.take() + "\n";
  }

 private:
  [[nodiscard]] bool fails(const Change& change) const { return !change.accepted && is_any_of(change, fail_on_); }

  void begin_suite(const std::string& name, std::size_t tests, std::size_t failures, std::size_t errors) {
    xml_.begin("testsuite");
    xml_.attribute("name", name);
    xml_.attribute("tests", tests);
    xml_.attribute("failures", failures);
    xml_.attribute("errors", errors);
  }

  void begin_case(std::string_view class_name, const std::string& name) {
    xml_.begin("testcase");
    xml_.attribute("classname", class_name);
    xml_.attribute("name", names_.own_name(class_name, name));
  }

  void write_case(const ToldChange& told, std::string_view class_name) {
    const GoalText& goal = told.goals().front();
    begin_case(class_name, goal.text);
    xml_.attribute("file", told.path());
    if (goal.line > 0 && !goal.place.found()) xml_.attribute("line", goal.line);
    if (told.change->accepted) {
      xml_.begin("skipped");
      xml_.attribute("message", told.change->accepted->reason);
      xml_.end();
    } else if (fails(*told.change)) {
      xml_.begin("failure");
      xml_.attribute("type", to_string(told.type));
      xml_.attribute("message", told.message);
      xml_.text(fmt::format("{}: {}", place_of(told.path(), goal), told.message));
      xml_.end();
    } else if (told.type != ChangeType::unchanged) {
      xml_.begin("system-out");
      xml_.text(told.message);
      xml_.end();
    }
    xml_.end();
  }

  bool of_several_;
  const std::vector<ChangeType>& fail_on_;
  std::string_view language_;
  CaseNames names_;
  XmlWriter xml_;
};

}  // namespace

std::string render_junit(const ComparisonReport& report, const std::vector<ChangeType>& fail_on,
                         const RenderOptions& options) {
  DiffSuites suites(report, fail_on, options.language);
  for (const PlanDiff& diff : report.diffs) suites.add(diff);
  suites.add(report.failures);
  return suites.finish();
}

}  // namespace planctl
