// The JSON Schemas: what all of them have in common, and that the program prints them as they are. That output is by
// them is checked by tests/validate.
#include <doctest/doctest.h>

#include "files.h"
#include "json.h"
#include "transcript.h"

namespace planctl::tests {
namespace {

constexpr std::string_view extension = ".schema.json";

}  // namespace

TEST_CASE("schema: every schema says what it is for, and its references lead somewhere") {
  std::vector<std::string> files = files_in("src/schema", ".json");
  CHECK(files.size() >= 5);
  for (const std::string& file : files) {
    std::string name = file.substr(0, file.size() - extension.size());
    for (const std::string& fault : faults_in_schema(name, read_bytes(in_repository(Path("src/schema") / file)))) {
      FAIL_CHECK(file << ": " << fault);
    }
  }
}

TEST_CASE("schema: the program prints every schema as it is") {
  ScratchFolder folder;
  for (const std::string& file : files_in("src/schema", ".json")) {
    std::string name = file.substr(0, file.size() - extension.size());
    CAPTURE(name);
    check_same(read_bytes(in_repository(Path("src/schema") / file)),
               run_shell("planctl schema " + name, folder.path()).out);
  }
}

TEST_CASE("schema: the faults of a schema are found") {
  const std::string good =
      R"({"$schema": "", "$id": "", "description": "", "properties": {"schema": {"const": "planctl/show/1"}}})";
  CHECK(faults_in_schema("show", good).empty());
  CHECK(faults_in_schema("list", good).size() == 1);
  CHECK(faults_in_schema("show", R"({"items": [{"$ref": "#/$defs/no"}, {"$ref": "other.json"}]})").size() == 6);
}

}  // namespace planctl::tests
