// Stage 4: Blocks → Document. Finds the plans in the blocks, then the parts of each, and which parts are areas.
#include "planctl/plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "language/language.h"
#include "language/title_words.h"
#include "messages/say.h"
#include "planctl/lines.h"
#include "read/outline/doubts.h"
#include "read/outline/settle.h"
#include "read/plan/areas.h"
#include "read/plan/findings.h"
#include "read/plan/minutes.h"
#include "read/plan/titles.h"

namespace planctl {
namespace {

bool is_content(const Block& block) { return block.kind != BlockKind::furniture && block.kind != BlockKind::contents; }

void add_prose(Plan& plan, Part& part) {
  if (plan.areas.empty()) {
    std::move(part.paragraphs.begin(), part.paragraphs.end(), std::back_inserter(plan.background));
  } else if (!part.paragraphs.empty() || !part.title.empty()) {
    plan.sections.push_back({std::move(part.title), part.line, std::move(part.paragraphs)});
  }
}

void add_parts(Plan& plan, std::vector<Part> parts, std::vector<Diagnostic>& diagnostics) {
  for (Part& part : parts) {
    if (part.goals.empty() && !part.labelled) {
      add_prose(plan, part);
      continue;
    }
    if (part.line == 0) {
      part.title = plan.title;
      part.line = part.goals.front().line;
    }
    if (part.goals.empty()) {
      diagnostics.push_back(
          diagnose("empty-area", part.line, 1, say("'{}' has a goal label and no goals", part.title)));
    }
    plan.areas.push_back({std::move(part.title), part.line, std::move(part.paragraphs), std::move(part.goals)});
  }
}

BlockList content_of(const Blocks& blocks) {
  BlockList list;
  for (const Block& block : blocks.blocks) {
    if (is_content(block)) list.push_back(&block);
  }
  return list;
}

std::vector<std::size_t> rows_of(const Title& title) {
  std::vector<std::size_t> rows;
  if (title.index == SIZE_MAX) return rows;
  for (std::size_t row = title.index; row <= title.last_index; ++row) rows.push_back(row);
  return rows;
}

/// Goals that no heading inside their plan names stand under the heading that opens it.
void name_by_opening(Plan& plan, const Block& opening) {
  for (Area& area : plan.areas) {
    bool unnamed = area.title == plan.title && !area.goals.empty() && area.line == area.goals.front().line;
    if (unnamed) area.title = clean_title(opening.text), area.line = opening.first_line;
  }
}

Plan build_plan(const Outline& outline, std::size_t begin, std::size_t end, const Title& title, Document& document) {
  Plan plan;
  plan.title = title.text;
  add_parts(plan, find_parts(outline, begin, end, rows_of(title)), document.diagnostics);
  return plan;
}

Outline choose_several(const BlockList& blocks, const std::vector<Opening>& openings, const Language& language) {
  std::vector<std::size_t> rows;
  rows.reserve(openings.size());
  for (const Opening& opening : openings) rows.push_back(opening.at);
  return choose_outline(blocks, rows_of(find_title(blocks, openings.front().at)), rows, language);
}

void build_several(Document& document, const Blocks& all, const BlockList& blocks, const std::vector<Opening>& openings,
                   Findings findings) {
  Title title = find_title(blocks, openings.front().at);
  Outline outline = choose_several(blocks, openings, language_of(document.language));
  if (findings != Findings::none) find_doubts(outline, all, document.diagnostics);
  for (std::size_t k = 0; k < openings.size(); ++k) {
    std::size_t end = k + 1 < openings.size() ? openings[k + 1].at : blocks.size();
    const Block& opening = *blocks[openings[k].at];
    Title own = title;
    bool opening_names = opening.kind == BlockKind::heading && names_plan(opening.text);
    if (own.text.empty() || (opening_names && !names_plan(own.text))) own.text = clean_title(opening.text);
    own.index = own.last_index = openings[k].at;
    Plan plan = build_plan(outline, openings[k].at, end, own, document);
    if (opening_names) name_by_opening(plan, opening);
    plan.period = openings[k].period;
    document.plans.push_back(std::move(plan));
  }
}

/// Of a document that holds one plan.
Title title_of(const BlockList& content, const Blocks& blocks) {
  Title title = find_title(content, content.size());
  take_running_title(title, blocks);
  return title;
}

/// Where lines of the text stand for its readers: on the pages, or in which paragraph.
class Placer {
 public:
  explicit Placer(const Blocks& blocks) : blocks_(blocks) {}

  void place(Document& document) const {
    for (Plan& plan : document.plans) {
      for (Area& area : plan.areas) {
        place(area.line, area.place);
        for (Goal& goal : area.goals) {
          place(goal.line, goal.place);
          goal.last_line = blocks_.counted(goal.last_line);
        }
      }
      for (Section& section : plan.sections) section.line = blocks_.counted(section.line);
    }
  }

  /// Those that have no place yet.
  void place(std::vector<Diagnostic>& diagnostics) const {
    for (Diagnostic& found : diagnostics) {
      if (found.place == PagePlace{}) place(found.line, found.place);
    }
  }

 private:
  void place(std::uint32_t& line, PagePlace& place) const {
    if (line == 0) return;
    if (line <= blocks_.places.size()) place = blocks_.places[line - 1];
    if (line > blocks_.paragraphs.size()) return;
    place.text_line = line;
    line = blocks_.counted(line);
  }

  const Blocks& blocks_;
};

}  // namespace

std::size_t Plan::goal_count() const {
  std::size_t count = 0;
  for (const Area& area : areas) count += area.goals.size();
  return count;
}

std::string document_name(std::string_view path, std::string_view model) {
  return model.empty() ? std::string(path) : fmt::format("{} ({})", path, model);
}

Outline choose_outline(const Blocks& blocks) {
  BlockList content = narrow_minutes(content_of(blocks));
  std::vector<Opening> openings = find_openings(content);
  const Language& language = language_of(blocks.language);
  if (openings.size() >= 2) return choose_several(content, openings, language);
  return choose_outline(content, rows_of(title_of(content, blocks)), {}, language);
}

std::string print_outline(Blocks blocks, const ReadOptions& options) {
  settle_blocks(blocks, options.settled, blocks.diagnostics);
  return print_outline(choose_outline(blocks));
}

std::string print_lists(Blocks blocks, const ReadOptions& options) {
  settle_blocks(blocks, options.settled, blocks.diagnostics);
  return print_lists(choose_outline(blocks));
}

Document build_document(Blocks blocks, const ReadOptions& options) {
  Document document;
  document.path = blocks.path;
  document.encoding = blocks.encoding;
  document.language = blocks.language;
  document.diagnostics = std::move(blocks.diagnostics);
  settle_blocks(blocks, options.settled, document.diagnostics);
  BlockList content = narrow_minutes(content_of(blocks));
  std::vector<Opening> openings = find_openings(content);
  if (openings.size() >= 2) {
    build_several(document, blocks, content, openings, options.findings);
  } else {
    Title title = title_of(content, blocks);
    Outline outline = choose_outline(content, rows_of(title), {}, language_of(document.language));
    if (options.findings != Findings::none) find_doubts(outline, blocks, document.diagnostics);
    Plan plan = build_plan(outline, 0, content.size(), title, document);
    plan.period = find_period(title, content, blocks, options);
    document.plans.push_back(std::move(plan));
  }
  if (options.findings != Findings::none) find_unindexed(blocks, document);
  const Placer placer(blocks);
  placer.place(document);
  placer.place(document.diagnostics);
  if (options.findings != Findings::none) {
    find_oddities(document, options.findings);
    placer.place(document.diagnostics);
  }
  return document;
}

Document read_document(const std::string& path, const ReadOptions& options) {
  return build_document(parse_blocks(split_lines(read_source(path, options)), options.findings), options);
}

std::string print_document(const Document& document) {
  std::string out;
  auto to = std::back_inserter(out);
  for (const Plan& plan : document.plans) {
    fmt::format_to(to, "plan {}-{} |{}\n", plan.period.first, plan.period.last, plan.title);
    for (const std::string& paragraph : plan.background) fmt::format_to(to, "  background |{}\n", paragraph);
    for (const Area& area : plan.areas) {
      fmt::format_to(to, "  area {} |{}\n", area.line, area.title);
      for (const std::string& paragraph : area.rationale) fmt::format_to(to, "    rationale |{}\n", paragraph);
      for (const Goal& goal : area.goals) {
        fmt::format_to(to, "    goal {}-{} depth={} [{}] |{}\n", goal.line, goal.last_line, goal.depth, goal.marker,
                       goal.text);
      }
    }
    for (const Section& section : plan.sections) {
      fmt::format_to(to, "  section {} |{}\n", section.line, section.title);
      for (const std::string& paragraph : section.paragraphs) fmt::format_to(to, "    paragraph |{}\n", paragraph);
    }
  }
  for (const Diagnostic& d : document.diagnostics) {
    fmt::format_to(to, "{} {}:{} {}: {}\n", to_string(d.severity), d.line, d.column, d.rule, d.message);
  }
  return out;
}

}  // namespace planctl
