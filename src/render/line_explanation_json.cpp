// planctl/reading/1: why a line was read as it was.
#include "planctl/render.h"
#include "render/json_writer.h"

namespace planctl {
namespace {

class LineJson {
 public:
  explicit LineJson(const LineExplanation& explanation) : it_(explanation) {}

  std::string render() {
    json_.begin_object();
    json_.member("schema", std::string_view("planctl/reading/1"));
    json_.member("path", std::string_view(it_.path));
    json_.member("line", it_.line);
    write_page(it_.line);
    write_block();
    write_rows();
    json_.key("list");
    if (it_.list) {
      write(*it_.list);
    } else {
      json_.write(nullptr);
    }
    json_.key("could_name");
    json_.begin_array();
    for (const ExplainedList& list : it_.could_name) write(list);
    json_.end_array();
    json_.end_object();
    return json_.finish();
  }

 private:
  /// Of documents that have pages.
  void write_page(std::uint32_t line) {
    if (line == 0 || line > it_.places.size() || !it_.places[line - 1].found()) return;
    json_.member("page", it_.places[line - 1].page);
    json_.member("page_line", it_.places[line - 1].line);
  }

  void write_block() {
    const Block& block = it_.block;
    json_.key("block");
    json_.begin_object();
    json_.member("kind", to_string(block.kind));
    json_.member("line", block.first_line);
    json_.member("last_line", block.last_line);
    write_page(block.first_line);
    json_.member("marker", std::string_view(block.marker));
    json_.member("text", std::string_view(block.text));
    json_.member("settled", block.settled != Settled::no);
    json_.end_object();
  }

  void write_rows() {
    json_.key("rows");
    json_.begin_array();
    for (const SeenRow& row : it_.rows) {
      json_.begin_object();
      json_.member("line", row.line);
      write_page(row.line);
      json_.member("text", std::string_view(row.text));
      json_.member("joined", row.joined);
      json_.member("rule", row.rule);
      json_.member("says", row.says);
      json_.end_object();
    }
    json_.end_array();
  }

  void write(const std::vector<FoundClue>& clues) {
    json_.key("clues");
    json_.begin_array();
    for (const FoundClue& clue : clues) {
      json_.begin_object();
      json_.member("says", std::string_view(clue.says));
      json_.member("points", clue.points);
      json_.end_object();
    }
    json_.end_array();
  }

  void write(const ExplainedList& list) {
    json_.begin_object();
    json_.member("line", list.first_line);
    json_.member("last_line", list.last_line);
    json_.member("rows", list.rows);
    json_.member("kind", std::string_view(list.kind));
    json_.member("goals", list.goals);
    json_.member("points", list.points);
    write(list.clues);
    json_.key("names");
    json_.begin_array();
    for (const ExplainedName& name : list.names) write(name);
    json_.end_array();
    json_.end_object();
  }

  void write(const ExplainedName& name) {
    json_.begin_object();
    json_.member("line", name.line);
    json_.member("text", std::string_view(name.text));
    json_.member("points", name.points);
    json_.member("taken", name.taken);
    write(name.clues);
    json_.end_object();
  }

  const LineExplanation& it_;
  JsonWriter json_{1};
};

}  // namespace

std::string render_json(const LineExplanation& explanation) { return LineJson(explanation).render(); }

}  // namespace planctl
