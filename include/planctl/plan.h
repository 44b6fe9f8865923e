// Stage 4, read: Blocks → Document. Plans with their years, areas and goals.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "planctl/blocks.h"

namespace planctl {

/// One item of an area's goal list.
struct Goal {
  std::string text;
  std::uint32_t line = 0;
  std::uint32_t last_line = 0;
  Span bytes;  ///< in the source's text
  std::string marker;
  std::uint8_t depth = 0;  ///< 0 outermost
  PagePlace place = {};    ///< of its first line
};

/// A heading with a rationale and goals.
struct Area {
  std::string title;
  std::uint32_t line = 0;
  std::vector<std::string> rationale;
  std::vector<Goal> goals;
  PagePlace place = {};  ///< of its title
};

/// Headed prose without goals.
struct Section {
  std::string title;
  std::uint32_t line = 0;
  std::vector<std::string> paragraphs;
};

/// First and last year that a plan is for; both 0 when the document names none.
struct Period {
  int first = 0;
  int last = 0;

  bool operator==(const Period&) const = default;
};

/// One organisation's goals for one year or period.
struct Plan {
  std::string title;
  Period period;
  std::vector<std::string> background;  ///< prose before the first area
  std::vector<Area> areas;
  std::vector<Section> sections;  ///< headed prose between and after the areas

  [[nodiscard]] int year() const { return period.first; }
  [[nodiscard]] std::size_t goal_count() const;
};

/// One file; may hold plans for several years.
struct Document {
  std::string path;
  std::string model;  ///< path of the model that holds it; empty for one that was read itself
  std::string encoding;
  std::string language;
  std::vector<Plan> plans;
  std::vector<Diagnostic> diagnostics;  ///< in order of line, column, rule

  /// The file that was read.
  [[nodiscard]] const std::string& file() const { return model.empty() ? path : model; }
};

/// How a document is named to readers: "plan.txt", or "plan.txt (model.json)" for one of a model.
std::string document_name(std::string_view path, std::string_view model);

/// Builds the plans of a document. Total: a text without goals gives a plan without areas and a diagnostic "no-goals".
Document build_document(Blocks blocks, const ReadOptions& options = {});

/// Which lists hold goals and what names them, with the evidence: print of the choice between Blocks and Document.
std::string print_outline(Blocks blocks, const ReadOptions& options = {});

/// Every list with what it ended as and what spoke most for that, one line each.
std::string print_lists(Blocks blocks, const ReadOptions& options = {});

/// All four stages: the document at `path`. Throws Error (exit 3) when it cannot be read.
Document read_document(const std::string& path, const ReadOptions& options = {});

/// One line of print a plan, area, goal and section.
std::string print_document(const Document& document);

}  // namespace planctl
