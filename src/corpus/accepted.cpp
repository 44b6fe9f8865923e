#include "corpus/accepted.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <unordered_map>

#include "messages/say.h"
#include "text/keys.h"
#include "text/toml_string.h"

namespace planctl {
namespace {

using Texts = std::vector<std::string>;

Texts texts_of(const std::vector<GoalText>& goals) {
  Texts texts;
  for (const GoalText& goal : goals) texts.push_back(goal.text);
  return texts;
}

/// What has to be the same for an entry to speak of a change.
std::string key_of(ChangeKind kind, bool moved, const Texts& before, const Texts& after) {
  std::string key = fmt::format("{}{}", to_string(kind), moved ? " moved" : "");
  for (const Texts* texts : {&before, &after}) {
    key += "\n";
    for (const std::string& text : *texts) key += "\n" + exact_key(text);
  }
  return key;
}

std::string key_of(const Change& change) {
  return key_of(change.kind, change.moved, texts_of(change.before), texts_of(change.after));
}

bool is_for(const AcceptedChange& entry, const PlanDiff& diff) {
  return !entry.years || *entry.years == std::array{diff.before.period.first, diff.after.period.first};
}

/// A text alone needs no brackets.
void append_texts(std::string& out, std::string_view key, const Texts& texts) {
  if (texts.empty()) return;
  Texts quoted;
  for (const std::string& text : texts) quoted.push_back(toml_string(text));
  bool one = quoted.size() == 1;
  out += one ? fmt::format("{} = {}\n", key, quoted.front()) : fmt::format("{} = [{}]\n", key, fmt::join(quoted, ", "));
}

void append_text(std::string& out, std::string_view key, const std::string& text) {
  if (!text.empty()) append_texts(out, key, {text});
}

}  // namespace

std::vector<const AcceptedChange*> mark_accepted(PlanDiff& diff, const std::vector<AcceptedChange>& accepted) {
  std::unordered_multimap<std::string, const AcceptedChange*> entries;
  for (const AcceptedChange& entry : accepted) {
    if (is_for(entry, diff)) entries.emplace(key_of(entry.kind, entry.moved, entry.before, entry.after), &entry);
  }
  if (entries.empty()) return {};
  std::vector<const AcceptedChange*> used;
  for (Change& change : diff.changes) {
    auto [first, last] = entries.equal_range(key_of(change));
    for (auto entry = first; entry != last; ++entry) {
      change.accepted = std::make_shared<const Acceptance>(entry->second->acceptance);
      used.push_back(entry->second);
    }
  }
  std::sort(used.begin(), used.end());
  std::vector<const AcceptedChange*> unused;
  for (const AcceptedChange& entry : accepted) {
    bool occurs = std::binary_search(used.begin(), used.end(), &entry);
    if (entry.years && is_for(entry, diff) && !occurs) unused.push_back(&entry);
  }
  return unused;
}

AcceptedChange entry_for(const Change& change, const PlanDiff& diff, Acceptance acceptance) {
  AcceptedChange entry{
      change.kind, change.moved, texts_of(change.before), texts_of(change.after), {}, std::move(acceptance), {}};
  const Period& before = diff.before.period;
  const Period& after = diff.after.period;
  if (before.first != 0 && after.first != 0) entry.years = {before.first, after.first};
  return entry;
}

std::string write_entry(const AcceptedChange& entry) {
  std::string out = fmt::format("[[accept]]\nchange = \"{}\"\n", to_string(entry.kind));
  if (entry.moved) out += "moved = true\n";
  append_texts(out, "before", entry.before);
  append_texts(out, "after", entry.after);
  if (entry.years) out += fmt::format("years = [{}, {}]\n", (*entry.years)[0], (*entry.years)[1]);
  append_text(out, "reason", entry.acceptance.reason);
  append_text(out, "date", entry.acceptance.date);
  append_text(out, "by", entry.acceptance.by);
  return out;
}

std::string describe(const AcceptedChange& entry) {
  const Texts& texts = entry.after.empty() ? entry.before : entry.after;
  return fmt::format("{} '{}'", translated(to_string(entry.kind)), fmt::join(texts, "', '"));
}

}  // namespace planctl
