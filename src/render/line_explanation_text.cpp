// Why a line was read as it was, with what settles it otherwise, ready to paste.
#include <fmt/format.h>

#include <iterator>

#include "messages/say.h"
#include "planctl/render.h"
#include "text/printable.h"

namespace planctl {
namespace {

constexpr std::size_t most_names = 3;

class LineText {
 public:
  explicit LineText(const LineExplanation& explanation) : it_(explanation) {}

  std::string render() {
    const Block& block = it_.block;
    add(0, fmt::format("{}:{}: {}, {}", printable(it_.path), place(it_.line), translated(to_string(block.kind)),
                       lines(block.first_line, block.last_line)));
    std::string marker = block.marker.empty() ? "" : printable(block.marker) + " ";
    add(1, fmt::format("{}{}", marker, printable(block.text)));
    if (block.settled != Settled::no) add(1, say("settled by the configuration"));
    append_rows();
    if (it_.list) append_list();
    for (const ExplainedList& list : it_.could_name) append_candidate(list);
    if (!it_.list && it_.could_name.empty()) add(1, say("stands in no list, and could name none"));
    append_settling();
    return std::move(out_);
  }

 private:
  /// "12", or "p3:12" in a document with pages.
  [[nodiscard]] std::string place(std::uint32_t line) const {
    bool paged = line > 0 && line <= it_.places.size();
    return place_of_line(line, paged ? it_.places[line - 1] : PagePlace{});
  }

  [[nodiscard]] std::string lines(std::uint32_t first, std::uint32_t last) const {
    return first == last ? say("line {}", place(first)) : say("lines {}-{}", place(first), place(last));
  }

  void add(std::size_t depth, const std::string& text) {
    fmt::format_to(std::back_inserter(out_), "{}{}\n", std::string(2 * depth, ' '), text);
  }

  void append_rows() {
    for (const SeenRow& row : it_.rows) {
      if (row.rule.empty()) continue;
      add(1, say("line {} {} ({}): {}", place(row.line), translated(row.joined ? "goes on" : "begins"), row.rule,
                 translated(row.says)));
    }
  }

  void append_clues(std::size_t depth, const std::vector<FoundClue>& clues) {
    for (const FoundClue& clue : clues) add(depth, fmt::format("{:+} {}", clue.points, translated(clue.says)));
  }

  void append_list() {
    const ExplainedList& list = *it_.list;
    add(1, say("one of {} rows, {}, {}: {} with {:+} points (above 0 are goals)", list.rows, translated(list.kind),
               lines(list.first_line, list.last_line), translated(list.goals ? "goals" : "no goals"), list.points));
    append_clues(2, list.clues);
    for (std::size_t i = 0; i < std::min(most_names, list.names.size()); ++i) append_name(list.names[i]);
  }

  void append_name(const ExplainedName& name) {
    add(2, say("{} line {} with {:+} points: {}", translated(name.taken ? "named by" : "could be named by"),
               place(name.line), name.points, printable(name.text)));
    append_clues(3, name.clues);
  }

  void append_candidate(const ExplainedList& list) {
    for (const ExplainedName& name : list.names) {
      if (name.line != it_.block.first_line) continue;
      add(1, say("{} the list of {} with {:+} points", translated(name.taken ? "names" : "could name"),
                 lines(list.first_line, list.last_line), name.points));
      append_clues(2, name.clues);
      return;
    }
  }

  void append_settling() {
    add(0, say("to settle it otherwise, in the configuration:"));
    add(1, "[[reading]]");
    add(1, fmt::format("path = \"{}\"", printable(it_.path)));
    add(1, fmt::format("line = {}", it_.block.first_line));
    add(1, fmt::format("is = \"…\"  # {}", settled_choices));
  }

  const LineExplanation& it_;
  std::string out_;
};

}  // namespace

std::string render_text(const LineExplanation& explanation) { return LineText(explanation).render(); }

}  // namespace planctl
