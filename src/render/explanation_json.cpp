// JSON by the contract planctl/explain/1.
#include "render/explanation_json.h"

#include <nlohmann/json.hpp>

#include <cmath>

#include "planctl/render.h"

namespace planctl {
namespace {

using Json = nlohmann::ordered_json;

double with_three_digits(double value) { return std::round(value * 1000) / 1000; }

Json to_json(const GoalText& goal) { return {{"text", goal.text}, {"area", goal.area}, {"line", goal.line}}; }

Json to_json(const Contender& contender) {
  Json json{{"goal", to_json(contender.goal)},
            {"score", with_three_digits(contender.score)},
            {"veto", to_string(contender.veto)},
            {"paired_with", nullptr}};
  if (contender.taken_by) json["paired_with"] = to_json(*contender.taken_by);
  return json;
}

Json to_json(const WordEvidence& word) {
  return {{"before", word.before},
          {"after", word.after},
          {"kinship", word.kinship},
          {"weight", with_three_digits(word.weight)}};
}

Json to_json(const PlanId& plan) {
  Json year = plan.period.first == 0 ? Json(nullptr) : Json(plan.period.first);
  return {{"path", plan.path}, {"title", plan.title}, {"year", std::move(year)}};
}

template <typename Value>
Json to_array(const std::vector<Value>& values) {
  Json array = Json::array();
  for (const Value& value : values) array.push_back(to_json(value));
  return array;
}

}  // namespace

Json explanation_to_json(const Explanation& explanation) {
  return {{"side", explanation.of_before ? "before" : "after"},
          {"goal", to_json(explanation.goal)},
          {"kind", to_string(explanation.kind)},
          {"reason", to_string(explanation.reason)},
          {"certain", explanation.certain},
          {"counterparts", to_array(explanation.counterparts)},
          {"score", with_three_digits(explanation.score)},
          {"price", with_three_digits(explanation.price)},
          {"area", with_three_digits(explanation.area)},
          {"contenders", to_array(explanation.contenders)},
          {"words", to_array(explanation.words)}};
}

std::string render_json(const Explanation& explanation, const ExplainedPlans& plans) {
  Json json{{"schema", "planctl/explain/1"}, {"before", to_json(plans.before)}, {"after", to_json(plans.after)}};
  json.update(explanation_to_json(explanation));
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace planctl
