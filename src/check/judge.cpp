#include "check/judge.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "fnv1a.h"
#include "text/keys.h"
#include "text/stored_path.h"
#include "unicode.h"

namespace planctl {
namespace {

/// Coarser than the key of a goal: a fingerprint outlives a change of signs.
std::string subject_key(const std::string& subject) {
  std::string key = unicode::key(subject);
  return key.empty() ? subject : key;
}

namespace fs = std::filesystem;

fs::path root_of(const Config& config) {
  return config.path.empty() ? fs::current_path() : fs::absolute(config.path).lexically_normal().parent_path();
}

std::string place_key(const std::string& rule, const std::string& identity) { return rule + "\n" + identity; }

}  // namespace

Judge::Accepted::Accepted(const std::map<std::string, std::vector<std::size_t>>& suppressions) : finder({}) {
  std::vector<std::string> keys;
  for (const auto& [key, indices] : suppressions) {
    if (key.empty()) {
      whatever_it_says = indices;
    } else {
      keys.push_back(key);
      by_key.push_back(indices);
    }
  }
  finder = KeyFinder(keys);
}

Judge::Judge(const Config& config) : config_(config), root_(root_of(config)) {
  std::map<std::string, std::map<std::string, std::vector<std::size_t>>> by_place;
  for (std::size_t i = 0; i < config.suppressions.size(); ++i) {
    const Suppression& it = config.suppressions[i];
    by_place[place_key(it.rule, identity_of(it.path))][it.text.empty() ? "" : exact_key(it.text)].push_back(i);
  }
  for (const auto& [place, by_key] : by_place) accepted_.emplace(place, Accepted(by_key));
}

std::string Judge::identity_of(const std::string& path) const {
  if (path == "-") return path;
  return path_key(fs::absolute(path).lexically_normal().lexically_relative(root_).generic_string());
}

std::optional<Severity> Judge::severity_of(const Diagnostic& diagnostic) const {
  auto set = std::find_if(config_.severities.begin(), config_.severities.end(),
                          [&](const RuleSeverity& it) { return it.rule == diagnostic.rule; });
  return set == config_.severities.end() ? diagnostic.severity : set->severity;
}

/// Suppressions with the same text are one.
std::vector<const std::vector<std::size_t>*> Judge::fitting(const Finding& finding, const std::string& identity) const {
  std::vector<const std::vector<std::size_t>*> fitting;
  auto found = accepted_.find(place_key(finding.diagnostic.rule, identity));
  if (found == accepted_.end()) return fitting;
  const Accepted& accepted = found->second;
  if (!accepted.whatever_it_says.empty()) fitting.push_back(&accepted.whatever_it_says);
  for (const std::string* text : {&finding.subject, &finding.source}) {
    for (std::size_t key : accepted.finder.find_in(exact_key(*text))) fitting.push_back(&accepted.by_key[key]);
  }
  return fitting;
}

std::vector<std::size_t> Judge::judge(std::vector<Finding>& findings) const {
  std::erase_if(findings, [&](const Finding& finding) { return !severity_of(finding.diagnostic); });
  std::set<const std::vector<std::size_t>*> used;
  std::unordered_map<std::string, std::size_t> equals;
  std::string path;
  std::string identity;
  for (Finding& finding : findings) {
    finding.diagnostic.severity = *severity_of(finding.diagnostic);
    if (identity.empty() || finding.path != path) {
      path = finding.path;
      identity = identity_of(path);
    }
    std::size_t first = config_.suppressions.size();
    for (const auto* suppressions : fitting(finding, identity)) {
      first = std::min(first, suppressions->front());
      used.insert(suppressions);
    }
    if (first < config_.suppressions.size()) finding.reason = config_.suppressions[first].reason;
    std::string name = fmt::format("{}\n{}\n{}", finding.diagnostic.rule, identity, subject_key(finding.subject));
    std::size_t ordinal = ++equals[name];
    finding.fingerprint = fmt::format("{:016x}", fnv1a_64(fmt::format("{}\n{}", name, ordinal)));
  }
  std::vector<std::size_t> suppressions;
  for (const auto* some : used) suppressions.insert(suppressions.end(), some->begin(), some->end());
  return suppressions;
}

}  // namespace planctl
