#include "planctl/seen_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "planctl/blocks.h"
#include "read/joining/continuation.h"
#include "read/joining/joined_rows.h"
#include "text/clean.h"

namespace planctl {
namespace {

std::string_view family_name(MarkerFamily family) {
  switch (family) {
    case MarkerFamily::none:
      return "none";
    case MarkerFamily::symbol:
      return "symbol";
    case MarkerFamily::leaked:
      return "leaked";
    case MarkerFamily::number:
      return "number";
    case MarkerFamily::bare:
      return "bare-number";
    case MarkerFamily::level:
      return "level";
    case MarkerFamily::letter:
      return "letter";
    case MarkerFamily::roman:
      return "roman";
    case MarkerFamily::named:
      return "named";
    case MarkerFamily::question:
      return "question";
  }
  return "";
}

std::string_view role_name(const Row& row) {
  switch (row.role) {
    case RowRole::content:
      return "";
    case RowRole::furniture:
      return "furniture";
    case RowRole::contents:
      return "contents";
    case RowRole::label:
      return row.goal_label ? "goal-label" : "label";
    case RowRole::underline:
      return "underline";
  }
  return "";
}

std::string facts_of(const Row& row) {
  std::string facts;
  auto add = [&](std::string_view fact) {
    if (!fact.empty()) fmt::format_to(std::back_inserter(facts), "{}{}", facts.empty() ? "" : " ", fact);
  };
  struct Flag {
    bool set;
    std::string_view name;
  };
  add(role_name(row));
  if (row.gap > 0) add(fmt::format("gap={}", row.gap));
  if (row.line->indent > 0) add(fmt::format("indent={}", row.line->indent));
  add(fmt::format("width={}", row.width()));
  if (row.marker.found()) add(fmt::format("marker={}", family_name(row.marker.family)));
  for (const Flag& flag : {Flag{row.page_before, "page"}, Flag{row.markup, "markup"}, Flag{row.starts_lower, "lower"},
                           Flag{row.starts_upper, "upper"}, Flag{row.terminal, "ends"}, Flag{row.colon, "colon"},
                           Flag{row.open, "open"}, Flag{row.hyphen, "hyphen"}, Flag{row.capitals, "capitals"}}) {
    if (flag.set) add(flag.name);
  }
  return facts;
}

/// Notes for every row what the grouping did with it.
class Seeing {
 public:
  explicit Seeing(const JoinedRows& joined) : joined_(joined) {
    for (const Row& row : joined.rows) {
      SeenRow& seen = seen_.emplace_back();
      seen.line = row.line->number;
      append_clean(seen.text, row.text);
      seen.facts = facts_of(row);
    }
    for (const Group& group : joined.groups) note_group(group);
    for (const Join& join : joined.joins) note_rule(join);
    for (const Group& group : joined.groups) note_later(group);
  }

  std::vector<SeenRow> take() { return std::move(seen_); }

 private:
  [[nodiscard]] bool is_silent(std::size_t row) const { return joined_.rows[row].role == RowRole::furniture; }

  void note_group(const Group& group) {
    for (std::size_t i = group.begin + 1; i < group.end; ++i) seen_[i].joined = !is_silent(i);
  }

  void note_rule(const Join& join) {
    seen_[join.row].rule = join.rule->name;
    seen_[join.row].says = join.rule->says;
  }

  /// What was decided after the rules.
  void note_later(const Group& group) {
    for (std::size_t i = group.begin; i < group.end; ++i) {
      SeenRow& seen = seen_[i];
      if (i == 0 || is_silent(i)) continue;
      const JoinRule* rule = rule_of(i);
      if (rule != nullptr && rule->joins == seen.joined) continue;
      bool index = group.named_by_index || rule == nullptr;
      seen.rule = index ? "index" : "hidden-heading";
      seen.says = index ? "the index or the contents name it" : "a heading must stand here, as what follows shows";
    }
  }

  [[nodiscard]] const JoinRule* rule_of(std::size_t row) const {
    auto join = std::lower_bound(joined_.joins.begin(), joined_.joins.end(), row,
                                 [](const Join& it, std::size_t i) { return it.row < i; });
    return join != joined_.joins.end() && join->row == row ? join->rule : nullptr;
  }

  const JoinedRows& joined_;
  std::vector<SeenRow> seen_;
};

}  // namespace

std::vector<SeenRow> see_rows(const Lines& lines) {
  std::vector<Diagnostic> ignored;
  const JoinedRows joined = join_rows(lines, ignored);
  return Seeing(joined).take();
}

std::string print_rows(const std::vector<SeenRow>& rows) {
  std::string out;
  for (const SeenRow& row : rows) {
    std::string rule = row.rule.empty() ? "" : fmt::format("{}{} ", row.joined ? "+" : "", row.rule);
    fmt::format_to(std::back_inserter(out), "{} {}({}) |{}\n", row.line, rule, row.facts, row.text);
  }
  return out;
}

}  // namespace planctl
