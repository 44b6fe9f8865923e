// Models: bytes → objects → Documents. A file holds one object with all documents, or one document after the other.
#include "planctl/model.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>

#include "language/language.h"
#include "messages/say.h"
#include "read/model/json_text.h"
#include "read/model/json_values.h"
#include "read/plan/findings.h"
#include "text/bytes.h"
#include "text/clean.h"
#include "text/printable.h"
#include "unicode.h"

namespace planctl {
namespace {

using Json = nlohmann::json;

constexpr std::string_view contract = "planctl/show/1";
constexpr std::string_view any_version = "planctl/show/";

// ------------------------------------------------------------------------------------------------ bytes

/// A model is Unicode whatever encoding the documents beside it have. Bytes that are not are left for the parser.
std::string decode(std::string bytes) {
  bool wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  if (!wide) return unicode::strip_mark(std::move(bytes));
  std::optional<std::size_t> bad;
  std::string encoding = unicode::detect_encoding(bytes);
  return unicode::decode(std::move(bytes), encoding, bad);
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(" \t\r\n", at), text.size());
}

/// Behind the string whose opening quote is at `at`.
std::size_t end_of_string(std::string_view text, std::size_t at) {
  for (++at; at < text.size() && text[at] != '"'; ++at) at += text[at] == '\\' ? 1 : 0;
  return std::min(at + 1, text.size());
}

/// Behind the value at `at`: its closing bracket, or the end of the text where that is not to be found.
std::size_t end_of_value(const JsonText& json, std::size_t at) {
  constexpr std::size_t deepest = 64;
  const std::string_view text = json.text;
  for (std::size_t depth = 0; (at = text.find_first_of("{}[]\"", at)) < text.size();) {
    if (text[at] == '"') {
      at = end_of_string(text, at);
      continue;
    }
    bool opens = text[at] == '{' || text[at] == '[';
    if (opens && ++depth > deepest) throw not_json(json, at, say("more than {} brackets are open", deepest));
    if (!opens && (depth == 0 || --depth == 0)) return at + 1;
    ++at;
  }
  return text.size();
}

// ------------------------------------------------------------------------------------------------ values

/// As the text of a document is read: composed letters, no ligatures, single spaces, no control characters.
std::string read_text(Json& json) {
  std::string text = take_text(json);
  if (text.find('\0') != std::string::npos) throw Misfit{"", say("expected text, found a NUL character in it")};
  std::string clean;
  clean.reserve(text.size());
  append_clean(clean, compose(text));
  finish_text(clean);
  return clean;
}

/// Text that says something.
std::string read_wording(Json& json) {
  std::string text = read_text(json);
  if (text.empty()) throw Misfit{"", say("expected text, found none")};
  return text;
}

std::vector<std::string> read_paragraphs(Json& json) { return read_elements(json, read_wording); }

std::string read_path(Json& json) {
  std::string path = take_text(json);
  bool possible = !path.empty() && path.find('\0') == std::string::npos;
  if (!possible) throw expected("the path of a document", path);
  return path;
}

std::uint32_t read_line(Json& json) {
  return static_cast<std::uint32_t>(read_number(json, 0, std::numeric_limits<std::uint32_t>::max()));
}

std::uint32_t read_column(Json& json) {
  return static_cast<std::uint32_t>(read_number(json, 1, std::numeric_limits<std::uint32_t>::max()));
}

std::uint8_t read_depth(Json& json) {
  return static_cast<std::uint8_t>(read_number(json, 0, std::numeric_limits<std::uint8_t>::max()));
}

int read_year(Json& json) {
  if (auto year = find_number(json, 1000, 9999)) return static_cast<int>(*year);
  throw expected("a year such as 2024", json);
}

int read_known_year(Json& json) { return json.is_null() ? 0 : read_year(json); }

Severity read_severity(Json& json) {
  for (Severity severity : {Severity::note, Severity::warning, Severity::error}) {
    if (json == to_string(severity)) return severity;
  }
  throw expected("note, warning or error", json);
}

std::string read_language(Json& json) {
  if (json.is_string() && find_language(json.get_ref<const std::string&>()) != nullptr) return take_text(json);
  throw expected(say("one of {}", language_codes(", ")), json);
}

// ------------------------------------------------------------------------------------------------ plans

Period read_period(Json& json) {
  if (json.is_null()) return {};
  Period period{read_member(json, "first", read_year), read_member(json, "last", read_year)};
  if (period.last >= period.first) return period;
  throw Misfit{"/last", say("expected a year not before {}, found {}", period.first, period.last)};
}

/// Either says the other, so that both have to agree where both are there.
Period read_years(Json& plan) {
  if (!plan.contains("period")) {
    int year = read_member(plan, "year", read_known_year);
    return {year, year};
  }
  Period period = read_member(plan, "period", read_period);
  int year = read_member_or(plan, "year", read_known_year, period.first);
  if (year == period.first) return period;
  throw Misfit{"/year", say("expected {}, the first year of the period, found {}", period.first, year)};
}

/// Of documents that have pages.
PagePlace read_place(Json& json) {
  PagePlace place;
  place.page = read_member_or(json, "page", read_line, place.page);
  place.line = read_member_or(json, "page_line", read_line, place.line);
  return place;
}

Goal read_goal(Json& json) {
  Goal goal;
  goal.text = read_member(json, "text", read_wording);
  goal.line = read_member_or(json, "line", read_line, goal.line);
  goal.last_line = read_member_or(json, "last_line", read_line, goal.line);
  goal.marker = read_member_or(json, "marker", read_text, goal.marker);
  goal.depth = read_member_or(json, "depth", read_depth, goal.depth);
  goal.place = read_place(json);
  if (goal.last_line >= goal.line) return goal;
  throw Misfit{"/last_line", say("expected a line not before {}, found {}", goal.line, goal.last_line)};
}

Area read_area(Json& json) {
  Area area;
  area.title = read_member(json, "title", read_text);
  area.line = read_member_or(json, "line", read_line, area.line);
  area.place = read_place(json);
  area.rationale = read_member_or(json, "rationale", read_paragraphs, area.rationale);
  area.goals = read_member(json, "goals", [](Json& goals) { return read_elements(goals, read_goal); });
  return area;
}

Section read_section(Json& json) {
  Section section;
  section.title = read_member(json, "title", read_text);
  section.line = read_member_or(json, "line", read_line, section.line);
  section.paragraphs = read_member(json, "paragraphs", read_paragraphs);
  return section;
}

Plan read_plan(Json& json) {
  Plan plan;
  plan.title = read_member(json, "title", read_text);
  plan.period = read_years(json);
  plan.background = read_member_or(json, "background", read_paragraphs, plan.background);
  plan.areas = read_member(json, "areas", [](Json& areas) { return read_elements(areas, read_area); });
  plan.sections = read_member_or(
      json, "sections", [](Json& sections) { return read_elements(sections, read_section); }, plan.sections);
  return plan;
}

// ------------------------------------------------------------------------------------------------ documents

Diagnostic read_diagnostic(Json& json) {
  Diagnostic diagnostic;
  diagnostic.rule = read_member(json, "rule", take_text);
  diagnostic.severity = read_member(json, "severity", read_severity);
  diagnostic.line = read_member_or(json, "line", read_line, diagnostic.line);
  diagnostic.column = read_member_or(json, "column", read_column, diagnostic.column);
  diagnostic.message = read_member(json, "message", take_text);
  diagnostic.remedy = read_member_or(json, "remedy", take_text, diagnostic.remedy);
  diagnostic.place = read_place(json);
  return diagnostic;
}

/// All prose and goals: what the language is found from.
std::string text_of(const std::vector<Plan>& plans) {
  std::string all;
  auto add = [&](const std::string& text) { all.append(text).push_back('\n'); };
  for (const Plan& plan : plans) {
    std::for_each(plan.background.begin(), plan.background.end(), add);
    for (const Area& area : plan.areas) {
      std::for_each(area.rationale.begin(), area.rationale.end(), add);
      for (const Goal& goal : area.goals) add(goal.text);
    }
  }
  return all;
}

Document read_json_document(Json& json) {
  Document document;
  document.path = read_member(json, "path", read_path);
  document.encoding = read_member_or(json, "encoding", take_text, std::string("UTF-8"));
  document.plans = read_member(json, "plans", [](Json& plans) { return read_elements(plans, read_plan); });
  document.language = read_member_or(json, "language", read_language, std::string());
  if (document.language.empty()) document.language = detect_language(text_of(document.plans));
  document.diagnostics = read_member_or(
      json, "diagnostics", [](Json& all) { return read_elements(all, read_diagnostic); }, document.diagnostics);
  renew_oddities(document);
  return document;
}

void require_contract(Json& json) {
  if (json == contract) return;
  std::string found = json.is_string() ? json.get<std::string>() : std::string();
  std::string_view way_out = found.starts_with(any_version)
                                 ? translated("this version of planctl reads no other")
                                 : translated("a model is made by planctl show --format json");
  throw Misfit{"", fmt::format("{}; {}", expected(contract, json).message, way_out)};
}

std::vector<Document> read_object(Json& json) {
  bool line = json.is_object() && json.contains("plans") && !json.contains("schema") && !json.contains("documents");
  if (line) return {read_json_document(json)};
  read_member(json, "schema", [](Json& schema) {
    require_contract(schema);
    return true;
  });
  return read_member(json, "documents", [](Json& documents) { return read_elements(documents, read_json_document); });
}

/// "model.json: /documents/0/plans: …"; among several objects, with the line that this one begins on.
Error misfit_in(const JsonText& json, std::size_t begin, bool only, const Misfit& misfit) {
  auto line = 1 + std::count(json.text.begin(), json.text.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
  std::string place = only ? json.path : fmt::format("{}:{}", json.path, line);
  return Error(say("{}: {}{}{}; see planctl schema {}", place, misfit.pointer, misfit.pointer.empty() ? "" : ": ",
                   misfit.message, only ? "show" : "show-line"));
}

}  // namespace

bool is_model_name(std::string_view path) {
  std::string name = unicode::fold(path);
  return name.ends_with(".json") || name.ends_with(".ndjson");
}

// A brace is the same byte in every encoding; most documents have none, and are not decoded twice.
bool begins_like_model(std::string_view bytes) {
  std::string_view beginning = bytes.substr(0, model_beginning);
  if (beginning.find('{') == std::string_view::npos) return false;
  std::string text = decode(std::string(beginning));
  std::size_t begin = skip_blanks(text, 0);
  if (begin == text.size() || text[begin] != '{') return false;
  auto has = [&](std::string_view part) { return text.find(part) != std::string::npos; };
  if (has("\"planctl/")) return has("\"planctl/show/");
  return has("\"path\"") && has("\"plans\"");
}

std::vector<Document> parse_model(const std::string& path, std::string bytes) {
  JsonText json{path == "-" ? say("standard input") : printable(path), decode(std::move(bytes))};
  std::vector<Document> documents;
  std::size_t at = skip_blanks(json.text, 0);
  if (at == json.text.size()) throw Error(say("{}: is empty; expected a model", json.path));
  for (std::size_t first = at; at < json.text.size();) {
    std::size_t end = end_of_value(json, at);
    std::size_t next = skip_blanks(json.text, end);
    Json tree = parse_json(json, {at, end});
    try {
      std::vector<Document> found = read_object(tree);
      std::move(found.begin(), found.end(), std::back_inserter(documents));
    } catch (const Misfit& misfit) {
      throw misfit_in(json, at, at == first && next == json.text.size(), misfit);
    }
    at = next;
  }
  for (Document& document : documents) document.model = path;
  return documents;
}

std::vector<Document> read_documents(const std::string& path, const ReadOptions& options, std::size_t max_size) {
  return parse_documents(path, read_document_bytes(path, options.encoding, max_size), options);
}

std::vector<Document> parse_documents(const std::string& path, std::string bytes, const ReadOptions& options) {
  if (is_model_name(path) || begins_like_model(bytes)) return parse_model(path, std::move(bytes));
  Source source = decode_source(path, std::move(bytes), options);
  // The lines are not kept while the document is built.
  Blocks blocks = parse_blocks(split_lines(std::move(source)), options.findings);
  std::vector<Document> documents;
  documents.push_back(build_document(std::move(blocks), options));
  return documents;
}

}  // namespace planctl
