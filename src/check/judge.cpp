#include "check/judge.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "fnv1a.h"
#include "text/keys.h"

namespace planctl {
namespace {

namespace fs = std::filesystem;

fs::path root_of(const Config& config) {
  return config.path.empty() ? fs::current_path() : fs::absolute(config.path).lexically_normal().parent_path();
}

bool holds(const std::string& text, const std::string& wanted) {
  return exact_key(text).find(exact_key(wanted)) != std::string::npos;
}

bool fits(const Suppression& suppression, const Finding& finding) {
  if (suppression.rule != finding.diagnostic.rule) return false;
  return suppression.text.empty() || holds(finding.subject, suppression.text) ||
         holds(finding.source, suppression.text);
}

}  // namespace

Judge::Judge(const Config& config) : config_(config), root_(root_of(config)) {
  for (std::size_t i = 0; i < config.suppressions.size(); ++i) {
    const Suppression& suppression = config.suppressions[i];
    accepted_[identity_of(suppression.path)].push_back({i, &suppression});
  }
}

std::string Judge::identity_of(const std::string& path) const {
  if (path == "-") return path;
  return fs::absolute(path).lexically_normal().lexically_relative(root_).generic_string();
}

std::optional<Severity> Judge::severity_of(const Diagnostic& diagnostic) const {
  auto set = std::find_if(config_.severities.begin(), config_.severities.end(),
                          [&](const RuleSeverity& it) { return it.rule == diagnostic.rule; });
  return set == config_.severities.end() ? diagnostic.severity : set->severity;
}

void Judge::suppress(Finding& finding, const std::string& identity, std::vector<std::size_t>& used) const {
  auto found = accepted_.find(identity);
  if (found == accepted_.end()) return;
  for (const Accepted& accepted : found->second) {
    if (!fits(*accepted.suppression, finding)) continue;
    if (finding.reason.empty()) finding.reason = accepted.suppression->reason;
    used.push_back(accepted.index);
  }
}

std::vector<std::size_t> Judge::judge(std::vector<Finding>& findings) const {
  std::erase_if(findings, [&](const Finding& finding) { return !severity_of(finding.diagnostic); });
  std::vector<std::size_t> used;
  std::unordered_map<std::string, std::size_t> equals;
  std::string path;
  std::string identity;
  for (Finding& finding : findings) {
    finding.diagnostic.severity = *severity_of(finding.diagnostic);
    if (identity.empty() || finding.path != path) {
      path = finding.path;
      identity = identity_of(path);
    }
    suppress(finding, identity, used);
    std::string name = fmt::format("{}\n{}\n{}", finding.diagnostic.rule, identity, exact_key(finding.subject));
    std::size_t ordinal = ++equals[name];
    finding.fingerprint = fmt::format("{:016x}", fnv1a_64(fmt::format("{}\n{}", name, ordinal)));
  }
  return used;
}

}  // namespace planctl
