#include "render/side_by_side.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "render/diff_heading.h"
#include "render/sentences.h"
#include "render/word_runs.h"
#include "unicode.h"

namespace planctl {
namespace {

constexpr std::string_view rule_between = " │ ";
constexpr std::size_t between_columns = 3;
constexpr Indent signed_goal{2, 4};
constexpr Indent other_goal{4, 4};

/// Columns that the line takes on a terminal: colours take none.
std::size_t shown_columns(std::string_view line) {
  std::string text;
  for (std::size_t at = 0; at < line.size();) {
    if (line[at] == '\x1b') {
      at = std::min(line.find('m', at), line.size() - 1) + 1;
    } else {
      text += line[at++];
    }
  }
  return unicode::columns(text);
}

std::vector<std::string_view> lines_of_column(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end, text.size() - 1) + 1);
  }
  return lines;
}

/// The runs that one side has: all but those of the other.
std::vector<WordRun> runs_without(std::vector<WordRun> runs, WordOp other) {
  std::erase_if(runs, [&](const WordRun& run) { return run.op == other; });
  return runs;
}

std::string column_of(const Change& change, bool before, Paper paper) {
  const std::vector<GoalText>& goals = before ? change.before : change.after;
  std::string out;
  Sign sign = sign_of(change.kind);
  bool worded = !change.words.empty();
  if (worded) {
    std::vector<WordRun> runs = runs_without(change.words, before ? WordOp::insert : WordOp::remove);
    append_word_runs(out, {{sign.text, sign.ink}}, runs, signed_goal, paper);
    return out;
  }
  bool whole = change.kind != ChangeKind::unchanged;
  Ink ink = !whole ? Ink::plain : before ? Ink::dropped : Ink::added;
  for (const GoalText& goal : goals) {
    std::vector<Piece> pieces{{goal.text, ink}};
    if (out.empty()) pieces.insert(pieces.begin(), {sign.text, sign.ink});
    append_paragraph(out, pieces, out.empty() ? signed_goal : other_goal, paper);
  }
  return out;
}

}  // namespace

void append_side_by_side(std::string& out, const Change& change, Paper paper) {
  std::size_t width = (paper.width - between_columns) / 2;
  Paper half{width, paper.color};
  std::string before = column_of(change, true, half);
  std::string after = column_of(change, false, half);
  std::vector<std::string_view> left = lines_of_column(before);
  std::vector<std::string_view> right = lines_of_column(after);
  for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
    std::string_view one = i < left.size() ? left[i] : std::string_view();
    std::size_t columns = shown_columns(one);
    out += one;
    out.append(width > columns ? width - columns : 0, ' ');
    out += i < right.size() ? rule_between : rule_between.substr(0, rule_between.size() - 1);
    if (i < right.size()) out += right[i];
    out += '\n';
  }
}

}  // namespace planctl
