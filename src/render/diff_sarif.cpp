// What changed, as SARIF: every goal is a result, with what became of it since the plan before as its baseline state.
#include <algorithm>
#include <vector>

#include "language/phrases.h"
#include "planctl/render.h"
#include "render/sarif.h"
#include "render/told_change.h"

namespace planctl {
namespace {

std::string_view level_of(ChangeType type) {
  return type == ChangeType::unchanged ? "none" : to_string(severity_of(type));
}

/// By the number of their type.
std::vector<SarifRule> diff_rules() {
  std::vector<SarifRule> rules;
  for (std::size_t i = 0; i < change_type_count; ++i) {
    auto type = static_cast<ChangeType>(i);
    rules.push_back(
        {to_string(type), summary_of(type), "planctl diff --explain says why goals were paired", level_of(type)});
  }
  return rules;
}

std::string_view baseline_state(const ToldChange& told) {
  if (told.type == ChangeType::unchanged) return "unchanged";
  if (told.change->before.empty()) return "new";
  return told.is_dropped() ? "absent" : "updated";
}

class DiffLog {
 public:
  DiffLog(std::string_view language, bool some_accepted)
      : json_(sarif_indent), language_(language), some_accepted_(some_accepted) {
    begin_sarif(json_, "diff", diff_rules());
  }

  void add(const PlanDiff& diff) {
    const Phrases& phrases = phrases_of(language_, diff.language);
    for (const ToldChange& told : tell_changes(diff, language_)) write(told, phrases);
  }

  std::string finish(std::span<const std::string> failures) {
    std::vector<Unread> list;
    for (const std::string& failure : failures) list.push_back({{}, failure});
    end_sarif(json_, list);
    return json_.finish();
  }

 private:
  void write(const ToldChange& told, const Phrases& phrases) {
    json_.begin_object();
    json_.member("ruleId", to_string(told.type));
    json_.member("ruleIndex", static_cast<std::size_t>(told.type));
    // A result that is no problem has the level "none", and says that it is none.
    if (told.type == ChangeType::unchanged) json_.member("kind", "informational");
    json_.member("level", level_of(told.type));
    write_message(json_, "message", told.message);
    write_places("locations", told.path(), told.goals(), {});
    bool both = !told.change->before.empty() && !told.is_dropped();
    if (both) write_places("relatedLocations", told.diff->before.path, told.change->before, phrases.before);
    write_fingerprint(json_, told.fingerprint);
    if (some_accepted_) write_suppressions(json_, told.change->accepted ? told.change->accepted->reason : "");
    json_.member("baselineState", baseline_state(told));
    json_.end_object();
  }

  void write_places(std::string_view key, const std::string& path, const std::vector<GoalText>& goals,
                    std::string_view message) {
    json_.key(key);
    json_.begin_array();
    for (const GoalText& goal : goals) {
      json_.begin_object();
      write_place(json_, {path, goal.line, 0, goal.place});
      if (!message.empty()) write_message(json_, "message", text_of(message, goal));
      json_.end_object();
    }
    json_.end_array();
  }

  /// "före: Röja leden"
  static std::string text_of(std::string_view side, const GoalText& goal) {
    return std::string(side).append(": ").append(goal.text);
  }

  JsonWriter json_;
  std::string_view language_;  ///< of the messages
  bool some_accepted_;
};

bool is_any_accepted(const ComparisonReport& report) {
  return std::any_of(report.diffs.begin(), report.diffs.end(), [](const PlanDiff& diff) {
    return std::any_of(diff.changes.begin(), diff.changes.end(),
                       [](const Change& change) { return change.accepted != nullptr; });
  });
}

}  // namespace

std::string render_sarif(const ComparisonReport& report, const RenderOptions& options) {
  DiffLog log(options.language, is_any_accepted(report));
  for (const PlanDiff& diff : report.diffs) log.add(diff);
  return log.finish(report.failures);
}

}  // namespace planctl
