#include "render/gitlab.h"

#include <algorithm>
#include <filesystem>
#include <string>

namespace planctl {
namespace {

/// GitLab has five degrees, and shows from the heaviest down.
std::string_view degree_of(Severity severity) {
  if (severity == Severity::error) return "critical";
  return severity == Severity::warning ? "major" : "info";
}

}  // namespace

void write_issue(JsonWriter& json, const GitlabIssue& issue) {
  json.begin_object();
  std::string place = issue.place.found() ? place_of_line(issue.line, issue.place) + ": " : "";
  json.member("description", std::string_view(place.append(issue.message)));
  json.member("check_name", issue.rule);
  json.member("fingerprint", issue.fingerprint);
  json.member("severity", degree_of(issue.severity));
  json.key("location");
  json.begin_object();
  // Files are known by their path from the top of the repository, with nothing before it.
  json.member("path", std::string_view(std::filesystem::path(issue.path).lexically_normal().generic_string()));
  json.key("lines");
  json.begin_object();
  json.member("begin", std::max(issue.line, std::uint32_t{1}));
  json.end_object();
  json.end_object();
  json.end_object();
}

}  // namespace planctl
