// The JSON Schemas: what all of them have in common, and that the program prints them as they are. That output is by
// them is checked by tests/validate.
#include <doctest/doctest.h>

#include "files.h"
#include "json.h"
#include "transcript.h"

namespace planctl::tests {
namespace {

const std::string extension = ".schema.json";

std::vector<std::string> names() {
  std::vector<std::string> all;
  for (const std::string& file : files_in("src/schema", ".json")) {
    all.push_back(file.substr(0, file.size() - extension.size()));
  }
  return all;
}

}  // namespace

TEST_CASE("schema: every schema says what it is for, and its references lead somewhere") {
  ScratchFolder folder;
  for (const std::string& name : names()) {
    for (const std::string& fault : faults_in_schema(name, run_shell("planctl schema " + name, folder.path()).out)) {
      FAIL_CHECK(name << ": " << fault);
    }
  }
}

TEST_CASE("schema: the program prints every schema that stands alone as it is") {
  ScratchFolder folder;
  for (const std::string& name : names()) {
    std::string file = read_bytes(in_repository(Path("src/schema") / (name + extension)));
    if (file.find("\"$ref\": \"urn:") != std::string::npos) continue;
    CAPTURE(name);
    check_same(file, run_shell("planctl schema " + name, folder.path()).out);
  }
}

TEST_CASE("schema: the faults of a schema are found") {
  const std::string good =
      R"({"$schema": "", "$id": "", "description": "", "properties": {"schema": {"const": "planctl/show/1"}}})";
  CHECK(faults_in_schema("show", good).empty());
  CHECK(faults_in_schema("list", good).size() == 1);
  CHECK(faults_in_schema("show", R"({"items": [{"$ref": "#/$defs/no"}, {"$ref": "urn:planctl:no:1"}]})").size() == 6);
}

}  // namespace planctl::tests
