#include "render/case_names.h"

#include <fmt/format.h>

#include "render/xml_writer.h"

namespace planctl {
namespace {

/// As the report will hold it: signs that XML has no place for are all one.
std::string case_key(std::string_view class_name, std::string_view name) {
  return escape_xml(class_name, XmlPlace::attribute) + "\n" + escape_xml(name, XmlPlace::attribute);
}

}  // namespace

std::string CaseNames::own_name(std::string_view class_name, const std::string& name) {
  std::size_t& asked = cases_[case_key(class_name, name)];
  if (++asked == 1) return name;
  // A goal may end with "(2)" itself.
  for (;; ++asked) {
    std::string numbered = fmt::format("{} ({})", name, asked);
    if (cases_.try_emplace(case_key(class_name, numbered), 1).second) return numbered;
  }
}

}  // namespace planctl
