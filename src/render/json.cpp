// JSON by the contracts planctl/show/1 and planctl/diff/1.
#include <nlohmann/json.hpp>

#include <cmath>

#include "planctl/render.h"
#include "render/explanation_json.h"

namespace planctl {
namespace {

using Json = nlohmann::ordered_json;

Json to_json(const Goal& goal) {
  return {{"text", goal.text},
          {"line", goal.line},
          {"last_line", goal.last_line},
          {"marker", goal.marker},
          {"depth", goal.depth}};
}

Json to_json(const Area& area) {
  Json goals = Json::array();
  for (const Goal& goal : area.goals) goals.push_back(to_json(goal));
  return {{"title", area.title}, {"line", area.line}, {"rationale", area.rationale}, {"goals", std::move(goals)}};
}

Json to_json(const Plan& plan) {
  Json areas = Json::array();
  for (const Area& area : plan.areas) areas.push_back(to_json(area));
  Json json{{"title", plan.title},
            {"year", nullptr},
            {"period", nullptr},
            {"background", plan.background},
            {"areas", std::move(areas)}};
  if (plan.year() != 0) {
    json["year"] = plan.year();
    json["period"] = {{"first", plan.period.first}, {"last", plan.period.last}};
  }
  Json sections = Json::array();
  for (const Section& section : plan.sections) {
    sections.push_back({{"title", section.title}, {"line", section.line}, {"paragraphs", section.paragraphs}});
  }
  if (!sections.empty()) json["sections"] = std::move(sections);
  return json;
}

Json to_json(const Diagnostic& diagnostic) {
  return {{"rule", diagnostic.rule},       {"severity", to_string(diagnostic.severity)},
          {"line", diagnostic.line},       {"column", diagnostic.column},
          {"message", diagnostic.message}, {"remedy", diagnostic.remedy}};
}

Json to_json(const Document& document) {
  Json plans = Json::array();
  for (const Plan& plan : document.plans) plans.push_back(to_json(plan));
  Json diagnostics = Json::array();
  for (const Diagnostic& diagnostic : document.diagnostics) diagnostics.push_back(to_json(diagnostic));
  return {{"path", document.path},
          {"encoding", document.encoding},
          {"plans", std::move(plans)},
          {"diagnostics", std::move(diagnostics)}};
}

// ------------------------------------------------------------------------------------------------- diff

Json to_json(const PlanId& plan) {
  Json json{{"path", plan.path}, {"title", plan.title}, {"year", nullptr}};
  if (plan.period.first != 0) json["year"] = plan.period.first;
  return json;
}

Json to_json(const Summary& summary) {
  Json json{{"before", summary.before}, {"after", summary.after}};
  for (std::size_t kind = 0; kind < summary.kinds.size(); ++kind) {
    json[std::string(to_string(static_cast<ChangeKind>(kind)))] = summary.kinds[kind];
  }
  json["moved"] = summary.moved;
  json["numbers"] = summary.numbers;
  json["weakened"] = summary.weakened;
  json["strengthened"] = summary.strengthened;
  return json;
}

Json to_json(const AreaDiff& area) {
  return {{"kind", to_string(area.kind)}, {"before", area.before}, {"after", area.after}};
}
Json to_json(const GoalText& goal) { return {{"text", goal.text}, {"area", goal.area}, {"line", goal.line}}; }
Json to_json(const WordRun& run) { return {{"op", to_string(run.op)}, {"text", run.text}}; }
Json to_json(const NumberChange& number) { return {{"before", number.before}, {"after", number.after}}; }

Json to_json(const Change& change);

template <typename Value>
Json to_array(const std::vector<Value>& values) {
  Json array = Json::array();
  for (const Value& value : values) array.push_back(to_json(value));
  return array;
}

Json to_json(const Change& change) {
  return {{"kind", to_string(change.kind)},
          {"moved", change.moved},
          {"strength", to_string(change.strength)},
          {"similarity", std::round(change.similarity * 100) / 100},
          {"certain", change.certain},
          {"before", to_array(change.before)},
          {"after", to_array(change.after)},
          {"words", to_array(change.words)},
          {"numbers", to_array(change.numbers)}};
}

std::string print(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

}  // namespace

std::string render_json(const PlanDiff& diff) {
  Json changes = to_array(diff.changes);
  for (std::size_t i = 0; i < diff.explanations.size(); ++i)
    changes[i]["explanation"] = explanation_to_json(diff.explanations[i]);
  return print({{"schema", "planctl/diff/1"},
                {"before", to_json(diff.before)},
                {"after", to_json(diff.after)},
                {"summary", to_json(diff.summary)},
                {"areas", to_array(diff.areas)},
                {"changes", std::move(changes)}});
}

std::string render_json(std::span<const Document> documents) {
  Json list = Json::array();
  for (const Document& document : documents) list.push_back(to_json(document));
  return print({{"schema", "planctl/show/1"}, {"documents", std::move(list)}});
}

std::string render_ndjson(const Document& document) {
  return to_json(document).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace planctl
