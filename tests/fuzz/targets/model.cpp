// Any bytes are a model or one clear error, and a model that was read is one when it is written again.
#include "planctl/model.h"

#include "fuzz/targets/reading.h"
#include "fuzz/targets/target.h"
#include "planctl/render.h"

namespace planctl::fuzz {
namespace {

std::vector<Document> parse(const std::string& bytes) {
  try {
    return parse_model("fuzz.json", bytes);
  } catch (const Error& error) {
    require(error.exit_code() == 3, "an error has its exit code", error.what());
    require(std::string_view(error.what()).starts_with("fuzz.json:"), "an error says where it is", error.what());
    return {};
  }
}

}  // namespace

void check_model(const std::string& bytes, Choice laws) {
  begins_like_model(bytes);
  std::vector<Document> documents = parse(bytes);
  for (const Document& document : documents) {
    require(!document.path.empty(), "a document has a path");
    require(document.model == "fuzz.json", "a document knows its model");
    require_document(document, any_line);
    require_same_as_model(document);
    require_shown(document, laws);
  }
  if (documents.size() < 2) return;
  std::string json = render_json(documents);
  require(render_json(parse_model("fuzz.json", json)) == json, "documents written together are read together", json);
}

}  // namespace planctl::fuzz
