// JSON by the contract planctl/eval/1.
#include <nlohmann/json.hpp>

#include <cmath>

#include "planctl/render.h"
#include "render/json_writer.h"

namespace planctl {
namespace {

using Json = nlohmann::ordered_json;

/// Cut, not rounded: 1 means that nothing is wrong.
double with_four_digits(double part) { return std::floor(part * 10000 + 1e-9) / 10000; }

Json to_json(const Score& score) {
  return {{"right", score.right},
          {"wrong", score.wrong},
          {"missed", score.missed},
          {"precision", with_four_digits(score.precision())},
          {"recall", with_four_digits(score.recall())},
          {"f1", with_four_digits(score.f1())},
          {"wrong_kind", score.wrong_kind},
          {"wrong_moved", score.wrong_moved},
          {"wrong_strength", score.wrong_strength},
          {"wrong_unchanged", score.wrong_unchanged}};
}

Json text_or_null(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }

Json to_json(const Mistake& mistake) {
  return {{"mistake", to_string(mistake.what)},
          {"expected", text_or_null(mistake.expected)},
          {"found", text_or_null(mistake.found)},
          {"before", mistake.before},
          {"after", mistake.after}};
}

Json to_json(const PlanId& plan) {
  Json year = plan.period.first == 0 ? Json(nullptr) : Json(plan.period.first);
  Json json{{"path", plan.path}};
  if (!plan.model.empty()) json["model"] = plan.model;
  json["title"] = plan.title;
  json["year"] = year;
  return json;
}

Json to_json(const EvaluatedSet& set) {
  Json mistakes = Json::array();
  for (const Mistake& mistake : set.evaluation.mistakes) mistakes.push_back(to_json(mistake));
  return {{"gold", set.path},
          {"half", text_or_null(set.half)},
          {"before", to_json(set.before)},
          {"after", to_json(set.after)},
          {"score", to_json(set.evaluation.score)},
          {"mistakes", std::move(mistakes)}};
}

}  // namespace

std::string render_json(const EvaluationReport& report) {
  Json sets = Json::array();
  for (const EvaluatedSet& set : report.sets) sets.push_back(to_json(set));
  Json halves = Json::array();
  for (const NamedScore& half : report.halves) halves.push_back({{"half", half.name}, {"score", to_json(half.score)}});
  Json json{{"schema", "planctl/eval/1"},
            {"sets", std::move(sets)},
            {"halves", std::move(halves)},
            {"total", to_json(report.total)}};
  return escape_obeyed(json.dump(2, ' ', false, Json::error_handler_t::replace)) + "\n";
}

}  // namespace planctl
