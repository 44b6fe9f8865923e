// Models: what planctl show --format json writes, and what it never would.
#include "shapes.h"

namespace planctl::growth {
namespace {

constexpr std::string_view show = "show --format json FILE";
constexpr std::string_view diff = "diff FILE";
constexpr std::string_view folder = "-C DIR diff 2024 2025";

/// Of one document with these plans, of one plan with these areas, of one area with these goals.
const std::string plans = R"({"schema": "planctl/show/1", "documents": [{"path": "a.txt", "plans": [)";
const std::string plans_end = "]}]}\n";
const std::string areas = plans + R"({"title": "Plan 2024", "year": 2024, "areas": [)";
const std::string areas_end = "]}" + plans_end;
const std::string goals = areas + R"({"title": "Leder", "goals": [)";
const std::string goals_end = "]}" + areas_end;

/// The repeated part stands behind a first one, and a comma.
Shape list(std::string_view name, std::string_view command, const std::string& head, const std::string& first,
           const std::string& other, const std::string& tail) {
  return {name, command, head + first, ", " + other, tail};
}

std::string plan(const std::string& title, const std::string& year) {
  return R"({"title": ")" + title + R"(", "year": )" + year +
         R"(, "areas": [{"title": "Leder", "goals": [{"text": "Röja leden"}]}]})";
}

std::string with_period(const std::string& first, const std::string& last) {
  return R"({"title": "Ram $w", "period": {"first": )" + first + R"(, "last": )" + last +
         R"(}, "areas": [{"title": "Leder", "goals": [{"text": "Röja leden"}]}]})";
}

std::string document(const std::string& plan) { return R"({"path": "$w.txt", "plans": [)" + plan + "]}"; }

std::vector<Shape> plan_shapes() {
  const std::string first = plan("Plan 2024", "2024");
  return {
      list("plans of one year", diff, plans, first, plan("Plan 2024", "2024"), plans_end),
      list("plans of one year and many titles", diff, plans, first, plan("Plan $w", "2024"), plans_end),
      list("plans of many years", diff, plans, first, plan("Plan $y", "$y"), plans_end),
      list("plans of many years and titles", diff, plans, first, plan("Plan $w", "$y"), plans_end),
      list("plans of no year", diff, plans, first, plan("Plan $w", "null"), plans_end),
      list("plans in a folder", folder, plans, first, plan("Plan $w", "$y"), plans_end),
      list("plans in a folder that miss a year", "-C DIR diff 1984", plans, first, plan("Plan $w", "$y"), plans_end),
      list("plans that no word tells apart", "-C DIR diff 2024@plan", plans, first, plan("Plan $w", "2024"), plans_end),
      list("plans that no title fits", "-C DIR history --series Skog", plans, first, plan("Plan $w", "$y"), plans_end),
      list("plans for several years", "-C DIR history", plans, first, with_period("1990", "1999"), plans_end),
      list("plans for several years among others", "-C DIR history", plans, with_period("1990", "1999"),
           plan("Plan $w", "$y"), plans_end),
      list("plans without goals", "-C DIR diff 2024", plans, first,
           R"({"title": "Plan 2024", "year": $y, "areas": []})", plans_end),
      list("plans by a name of a file", "diff FILE#2024 FILE#2025", plans, first, plan("Plan $w", "$y"), plans_end),
      list("plans that are listed", "-C DIR list", plans, first, plan("Plan $w", "$y"), plans_end),
      list("plans that are checked", "check FILE", plans, first, plan("Plan", "$y"), plans_end),
      list("the years of a history", "-C DIR history", plans, first, plan("Plan", "$y"), plans_end),
  };
}

std::vector<Shape> document_shapes() {
  const std::string documents = R"({"schema": "planctl/show/1", "documents": [)";
  const std::string one = document(plan("Plan 2024", "2024"));
  return {
      list("documents", show, documents, one, document(plan("Plan $w", "$y")), "]}\n"),
      list("documents in a folder", folder, documents, one, document(plan("Plan $w", "$y")), "]}\n"),
      list("documents that are checked", "-C DIR check", documents, one, document(plan("Plan $w", "$y")), "]}\n"),
      {"documents by lines", show, "", document(plan("Plan $w", "$y")) + "\n"},
      {"a misfit behind many documents", show, "", document(plan("Plan $w", "$y")) + "\n",
       R"({"path": 1, "plans": 2})"},
      list("areas", show, areas, R"({"title": "a", "goals": []})",
           R"({"title": "Område $i", "goals": [{"text": "Röja"}]})", areas_end),
      list("goals", show, goals, R"({"text": "Byta"})", R"({"text": "Röja led $i", "line": $i})", goals_end),
      list("goals that are checked", "check FILE", goals, R"({"text": "Byta"})", R"({"text": "Röja $i procent"})",
           goals_end),
      list("sections", show, areas + R"({"title": "a", "goals": []}], "sections": [)",
           R"({"title": "a", "paragraphs": []})", R"({"title": "Del $i", "paragraphs": ["Text."]})", areas_end),
      list("findings", "check FILE", plans + R"(], "diagnostics": [)",
           R"({"rule": "lost-hyphen", "severity": "note", "message": "a"})",
           R"({"rule": "lost-hyphen", "severity": "note", "line": $i, "message": "a$i"})", plans_end),
  };
}

std::vector<Shape> value_shapes() {
  const std::string text = goals + R"({"text": "Röja )";
  const std::string text_end = R"("})" + goals_end;
  return {
      {"a text without end", show, text, "sly ", text_end},
      {"a text of escapes", show, text, R"(\u00e5)", text_end},
      {"a text of marks", show, text, "\u0301", text_end},
      {"a text of marks that are two", show, text, "\u0344", text_end},
      {"a text of soft hyphens", show, text, "\u00AD e\u0301", text_end},
      {"a text of quotation marks", show, text, R"(\")", text_end},
      {"a title without end", diff, plans + R"({"title": ")", "Plan$i ",
       R"(", "year": 2024, "areas": []})" + plans_end},
      {"a path without end", show, R"({"path": ")", "a/", R"(", "plans": []})"},
      {"a key without end", show, R"({"path": "a", "plans": [], ")", "a", R"(": 1})"},
      {"keys that mean nothing", show, R"({"path": "a", "plans": [])", R"(, "a$i": $i)", "}"},
      {"keys that come again", show, R"({"path": "a")", R"(, "plans": [])", "}"},
      {"a number without end", show, R"({"path": "a", "plans": [{"title": "a", "year": 2)", "0", "}]}"},
      {"open brackets", show, R"({"path": "a", "plans": )", "["},
      {"closed brackets", show, R"({"path": "a", "plans": )", "[]"},
      {"a text that never ends", show, R"({"path": "a", "plans": ")", "a\\"},
      {"blanks", show, R"({"path": "a", "plans": [)", " \n", "]}"},
      {"empty objects", show, "", "{}\n"},
      {"wide characters", show, "\xFF\xFE{\x01", "\x20\x01"},
  };
}

}  // namespace

std::vector<Shape> model_shapes() { return joined({plan_shapes(), document_shapes(), value_shapes()}); }

}  // namespace planctl::growth
