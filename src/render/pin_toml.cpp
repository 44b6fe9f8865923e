#include "render/pin_toml.h"

#include <fmt/format.h>

#include "text/toml_string.h"

namespace planctl {

std::string render_pin(std::string_view table, std::string_view before, std::string_view after,
                       const ExplainedPlans& plans) {
  std::string pin = fmt::format("[[{}]]\nbefore = {}\nafter = {}\n", table, toml_string(before), toml_string(after));
  int first = plans.before.period.first;
  int second = plans.after.period.first;
  if (first != 0 && second != 0) pin += fmt::format("years = [{}, {}]\n", first, second);
  return pin;
}

}  // namespace planctl
