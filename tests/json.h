// JSON as the tests read it. The parser's header stands in json.cpp alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace planctl::tests {

struct GoldArea {
  std::string title;
  std::vector<std::string> goals;

  bool operator==(const GoldArea&) const = default;
};

/// The right reading of one plan.
struct GoldPlan {
  std::string title;
  int year = 0;
  std::vector<GoldArea> areas;
};

struct GoldDocument {
  std::string path;
  std::vector<GoldPlan> plans;
};

/// gold/plans.json: the right reading of documents.
std::vector<GoldDocument> parse_gold(const std::string& json);

/// The plans of `show --format json`, in the same form. Throws for text that is no such JSON.
std::vector<GoldDocument> parse_shown(const std::string& json);

/// What is wrong with a JSON Schema of the contract planctl/NAME/N: a key that is missing, a reference that leads
/// nowhere. Throws for text that is no JSON.
std::vector<std::string> faults_in_schema(const std::string& name, const std::string& json);

/// True for text that is one JSON value.
bool is_json(std::string_view text);

}  // namespace planctl::tests
