#include "json.h"

#include <nlohmann/json.hpp>

namespace planctl::tests {
namespace {

using Json = nlohmann::json;

GoldPlan plan_of(const Json& json) {
  GoldPlan plan{json.at("title"), json.at("year").is_null() ? 0 : json.at("year").get<int>(), {}};
  for (const Json& area : json.at("areas")) {
    GoldArea gold{area.at("title"), {}};
    for (const Json& goal : area.at("goals")) gold.goals.push_back(goal.is_object() ? goal.at("text") : goal);
    plan.areas.push_back(std::move(gold));
  }
  return plan;
}

std::vector<GoldPlan> plans_of(const Json& json) {
  std::vector<GoldPlan> plans;
  for (const Json& plan : json) plans.push_back(plan_of(plan));
  return plans;
}

}  // namespace

std::vector<GoldDocument> parse_gold(const std::string& json) {
  std::vector<GoldDocument> documents;
  Json gold = Json::parse(json);
  for (const auto& [path, plans] : gold.items()) documents.push_back({path, plans_of(plans)});
  return documents;
}

std::vector<GoldDocument> parse_shown(const std::string& json) {
  std::vector<GoldDocument> documents;
  Json shown = Json::parse(json);
  for (const Json& document : shown.at("documents")) {
    documents.push_back({document.at("path"), plans_of(document.at("plans"))});
  }
  return documents;
}

bool is_json(std::string_view text) { return Json::accept(text); }

}  // namespace planctl::tests
