#include "render/sarif.h"

#include "planctl/version.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace planctl {
namespace {

bool is_unreserved(char c) {
  bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  bool digit = c >= '0' && c <= '9';
  return letter || digit || c == '-' || c == '.' || c == '_' || c == '~' || c == '/';
}

void write_rule(JsonWriter& json, const SarifRule& rule) {
  json.begin_object();
  json.member("id", rule.id);
  write_message(json, "shortDescription", rule.summary);
  write_message(json, "help", rule.help);
  json.key("defaultConfiguration");
  json.begin_object();
  json.member("level", rule.level);
  json.end_object();
  json.end_object();
}

void write_tool(JsonWriter& json, std::span<const SarifRule> rules) {
  json.key("tool");
  json.begin_object();
  json.key("driver");
  json.begin_object();
  json.member("name", "planctl");
  json.member("semanticVersion", PLANCTL_VERSION);
  json.key("rules");
  json.begin_array();
  for (const SarifRule& rule : rules) write_rule(json, rule);
  json.end_array();
  json.end_object();
  json.end_object();
}

/// Relative paths start at the root of the repository that is checked, unless they lead out of it.
void write_artifact(JsonWriter& json, std::string_view path) {
  json.key("artifactLocation");
  json.begin_object();
  json.member("uri", uri_of(path));
  bool inside = !path.starts_with('/') && path != ".." && !path.starts_with("../");
  if (inside) json.member("uriBaseId", "%SRCROOT%");
  json.end_object();
}

void write_region(JsonWriter& json, const SarifPlace& place) {
  json.key("region");
  json.begin_object();
  json.member("startLine", std::max(place.line, 1U));
  if (place.column > 0) json.member("startColumn", place.column);
  json.end_object();
}

void write_page(JsonWriter& json, const SarifPlace& place) {
  json.key("logicalLocations");
  json.begin_array();
  json.begin_object();
  json.member("name", std::string_view(place_of_line(place.line, place.page)));
  json.member("kind", std::string_view("page"));
  json.end_object();
  json.end_array();
}

void write_notification(JsonWriter& json, const Unread& failure) {
  json.begin_object();
  json.member("level", "error");
  write_message(json, "message", failure.message);
  if (!failure.path.empty()) {
    json.key("locations");
    json.begin_array();
    json.begin_object();
    json.key("physicalLocation");
    json.begin_object();
    write_artifact(json, failure.path);
    json.end_object();
    json.end_object();
    json.end_array();
  }
  json.end_object();
}

}  // namespace

std::string uri_of(std::string_view path) {
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (char c : path) {
    if (is_unreserved(c)) {
      uri += c;
    } else {
      fmt::format_to(std::back_inserter(uri), "%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return uri;
}

void begin_sarif(JsonWriter& json, std::string_view category, std::span<const SarifRule> rules) {
  json.begin_object();
  json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
  json.member("version", "2.1.0");
  json.key("runs");
  json.begin_array();
  json.begin_object();
  write_tool(json, rules);
  json.key("automationDetails");
  json.begin_object();
  json.member("id", fmt::format("planctl/{}/", category));
  json.end_object();
  json.member("columnKind", "unicodeCodePoints");
  json.key("results");
  json.begin_array();
}

void write_message(JsonWriter& json, std::string_view key, std::string_view text) {
  json.key(key);
  json.begin_object();
  json.member("text", text);
  json.end_object();
}

void write_place(JsonWriter& json, const SarifPlace& place) {
  json.key("physicalLocation");
  json.begin_object();
  write_artifact(json, place.path);
  if (!place.page.found()) write_region(json, place);
  json.end_object();
  if (place.page.found()) write_page(json, place);
}

void write_fingerprint(JsonWriter& json, std::string_view fingerprint) {
  json.key("partialFingerprints");
  json.begin_object();
  json.member("planctl/v1", fingerprint);
  json.end_object();
}

void write_suppressions(JsonWriter& json, std::string_view reason) {
  json.key("suppressions");
  json.begin_array();
  if (!reason.empty()) {
    json.begin_object();
    json.member("kind", "external");
    json.member("justification", reason);
    json.end_object();
  }
  json.end_array();
}

void end_sarif(JsonWriter& json, std::span<const Unread> failures) {
  json.end_array();
  json.key("invocations");
  json.begin_array();
  json.begin_object();
  json.member("executionSuccessful", failures.empty());
  json.key("toolExecutionNotifications");
  json.begin_array();
  for (const Unread& failure : failures) write_notification(json, failure);
  json.end_array();
  json.end_object();
  json.end_array();
  json.end_object();
  json.end_array();
  json.end_object();
}

}  // namespace planctl
