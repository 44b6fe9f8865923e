// The laws of the fuzz targets, for their seeds, for what fuzzing once found, and for the documents of other tests.
#include <doctest/doctest.h>

#include "fuzz/targets/target.h"
#include "readings.h"

namespace planctl::tests {
namespace {

/// The files of tests/fuzz/FOLDER for a target.
std::vector<Input> inputs_for(const fuzz::Target& target, const Path& folder) {
  Path path = Path("tests/fuzz") / folder / target.name;
  std::vector<Input> inputs;
  if (!std::filesystem::exists(in_repository(path))) return inputs;
  for (const std::string& name : files_in(path, "")) inputs.push_back({name, read_bytes(in_repository(path / name))});
  return inputs;
}

void check_laws(const fuzz::Target& target, const std::vector<Input>& inputs) {
  for (const Input& input : inputs) {
    CAPTURE(target.name);
    CAPTURE(input.path);
    CHECK_NOTHROW(target.check(input.bytes, fuzz::Choice::all()));
  }
}

}  // namespace

TEST_CASE("fuzz: what was found once holds now") {
  for (const fuzz::Target& target : fuzz::targets()) check_laws(target, inputs_for(target, "regressions"));
}

TEST_CASE("fuzz: the laws hold for the seeds") {
  for (const fuzz::Target& target : fuzz::targets()) {
    std::vector<Input> seeds = inputs_for(target, "seeds");
    CAPTURE(target.name);
    CHECK(!seeds.empty());
    check_laws(target, seeds);
  }
}

TEST_CASE("fuzz: the laws of reading hold for every document of the tests") {
  check_laws({"reading", fuzz::check_reading}, all_inputs());
}

}  // namespace planctl::tests
