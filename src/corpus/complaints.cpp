#include "corpus/complaints.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "corpus/series.h"
#include "language/language.h"
#include "messages/say.h"
#include "text/printable.h"
#include "text/spelling.h"
#include "text/typed.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::size_t most_listed = 20;  // of what a message lists; it says how many more there are

/// "\n  and 12 more", or nothing.
std::string and_more(std::size_t all, std::string_view before = "\n  ") {
  return all > most_listed ? say("{}and {} more", before, all - most_listed) : std::string();
}

template <class Values>
Values first_of(Values values) {
  if (values.size() > most_listed) values.erase(values.begin() + most_listed, values.end());
  return values;
}

std::string title_of(const PlanHead& plan) {
  return plan.title.empty() ? std::string(translated("(no title)")) : printable(plan.title);
}

bool is_telling(const std::string& word, std::string_view language) {
  bool digits = word.find_first_not_of("0123456789") == std::string::npos;
  return unicode::length(word) >= 3 && !digits && !contains(language_of(language).function_words, word);
}

/// The plans that a word is to tell apart, and where it may stand: has_word, looked up once.
struct Candidates {
  explicit Candidates(PlanList all) : plans(std::move(all)) {
    for (const ListedPlan& plan : plans) names.push_back(names_of(plan));
  }

  PlanList plans;
  std::vector<std::string> names;
};

/// The same plan of the same file, which may have been read twice. A model may hold many that nothing else tells apart.
bool is_read_again(const ListedPlan& one, const ListedPlan& other) {
  auto index = [](const ListedPlan& it) { return it.plan - it.document->plans.data(); };
  return is_same_plan(one, other) && one.document->place == other.document->place && index(one) == index(other);
}

/// A word of the plan's title, else of its path, that no other of the candidates has.
std::string own_word(const ListedPlan& candidate, const Candidates& others) {
  std::vector<std::string> words = words_in(candidate.plan->title);
  std::filesystem::path path = std::filesystem::path(candidate.document->path).lexically_normal();
  for (const std::string& word : words_in(path.replace_extension().string())) words.push_back(word);
  for (const std::string& word : words_in(candidate.document->model)) words.push_back(word);
  for (const std::string& word : words) {
    if (!is_telling(word, candidate.document->language)) continue;
    bool shared = false;
    for (std::size_t i = 0; i < others.plans.size() && !shared; ++i) {
      shared = others.names[i].find(word) != std::string::npos && !is_read_again(candidate, others.plans[i]);
    }
    if (!shared) return word;
  }
  return {};
}

/// Its path, with the year and a word where the file holds others of the year.
std::string path_selector(const ListedPlan& candidate, PlanList others) {
  const DocumentHead& document = *candidate.document;
  if (document.model.empty() && document.plans.size() == 1) return typed_path(document.path);
  std::erase_if(others, [&](const ListedPlan& other) { return other.document->file() != document.file(); });
  std::string word;
  if (others.size() > 1) {
    auto it =
        std::find_if(others.begin(), others.end(), [&](const auto& other) { return other.plan == candidate.plan; });
    std::ptrdiff_t number = it - others.begin() + 1;
    word = own_word(candidate, Candidates(std::move(others)));
    if (word.empty()) word = fmt::format("={}", number);
  }
  return typed_path(
      fmt::format("{}#{}{}{}", document.file(), typed(candidate.period()), word.empty() ? "" : "@", word));
}

/// What picks this candidate among all that answer to the year.
std::string selector_for(const ListedPlan& candidate, const Candidates& others, const PlanName& name) {
  std::string word = name.path.empty() ? own_word(candidate, others) : "";
  return word.empty() ? path_selector(candidate, others.plans) : fmt::format("{}@{}", typed(name.period), word);
}

struct Suggestion {
  std::string selector;
  std::string title;
  std::string path;
};

/// The first ones of `all`.
std::string list_suggestions(const std::vector<Suggestion>& suggestions, std::size_t all) {
  std::size_t width = 0;
  for (const Suggestion& one : suggestions) width = std::max(width, unicode::columns(one.selector));
  std::string out;
  for (const Suggestion& one : suggestions) {
    std::string gap(width - unicode::columns(one.selector), ' ');
    out += fmt::format("\n  {}{}  {} ({})", one.selector, gap, one.title, one.path);
  }
  return out + and_more(all);
}

/// What picks each of the candidates among all that answer to the year.
std::string suggestions_for(const PlanList& candidates, const PlanList& of_year, const PlanName& name) {
  std::vector<Suggestion> list;
  Candidates others(of_year);
  for (const ListedPlan& candidate : first_of(candidates)) {
    const auto& [document, plan] = candidate;
    std::string place =
        document->model.empty() ? document->path : fmt::format("{}, {}", document->path, document->model);
    list.push_back({printable(selector_for(candidate, others, name)), title_of(*plan), printable(place)});
  }
  return list_suggestions(list, candidates.size());
}

/// "2020, 2022 and 2021–2025"
std::string join_and(const std::vector<std::string>& words) {
  if (words.size() > most_listed) {
    return fmt::format("{} {}", fmt::join(first_of(words), ", "), and_more(words.size(), ""));
  }
  if (words.size() < 2) return words.empty() ? "" : words.front();
  return say("{} and {}", fmt::join(words.begin(), words.end() - 1, ", "), words.back());
}

/// "2020", "2021–2025"
std::vector<std::string> known_years(const PlanList& all) {
  std::set<std::pair<int, int>> periods;
  for (const ListedPlan& candidate : all) {
    if (candidate.period().first != 0) periods.emplace(candidate.period().first, candidate.period().last);
  }
  std::vector<std::string> years;
  years.reserve(periods.size());
  for (auto [first, last] : periods) years.push_back(shown({first, last}));
  return years;
}

std::string years_of(const PlanList& all) {
  std::vector<std::string> years = known_years(all);
  return years.empty() ? say("no plan names a year") : say("there are plans for {}", join_and(years));
}

/// "; 2 plans name no year: a.txt, b.txt", or nothing.
std::string yearless(const PlanList& all) {
  std::vector<std::string> paths;
  for (const ListedPlan& candidate : all) {
    if (candidate.period().first == 0) paths.push_back(printable(typed_path(candidate.document->file())));
  }
  if (paths.empty()) return {};
  return say("; without a year: {}{} (name it by path, or set its year in planctl.toml)",
             fmt::join(first_of(paths), ", "), and_more(paths.size(), " "));
}

std::string may_be_plan(const Unread& unread, const std::string& asked) {
  return say("{}: {}; by its name it may be the plan for {}", printable(unread.path), unread.message, printable(asked));
}

/// None of the plans for the year is the one that the word should tell.
Error no_such_word(const PlanList& of_year, const PlanName& name) {
  return Error(say("no plan for {} has '{}' in its title or path; there are:{}", typed(name.period),
                   printable(name.word), suggestions_for(of_year, of_year, name)));
}

}  // namespace

std::string folders_of(const Corpus& corpus) {
  std::vector<std::string> names;
  for (const std::string& folder : corpus.folders)
    names.push_back(folder == "." ? say("the current folder") : printable(folder));
  return join_and(names);
}

std::string list_left_out(const std::vector<LeftOut>& files) {
  std::vector<std::string> names;
  names.reserve(files.size());
  for (const LeftOut& file : files) names.push_back(printable(typed_path(file.path)));
  return join_and(names);
}

std::string without_path(const std::string& message, const std::string& path) {
  std::string name = printable(path);
  if (!message.starts_with(name + ":")) return message;
  return message.substr(message.find_first_not_of(' ', name.size() + 1));
}

Error ambiguous_plan(const PlanList& all, const NamedSide& side) {
  PlanName year = side.name;
  year.word.clear();
  return Error(say("{} may be any of {} plans; type one of these for it:{}", printable(side.name.text),
                   side.found.size(), suggestions_for(side.found, plans_of(all, year), side.name)));
}

Error ambiguous_year(const NamedSide& side) {
  std::set<std::string> series;
  for (const ListedPlan& plan : side.found) series.insert(plan.series());
  std::string list;
  for (const ListedPlan& plan : first_of(side.found)) {
    std::string option = typed_option("--series", title_of(*plan.plan));
    std::string name = printable(document_name(plan.document->path, plan.document->model));
    list += series.size() > 1 ? fmt::format("\n  {} ({})", option, name) : fmt::format("\n  {}", name);
  }
  std::string_view way_out =
      series.size() > 1 ? translated("name a series") : translated("they are of one series: keep one in the folders");
  return Error(say("{} may be any of {} plans; {}:{}{}", printable(side.name.text), side.found.size(), way_out, list,
                   and_more(side.found.size())));
}

Error several_plans(const PlanList& plans) {
  const std::string& file = plans.front().document->file();
  std::vector<Suggestion> list;
  for (const ListedPlan& plan : first_of(plans)) {
    PlanList of_year = plans;
    std::erase_if(of_year, [&](const ListedPlan& other) { return other.period() != plan.period(); });
    const auto& [document, own] = plan;
    list.push_back({printable(path_selector(plan, of_year)), title_of(*own),
                    document->model.empty() ? shown(own->period) : printable(document->path)});
  }
  return Error(say("{}: holds {} plans; type one of these for it:{}", printable(file), plans.size(),
                   list_suggestions(list, plans.size())));
}

Error no_such_plan(const Corpus& corpus, const PlanList& all, const PlanName& name) {
  if (all.empty()) {
    return Error(say("no plan in {}: {} read, none with goals", folders_of(corpus), corpus.documents.size()));
  }
  PlanName year = name;
  year.word.clear();
  PlanList of_year = plans_of(all, year);
  if (!name.word.empty() && !of_year.empty()) return no_such_word(of_year, name);
  return Error(say("no plan for {} in {}; {}{}", typed(name.period), folders_of(corpus), years_of(all), yearless(all)));
}

Error no_such_year(const PlanList& all, const PlanName& name) {
  PlanName year = name;
  year.word.clear();
  PlanList of_year = plans_of(all, year);
  if (!of_year.empty()) return no_such_word(of_year, name);
  std::vector<std::string> years = known_years(all);
  return Error(say("{}: holds no plan for {}; {}", printable(name.path), typed(name.period),
                   years.empty() ? say("its plan names no year") : say("it holds {}", join_and(years))));
}

Error no_later_plan(const Corpus& corpus, const PlanList& all, const ListedPlan& before) {
  return Error(say("no plan later than {} in {}; {}{}", shown(before.period()), folders_of(corpus), years_of(all),
                   yearless(all)));
}

Error no_such_series(const PlanList& all, const std::string& series) {
  std::map<std::string, std::string> titles;
  for (const ListedPlan& plan : all) titles.emplace(plan.series(), title_of(*plan.plan));
  std::vector<std::string> lines;
  lines.reserve(titles.size());
  for (const auto& [key, title] : titles) lines.push_back(fmt::format("\n  {}", title));
  return Error(say("no plan has the title '{}', or these words in its title or path; there are series of:{}{}",
                   printable(series), fmt::join(first_of(lines), ""), and_more(lines.size())));
}

Error no_year(const Corpus& corpus, const PlanList& all) {
  return Error(say("no plan in {} is for a known year{}", folders_of(corpus),
                   all.empty() ? say(": no document has goals") : yearless(all)));
}

Error no_two_years(const Corpus& corpus, const PlanList& all) {
  return Error(say("a comparison needs plans for two years; in {}, {}{}", folders_of(corpus),
                   all.empty() ? say("no document has goals") : years_of(all), yearless(all)));
}

Error same_plan(const ListedPlan& plan, const PlanName& before, const PlanName& after) {
  return Error(say("{} and {} are the same plan: {} ({}); name two different ones", printable(before.text),
                   printable(after.text), title_of(*plan.plan),
                   printable(document_name(plan.document->path, plan.document->model))));
}

Error unread_plan(const Unread& unread, const std::string& asked) {
  return Error(say("{}; mend it, or name the plans by their paths", may_be_plan(unread, asked)));
}

Error unread_year(const Unread& unread, int year) {
  return Error(say("{}; mend it, or take it out of the folders", may_be_plan(unread, std::to_string(year))));
}

std::string did_you_mean_path(const std::string& asked) {
  namespace fs = std::filesystem;
  fs::path parent = fs::path(asked).parent_path();
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator entry(parent.empty() ? "." : parent, error), end; !error && entry != end;
       entry.increment(error)) {
    names.push_back((parent / entry->path().filename()).string());
  }
  std::sort(names.begin(), names.end());
  auto meant = nearest(asked, names);
  if (!meant) return {};
  std::string path_meant = printable(typed_path(*meant));
  if (!path_meant.starts_with('\'')) path_meant = fmt::format("'{}'", path_meant);
  return say("; did you mean {}?", path_meant);
}

Error no_such_path(const std::string& path) {
  return Error(say("{}: no such document; expected a year such as 2024, YEAR@WORD, or the path of a document{}",
                   printable(path), did_you_mean_path(path)));
}

Error not_a_plan(const std::string& path) {
  return Error(
      say("{}: not a plan: no goals found; looked for lists under headings and below labels such as "
          "'Mål' or 'Goals'; see what was read with: planctl show --stage=blocks {}",
          printable(path), printable(typed_path(path))));
}

}  // namespace planctl
