#include "generated_plans.h"

#include <algorithm>

#include "random.h"
#include "readings.h"

namespace planctl::tests {
namespace {

using Texts = std::vector<std::string>;

constexpr std::size_t most_goals = 40;

Texts words_of(const std::string& text) {
  Texts words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.find(' ', at), text.size());
    words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

std::string join(const Texts& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

/// What plans are made of.
struct Material {
  Texts titles;
  Texts goals;
  Texts words;
};

Material gather_material() {
  Material material;
  for (const Input& input : samples()) {
    Document document = read_input(input);
    if (document.language != "sv") continue;
    for (const Plan& plan : document.plans) {
      for (const Area& area : plan.areas) {
        material.titles.push_back(area.title);
        for (const Goal& goal : area.goals) material.goals.push_back(goal.text);
      }
    }
  }
  for (const std::string& goal : material.goals) {
    for (const std::string& word : words_of(goal)) material.words.push_back(word);
  }
  return material;
}

const Material& material() {
  static const Material gathered = gather_material();
  return gathered;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Every four digits are a year here, and one later.
std::string renew(std::string text) {
  for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
    if (text.compare(at, 2, "20") != 0 || !is_digit(text[at + 2]) || !is_digit(text[at + 3])) continue;
    text.replace(at, 4, std::to_string(std::stoi(text.substr(at, 4)) + 1));
    at += 3;
  }
  return text;
}

std::string change_figures(std::string text, Random& random) {
  for (char& c : text) {
    if (is_digit(c)) c = static_cast<char>('1' + random.below(9));
  }
  return text;
}

std::string change_word(const std::string& text, Random& random) {
  Texts words = words_of(text);
  auto at = words.begin() + random.below(words.size());
  switch (random.below(4)) {
    case 0:
      *at = random.pick(material().words);
      break;
    case 1:
      words.insert(at, random.pick(material().words));
      break;
    case 2:
      std::swap(*at, words.front());
      break;
    default:
      if (words.size() > 1) words.erase(at);
  }
  return join(words);
}

std::string reword(std::string text, Random& random) {
  if (std::string renewed = renew(text); renewed != text && random.chance(60)) return renewed;
  if (random.chance(20)) return change_figures(text, random);
  for (std::uint32_t changes = 1 + random.below(4); changes > 0; --changes) text = change_word(text, random);
  return text;
}

/// The halves of a text; the second one may begin as the first one does.
Texts halve(const std::string& text, Random& random) {
  Texts words = words_of(text);
  if (words.size() < 4) return {text};
  auto middle = words.begin() + static_cast<std::ptrdiff_t>(words.size() / 2);
  Texts second(middle, words.end());
  if (random.chance(50)) second.insert(second.begin(), words.front());
  return {join({words.begin(), middle}), join(second)};
}

class Generator {
 public:
  explicit Generator(std::uint32_t seed) : random_(seed) {}

  GeneratedPlans generate() {
    GeneratedPlans plans{make_plan(), {}};
    plans.after = next_year(plans.before);
    return plans;
  }

  std::vector<Plan> generate_years(std::size_t count) {
    std::vector<Plan> plans{make_plan()};
    while (plans.size() < count) {
      plans.push_back(next_year(plans.back()));
      int year = plans.front().year() + static_cast<int>(plans.size()) - 1;
      plans.back().period = {year, year};
      bring_back(plans);
    }
    return plans;
  }

 private:
  void bring_back(std::vector<Plan>& plans) {
    for (std::size_t i = 0; i + 2 < plans.size(); ++i) {
      for (const Area& area : plans[i].areas) {
        for (const Goal& goal : area.goals) {
          if (random_.chance(8)) add(plans.back(), random_.chance(60) ? goal.text : reword(goal.text, random_));
        }
      }
    }
  }

  Plan make_plan() {
    Plan plan;
    plan.period = {2024, 2024};
    for (std::uint32_t areas = 1 + random_.below(5); areas > 0; --areas) {
      plan.areas.emplace_back();
      plan.areas.back().title = random_.pick(material().titles);
      for (std::uint32_t goals = random_.below(8); goals > 0; --goals) add(plan, random_.pick(material().goals));
    }
    return plan;
  }

  Plan next_year(const Plan& before) {
    Plan after;
    after.period = {2025, 2025};
    for (const Area& area : before.areas) {
      if (after.areas.empty() || random_.chance(90)) after.areas.emplace_back();
      after.areas.back().title = random_.chance(80) ? area.title : random_.pick(material().titles);
      for (const Goal& goal : area.goals) carry_on(goal.text, after);
      while (random_.chance(30)) add(after, random_.pick(material().goals));
    }
    return after;
  }

  void carry_on(const std::string& text, Plan& after) {
    std::uint32_t fate = random_.below(100);
    if (fate < 40) return add(after, text);
    if (fate < 70) return add(after, reword(text, random_));
    if (fate < 80) return;
    if (fate < 90) {
      for (const std::string& half : halve(text, random_)) add(after, half);
    } else {
      auto& goals = after.areas.back().goals;
      if (goals.empty()) return;
      goals.back().text += " och " + text;
    }
  }

  /// At the end of the last area, or now and then of another.
  void add(Plan& plan, const std::string& text) {
    if (plan.goal_count() == most_goals) return;
    Area& area = random_.chance(90) ? plan.areas.back() : plan.areas[random_.below(plan.areas.size())];
    area.goals.emplace_back();
    area.goals.back().text = text;
  }

  Random random_;
};

}  // namespace

GeneratedPlans generate_plans(std::uint32_t seed) { return Generator(seed).generate(); }

std::vector<Plan> generate_years(std::uint32_t seed, std::size_t count) {
  return Generator(seed).generate_years(count);
}

Plan shuffle_goals(Plan plan, std::uint32_t seed) {
  Random random(seed);
  for (Area& area : plan.areas) random.shuffle(area.goals);
  return plan;
}

}  // namespace planctl::tests
