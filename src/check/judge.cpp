#include "check/judge.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>

#include "fnv1a.h"
#include "text/keys.h"

namespace planctl {
namespace {

namespace fs = std::filesystem;

fs::path root_of(const Config& config) {
  return config.path.empty() ? fs::current_path() : fs::absolute(config.path).lexically_normal().parent_path();
}

bool is_below(char one, char other) { return static_cast<unsigned char>(one) < static_cast<unsigned char>(other); }

/// Of the suppressions that fit, the one that stands first in the configuration.
template <class Fitting>
std::size_t first_of(const Fitting& fitting) {
  std::size_t first = SIZE_MAX;
  for (const auto* it : fitting) first = std::min(first, it->suppressions.front());
  return first;
}

std::string place_key(const std::string& rule, const std::string& identity) { return rule + "\n" + identity; }

}  // namespace

Judge::Judge(const Config& config) : config_(config), root_(root_of(config)) {
  std::unordered_map<std::string, std::map<std::string, std::vector<std::size_t>>> by_place;
  for (std::size_t i = 0; i < config.suppressions.size(); ++i) {
    const auto& [rule, path, text, reason, place] = config.suppressions[i];
    by_place[place_key(rule, identity_of(path))][text.empty() ? "" : exact_key(text)].push_back(i);
  }
  for (auto& [place, texts] : by_place) {
    for (auto& [key, suppressions] : texts) accepted_[place].push_back({key, std::move(suppressions)});
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

/// Adds those whose keys stand somewhere in `key`. From every place in it, what agrees so far lies side by side.
void Judge::find_in(const AcceptedTexts& texts, std::string_view key, Fitting& fitting) {
  for (; !key.empty(); key.remove_prefix(1)) {
    auto low = texts.begin();
    auto high = texts.end();
    for (std::size_t i = 0; i < key.size() && low != high; ++i) {
      // Shorter ones come first, and are done with.
      auto is_less = [i](const Accepted& it, char c) { return it.key.size() <= i || is_below(it.key[i], c); };
      auto is_more = [i](char c, const Accepted& it) { return is_below(c, it.key[i]); };
      low = std::lower_bound(low, high, key[i], is_less);
      high = std::upper_bound(low, high, key[i], is_more);
      if (low != high && low->key.size() == i + 1) fitting.insert(&*low);
    }
  }
}

Judge::Fitting Judge::fitting(const Finding& finding, const std::string& identity) const {
  Fitting fitting;
  auto found = accepted_.find(place_key(finding.diagnostic.rule, identity));
  if (found == accepted_.end()) return fitting;
  const AcceptedTexts& texts = found->second;
  if (texts.front().key.empty()) fitting.insert(&texts.front());
  for (const std::string& text : {finding.subject, finding.source}) find_in(texts, exact_key(text), fitting);
  return fitting;
}

std::vector<std::size_t> Judge::judge(std::vector<Finding>& findings) const {
  std::erase_if(findings, [&](const Finding& finding) { return !severity_of(finding.diagnostic); });
  Fitting used;
  std::unordered_map<std::string, std::size_t> equals;
  std::string path;
  std::string identity;
  for (Finding& finding : findings) {
    finding.diagnostic.severity = *severity_of(finding.diagnostic);
    if (identity.empty() || finding.path != path) {
      path = finding.path;
      identity = identity_of(path);
    }
    Fitting accepted = fitting(finding, identity);
    if (!accepted.empty()) finding.reason = config_.suppressions[first_of(accepted)].reason;
    used.merge(accepted);
    std::string name = fmt::format("{}\n{}\n{}", finding.diagnostic.rule, identity, exact_key(finding.subject));
    std::size_t ordinal = ++equals[name];
    finding.fingerprint = fmt::format("{:016x}", fnv1a_64(fmt::format("{}\n{}", name, ordinal)));
  }
  std::vector<std::size_t> suppressions;
  for (const Accepted* it : used) {
    suppressions.insert(suppressions.end(), it->suppressions.begin(), it->suppressions.end());
  }
  return suppressions;
}

}  // namespace planctl
