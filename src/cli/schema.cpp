// planctl schema: the contracts of JSON output as JSON Schemas, for programs that check what they read or write.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/output.h"
#include "corpus/spelling.h"
#include "schema/schemas.h"

namespace planctl {
namespace {

using Json = nlohmann::ordered_json;

struct SchemaOptions {
  std::string name;
  std::string output;
};

/// An output that another contract defines on the way.
struct Part {
  std::string_view schema;
  std::string_view definition;
  std::string_view name;
  std::string_view description;
};

constexpr Part parts[] = {{"diff", "report", "diff-all", "What changed in every plan and the next: diff --all."},
                          {"history", "goal", "history-line", "One line of history --format ndjson: one of its goals."},
                          {"show", "document", "show-line", "One line of show --format ndjson: one of its documents."}};

struct NamedSchema {
  std::string name;
  std::string description;
  std::string text;
};

NamedSchema schema_of(const Json& whole, const Part& part) {
  Json json;
  json["$schema"] = whole["$schema"];
  json["$id"] = fmt::format("urn:planctl:{}:1", part.name);
  json["description"] = part.description;
  json["$ref"] = fmt::format("#/$defs/{}", part.definition);
  json["$defs"] = whole["$defs"];
  return {std::string(part.name), std::string(part.description), json.dump(2) + "\n"};
}

std::vector<NamedSchema> all_schemas() {
  std::vector<NamedSchema> all;
  for (const auto& [name, text] : schemas()) {
    Json json = Json::parse(text);
    all.push_back({std::string(name), json.value("description", ""), std::string(text)});
    for (const Part& part : parts) {
      if (part.schema == name) all.push_back(schema_of(json, part));
    }
  }
  return all;
}

std::string list_schemas(const std::vector<NamedSchema>& all) {
  std::size_t width = 0;
  for (const NamedSchema& one : all) width = std::max(width, one.name.size());
  std::string out;
  for (const NamedSchema& one : all) {
    std::string_view sentence = std::string_view(one.description).substr(0, one.description.find('.'));
    out += fmt::format("{:{}}  {}\n", one.name, width, sentence);
  }
  return out;
}

Error no_such_schema(const std::string& name, const std::vector<NamedSchema>& all) {
  std::vector<std::string> names;
  for (const NamedSchema& one : all) names.push_back(one.name);
  return Error(fmt::format("no schema '{}'{}; planctl schema lists them", name, did_you_mean(name, names)), 2);
}

int run_schema(const SchemaOptions& options) {
  std::vector<NamedSchema> all = all_schemas();
  auto named = std::find_if(all.begin(), all.end(), [&](const NamedSchema& one) { return one.name == options.name; });
  if (named == all.end() && !options.name.empty()) throw no_such_schema(options.name, all);
  write_output(named == all.end() ? list_schemas(all) : named->text, options.output);
  return 0;
}

Runner define(CLI::App& app) {
  auto options = std::make_shared<SchemaOptions>();
  app.add_option("NAME", options->name);
  define_value(app, "-o", options->output)->type_name("FILE")->description("write to FILE, which is replaced whole");
  return [options](const Config&) { return run_schema(*options); };
}

}  // namespace

const Command schema_command{"schema", "[NAME]", "the JSON Schema of an output; their names without NAME", R"(
  planctl schema                 the schemas there are
  planctl schema diff            that of diff --format json
  planctl schema show-line       that of one line of show --format ndjson
)",
                             define};

}  // namespace planctl
