// Models: what show writes as JSON is read as the plans that it was written from, and what does not fit is refused with
// its place.
#include <doctest/doctest.h>

#include <algorithm>

#include "planctl/model.h"
#include "planctl/render.h"
#include "readings.h"
#include "unicode.h"

namespace planctl::tests {
namespace {

/// A model with one plan that is made of `members`.
std::string with_plan(std::string_view members) {
  return R"({"schema": "planctl/show/1", "documents": [{"path": "a.txt", "plans": [{)" + std::string(members) + "}]}]}";
}

/// The only goal is made of `members`.
std::string with_goal(std::string_view members) {
  return with_plan(R"("title": "Plan", "year": 2024, "areas": [{"title": "Leder", "goals": [{)" + std::string(members) +
                   "}]}]");
}

std::string repeat(std::string_view text, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

Document read(const std::string& model) { return parse_model("m.json", model).at(0); }

/// What is said of a model that is none.
std::string complaint(const std::string& model) {
  try {
    parse_model("m.json", model);
  } catch (const Error& error) {
    CHECK(error.exit_code() == 3);
    return error.what();
  }
  return "";
}

std::string write_lines(const std::vector<Document>& documents) {
  std::string lines;
  for (const Document& document : documents) lines += render_ndjson(document);
  return lines;
}

std::vector<Document> read_all_inputs() {
  std::vector<Document> documents;
  for (const Input& input : all_inputs()) documents.push_back(read_input(input));
  return documents;
}

}  // namespace

TEST_CASE("model: a document is what it was before it was written") {
  for (const Document& document : read_all_inputs()) {
    CAPTURE(document.path);
    std::string json = render_json(std::span(&document, 1));
    std::vector<Document> read = parse_model("m.json", json);
    check_same(json, render_json(read));
    check_same(render_ndjson(document), write_lines(parse_model("m.ndjson", render_ndjson(document))));
    CHECK(read.front().model == "m.json");
  }
}

TEST_CASE("model: a document is what it was whatever signs come together in it") {
  const std::vector<std::string> texts = {
      "sly\u00AD\nvid ån",          // a soft hyphen at a line end
      "sly \u00AD\n\u00AD vid ån",  // alone
      "e\u00AD\u0301",              // between a letter and its mark
      "ve-\n\u0301n",               // a mark that begins a line
      "ve\n\u0301n",
      "o\u0344n",  // two marks in one
      "o" + repeat("\u0344", 40),
      "o" + repeat("\u0316", 20) + "-\n" + repeat("\u0301", 20),
      "\uFB01\u0301n",  // a ligature with a mark
      "[a](b)\u0301 ** ** [ ](c) d",
      "[ ](c)",
      "**\u00AD**",
      "`\u00AD` a\u0301",
      "M \u0301 å l",
  };
  const std::string plan = "Plan 2025\n\nLeder\n\nMål\n";
  for (const std::string& text : texts) {
    for (const std::string& bytes :
         {plan + "• " + text + "\n• Röja\n", plan + text + "\n", "# " + text + " 2025\n\n" + plan,
          plan + "• Röja\n\n" + text + "\n\nMål\n• Byta\n"}) {
      CAPTURE(bytes);
      Document document = read_input({"a.txt", bytes});
      std::string json = render_json(std::span(&document, 1));
      CHECK(json == unicode::to_nfc(json));
      check_same(json, render_json(parse_model("m.json", json)));
    }
  }
}

TEST_CASE("model: many documents in one file, as one object or a line each") {
  std::vector<Document> documents = read_all_inputs();
  std::string json = render_json(documents);
  std::string lines = write_lines(documents);
  CHECK(documents.size() > 20);
  check_same(json, render_json(parse_model("m.json", json)));
  check_same(lines, write_lines(parse_model("m.ndjson", lines)));
  check_same(lines, write_lines(parse_model("m.json", json)));
  CHECK(parse_model("m.json", json + json).size() == 2 * documents.size());
}

TEST_CASE("model: what may be left out is filled in") {
  Document document = read(with_goal(R"("text": "Alla leder ska vara röjda och märkta före sommaren")"));
  CHECK(document.path == "a.txt");
  CHECK(document.encoding == "UTF-8");
  CHECK(document.language == "sv");
  CHECK(document.diagnostics.empty());
  CHECK(document.plans.at(0).period == Period{2024, 2024});
  const Goal& goal = document.plans.at(0).areas.at(0).goals.at(0);
  CHECK(goal.line == 0);
  CHECK(goal.last_line == 0);
  CHECK(goal.marker.empty());
  CHECK(goal.depth == 0);
  CHECK(read(with_goal(R"("text": "All the trails are to be cleared, and the huts to be open")")).language == "en");
}

TEST_CASE("model: text is made as that of documents is") {
  auto text_of = [](const std::string& text) {
    return read(with_goal("\"text\": \"" + text + "\"")).plans.at(0).areas.at(0).goals.at(0).text;
  };
  CHECK(text_of("  Ro\\u0308ja\\t \\n leden ") == "Röja leden");
  CHECK(text_of("Ro\xCC\x88ja sly") == "Röja sly");
  CHECK(text_of("\xEF\xAC\x81ske") == "fiske");
  CHECK(text_of("Röja\\u00a0\\u200bsly\\u0007") == "Röja sly");
  CHECK(text_of("\\u00d6ppna \\ud83c\\udfd5 stugor") == "Öppna 🏕 stugor");
}

TEST_CASE("model: the years of a plan") {
  auto years_of = [](const std::string& years) {
    return read(with_plan(R"("title": "", "areas": [], )" + years)).plans.at(0).period;
  };
  CHECK(years_of(R"("year": 2024)") == Period{2024, 2024});
  CHECK(years_of(R"("year": null)") == Period{});
  CHECK(years_of(R"("period": null)") == Period{});
  CHECK(years_of(R"("year": null, "period": null)") == Period{});
  CHECK(years_of(R"("period": {"first": 2021, "last": 2025})") == Period{2021, 2025});
  CHECK(years_of(R"("year": 2021.0, "period": {"first": 2021, "last": 2025})") == Period{2021, 2025});
}

TEST_CASE("model: findings that follow from the plans are made anew") {
  Document document = read(with_plan(
      R"("title": "Plan", "year": null, "areas": [{"title": "Leder", "goals": [{"text": "Röja"}, {"text": "röja."}]}])"));
  REQUIRE(document.diagnostics.size() == 2);
  CHECK(document.diagnostics[0].rule == "duplicate-goal");
  CHECK(document.diagnostics[0].message == "the goal stands in the plan already");
  CHECK(document.diagnostics[1].rule == "no-year");
  std::string stale = R"("diagnostics": [{"rule": "no-goals", "severity": "error", "message": ""},
                                         {"rule": "lost-hyphen", "severity": "note", "message": "x"}], "plans": [])";
  document = read(R"({"path": "a.txt", )" + stale + "}");
  REQUIRE(document.diagnostics.size() == 1);
  CHECK(document.diagnostics[0].rule == "lost-hyphen");
}

TEST_CASE("model: what does not fit is refused with its place") {
  const std::string goal = "/documents/0/plans/0/areas/0/goals/0";
  struct Row {
    std::string model;
    std::string complaint;
  };
  const std::vector<Row> rows{
      {with_goal(R"("text": 12)"), goal + "/text: expected text, found 12"},
      {with_goal(R"("text": " \t ")"), goal + "/text: expected text, found none"},
      {with_goal(R"("text": "a\u0000b")"), goal + "/text: expected text, found a NUL character in it"},
      {with_goal(R"("line": 1)"), goal + ": the key 'text' is missing"},
      {with_goal(R"("text": "a", "line": -1)"), goal + "/line: expected a whole number from 0 to 4294967295, found -1"},
      {with_goal(R"("text": "a", "line": 3.5)"),
       goal + "/line: expected a whole number from 0 to 4294967295, found 3.5"},
      {with_goal(R"("text": "a", "line": 1e300)"),
       goal + "/line: expected a whole number from 0 to 4294967295, found 1e+300"},
      {with_goal(R"("text": "a", "line": 99999999999999999999)"),
       goal + "/line: expected a whole number from 0 to 4294967295, found 1e+20"},
      {with_goal(R"("text": "a", "depth": 256)"), goal + "/depth: expected a whole number from 0 to 255, found 256"},
      {with_goal(R"("text": "a", "line": 7, "last_line": 6)"),
       goal + "/last_line: expected a line not before 7, found 6"},
      {with_plan(R"("title": "Plan", "areas": [])"), "/documents/0/plans/0: the key 'year' is missing"},
      {with_plan(R"("title": "Plan", "year": 24, "areas": [])"),
       "/documents/0/plans/0/year: expected a year such as 2024, found 24"},
      {with_plan(R"("title": "Plan", "year": 2024, "period": {"first": 2025, "last": 2025}, "areas": [])"),
       "/documents/0/plans/0/year: expected 2025, the first year of the period, found 2024"},
      {with_plan(R"("title": "Plan", "period": {"first": 2025, "last": 2024}, "areas": [])"),
       "/documents/0/plans/0/period/last: expected a year not before 2025, found 2024"},
      {with_plan(R"("title": null, "year": 2024, "areas": [])"),
       "/documents/0/plans/0/title: expected text, found null"},
      {with_plan(R"("title": "Plan", "year": 2024, "areas": {})"),
       "/documents/0/plans/0/areas: expected a list, found an object"},
      {R"({"schema": "planctl/show/1"})", "the key 'documents' is missing"},
      {R"({"documents": []})", "the key 'schema' is missing"},
      {R"({"schema": "planctl/show/1", "documents": [[]]})", "/documents/0: expected an object, found a list"},
      {R"({"schema": "planctl/show/2", "documents": []})",
       "/schema: expected planctl/show/1, found the text \"planctl/show/2\"; this version of planctl reads no other"},
      {R"({"schema": "planctl/diff/1"})",
       "/schema: expected planctl/show/1, found the text \"planctl/diff/1\"; a model is made by planctl show --format "
       "json"},
      {R"({"path": "", "plans": []})", "/path: expected the path of a document, found the text \"\""},
      {"[]", "expected an object, found a list"},
      {"12", "expected an object, found 12"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.model);
    CHECK(complaint(row.model) == "m.json: " + row.complaint + "; see planctl schema show");
  }
}

TEST_CASE("model: text that is no JSON is refused with line and column") {
  CHECK(complaint("{\"schema\": \"planctl/show/1\",\n  \"documents\": [}").starts_with("m.json:2:17: not JSON: "));
  CHECK(complaint("{\"path\": \"\xC3\x28\"}").starts_with("m.json:1:12: not JSON: "));
  CHECK(complaint("{\"path\": \"a").starts_with("m.json:1:"));
  CHECK(complaint("{} ]").starts_with("m.json:"));
  CHECK(complaint(" \n") == "m.json: is empty; expected a model");
  CHECK(complaint("{\"line\": 1e999}").starts_with("m.json: not JSON: number overflow"));
}

TEST_CASE("model: among several documents, a misfit is told with its line") {
  const std::string good = "{\"path\": \"a.txt\", \"plans\": []}\n";
  CHECK(complaint(good + "\n" + "{\"path\": 1, \"plans\": []}\n" + good) ==
        "m.json:3: /path: expected text, found 1; see planctl schema show-line");
  CHECK(parse_model("m.json", good + "\r\n" + good).size() == 2);
}

TEST_CASE("model: brackets without end are refused") {
  for (const char* open : {"[", "{\"a\":"}) {
    std::string deep = R"({"path": "a.txt", "plans": )";
    for (int i = 0; i < 100'000; ++i) deep += open;
    CHECK(complaint(deep).find("more than 64 brackets are open") != std::string::npos);
  }
}

TEST_CASE("model: UTF-16 and a byte order mark are read, whatever encoding documents have") {
  const std::string model = with_goal(R"("text": "a")");
  std::string wide = "\xFF\xFE";
  for (char c : model) wide.append(1, c).append(1, '\0');
  CHECK(read("\xEF\xBB\xBF" + model).path == "a.txt");
  CHECK(read(wide).path == "a.txt");
  CHECK(begins_like_model(wide));
}

TEST_CASE("model: how a model begins") {
  CHECK(begins_like_model(" \n{ \"schema\": \"planctl/show/1\""));
  CHECK(begins_like_model(R"({"schema":"planctl/show/2","documents":[)"));
  CHECK(begins_like_model(R"({"documents": [{"diagnostics": [], "path": "a.txt", "plans": [)"));
  CHECK(begins_like_model(R"({"path": "a.txt", "plans": [)"));
  for (const char* other :
       {"", "  ", "{", "{Utkast} Plan 2024", "[{\"path\": 1, \"plans\": 2}]", "{\"name\": \"paket\"}",
        R"({"schema": "planctl/diff/1", "before": {"path": "a", "plans": 1}})"}) {
    CHECK_FALSE(begins_like_model(other));
  }
}

TEST_CASE("model: a hundred thousand goals") {
  std::string goals;
  for (int i = 0; i < 100'000; ++i)
    goals += (i == 0 ? R"({"text": "Röja led )" : R"(,{"text": "Röja led )") + std::to_string(i) + "\"}";
  Document document =
      read(with_plan(R"("title": "Plan", "year": 2024, "areas": [{"title": "Leder", "goals": [)" + goals + "]}]"));
  CHECK(document.plans.at(0).goal_count() == 100'000);
}

}  // namespace planctl::tests
