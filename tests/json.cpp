#include "json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace planctl::tests {
namespace {

using Json = nlohmann::json;
using namespace nlohmann::literals;

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

/// "#/$defs/goal" leads into the schema around it, which may be carried along by the whole; "urn:…" to such a one.
bool leads_somewhere(const std::string& reference, const Json& whole, const Json& schema) {
  if (reference.starts_with('#')) return schema.contains(Json::json_pointer(reference.substr(1)));
  const Json definitions = whole.value("$defs", Json::object());
  return std::any_of(definitions.begin(), definitions.end(),
                     [&](const Json& definition) { return definition.value("$id", "") == reference; });
}

void find_dead_references(const Json& whole, const Json& schema, const Json& part, std::vector<std::string>& dead) {
  const Json& around = part.is_object() && part.contains("$id") ? part : schema;
  for (const auto& [key, value] : part.items()) {
    if (value.is_structured()) find_dead_references(whole, around, value, dead);
    bool reference = part.is_object() && key == "$ref" && value.is_string();
    if (reference && !leads_somewhere(value, whole, around)) dead.push_back("leads nowhere: " + value.dump());
  }
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

std::vector<std::string> faults_in_schema(const std::string& name, const std::string& json) {
  Json schema = Json::parse(json);
  std::vector<std::string> faults;
  for (const char* key : {"$schema", "$id", "description"}) {
    if (!schema.contains(key)) faults.push_back(std::string("has no ") + key);
  }
  std::string contract = schema.value("/properties/schema/const"_json_pointer, "");
  if (!contract.starts_with("planctl/" + name + "/")) faults.push_back("is for the contract: " + contract);
  find_dead_references(schema, schema, schema, faults);
  return faults;
}

bool is_json(std::string_view text) { return Json::accept(text); }

}  // namespace planctl::tests
