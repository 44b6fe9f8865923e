// libFuzzer's way in: the bytes that it makes up, for the target that PLANCTL_FUZZ in the environment names.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "fuzz/targets/target.h"

namespace {

using planctl::fuzz::Target;

const Target& chosen_target() {
  const char* name = std::getenv("PLANCTL_FUZZ");
  for (const Target& target : planctl::fuzz::targets()) {
    if (name != nullptr && target.name == name) return target;
  }
  std::fputs("PLANCTL_FUZZ names no target; expected one of:", stderr);
  for (const Target& target : planctl::fuzz::targets()) std::fprintf(stderr, " %s", target.name.data());
  std::fputs("\n", stderr);
  std::exit(2);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Target& target = chosen_target();
  try {
    std::string bytes(data, data + size);
    target.check(bytes, planctl::fuzz::Choice::some_for(bytes));
  } catch (const std::exception& fault) {
    std::fprintf(stderr, "law of %s: %s\n", target.name.data(), fault.what());
    std::abort();
  }
  return 0;
}
