#include "compare/pair/prepared_plan.h"

#include <algorithm>

#include "text/keys.h"

namespace planctl {

std::uint64_t key_number(KeyOf key_of, std::string_view text) {
  std::string key = key_of(text);
  return key.empty() ? no_key : std::max<std::uint64_t>(hash_of(key), no_key + 1);
}

std::uint64_t PreparedGoal::number_of(KeyOf key_of) const {
  return key_of == exact_key ? exact : key_of == yearless_key ? yearless : figureless;
}

PreparedGoal prepare_goal(std::string_view text, TextReader& reader) {
  return {reader.read(text), key_number(exact_key, text), key_number(yearless_key, text),
          key_number(figureless_key, text)};
}

}  // namespace planctl
