// planctl schema: the contracts of JSON output as JSON Schemas, for programs that check what they read or write.
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/output.h"
#include "messages/say.h"
#include "schema/schemas.h"
#include "text/printable.h"
#include "text/spelling.h"

namespace planctl {
namespace {

using Json = nlohmann::ordered_json;

struct SchemaOptions {
  std::string name;
  std::string output;
};

/// An output that has the format ndjson, and what each line of it is by the definitions of its schema.
struct WrittenByLine {
  std::string_view name;
  std::string_view definition;
};

constexpr WrittenByLine written_by_line[] = {{"history", "goal"}, {"show", "document"}};
constexpr std::string_view line_suffix = "-line";

struct NamedSchema {
  std::string name;
  std::string description;
  std::string text;
};

/// The schema of one line, where the format ndjson writes an element of a list a line.
NamedSchema line_schema(const Json& whole, const WrittenByLine& output) {
  const auto& [name, definition] = output;
  Json line;
  line["$schema"] = whole["$schema"];
  line["$id"] = fmt::format("urn:planctl:{}{}:1", name, line_suffix);
  line["description"] = fmt::format("One line of {} --format ndjson: one of its {}s.", name, definition);
  line["$ref"] = fmt::format("#/$defs/{}", definition);
  line["$defs"] = whole["$defs"];
  return {fmt::format("{}{}", name, line_suffix), line["description"], line.dump(2) + "\n"};
}

/// The schema as it is, or with those that it refers to.
NamedSchema whole_schema(const Schema& schema, const Json& json) {
  Json bundle = json;
  for (const auto& [name, text] : schemas()) {
    bool used = schema.text.find(fmt::format("\"$ref\": \"urn:planctl:{}:", name)) != std::string_view::npos;
    if (used) bundle["$defs"][std::string(name)] = Json::parse(text);
  }
  return {std::string(schema.name), json.value("description", ""),
          bundle == json ? std::string(schema.text) : bundle.dump(2) + "\n"};
}

std::vector<NamedSchema> all_schemas() {
  std::vector<NamedSchema> all;
  for (const Schema& schema : schemas()) {
    Json json = Json::parse(schema.text);
    all.push_back(whole_schema(schema, json));
    for (const WrittenByLine& output : written_by_line) {
      if (output.name == schema.name) all.push_back(line_schema(json, output));
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
  names.reserve(all.size());
  for (const NamedSchema& one : all) names.push_back(one.name);
  return Error(say("no schema '{}'{}; planctl schema lists them", printable(name), did_you_mean(name, names)), 2);
}

int run_schema(const SchemaOptions& options) {
  std::vector<NamedSchema> all = all_schemas();
  auto named = std::find_if(all.begin(), all.end(), [&](const NamedSchema& one) { return one.name == options.name; });
  if (named == all.end() && !options.name.empty()) throw no_such_schema(options.name, all);
  write_output(named == all.end() ? list_schemas(all) : named->text, Content::data, options.output);
  return 0;
}

Runner define_schema(CLI::App& app) {
  auto options = std::make_shared<SchemaOptions>();
  define_arguments(app, "NAME", options->name);
  define_output(app, options->output);
  return [options](const Config&) { return run_schema(*options); };
}

}  // namespace

const Command schema_command{"schema", "[NAME]", "the JSON Schema of an output; their names without NAME", R"(
  planctl schema                 the schemas there are
  planctl schema diff            that of diff --format json
  planctl schema show-line       that of one line of show --format ndjson
)",
                             define_schema};

}  // namespace planctl
