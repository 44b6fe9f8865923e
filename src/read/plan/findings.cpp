#include "read/plan/findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "eight_bytes.h"
#include "language/language.h"
#include "messages/say.h"
#include "read/rows/rows.h"
#include "read/rows/words.h"
#include "text/keys.h"
#include "text/years.h"
#include "unicode.h"

namespace planctl {
namespace {

/// The first eight bytes of the goal's key: those of equal keys are equal.
EightBytes start_of(const Goal& goal) {
  std::string start = unicode::goal_key_start(goal.text, sizeof(EightBytes));
  start.resize(sizeof(EightBytes));
  return eight_bytes(start, 0);
}

/// Goals that begin like another one, in order: few of all.
std::vector<const Goal*> goals_that_begin_alike(const Plan& plan) {
  std::vector<std::pair<EightBytes, const Goal*>> goals;
  std::vector<EightBytes> starts;
  goals.reserve(plan.goal_count());
  starts.reserve(plan.goal_count());
  for (const Area& area : plan.areas) {
    for (const Goal& goal : area.goals) starts.push_back(goals.emplace_back(start_of(goal), &goal).first);
  }
  std::sort(starts.begin(), starts.end());
  std::vector<const Goal*> alike;
  if (std::adjacent_find(starts.begin(), starts.end()) == starts.end()) return alike;
  for (const auto& [start, goal] : goals) {
    auto [first, last] = std::equal_range(starts.begin(), starts.end(), start);
    if (last - first > 1) alike.push_back(goal);
  }
  return alike;
}

/// A finding about a goal; on the first line for one of a model that knows no lines.
Diagnostic diagnose_goal(std::string_view rule, const Goal& goal, std::string message) {
  Diagnostic found = diagnose(rule, std::max<std::uint32_t>(goal.line, 1), 1, std::move(message));
  found.place = goal.place;
  return found;
}

void find_duplicates(const Plan& plan, std::vector<Diagnostic>& diagnostics) {
  std::unordered_map<std::string, const Goal*> seen;
  std::vector<const Goal*> alike = goals_that_begin_alike(plan);
  diagnostics.reserve(diagnostics.size() + alike.size());
  for (const Goal* goal : alike) {
    auto [found, fresh] = seen.emplace(exact_key(goal->text), goal);
    if (fresh) continue;
    const Goal& first = *found->second;
    std::string place =
        first.line == 0 ? say("in the plan") : say("on line {}", place_of_line(first.line, first.place));
    diagnostics.push_back(diagnose_goal("duplicate-goal", *goal, say("the goal stands {} already", place)));
  }
}

/// "fler än 2023", "jämfört med 2019": not when it is done, but what it is measured from.
bool is_baseline(std::string_view text, const YearMention& year) {
  bool value = text.substr(0, year.bytes.begin).ends_with('(') && text.substr(year.bytes.end).starts_with(": ");
  if (value) return true;  // "(2023: 64 personer)"
  constexpr std::size_t near = 64;
  std::size_t begin = year.bytes.begin - std::min<std::size_t>(year.bytes.begin, near);
  std::vector<std::string> before = words_of(text.substr(begin, year.bytes.begin - begin));
  std::string phrase;
  constexpr std::size_t longest = 3;
  for (std::size_t n = 0; n < longest && !before.empty(); ++n) {
    phrase.insert(0, phrase.empty() ? "" : " ").insert(0, before.back());
    before.pop_back();
    if (in_any(&Language::baselines, phrase)) return true;
  }
  return false;
}

/// "senast 2019", "by 2019"
bool is_deadline(std::string_view text, const YearMention& year) {
  std::string_view before = text.substr(0, year.bytes.begin);
  while (before.ends_with(' ')) before.remove_suffix(1);
  return is_cue({CueKind::deadline}, unicode::fold(last_word(before)));
}

/// The last year in which the goal is to be done; 0 where it names none. Goals are carried over from the plans before:
/// what is older, and no deadline, is told as history.
int latest_year(const Goal& goal, int plan_year) {
  constexpr int most = 5;  // years
  int latest = 0;
  for (const YearMention& year : find_years(goal.text)) {
    bool history = year.period.last + most < plan_year && !is_deadline(goal.text, year);
    if (!history && !is_baseline(goal.text, year)) latest = std::max(latest, year.period.last);
  }
  return latest;
}

void find_stale_years(const Plan& plan, std::vector<Diagnostic>& diagnostics) {
  if (plan.year() == 0) return;
  for (const Area& area : plan.areas) {
    for (const Goal& goal : area.goals) {
      int latest = latest_year(goal, plan.year());
      if (latest == 0 || latest >= plan.year()) continue;
      diagnostics.push_back(diagnose_goal("stale-year", goal,
                                          say("a goal for {} speaks of {} and of no later year", plan.year(), latest)));
    }
  }
}

void find_missing(const Document& document, std::vector<Diagnostic>& diagnostics) {
  for (const Plan& plan : document.plans) {
    if (plan.year() == 0) {
      diagnostics.push_back(
          diagnose("no-year", 1, 1, say("neither the title, a lead-in nor the file name says the year")));
    }
    if (plan.goal_count() == 0) {
      diagnostics.push_back(
          diagnose("no-goals", 1, 1,
                   say("no goals found; looked for lists under headings and below labels such as 'Mål' or 'Goals'")));
    }
  }
}

void sort_diagnostics(std::vector<Diagnostic>& diagnostics) {
  auto before = [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.line, a.place.text_line, a.column, a.rule) <
           std::tie(b.line, b.place.text_line, b.column, b.rule);
  };
  if (std::is_sorted(diagnostics.begin(), diagnostics.end(), before)) return;  // without room for sorting
  std::stable_sort(diagnostics.begin(), diagnostics.end(), before);
}

/// What the index says, as sorted keys. A table of contents may go less deep than areas do, and so says nothing here.
std::vector<std::string> index_keys(const Blocks& blocks) {
  std::vector<std::string> keys;
  for (const Block& block : blocks.blocks) {
    bool entry = block.kind == BlockKind::contents && !block.marker.empty();
    if (entry) keys.push_back(unicode::key(block.text));
  }
  std::erase(keys, "");
  std::sort(keys.begin(), keys.end());
  return keys;
}

/// True when one of the sorted keys is how `text` begins. Each step back among them shortens what they may share.
bool any_begins(const std::vector<std::string>& keys, std::string_view text) {
  for (auto behind = std::upper_bound(keys.begin(), keys.end(), text); behind != keys.begin();) {
    const std::string& key = *std::prev(behind);
    if (text.starts_with(key)) return true;
    auto shared = std::mismatch(text.begin(), text.end(), key.begin(), key.end()).first - text.begin();
    text = text.substr(0, static_cast<std::size_t>(shared));
    behind = std::upper_bound(keys.begin(), behind, text);
  }
  return false;
}

/// An entry may be the shorter form of a heading, or the longer one; that they differ is told at the entry.
bool names(const std::vector<std::string>& keys, const std::string& heading) {
  std::string key = unicode::key(heading);
  auto longer = std::lower_bound(keys.begin(), keys.end(), key);
  return (longer != keys.end() && longer->starts_with(key)) || any_begins(keys, key);
}

}  // namespace

void find_unindexed(const Blocks& blocks, Document& document) {
  std::vector<std::string> keys = index_keys(blocks);
  if (keys.empty()) return;
  std::unordered_set<std::uint32_t> headings;
  for (const Block& block : blocks.blocks) {
    if (block.kind == BlockKind::heading) headings.insert(block.first_line);
  }
  for (const Plan& plan : document.plans) {
    auto indexed = [&](const Area& area) { return names(keys, area.title); };
    auto count = static_cast<std::size_t>(std::count_if(plan.areas.begin(), plan.areas.end(), indexed));
    if (count < 2 || count * 2 < plan.areas.size()) continue;
    for (const Area& area : plan.areas) {
      if (!headings.contains(area.line) || indexed(area)) continue;
      document.diagnostics.push_back(
          diagnose("index-mismatch", area.line, 1, say("the index does not name '{}'", area.title)));
    }
  }
}

void find_oddities(Document& document, Findings findings) {
  for (const Plan& plan : document.plans) {
    if (findings != Findings::all) break;
    find_duplicates(plan, document.diagnostics);
    find_stale_years(plan, document.diagnostics);
  }
  find_missing(document, document.diagnostics);
  sort_diagnostics(document.diagnostics);
}

void renew_oddities(Document& document) {
  static constexpr std::array<std::string_view, 4> oddities{"duplicate-goal", "stale-year", "no-year", "no-goals"};
  std::erase_if(document.diagnostics, [](const Diagnostic& diagnostic) {
    return std::find(oddities.begin(), oddities.end(), diagnostic.rule) != oddities.end();
  });
  find_oddities(document, Findings::all);
}

}  // namespace planctl
