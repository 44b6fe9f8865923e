// Code Quality of GitLab: a list of issues, each at a line of a file. See GitLab's documentation of code quality
// reports.
#pragma once

#include <cstdint>
#include <string_view>

#include "planctl/diagnostic.h"
#include "render/json_writer.h"

namespace planctl {

struct GitlabIssue {
  std::string_view rule;
  std::string_view message;
  std::string_view fingerprint;
  Severity severity = Severity::note;
  std::string_view path;
  std::uint32_t line = 1;
  PagePlace place = {};  ///< in a document with pages
};

inline constexpr std::size_t gitlab_indent = 1;

void write_issue(JsonWriter& json, const GitlabIssue& issue);

}  // namespace planctl
