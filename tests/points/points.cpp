// Reads the documents of folders of plans whose right reading is known, and prints how many goals are right in text and
// area, and how many documents are wholly right. A folder has NAME.json beside NAME.txt; or plans.json with one key a
// file.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "language/title_words.h"
#include "planctl/plan.h"
#include "unicode.h"

namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

struct Wanted {
  std::set<std::string> titles;
  std::string text;
};

struct Score {
  std::size_t documents = 0;
  std::size_t right = 0;
  std::size_t goals = 0;
  std::size_t exact = 0;
  std::size_t extra = 0;
};

std::string title_key(const std::string& title) { return planctl::unicode::fold(planctl::clean_title(title)); }

void add_areas(std::vector<Wanted>& wanted, const Json& areas) {
  for (const Json& area : areas) {
    std::set<std::string> titles{title_key(area.at("title"))};
    for (const Json& other : area.value("alt", Json::array())) titles.insert(title_key(other));
    for (const Json& goal : area.at("goals")) wanted.push_back({titles, goal.get<std::string>()});
  }
}

void add_document(Score& score, const fs::path& path, const std::vector<Wanted>& wanted, const Json& optional) {
  std::vector<std::pair<std::string, std::string>> read;
  for (const planctl::Plan& plan : planctl::read_document(path.string()).plans) {
    for (const planctl::Area& area : plan.areas) {
      for (const planctl::Goal& goal : area.goals) read.emplace_back(title_key(area.title), goal.text);
    }
  }
  std::size_t exact = 0;
  for (const Wanted& want : wanted) {
    auto hit = std::find_if(read.begin(), read.end(), [&](const auto& goal) {
      return goal.second == want.text && want.titles.contains(goal.first);
    });
    if (hit == read.end()) continue;
    read.erase(hit);
    ++exact;
  }
  std::erase_if(read, [&](const auto& goal) {
    return std::find(optional.begin(), optional.end(), goal.second) != optional.end();
  });
  ++score.documents;
  score.right += exact == wanted.size() && read.empty() ? 1 : 0;
  score.goals += wanted.size();
  score.exact += exact;
  score.extra += read.size();
}

Json read_json(const fs::path& path) {
  std::ifstream file(path);
  return Json::parse(file);
}

void add_folder(Score& score, const fs::path& folder) {
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    fs::path document = fs::path(entry.path()).replace_extension(".txt");
    if (entry.path().extension() != ".json" || !fs::exists(document)) continue;
    Json gold = read_json(entry.path());
    std::vector<Wanted> wanted;
    add_areas(wanted, gold.at("areas"));
    add_document(score, document, wanted, gold.value("optional", Json::array()));
  }
}

void add_plans(Score& score, const fs::path& gold, const fs::path& folder) {
  const Json documents = read_json(gold);
  for (const auto& [name, plans] : documents.items()) {
    std::vector<Wanted> wanted;
    for (const Json& plan : plans) add_areas(wanted, plan.at("areas"));
    if (fs::exists(folder / name)) add_document(score, folder / name, wanted, Json::array());
  }
}

}  // namespace

/// points FOLDER… or GOLD.json=FOLDER…
int main(int count_of_arguments, char** arguments) {
  Score score;
  for (int i = 1; i < count_of_arguments; ++i) {
    std::string argument = arguments[i];
    auto sign = argument.find('=');
    if (sign == std::string::npos) {
      add_folder(score, argument);
    } else {
      add_plans(score, argument.substr(0, sign), argument.substr(sign + 1));
    }
  }
  fmt::print("{} of {} documents, {} of {} goals, {} too many\n", score.right, score.documents, score.exact,
             score.goals, score.extra);
}
