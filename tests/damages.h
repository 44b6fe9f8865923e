// What pages, extractors and web sites do to a document without changing what it says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "planctl/plan.h"

namespace planctl::tests {

/// One thing that is done to a whole text.
struct Damage {
  std::string_view name;
  std::string (*apply)(const std::string& text, const Document& document);
};

/// The commonest: feet of pages, margins, bullets on rows of their own, signs that cannot be seen, what a web page puts
/// around its text.
const std::vector<Damage>& damages();

}  // namespace planctl::tests
